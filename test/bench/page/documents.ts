/** Pages to measure on, made here so that everyone measures the same. */

const NAMES = [
  'Barack Obama',
  'Qassem Suleimani',
  'Donald Trump',
  'John Bolton',
  'Mike Pompeo',
  'Hezbollah',
  'Baghdad',
  'Tehran',
];
const SENTENCE =
  'said on the third evening of the talks that nothing had been agreed yet, and that nobody should expect it to be soon;';

/** An article with about `names` names, in paragraphs with markup as news sites write it. */
export function article(names: number): string {
  const paragraphs = Array.from({ length: Math.ceil(names / 3) }, (_, i) => {
    const three = [0, 1, 2].map((j) => NAMES[(3 * i + j) % NAMES.length]!);
    const [a, b, c] = three;
    return `<p>What <b>${a}</b> ${SENTENCE} <a href="#${i}">${b}</a> ${SENTENCE} and so did ${c}.</p>`;
  });
  return page(`<article><h1>A long evening of talks</h1>${paragraphs.join('\n')}</article>`);
}

/** An article of about `size` bytes with few names in it. */
export function longArticle(size: number): string {
  const paragraph = `<p>${`The delegations ${SENTENCE} `.repeat(5)}</p>\n`;
  const named = `<p>Then came ${NAMES[0]}. ${SENTENCE}</p>\n`;
  return page(
    `<article><h1>A long evening of talks</h1>${(named + paragraph.repeat(20)).repeat(Math.ceil(size / (20 * paragraph.length)))}</article>`,
  );
}

function page(body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A long evening of talks</title>
    <meta property="og:type" content="article"><style>body { font: 16px sans-serif; max-width: 40em; margin: auto; }</style>
    <textarea id="editor"></textarea>${body}</html>`;
}
