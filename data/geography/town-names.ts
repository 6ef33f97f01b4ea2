import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { list, table } from './rule-table.ts';
import type { City } from './sources.ts';

/** A country's rules; towns/README.md explains the fields. */
interface Rule {
  least: number;
  drop: string | undefined;
  isToldByState: boolean;
  names: Map<string, string>;
  titles: Map<string, string>;
  plain: Set<string>;
  skip: Set<string>;
}

const FOLDER = path.join(import.meta.dirname, 'towns');
const rules = new Map<string, Rule>(
  globSync('*.yaml', { cwd: FOLDER }).flatMap((file) => {
    const lines = load(readFileSync(path.join(FOLDER, file), 'utf8')) as Record<string, Record<string, string>>;
    return Object.entries(lines).map(([country, line]): [string, Rule] => [country, ruleFrom(line)]);
  }),
);
const elsewhere = ruleFrom({ least: '50000' });
const ruleOf = (country: string) => rules.get(country) ?? elsewhere;

function ruleFrom({ least, drop, in: within, names, titles, plain, skip }: Record<string, string>): Rule {
  return {
    least: Number(least),
    drop,
    isToldByState: within !== undefined,
    names: table(names),
    titles: table(titles),
    plain: new Set(list(plain)),
    skip: new Set(list(skip)),
  };
}

export interface TownNames {
  /** The best first: ["Gomel", "Homel"]. */
  names: string[];
  /** Title of its Wikipedia article: "Kenosha, Wisconsin". */
  title: string;
  /** Whether the rules vouch for the title; else it is the name, which may be another's. */
  isSure: boolean;
}

/** Whether a place of this size is in the dataset. */
export function isLargeEnough({ country, name, population }: City): boolean {
  const { least, skip } = ruleOf(country);
  return population >= least && !skip.has(name);
}

/** Whether news tells the country's towns apart by their states. */
export function isToldByState(country: string): boolean {
  return ruleOf(country).isToldByState;
}

/**
 * What a town is called. `state`: the English name of its first-level division, in countries where that belongs to the title.
 * What is ruled of a name is meant of the country's largest town that bears it.
 */
export function townNames(city: City, state: string | undefined, isLargest: (name: string) => boolean): TownNames {
  const { names: better, titles, plain, drop } = ruleOf(city.country);
  const listed = better.get(city.name)?.split('/');
  const known = drop ? city.name.replaceAll(drop, '') : city.name;
  const names = [...new Set(listed ?? [americanSaint(known, city.country), city.altName])].filter(
    (each) => each.length > 2,
  );
  const best = names[0] ?? known;
  const inState = state ? `${best}, ${state}` : best;
  if (!isLargest(best)) return { names, title: inState, isSure: inState !== best };
  const title = titles.get(best) ?? (plain.has(best) ? best : inState);
  return { names, title, isSure: plain.has(best) || titles.has(best) || listed !== undefined || title !== best };
}

/** Americans write "St. Cloud" where GeoNames has "Saint Cloud". */
function americanSaint(name: string, country: string): string {
  return country === 'US' ? name.replace(/\bSaint\b/, 'St.') : name;
}
