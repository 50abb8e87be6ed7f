import type { CallContext } from '../portal/method.ts';
import { base64 } from '../portal/params.ts';
import { isFields, lookUp, textOf, type Json, type Value } from '../values.ts';
import type { Field } from './entity.ts';

/**
 * A field that holds a file, or several. Given are `[name, base64]` or `{ fileData: [name, base64] }` for a new file,
 * `{ id }` for one that stays; what is not named goes. The record keeps the identifiers.
 *
 * @param name - the field's
 */
export function fileField(name: string, field: Omit<Field, 'kind'>): Field {
  const { multiple = false } = field;
  return {
    ...field,
    kind: 'file',
    merge: (context, before, given) => {
      const known = idsIn(before);
      const ids = (multiple ? entriesOf(given) : [given])
        .map((one) => readFile(context, known, one))
        .filter((id) => id !== undefined);
      return multiple ? ids : (ids[0] ?? null);
    },
    compute: (context, { values }) => {
      const files = idsIn(values.get(name)).map((id) => fileView(context, id));
      return multiple ? files : (files[0] ?? null);
    },
    cells: (value) => idsIn(value),
  };
}

function idsIn(kept: Json | undefined): number[] {
  return [kept ?? []].flat().flatMap((one: Json) => {
    if (typeof one === 'number') return [one];
    return typeof one === 'object' && one !== null && 'id' in one ? [Number(one['id'])] : [];
  });
}

/** Several files are a list; a pair of texts is one of them. */
function entriesOf(given: Value): Value[] {
  if (!Array.isArray(given)) return isFields(given) ? Object.values(given) : [];
  return given.every((one) => typeof one === 'string') && given.length === 2 ? [given] : given;
}

/** @returns the identifier of the file; undefined for what is none, or not one of the record's */
function readFile(
  { state }: Pick<CallContext, 'state'>,
  known: readonly number[],
  given: Value,
): number | undefined {
  if (isFields(given)) {
    const data = lookUp(given, 'fileData');
    if (data !== undefined) return readFile({ state }, known, data);
    const id = Number(textOf(lookUp(given, 'id')));
    return known.includes(id) ? id : undefined;
  }
  if (!Array.isArray(given)) return undefined;
  const content = base64.read(given[1] ?? '');
  return content === undefined ? undefined : state.fieldFiles.add(textOf(given[0]), content).id;
}

/** @returns what a style makes its own of */
function fileView({ state, origin }: CallContext, id: number): Json {
  const key = state.fieldFiles.get(id)?.downloadKey ?? '';
  return { id, url: `${origin}/rest/download.json?token=${key}` };
}
