import type { Browser, Page } from 'puppeteer-core';

/** The tabs of a driven browser: those that were opened, and one of the extension in which its API can be called. */
export class Tabs {
  readonly #browser: Browser;
  readonly #openOwn: (path: string) => Promise<Page>;
  #front: Page | undefined;
  #own: Page | undefined;

  constructor(browser: Browser, openOwn: (path: string) => Promise<Page>) {
    this.#browser = browser;
    this.#openOwn = openOwn;
  }

  /** Opens an address in a new tab, in front. */
  async open(url: string): Promise<Page> {
    const page = await this.#browser.newPage();
    await page.goto(url);
    await page.bringToFront();
    this.#front = page;
    return page;
  }

  /** A page of the extension, behind the one that was opened last: pages behind others neither paint nor feel the pointer. */
  async own(): Promise<Page> {
    if (!this.#own) {
      this.#own = await this.#openOwn('/options.html');
      await this.#front?.bringToFront();
    }
    return this.#own;
  }

  /** The extension was loaded anew: its old pages are gone. */
  forgetOwn(): void {
    this.#own = undefined;
  }

  async inExtension<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    const result: unknown = await (await this.own()).evaluate(fn as (...each: unknown[]) => unknown, ...args);
    return result as Awaited<R>;
  }
}
