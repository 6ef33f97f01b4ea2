import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import puppeteer, { type Frame, type Page } from 'puppeteer-core';
import { kill, middleOf, until, type Driver, type LaunchOptions } from './driver.ts';
import { requireBrowser } from './find.ts';
import { BUILT } from './output.ts';
import { Tabs } from './tabs.ts';

const ADDON = 'dramatis@example.org';
/** Firefox gives every installation of an add-on its own id; pinned, so that its pages can be addressed. */
const UUID = '5b3a1d0e-6b1f-4c55-9d53-0f2c6a7f1e11';
const PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
  'browser.download.alwaysOpenPanel': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'app.normandy.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
};

/** A remote value of WebDriver BiDi, as far as it is read here. */
interface Bidi {
  type?: string;
  exceptionDetails?: { text: string };
  result?: { value?: unknown };
  contexts?: { context: string }[];
}

/** Starts Firefox, driven over WebDriver BiDi, with the built extension. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<Driver> {
  const profile = options.profile ?? fs.mkdtempSync(path.join(os.tmpdir(), 'dramatis-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless: options.headless ?? true,
    userDataDir: profile,
    extraPrefsFirefox: PREFERENCES,
    // Pages of extensions are privileged: without this they cannot be opened from outside.
    args: ['--remote-allow-system-access', '--width=1280', '--height=900', ...(options.args ?? [])],
    defaultViewport: null,
  });
  await browser.installExtension(BUILT.firefox);

  const bidi = async (method: string, parameters: object): Promise<Bidi> => {
    const { connection } = browser as unknown as {
      connection: { send(m: string, p: object): Promise<{ result: Bidi }> };
    };
    return (await connection.send(method, parameters)).result;
  };
  /** Runs the body of an async function in the browser's own window. */
  const inBrowserWindow = async (body: string): Promise<unknown> => {
    const tree = await bidi('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const context = tree.contexts![0]!.context;
    return valueOf(
      await bidi('script.callFunction', {
        target: { context },
        awaitPromise: true,
        functionDeclaration: `async () => JSON.stringify((await (async () => { ${body} })()) ?? null)`,
      }),
    );
  };
  const closePanels = () =>
    inBrowserWindow(`
      const open = [...document.querySelectorAll('panel')].filter((panel) => panel.state !== 'closed');
      await Promise.all(open.map((panel) => new Promise((done) => {
        panel.addEventListener('popuphidden', done, { once: true });
        panel.hidePopup();
        setTimeout(done, 1000);
      })));`);

  const driver: Driver = {
    name: 'firefox',
    browser,
    open: (url) => tabs.open(url),
    async openOwn(path) {
      // `page.goto` never settles for pages of extensions: navigate without waiting, and look.
      const page = await browser.newPage();
      const url = `moz-extension://${UUID}${path}`;
      await bidi('browsingContext.navigate', { context: contextOf(page), url, wait: 'none' });
      await until(
        () => page.evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete'),
        `${path} to open`,
      );
      return page;
    },
    inExtension: (fn, ...args) => tabs.inExtension(fn, ...args),
    async inClosedRoot(page, host, fn, ...args) {
      const context = contextOf(page);
      const found = await bidi('script.evaluate', {
        target: { context },
        awaitPromise: false,
        expression: `document.querySelector(${JSON.stringify(host)})`,
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
      });
      const element = found.result?.value as { shadowRoot?: { sharedId: string } } | undefined;
      const sharedId = element?.shadowRoot?.sharedId;
      if (!sharedId) throw new Error(`no element ${host} with a shadow root`);
      return valueOf(
        await bidi('script.callFunction', {
          target: { context },
          awaitPromise: true,
          functionDeclaration: `async (root) => JSON.stringify((await (${fn.toString()})(root, ...${JSON.stringify(args)})) ?? null)`,
          arguments: [{ sharedId }],
        }),
      ) as never;
    },
    async clickInClosedRoot(page, host, selector) {
      const [x, y] = await driver.inClosedRoot(page, host, middleOf, selector);
      await page.mouse.click(x, y);
    },
    async openPopup() {
      const popup = await tabs.own();
      await closePanels();
      await popup.evaluate('browser.action.openPopup()');
      await until(
        () => popup.evaluate("browser.extension.getViews({ type: 'popup' })[0]?.document.readyState === 'complete'"),
        'the popup to open',
      );
      return {
        evaluate: async (fn, ...args) =>
          (await popup.evaluate(
            `(${fn.toString()})(browser.extension.getViews({ type: 'popup' })[0].document, ...${JSON.stringify(args)})`,
          )) as never,
        close: async () => void (await closePanels()),
      };
    },
    async command(name) {
      const all = (await (await tabs.own()).evaluate('browser.commands.getAll()')) as {
        name: string;
        shortcut: string;
      }[];
      const key = all
        .find((each) => each.name === name)
        ?.shortcut.split('+')
        .pop();
      if (!key) throw new Error(`no command ${name} with a key`);
      // Keys sent to a page do not reach the browser's own window, so the key's element is told.
      await inBrowserWindow(`
        const keys = [...document.querySelectorAll('keyset[id^=ext-keyset] key')];
        keys.find((each) => each.getAttribute('key') === ${JSON.stringify(key)}).doCommand()`);
    },
    async chooseMenu(page, id) {
      const [x, y] = await page.evaluate(() => {
        const box = getSelection()!.getRangeAt(0).getBoundingClientRect();
        return [box.x + box.width / 2, box.y + box.height / 2] as const;
      });
      await page.mouse.click(x, y, { button: 'right' });
      await inBrowserWindow(`
        const menu = document.getElementById('contentAreaContextMenu');
        for (let i = 0; i < 100 && menu.state !== 'open'; i++) await new Promise((done) => setTimeout(done, 50));
        const item = [...menu.querySelectorAll('menuitem')].find((each) => each.id.endsWith('-menuitem-_${id}'));
        menu.activateItem(item)`);
    },
    async setColorScheme(_page, scheme) {
      const value = scheme === 'dark' ? 0 : 1;
      await inBrowserWindow(`Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value})`);
    },
    async setMedium(_page, medium) {
      const value = medium === 'print' ? 'print' : '';
      await inBrowserWindow(`gBrowser.selectedBrowser.browsingContext.mediumOverride = '${value}'`);
    },
    async setForcedColors(_page, forced) {
      const value = forced ? 'active' : 'none';
      await inBrowserWindow(`gBrowser.selectedBrowser.browsingContext.forcedColorsOverride = '${value}'`);
    },
    async stopBackground() {
      await inBrowserWindow(
        `await WebExtensionPolicy.getByID('${ADDON}').extension.terminateBackground({ ignoreDevToolsAttached: true })`,
      );
    },
    async disable() {
      await inBrowserWindow(`await (await AddonManager.getAddonByID('${ADDON}')).disable()`);
    },
    async update() {
      await inBrowserWindow(`await (await AddonManager.getAddonByID('${ADDON}')).reload()`);
      tabs.forgetOwn();
    },
    async crashAndRestart() {
      await kill(browser);
      return launchFirefox({ ...options, profile });
    },
    async close() {
      await browser.close();
      fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
  const tabs = new Tabs(browser, (path) => driver.openOwn(path));
  return driver;
}

function contextOf(page: Page | Frame): string {
  const frame = 'mainFrame' in page ? page.mainFrame() : page;
  return (frame as unknown as { _id: string })._id;
}

/** What a function that answered in JSON gave back. */
function valueOf({ type, exceptionDetails, result }: Bidi): unknown {
  if (type === 'exception') throw new Error(exceptionDetails?.text);
  return JSON.parse((result?.value as string | undefined) ?? 'null') as unknown;
}
