/** Small words that an acronym may leave out or count: "Institute of International Education" is IIE, "Safety of Life at Sea" SOLAS. */
const SMALL = /^\p{Ll}{1,4}$/u;

/**
 * Start of the long form at the end of `text` whose words begin with the letters of an acronym, one each; -1 if there is none. Surer than
 * letters found anywhere: "(IIE)" behind "Institute of International Education" is not "International Education".
 */
export function initialsStart(letters: string, text: string): number {
  const words = [...text.matchAll(/[\p{L}\p{N}]+(?:[’'][\p{L}]+)*/gu)];
  let letter = letters.length - 1;
  for (let i = words.length - 1; i >= 0; i--) {
    const [word] = words[i]!;
    if (word[0]!.toLowerCase() === letters[letter]!.toLowerCase()) {
      if (letter === 0) return /^[\p{Lu}\p{N}]/u.test(word) ? words[i]!.index : -1;
      letter--;
    } else if (i === words.length - 1 || !SMALL.test(word)) return -1;
  }
  return -1;
}
