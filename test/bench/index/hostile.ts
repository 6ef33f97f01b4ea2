/** A megabyte each of what might make a scan slow: beginnings of names, capitals, marks. */
export function hostileTexts(name: string): Record<string, string> {
  const megabyte = (piece: string) => piece.repeat(Math.ceil(1_000_000 / piece.length));
  return {
    prefix: megabyte('University of '),
    names: megabyte(`${name} `),
    capitals: megabyte('A'),
    'capitals inside': megabyte('aB'),
    'capital words': megabyte('Aa Bb Cc '),
    initials: megabyte('A.B. C. '),
    marks: megabyte('\u0301'),
    'marked letters': megabyte('E\u0301'),
    apostrophes: megabyte("A'"),
    dots: megabyte('A.a/'),
    joiners: megabyte('Paris\u200d'),
  };
}
