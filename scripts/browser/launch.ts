import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import type { BrowserName } from './find.ts';

/** Starts a browser with the built extension (`npm run build` first). */
export function launch(name: BrowserName, options?: LaunchOptions): Promise<Driver> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
