import { execFileSync } from 'node:child_process';
import path from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** Entrypoints that run in pages of the web. */
const IN_PAGES = new Set(['page', 'frame', 'card']);

const BROWSER_IN_PAGES = path.resolve('platform/browser-in-pages.ts');

const PACK = 'dramatis.pack';

/** Given to every page by the browser itself, so that it is in no list of the page's own style sheets. */
const HIGHLIGHT_STYLE = 'entrypoints/content/paint/highlight.css';

export default defineConfig({
  srcDir: '.',
  publicDir: 'public',
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({
    plugins: [preact()],
    // `light-dark()` as it is written: what replaces it for older browsers does not work inside a shadow root.
    build: { target: 'es2023', cssTarget: ['chrome128', 'firefox142'] },
  }),
  hooks: {
    // The dataset is compiled with the extension, so that no build can carry an old one.
    'build:before': () => void execFileSync(process.execPath, ['data/commands/build.ts'], { stdio: 'inherit' }),
    // Pages need little of the browser's API, and are spared the polyfill's table of all the rest: 2.7 kB.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ name }) => IN_PAGES.has(name)))
        config.resolve = { ...config.resolve, alias: { ...config.resolve?.alias, 'wxt/browser': BROWSER_IN_PAGES } };
    },
    'prepare:publicPaths': (_wxt, paths) => void paths.push(PACK),
    'build:publicAssets': (_wxt, files) => {
      files.push({ absoluteSrc: path.resolve('.output', PACK), relativeDest: PACK });
      files.push({ absoluteSrc: path.resolve(HIGHLIGHT_STYLE), relativeDest: 'highlight.css' });
      // As .txt, which browsers show; they would save a .md.
      for (const file of ['LICENSE', 'THIRD_PARTY_NOTICES.md'])
        files.push({ absoluteSrc: path.resolve(file), relativeDest: `${path.parse(file).name}.txt` });
    },
  },
  zip: { excludeSources: ['test/**', 'docs/**', '.ci/**', '.github/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'contextMenus', 'scripting'],
    // Names can stand on any page. Content scripts on all sites ask the reader for the same consent as this does.
    host_permissions: ['<all_urls>'],
    content_scripts: [
      {
        matches: ['<all_urls>'],
        js: ['page.js'],
        run_at: 'document_idle',
      },
      {
        matches: ['<all_urls>'],
        js: ['frame.js'],
        css: ['highlight.css'],
        run_at: 'document_idle',
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
      },
    ],
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 96: 'icon/96.png', 128: 'icon/128.png' },
    action: { default_title: '__MSG_extension_name__', default_icon: { 16: 'icon/16.png', 32: 'icon/32.png' } },
    commands: {
      'toggle-highlights': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_command_toggle_highlights__',
      },
      'next-name': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_next_name__' },
      'previous-name': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_previous_name__' },
    },
    // No page, frame or script of a web site may load anything of ours; our own pages may load nothing from outside.
    content_security_policy: {
      extension_pages:
        "default-src 'self'; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'dramatis@example.org',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
