import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULTS } from '../../core/settings/settings.ts';
import { changeSettings, loadSettings, onSettingsChanged } from '../../platform/settings.ts';

beforeEach(() => fakeBrowser.reset());

it('gives the defaults before anything was chosen', async () => {
  expect(await loadSettings()).toEqual(DEFAULTS);
});

it('stores only what was chosen', async () => {
  await changeSettings({ highlights: false });
  expect(await loadSettings()).toEqual({ ...DEFAULTS, highlights: false });
  expect(await fakeBrowser.storage.local.get()).toEqual({ settings: { version: 1, chosen: { highlights: false } } });
});

it('loses none of several changes made at once', async () => {
  await Promise.all([
    changeSettings({ badge: false }),
    changeSettings(({ hidden }) => ({ hidden: [...hidden, 'a'] })),
    changeSettings(({ hidden }) => ({ hidden: [...hidden, 'b'] })),
  ]);
  expect(await loadSettings()).toEqual({ ...DEFAULTS, badge: false, hidden: ['a', 'b'] });
});

it('goes on after a change that was refused', async () => {
  await expect(changeSettings({ hoverDelay: -1 })).rejects.toThrow();
  expect((await changeSettings({ hoverDelay: 100 })).hoverDelay).toBe(100);
});

it('tells of changes until it is told to stop', async () => {
  const heard = vi.fn();
  const end = new AbortController();
  onSettingsChanged(heard, end.signal);
  await changeSettings({ style: 'tint' });
  end.abort();
  await changeSettings({ style: 'underline' });
  expect(heard).toHaveBeenCalledExactlyOnceWith({ ...DEFAULTS, style: 'tint' });
});
