import { detect, type DetectContext } from '../../core/detect/detect.ts';
import { cardKeyOf } from '../../core/notes/note.ts';
import type { DetectReply, Requests } from '../../platform/messages.ts';
import { listNotes } from '../../platform/notes.ts';
import { loadSettings } from '../../platform/settings.ts';
import { packsInUse } from './packs.ts';

/** Finds the names in a page's blocks, with their cards and the reader's notes on them. */
export async function detectNames({
  article,
  context,
  ownOnly = false,
}: Requests['page/detect']['carries']): Promise<DetectReply> {
  const [packs, settings, allNotes] = await Promise.all([packsInUse(), loadSettings(), listNotes()]);
  const found = detect(
    article,
    {
      packs,
      today: new Date().toISOString().slice(0, 10),
      level: settings.level,
      hidden: new Set(settings.hidden),
      ownOnly,
    },
    context as DetectContext | undefined,
  );
  const shown = new Set(found.cards.map((card) => card.key));
  const notes = allNotes.filter((note) => shown.has(cardKeyOf(note)));
  return { mentions: found.mentions, cards: found.cards, context: found.context, notes };
}
