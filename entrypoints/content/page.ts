import type { PageSettings } from '../../core/settings/for-page.ts';
import type { PageStatus } from '../../platform/messages.ts';
import { isOrphaned } from '../../platform/orphaned.ts';
import { onPageRequests } from '../../platform/page-requests.ts';
import { ask } from '../../platform/send.ts';
import { ArticleView } from './article-view.ts';
import { noteOnSelection } from './card/note-on-selection.ts';
import { showName, walkNames } from './card/walk-names.ts';
import { watchDesignMode } from './follow/editing.ts';
import { watchNavigation } from './follow/navigation.ts';
import { isOwnEmbed, isTopFrame } from './frame.ts';
import type { Inspection } from './inspection.ts';
import { readPage, type PageReading } from './read/read-page.ts';

/** When to look again at a page that was no article yet: pages that are drawn by scripts take their time. */
const LOOK_AGAIN = [700, 2000, 5000, 10_000];
/** Milliseconds between two readings of a whole page that keeps growing. */
const GROWTH_REST = 2000;
/** Milliseconds in which what changes is told at once. */
const TELL_REST = 100;
/** An embed of the same site with less text than this is a picture or a button. */
const SHORTEST_EMBED = 80;
/** Less than this of the old text is left: it is another article now. */
const SAME_ARTICLE = 0.3;

/** One page (or frame) in a tab: decides whether it is read, and keeps that up to date until it is stopped. */
export class Page {
  readonly #life = new AbortController();
  readonly #signal = this.#life.signal;
  #settings: PageSettings | undefined;
  #view: ArticleView | undefined;
  #visit = new AbortController();
  #state: PageStatus['state'] = 'off';
  #reading: PageReading | undefined;
  #settled = false;
  #told = '';
  #telling: ReturnType<typeof setTimeout> | undefined;
  #paragraphs = -1;
  #nextGrowth = 0;
  #growing = false;

  /** Ends all of it: nothing of ours is left in the page. */
  stop(): void {
    this.#life.abort();
    this.#visit.abort();
  }

