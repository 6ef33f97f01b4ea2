/** From 02 to 1D: so many letters of the alias, less one, are the next of the name. */
const COPY = 1;
const MOST_COPIED = 28;
/** The next letter of the alias is none of the name. */
const SKIP = '\x1e';
/** What is left of the alias ends the name. */
const REST = '\x1f';
/** How far on the two are looked through for the next letter that they share. */
const NEAR = 24;

/**
 * A name in few characters, told by the way to it from an alias, which is spelled more simply: "Hasan Nasrallah" to "Hassan Nasrallāh".
 * Letters stand for themselves, control characters for those of the alias. Neither holds control characters.
 */
export function shortName(name: string, alias: string): string {
  const [letters, others] = [[...name], [...alias]];
  let way = '';
  for (let at = 0, other = 0; at < letters.length;) {
    const same = commonLength(letters, at, others, other);
    if (same > 0 && at + same === letters.length && other + same === others.length) {
      way += REST;
      break;
    }
    const { added, skipped } = same > 0 ? { added: 0, skipped: 0 } : wayToCommon(letters, at, others, other);
    way += copies(same) + SKIP.repeat(skipped) + letters.slice(at, at + added).join('');
    at += same + added;
    other += same + skipped;
  }
  return way.length < name.length ? way : name;
}

/** Reads what `shortName` wrote. `alias` is asked for only if it is needed. */
export function readShortName(way: string, alias: () => string): string {
  if (!/\p{Cc}/u.test(way)) return way;
  const others = [...alias()];
  let name = '';
  let other = 0;
  for (const letter of way) {
    if (letter > REST) name += letter;
    else if (letter === SKIP) other++;
    else {
      const end = letter === REST ? others.length : other + letter.charCodeAt(0) - COPY;
      name += others.slice(other, end).join('');
      other = end;
    }
  }
  return name;
}

function commonLength(letters: readonly string[], at: number, others: readonly string[], other: number): number {
  let length = 0;
  while (at + length < letters.length && letters[at + length] === others[other + length]) length++;
  return length;
}

/** The fewest letters to be added and skipped until both go on with the same; all are added if that is too far. */
function wayToCommon(letters: readonly string[], at: number, others: readonly string[], other: number) {
  for (let far = 1; far <= NEAR; far++) {
    for (let added = 0; added <= far; added++) {
      const skipped = far - added;
      if (commonLength(letters, at + added, others, other + skipped) > 0) return { added, skipped };
    }
  }
  return { added: letters.length - at, skipped: 0 };
}

function copies(count: number): string {
  const most = String.fromCharCode(COPY + MOST_COPIED).repeat(Math.floor(count / MOST_COPIED));
  return count % MOST_COPIED === 0 ? most : most + String.fromCharCode(COPY + (count % MOST_COPIED));
}
