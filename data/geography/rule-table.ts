/** "Vatutine; Balaklava" of a rule file. */
export function list(items = ''): string[] {
  return items
    .split(';')
    .map((item) => item.trim())
    .filter(Boolean);
}

/** "sy=Syria; iq=Iraq" of a rule file. */
export function table(lines = ''): Map<string, string> {
  return new Map(
    list(lines)
      .map((line) => line.split('='))
      .filter((pair): pair is [string, string] => pair.length === 2),
  );
}