  async start(): Promise<void> {
    onPageRequests(
      {
        'page/settings': (settings) => this.#apply(settings),
        'page/notes': ({ names }) => this.#onNotes(names),
        'page/report': () => this.status(),
        'page/add-note': ({ text }) => noteOnSelection(text, this.#view),
        'page/walk': (walk) => walkNames(walk, this.#view),
        'page/show-name': ({ key }) => showName(key, this.#view),
      },
      this.#signal,
    );
    watchNavigation(() => this.#onNavigation(), this.#signal);
    watchDesignMode((edited) => this.#onDesignMode(edited), this.#signal);
    document.addEventListener('visibilitychange', () => isOrphaned() && this.stop(), { signal: this.#signal });
    window.addEventListener('pageshow', ({ persisted }) => persisted && void this.#hello(), { signal: this.#signal });
    await this.#hello();
  }

  status(): PageStatus {
    const names = this.#view?.status() ?? { mentions: 0, entities: 0, cast: [] };
    return { host: location.host, state: this.#state, ...names };
  }

  inspect(): Inspection {
    const { declared, signals, decision } = this.#reading ?? {};
    const blocks = [...(this.#view?.text.blocks ?? [])].map(({ role, text, mentions }) => ({
      role,
      text,
      names: mentions.map(({ start, end, card, reason }) => ({ start, end, card, reason })),
    }));
    return {
      state: this.#state,
      decision: decision?.reason,
      article: decision?.article ?? false,
      signals,
      title: declared?.title,
      published: declared?.date,
      blocks,
      painted: this.#view?.paintedCount ?? 0,
      firstPaintAt: this.#view?.firstPaintAt,
      settled: this.#settled,
    };
  }

  async #hello(): Promise<void> {
    const answer = await ask('page/hello', { url: location.href });
    if (answer.ok) await this.#apply(answer.value);
  }

  async #apply(settings: PageSettings): Promise<null> {
    const before = this.#settings;
    this.#settings = settings;
    if (!settings.active) this.#leave('off');
    else if (!this.#view || before?.site !== settings.site) await this.#beginVisit();
    else await this.#view.findAnew(settings);
    return null;
  }

  async #onNotes(names: boolean): Promise<null> {
    if (this.#settings?.active && this.#view) await this.#view.notesChanged(names, this.#settings);
    return null;
  }

  /** Reads the page from the beginning; and again a few times if it is no article yet. */
  async #beginVisit(): Promise<void> {
    this.#visit.abort();
    this.#visit = new AbortController();
    this.#view = undefined;
    const { signal } = this.#visit;
    for (const delay of [0, ...LOOK_AGAIN]) {
      if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
      if (signal.aborted) return;
      const paragraphs = document.getElementsByTagName('p').length;
      const changed = delay === 0 || paragraphs !== this.#paragraphs || this.#reading?.blank;
      this.#paragraphs = paragraphs;
      if (changed && (await this.#read(signal))) return;
    }
  }

  async #read(signal: AbortSignal): Promise<boolean> {
    const wanted = this.#settings?.site === 'on' && isTopFrame;
    const reading = await readPage(signal, wanted);
    if (signal.aborted || !this.#settings) return false;
    if (!reading) {
      this.#enter('not-article');
      return false;
    }
    this.#reading = reading;
    if (!wanted && !isToBeRead(reading)) {
      this.#enter('not-article');
      return false;
    }
    const view = new ArticleView(
      reading,
      this.#settings,
      { onNames: () => this.#tell(), onGrown: () => void this.#onGrown(signal) },
      signal,
    );
    this.#view = view;
    this.#state = reading.english ? 'article' : 'language';
    await view.begin(reading.parts.blocks);
    this.#settled = true;
    this.#tell();
    return true;
  }

  /** Late content, infinite scroll, client-side navigation: reads the whole again, keeps what is the same. */
  async #onGrown(signal: AbortSignal, atOnce = false): Promise<void> {
    if (this.#growing) return;
    const paragraphs = document.getElementsByTagName('p').length;
    if (!atOnce && Math.abs(paragraphs - this.#paragraphs) < 2) return;
    this.#growing = true;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, this.#nextGrowth - performance.now())));
    this.#paragraphs = document.getElementsByTagName('p').length;
    this.#nextGrowth = performance.now() + GROWTH_REST;
    const reading = await readPage(signal, this.#settings?.site === 'on' && isTopFrame);
    this.#growing = false;
    if (!reading || signal.aborted || !this.#view) return;
    const another = this.#view.takeOver(reading) < SAME_ARTICLE;
    if (another) await this.#beginVisit();
  }

  #onNavigation(): void {
    const { signal } = this.#visit;
    if (!this.#settings?.active) return void this.#hello();
    if (this.#view) void this.#onGrown(signal, true);
    else void this.#beginVisit();
  }

  #onDesignMode(edited: boolean): void {
    if (!this.#settings?.active) return;
    if (edited) this.#leave('not-article');
    else void this.#beginVisit();
  }

  #leave(state: PageStatus['state']): void {
    this.#visit.abort();
    this.#view = undefined;
    this.#enter(state);
  }

  #enter(state: PageStatus['state']): void {
    this.#state = state;
    this.#settled = true;
    this.#tell();
  }

  /** Tells the background what the toolbar shows, at most a few times a second; frames only speak up when they have names. */
  #tell(): void {
    this.#telling ??= setTimeout(() => {
      this.#telling = undefined;
      const status = this.status();
      const told = JSON.stringify(status);
      if (told === this.#told || (!isTopFrame && status.mentions === 0 && this.#told === '')) return;
      this.#told = told;
      if (isOrphaned()) this.stop();
      else if (!this.#signal.aborted) void ask('page/changed', {});
    }, TELL_REST);
  }
}

function isToBeRead({ decision, parts }: PageReading): boolean {
  if (decision.article) return true;
  const length = parts.blocks.reduce((sum, block) => sum + block.text.length, 0);
  return isOwnEmbed() && length >= SHORTEST_EMBED;
}
