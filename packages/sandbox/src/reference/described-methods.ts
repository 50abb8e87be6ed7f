import type { MethodFacts, PagingFacts, Reference, TypeFact } from '@oint/reference';
import { byName } from '@oint/reference/requests';

import { compileFilter, rowOf } from '../lists/filter.ts';
import { RestError, errorSpec } from '../portal/errors.ts';
import type { Answer, ApiVersion, Method } from '../portal/method.ts';
import { integer } from '../portal/params.ts';
import { invalid } from '../portal/v3/errors.ts';
import { missing, wrongType } from '../portal/v3/validation.ts';
import { isJsonObject, isFields, lookUp, type Fields, type Json, type Value } from '../values.ts';
import { checkFields, type Fault } from './check.ts';
import { synthesize } from './synthesize.ts';

/** How many rows a list has that is made up. */
const ROWS = 3;

/** Methods remember nothing, so that all sandboxes of a process share those of a reference. */
const DESCRIBED = new WeakMap<Reference, Promise<readonly Method[]>>();

/** The methods of a reference, made when they are first asked for. */
export function describedMethods(reference: Reference): Promise<readonly Method[]> {
  const known = DESCRIBED.get(reference);
  if (known !== undefined) return known;
  const described = makeMethods(reference);
  DESCRIBED.set(reference, described);
  return described;
}

/**
 * Makes methods of facts: they check their parameters and answer with data made up from the type of their result. They
 * remember nothing.
 */
async function makeMethods(reference: Reference): Promise<Method[]> {
  const methods = await reference.loadMethods();
  return methods.map((method) => ({
    name: method.name,
    version: method.version,
    // What belongs to all is called `basic` there.
    scopes: method.scopes.filter((scope) => scope !== 'basic'),
    access: method.access,
    behaviour: 'synthesized',
    async call(_, fields) {
      const facts = await reference.loadFacts(method);
      // Some methods take their parameters by position: 0, 1, 2 …
      const given = byName(fields, facts.positional ?? []);
      const { name, version } = method;
      const strictness = { exactTypes: version === 3, wholeStructures: /\.add$/iu.test(name) };
      refuse(version, checkFields(facts.params, given, strictness));
      return answer(facts, given);
    },
  }));
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

function answer({ paging, result }: MethodFacts, fields: Fields): Answer {
  if (paging === undefined) return { result: synthesize(result, '', 1) };
  const matching = matchingRows(paging, fields);
  const shown = paging.by === 'none' || isFirstPage(fields) ? matching : [];
  const whole = replaceRows(result, paging.rows, shown, selectedIn(fields));
  const isCounted = paging.by === 'start' || paging.by === 'offset';
  return isCounted ? { result: whole, total: matching.length } : { result: whole };
}

/** All rows are on the first page. */
function isFirstPage(fields: Fields): boolean {
  const start = integer.read(lookUp(fields, 'start') ?? lookUp(fields, 'OFFSET') ?? 0) ?? 0;
  const pagination = lookUp(fields, 'pagination');
  const page = isFields(pagination) ? (integer.read(pagination['page'] ?? 1) ?? 1) : 1;
  return start < ROWS && page <= 1;
}

/**
 * The numbers of the rows whose identifier the filter admits: whoever walks a list by identifiers asks for those after the
 * last one. Conditions on what is made up would choose nothing, and are ignored.
 */
function matchingRows({ filter: filterName, id = 'id' }: PagingFacts, fields: Fields): number[] {
  const filter = filterName === undefined ? undefined : lookUp(fields, filterName);
  const conditions = Array.isArray(filter) ? idConditions(filter, id) : filter;
  const matches = compileFilter(isFields(conditions) ? conditions : {});
  return Array.from({ length: ROWS }, (_, index) => index + 1).filter((row) =>
    matches(rowOf({ [id.toUpperCase()]: String(row) })),
  );
}

/** Operators of REST 3.0 and the prefixes of a filter key that mean the same. */
const PREFIXES: ReadonlyMap<Value | undefined, string> = new Map([
  ['=', '='],
  ['!=', '!='],
  ['>', '>'],
  ['>=', '>='],
  ['<', '<'],
  ['<=', '<='],
  ['in', '@'],
]);

/** The conditions of a filter of REST 3.0 on the identifier, as a filter that has its operators in the keys. */
function idConditions(filter: readonly Value[], id: string): Fields {
  const conditions = filter.flatMap((condition): [string, Value][] => {
    if (!Array.isArray(condition) || condition[0] !== id) return [];
    const [operator, wanted] = condition.length > 2 ? condition.slice(1) : ['in', condition[1]];
    const prefix = PREFIXES.get(operator);
    return prefix === undefined || wanted === undefined ? [] : [[`${prefix}${id}`, wanted]];
  });
  return Object.fromEntries(conditions);
}

/** The fields that `select` asks for, in lower case, of dotted names the first part; `undefined` when all are shown. */
function selectedIn(fields: Fields): ReadonlySet<string> | undefined {
  const given = lookUp(fields, 'select');
  const listed = Array.isArray(given) ? given : isFields(given) ? Object.values(given) : [];
  const names = listed.filter((name) => typeof name === 'string');
  const selected = new Set(names.map((name) => name.toLowerCase().replace(/\..*/u, '')));
  return selected.size === 0 || selected.has('*') ? undefined : selected;
}

/** The result with these rows, and of each the fields that were asked for. */
function replaceRows(
  type: TypeFact,
  path: readonly string[],
  rows: readonly number[],
  selected: ReadonlySet<string> | undefined,
): Json {
  const [name, ...rest] = path;
  if (name === undefined) {
    const row = rowType(type);
    return row === undefined
      ? synthesize(type, '', 1)
      : rows.map((number) => selectFields(synthesize(row, '', number), selected));
  }
  const value = synthesize(type, '', 1);
  const field = objectType(type)?.[name];
  if (field === undefined || !isJsonObject(value)) return value;
  return { ...value, [name]: replaceRows(field.type, rest, rows, selected) };
}

/** Names that no field of the row has, such as those of custom fields, are no reason to show an empty row. */
function selectFields(row: Json, selected: ReadonlySet<string> | undefined): Json {
  if (selected === undefined || !isJsonObject(row)) return row;
  const kept = Object.entries(row).filter(([name]) => selected.has(name.toLowerCase()));
  return kept.length === 0 ? row : Object.fromEntries(kept);
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
