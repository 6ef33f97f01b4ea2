import { describe, expect, it } from 'vitest';
import { scan } from '../../../core/names/scan.ts';
import { packOfAliases } from './packs.ts';

/** Finds `alias` in a text in which square brackets show what is to be found. */
function expectHits(alias: string, marked: string) {
  const text = marked.replace(/[[\]]/g, '');
  const found = scan(text, [packOfAliases([alias])]).reverse();
  let shown = text;
  for (const { start, end } of found) shown = `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`;
  expect(shown).toBe(marked);
}

const RULES: Record<string, [alias: string, marked: string][]> = {
  'letter case': [
    ['Hezbollah', 'the [Hezbollah] and [HEZBOLLAH], no hezbollah'],
    ['Quds force', '[Quds Force], [Quds force], [QUDS FORCE], no quds force'],
    ['Quds Force', '[Quds Force], no Quds force'],
    ['US', '[US] and us, no Us'],
    ['Us', '[Us] and [US], no us'],
    ['proxy war', '[proxy war], [Proxy war], [PROXY WAR]'],
    ['iPhone', '[iPhone] and [IPHONE], no iphone'],
    ['McCain', '[McCain], [MCCAIN], no Mccain'],
    ['Владимир Путин', '[ВЛАДИМИР ПУТИН] и [Владимир Путин], владимир'],
  ],
  'accents and ligatures': [
    ['Lodz', '[Łódź], [Lodz], [Lo\u0301dz\u0301]'],
    ['Łódź', '[Lodz], [ŁÓDŹ]'],
    ['Erdoğan', '[Erdogan], [Erdog\u0306an]'],
    ['Straße', '[Strasse], [Straße], [STRASSE], [STRAẞE]'],
    ['Strasse', '[Straße]'],
    ['Aesir', '[Æsir], [Aesir]'],
    ['Øresund', '[Oresund], [Øresund]'],
    ['office', '[oﬃce], [office]'],
    ['Ishikawa', '[Ｉｓｈｉｋａｗａ]'],
    ['İstanbul', '[Istanbul], [İstanbul]'],
    ['Ѐдин', '[Един], [Ѐдин]'],
  ],
  'invisible units': [
    ['Jerusalem', '[Jeru\u00adsalem], [Jerusalem]\u200b, \u200f[Jerusalem]\u200f’s'],
    ['Islamic State', '[Islamic\u00a0State], [Islamic\u202f\u200eState], [Islamic \n State], no Islamic\n\nState'],
  ],
  apostrophes: [
    ["Sana'a", '[Sana’a], [Sanaʿa], [Sana`a], [Sana´a], no Sanaa'],
    ['Hezbollah', "[Hezbollah]’s, [Hezbollah]'s, the [HEZBOLLAH]’S, ‘[Hezbollah]’"],
    ['Houthis', 'the [Houthis]’ rockets'],
    ['Sana', "no Sana'a, but [Sana]'s"],
    ['Brien', "no O'Brien"],
    ['Iran', "l'[Iran], l’[Iran], dell'[Iran], [Iran]'ll"],
    ["Lloyd's", "[Lloyd's], [Lloyd’s] list"],
    ["People's Army", "the [People’s Army]'s guns"],
  ],
  'quotation marks': [
    [
      '"Weird Al" Yankovic',
      '“[Weird Al” Yankovic], „[Weird Al“ Yankovic], «[Weird Al» Yankovic], no Weird Al Yankovic',
    ],
    ['Yankovic', '“[Yankovic]”, "[Yankovic]", «[Yankovic]», ‘[Yankovic]’'],
  ],
  particles: [
    ['Mohammed bin Salman', '[Mohammed bin Salman], [Mohammed Bin Salman], [MOHAMMED BIN SALMAN], no Mohammed Salman'],
    ['Ursula von der Leyen', '[Ursula von der Leyen], [Ursula Von der Leyen]'],
    ['van Gogh', '[van Gogh], [Van Gogh], no van gogh'],
    ['al-Assad', 'Bashar [al-Assad], [Al-Assad]’s, Bashar [al‑Assad]'],
  ],
  'hyphens and dashes': [
    [
      'al-Nusra Front',
      'the [al-Nusra Front], [Al\u2010Nusra Front], [al\u2011Nusra Front], [al–Nusra Front], no al Nusra Front',
    ],
    ['Iran', '[Iran]-backed, non-[Iran], no anti-Iranian'],
    ['Palestinian', 'Israeli-[Palestinian], Israeli–[Palestinian] and Israeli/[Palestinian]'],
    ['Iran', 'Tehran—[Iran]—said; in [Iran]–Iraq'],
  ],
  'white space and signs': [
    ['Islamic State', 'the [Islamic   State], [Islamic\tState], Islamic, State, Islamic. State'],
    ['AT&T', '[AT&T], [AT & T]'],
    ['Washington, D.C.', 'in [Washington, D.C.] and [Washington, DC]'],
    ['9/11', 'since [9/11] and 19/11'],
    ['Yahoo!', '[Yahoo]! said'],
    ['Alas ... Yorick', 'no Alas ... Yorick'],
  ],
  initials: [
    ['US', '[US], [U.S.], [U.S], [U. S.] and no U.S.S.'],
    ['U.S.', '[US], [U.S.]-led, the [US].'],
    ['US', '[U.S.]’s, ([U.S.]), "[U.S.]".'],
    ['J. K. Rowling', '[J.K. Rowling], [JK Rowling], [J.K.Rowling], [J. K. Rowling], no J K Rowling'],
    ['John F Kennedy', '[John F. Kennedy], [John F Kennedy]'],
    ['Malcolm X', 'by [Malcolm X].'],
    ['В.В. Путин', '[В. В. Путин], [ВВ Путин]'],
  ],
  abbreviations: [
    ['St Petersburg', '[St. Petersburg], [St Petersburg]'],
    ['Martin Luther King Jr.', '[Martin Luther King Jr.] said, [Martin Luther King Jr] said'],
    ['King', 'the [King]. Then'],
  ],
  'plurals of acronyms': [
    ['PMU', 'the [PMUs], the [PMU]’s, a [PMU], no PMUS'],
    ['Iraqi PMU', '[Iraqi PMUs]’ bases, the [Iraqi PMU]’s bases'],
    ['F-35', 'the [F-35s]'],
    ['Pmu', 'no PMUs'],
    ['US', 'no PMUS'],
  ],
  'word boundaries': [
    ['Iran', 'Iranian, Iran2, 2Iran, Iran_x, [Iran]. ([Iran]) "[Iran]" [Iran]… 🇮🇷[Iran]🇮🇷 Tehran'],
    [
      'Iran',
      'no @Iran, #Iran, Iran@example.org, x.Iran@example.org, www.Iran.com, https://Iran/x, Iran.com, bbc.com/Iran, Iran.pdf',
    ],
    ['Iran', 'in [Iran].The [Iran]/Iraq [Iran],Iraq and/or [Iran]: [Iran]?'],
    ['Iran', 'no ~/Iran, /Iran/x, ../Iran, C:\\Iran, Iran.html, REPORT-Iran.PDF'],
    ['Iran', 'no aBaBIran, but 😀[Iran], aBaB 🇮[Iran] and aB中[Iran]'],
    ['US', 'no us, no Us, but [US], [U.S.] and [U. S.]'],
    ['Phone', 'no iPhone, i\u00adPhone, ı\u0301Phone, 2Phone, _Phone, xYPhone, but 中[Phone], …[Phone], \u200b[Phone]'],
    ['iran', 'no iran_x, x_iran, _iran, iran2, but [iran]-x and ([iran])'],
    ['Booking.com', 'on [Booking.com], no www.Booking.com, no Booking.com/x'],
    ['#MeToo', 'the [#MeToo] movement'],
    ['MeToo', 'no #MeToo'],
  ],
  'scripts without capitals': [
    ['حزب الله', 'قال [حزب الله] ان [حِزْب اللّٰه] و'],
    ['قاسم سلیمانی', '[قاسم سليماني] [قاسم سلیمانی]'],
    ['חזבאללה', 'ארגון [חזבאללה] בלבנון'],
    ['中国', '他在[中国]人民 [中国] ABC[中国]'],
    ['東京', '[東京]と京都'],
    ['กรุงเทพ', 'ที่[กรุงเทพ]มหานคร'],
    ['ירושלים', 'העיר [יְרוּשָׁלַיִם] היא'],
    ['القاهرة', 'في [القاهرة] و [القاهره]'],
    ['𠮷野', '在[𠮷野]家 𠮸野'],
  ],
};

