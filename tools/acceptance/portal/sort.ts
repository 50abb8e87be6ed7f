import { entriesOf, textOf } from './call.ts';
import { compareKeys, keyOf } from './compare.ts';
import type { FieldName } from './filter.ts';
import type { Row } from './store.ts';

/** Rows in an order such as `{ ID: 'ASC' }`; `field` says what may be sorted by. */
export function sorted(rows: readonly Row[], order: unknown, field: FieldName): Row[] {
  const keys = entriesOf(order).flatMap(([key, direction]) => {
    const name = field(key);
    const sign = textOf(direction).toUpperCase().startsWith('DESC') ? -1 : 1;
    return name === undefined ? [] : [{ name, sign }];
  });
  return rows
    .map((row) => ({ row, values: keys.map(({ name }) => keyOf(row[name])) }))
    .toSorted((one, other) => {
      for (const [index, { sign }] of keys.entries()) {
        const difference = compareKeys(one.values[index] ?? '', other.values[index] ?? '') * sign;
        if (difference !== 0) return difference;
      }
      return 0;
    })
    .map(({ row }) => row);
}
