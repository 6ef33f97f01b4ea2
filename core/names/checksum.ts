const PRIME = 0x9e3779b1;

/**
 * Checksum of 32-bit words, four lanes abreast. Every step is a bijection of the lane and of the word, so a change of any one
 * word, however small, always changes the sum.
 */
export function checksum(words: Uint32Array): number {
  let a = 1;
  let b = 2;
  let c = 3;
  let d = 4;
  const whole = words.length & ~3;
  for (let i = 0; i < whole; i += 4) {
    a = Math.imul(a ^ words[i]!, PRIME);
    b = Math.imul(b ^ words[i + 1]!, PRIME);
    c = Math.imul(c ^ words[i + 2]!, PRIME);
    d = Math.imul(d ^ words[i + 3]!, PRIME);
  }
  for (let i = whole; i < words.length; i++) a = Math.imul(a ^ words[i]!, PRIME);
  let sum = words.length;
  for (const lane of [a, b, c, d]) {
    sum = Math.imul(sum ^ lane, PRIME);
    sum ^= sum >>> 15;
  }
  return sum >>> 0;
}
