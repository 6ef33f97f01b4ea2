import type { Browser, Frame, Page } from 'puppeteer-core';
import type { BrowserName } from './find.ts';

/** The popup of the toolbar button, open. Functions run inside it and get its document first. */
export interface Popup {
  evaluate<A extends unknown[], R>(fn: (popup: Document, ...args: A) => R, ...args: A): Promise<Awaited<R>>;
  close(): Promise<void>;
}

/** One running browser with the built extension in it: the same few things in Chromium and in Firefox. */
export interface Driver {
  name: BrowserName;
  browser: Browser;
  /** Opens an address in a new tab, in front. */
  open(url: string): Promise<Page>;
  /** Opens a page of the extension, "/options.html". */
  openOwn(path: string): Promise<Page>;
  /** Runs a function in an extension page, where `browser` is the extension's API. */
  inExtension<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** Runs a function with the closed shadow root of the first element that matches `host`; rejects when there is none. */
  inClosedRoot<A extends unknown[], R>(
    page: Page | Frame,
    host: string,
    fn: (root: ShadowRoot, ...args: A) => R,
    ...args: A
  ): Promise<Awaited<R>>;
  /** Clicks with the mouse in the middle of an element within a closed shadow root. */
  clickInClosedRoot(page: Page, host: string, selector: string): Promise<void>;
  /** Opens the popup over the tab in front. */
  openPopup(): Promise<Popup>;
  /** Fires a keyboard command of the manifest. */
  command(name: string): Promise<void>;
  /** Chooses our entry of the context menu, as after a right click on the selected text of the page in front. */
  chooseMenu(page: Page, id: string): Promise<void>;
  setColorScheme(page: Page, scheme: 'light' | 'dark'): Promise<void>;
  /** Lays the page in front out as for the screen or as for paper. */
  setMedium(page: Page, medium: 'screen' | 'print'): Promise<void>;
  /** Whether the reader's system chooses all colours. */
  setForcedColors(page: Page, forced: boolean): Promise<void>;
  /** Ends the background, as the browser does with an idle one. */
  stopBackground(): Promise<void>;
  /** Switches the extension off, as the reader can in the browser's list of extensions. */
  disable(): Promise<void>;
  /** Loads the extension anew under the pages that are open, as an update does. */
  update(): Promise<void>;
  /** Kills the browser without warning and starts it again on the same profile. */
  crashAndRestart(): Promise<Driver>;
  /** Closes the browser and removes its profile. */
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the reader's profile; a new one unless given. */
  profile?: string;
  headless?: boolean;
  /** More switches for the browser's command line. */
  args?: readonly string[];
}

/** Calls `attempt` until it gives something true; throws with its last error after `ms` milliseconds. */
export async function until<T>(
  attempt: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  what: string,
  ms = 20_000,
): Promise<T> {
  const end = Date.now() + ms;
  let last: unknown;
  for (;;) {
    try {
      const value = await attempt();
      if (value) return value;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited ${ms} ms for: ${what}`, { cause: last });
    await pause(40);
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Kills a browser as a crash would, and waits until its process is gone. */
export async function kill(browser: Browser): Promise<void> {
  const child = browser.process();
  if (!child?.pid) throw new Error('the browser has no process of ours');
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  process.kill(child.pid, 'SIGKILL');
  await gone;
  await pause(500); // its own children let go of the profile
}

/** Middle of an element in a closed shadow root, in CSS pixels of the viewport. */
export function middleOf(root: ShadowRoot, selector: string): [number, number] {
  const element = root.querySelector(selector);
  if (!element) throw new Error(`no ${selector} in the closed root`);
  element.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x + width / 2, y + height / 2];
}
