import { ConfigurationError } from '../errors/configuration-error.ts';
import type { ListCursor, ListOptions, ListStrategy } from './options.ts';
import { sortsOtherwise } from './order.ts';
import type { ListParams } from './query.ts';

export type SettledStrategy = Exclude<ListStrategy, 'auto'>;

/** The strategy of a list. Refuses one that its parameters do not allow. */
export function chooseStrategy(params: ListParams, options: ListOptions): SettledStrategy {
  const { strategy = 'auto', id } = options;
  const isOrderedOtherwise = id !== undefined && sortsOtherwise(params, options, id);
  if (strategy === 'auto') return id === undefined || isOrderedOtherwise ? 'pages' : 'chain';
  if (strategy === 'pages') return strategy;
  if (id === undefined) {
    throw new ConfigurationError(`the strategy ${strategy} needs the name of the id field: set id`);
  }
  if (isOrderedOtherwise) {
    throw new ConfigurationError(
      `the strategy ${strategy} reads rows by ${id} in ascending order, but params ask for another`,
    );
  }
  return strategy;
}

/** Refuses a cursor that another strategy gave. */
export function checkCursor(cursor: ListCursor | undefined, strategy: ListStrategy): void {
  if (cursor === undefined) return;
  const isForPages = 'start' in cursor;
  if (isForPages === (strategy === 'pages')) return;
  throw new ConfigurationError(`the cursor is not one of the strategy ${strategy}`);
}
