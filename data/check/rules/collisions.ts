import type { Alias } from '../../../core/entities/alias.ts';
import { aliasForm } from '../../../core/names/alias-form.ts';
import { toEntry } from '../../read/dataset.ts';
import type { SourceEntity } from '../../read/entity-files.ts';
import type { Problem } from '../../read/problem.ts';
import type { Dataset, Rule } from '../rule.ts';

interface Bearer {
  source: SourceEntity;
  alias: Alias;
  fame: number;
}

/** Names that several entities bear, as the scan sees them, and what decides which is meant. */
export const collisions: Rule = {
  name: 'collision',
  check: (dataset) => [...bearersOf(dataset)].flatMap(([name, bearers]) => resolution(name, bearers)),
};

function bearersOf({ entities }: Dataset): Map<string, Bearer[]> {
  const byName = new Map<string, Bearer[]>();
  for (const source of entities) {
    const { entity, aliases } = toEntry(source);
    for (const alias of aliases) {
      const name = aliasForm(alias.text)?.spelling;
      if (name === undefined) continue;
      const bearers = byName.get(name) ?? [];
      byName.set(name, bearers);
      if (bearers.at(-1)?.source !== source) bearers.push({ source, alias, fame: entity.fame });
    }
  }
  return byName;
}

function resolution(name: string, bearers: readonly Bearer[]): Problem[] {
  if (bearers.length < 2) return [];
  const [first, second, ...others] = bearers.filter(standsAlone).sort((a, b) => b.fame - a.fame);
  const about = first ?? bearers[0]!;
  const report = (level: Problem['level'], message: string): Problem[] => {
    const { file, line, record } = about.source;
    return [
      {
        file,
        line,
        level,
        rule: 'collision',
        message: `${record.name}: "${name}" ${message}`,
      },
    ];
  };
  const rest = bearers.filter((each) => each !== about).map(({ source }) => source.id).join(', '); // prettier-ignore
  if (!second) return report('note', `is also a name of ${rest}; the article decides`);
  if (second.fame < first!.fame) return report('note', `is also a name of ${rest}; fame decides`);
  const equals = [second, ...others].filter(({ fame }) => fame === second.fame).map(({ source }) => `${source.id} (${source.file}:${source.line})`); // prettier-ignore
  return report('warning', `is as much the name of ${equals.join(', ')}; mark it needsContext, or give one more fame`);
}

/** The alias means its bearer without other evidence. */
function standsAlone({ alias }: Bearer): boolean {
  return !alias.needsContext && !alias.notAlone && !alias.surname;
}
