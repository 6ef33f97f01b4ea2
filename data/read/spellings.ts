import type { Alias } from '../../core/entities/alias.ts';
import type { Kind } from '../../core/entities/kind.ts';
import type { DatasetEntry } from './dataset.ts';

const LATIN = /^[\p{Script=Latin}\p{M}\p{P}\p{N} ]+$/u;
const LETTERS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ø: 'oe',
  å: 'aa',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  Ø: 'Oe',
  Å: 'Aa',
};
/** "Mc" and "De" begin family names, whose second capital everybody writes. */
const INNER_CAPITAL = /^(?!(?:Mc|Mac|De|Di|La|Le|Fitz|Van)\p{Lu})(\p{Lu}\p{Ll}+)(\p{Lu})(\p{Ll}{2,})$/u;
const WITHOUT_HYPHEN: ReadonlySet<Kind> = new Set(['person', 'place', 'thing', 'event']);

/**
 * Ways in which news spells a name that differ by habit: "Mueller" for Müller, "Spicejet" for SpiceJet, "Frank Walter" for
 * Frank-Walter. Folding does not join them, since other names differ by just these.
 */
export function spellingsOf(text: string, kind: Kind): string[] {
  if (!LATIN.test(text)) return [];
  const spellings = [text.replace(/[äöüøåÄÖÜØÅ]/g, (letter) => LETTERS[letter]!)];
  if (kind === 'organization' || kind === 'thing')
    spellings.push(
      text.replace(/\S+/g, (word) => word.replace(INNER_CAPITAL, (_, a: string, b: string, c: string) => a + b.toLowerCase() + c)),
    ); // prettier-ignore
  if (WITHOUT_HYPHEN.has(kind))
    spellings.push(text.replace(/(?<=[\p{L}\p{N}]{2})(?<!\b(?:[Aa]l|[Ee]l|ul|as|ad|ar|an))-(?=[\p{Lu}\p{N}])/gu, ' '));
  return [...new Set(spellings)].filter((spelling) => spelling !== text);
}

/** "Democratic party", "Opposition bloc": many papers write these without a capital, which finds those with one too. */
const BODY_WITH_CAPITAL = / (?:Party|Bloc)$/;

/** A name in the least capitalised form that news uses. */
export function withSmallHead(text: string): string {
  return text.replace(BODY_WITH_CAPITAL, (body) => body.toLowerCase());
}

/** Little-known names are not worth the room. */
const LEAST_FAME = 2;

/** The entry with these spellings as further aliases, under the same reservations. */
export function withSpellings(entry: DatasetEntry): DatasetEntry {
  const aliases = entry.aliases.flatMap((alias) => {
    const small = { ...alias, text: withSmallHead(alias.text) };
    // The name itself stays an alias as it is, under its own reservation.
    return alias.text === entry.entity.name && small.text !== alias.text ? [alias, small] : [small];
  });
  if (entry.entity.fame < LEAST_FAME) return { ...entry, aliases };
  const known = new Set(aliases.map(({ text }) => text));
  const more: Alias[] = [];
  for (const alias of aliases)
    for (const text of spellingsOf(alias.text, entry.entity.kind)) {
      if (known.has(text)) continue;
      known.add(text);
      more.push({ ...alias, text });
    }
  return { ...entry, aliases: [...aliases, ...more] };
}
