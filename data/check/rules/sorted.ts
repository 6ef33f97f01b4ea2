import { compareNames } from '../../read/order.ts';
import type { Rule } from '../rule.ts';

/** Files are sorted by name, so that two people who add an entry do not collide, and a reader finds it. */
export const sorted: Rule = {
  name: 'sorted',
  check: ({ files }) =>
    files.flatMap(({ file, entities }) => {
      const at = entities.findIndex(
        (entity, index) => index > 0 && compareNames(entities[index - 1]!.record.name, entity.record.name) > 0,
      );
      if (at < 0) return [];
      const { line, record } = entities[at]!;
      const message = `${record.name} is out of order; run npm run data:format -- ${file}`;
      return [{ file, line, level: 'error' as const, rule: 'sorted', message }];
    }),
};
