import type { Card } from '../../core/entities/card.ts';
import type { Note } from '../../core/notes/note.ts';

const bare = { roles: [], since: [] };

export const suleimani: Card = {
  key: 'qassem-suleimani',
  source: 'dataset',
  name: 'Qassem Suleimani',
  kind: 'person',
  description: 'Iranian general who led the Quds Force until 2020',
  background:
    'Suleimani joined the Revolutionary Guards in 1979 and commanded the Quds Force, their branch for operations abroad, from about 1998. He directed Iran’s support for allied militias in Iraq, Syria and Lebanon. A US drone strike killed him near Baghdad airport on 3 January 2020.',
  roles: [{ title: 'commander of the Quds Force', from: '1998', to: '2020-01-03', when: 'then' }],
  since: ['died 3 January 2020'],
  born: '1957-03-11',
  died: '2020-01-03',
  wikipedia: 'Qasem Soleimani',
  asOf: '2025-06-01',
};

export const pompeo: Card = {
  ...bare,
  key: 'mike-pompeo',
  source: 'dataset',
  name: 'Mike Pompeo',
  kind: 'person',
  description: 'US secretary of state 2018–2021',
  background:
    'Pompeo, a Republican, represented Kansas in the House of Representatives before Donald Trump made him director of the CIA and then secretary of state. He drove the “maximum pressure” policy towards Iran after the US left the nuclear deal in 2018.',
  roles: [
    { title: 'US secretary of state', from: '2018-04-26', to: '2021-01-20', when: 'then' },
    { title: 'director of the CIA', from: '2017-01-23', to: '2018-04-26', when: 'before' },
    { title: 'US representative for Kansas', from: '2011', to: '2017', when: 'before' },
  ],
  born: '1963-12-30',
  wikipedia: 'Mike Pompeo',
  asOf: '2025-01-01',
};

export const pmu: Card = {
  ...bare,
  key: 'popular-mobilisation-units',
  source: 'dataset',
  name: 'Popular Mobilisation Units',
  kind: 'group',
  description: 'Iraqi umbrella of mostly Shia militias, formed in 2014',
  founded: '2014-06',
  formerly: ['Popular Mobilisation Forces'],
  wikipedia: 'Popular Mobilization Forces',
  asOf: '2025-06-01',
};

export const brief: Card = {
  ...bare,
  key: 'fars-news-agency',
  source: 'dataset',
  name: 'Fars News Agency',
  kind: 'organization',
  description: 'Iranian news agency close to the Revolutionary Guards',
  wikipedia: 'Fars News Agency',
  asOf: '2025-06-01',
};

export const jordanCountry: Card = {
  ...bare,
  key: 'jordan',
  source: 'dataset',
  name: 'Jordan',
  kind: 'place',
  description: 'Kingdom in the Middle East; capital Amman',
  background:
    'Jordan lies between Israel, the West Bank, Syria, Iraq and Saudi Arabia. About 11 million people live there, among them large numbers of Palestinian and Syrian refugees. King Abdullah II has reigned since 1999.',
  wikipedia: 'Jordan',
  asOf: '2025-06-01',
};

export const jordanPlayer: Card = {
  ...bare,
  key: 'michael-jordan',
  source: 'dataset',
  name: 'Michael Jordan',
  kind: 'person',
  description: 'US basketball player, six times NBA champion with the Chicago Bulls',
  wikipedia: 'Michael Jordan',
  asOf: '2025-06-01',
};

export const ambiguous: Card = {
  ...bare,
  key: 'ambiguous:1',
  source: 'ambiguous',
  name: 'Jordan',
  kind: 'place',
  description: '',
  candidates: [jordanCountry.key, jordanPlayer.key],
};

export const introduced: Card = {
  ...bare,
  key: 'article:1',
  source: 'article',
  name: 'Majid Takht-e Ravanchi',
  kind: 'person',
  description: 'Tehran’s ambassador to the United Nations',
  introducedAt: { block: 4, start: 10, end: 60 },
};

export const own: Card = {
  ...bare,
  key: 'own:7d8f2a52-6f0e-4f0b-8b5a-3f4f8d6a9b10',
  source: 'reader',
  name: 'Ann Example',
  kind: 'person',
  description: '',
};

export const rightToLeft: Card = {
  ...suleimani,
  key: 'rtl',
  name: 'قاسم سلیمانی',
  description: 'سرلشکر ایرانی و فرمانده نیروی قدس',
  background: 'نیروی قدس شاخهٔ برون‌مرزی سپاه پاسداران انقلاب اسلامی است و او از حدود سال ۱۳۷۷ فرماندهٔ آن بود.',
};

export const endless: Card = {
  ...pompeo,
  key: 'endless',
  name: 'Convention on the Prohibition of the Development, Production, Stockpiling and Use of Chemical Weapons and on their Destruction',
  kind: 'law',
  description:
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft, an agreement with an unbreakable word in its description',
  background: Array.from({ length: 14 }, () => pompeo.background).join(' '),
  formerly: ['Treaty concerning the Use of Submarines and Noxious Gases in Warfare', 'Geneva Protocol'],
  wikipedia: 'Chemical Weapons Convention',
};

export const note = (text: string, card: Card = suleimani, id = 'n1'): Note => ({
  id,
  subject:
    card.source === 'reader'
      ? { type: 'own', name: card.name, aliases: [], kind: card.kind }
      : { type: 'entity', id: card.key, name: card.name },
  text,
  createdAt: Date.UTC(2026, 2, 1),
  updatedAt: Date.UTC(2026, 2, 4, 9, 30),
  page: { url: 'https://example.org/news/article', title: 'General summons militias' },
});
