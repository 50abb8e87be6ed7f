import type { EntityCall } from '../../entities/methods.ts';
import { errorSpec, RestError, type ErrorSpec } from '../../portal/errors.ts';
import { textOf, type Value } from '../../values.ts';

/** Errors of calendars have a text, and no code. */
export function calendarError(text: string): ErrorSpec {
  return errorSpec(400, '', text);
}

/**
 * A parameter that a method cannot do without. Some methods end the sentence with a dot, and some do not.
 *
 * @throws RestError when it is not given
 */
export function needed(call: EntityCall, name: string, method: string, end: '' | '.' = ''): Value {
  const value = call.param(name) ?? null;
  if (value !== null && value !== '') return value;
  throw new RestError(
    calendarError(`The required parameter "${name}" for the method "${method}" is not set${end}`),
  );
}

/** The owner of a calendar; for calendars of users the caller, unless another is named. */
export function neededOwner(
  call: EntityCall,
  type: Value,
  method: string,
  end: '' | '.' = '',
): number {
  const isOwn = textOf(type) === 'user' && textOf(call.param('ownerId')) === '';
  const value = isOwn ? call.context.caller.userId : needed(call, 'ownerId', method, end);
  return Number(textOf(value));
}
