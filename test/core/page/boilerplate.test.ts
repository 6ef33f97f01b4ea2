import { expect, it } from 'vitest';
import { boilerplateWord } from '../../../core/page/boilerplate.ts';

it.each<[string, string | undefined]>([
  ['comments', 'comments'],
  ['site-footer', 'footer'],
  ['relatedStories', 'related'],
  ['most-read-list', 'most read'],
  ['read_next', 'read next'],
  ['ad ad-slot', 'ad'],
  ['newsletter-signup', 'newsletter'],
  ['header', undefined],
  ['shareholder', undefined],
  ['article-body', undefined],
  ['story-body sidebar', undefined],
  ['has-sidebar', undefined],
  ['tsArticle hasSidebar clearfix', undefined],
  ['overlay-enabled', undefined],
  ['', undefined],
])('%s: %s', (names, word) => {
  expect(boilerplateWord(names)).toBe(word);
});
