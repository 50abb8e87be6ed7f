import { PAGE_SIZE, pageOf } from '../lists/paging.ts';
import { RestError } from '../portal/errors.ts';
import type { Answer, CallContext, Method } from '../portal/method.ts';
import { integer, object } from '../portal/params.ts';
import type { StoredRecord } from '../state/records.ts';
import { lookUp, type Fields, type Json, type JsonObject, type Value } from '../values.ts';
import { describeField } from './describe-field.ts';
import type { Dialect, DialectChoice } from './dialect.ts';
import { listRecords } from './list-records.ts';
import { namedFields } from './named-fields.ts';
import { changeRecord, createRecord, findRecord, removeRecord, tableOf } from './store.ts';
import { selectFields, viewRecord } from './view.ts';

/** A call of a method that is about an entity. */
export interface EntityCall {
  readonly context: CallContext;
  readonly dialect: Dialect;
  /** A parameter by its name, written in any case, or by its position where the method has positions. */
  readonly param: (name: string) => Value | undefined;
  /** Writes records as the methods answer them: what `select` names, or all that is not on demand. */
  readonly viewer: (select?: Value) => (record: StoredRecord) => JsonObject;
}

/** How a method differs from its siblings. Everything has the default that most methods follow. */
export interface MethodOptions {
  /** The parameter with the identifier; `id` by default. */
  readonly id?: string;
  /** The parameter with the fields; `fields` by default, null where each field is a parameter of its own. */
  readonly fields?: string | null;
  /** The names of parameters that may come as a list, in its order. */
  readonly positional?: readonly string[];
}

export interface RecordOptions extends MethodOptions {
  /** Makes the fields of what is given, where they are not the same. */
  readonly given?: (fields: Fields, call: EntityCall) => Fields;
  /** What the method answers of the record; the defaults stand beside the methods. */
  readonly answer?: (record: StoredRecord, call: EntityCall) => Json;
}

export interface DeleteOptions extends RecordOptions {
  /** @throws RestError when the record must not be removed */
  readonly check?: (record: StoredRecord, call: EntityCall) => void;
}

export interface ListOptions extends MethodOptions {
  /** Where the rows lie in the result; by default they are the result. */
  readonly answer?: (rows: readonly Json[], call: EntityCall) => Json;
  /** The order where none is asked for; by identifiers by default. */
  readonly order?: Fields;
  /** The conditions of a call; those in `filter` by default. */
  readonly filter?: (call: EntityCall) => Fields;
  /** Whether answers come in pages; they do by default. */
  readonly paged?: boolean;
}

export interface FieldsOptions extends MethodOptions {
  /** Where the fields lie in the result; by default they are the result. */
  readonly answer?: (fields: JsonObject, call: EntityCall) => Json;
}

/** A method that is about an entity, whatever it does: odd verbs are made with it, and those below. */
export function entityMethod(
  dialect: Dialect | DialectChoice,
  name: string,
  access: Method['access'],
  run: (call: EntityCall) => Answer | Promise<Answer>,
  { positional = [] }: MethodOptions = {},
): Method {
  return {
    name,
    version: 2,
    scopes: dialect.scopes,
    access,
    behaviour: 'documented',
    call(context, fields) {
      const params = withNames(fields, positional);
      const chosen = 'choose' in dialect ? dialect.choose(context, params) : dialect;
      return run(openCall(context, chosen, params));
    },
  };
}

/** Creates a record; answers its identifier. */
export function addMethod(
  dialect: Dialect | DialectChoice,
  name: string,
  options: RecordOptions = {},
): Method {
  const { answer = ({ id }) => id } = options;
  const run = (call: EntityCall): Answer => {
    const record = createRecord(call.context, call.dialect, givenFields(call, options));
    return { result: answer(record, call) };
  };
  return entityMethod(dialect, name, 'write', run, options);
}

/** Finds a record; answers it. */
export function getMethod(
  dialect: Dialect | DialectChoice,
  name: string,
  options: RecordOptions = {},
): Method {
  const { answer = (record, call) => call.viewer(['*', 'UF_*'])(record) } = options;
  const run = (call: EntityCall): Answer => ({ result: answer(givenRecord(call, options), call) });
  return entityMethod(dialect, name, 'read', run, options);
}

/** Changes a record; answers true. */
export function updateMethod(
  dialect: Dialect | DialectChoice,
  name: string,
  options: RecordOptions = {},
): Method {
  const { answer = () => true } = options;
  const run = (call: EntityCall): Answer => {
    const before = givenRecord(call, options);
    const record = changeRecord(call.context, call.dialect, before, givenFields(call, options));
    return { result: answer(record, call) };
  };
  return entityMethod(dialect, name, 'write', run, options);
}

