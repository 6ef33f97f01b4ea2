import { isRecent } from '../../core/page/recent.ts';
import type { PageSettings } from '../../core/settings/for-page.ts';
import type { PageStatus } from '../../platform/messages.ts';
import { ask } from '../../platform/send.ts';
import { CardController } from './card/controller.ts';
import { isMention } from './card/target.ts';
import { ChangeFollower } from './follow/changes.ts';
import { Names } from './names.ts';
import { PageText } from './page-text.ts';
import { Painter, type PaintChoice } from './paint/painter.ts';
import type { PageBlock, PageMention } from './paint/page-block.ts';
import { watchPointer } from './point/pointer-watch.ts';
import type { PageReading } from './read/read-page.ts';
import { giveWay } from './read/slices.ts';
import type { ReadBlock } from './read/read-block.ts';

export interface ViewListener {
  /** Names were found or are gone. */
  onNames(): void;
  /** The page has grown outside the article. */
  onGrown(): void;
}

/** An article that is being read: its text, its names, their paint, and the card. Ends with its signal. */
export class ArticleView {
  readonly text = new PageText();
  readonly names: Names;
  readonly card: CardController;
  readonly #painter: Painter;
  readonly #signal: AbortSignal;
  readonly #listener: ViewListener;
  readonly #follower: ChangeFollower;
  #settings: PageSettings;
  #pointing = false;

  constructor(reading: PageReading, settings: PageSettings, listener: ViewListener, signal: AbortSignal) {
    this.#settings = settings;
    this.#signal = signal;
    this.#listener = listener;
    this.names = new Names(this.text, reading.declared, !reading.english);
    this.#painter = new Painter(this.#choice());
    this.card = new CardController(
      {
        text: this.text,
        notes: this.names.notes,
        recent: isRecent(reading.declared.date, Date.now()),
        cardOf: (key) => this.names.cards.get(key),
        hoverDelay: () => this.#settings.hoverDelay,
        onTarget: (target) => this.#painter.hover(target && isMention(target) ? target : undefined),
        onNotesChanged: () => this.#painter.choose(this.#choice()),
      },
      signal,
    );
    this.#follower = new ChangeFollower(
      reading,
      this.text,
      {
        onChange: (gone, come) => void this.#change(gone, come),
        onSettled: () => this.#painter.settle(),
        onGrown: () => listener.onGrown(),
      },
      signal,
    );
    signal.addEventListener('abort', () => this.#painter.stop());
  }

  /** Finds the names in what was read. */
  async begin(blocks: readonly ReadBlock[]): Promise<void> {
    const added = blocks.map((block) => this.text.add(block));
    await giveWay();
    await this.#find(added);
  }

  /** The page was read as a whole once more: takes over what is new. Gives the share of the old text that is still there. */
  takeOver(reading: PageReading): number {
    return this.#follower.takeOver(reading);
  }

  /** Settings or own names changed: what is found may be different now. */
  async findAnew(settings: PageSettings): Promise<void> {
    this.#settings = settings;
    this.names.forget();
    await this.#find([...this.text.blocks]);
    this.#painter.choose(this.#choice());
  }

  /** `names`: the reader's own names came or went, so that the text has to be searched again. */
  async notesChanged(names: boolean, settings: PageSettings): Promise<void> {
    if (names) return this.findAnew(settings);
    const answer = await ask('notes/list', {});
    if (!answer.ok || this.#signal.aborted) return;
    this.names.notes.clear();
    this.names.notes.add(answer.value);
    this.#painter.choose(this.#choice());
    this.card.refresh();
  }

  get paintedCount(): number {
    return this.#painter.paintedCount;
  }

  get firstPaintAt(): number | undefined {
    return this.#painter.firstPaintAt;
  }

  status(): Pick<PageStatus, 'mentions' | 'entities' | 'cast'> {
    const cast = this.names.cast(this.#settings.kinds);
    return { mentions: cast.reduce((sum, { count }) => sum + count, 0), entities: cast.length, cast };
  }

  /** All names that have a card, in order; for walking through them by keyboard. */
  get mentions(): PageMention[] {
    return [...this.text.blocks].flatMap((block) => block.mentions).filter((mention) => this.#isWanted(mention));
  }

  async #find(blocks: readonly PageBlock[]): Promise<void> {
    if (blocks.length === 0) return;
    for (const block of blocks) this.#painter.remove(block);
    await this.names.find(
      blocks,
      (done) => {
        for (const block of done) this.#painter.add(block);
        if (this.#settings.mentions === 'first') this.#painter.choose(this.#choice());
        if (done.some((block) => block.mentions.length > 0)) this.#point();
        this.card.refresh();
        this.#listener.onNames();
      },
      this.#signal,
    );
  }

  async #change(gone: readonly PageBlock[], come: readonly ReadBlock[]): Promise<void> {
    for (const block of gone) {
      this.#painter.remove(block);
      this.text.delete(block);
    }
    const blocks = come.map((block) => this.text.add(block));
    if (blocks.length > 0) this.text.sort();
    this.#painter.refresh();
    if (gone.some((block) => block.mentions.length > 0)) this.#listener.onNames();
    await this.#find(blocks);
  }

  /** Listens to the pointer from the first name on; a page without names has no listener of ours. */
  #point(): void {
    if (this.#pointing) return;
    this.#pointing = true;
    watchPointer(
      (element) => this.text.at(element),
      {
        onPoint: (mention, point) => this.card.point(mention && this.#isWanted(mention) ? mention : undefined, point),
        onCard: () => this.card.enterCard(),
        isCard: (target) => this.card.isHost(target),
        onTap: (mention, point) => this.#isWanted(mention) && this.card.open(mention, { mode: 'sheet', point }),
        onPress: () => this.card.press(),
      },
      this.#signal,
    );
  }

  #isWanted(mention: PageMention): boolean {
    return this.names.isOfKind(mention, this.#settings.kinds);
  }

  #choice(): PaintChoice {
    const { style, mentions } = this.#settings;
    const first = mentions === 'first' ? this.#firstMentions() : undefined;
    return {
      style,
      shows: (mention) => mentions !== 'none' && this.#isWanted(mention) && (!first || first.has(mention)),
      isPrivate: (mention) => this.names.isPrivate(mention),
    };
  }

  #firstMentions(): Set<PageMention> {
    const first = new Map<string, PageMention>();
    for (const mention of this.mentions) if (!first.has(mention.card)) first.set(mention.card, mention);
    return new Set(first.values());
  }
}
