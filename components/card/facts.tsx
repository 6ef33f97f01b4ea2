import type { Card, RoleLine } from '../../core/entities/card.ts';
import { useWords, type TextKey, type Words } from '../ui/text.ts';
import { formatDate, formatSpan } from './dates.ts';
import type { CardView } from './view.ts';

interface Fact {
  label: string;
  text: string;
  emphasis?: boolean;
}

/** Roles in time, what has changed since, and the dates of a life: label and value, a line each. */
export function Facts({ view }: { view: CardView }) {
  const words = useWords();
  const facts = [...roleFacts(view, words), ...sinceFacts(view.card, words), ...dateFacts(view.card, words)];
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map(({ label, text, emphasis }) => (
        <div class={emphasis ? 'fact fact-then' : 'fact'} key={label + text}>
          <dt>{label}</dt>
          <dd dir="auto">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function roleFacts({ card, recent }: CardView, words: Words): Fact[] {
  const { t } = words;
  const labels: Record<RoleLine['when'], TextKey> = {
    then: recent ? 'role_now' : 'role_then',
    before: 'role_before',
    after: 'role_after',
    unknown: 'role_undated',
  };
  return card.roles.map((role) => {
    const span = formatSpan(role.from, role.to, words, role.when === 'then' ? 'since' : 'from');
    return {
      label: t(labels[role.when]),
      text: span ? t('role_with_dates', [role.title, span]) : role.title,
      emphasis: role.when === 'then',
    };
  });
}

function sinceFacts(card: Card, { t }: Words): Fact[] {
  return card.since.map((text) => ({ label: t('fact_since'), text: capitalised(text) }));
}

function dateFacts(card: Card, { t, lang }: Words): Fact[] {
  const lifetime: [TextKey, string | undefined][] = [
    ['fact_born', card.born],
    ['fact_died', toldBySince(card, /^died\b/i) ? undefined : card.died],
    [hasFounders(card) ? 'fact_founded' : 'fact_began', card.founded],
    [
      hasFounders(card) ? 'fact_dissolved' : 'fact_ended',
      toldBySince(card, /^(dissolved|ended)\b/i) ? undefined : card.dissolved,
    ],
  ];
  const dates = lifetime.flatMap(([label, date]) => (date ? [{ label: t(label), text: formatDate(date, lang) }] : []));
  const names = card.formerly?.length ? [{ label: t('fact_formerly'), text: card.formerly.join(', ') }] : [];
  return [...dates, ...names];
}

function toldBySince(card: Card, what: RegExp): boolean {
  return card.since.some((text) => what.test(text));
}

/** Bodies and places are founded and dissolved; wars, agreements and products begin and end. */
function hasFounders({ kind }: Card): boolean {
  return kind === 'group' || kind === 'organization' || kind === 'place';
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}