describe.each(Object.entries(RULES))('%s', (_, cases) => {
  it.each(cases)('%s in %s', expectHits);
});

describe('several names at one place', () => {
  const surfaces = (aliases: string[], text: string) =>
    scan(text, [packOfAliases(aliases)]).map(({ start, end }) => text.slice(start, end));

  it('gives the longest first, then the shorter, then those inside', () => {
    const aliases = ['New', 'York', 'New York', 'New York Times', 'Times', 'York Times'];
    const found = ['New York Times', 'New York', 'New', 'York Times', 'York', 'Times'];
    expect(surfaces(aliases, 'the New York Times')).toEqual(found);
  });

  it('does not need the shorter ones to find the longer', () => {
    expect(surfaces(['a b c d e', 'c'], 'x a b c d e')).toEqual(['a b c d e', 'c']);
    expect(surfaces(['a b c d e', 'b c'], 'a b c d')).toEqual(['b c']);
  });

  it('tells aliases apart that differ only in case, the one with more capitals first', () => {
    const pack = packOfAliases(['Isis', 'ISIS']);
    const names = (text: string) => scan(text, [pack]).map(({ alias }) => pack.aliasText(alias));
    expect(names('ISIS')).toEqual(['ISIS', 'Isis']);
    expect(names('Isis')).toEqual(['Isis']);
  });

  it('heeds no letter case where the alias says so', () => {
    const pack = packOfAliases([{ text: 'QAnon', caseInsensitive: true }]);
    expect(scan('qanon QANON QAnon qAnons', [pack]).map(({ start }) => start)).toEqual([0, 6, 12]);
  });

  it('takes names that were never in a file, such as a reader’s own, together with those of a pack', () => {
    const [bundled, own] = [packOfAliases(['Springfield', 'Iran']), packOfAliases(['Springfield Gazette', 'uncle'])];
    const text = 'My uncle at the Springfield Gazette';
    const found = scan(text, [bundled, own]).map(({ start, end, pack }) => [text.slice(start, end), pack]);
    expect(found).toEqual([['uncle', 1], ['Springfield Gazette', 1], ['Springfield', 0]]); // prettier-ignore
    expect(scan(text, [bundled, packOfAliases([])]).length).toBe(1);
  });

  it('scans several packs together', () => {
    const [a, b] = [packOfAliases(['New York']), packOfAliases(['York', 'New York City', 'new'])];
    const found = scan('New York City', [a, b]).map(({ start, end, pack }) => [start, end, pack]);
    expect(found).toEqual([[0, 13, 1], [0, 8, 0], [0, 3, 1], [4, 8, 1]]); // prettier-ignore
  });
});

describe('no text at all', () => {
  it.each(['', ' ', '\ud800', '\udc00', '...', '\u0301\u0301', "'", '👍'])('%j', (text) => {
    expect(scan(text, [packOfAliases(['Iran', '中国'])])).toEqual([]);
    expect(scan(text, [])).toEqual([]);
  });
});
