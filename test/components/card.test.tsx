// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { renderCard } from '../../components/card/render.tsx';
import type { CardActions, CardView } from '../../components/card/view.ts';
import { act } from 'preact/test-utils';
import { CARD_SCENES } from '../gallery/card-scenes.ts';
import { ambiguous, jordanPlayer, note, pompeo, suleimani } from '../gallery/sample-cards.ts';
import { click, named, press, stage, type } from './draw.tsx';

function actionsForTest() {
  return {
    saveNote: vi.fn(),
    deleteNote: vi.fn(),
    undoDelete: vi.fn(),
    hideName: vi.fn(),
    startEditing: vi.fn(),
    stopEditing: vi.fn(),
    close: vi.fn(),
    pin: vi.fn(),
    showCandidate: vi.fn(),
    jumpToIntroduction: vi.fn(),
  } satisfies CardActions;
}

async function show(view: CardView | undefined, container = stage()) {
  const actions = actionsForTest();
  const update = (next: CardView) => act(() => renderCard(container, next, actions));
  await update(view!);
  return { container, actions, update };
}

const text = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim();

describe('a card', () => {
  it('says who it is about', async () => {
    const { container } = await show(CARD_SCENES['full']);
    const dialog = container.querySelector('[role=dialog]')!;
    const title = container.querySelector(`#${dialog.getAttribute('aria-labelledby')}`);
    expect(text(title)).toBe('Qassem Suleimani');
    expect(text(container.querySelector('.kind'))).toBe('Personas of June 2025');
    expect([...container.querySelectorAll('.fact')].map(text)).toEqual([
      'At the timeCommander of the Quds Force, 1998–2020',
      'Since thenDied 3 January 2020',
      'Born11 March 1957',
    ]);
  });

  it('tells a death once', async () => {
    const { container } = await show({ ...CARD_SCENES['full']!, card: { ...suleimani, since: [] } });
    expect(text(container)).toContain('Died3 January 2020');
  });

  it('tells the end of a role by its years', async () => {
    const card = {
      ...pompeo,
      since: ['no longer US secretary of state since 20 January 2021', 'became a lecturer in 2022'],
    };
    const { container } = await show({ ...CARD_SCENES['roles']!, card });
    expect(text(container)).toContain('US secretary of state, 2018–2021');
    expect(text(container)).not.toContain('o longer');
    expect(text(container)).toContain('Since thenBecame a lecturer in 2022');
  });

  it('tells of a role taken on since, with its years', async () => {
    const later = { title: 'president', at: 'Syria', from: '2025-01-29', when: 'after' } as const;
    const card = {
      ...pompeo,
      died: '2026-05-01',
      roles: [later],
      since: ['became president on 29 January 2025', 'died on 1 May 2026'],
    };
    const { container } = await show({ ...CARD_SCENES['roles']!, card });
    expect(text(container)).toContain('Since thenPresident (Syria), from 29 January 2025Died 1 May 2026');
  });

  it('does not say “at the time” of an article of today', async () => {
    const { container } = await show({ ...CARD_SCENES['full']!, recent: true });
    expect(text(container.querySelector('.fact dt'))).toBe('Role');
  });

  it('links to Wikipedia without telling it where the reader comes from', async () => {
    const { container } = await show(CARD_SCENES['full']);
    const link = container.querySelector('a')!;
    expect(link.href).toBe('https://en.wikipedia.org/wiki/Qasem_Soleimani');
    expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
  });

  it('says why it is shown when asked', async () => {
    const { container } = await show(CARD_SCENES['full']);
    const why = named(container, 'Why this?');
    expect(why.getAttribute('aria-expanded')).toBe('false');
    await click(why);
    expect(why.getAttribute('aria-expanded')).toBe('true');
    expect(container.querySelector<HTMLElement>('.why')!.hidden).toBe(false);
  });

  it('hides, pins and closes', async () => {
    const { container, actions } = await show(CARD_SCENES['pinned']);
    await click(named(container, 'Hide name'));
    await click(named(container, 'Let it close by itself'));
    await click(named(container, 'Close'));
    expect(actions.hideName).toHaveBeenCalledOnce();
    expect(actions.pin).toHaveBeenCalledOnce();
    expect(actions.close).toHaveBeenCalledOnce();
  });
});

