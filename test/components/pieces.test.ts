import { expect, it } from 'vitest';
import { piecesOf } from '../../components/welcome/pieces.ts';

const mention = (start: number, end: number) => ({
  block: 0,
  start,
  end,
  card: 'x',
  confidence: 1,
  reason: 'full-name',
});

it.each([
  ['Iran', [], ['Iran']],
  ['Iran and Iraq', [mention(0, 4), mention(9, 13)], ['*Iran', ' and ', '*Iraq']],
  ['in Iran.', [mention(3, 7)], ['in ', '*Iran', '.']],
])('cuts “%s” at its names', (text, mentions, expected) => {
  expect(piecesOf(text, mentions).map(({ said, mention: at }) => (at ? `*${said}` : said))).toEqual(expected);
});
