import { describe, expect, it } from 'vitest';
import { choiceToSwitch, parseSite, siteChoice, siteOf, withSite } from '../../../core/settings/site-rules.ts';

describe('the site of a page', () => {
  it.each([
    ['https://www.bbc.co.uk/news/1', 'bbc.co.uk'],
    ['https://news.bbc.co.uk/', 'news.bbc.co.uk'],
    ['http://LOCALHOST:8000/a', 'localhost'],
    ['https://www.com/', 'www.com'],
    ['https://example.org./', 'example.org'],
    ['file:///home/me/article.html', 'file'],
    ['https://bücher.example/', 'xn--bcher-kva.example'],
    ['about:blank', undefined],
    ['chrome://settings', undefined],
    ['no address', undefined],
  ])('%s is %s', (url, site) => expect(siteOf(url)).toBe(site));
});

describe('a site that a reader types', () => {
  it.each([
    ['BBC.com', 'bbc.com'],
    ['  https://www.bbc.com/news?x ', 'bbc.com'],
    ['localhost:8000', 'localhost'],
    ['', undefined],
    ['two words', undefined],
    ['ftp://example.org', undefined],
  ])('%s is %s', (input, site) => expect(parseSite(input)).toBe(site));
});

describe('the choice for a site', () => {
  const sites = { 'example.org': 'off', 'live.example.org': 'on', '0.0.1': 'off' } as const;
  it.each([
    ['example.org', 'off'],
    ['news.example.org', 'off'],
    ['live.example.org', 'on'],
    ['a.live.example.org', 'on'],
    ['notexample.org', 'unset'],
    ['org', 'unset'],
    ['127.0.0.1', 'unset'],
    ['constructor', 'unset'],
  ])('%s: %s', (site, choice) => expect(siteChoice(sites, site)).toBe(choice));

  it('is added, changed and taken away', () => {
    expect(withSite({}, 'a.org', 'on')).toEqual({ 'a.org': 'on' });
    expect(withSite({ 'a.org': 'on' }, 'a.org', 'off')).toEqual({ 'a.org': 'off' });
    expect(withSite({ 'a.org': 'on', 'b.org': 'off' }, 'a.org', 'unset')).toEqual({ 'b.org': 'off' });
  });
});

describe('flipping the switch of a site', () => {
  it.each([
    ['off', {}, false, 'off'],
    ['on again: as by default', { 'news.example.org': 'off' }, true, 'unset'],
    ['on, below a domain that is off', { 'example.org': 'off' }, true, 'on'],
    ['on, below a domain that is on', { 'example.org': 'on', 'news.example.org': 'off' }, true, 'unset'],
  ] as const)('%s', (_, sites, on, choice) => expect(choiceToSwitch(sites, 'news.example.org', on)).toBe(choice));
});
