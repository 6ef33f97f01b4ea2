import type { Card } from '../../core/entities/card.ts';
import type { Block } from '../../core/detect/article.ts';
import type { PageSettings } from '../../core/settings/for-page.ts';
import type { DetectReply, PageStatus, Requests, Result } from '../../platform/messages.ts';
import { ask } from '../../platform/send.ts';
import { CardNotes } from './card/card-notes.ts';
import type { PageText } from './page-text.ts';
import type { PageBlock, PageMention } from './paint/page-block.ts';
import type { Declared } from './read/declared.ts';
import { giveWay } from './read/slices.ts';

/**
 * UTF-16 code units of text in one question to the background. An article goes in one; of a book, what the reader sees first is
 * answered first. (A message of 100 kB takes 2 ms, one of 10 MB a quarter of a second.)
 */
const LONGEST_QUESTION = 150_000;

/** Milliseconds before each attempt. */
const RETRIES = [0, 200, 1500];

/** The names on a page as the background found them. */
export class Names {
  readonly cards = new Map<string, Card>();
  readonly notes = new CardNotes();
  readonly #text: PageText;
  readonly #declared: Declared;
  readonly #ownOnly: boolean;
  #context: unknown;

  constructor(text: PageText, declared: Declared, ownOnly: boolean) {
    this.#text = text;
    this.#declared = declared;
    this.#ownOnly = ownOnly;
  }

  /** Has names found in blocks; `onFound` is told of each part of them as it is done. Gives false when the background is gone. */
  async find(
    blocks: readonly PageBlock[],
    onFound: (done: readonly PageBlock[]) => void,
    signal: AbortSignal,
  ): Promise<boolean> {
    for (const part of inParts(blocks)) {
      const { date, lang, title } = this.#declared;
      const article = {
        blocks: part.map(({ id, role, text }): Block => ({ id, role, text })),
        ...(date && { date }),
        ...(lang && { lang }),
        ...(title && { title }),
        url: location.href,
      };
      const known = this.#context === undefined ? {} : { context: this.#context };
      const answer = await askAgain({ article, ...known, ...(this.#ownOnly && { ownOnly: true }) }, signal);
      if (signal.aborted || !answer?.ok) return false;
      this.#context = answer.value.context ?? undefined;
      for (const card of answer.value.cards) this.cards.set(card.key, card);
      this.notes.add(answer.value.notes);
      this.#text.setMentions(part, answer.value.mentions);
      onFound(part);
      await giveWay();
    }
    return true;
  }

  /** The reader changed settings or names: what was found before does not count. Cards stay, one of them may be open. */
  forget(): void {
    this.#context = undefined;
    this.notes.clear();
  }

  isPrivate(mention: PageMention): boolean {
    return this.cards.get(mention.card)?.source === 'reader' || this.notes.has(mention.card);
  }

  isOfKind(mention: PageMention, kinds: PageSettings['kinds']): boolean {
    const card = this.cards.get(mention.card);
    return card !== undefined && (card.source === 'reader' || kinds.includes(card.kind));
  }

  /** Who is on the page, in order of appearance. */
  cast(kinds: PageSettings['kinds']): PageStatus['cast'] {
    const cast = new Map<string, PageStatus['cast'][number]>();
    for (const block of this.#text.blocks) {
      for (const mention of block.mentions) {
        const card = this.cards.get(mention.card);
        if (!card || !this.isOfKind(mention, kinds)) continue;
        const there = cast.get(card.key);
        if (there) there.count += 1;
        else cast.set(card.key, { key: card.key, name: card.name, kind: card.kind, count: 1 });
      }
    }
    return [...cast.values()];
  }
}

/** The background may be ended while it works (it keeps nothing that is needed); the same question wakes it again. */
async function askAgain(
  question: Requests['page/detect']['carries'],
  signal: AbortSignal,
): Promise<Result<DetectReply> | undefined> {
  let answer: Result<DetectReply> | undefined;
  for (const pause of RETRIES) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    if (signal.aborted) return undefined;
    answer = await ask('page/detect', question);
    if (answer.ok) return answer;
  }
  return answer;
}

function* inParts(blocks: readonly PageBlock[]): Generator<PageBlock[]> {
  let part: PageBlock[] = [];
  let length = 0;
  for (const block of blocks) {
    part.push(block);
    length += block.text.length;
    if (length < LONGEST_QUESTION) continue;
    yield part;
    [part, length] = [[], 0];
  }
  if (part.length > 0) yield part;
}
