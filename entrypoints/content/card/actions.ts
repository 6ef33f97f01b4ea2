import type { CardActions } from '../../../components/card/view.ts';
import { browser } from '../../../platform/browser.ts';
import type { Requests, Result } from '../../../platform/messages.ts';
import { ask } from '../../../platform/send.ts';
import type { CardContent } from './card-content.ts';
import { subjectFor } from './card-notes.ts';
import { showIntroduction } from './introduction.ts';
import type { CardTimer } from './card-timer.ts';
import type { SurfaceView } from './surface.ts';
import type { CardTarget } from './target.ts';
import type { CardWorld } from './world.ts';

export interface ActionsContext {
  world: CardWorld;
  timer: CardTimer<CardTarget>;
  /** The card as it is now. */
  view: () => SurfaceView | undefined;
  stillShown: () => boolean;
  change: (content: Partial<CardContent>) => void;
}

/** What the buttons of a card do. Runs in the card's own script. */
export function cardActions({ world, timer, view, stillShown, change }: ActionsContext): CardActions {
  const edit = (editing: boolean): void => timer.send({ type: 'edit', editing });

  /** Asks the background; tells on the card if that fails. */
  async function request<K extends keyof Requests>(
    type: K,
    carries: Requests[K]['carries'],
  ): Promise<Result<Requests[K]['gives']>> {
    const answer = await ask(type, carries);
    if (!answer.ok) change({ saving: 'failed', error: browser.i18n.getMessage('note_failed') });
    return answer;
  }

  async function saveNote(text: string, id?: string): Promise<void> {
    const shown = view();
    if (!shown) return;
    change({ saving: 'saving', error: undefined });
    const subject = subjectFor(shown.card, shown.notes);
    const page = { url: location.href, title: document.title };
    const answer = await request('notes/save', { ...(id !== undefined && { id }), subject, text, page });
    if (!answer.ok) return;
    world.notes.add([answer.value], shown.card.key);
    world.onNotesChanged();
    if (!stillShown()) return;
    change({ saving: 'saved', editingNote: undefined, deleted: undefined });
    edit(false);
  }

  async function deleteNote(id: string): Promise<void> {
    const answer = await request('notes/delete', { id });
    if (!answer.ok) return;
    world.notes.delete(id);
    world.onNotesChanged();
    change({ saving: 'idle', error: undefined, deleted: answer.value });
  }

  async function undoDelete(): Promise<void> {
    const note = view()?.deleted;
    const answer = note && (await request('notes/restore', { note }));
    if (!answer?.ok) return;
    world.notes.add([answer.value]);
    world.onNotesChanged();
    change({ saving: 'idle', deleted: undefined });
  }

  return {
    saveNote: (text, id) => void saveNote(text, id),
    deleteNote: (id) => void deleteNote(id),
    undoDelete: () => void undoDelete(),
    hideName() {
      const card = view()?.card;
      if (card) void ask('settings/hide', { id: card.key, hidden: true });
      timer.send({ type: 'escape' });
    },
    startEditing(id) {
      change({ editingNote: id, saving: 'idle', error: undefined });
      edit(true);
    },
    stopEditing() {
      change({ editingNote: undefined, saving: 'idle', error: undefined });
      edit(false);
    },
    close: () => timer.send({ type: 'escape' }),
    pin: () => timer.send({ type: 'pin', pinned: !view()?.pinned }),
    showCandidate: (key) => change({ chosen: key, saving: 'idle', error: undefined, deleted: undefined }),
    jumpToIntroduction() {
      const card = view()?.card;
      if (card) showIntroduction(card, world.text);
    },
  };
}
