import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page, Realm } from 'puppeteer-core';
import { until, type Driver } from '../../../scripts/browser/driver.ts';

/** Milliseconds from a page's request to its answer, by a background that was not running. */
export interface ColdStart {
  ours: number[];
  /** By an extension that does nothing but answer. */
  empty: number[];
}

const REQUEST = {
  type: 'page/detect',
  carries: {
    article: {
      blocks: [
        { id: 0, role: 'body', text: 'Qassem Suleimani led the Quds Force; Hezbollah and the PMUs were close to it.' },
      ],
    },
  },
};

const EMPTY = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    background: { service_worker: 'background.js' },
    content_scripts: [{ matches: ['<all_urls>'], js: ['content.js'] }],
  }),
  'background.js': `chrome.runtime.onMessage.addListener((message, sender, reply) => reply({ ok: true, value: { mentions: [] } }));`,
  'content.js': '',
};

/** Ends the backgrounds of both extensions before each request; they take turns. */
export async function coldStart(driver: Driver, url: string, runs: number): Promise<ColdStart> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dramatis-empty-'));
  for (const [file, text] of Object.entries(EMPTY)) writeFileSync(path.join(folder, file), text);
  const ourId = await driver.inExtension(() => chrome.runtime.id);
  const emptyId = await driver.browser.installExtension(folder);
  const page = await driver.open(url);
  try {
    const [ours, empty] = [await realmOf(page, ourId), await realmOf(page, emptyId)];
    const times: ColdStart = { ours: [], empty: [] };
    for (let i = 0; i < runs; i += 1) {
      times.ours.push(await answerTime(driver, ours, ourId, true));
      times.empty.push(await answerTime(driver, empty, emptyId, false));
    }
    return times;
  } finally {
    await page.close();
    await driver.browser.uninstallExtension(emptyId);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Where the content script of an extension runs. */
async function realmOf(page: Page, id: string): Promise<Realm> {
  return until(async () => {
    for (const realm of page.extensionRealms())
      if ((await realm.evaluate('chrome.runtime.id').catch(() => undefined)) === id) return realm;
    return undefined;
  }, 'the content script to run');
}

async function answerTime(driver: Driver, realm: Realm, id: string, finds: boolean): Promise<number> {
  await stopWorker(driver, id);
  const { ms, found } = await realm.evaluate(async (request) => {
    const start = performance.now();
    const answer: { value: { mentions: unknown[] } } = await chrome.runtime.sendMessage(request);
    return { ms: performance.now() - start, found: answer.value.mentions.length };
  }, REQUEST);
  if (found > 0 !== finds) throw new Error(`${found} names found`);
  return ms;
}

async function stopWorker({ browser }: Driver, id: string): Promise<void> {
  const target = browser
    .targets()
    .find((each) => String(each.type()) === 'service_worker' && new URL(each.url()).host === id);
  if (!target) return;
  await (await target.worker())?.close();
  await until(() => !browser.targets().includes(target), 'the background to end');
}
