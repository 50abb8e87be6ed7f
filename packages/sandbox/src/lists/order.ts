import type { Fields } from '../values.ts';
import { compare, type Cell, type Row } from './filter.ts';

/** One step of an order: the field, and whether large values come first. */
export interface OrderStep {
  readonly field: string;
  readonly descending: boolean;
}

/** Orders rows by one field. */
export function byField(field: string, descending: boolean): (a: Row, b: Row) => number {
  return inOrder([{ field: field.toUpperCase(), descending }]);
}

/** Orders rows by fields: where the first is equal, the second decides, and so on. */
export function inOrder(steps: readonly OrderStep[]): (a: Row, b: Row) => number {
  return (a, b) => {
    for (const { field, descending } of steps) {
      const difference = compare(firstCell(a, field), firstCell(b, field));
      if (difference !== 0) return descending ? -difference : difference;
    }
    return 0;
  };
}

/** The steps of an order as callers give it: directions by the names of fields. */
export function stepsOf(order: Fields): OrderStep[] {
  return Object.entries(order).map(([field, direction]) => ({
    field: field.toUpperCase(),
    descending: typeof direction === 'string' && direction.toUpperCase() === 'DESC',
  }));
}

function firstCell(row: Row, field: string): Cell {
  return [row(field) ?? ''].flat()[0] ?? '';
}
