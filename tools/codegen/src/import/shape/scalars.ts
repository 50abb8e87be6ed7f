/** Scalars and lists of values, widened by what an example shows. */
import { isRecord } from '../text/records.ts';
import { admits, isListed, isNumeric, isYesNo } from './admits.ts';
import {
  type Direction,
  type EnumShape,
  scalar,
  type ScalarShape,
  type Shape,
  union,
  witnessed,
} from './shape.ts';

/** A value that no widening takes in: its own type stands `beside` the known one, or `alone` in its place. */
export type Unfit = 'alone' | 'beside';

/** A day with the time of day. */
function isMoment(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/u.test(value);
}

const ISO = /^\d{4}-\d\d-\d\d/u;

/** A scalar that has seen a value. */
export function observeScalar(
  shape: ScalarShape,
  value: unknown,
  direction: Direction,
): Shape | Unfit {
  const dated = shape.name === 'date' || shape.name === 'datetime';
  // Portals write some dates as people do.
  if (dated && direction === 'result' && typeof value === 'string' && !ISO.test(value))
    return witnessed('string');
  if (shape.name === 'date' && direction === 'result' && isMoment(value))
    return witnessed('datetime');
  if (admits(shape, value, direction)) {
    shape.seen += 1;
    return isNumberAsText(shape, value, direction) ? union([shape, scalar('integer')]) : shape;
  }
  if (direction === 'result') {
    // Tables of `*.fields` give the types of the fields, where the answer holds their descriptions.
    if (shape.name === 'file' || (isRecord(value) && shape.seen === 0)) return 'alone';
    if (shape.name === 'boolean' && isYesNo(value) && shape.seen === 0) return scalar('yes-no');
    if (
      isNumeric(value) &&
      (shape.name === 'integer' || shape.name === 'double' || shape.name === 'timestamp')
    )
      return union([shape, scalar('numeric-string')]);
  }
  return 'beside';
}

/** Whether the first request that gives the text gives a number in it: portals take the number too. */
function isNumberAsText(shape: ScalarShape, value: unknown, direction: Direction): boolean {
  return direction === 'request' && shape.name === 'string' && shape.seen === 1 && isWhole(value);
}

function isWhole(value: unknown): boolean {
  return typeof value === 'string' && /^(?:0|[1-9]\d{0,14})$/u.test(value);
}

/** A list of values that has seen one. */
export function observeEnum(shape: EnumShape, value: unknown, direction: Direction): Shape | Unfit {
  const structured = typeof value === 'object' && value !== null;
  // A list of values told of an object was about something in it.
  if (structured && (!shape.declared || direction === 'result')) return 'alone';
  if (typeof value !== 'string' && typeof value !== 'number') return 'beside';
  if (shape.values.includes(value)) return shape;
  if (isListed(shape, value)) {
    if (direction === 'result')
      shape.values.push(
        ...shape.values.map((known) => (typeof value === 'string' ? String(known) : Number(known))),
      );
    else if (typeof value === 'number')
      shape.values.push(...shape.values.map(Number).filter((known) => !Number.isNaN(known)));
    return shape;
  }
  shape.open = true;
  const scalarOf = typeof value === 'string' ? 'string' : 'integer';
  const same = shape.values.some((known) => typeof known === typeof value);
  return same ? shape : union([shape, scalar(scalarOf)]);
}
