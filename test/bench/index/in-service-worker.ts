import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { makeProse } from './prose.ts';
import type { Row } from './table.ts';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Measures a pack in a service worker of Chromium, where the extension scans. */
export async function inServiceWorker(packFile: string): Promise<Row['serviceWorker']> {
  const script = await bundle();
  const text = makeProse(10_000_000);
  const server = createServer((request, response) => {
    const send = (type: string, body: string) => response.writeHead(200, { 'content-type': type }).end(body);
    if (request.url === '/worker.js') send('text/javascript', script);
    else if (request.url === '/text') send('text/plain; charset=utf-8', text);
    else if (request.url === '/pack') createReadStream(packFile).pipe(response);
    else send('text/html', '<!doctype html><title>bench</title>');
  }).listen(0, '127.0.0.1');
  const profile = mkdtempSync(join(tmpdir(), 'dramatis-chromium-'));
  const browser = await puppeteer.launch({
    executablePath: CHROMIUM,
    userDataDir: profile,
    args: ['--no-sandbox'],
    protocolTimeout: 300_000,
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    return await page.evaluate(async () => {
      await navigator.serviceWorker.register('/worker.js');
      const { active } = await navigator.serviceWorker.ready;
      const { port1, port2 } = new MessageChannel();
      const answer = new Promise<MessageEvent>((resolve) => (port1.onmessage = resolve));
      active!.postMessage('measure', [port2]);
      return (await answer).data as Row['serviceWorker'];
    });
  } finally {
    await browser.close();
    server.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      lib: { entry: join(import.meta.dirname, 'worker.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const [{ output }] = [result].flat() as { output: { code: string }[] }[] as [{ output: { code: string }[] }];
  return output[0]!.code;
}
