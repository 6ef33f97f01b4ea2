import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until, type Driver } from '../../scripts/browser/driver.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { BROWSERS } from './browsers.ts';

describe.each(BROWSERS)('the pages of the extension in %s', (name) => {
  let driver: Driver;
  let page: Page;

  beforeAll(async () => {
    driver = await launch(name);
  });
  afterAll(async () => {
    await driver?.close();
  });

  const says = (text: string) =>
    until(() => page.evaluate((wanted) => document.body.innerText.includes(wanted), text), `the page to say "${text}"`);
  const silent = (text: string) =>
    until(() => page.evaluate((wanted) => !document.body.innerText.includes(wanted), text), `"${text}" to go`);
  /** Clicks the button or field with this name, as scripts do: what is under test is what follows. */
  const click = (label: string) =>
    until(
      () =>
        page.evaluate((wanted) => {
          const control = [...document.querySelectorAll<HTMLElement>('button, input, select')].find((each) =>
            [each.innerText, each.ariaLabel, each.closest('label')?.innerText].some((text) => text?.trim() === wanted),
          );
          control?.click();
          return !!control;
        }, label),
      `a control "${label}"`,
    );
  const fill = (selector: string, text: string) =>
    until(
      () =>
        page.evaluate(
          (wanted, words) => {
            const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(wanted);
            if (!field) return false;
            field.value = words;
            field.dispatchEvent(new Event('input', { bubbles: true }));
            return true;
          },
          selector,
          text,
        ),
      selector,
    );

  const open = (backup: string) =>
    page.evaluate((text) => {
      const files = new DataTransfer();
      files.items.add(new File([text], 'backup.json', { type: 'application/json' }));
      const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, backup);

  it('tell what the dataset holds', async () => {
    page = await driver.openOwn('/options.html');
    await says('Names and spellings');
    const entities = await page.evaluate(() => document.querySelector('.figures dd')!.textContent);
    expect(Number(entities.replace(/\D/g, ''))).toBeGreaterThan(300);
    const licences = await page.evaluate(async () => (await fetch('/THIRD_PARTY_NOTICES.txt')).text());
    expect(licences).toContain('GeoNames');
  });

  it('keep a setting as soon as it is chosen, and a site', async () => {
    await click('Tint behind the name');
    await fill('#sites input', 'https://www.example.org/mail');
    await click('Switch off');
    await says('example.org');
    await page.close();
    page = await driver.openOwn('/options.html');
    await says('example.org');
    expect(await page.evaluate(() => document.querySelector('.sample-tint') !== null)).toBe(true);
  });

  it('keep a name of the reader’s own, and bring it back when deleted', async () => {
    await click('Add a name of your own');
    await fill('.own-name input', 'Ann Example');
    await fill('.own-name textarea', 'The one from the harbour');
    await click('Save');
    await says('The one from the harbour');
    await click('Delete note');
    await silent('The one from the harbour');
    await click('Undo');
    await says('The one from the harbour');
  });

  it('save a backup from which a deleted note comes back', async () => {
    // The file itself: what the browser is asked to save.
    await page.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => (document.body.dataset['saved'] = text));
        return make(blob);
      };
    });
    await click('Save backup (JSON)');
    const saved = await until(() => page.evaluate(() => document.body.dataset['saved']), 'the backup');
    expect(JSON.parse(saved)).toMatchObject({ format: 'dramatis-notes', sites: { 'example.org': 'off' } });
    await click('Delete note');
    await silent('The one from the harbour');
    await open(saved);
    await says('1 new note');
    await click('Bring back');
    await says('The one from the harbour');
  });

  it('take a backup in, after saying what it would bring', async () => {
    const backup = {
      format: 'dramatis-notes',
      version: 1,
      notes: [
        {
          id: 'from-elsewhere',
          subject: { type: 'entity', id: 'hezbollah', name: 'Hezbollah' },
          text: 'Carried over',
          createdAt: 1,
          updatedAt: 2,
        },
      ],
    };
    await open(JSON.stringify(backup));
    await says('1 new note');
    await silent('Carried over');
    await click('Bring back');
    await says('Carried over');
    await says('Done: 1 entry brought back.');
  });

  it('refuse a file that is none', async () => {
    await open('# Notes');
    await says('This file cannot be read');
    await page.close();
  });

  it('welcome a reader with a sentence whose names can be tried', async () => {
    page = await driver.openOwn('/welcome.html');
    await says('Who is who in the news');
    await until(() => page.evaluate(() => document.querySelectorAll('.demo-name').length >= 4), 'names in the demo');
    await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.demo-name')].find((each) => each.innerText === 'PMUs')!.click(),
    );
    await says('Popular Mobilisation');
    await page.close();
  });
});
