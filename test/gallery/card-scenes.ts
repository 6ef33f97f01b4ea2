import type { CardView } from '../../components/card/view.ts';
import * as cards from './sample-cards.ts';
import { english } from './english.ts';

const plain = { ...english, notes: [], mode: 'hover', pinned: false, editing: false, saving: 'idle' } as const;
const full: CardView = { ...plain, card: cards.suleimani, reason: 'full-name' };
const written = cards.note('Cf. the 2007 letter to Petraeus.\nAsk M. for the source.');

/** The card in every state that a reader can bring about. */
export const CARD_SCENES: Readonly<Record<string, CardView>> = {
  full,
  roles: { ...plain, card: cards.pompeo, reason: 'surname-follows' },
  group: { ...plain, card: cards.pmu, reason: 'acronym-defined' },
  brief: { ...plain, card: cards.brief },
  pinned: { ...full, pinned: true },
  ambiguous: {
    ...plain,
    card: cards.ambiguous,
    candidates: [cards.jordanCountry, cards.jordanPlayer],
    reason: 'ambiguous',
  },
  chosen: { ...plain, card: cards.jordanCountry, chosenFrom: cards.ambiguous, reason: 'ambiguous' },
  introduced: { ...plain, card: cards.introduced, reason: 'introduced' },
  'own name': { ...plain, card: cards.own, notes: [cards.note('My landlord’s cousin.', cards.own)] },
  'own name, new': { ...plain, card: cards.own, pinned: true, editing: true },
  noted: { ...full, notes: [written] },
  'two notes': { ...full, notes: [written, cards.note('Second note.', cards.suleimani, 'n2')] },
  writing: { ...plain, card: cards.brief, pinned: true, editing: true },
  rewriting: { ...full, notes: [written], pinned: true, editing: true, editingNote: written.id },
  saving: { ...plain, card: cards.brief, notes: [written], editing: true, editingNote: written.id, saving: 'saving' },
  saved: { ...plain, card: cards.brief, notes: [written], saving: 'saved' },
  'not saved': {
    ...plain,
    card: cards.brief,
    notes: [written],
    editing: true,
    editingNote: written.id,
    saving: 'failed',
    error: 'Not saved: the disk is full. Your words are still here.',
  },
  deleted: { ...plain, card: cards.brief, deleted: written },
  'right to left': { ...plain, card: cards.rightToLeft, reason: 'full-name' },
  endless: { ...plain, card: cards.endless, reason: 'full-name', notes: [cards.note('x'.repeat(300))] },
  sheet: { ...full, mode: 'sheet', pinned: true, notes: [written] },
};
