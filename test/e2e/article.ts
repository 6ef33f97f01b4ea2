const PROSE =
  '<p>It was the third time in a year that the two sides had sat down together, and nobody expected it to be easy.</p>';

/** A page that is an article: `body` first, then running text without names. `head` goes into its head. */
export function articleOf(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>Talks</title><meta charset="utf-8">
    <meta name="viewport" content="width=device-width"><meta property="og:type" content="article">${head}</head>
    <body><article><h1>A long evening of talks</h1>${body}${PROSE.repeat(4)}</article></body></html>`;
}
