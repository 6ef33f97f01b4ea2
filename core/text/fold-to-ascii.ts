/** Letters that Unicode does not decompose into a base letter and a mark. */
const SPECIAL: Record<string, string> = {
  ß: 'ss', ẞ: 'SS', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ð: 'd', Ð: 'D',
  þ: 'th', Þ: 'Th', ł: 'l', Ł: 'L', ı: 'i', ə: 'a', Ə: 'A', ħ: 'h', Ħ: 'H', ŋ: 'n', Ŋ: 'N',
}; // prettier-ignore

const PLAIN = /^[ -~]*$/;

/** Latin letters with marks to their plain base letters; other scripts stay as they are. */
export function foldToAscii(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x00-\x7f]/g, (letter) => SPECIAL[letter] ?? letter);
}
