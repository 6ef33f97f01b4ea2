/** Draws `assets/icons/*.svg` as PNG files into `public/icon/`, with an installed Chromium: `npm run icons`. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { requireBrowser } from './browser/find.ts';

const SIZES = [16, 32, 48, 96, 128];
const root = join(import.meta.dirname, '..');
const target = join(root, 'public/icon');

mkdirSync(target, { recursive: true });
const browser = await puppeteer.launch({
  executablePath: requireBrowser('chromium'),
  args: ['--no-sandbox', '--force-color-profile=srgb'],
});
const page = await browser.newPage();
for (const state of ['on', 'off']) {
  const svg = readFileSync(join(root, `assets/icons/${state}.svg`), 'utf8');
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    const name = state === 'on' ? `${size}.png` : `${state}-${size}.png`;
    await page.screenshot({ path: join(target, name), omitBackground: true });
  }
}
await browser.close();
