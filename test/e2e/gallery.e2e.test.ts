import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build, preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type Axe from 'axe-core';
import { requireBrowser } from '../../scripts/browser/find.ts';

/** The whole gallery in a real browser: what only layout and colours can tell. */
const GALLERY = path.resolve(import.meta.dirname, '../gallery');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const built = mkdtempSync(path.join(os.tmpdir(), 'dramatis-gallery-'));
const config = { root: GALLERY, configFile: path.join(GALLERY, 'vite.config.ts'), logLevel: 'warn' } as const;

let server: PreviewServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  await build({ ...config, build: { outDir: built, emptyOutDir: true } });
  server = await preview({ ...config, build: { outDir: built }, preview: { host: '127.0.0.1', port: 0 } });
  browser = await puppeteer.launch({ executablePath: requireBrowser('chromium'), args: ['--no-sandbox'] });
  page = await browser.newPage();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(built, { recursive: true });
});

async function open(width: number, features: Parameters<Page['emulateMediaFeatures']>[0] = []): Promise<void> {
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }, ...(features ?? [])]);
  await page.goto(server.resolvedUrls!.local[0]!, { waitUntil: 'networkidle0' });
}

describe.each(['light', 'dark'])('in a %s theme', (theme) => {
  it('has no fault that axe can find, contrast among them', async () => {
    await open(1300, [{ name: 'prefers-color-scheme', value: theme }]);
    const faults: string[] = [];
    for (const frame of page.frames()) {
      await frame.evaluate(AXE);
      faults.push(...(await frame.evaluate(findFaults)));
    }
    expect(faults).toEqual([]);
  });
});

it('fits into 320 pixels, whatever the texts', async () => {
  await open(320);
  const wide: string[] = [];
  for (const frame of page.frames()) wide.push(...(await frame.evaluate(findOverflow)));
  expect(wide).toEqual([]);
});

/** Runs in the page. Each frame looks after itself. */
async function findFaults(): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: typeof Axe };
  const { violations } = await axe.run(document, {
    iframes: false,
    // Titles and landmarks are the business of whole pages; the headings of the scenes are many.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

/** Runs in the page: boxes that stick out to the right, in shadow roots too. */
function findOverflow(): string[] {
  const wide: string[] = [];
  const look = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) look(element.shadowRoot);
      const { right, width } = element.getBoundingClientRect();
      if (width > 1 && right > innerWidth + 0.5) wide.push(`${element.outerHTML.slice(0, 80)} ends at ${right}`);
    }
  };
  look(document);
  return wide;
}
