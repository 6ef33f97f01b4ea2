/**
 * Every message of the extension: who sends it, what it carries, what comes back. `Requests` go to the background (from
 * pages, popup, options); `PageRequests` go from background or popup to the content script of one tab.
 * Answers are values, never exceptions: `{ ok: true, value }` or `{ ok: false, error }`. Chrome sends JSON, so no Map,
 * Date or undefined inside arrays.
 */
import type { Article } from '../core/detect/article.ts';
import type { Mention } from '../core/detect/mention.ts';
import type { Card } from '../core/entities/card.ts';
import type { Note, NoteSubject } from '../core/notes/note.ts';
import type { PageSettings } from '../core/settings/for-page.ts';
import type { Settings } from '../core/settings/settings.ts';

export type Result<T> = { ok: true; value: T } | { ok: false; error: string };

export interface DetectReply {
  mentions: Mention[];
  /** The cards of these mentions and their candidates; a page keeps them, so that hovering needs no round trip. */
  cards: Card[];
  /** To be handed back with text that arrives later; opaque to the page. */
  context: unknown;
  /** Notes on the names found here, so that a card shows them at once. */
  notes: Note[];
}

/** To the background. */
export interface Requests {
  /** content: what applies on my page? Asked once per page, and after `page/settings` was missed. */
  'page/hello': { carries: { url: string }; gives: PageSettings };
  /** content: find the names in these blocks. `context` from the earlier reply for the same page. `ownOnly`: not English, only the reader's names. */
  'page/detect': { carries: { article: Article; context?: unknown; ownOnly?: boolean }; gives: DetectReply };
  /** content: what this frame would report has changed; badge and icon are to follow. */
  'page/changed': { carries: Record<string, never>; gives: null };
  /** content: run another script of ours in the frame that asks. A frame is to be read; the reader is about to point at a name. */
  'page/code': { carries: { script: 'page' | 'card' }; gives: null };
  /** content (card), options. */
  'notes/save': {
    carries: { id?: string; subject: NoteSubject; text: string; page?: { url: string; title: string } };
    gives: Note;
  };
  /** Gives the note that was deleted, to be handed to `notes/restore` by "Undo". */
  'notes/delete': { carries: { id: string }; gives: Note };
  'notes/restore': { carries: { note: Note }; gives: Note };
  /** options: notes from a backup, as they are, all or none. */
  'notes/import': { carries: { notes: Note[] }; gives: null };
  /** content (card): notes of one name; options: all (no `key`). */
  'notes/list': { carries: { key?: string }; gives: Note[] };
  /** popup, options: the settings in full. */
  'settings/get': { carries: Record<string, never>; gives: Settings };
  /** popup, options, content ("hide this name"): changes some; `null` puts a setting back to its default. */
  'settings/set': { carries: { [K in keyof Settings]?: Settings[K] | null }; gives: Settings };
  /** popup: one site on, off or back to the default. */
  'settings/site': { carries: { host: string; choice: 'on' | 'off' | 'unset' }; gives: Settings };
  /** content (card): hide an entity everywhere; popup, options: show it again. */
  'settings/hide': { carries: { id: string; hidden: boolean }; gives: Settings };
  /** options: names of entities by id, for the list of hidden names; ids that the dataset no longer has are left out. */
  'pack/names': { carries: { ids: string[] }; gives: Record<string, string> };
  /** options: what the bundled dataset holds. */
  'pack/about': { carries: Record<string, never>; gives: { entities: number; aliases: number; built: string } };
}

/** From background and popup to the content script of a tab. */
export interface PageRequests {
  /** background: settings or notes changed; the page looks again. */
  'page/settings': { carries: PageSettings; gives: null };
  /** background: the notes changed; ask anew for the names shown. `names`: own names were added or removed, so detect anew. */
  'page/notes': { carries: { names: boolean }; gives: null };
  /** popup, and background after `page/changed`: what is on this page? */
  'page/report': { carries: Record<string, never>; gives: PageStatus };
  /** background (context menu, command): open the note editor for this text, or the card of the nearest name. */
  'page/add-note': { carries: { text: string }; gives: null };
  /**
   * background (command): move to the next (`1`) or the one before (`-1`) of the names and open its card, for the keyboard. `from`:
   * the open card (else the first name in the window), and round at the end; `card`: the open card alone; `edge`: the first or last name.
   */
  'page/walk': { carries: { step: 1 | -1; from: 'anywhere' | 'card' | 'edge' }; gives: WalkResult };
  /** popup: go to the first mention of a name (`Card.key`) and open its card. */
  'page/show-name': { carries: { key: string }; gives: null };
}

/** `end`: the open card was that of the last name (and is closed now); `nowhere`: no card was open, or there are no names. */
export type WalkResult = 'moved' | 'end' | 'nowhere';

/** What the content script of one frame tells of it. */
export interface PageStatus {
  host: string;
  /** `article`: read; `not-article`, `language`, `off`: left alone, and why. */
  state: 'article' | 'not-article' | 'language' | 'off';
  /** Names (mentions) highlighted, and different entities. */
  mentions: number;
  entities: number;
  /** Different entities in order of appearance; for the list in the popup. */
  cast: { key: string; name: string; kind: Card['kind']; count: number }[];
}
