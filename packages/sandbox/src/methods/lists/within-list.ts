/** Methods whose parameters name a list: `IBLOCK_TYPE_ID`, and `IBLOCK_ID` or `IBLOCK_CODE`. */
import { type ErrorSpec, RestError } from '../../portal/errors.ts';
import type { Answer, CallContext, Method } from '../../portal/method.ts';
import { integer, object, string } from '../../portal/params.ts';
import type { StoredRecord } from '../../state/records.ts';
import { type Fields, lookUp, type Value } from '../../values.ts';
import { ERRORS, missing } from './errors.ts';
import { listOf } from './list.ts';
import { mayDo, type Right } from './rights.ts';

/** A call of a method of lists. */
export interface ListsCall {
  readonly context: CallContext;
  /** A parameter by its name. */
  readonly param: (name: string) => Value | undefined;
}

/** A call that is about one list. */
export interface ListCall extends ListsCall {
  readonly list: StoredRecord;
}

export function listsMethod(
  name: string,
  access: Method['access'],
  run: (call: ListsCall) => Answer,
): Method {
  return {
    name,
    version: 2,
    scopes: ['lists'],
    access,
    behaviour: 'documented',
    call: (context, fields) => run({ context, param: (one) => lookUp(fields, one) }),
  };
}

/**
 * @param right - what the caller has to be allowed in the list
 * @param noList - what the method answers when there is no such list
 */
export function listMethod(
  name: string,
  right: Right,
  run: (call: ListCall) => Answer,
  noList: ErrorSpec = ERRORS.noList,
): Method {
  const access = right === 'read' || name.endsWith('.get') ? 'read' : 'write';
  return listsMethod(name, access, (call) => {
    const list = namedList(call, noList);
    if (!mayDo(call.context, right, list)) throw new RestError(ERRORS.denied);
    return run({ ...call, list });
  });
}

function namedList(call: ListsCall, noList: ErrorSpec): StoredRecord {
  const type = requiredText(call, 'IBLOCK_TYPE_ID');
  const { id, code } = idAndCode(call, 'IBLOCK');
  if (id === undefined && code === undefined) throw new RestError(missing('IBLOCK_ID'));
  const list = listOf(call.context.state, { id, code });
  if (list?.values.get('IBLOCK_TYPE_ID') !== type) throw new RestError(noList);
  return list;
}

/** What names a thing: `IBLOCK_ID` and `IBLOCK_CODE`, `ELEMENT_ID` and `ELEMENT_CODE`. */
export function idAndCode(
  { param }: ListsCall,
  thing: string,
): { readonly id: number | undefined; readonly code: string | undefined } {
  const id = integer.read(param(`${thing}_ID`) ?? '');
  const code = string.read(param(`${thing}_CODE`) ?? '');
  return { id, code: code === '' ? undefined : code };
}

export function requiredText({ param }: ListsCall, name: string): string {
  const text = string.read(param(name) ?? '');
  if (text === undefined || text === '') throw new RestError(missing(name));
  return text;
}

/** The fields of what is created or changed. */
export function requiredFields({ param }: ListsCall): Fields {
  const fields = object.read(param('FIELDS') ?? '');
  if (fields === undefined) throw new RestError(missing('FIELDS'));
  return fields;
}

/** A structure that may be left out. */
export function givenFields({ param }: ListsCall, name: string): Fields {
  return object.read(param(name) ?? '') ?? {};
}

export function startOf({ param }: ListsCall): number {
  return integer.read(param('start') ?? 0) ?? 0;
}
