import type { OptionsActions, OptionsView } from '../../components/options/view.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Result } from '../../platform/messages.ts';
import { ownVersion, shortcuts } from '../../platform/own-pages.ts';
import { ask } from '../../platform/send.ts';
import { onSettingsChanged } from '../../platform/settings.ts';
import { words } from '../../platform/text.ts';
import { importBackup, previewBackup } from './backup.ts';
import { saveExport } from './save-export.ts';

/** Holds the state of the options page. Settings and notes belong to the background; this shows them and asks for changes. */
export async function startOptions(draw: (view: OptionsView, actions: OptionsActions) => void): Promise<void> {
  const [settings, notes, keys] = await Promise.all([ask('settings/get', {}), ask('notes/list', {}), shortcuts()]);
  if (!settings.ok) throw new Error(settings.error);
  let view: OptionsView = {
    settings: settings.value,
    notes: notes.ok ? notes.value : [],
    hiddenNames: {},
    version: ownVersion(),
    shortcuts: keys,
    error: notes.ok ? undefined : words.t('failed_notes', notes.error),
  };

  const show = (change: Partial<OptionsView>) => {
    view = { ...view, ...change };
    draw(view, actions);
  };
  const settle = (result: Result<Settings>) =>
    show(result.ok ? { settings: result.value, error: undefined } : { error: words.t('failed_change', result.error) });
  const readNotes = async () => {
    const result = await ask('notes/list', {});
    if (result.ok) show({ notes: result.value });
  };
  const nameHidden = async () => {
    const names = await ask('pack/names', { ids: [...view.settings.hidden] });
    if (names.ok) show({ hiddenNames: { ...view.hiddenNames, ...names.value } });
  };

  const actions: OptionsActions = {
    change: (patch) => void ask('settings/set', patch).then(settle),
    chooseSite: (host, choice) => void ask('settings/site', { host, choice }).then(settle),
    showName: (id) => void ask('settings/hide', { id, hidden: false }).then(settle),
    async saveNote(subject, text, id) {
      const result = await ask('notes/save', { subject, text, ...(id !== undefined && { id }) });
      if (result.ok) await readNotes();
      return result.ok;
    },
    async deleteNote(id) {
      const result = await ask('notes/delete', { id });
      if (!result.ok) return show({ error: words.t('failed_change', result.error) });
      show({ deleted: result.value, error: undefined });
      await readNotes();
    },
    async undoDelete() {
      if (!view.deleted) return;
      const result = await ask('notes/restore', { note: view.deleted });
      if (!result.ok) return show({ error: words.t('failed_change', result.error) });
      show({ deleted: undefined, error: undefined });
      await readNotes();
    },
    exportNotes: (format) => saveExport(format, view.notes, view.settings),
    openBackup: async (file) => show({ importing: await previewBackup(file, view.notes, view.settings) }),
    async confirmImport() {
      if (view.importing?.step !== 'preview') return;
      await importBackup(view.importing, (importing) => show({ importing }));
      await readNotes();
    },
    cancelImport: () => show({ importing: undefined }),
  };

  show({});
  onSettingsChanged((changed) => {
    show({ settings: changed });
    void nameHidden();
  });
  // Notes may have been written on a page meanwhile.
  addEventListener('focus', () => void readNotes());
  void nameHidden();
  const about = await ask('pack/about', {});
  if (about.ok) show({ about: about.value });
}
