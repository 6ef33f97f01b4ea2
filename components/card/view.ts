import type { Card } from '../../core/entities/card.ts';
import type { Note } from '../../core/notes/note.ts';
import type { Words } from '../ui/text.ts';

export type Saving = 'idle' | 'saving' | 'saved' | 'failed';

/** Everything that a card draws. Whoever shows the card holds this state; the card itself holds only unsaved words. */
export interface CardView extends Words {
  card: Card;
  /** `card.source` is `ambiguous`: the cards it may be, most likely first. */
  candidates?: readonly Card[];
  /** The ambiguous card from which the reader chose this one: offers the way back. */
  chosenFrom?: Card;
  /** The reader's notes on this name. */
  notes: readonly Note[];
  /** `Mention.reason`: the name of the rule that decided. */
  reason?: string;
  /** `hover`: a small card beside the name; `sheet`: along the lower edge, for fingers. */
  mode: 'hover' | 'sheet';
  /** Stays open when the pointer leaves. */
  pinned: boolean;
  editing: boolean;
  /** Id of the note being edited; absent while `editing` means a new one. */
  editingNote?: string;
  saving: Saving;
  /** Why the last action failed, in words for the reader. */
  error?: string;
  /** The note that was just deleted, as long as it can be brought back. */
  deleted?: Note;
  /** The article is of these days, so that "at the time" is now. */
  recent?: boolean;
  /** Absent: as the reader's system is set. */
  theme?: 'light' | 'dark';
}

/** What a reader can do on a card. The link to Wikipedia is a plain link and needs none. */
export interface CardActions {
  /** `id`: change this note; absent: a new one. */
  saveNote(text: string, id?: string): void;
  deleteNote(id: string): void;
  undoDelete(): void;
  hideName(): void;
  /** `id`: edit this note; absent: write a new one. */
  startEditing(id?: string): void;
  stopEditing(): void;
  close(): void;
  /** Keeps the card open, or lets go of it again. */
  pin(): void;
  /** Shows one of the candidates of an ambiguous card, or that card again. */
  showCandidate(key: string): void;
  /** `card.source` is `article`: goes to where the article introduces the name. */
  jumpToIntroduction(): void;
}
