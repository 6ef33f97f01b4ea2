import { isSovereign, type Neighbours } from '../evidence/beside.ts';
import { ALIAS_FLAGS } from '../../names/hit.ts';
import type { Facts } from '../bearers/facts.ts';
import { recordOf, type Option } from '../bearers/names.ts';
import { SORTS } from '../rules/sorts.ts';
import type { Slot } from '../slots/slots.ts';

const DOUBTFUL = ALIAS_FLAGS.needsContext | ALIAS_FLAGS.surname | ALIAS_FLAGS.notAlone | ALIAS_FLAGS.team;

/** What an entity's line says it is, up to the first comma: a company in "US software company". */
function sortsOf(option: Option): readonly string[] {
  let sorts = known.get(option.facts);
  if (!sorts) known.set(option.facts, (sorts = readSorts(option)));
  return sorts;
}

const known = new WeakMap<Facts, readonly string[]>();

function readSorts(option: Option): readonly string[] {
  if (isSovereign(option)) return ['country'];
  const [line] = recordOf(option).description.replaceAll('United States', '').toLowerCase().split(',');
  return line!.split(/[^a-z]+/).flatMap((word) => SORTS.get(word) ?? []);
}

/** The one entity that bears the name of a slot without needing other evidence. */
function sureOf(slot: Slot): Option | undefined {
  const plain = slot.options.filter(({ flags }) => !(flags & DOUBTFUL));
  return plain.length === 1 ? plain[0] : undefined;
}

/** Of the bearers of a name, those of the same sort as what is listed beside it. */
export interface Listed {
  options: readonly Option[];
  /** What stands before the name and what stands behind it are of one sort: nothing else can be meant. */
  onBothSides: boolean;
}

const IN_NO_LIST: Listed = { options: [], onBothSides: false };

/** "Amazon, Microsoft and Intel", "Ohio, Georgia and Florida". People are left out: they are listed with everything. */
export function listedAmongItsLike(slot: Slot, neighbours: Neighbours): Listed {
  const { options } = slot;
  if (options.length === 1 && !(options[0]!.flags & DOUBTFUL)) return IN_NO_LIST;
  const [one, other] = neighbours.inList(slot).flatMap((beside) => sureOf(beside) ?? []);
  if (!one) return IN_NO_LIST;
  const sorts = sortsOf(one);
  const shared = other ? sortsOf(other).filter((sort) => sorts.includes(sort)) : [];
  const wanted = shared.length > 0 ? shared : other ? [...sorts, ...sortsOf(other)] : sorts;
  const like = (option: Option) =>
    option.kind !== 'person' &&
    !(option.flags & ALIAS_FLAGS.team) &&
    sortsOf(option).some((sort) => wanted.includes(sort));
  return { options: options.filter(like), onBothSides: shared.length > 0 };
}
