import { describe, expect, it } from 'vitest';
import { isDate, readArguments } from '../../../scripts/annotate/arguments.ts';
import { annotate } from '../../../scripts/annotate/document.ts';
import { publishedDate, readHtml } from '../../../scripts/annotate/html.ts';
import { readText } from '../../../scripts/annotate/input.ts';
import { fixturePack } from '../../core/detect/fixture.ts';

const options = { packs: [fixturePack()], today: '2025-06-01', level: 'balanced' } as const;

describe('annotate', () => {
  it('gives offsets of the text that was given, over several paragraphs', () => {
    const text = 'Talks fail\n\nQassem Suleimani left Iran.\nHezbollah’s leader stayed in Lebanon.\n';
    const { mentions } = annotate('1', readText(text), options);
    expect(mentions.map(({ surface }) => surface)).toEqual(['Qassem Suleimani', 'Iran', 'Hezbollah', 'Lebanon']);
    for (const { start, end, surface } of mentions) expect(text.slice(start, end)).toBe(surface);
  });

  it('joins the lines of hard-wrapped text', () => {
    const line = 'Nothing much was said that day about the matters which had brought';
    const text = `${line}\n${line}\nthem all so far, and then the general Qassem\nSuleimani arrived from Iran.\n\n${line}\n${line}\n`;
    const { mentions } = annotate('1', readText(text), options);
    expect(mentions.map(({ surface }) => surface)).toEqual(['Qassem\nSuleimani', 'Iran']);
  });

  it('reads the visible text of HTML and gives offsets of its source', () => {
    const html =
      '<html><head><title>Iran</title></head><body><nav>Iraq</nav><p>Qassem <b>Suleimani</b> of the Quds&nbsp;Force left <a href="/Iran">Ir<i>an</i></a>.</p><script>"Iran"</script></body></html>';
    const { mentions } = annotate('1', readHtml(html), options);
    expect(mentions.map(({ start, end }) => html.slice(start, end))).toEqual([
      'Qassem <b>Suleimani',
      expect.stringMatching(/^Quds.+Force$/),
      'Ir<i>an',
    ]);
  });

  it('puts no link on ambiguous and introduced names', () => {
    const text = 'He wrote about Congo. Peter Miller, a spokesman for the firm, read it.';
    const { mentions } = annotate('1', readText(text), { ...options, level: 'everything' });
    expect(mentions.map(({ entity }) => entity.id)).toEqual(['ambiguous:0', 'article:1']);
    for (const { entity } of mentions) expect(entity).not.toHaveProperty('wikipedia');
  });

  it('adds what was refused when asked why', () => {
    const { rejected } = annotate('1', readText('The Bank of Israel met.'), options, true);
    expect(rejected).toContainEqual({ start: 12, end: 18, surface: 'Israel', candidate: 'israel', reason: 'after-of' });
  });
});

describe('publishedDate', () => {
  it.each([
    ['<script type="application/ld+json">{"datePublished":"2019-05-16T10:00:00Z"}</script>', '2019-05-16'],
    ['<meta property="article:published_time" content="2019-05-16T10:00:00Z">', '2019-05-16'],
    ['<meta content="2019-05-16" property="article:published_time">', '2019-05-16'],
    ['<time datetime="2019-05-16">16 May</time>', '2019-05-16'],
    ['<p>16 May 2019</p>', undefined],
  ])('%s', (html, date) => {
    expect(publishedDate(html)).toBe(date);
  });
});

describe('readArguments', () => {
  it('reads options and files', () => {
    expect(readArguments(['--json', '--level', 'sure', 'a.txt', '--date', '2019-05-16'])).toMatchObject({
      json: true,
      level: 'sure',
      files: ['a.txt'],
      date: '2019-05-16',
    });
  });

  it.each([[['--level', 'some']], [['--date', 'May 2019']], [['--nonsense']]])('refuses %j', (argv) => {
    expect(() => readArguments(argv)).toThrow();
  });

  it.each([
    ['2019', true],
    ['2019-05-16', true],
    ['16.5.2019', false],
  ])('%s is a date: %s', (text, yes) => {
    expect(isDate(text)).toBe(yes);
  });
});
