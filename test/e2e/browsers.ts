import type { BrowserName } from '../../scripts/browser/find.ts';

/** Which browsers the tests run in: both, or those named in `E2E_BROWSERS`. */
export const BROWSERS = (process.env['E2E_BROWSERS'] ?? 'chromium,firefox').split(',') as BrowserName[];
