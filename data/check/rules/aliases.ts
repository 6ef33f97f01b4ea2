import { slug } from '../../../core/text/slug.ts';
import { eachEntity } from '../rule.ts';

const LATIN = /\p{Script=Latin}/u;
const EVERYDAY = new Set(
  'the a an and or of in on at to for president prime minister government army police state party union council house court general king queen prince pope sir mr mrs ms dr north south east west central new old'.split(
    ' ',
  ),
);

/** Aliases that would match everyday text, or are listed twice. */
export const aliases = eachEntity('alias', function* ({ record }) {
  const seen = new Set<string>();
  for (const { text, needsContext, notAlone } of record.aliases ?? []) {
    if (seen.has(text)) yield ['error', `alias "${text}" is listed twice`];
    seen.add(text);
    const behindThe = /^the (.*)/i.exec(text)?.[1];
    // "the Amazon" beside an "Amazon" that needs context: the article alone tells the forest from the company.
    const tellsApart = record.aliases?.some((other) => other.text === behindThe && other.needsContext);
    const isNameAgain = text === record.name && needsContext;
    const mayHaveThe = record.kind === 'thing' || tellsApart || isNameAgain;
    if (behindThe !== undefined && !mayHaveThe && !EVERYDAY.has(behindThe.toLowerCase()))
      yield ['error', `alias "${text}": leave out "the"`];
    if (/['’]s$/.test(text)) yield ['warning', `alias "${text}": possessives are found without an alias`];
    if (!LATIN.test(text)) continue;
    if (EVERYDAY.has(text.toLowerCase()) && !notAlone) yield ['error', `alias "${text}" is an everyday word`];
    if (text.length === 1) yield ['error', `alias "${text}" is a single letter`];
    if (text.length === 2 && text !== text.toUpperCase() && !needsContext)
      yield ['warning', `alias "${text}" is very short`];
    if (slug(text) === '') yield ['error', `alias "${text}" has no letters`];
  }
});