/** Removes a record; answers true. */
export function deleteMethod(
  dialect: Dialect | DialectChoice,
  name: string,
  options: DeleteOptions = {},
): Method {
  const { answer = () => true } = options;
  const run = (call: EntityCall): Answer => {
    const record = givenRecord(call, options);
    options.check?.(record, call);
    removeRecord(call.context, call.dialect.entity, record);
    return { result: answer(record, call) };
  };
  return entityMethod(dialect, name, 'write', run, options);
}

/** Lists records by `filter`, `order`, `select` and `start`; answers a page of them. */
export function listMethod(
  dialect: Dialect | DialectChoice,
  name: string,
  options: ListOptions = {},
): Method {
  const { answer = (rows) => rows, order = {}, paged = true } = options;
  const { filter = (call) => structureIn(call, 'filter') } = options;
  const run = (call: EntityCall): Answer => {
    const asked = structureIn(call, 'order');
    const start = integer.read(call.param('start') ?? 0) ?? 0;
    const found = listRecords(call.context, call.dialect, {
      filter: filter(call),
      order: Object.keys(asked).length === 0 ? order : asked,
      // Without counting, a page is all that has to be found.
      ...(paged && start < 0 && { limit: PAGE_SIZE }),
    });
    const { rows, ...page } = paged ? pageOf(found, start) : { rows: found };
    return { ...page, result: answer(rows.map(call.viewer(call.param('select'))), call) };
  };
  return entityMethod(dialect, name, 'read', run, options);
}

/** Describes the fields, by their names. */
export function fieldsMethod(
  dialect: Dialect | DialectChoice,
  name: string,
  { answer = (fields) => fields, ...options }: FieldsOptions = {},
): Method {
  const run = (call: EntityCall): Answer => {
    const { describe = describeField } = call.dialect;
    const { all } = namedFields(call.context.state, call.dialect);
    const fields = Object.fromEntries(all.map((field) => [field.shown, describe(field)]));
    return { result: answer(fields, call) };
  };
  return entityMethod(dialect, name, 'read', run, options);
}

function openCall(context: CallContext, dialect: Dialect, params: Fields): EntityCall {
  return {
    context,
    dialect,
    param: (name) => lookUp(params, name),
    viewer(select) {
      const fields = selectFields(namedFields(context.state, dialect).all, select, dialect);
      return (record) => viewRecord(context, dialect, record, fields);
    },
  };
}

/** @throws RestError `badId` or `notFound` of the dialect */
function givenRecord(call: EntityCall, { id: name = 'id' }: MethodOptions): StoredRecord {
  const { context, dialect } = call;
  const id = integer.read(call.param(name) ?? null);
  // 0 is an identifier only where there is such a record.
  const isNone = id === 0 && tableOf(context, dialect.entity).get(0) === undefined;
  if (id === undefined || id < 0 || isNone) throw new RestError(dialect.errors.badId);
  return findRecord(context, dialect, id);
}

/** @throws RestError `noFields` of the dialect */
function givenFields(call: EntityCall, options: RecordOptions): Fields {
  const { fields: name = 'fields', given = (fields) => fields } = options;
  if (name === null) return given(ownParams(call), call);
  const fields = objectIn(call, name);
  if (fields === undefined) throw new RestError(call.dialect.errors.noFields);
  return given(fields, call);
}

/** The parameters that are named as fields are. */
export function ownParams({ context, dialect, param }: EntityCall): Fields {
  const { all } = namedFields(context.state, dialect);
  return Object.fromEntries(
    all.flatMap(({ name, shown }) => {
      const value = param(name) ?? param(shown);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

function objectIn(call: EntityCall, name: string): Fields | undefined {
  const value = call.param(name);
  return value === undefined ? undefined : object.read(value);
}

/** A structure that may be left out. */
function structureIn(call: EntityCall, name: string): Fields {
  const { noObject } = call.dialect.errors;
  const structure = objectIn(call, name);
  const isWrong = structure === undefined && (call.param(name) ?? null) !== null;
  if (isWrong && noObject !== undefined) throw new RestError(noObject(name));
  return structure ?? {};
}

/** A list of parameters gets the names of its positions. */
function withNames(fields: Fields, positional: readonly string[]): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      /^\d+$/u.test(name) ? (positional[Number(name)] ?? name) : name,
      value,
    ]),
  );
}
