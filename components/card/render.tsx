import { render } from 'preact';
import { WordsProvider } from '../ui/text.ts';
import { HoverCard } from './hover-card.tsx';
import type { CardActions, CardView } from './view.ts';

/**
 * Draws a card into a container, or updates the one that is there. The container is expected in a shadow root together
 * with `card.css`, and keeps its place, size limits and top layer to itself.
 */
export function renderCard(container: HTMLElement, view: CardView, actions: CardActions): void {
  render(
    <WordsProvider value={view}>
      <HoverCard view={view} actions={actions} />
    </WordsProvider>,
    container,
  );
}

export function unrenderCard(container: HTMLElement): void {
  render(null, container);
}

/** Moves the keyboard into a card that was opened by the keyboard. */
export function focusCard(container: HTMLElement): void {
  container.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
}
