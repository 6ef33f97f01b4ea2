import { shownTarget, type CardState } from '../../../core/page/card-machine.ts';
import type { CardWorld } from './world.ts';
import type { ActionsContext } from './actions.ts';
import { FRESH, type CardContent } from './card-content.ts';
import { BROWSER_CLOCK, CardTimer } from './card-timer.ts';
import { loadedSurface, loadSurface, type SurfaceView } from './surface.ts';
import { isMention, rangeOfTarget, type CardTarget } from './target.ts';

/** Pixels the page may move under an open card before that counts as scrolling away. */
const SCROLL_AWAY = 60;

/** Brings pointer, keys and clock together and shows the card they ask for. */
export class CardController {
  readonly #world: CardWorld;
  readonly #timer: CardTimer<CardTarget>;
  #content: CardContent = FRESH;
  #mode: SurfaceView['mode'] = 'hover';
  #point: { x: number; y: number } | undefined;
  /** Where the name was when its card opened. */
  #openedAt: number | undefined;
  #takesFocus = false;
  #focusBefore: Element | null = null;

  constructor(world: CardWorld, signal: AbortSignal) {
    this.#world = world;
    this.#timer = new CardTimer<CardTarget>(
      BROWSER_CLOCK,
      () => world.hoverDelay(),
      (now, before) => this.#onChange(now, before),
    );
    const options = { capture: true, passive: true, signal };
    document.addEventListener('scroll', () => this.#onScroll(), options);
    window.addEventListener('keydown', (event) => this.#onKey(event), { capture: true, signal });
    window.addEventListener('pagehide', () => this.close(), { signal });
    document.addEventListener('fullscreenchange', () => this.close(), { signal });
    signal.addEventListener('abort', () => this.close());
  }

  get target(): CardTarget | undefined {
    return shownTarget(this.#timer.state);
  }

  point(target: CardTarget | undefined, point: { x: number; y: number }): void {
    if (target && this.#mode === 'hover' && target !== this.target) this.#point = point;
    this.#timer.send({ type: 'point', target });
  }

  enterCard(): void {
    this.#timer.send({ type: 'enter-card' });
  }

  press(): void {
    if (this.#timer.state.name !== 'idle') this.#timer.send({ type: 'press' });
  }

  /** Opens a card outright. */
  open(
    target: CardTarget,
    how: { mode?: SurfaceView['mode']; editing?: boolean; focus?: boolean; point?: { x: number; y: number } },
  ): void {
    this.#mode = how.mode ?? 'hover';
    this.#point = how.point;
    this.#takesFocus = how.focus ?? false;
    this.#timer.send({ type: 'open', target, editing: how.editing ?? false });
  }

  close(): void {
    this.#timer.send({ type: 'escape' });
  }

  /** What is known of the names has changed: draws the open card anew. */
  refresh(): void {
    if (this.target) void this.#show();
  }

  isHost(target: EventTarget): boolean {
    return loadedSurface()?.isHost(target) ?? false;
  }

  #onChange(now: CardState<CardTarget>, before: CardState<CardTarget>): void {
    const target = shownTarget(now);
    // Not within the pointer's event: asking takes a millisecond, and there is time until the card opens.
    if (now.name === 'waiting') setTimeout(() => void loadSurface());
    this.#world.onTarget(now.name === 'waiting' ? now.target : target);
    if (!target) {
      if (shownTarget(before)) this.#hide();
      return;
    }
    if (target !== shownTarget(before)) {
      this.#content = FRESH;
      this.#openedAt = rangeOfTarget(target)?.getBoundingClientRect().top;
      const focused = document.activeElement;
      if (focused && !this.isHost(focused)) this.#focusBefore = focused;
    }
    void this.#show();
  }

  async #show(): Promise<void> {
    const surface = loadedSurface() ?? (await loadSurface());
    const target = this.target;
    const range = target && rangeOfTarget(target);
    const view = target && this.#view(target);
    if (!surface || !target || !range || !view) return;
    surface.show({ range, ...(this.#point && { point: this.#point }) }, view, this.#context(target));
    if (this.#takesFocus && !view.editing) surface.focus();
    this.#takesFocus = false;
  }

  #hide(): void {
    this.#mode = 'hover';
    const surface = loadedSurface();
    const hadFocus = document.activeElement !== null && this.isHost(document.activeElement);
    surface?.hide();
    if (hadFocus && this.#focusBefore instanceof HTMLElement) this.#focusBefore.focus({ preventScroll: true });
  }

  #view(target: CardTarget): SurfaceView | undefined {
    const { state } = this.#timer;
    const named = isMention(target) ? this.#world.cardOf(target.card) : target.card;
    if (!named) return undefined;
    const { chosen: key } = this.#content;
    const chosen = key === undefined || key === named.key ? undefined : this.#world.cardOf(key);
    const card = chosen ?? named;
    const { editingNote, saving, error, deleted } = this.#content;
    return {
      card,
      ...(card.candidates && { candidates: card.candidates.flatMap((key) => this.#world.cardOf(key) ?? []) }),
      ...(chosen && { chosenFrom: named }),
      notes: this.#world.notes.of(card.key),
      ...(isMention(target) && { reason: target.reason }),
      recent: this.#world.recent,
      mode: this.#mode,
      pinned: state.name === 'open' && state.pinned,
      editing: state.name === 'open' && state.editing,
      ...(editingNote !== undefined && { editingNote }),
      saving,
      ...(error !== undefined && { error }),
      ...(deleted && { deleted }),
    };
  }

  #context(target: CardTarget): ActionsContext {
    return {
      world: this.#world,
      timer: this.#timer,
      view: () => this.#view(target),
      stillShown: () => this.target === target,
      change: (content) => {
        this.#content = { ...this.#content, ...content };
        if (this.target === target) void this.#show();
      },
    };
  }

  #onScroll(): void {
    const { state } = this.#timer;
    if (state.name === 'waiting') this.#timer.send({ type: 'scroll-away' });
    const top = this.target && rangeOfTarget(this.target)?.getBoundingClientRect().top;
    if (top === undefined || this.#openedAt === undefined) return;
    if (Math.abs(top - this.#openedAt) > SCROLL_AWAY) this.#timer.send({ type: 'scroll-away' });
  }

  #onKey(event: KeyboardEvent): void {
    const { state } = this.#timer;
    if (event.key !== 'Escape' || event.isComposing || state.name === 'idle') return;
    // In the note editor, Esc first leaves the editor; the card's own code sees to that.
    if (state.name === 'open' && state.editing && document.activeElement && this.isHost(document.activeElement)) return;
    if (this.target) {
      // Closes one thing at a time: not the page's dialog too.
      event.preventDefault();
      event.stopPropagation();
    }
    this.close();
  }
}
