import { describe, expect, it } from 'vitest';
import type { BlockRole } from '../../../core/detect/article.ts';
import { isNotice } from '../../../core/page/notice.ts';

type Case = [text: string, linkShare?: number, role?: BlockRole];

const NOTICES: Case[] = [
  ['Advertisement'],
  ['Weak factory reports suggest more central bank action \u00a0Full\u00a0Article'],
  ['Read more', 1],
  ['How the talks began: a timeline in pictures', 1],
  ['In this article: Lyft, scooters, news, gear', 0.7],
  ['Talks, Elections, Opinion', 0.6, 'list'],
  ['By Anna Berg, Tom Lind and Per Holm'],
  ['Photograph: Anna Berg/Reuters'],
  ['Tom Lind/Hindustan Times/Getty Images'],
  ['Follow Anna Berg on Twitter @annaberg'],
  ['***Please sign up for our newsletters to receive the latest news.***'],
];

const TEXT: Case[] = [
  ['The talks went on.'],
  ['By Tuesday the city had fallen.'],
  ['She asked everyone to follow her on Twitter, and many did.'],
  ['“Nobody knows,” said Tom Lind', 0],
  ['The minister of defence and the president met in the capital on Friday', 0.3],
  ['The report of the commission was published on Friday.', 0.7],
  ['Warsaw', 1, 'table'],
  ['Talks began. Tom Lind/AFP/Getty Images'],
  ['A crowd in front of the palace on Friday. Photograph: Anna Berg/Reuters'],
];

describe('a notice inside an article', () => {
  it.each(NOTICES)('%s', (text, linkShare = 0, role = 'body') => {
    expect(isNotice({ text, linkLength: linkShare * text.length, role })).toBe(true);
  });
});

describe('text of the article', () => {
  it.each(TEXT)('%s', (text, linkShare = 0, role = 'body') => {
    expect(isNotice({ text, linkLength: linkShare * text.length, role })).toBe(false);
  });
});
