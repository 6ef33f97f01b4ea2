/** "about 1.2 million inhabitants", "about 84,000 inhabitants": two significant digits, as counts differ by source and year. */
export function inhabitants(population: number): string {
  const rounded = Number(population.toPrecision(2));
  if (rounded >= 1e6)
    return `about ${(rounded / 1e6).toLocaleString('en', { maximumFractionDigits: 1 })} million inhabitants`;
  return `about ${rounded.toLocaleString('en')} inhabitants`;
}
