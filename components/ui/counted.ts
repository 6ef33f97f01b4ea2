import type { TextKey, Words } from './text.ts';

type Counted = Extract<TextKey, `${string}_one`> extends `${infer Base}_one` ? Base : never;

/** "1 name", "3 names": picks `<base>_one` or `<base>_other`, the two forms that the locale files carry. */
export function counted({ t, lang }: Words, base: Counted, count: number): string {
  const form = new Intl.PluralRules(lang).select(count) === 'one' ? 'one' : 'other';
  return t(`${base}_${form}` as TextKey, new Intl.NumberFormat(lang).format(count));
}
