import { afterAll, beforeAll } from 'vitest';
import type { Driver } from '../../scripts/browser/driver.ts';
import type { BrowserName } from '../../scripts/browser/find.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { serve, type Site } from '../../scripts/browser/serve.ts';

export interface Stage {
  driver: Driver;
  site: Site;
}

/**
 * A browser with the extension and a site that gives what `find` finds, for all tests of a `describe`; both end with it. `set` gets them
 * once they are there, to keep them and to do what comes before the first test.
 */
export function useStage(
  name: BrowserName,
  find: Parameters<typeof serve>[0],
  set: (stage: Stage) => void | Promise<void>,
): void {
  let site: Site | undefined;
  let driver: Driver | undefined;
  beforeAll(async () => {
    site = await serve(find);
    driver = await launch(name);
    // The page of ours through which tests speak to the extension: opened now, lest it open in front of a page under test.
    await driver.inExtension(() => true);
    await set({ driver, site });
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });
}
