import { describe, expect, it } from 'vitest';
import type { DatasetEntry } from '../../data/read/dataset.ts';
import { generateGeography } from '../../data/geography/geography.ts';

const place = (id: string, name: string, description: string): DatasetEntry => ({
  entity: { id, name, kind: 'place', fame: 4, description, asOf: '2025' },
  aliases: [{ text: name }],
});
const written = [
  place('united-states', 'United States', 'country in North America'),
  place('kentucky', 'Kentucky', 'US state in the United States'),
  place('new-york-state', 'New York', 'state in the United States'),
  place('new-york-city', 'New York', 'largest city in the United States'),
  place('united-kingdom', 'United Kingdom', 'country in Europe'),
  place('london', 'London', 'capital of the United Kingdom'),
  place('tripoli', 'Tripoli', 'capital of Libya'),
];
const hutt = place('hutt', 'Hutt City', 'town');
hutt.entity.wikipedia = 'Lower Hutt';
const generated = generateGeography([...written, hutt]);
const byId = new Map(generated.map((entry) => [entry.entity.id, entry]));

describe('generateGeography', () => {
  it('leaves out what is written by hand', () => {
    expect(byId.has('united-kingdom')).toBe(false);
    expect(byId.has('london-united-kingdom')).toBe(false);
    expect(byId.has('tripoli-libya')).toBe(false);
  });

  it('keeps the other place of that name, as one that needs evidence', () => {
    expect(byId.get('tripoli-lebanon')?.aliases.every((alias) => alias.needsContext)).toBe(true);
  });

  it('says where a city lies and how large it is', () => {
    expect(byId.get('leeds-united-kingdom')?.entity.description).toMatch(
      /^city in the United Kingdom with about [\d.,]+ .*inhabitants$/,
    );
    expect(byId.get('leeds-united-kingdom')?.entity.relations).toEqual([{ type: 'located-in', to: 'united-kingdom' }]);
    expect(byId.get('kenosha-wisconsin')?.entity.wikipedia).toBe('Kenosha, Wisconsin');
  });

  it('calls a province what it is called there, so that the city of its name is another', () => {
    expect(byId.get('idlib-syria')?.entity).toMatchObject({
      name: 'Idlib',
      description: expect.stringMatching(/^city in Syria/) as string,
    });
    expect(byId.get('latakia-governorate-syria')?.aliases.map(({ text }) => text)).not.toContain('Latakia');
  });

  it.each([
    ['idlib-governorate-syria', 'Idlib Governorate', ['Idlib province', 'Idlib governorate', 'Idleb province']],
    ['asir-province-saudi-arabia', 'Asir Province', ['Asir region', 'Asir']],
    ['unity-state-south-sudan', 'Unity (state)', ['Unity state']],
    ['canton-of-geneva-switzerland', 'Canton of Geneva', ['Geneva canton', 'canton of Geneva']],
    ['kharkiv-oblast-ukraine', 'Kharkiv Oblast', ['Kharkiv region', 'Kharkiv oblast']],
    ['jewish-autonomous-oblast-russia', 'Jewish Autonomous Oblast', ['Jewish autonomous oblast']],
    ['la-paz-department-bolivia', 'La Paz Department (Bolivia)', ['La Paz department']],
    ['rio-de-janeiro-state-brazil', 'Rio de Janeiro (state)', ['Rio de Janeiro state']],
  ])('calls %s what an encyclopaedia and the news call it', (id, title, said) => {
    const entry = byId.get(id);
    expect(entry?.entity.wikipedia).toBe(title);
    expect(entry?.aliases.map(({ text }) => text) ?? []).toEqual(expect.arrayContaining(said));
  });

  it('lets no bare word stand for a division whose name needs its sort', () => {
    expect(byId.get('jewish-autonomous-oblast-russia')?.aliases).toHaveLength(1);
  });

  it('keeps the state apart from the city of its name', () => {
    expect(byId.get('puebla-mexico')?.entity.wikipedia).toBe('Puebla (city)');
    expect(byId.get('puebla-state-mexico')?.entity).toMatchObject({ name: 'Puebla state', wikipedia: 'Puebla' });
    expect(byId.get('puebla-state-mexico')?.aliases.map(({ text }) => text)).toEqual(['Puebla state']);
  });

  it.each([
    ['gomel-belarus', 'Gomel', ['Gomel', 'Homel']],
    ['sderot-israel', 'Sderot', ['Sderot']],
    ['boston-united-kingdom', 'Boston, Lincolnshire', ['Boston']],
    ['mansoura-egypt', 'Mansoura', ['Mansoura', 'Mansura', 'al-Mansoura']],
    ['seattle-washington', 'Seattle', ['Seattle']],
    ['st-cloud-minnesota', 'St. Cloud, Minnesota', ['St. Cloud']],
    ['kitchener-ontario', 'Kitchener, Ontario', ['Kitchener', 'Kitchener, Ontario']],
    ['guelph-ontario', 'Guelph', ['Guelph']],
    ['kramatorsk-ukraine', 'Kramatorsk', ['Kramatorsk']],
  ])('calls %s by its English name', (id, title, names) => {
    const entry = byId.get(id);
    expect(entry?.entity.wikipedia).toBe(title);
    expect(entry?.aliases.map(({ text }) => text)).toEqual(expect.arrayContaining(names));
  });

  it('has small towns where the news names them, and none of the many where it does not', () => {
    expect(byId.has('starokostiantyniv-ukraine')).toBe(true);
    expect(byId.has('morley-united-kingdom')).toBe(true);
    expect(byId.has('zhanjiang-china')).toBe(true);
    expect(generated.filter(({ entity }) => entity.id.endsWith('-china')).length).toBeLessThan(260);
  });

  it('has the counties of the US states that it knows, and tells equal names apart', () => {
    expect(byId.get('rowan-county-kentucky')).toMatchObject({
      entity: { wikipedia: 'Rowan County, Kentucky', relations: [{ type: 'located-in', to: 'kentucky' }] },
      aliases: [{ text: 'Rowan County', needsContext: true }, { text: 'Rowan County, Kentucky' }],
    });
    expect(byId.get('onondaga-county-new-york')?.aliases[0]).toEqual({ text: 'Onondaga County' });
    expect(byId.get('onondaga-county-new-york')?.entity.relations?.[0]?.to).toBe('new-york-state');
  });

  it('means the largest town of a name by what is ruled of that name', () => {
    expect(byId.get('cleveland-ohio')?.entity.wikipedia).toBe('Cleveland');
    expect(byId.get('cleveland-tennessee')?.entity.wikipedia).toBe('Cleveland, Tennessee');
  });

  it('leaves out a place whose article a hand-written entry has', () => {
    const titles = new Set(generated.map(({ entity }) => entity.wikipedia));
    expect(titles.has('Lower Hutt')).toBe(false);
    expect(titles.has('Upper Hutt')).toBe(true);
  });

  it.each(['reading-united-kingdom', 'mobile-alabama', 'lincoln-nebraska'])('%s needs context', (id) => {
    expect(byId.get(id)?.aliases[0]).toMatchObject({ needsContext: true });
  });

  it.each(['liverpool-united-kingdom', 'hamburg-germany', 'kharkiv-ukraine'])('%s does not', (id) => {
    expect(byId.get(id)?.aliases[0]?.needsContext).toBeUndefined();
  });

  it('gives every country its adjective where it is one word', () => {
    expect(byId.get('lebanon')?.entity.adjectives).toEqual(['Lebanese']);
  });

  it('has each id once', () => {
    expect(byId.size).toBe(generated.length);
  });
});
