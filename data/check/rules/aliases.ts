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
    if (behindThe !== undefined && record.kind !== 'thing' && !EVERYDAY.has(behindThe.toLowerCase()))
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
