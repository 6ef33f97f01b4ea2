// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Popup } from '../../components/popup/popup.tsx';
import type { PopupView } from '../../components/popup/view.ts';
import { POPUP_SCENES } from '../gallery/popup-scenes.ts';
import { click, draw, named } from './draw.tsx';

async function show(view: PopupView | undefined) {
  const actions = {
    switchSite: vi.fn(),
    readAnyway: vi.fn(),
    switchHighlights: vi.fn(),
    chooseKinds: vi.fn(),
    showName: vi.fn(),
    openOptions: vi.fn(),
  };
  return { actions, container: await draw(<Popup view={view!} actions={actions} />) };
}

describe('the popup', () => {
  it('has this site as its first control', async () => {
    const { container, actions } = await show(POPUP_SCENES['article']);
    const first = container.querySelector<HTMLInputElement>('input, button, a, select')!;
    expect(first.closest('label')!.textContent).toBe('On theguardian.com');
    await click(first);
    expect(actions.switchSite).toHaveBeenCalledWith(false);
  });

  it('lists who is named, in order, with counts', async () => {
    const { container } = await show(POPUP_SCENES['article']);
    const names = [...container.querySelectorAll('.cast li')].map((row) => row.textContent);
    expect(names[0]).toBe('Qassem SuleimaniPerson14named 14 times');
    expect(names).toHaveLength(7);
    expect(container.querySelector('.summary')!.textContent).toBe('7 names, mentioned 41 times');
  });

  it('goes to a name that is chosen from the list', async () => {
    const { container, actions } = await show(POPUP_SCENES['article']);
    await click(container.querySelectorAll<HTMLElement>('.cast button')[2]!);
    expect(actions.showName).toHaveBeenCalledWith('mike-pompeo');
  });

  it.each([
    ['not an article', 'does not look like an article'],
    ['not English', 'not in English'],
    ['site off', 'Switched off on this site'],
    ['all off', 'off on all sites'],
    ['silent', 'Reload it'],
    ['closed page', 'lets no extension read'],
    ['no names', 'none of its names is known'],
    ['reading', 'Reading the page'],
  ])('says why a page is left alone: %s', async (scene, words) => {
    const { container } = await show(POPUP_SCENES[scene]);
    expect(container.querySelector('.summary')!.textContent).toContain(words);
  });

  it('offers to read a page that was left alone', async () => {
    const { container, actions } = await show(POPUP_SCENES['not an article']);
    await click(named(container, 'Read this page anyway'));
    expect(actions.readAnyway).toHaveBeenCalledOnce();
  });

  it('does not offer it twice', async () => {
    const view = POPUP_SCENES['not an article']!;
    const { container } = await show({ ...view, settings: { ...view.settings, sites: { [view.site!]: 'on' } } });
    expect(container.querySelector('.summary button')).toBeNull();
  });

  it('switches all highlights, and kinds', async () => {
    const { container, actions } = await show(POPUP_SCENES['article']);
    await click(container.querySelectorAll<HTMLElement>('[role=switch]')[1]!);
    expect(actions.switchHighlights).toHaveBeenCalledWith(false);
    await click(named(container, 'Places').querySelector('input')!);
    expect(actions.chooseKinds).toHaveBeenCalledWith(expect.not.arrayContaining(['place']));
  });
});
