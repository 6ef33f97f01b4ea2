import { expect, it } from 'vitest';
import { decideArticle, type PageSignals } from '../../../core/page/article-decision.ts';

const ARTICLE: PageSignals = {
  declaredArticle: false,
  declaredOther: false,
  paragraphs: 12,
  proseLength: 4000,
  textLength: 4500,
  linkLength: 200,
  otherProse: 300,
  looksLikeList: false,
  legalNotice: false,
  application: false,
};

it.each<[string, Partial<PageSignals>, boolean, string]>([
  ['declared', { declaredArticle: true }, true, 'declared'],
  ['declared and short', { declaredArticle: true, paragraphs: 3, proseLength: 300, otherProse: 0 }, true, 'declared'],
  [
    'declared, but the text is elsewhere',
    { declaredArticle: true, proseLength: 300, otherProse: 700 },
    false,
    'declared-but-empty',
  ],
  ['undeclared and long', {}, true, 'long-text'],
  ['undeclared and of middle length', { paragraphs: 4, proseLength: 1400 }, true, 'running-text'],
  ['the same among other texts', { paragraphs: 4, proseLength: 1400, otherProse: 2000 }, false, 'little-text'],
  ['undeclared and short', { paragraphs: 2, proseLength: 500 }, false, 'little-text'],
  ['a list of links', { declaredArticle: true, linkLength: 3000 }, false, 'mostly-links'],
  ['the address of a list', { looksLikeList: true }, false, 'address-of-a-list'],
  ['a product', { declaredOther: true }, false, 'declared-other'],
  ['a privacy policy', { declaredArticle: true, legalNotice: true }, false, 'legal-notice'],
  ['an editor', { application: true }, false, 'application'],
  ['an empty page', { paragraphs: 0, proseLength: 0, textLength: 0, linkLength: 0 }, false, 'mostly-links'],
])('%s', (_what, signals, article, reason) => {
  expect(decideArticle({ ...ARTICLE, ...signals })).toEqual({ article, reason });
});
