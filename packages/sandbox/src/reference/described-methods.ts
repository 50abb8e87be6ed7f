import { RestError, errorSpec } from '../portal/errors.ts';
import type { Answer, ApiVersion, Method } from '../portal/method.ts';
import { integer } from '../portal/params.ts';
import { invalid } from '../portal/v3/errors.ts';
import { missing, wrongType } from '../portal/v3/validation.ts';
import { isFields } from '../values.ts';
import type { Fields, Json, JsonObject, Value } from '../values.ts';
import { checkFields } from './check.ts';
import type { Fault } from './check.ts';
import type { KnownMethod, MethodDetails, PagingFacts, TypeFact } from './facts.ts';
import { synthesize } from './synthesize.ts';

/** How many rows a list has that is made up. */
const ROWS = 3;

/**
 * Makes methods of facts: they check their parameters and answer with data made up from the type of their result. They
 * remember nothing.
 */
export function describedMethods(reference: readonly KnownMethod[]): Method[] {
  return reference.map(({ name, version, scopes, access, load }) => ({
    name,
    version,
    // What belongs to all is called `basic` there.
    scopes: scopes.filter((scope) => scope !== 'basic'),
    access,
    behaviour: 'synthesized',
    async call(_, fields) {
      const details = await load();
      const given = byName(details, fields);
      const strictness = { exactTypes: version === 3, wholeStructures: /\.add$/i.test(name) };
      refuse(version, checkFields(details.params, given, strictness));
      return answer(details, given);
    },
  }));
}

/** Some methods take their parameters by position: 0, 1, 2 … */
function byName({ positional }: MethodDetails, fields: Fields): Fields {
  if (positional === undefined) return fields;
  const named = Object.entries(fields).map(([key, value]): [string, Value] => [
    /^\d+$/.test(key) ? (positional[Number(key)] ?? key) : key,
    value,
  ]);
  return Object.fromEntries(named);
}

function refuse(version: ApiVersion, faults: readonly Fault[]): void {
  const [first] = faults;
  if (first === undefined) return;
  if (version === 3) {
    throw invalid(
      faults.map(({ field, kind, type }) =>
        kind === 'missing' ? missing(field) : wrongType(field, type),
      ),
    );
  }
  const description =
    first.kind === 'missing'
      ? `The required parameter ${first.field} is missing`
      : `The parameter ${first.field} has to be of the type ${first.type}`;
  throw new RestError(errorSpec(400, 'ERROR_ARGUMENT', description, 'synthesized'));
}

function answer({ paging, result }: MethodDetails, fields: Fields): Answer {
  if (paging === undefined) return { result: synthesize(result, '', 1) };
  const rows = rowNumbers(paging, fields);
  const whole = replaceRows(result, paging.rows, rows);
  return paging.by === 'start' ? { result: whole, total: ROWS } : { result: whole };
}

/** The rows that a page shows: none after the first page, none up to the identifier that was read last. */
function rowNumbers(paging: PagingFacts, fields: Fields): number[] {
  const after = lastId(paging, fields);
  const start = integer.read(lookUp(fields, 'start') ?? 0) ?? 0;
  const pagination = lookUp(fields, 'pagination');
  const page = isFields(pagination) ? (integer.read(pagination['page'] ?? 1) ?? 1) : 1;
  if (start >= ROWS || page > 1) return [];
  return Array.from({ length: ROWS }, (_, index) => index + 1).filter((row) => row > after);
}

/** Whoever walks a list by identifiers asks for rows after the last one. */
function lastId({ filter: filterName, id = 'id' }: PagingFacts, fields: Fields): number {
  const filter = filterName === undefined ? undefined : lookUp(fields, filterName);
  if (Array.isArray(filter)) {
    const after = filter.map((one) =>
      Array.isArray(one) && one[0] === id && one[1] === '>' ? (integer.read(one[2] ?? 0) ?? 0) : 0,
    );
    return Math.max(0, ...after);
  }
  if (!isFields(filter)) return 0;
  return integer.read(lookUp(filter, `>${id}`) ?? 0) ?? 0;
}

/** The result with as many rows as there are. */
function replaceRows(type: TypeFact, path: readonly string[], rows: readonly number[]): Json {
  const [name, ...rest] = path;
  if (name === undefined) {
    const row = rowType(type);
    return row === undefined
      ? synthesize(type, '', 1)
      : rows.map((number) => synthesize(row, '', number));
  }
  const value = synthesize(type, '', 1);
  const field = objectType(type)?.[name];
  if (field === undefined || !isObject(value)) return value;
  return { ...value, [name]: replaceRows(field.type, rest, rows) };
}

function rowType(type: TypeFact): TypeFact | undefined {
  if (typeof type === 'string') return undefined;
  if ('array' in type) return type.array;
  return 'anyOf' in type ? type.anyOf.map(rowType).find((row) => row !== undefined) : undefined;
}

function objectType(type: TypeFact): Readonly<Record<string, { type: TypeFact }>> | undefined {
  if (typeof type === 'string') return undefined;
  if ('fields' in type) return type.fields;
  return 'anyOf' in type ? type.anyOf.map(objectType).find((one) => one !== undefined) : undefined;
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A parameter by its name in any letter case. */
function lookUp(fields: Fields, name: string): Value | undefined {
  const key = Object.keys(fields).find((one) => one.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : fields[key];
}
