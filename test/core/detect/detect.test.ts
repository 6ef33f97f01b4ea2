import { describe, expect, it } from 'vitest';
import type { Article } from '../../../core/detect/article.ts';
import { detect, type DetectContext, type DetectOptions } from '../../../core/detect/detect.ts';
import { fixturePack, ownPack } from './fixture.ts';

const pack = fixturePack();
const options: DetectOptions = { packs: [pack], today: '2025-06-01', level: 'balanced' };

function article(...texts: string[]): Article {
  return { blocks: texts.map((text, id) => ({ id, role: 'body' as const, text })), date: '2019-05-16' };
}

const said = (found: ReturnType<typeof detect>, of: Article) =>
  found.mentions.map(
    ({ block, start, end, card }) => `${of.blocks.find(({ id }) => id === block)!.text.slice(start, end)} = ${card}`,
  );

describe('detect', () => {
  it('gives mentions in order that never overlap, and a card for each', () => {
    const text = article(
      'Qassem Suleimani of the Quds Force met Hezbollah in Iran and Iraq. Suleimani left.',
      'The UN Security Council met. In Syria, Bashar al-Assad spoke; Assad refused.',
    );
    const { mentions, cards } = detect(text, options);
    expect(mentions.length).toBeGreaterThan(8);
    for (const [i, mention] of mentions.entries()) {
      const before = mentions[i - 1];
      if (before?.block === mention.block) expect(mention.start).toBeGreaterThanOrEqual(before.end);
      else if (before) expect(mention.block).toBeGreaterThan(before.block);
      expect(cards.some(({ key }) => key === mention.card)).toBe(true);
    }
  });

  it('shows the role on the day of the article, and what came after', () => {
    const { cards } = detect(article('Qassem Suleimani arrived with Mike Pompeo.'), options);
    expect(cards[0]).toMatchObject({
      key: 'qassem-suleimani',
      roles: [{ title: 'commander of the Quds Force', when: 'then' }],
      since: ['died on 3 January 2020'],
    });
    expect(cards[1]!.roles[0]).toMatchObject({ title: 'US secretary of state', when: 'then' });
  });

  it('says why a candidate was refused', () => {
    const { rejections } = detect(article('The Bank of Israel and Bolton said no.'), options);
    expect(rejections).toContainEqual(expect.objectContaining({ candidate: 'israel', reason: 'after-of' }));
    expect(rejections).toContainEqual(expect.objectContaining({ candidate: 'john-bolton', reason: 'surname-alone' }));
  });

  it('follows names into text that arrives later', () => {
    const first = article(
      'John Bolton met Peter Miller, a spokesman for the firm. The World Food Programme (WFP) came.',
    );
    const { context } = detect(first, options);
    const stored = JSON.parse(JSON.stringify(context)) as DetectContext;
    const later = {
      blocks: [{ id: 7, role: 'body' as const, text: 'Bolton left. Peter Miller stayed. The WFP agreed.' }],
    };
    const found = detect(later, options, stored);
    expect(said(found, later)).toEqual(['Bolton = john-bolton', 'Peter Miller = article:1', 'WFP = article:0']);
    expect(found.cards.map(({ source }) => source)).toEqual(['dataset', 'article', 'article']);
  });

  it('lets the reader’s own names win', () => {
    const own = ownPack({ Hezbollah: '1234', 'Uncle Bob': '5678' });
    const text = article('Hezbollah met uncle and Uncle Bob.');
    const found = detect(text, { ...options, packs: [own, pack] });
    expect(said(found, text)).toEqual(['Hezbollah = own:1234', 'Uncle Bob = own:5678']);
    expect(found.cards[0]!.source).toBe('reader');
  });

  it('finds nothing but own names when asked to', () => {
    const text = article('Iran traf Uncle Bob, einen Sprecher.');
    const found = detect(text, { ...options, packs: [ownPack({ 'Uncle Bob': '5' }), pack], ownOnly: true });
    expect(said(found, text)).toEqual(['Uncle Bob = own:5']);
  });

  it('is silent on names the reader hid', () => {
    const text = article('Iran and Iraq agreed.');
    expect(said(detect(text, { ...options, hidden: new Set(['iran']) }), text)).toEqual(['Iraq = iraq']);
  });

  it('shows less to those who want only what is sure, more to those who want everything', () => {
    const text = article('Congo and Iran signed. Nasrallah of Hezbollah came; Lincoln was quiet.');
    const count = (level: DetectOptions['level']) => detect(text, { ...options, level }).mentions.length;
    expect(count('sure')).toBeLessThanOrEqual(count('balanced'));
    expect(count('balanced')).toBeLessThan(count('everything'));
  });

  it('shows nothing less sure than the level, short forms included', () => {
    const text = article('They went to the Danish Sail Museum by bus. But the Sail Museum was shut.');
    expect(said(detect(text, options), text)).toContain('Sail Museum = danish-sail-museum');
    expect(said(detect(text, { ...options, level: 'sure' }), text)).not.toContain('Sail Museum = danish-sail-museum');
  });

  it('lists the candidates of an ambiguous name among the cards', () => {
    const { cards } = detect(article('He wrote about Congo.'), { ...options, level: 'everything' });
    expect(cards.map(({ source }) => source)).toEqual(['ambiguous', 'dataset', 'dataset']);
    expect(cards[0]!.candidates).toHaveLength(2);
  });

  it('takes empty blocks and articles', () => {
    expect(detect(article(), options).mentions).toEqual([]);
    expect(detect(article('', ' ', '…'), options).mentions).toEqual([]);
  });

  it('is linear on hostile texts', () => {
    for (const piece of ['Iran ', 'A.', '(', 'of the ', 'Bank of ', 'X, a ', 'Iran, ']) {
      const begun = performance.now();
      detect(article(piece.repeat(5_000)), options);
      expect(performance.now() - begun).toBeLessThan(4000);
    }
  }, 30_000);
});
