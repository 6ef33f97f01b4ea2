import { hostOf, settingsForPage } from '../../core/settings/for-page.ts';
import { withSite } from '../../core/settings/site-rules.ts';
import type { RequestHandlers } from '../../platform/requests.ts';
import { joined, reportsOf } from '../../platform/page-reports.ts';
import { changeSettings, loadSettings } from '../../platform/settings.ts';
import { deleteNote, listNotes, restoreNote, restoreNotes, saveNote } from '../../platform/notes.ts';
import { detectNames } from './detect.ts';
import { bundledPack, forgetOwnNames } from './packs.ts';
import { runPageCode } from './page-code.ts';
import { tellPagesOfNotes } from './pages.ts';
import { showStatus } from './badge.ts';
import type { Note } from '../../core/notes/note.ts';

/** What the background answers to each request. */
export const handlers: RequestHandlers = {
  'page/hello': async ({ url }, sender) =>
    // A frame follows the choice for the site in the address bar, not for the site it comes from.
    settingsForPage(await loadSettings(), hostOf(sender.tab?.url ?? url)),
  'page/detect': detectNames,
  'page/changed': async (_, { tab }) => {
    // Any frame may have spoken; the badge counts the names of all.
    const status = tab?.id !== undefined && joined(await reportsOf(tab.id));
    if (status) await showStatus(tab.id!, status);
    return null;
  },
  'page/code': runPageCode,
  'notes/save': async (note) => changed(await saveNote(note)),
  'notes/delete': async ({ id }) => changed(await deleteNote(id)),
  'notes/restore': async ({ note }) => changed(await restoreNote(note)),
  'notes/import': async ({ notes }) => {
    await restoreNotes(notes);
    changedNotes(notes);
    return null;
  },
  'notes/list': ({ key }) => listNotes(key),
  'settings/get': () => loadSettings(),
  'settings/set': (patch) => changeSettings(patch),
  'settings/site': ({ host, choice }) => changeSettings(({ sites }) => ({ sites: withSite(sites, host, choice) })),
  'settings/hide': ({ id, hidden }) =>
    changeSettings((settings) => {
      const others = settings.hidden.filter((other) => other !== id);
      return { hidden: hidden ? [...others, id] : others };
    }),
  'pack/names': async ({ ids }) => {
    const pack = await bundledPack();
    const known = ids.map((id) => [id, pack.find(id)] as const).filter(([, number]) => number >= 0);
    return Object.fromEntries(known.map(([id, number]) => [id, pack.entity(number).name]));
  },
  'pack/about': async () => {
    const pack = await bundledPack();
    return { entities: pack.entityCount, aliases: pack.aliasCount, built: pack.built };
  },
};

function changed(note: Note): Note {
  changedNotes([note]);
  return note;
}

function changedNotes(notes: readonly Note[]): void {
  const names = notes.some(({ subject }) => subject.type === 'own');
  if (names) forgetOwnNames();
  void tellPagesOfNotes(names);
}
