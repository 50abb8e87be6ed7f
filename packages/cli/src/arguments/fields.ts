import { copyOf, isContainer } from '../json/containers.ts';
import type { Messages } from '../messages/messages.ts';
import type { Inputs } from '../spec/inputs.ts';
import { readJson } from '../values/read-json.ts';
import { readLongText } from '../values/read-text-file.ts';
import { UsageError } from './usage-error.ts';

type Fields = Record<string, unknown>;

/** `NAME`, then `[KEY]` any number of times, then `=`, `:=` or `@=`. A key may have them too: `filter[>=ID]`. */
const SHAPE = /^([^\s=:[\]]+?)((?:\[[^[\]]*\])*)([:@]?=)([\s\S]*)$/u;

/** What a text is sent as that stands at a path such as `fields`, `TITLE`; the empty key is an element of a list. */
export type ReadText = (path: readonly string[], text: string) => unknown;

const asItStands: ReadText = (_, text) => text;

/** What parameters are read with. */
export interface FieldReader {
  readonly messages: Messages;
  readonly inputs: Inputs;
  readonly readText?: ReadText | undefined;
}

/**
 * Parameters of a REST method: `DIALOG_ID=chat1` is text, `MESSAGE@=letter.txt` that of a file, `MESSAGE_ID:=5` JSON,
 * `fields[TITLE]=x` a nested key and `ids[]=1` one more element of a list. They are laid over `base`.
 */
export async function parseFields(
  words: readonly string[],
  base: Readonly<Fields>,
  { messages, inputs, readText = asItStands }: FieldReader,
): Promise<Readonly<Fields>> {
  const fields: Fields = copyOf(base);
  for (const word of words) {
    const [, name = '', nested = '', operator, text = ''] = SHAPE.exec(word) ?? [];
    if (operator === undefined) throw new UsageError(messages.wrongField(word.slice(0, 60)));
    const path = pathIn(name + nested);
    const place = `${name}${nested}${operator}…`;
    const value =
      operator === '='
        ? readText(path, text)
        : operator === ':='
          ? await readJson(text, place)
          : await readLongText(text, { place, inputs });
    if (!assign(fields, path, value)) {
      throw new UsageError(messages.fieldConflict(name + nested));
    }
  }
  return fields;
}

/** `filter[>=ID]` is `filter`, `>=ID`. */
export function pathIn(text: string): readonly string[] {
  const [name = ''] = text.split('[', 1);
  return [name, ...[...text.matchAll(/\[([^[\]]*)\]/gu)].map((match) => match[1] ?? '')];
}

/** `false` when a key on the way holds something that has no keys. */
export function assign(
  target: Fields | unknown[],
  path: readonly string[],
  value: unknown,
): boolean {
  const [key = '', ...rest] = path;
  const next = rest.length === 0 ? value : childOf(target, key, rest[0] === '');
  if (rest.length > 0 && (!isContainer(next) || !assign(next, rest, value))) return false;
  return put(target, key, next);
}

function childOf(target: Fields | unknown[], key: string, list: boolean): unknown {
  const present = Array.isArray(target)
    ? undefined
    : Object.hasOwn(target, key)
      ? target[key]
      : undefined;
  return present ?? (list ? [] : {});
}

function put(target: Fields | unknown[], key: string, value: unknown): boolean {
  if (Array.isArray(target)) {
    if (key === '') target.push(value);
    return key === '';
  }
  if (key === '') return false;
  // Defined, not assigned: `__proto__` is a key like any other.
  Object.defineProperty(target, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return true;
}