describe('an ambiguous card', () => {
  it('lists what it could be and guesses nothing', async () => {
    const { container, actions } = await show(CARD_SCENES['ambiguous']);
    expect([...container.querySelectorAll('.candidate-name')].map(text)).toEqual(['Jordan', 'Michael Jordan']);
    expect(container.querySelector('a')).toBeNull();
    await click(container.querySelectorAll<HTMLElement>('.candidate')[1]!);
    expect(actions.showCandidate).toHaveBeenCalledWith(jordanPlayer.key);
  });

  it('keeps the focus when it turns into a candidate, and leads back', async () => {
    const { container, actions, update } = await show(CARD_SCENES['ambiguous']);
    container.querySelector<HTMLElement>('.candidate')!.focus();
    await update(CARD_SCENES['chosen']!);
    expect(document.activeElement).toBe(container.querySelector('[role=dialog]'));
    await click(named(container, 'All that it could be'));
    expect(actions.showCandidate).toHaveBeenCalledWith(ambiguous.key);
  });
});

it('gives the article’s own words for a name that no dataset has', async () => {
  const { container, actions } = await show(CARD_SCENES['introduced']);
  expect(text(container.querySelector('blockquote'))).toBe('Tehran’s ambassador to the United Nations');
  expect(text(container.querySelector('.kind'))).toContain('in the article’s words');
  await click(named(container, 'Show where'));
  expect(actions.jumpToIntroduction).toHaveBeenCalledOnce();
});

describe('the note on a card', () => {
  it('is written with Ctrl+Enter, and only the answer says “Saved”', async () => {
    const { container, actions, update } = await show(CARD_SCENES['writing']);
    const box = container.querySelector('textarea')!;
    expect(document.activeElement).toBe(box);
    await type(box, '  a thought ');
    await press(box, 'Enter', { ctrlKey: true });
    expect(actions.saveNote).toHaveBeenCalledWith('a thought', undefined);
    expect(text(container)).not.toContain('Saved');
    await update(CARD_SCENES['saved']!);
    expect(text(container.querySelector('[role=status]'))).toBe('Saved');
  });

  it('does not save nothing, and leaves with Esc', async () => {
    const { container, actions } = await show(CARD_SCENES['writing']);
    const box = container.querySelector('textarea')!;
    await press(box, 'Enter', { metaKey: true });
    expect(actions.saveNote).not.toHaveBeenCalled();
    await press(box, 'Escape');
    expect(actions.stopEditing).toHaveBeenCalledOnce();
  });

  it('keeps typed words when the editor was left by accident', async () => {
    const { container, update } = await show(CARD_SCENES['writing']);
    await type(container.querySelector('textarea')!, 'half a thought');
    await update({ ...CARD_SCENES['writing']!, editing: false });
    await update(CARD_SCENES['writing']!);
    expect(container.querySelector('textarea')!.value).toBe('half a thought');
  });

  it('keeps its keys from the page', async () => {
    const { container } = await show(CARD_SCENES['writing']);
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    await press(container.querySelector('textarea')!, 'j');
    document.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
  });

  it('is changed, deleted and brought back', async () => {
    const { container, actions, update } = await show({ ...CARD_SCENES['brief']!, notes: [note('x')] });
    await click(named(container, 'Edit note'));
    expect(actions.startEditing).toHaveBeenCalledWith('n1');
    await click(named(container, 'Delete note'));
    expect(actions.deleteNote).toHaveBeenCalledWith('n1');
    await update(CARD_SCENES['deleted']!);
    await click(named(container, 'Undo'));
    expect(actions.undoDelete).toHaveBeenCalledOnce();
  });

  it('tells of a failure and keeps the words', async () => {
    const { container } = await show(CARD_SCENES['not saved']);
    expect(text(container.querySelector('[role=alert]'))).toContain('Your words are still here');
    expect(container.querySelector('textarea')!.value).toContain('Petraeus');
  });
});
