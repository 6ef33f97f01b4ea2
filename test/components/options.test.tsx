// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Options } from '../../components/options/options.tsx';
import type { OptionsView } from '../../components/options/view.ts';
import { OPTIONS_SCENES } from '../gallery/options-scenes.ts';
import { click, draw, named, press, type } from './draw.tsx';

async function show(view: OptionsView | undefined) {
  const actions = {
    change: vi.fn(),
    chooseSite: vi.fn(),
    showName: vi.fn(),
    saveNote: vi.fn(() => Promise.resolve(true)),
    deleteNote: vi.fn(),
    undoDelete: vi.fn(),
    exportNotes: vi.fn(),
    openBackup: vi.fn(),
    confirmImport: vi.fn(),
    cancelImport: vi.fn(),
  };
  return { actions, container: await draw(<Options view={view!} actions={actions} />) };
}

describe('settings', () => {
  it('are kept as soon as they change', async () => {
    const { container, actions } = await show(OPTIONS_SCENES['fresh']);
    const option = [...container.querySelectorAll('.option')].find((one) => one.textContent?.startsWith('Everything'))!;
    await click(option.querySelector('input')!);
    expect(actions.change).toHaveBeenCalledWith({ level: 'everything' });
  });

  it('go back to the defaults, but for the lists', async () => {
    const { container, actions } = await show(OPTIONS_SCENES['used']);
    await click(named(container, 'Back to the defaults'));
    const patch = actions.change.mock.calls[0]![0] as object;
    expect(patch).toMatchObject({ highlights: null, style: null });
    expect(patch).not.toHaveProperty('sites');
    expect(patch).not.toHaveProperty('hidden');
  });
});

describe('the list of sites', () => {
  it('takes whatever is pasted as a site', async () => {
    const { container, actions } = await show(OPTIONS_SCENES['fresh']);
    await type(named<HTMLInputElement>(container, 'Address of a site to switch off'), 'https://www.bbc.com/news');
    await click(named(container, 'Switch off'));
    expect(actions.chooseSite).toHaveBeenCalledWith('bbc.com', 'off');
  });

  it('says when it is none', async () => {
    const { container, actions } = await show(OPTIONS_SCENES['fresh']);
    await type(named<HTMLInputElement>(container, 'Address of a site to switch off'), 'my bank');
    await click(named(container, 'Switch off'));
    expect(actions.chooseSite).not.toHaveBeenCalled();
    expect(container.querySelector('[role=alert]')?.textContent).toContain('example.com');
  });

  it('loses a site', async () => {
    const { container, actions } = await show(OPTIONS_SCENES['used']);
    await click(named(container, 'Remove example.org from the list'));
    expect(actions.chooseSite).toHaveBeenCalledWith('example.org', 'unset');
  });
});

it('shows a hidden name again, known to the dataset or not', async () => {
  const { container, actions } = await show(OPTIONS_SCENES['used']);
  await click(named(container, 'Show again: Fars News Agency'));
  expect(actions.showName).toHaveBeenCalledWith('fars-news-agency');
});

describe('notes', () => {
  const names = (container: HTMLElement) =>
    [...container.querySelectorAll('.note-list h3')].map((one) => one.textContent);

  it('are found by any word', async () => {
    const { container } = await show(OPTIONS_SCENES['used']);
    expect(names(container)).toHaveLength(4);
    await type(named<HTMLInputElement>(container, 'Search notes'), 'landlord');
    expect(names(container)).toEqual(['Ann Example']);
  });

  it('are many, and come in portions', async () => {
    const view = OPTIONS_SCENES['used']!;
    const notes = Array.from({ length: 150 }, (_, at) => ({ ...view.notes[0]!, id: String(at) }));
    const { container } = await show({ ...view, notes });
    expect(names(container)).toHaveLength(100);
    await click(named(container, 'Show 50 more notes'));
    expect(names(container)).toHaveLength(150);
  });

  it('are changed where they stand', async () => {
    const { container, actions } = await show(OPTIONS_SCENES['used']);
    await click(container.querySelector<HTMLElement>('.note-list [aria-label="Edit note"]')!);
    const box = container.querySelector<HTMLTextAreaElement>('.note-list textarea')!;
    await type(box, 'changed');
    await press(box, 'Enter', { ctrlKey: true });
    expect(actions.saveNote).toHaveBeenCalledWith(
      { type: 'entity', id: 'qassem-suleimani', name: 'Qassem Suleimani' },
      'changed',
      '1',
    );
    expect(container.querySelector('.note-list textarea')).toBeNull();
  });

  it('stay in the editor when they could not be kept', async () => {
    const { container, actions } = await show(OPTIONS_SCENES['used']);
    actions.saveNote.mockResolvedValueOnce(false);
    await click(container.querySelector<HTMLElement>('.note-list [aria-label="Edit note"]')!);
    const box = container.querySelector<HTMLTextAreaElement>('.note-list textarea')!;
    await type(box, 'changed');
    await press(box, 'Enter', { ctrlKey: true });
    expect(container.querySelector<HTMLTextAreaElement>('.note-list textarea')!.value).toBe('changed');
    expect(container.querySelector('.note-list [role=alert]')).not.toBeNull();
  });

  it('make names of the reader’s own', async () => {
    const { container, actions } = await show(OPTIONS_SCENES['fresh']);
    await click(named(container, 'Add a name of your own'));
    const [name, aliases] = container.querySelectorAll<HTMLInputElement>('.own-name input');
    await type(name!, ' Ann Example ');
    await type(aliases!, 'Annie,, A. Example , Annie');
    await click(named(container, 'Save'));
    expect(actions.saveNote).toHaveBeenCalledWith(
      { type: 'own', name: 'Ann Example', aliases: ['Annie', 'A. Example'], kind: 'person' },
      '',
    );
  });

  it('say what a backup would bring before it does', async () => {
    const { container, actions } = await show(OPTIONS_SCENES['import']);
    const preview = container.querySelector('.import-preview')!;
    expect([...preview.querySelectorAll('li')].map((line) => line.textContent)).toEqual([
      '1 new note',
      '1 note with other words than here: both texts are kept',
      'the choices for 3 sites',
      '1 hidden name',
      'not readable, left out: number 4, 17',
    ]);
    await click(named(container, 'Bring back'));
    expect(actions.confirmImport).toHaveBeenCalledOnce();
  });

  it('leave in three forms', async () => {
    const { container, actions } = await show(OPTIONS_SCENES['used']);
    await click(named(container, 'Save backup (JSON)'));
    await click(named(container, 'Save as Markdown'));
    await click(named(container, 'Save as table (CSV)'));
    expect(actions.exportNotes.mock.calls.flat()).toEqual(['backup', 'markdown', 'csv']);
  });
});
