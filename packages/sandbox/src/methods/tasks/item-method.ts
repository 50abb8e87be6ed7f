import type { Dialect } from '../../entities/dialect.ts';
import { entityMethod, type EntityCall } from '../../entities/methods.ts';
import { RestError } from '../../portal/errors.ts';
import type { Answer, Method } from '../../portal/method.ts';
import { integer, object } from '../../portal/params.ts';
import type { Fields } from '../../values.ts';
import { itemError } from './errors.ts';

/** What a call gives, by position. */
export interface Arguments {
  /** @throws RestError when there is no number at this position */
  readonly number: (index: number) => number;
  /** @throws RestError when there is no structure at this position, or an empty one */
  readonly fields: (index: number) => Fields;
  /**
   * A structure that may be left out, whose keys are of a few.
   *
   * @throws RestError for another key, and for what is no structure
   */
  readonly choice: (index: number, allowed: (key: string) => boolean) => Fields;
}

/**
 * A method that takes its parameters by their order, whatever they are called: it hands them to a function of PHP, which
 * checks them.
 *
 * @param params - what the function calls them
 */
export function itemMethod(
  dialect: Dialect,
  name: string,
  access: Method['access'],
  params: readonly string[],
  run: (call: EntityCall, given: Arguments) => Answer,
): Method {
  const callee = `c${name.replace('.', '').replace('.', '::')}()`;
  const method = entityMethod(
    dialect,
    name,
    access,
    (call) => run(call, argumentsOf(call, callee, params)),
    { positional: params },
  );
  return {
    ...method,
    call: (context, fields) =>
      method.call(context, Object.fromEntries(Object.values(fields).entries())),
  };
}

function argumentsOf(call: EntityCall, callee: string, params: readonly string[]): Arguments {
  const at = (index: number): string => `Param #${index} (${params[index] ?? ''})`;
  return {
    number(index) {
      const value = call.param(params[index] ?? '') ?? null;
      if (value === null) {
        throw wrongArguments(`${at(index)} expected by method ${callee}, but not given.`);
      }
      const number = integer.read(value);
      if (number === undefined) {
        const expected = 'expected to be of type "integer", but given something else.';
        throw wrongArguments(`${at(index)} for method ${callee} ${expected}`);
      }
      return number;
    },
    fields(index) {
      const fields = object.read(call.param(params[index] ?? '') ?? null);
      if (fields === undefined || Object.keys(fields).length === 0) {
        throw wrongArguments(`${at(index)} expected by method ${callee}, but not given.`);
      }
      return fields;
    },
    choice(index, allowed) {
      const value = call.param(params[index] ?? '') ?? null;
      const fields = value === null || value === '' ? {} : object.read(value);
      if (fields === undefined) {
        const expected = 'expected to be of type "array", but given something else.';
        throw wrongArguments(`${at(index)} for method ${callee} ${expected}`);
      }
      const odd = Object.keys(fields).find((key) => !allowed(key));
      if (odd !== undefined) {
        throw wrongArguments(`${at(index)} for method ${callee} must not contain key "${odd}".`);
      }
      return fields;
    },
  };
}

function wrongArguments(text: string): RestError {
  return new RestError(itemError(256, text, 'WRONG_ARGUMENTS'));
}
