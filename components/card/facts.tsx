import type { Card, RoleLine } from '../../core/entities/card.ts';
import { useWords, type TextKey, type Words } from '../ui/text.ts';
import { formatDate, formatSpan } from '../ui/dates.ts';
import type { CardView } from './view.ts';

interface Fact {
  label: string;
  texts: string[];
  emphasis?: boolean;
}

/** Roles in time, what has changed since, and the dates of a life: a label, and a line for each value. */
export function Facts({ view }: { view: CardView }) {
  const words = useWords();
  const facts = [...roleFacts(view, words), ...sinceFacts(view.card, words), ...dateFacts(view.card, words)];
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map(({ label, texts, emphasis }) => (
        <div class={emphasis ? 'fact fact-then' : 'fact'} key={label}>
          <dt>{label}</dt>
          {texts.map((text) => (
            <dd dir="auto" key={text}>
              {text}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function roleFacts({ card, recent }: CardView, words: Words): Fact[] {
  const { t } = words;
  const labels: [RoleLine['when'], TextKey][] = [
    ['then', recent ? 'role_now' : 'role_then'],
    ['before', 'role_before'],
    ['unknown', 'role_undated'],
  ];
  return labels.flatMap(([when, label]) => {
    const texts = card.roles.filter((role) => role.when === when).map((role) => roleText(role, words));
    return texts.length > 0 ? [{ label: t(label), texts, emphasis: when === 'then' }] : [];
  });
}

function roleText(role: RoleLine, words: Words): string {
  const span = formatSpan(role.from, role.to, words, role.when === 'then' ? 'since' : 'from');
  const title = role.at ? words.t('role_at', [role.title, role.at]) : role.title;
  return capitalised(span ? words.t('role_with_dates', [title, span]) : title);
}

/** What came after the article's day: roles taken on since, and what else has happened. */
function sinceFacts(card: Card, words: Words): Fact[] {
  const { since, roles } = card;
  const later = roles.filter(({ when }) => when === 'after').map((role) => roleText(role, words));
  // A role with its years tells by itself that it began and ended.
  const told = roles.flatMap(({ title }) => [`became ${title} `, `no longer ${title} `]);
  const news = since
    .filter((text) => !told.some((beginning) => text.startsWith(beginning)))
    .map((text) => endText(text, card, words) ?? capitalised(text));
  return later.length + news.length > 0 ? [{ label: words.t('fact_since'), texts: [...later, ...news] }] : [];
}

/** Death and dissolution are known as dates too, which the reader's locale writes in its own way. */
function endText(text: string, { died, dissolved }: Card, { t, lang }: Words): string | undefined {
  if (died && text.startsWith('died')) return t('since_died', formatDate(died, lang));
  if (dissolved && text.startsWith('dissolved')) return t('since_dissolved', formatDate(dissolved, lang));
  if (dissolved && text.startsWith('ended')) return t('since_ended', formatDate(dissolved, lang));
  return undefined;
}

function dateFacts(card: Card, { t, lang }: Words): Fact[] {
  const lifetime: [TextKey, string | undefined][] = [
    ['fact_born', card.born],
    ['fact_died', toldBySince(card, 'died') ? undefined : card.died],
    [hasFounders(card) ? 'fact_founded' : 'fact_began', card.founded],
    [
      hasFounders(card) ? 'fact_dissolved' : 'fact_ended',
      toldBySince(card, 'dissolved') || toldBySince(card, 'ended') ? undefined : card.dissolved,
    ],
  ];
  const dates = lifetime.flatMap(([label, date]) =>
    date ? [{ label: t(label), texts: [formatDate(date, lang)] }] : [],
  );
  const names = card.formerly?.length ? [{ label: t('fact_formerly'), texts: [card.formerly.join(', ')] }] : [];
  return [...dates, ...names];
}

/** What has happened since is told once, with its full date. */
function toldBySince(card: Card, beginning: string): boolean {
  return card.since.some((text) => text.startsWith(beginning));
}

/** Bodies and places are founded and dissolved; wars, agreements and products begin and end. */
function hasFounders({ kind }: Card): boolean {
  return kind === 'group' || kind === 'organization' || kind === 'place';
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}
