import type { browser as wholeBrowser } from './browser.ts';

type Api = typeof wholeBrowser;
interface WithApi {
  browser?: Api;
  chrome: Api;
}

function api(): Api {
  const { browser, chrome } = globalThis as unknown as WithApi;
  return browser?.runtime?.id ? browser : chrome;
}

/**
 * The browser's API in scripts that run in pages; takes the place of the polyfill there (`wxt.config.ts`), since they use only what
 * all browsers give alike. Looked up at every use: the browser makes its API when it is first asked for, and most frames never ask.
 */
export const browser = new Proxy({} as Api, { get: (_, name) => Reflect.get(api(), name) as unknown });
