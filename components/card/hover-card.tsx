import { useLayoutEffect, useRef } from 'preact/hooks';
import { Candidates } from './candidates.tsx';
import { CardFooter } from './card-footer.tsx';
import { CardHeader } from './card-header.tsx';
import { Facts } from './facts.tsx';
import { Introduction } from './introduction.tsx';
import { NoteArea } from './note-area.tsx';
import type { CardActions, CardView } from './view.ts';

export interface CardProps {
  view: CardView;
  actions: CardActions;
}

const NAME_ID = 'dramatis-name';

/** The card of one name. Not modal: the reader can go on reading, and only comes in by pointer, touch or command. */
export function HoverCard({ view, actions }: CardProps) {
  const frame = useFocusKeptInside(view.card.key);
  const { card, mode, pinned, theme } = view;
  const ambiguous = card.source === 'ambiguous';
  return (
    <section
      ref={frame}
      class={`card card-${mode}`}
      data-theme={theme}
      data-pinned={pinned || undefined}
      role="dialog"
      aria-labelledby={NAME_ID}
      tabIndex={-1}
      dir="ltr"
    >
      <div class="card-scroll">
        <CardHeader view={view} actions={actions} nameId={NAME_ID} />
        {ambiguous && <Candidates view={view} actions={actions} />}
        {card.source === 'article' && <Introduction view={view} actions={actions} />}
        {card.background && (
          <p class="background" dir="auto">
            {card.background}
          </p>
        )}
        <Facts view={view} />
        <NoteArea key={card.key} view={view} actions={actions} />
      </div>
      <CardFooter key={card.key} view={view} actions={actions} />
    </section>
  );
}

/** When the card turns into another one under the reader's finger, the focused button goes away; the focus stays here. */
function useFocusKeptInside(key: string) {
  const frame = useRef<HTMLElement>(null);
  const shown = useRef(key);
  useLayoutEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    frame.current?.focus({ preventScroll: true });
    frame.current?.querySelector('.card-scroll')?.scrollTo?.(0, 0);
  }, [key]);
  return frame;
}
