import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import puppeteer, { type CDPSession, type Target, type WebWorker } from 'puppeteer-core';
import { kill, middleOf, until, type Driver, type LaunchOptions } from './driver.ts';
import { requireBrowser } from './find.ts';
import { BUILT } from './output.ts';
import { Tabs } from './tabs.ts';

/** No start page, no calls home; the rest is as a reader has it. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--window-size=1280,900',
];

/** Starts Chromium, driven over the Chrome DevTools Protocol, with the built extension. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Driver> {
  const profile = options.profile ?? fs.mkdtempSync(path.join(os.tmpdir(), 'dramatis-chromium-'));
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    headless: options.headless ?? true,
    pipe: true,
    userDataDir: profile,
    enableExtensions: [BUILT.chromium],
    args: [...ARGS, ...(options.args ?? [])],
    defaultViewport: null,
  });
  const background = () => browser.waitForTarget(isBackground, { timeout: 30_000 });
  // Not `origin`: to Node that of an extension is "null".
  const origin = `chrome-extension://${new URL((await background()).url()).host}`;
  /** Runs a function with our id in the browser's list of extensions. */
  const inExtensionList = async (fn: (id: string) => Promise<void>): Promise<void> => {
    const list = await browser.newPage();
    await list.goto('chrome://extensions');
    await list.evaluate(fn, new URL(origin).host);
    await list.close();
  };

  const driver: Driver = {
    name: 'chromium',
    browser,
    open: (url) => tabs.open(url),
    async openOwn(path) {
      const page = await browser.newPage();
      await page.goto(origin + path);
      return page;
    },
    inExtension: (fn, ...args) => tabs.inExtension(fn, ...args),
    async inClosedRoot(page, host, fn, ...args) {
      const handle = await page.evaluateHandle((selector) => document.querySelector(selector), host);
      const { objectId } = handle.remoteObject();
      if (!objectId) throw new Error(`no element ${host}`);
      // Frames of other sites have sessions of their own; a handle knows its session, though not in the published type.
      const { client } = handle as unknown as { client: CDPSession };
      const { node } = await client.send('DOM.describeNode', { objectId, depth: 0, pierce: true });
      const root = node.shadowRoots?.[0];
      if (!root) throw new Error(`${host} has no shadow root`);
      const { object } = await client.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
      const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration: `function (...args) { return (${fn.toString()})(this, ...args) }`,
        arguments: args.map((value) => ({ value })),
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as never;
    },
    async clickInClosedRoot(page, host, selector) {
      const [x, y] = await driver.inClosedRoot(page, host, middleOf, selector);
      await page.mouse.click(x, y);
    },
    async openPopup() {
      const worker = await worked(await background());
      await worker.evaluate(() => chrome.action.openPopup());
      const target = await browser.waitForTarget((each) => each.url().startsWith(`${origin}/popup.html`), {
        timeout: 20_000,
      });
      const page = await target.asPage();
      return {
        evaluate: async (fn, ...args) =>
          (await page.evaluate(`(${fn.toString()})(document, ...${JSON.stringify(args)})`)) as never,
        close: () => page.close(),
      };
    },
    async command(name) {
      await dispatch(await background(), 'commands', [name]);
    },
    async chooseMenu(page, id) {
      // The real menu is drawn by the system and cannot be reached from here: deliver what it would deliver.
      const selectionText = await page.evaluate(() => String(getSelection()));
      const tab = await driver.inExtension(
        async (url) => (await chrome.tabs.query({})).find((each) => each.url === url),
        page.url(),
      );
      await dispatch(await background(), 'contextMenus', [{ menuItemId: id, selectionText, frameId: 0 }, tab]);
    },
    async setColorScheme(page, scheme) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    },
    async setMedium(page, medium) {
      await page.emulateMediaType(medium);
    },
    async setForcedColors(page, forced) {
      const client = await page.createCDPSession(); // is kept: what it emulates ends with it
      const features = [{ name: 'forced-colors', value: forced ? 'active' : 'none' }];
      await client.send('Emulation.setEmulatedMedia', { features });
    },
    async stopBackground() {
      const target = await background();
      await (await worked(target)).close();
      await until(() => !browser.targets().includes(target), 'the background to end');
    },
    async disable() {
      await inExtensionList((id) => chrome.management.setEnabled(id, false));
    },
    async update() {
      const before = await background();
      tabs.forgetOwn();
      await inExtensionList(async (id) => {
        // Of the list's own API, by which it loads unpacked extensions anew; only in developer mode.
        const { developerPrivate } = chrome as unknown as { developerPrivate: Record<string, (...values: unknown[]) => Promise<void>> }; // prettier-ignore
        await developerPrivate['updateProfileConfiguration']!({ inDeveloperMode: true });
        await developerPrivate['reload']!(id, { failQuietly: true });
      });
      await browser.waitForTarget((each) => isBackground(each) && each !== before, { timeout: 30_000 });
    },
    async crashAndRestart() {
      await kill(browser);
      return launchChromium({ ...options, profile });
    },
    async close() {
      await browser.close();
      fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
  const tabs = new Tabs(browser, (path) => driver.openOwn(path));
  return driver;
}

function isBackground(target: Target): boolean {
  return String(target.type()) === 'service_worker' && target.url().startsWith('chrome-extension:');
}

async function worked(target: Target): Promise<WebWorker> {
  const worker = await target.worker();
  if (!worker) throw new Error('the background has no worker');
  return worker;
}

/** Fires an event of the extension's API inside the background. */
async function dispatch(target: Target, api: 'commands' | 'contextMenus', args: unknown[]): Promise<void> {
  const worker = await worked(target);
  await worker.evaluate(
    (event, values) => {
      const events: Record<string, object> = {
        commands: chrome.commands.onCommand,
        contextMenus: chrome.contextMenus.onClicked,
      };
      // `dispatch` is not in the published API, but every event has it.
      (events[event] as { dispatch(...values: unknown[]): void }).dispatch(...values);
    },
    api,
    args,
  );
}
