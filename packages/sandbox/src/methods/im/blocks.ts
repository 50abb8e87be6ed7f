import { RestError, type ErrorSpec } from '../../portal/errors.ts';
import { isFields, type Value } from '../../values.ts';
import { IM_ERRORS } from './errors.ts';

/** Characters of JSON that an attachment may have. */
const MAX_ATTACH_LENGTH = 60_000;

/** `ATTACH` of a message or a notification; undefined where there is none. */
export function readAttach(value: Value | undefined): Value | undefined {
  const block = readBlock(value, IM_ERRORS.attach);
  if (block !== undefined && JSON.stringify(block).length > MAX_ATTACH_LENGTH) {
    throw new RestError(IM_ERRORS.attachOversize);
  }
  return block;
}

/**
 * A structured part of a message, as such or as JSON in a text; undefined where `N` or something empty says that there
 * is none.
 *
 * @throws RestError `error` for what is no structure
 */
export function readBlock(value: Value | undefined, error: ErrorSpec): Value | undefined {
  if (value === undefined || value === null || value === '' || value === 'N') return undefined;
  if (typeof value === 'string') return readBlock(parseJson(value, error), error);
  if (Array.isArray(value)) {
    if (value.length === 0) return undefined;
    if (value.every(isFields)) return value;
    throw new RestError(error);
  }
  if (!isFields(value)) throw new RestError(error);
  return Object.keys(value).length === 0 ? undefined : value;
}

function parseJson(text: string, error: ErrorSpec): Value {
  try {
    const parsed: Value = JSON.parse(text);
    if (typeof parsed === 'object') return parsed;
  } catch {
    // Falls through to the same error as a text that holds no structure.
  }
  throw new RestError(error);
}
