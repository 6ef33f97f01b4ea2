import type { Alias } from '../../core/entities/alias.ts';
import type { DatasetEntry } from './dataset.ts';

/** Words beside the town in a club's name. Source: the clubs of the first and second football divisions of Europe. */
const CLUB_WORDS = new Set(
  `fc cf ac as sc sv ss sk fk bk if ff cd ud rc rcd vfb vfl vfr tsg tsv msv fsv ffc bsc spvgg afc ssc us uc ca cfc hnk gnk nk pfc fsc
  hsc osc losc ogc rsc krc ssv tsv lsc aj en ea aek paok
  united city town county athletic albion rovers wanderers hotspur forest villa palace argyle alexandra orient real sporting racing deportivo
  olympique dynamo dinamo lokomotiv spartak zenit borussia eintracht hertha werder bayern bayer fortuna arminia hansa holstein energie union
  calcio club de the women ladies`.split(/\s+/),
);

const TEAM = /\b(?:football|basketball|baseball|ice hockey|rugby|cricket|handball|volleyball)\b.*\b(?:team|club)\b/;
const NATIONAL = /^(.+?)(?: (?:men|women)['’]s)?(?: national)? (?:\p{Ll}+ )+team$/u;
const FROM = /\b(?:from|in) ([\p{Lu}][\p{L}.’-]*(?: [\p{Lu}][\p{L}.’-]*)*)/gu;

/** "Man" of "Man United" is the island's name, not the town's. */
const SHORTEST = 4;

/** Ids of the places of each name. */
type PlaceNames = ReadonlyMap<string, ReadonlySet<string>>;

function placeNames(entries: readonly DatasetEntry[]): PlaceNames {
  const names = new Map<string, Set<string>>();
  for (const { entity, aliases } of entries) {
    if (entity.kind !== 'place') continue;
    for (const { text } of aliases) names.set(text, (names.get(text) ?? new Set()).add(entity.id));
  }
  return names;
}

/** Runs of words of a name that are a place's name, longest first, with what is left of the name. */
function placesIn(name: string, places: PlaceNames): { place: string; rest: string[]; leads: boolean }[] {
  const words = name.split(' ');
  const found = [];
  for (let length = words.length - 1; length > 0; length--)
    for (let from = 0; from + length <= words.length; from++) {
      const place = words.slice(from, from + length).join(' ');
      const rest = [...words.slice(0, from), ...words.slice(from + length)];
      if (places.has(place)) found.push({ place, rest, leads: from === 0 });
    }
  return found;
}

const isTeam = ({ entity: { kind, description } }: DatasetEntry) =>
  (kind === 'organization' || kind === 'group') && TEAM.test(description);

const isClubWord = (word: string) => CLUB_WORDS.has(word.toLowerCase().replace(/\./g, '')) || /^\d+\.?$/.test(word);

/**
 * Names of places by which reports on sport call a team: "Germany", "Dortmund", "Denver". Taken from the team's own name where
 * nothing but words of clubs or a nickname stands beside the place, or where its description names the same place.
 */
function townsOf({ entity, aliases }: DatasetEntry, places: PlaceNames): Set<string> {
  const names = [entity.name, ...aliases.map(({ text }) => text)];
  // The All Blacks are the New Zealand national rugby union team.
  const nation = names.map((name) => NATIONAL.exec(name)?.[1]).find((name) => name !== undefined);
  if (nation !== undefined) return new Set(places.has(nation) ? [nation] : []);
  const towns = new Set<string>();
  // "Hamburger SV" is "Hamburg SV" too.
  for (const text of names)
    for (const town of townsIn(text, entity.description, places)) if (town.length >= SHORTEST) towns.add(town);
  return towns;
}

function townsIn(name: string, description: string, places: PlaceNames): Set<string> {
  const told = [...description.matchAll(FROM)].flatMap(([, place]) => (places.has(place!) ? [place!] : []));
  const towns = new Set<string>();
  for (const { place, rest, leads } of placesIn(name, places)) {
    const same = told.filter((other) => [...places.get(other)!].some((id) => places.get(place)!.has(id)));
    const nicknamed =
      leads && rest.length <= 2 && rest[0] !== 'State' && /\b(?:US|American|Canadian)\b/.test(description);
    if (same.length === 0 && !nicknamed && !rest.every(isClubWord)) continue;
    for (const town of [place, ...same]) towns.add(town);
    break;
  }
  return towns;
}

/** The entries, teams with the names of their towns or countries as further aliases. */
export function withTeamNames(entries: readonly DatasetEntry[]): DatasetEntry[] {
  const places = placeNames(entries);
  return entries.map((entry) => {
    if (!isTeam(entry)) return entry;
    const towns = townsOf(entry, places);
    // A reservation made by hand says less.
    const others = entry.aliases.filter(({ text, needsContext }) => !(needsContext && towns.has(text)));
    const known = new Set(others.map(({ text }) => text));
    const named = [...towns].filter((text) => !known.has(text));
    return { ...entry, aliases: [...others, ...named.map((text): Alias => ({ text, team: true }))] };
  });
}
