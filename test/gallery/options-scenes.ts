import type { OptionsView } from '../../components/options/view.ts';
import { mergeNotes } from '../../core/notes/merge.ts';
import { DEFAULTS } from '../../core/settings/settings.ts';
import { brief, endless, note, own, pmu, suleimani } from './sample-cards.ts';

const fresh: OptionsView = {
  settings: DEFAULTS,
  notes: [],
  hiddenNames: {},
  about: { entities: 15234, aliases: 41877, built: '2026-11-22' },
  version: '0.1.0',
  shortcuts: [{ name: 'toggle-highlights', keys: 'Alt+Shift+H' }],
};
const notes = [
  note('Cf. the 2007 letter to Petraeus.\nAsk M. for the source.', suleimani, '1'),
  note('My landlord’s cousin; quoted by the mayor in 2024.', own, '2'),
  note('x'.repeat(240), endless, '3'),
  note('میان گیومه', pmu, '4'),
];
const used: OptionsView = {
  ...fresh,
  settings: {
    ...DEFAULTS,
    style: 'tint',
    sites: {
      'mail.example.com': 'off',
      'example.org': 'on',
      file: 'on',
      'a-very-long-name-of-a-site-that-nobody-would-type.regional-newspapers.example.co.uk': 'off',
    },
    hidden: ['qassem-suleimani', 'fars-news-agency'],
  },
  hiddenNames: { 'qassem-suleimani': 'Qassem Suleimani' },
  notes,
};
const incoming = [note('new', brief, '9'), note('other words', suleimani, '1')];

/** The options page of a new and of an old reader, and an import step by step. */
export const OPTIONS_SCENES: Readonly<Record<string, OptionsView>> = {
  fresh,
  used: { ...used, deleted: notes[0] },
  import: {
    ...used,
    importing: {
      step: 'preview',
      file: 'dramatis-backup-2026-11-22.json',
      merge: mergeNotes(notes, incoming),
      choices: { sites: {}, hidden: [] },
      sites: 3,
      hidden: 1,
      unreadable: [4, 17],
    },
  },
  'import running': { ...fresh, importing: { step: 'running', done: 40, of: 100 } },
  'import done': { ...fresh, importing: { step: 'done', count: 1 } },
  'import failed': { ...fresh, error: 'Not changed: no answer', importing: { step: 'failed', reason: 'not-json' } },
};
