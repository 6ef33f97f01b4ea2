const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+-';

/** A whole number of at most 53 bits in few characters: base 64, the highest digit first. */
export function shortNumber(value: number): string {
  let text = '';
  do {
    text = DIGITS[value % 64]! + text;
    value = Math.floor(value / 64);
  } while (value > 0);
  return text;
}

/** Reads what `shortNumber` wrote. */
export function readShortNumber(text: string): number {
  let value = 0;
  for (const digit of text) value = value * 64 + DIGITS.indexOf(digit);
  return value;
}
