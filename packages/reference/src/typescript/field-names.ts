/** Names of fields where a page tells them elsewhere: of what is selected, and of what is sure to be there. */
import { isConditions } from '../facts/conditions.ts';
import type { EnumFact, MethodFacts, ObjectFact, PagingFacts, TypeFact } from '../facts/facts.ts';
import { alternatives, isArray, isObject, objectsIn } from '../facts/kinds.ts';
import { inCapitals } from './text/case.ts';

const NOTHING: ObjectFact = { fields: {} };

/** How families of custom fields begin. */
const CUSTOM = /^uf/iu;

/** What a list of fields may name. */
interface Selectable {
  readonly names: readonly string[];
  /** Whether all custom fields are among them. */
  readonly areTold: boolean;
}

/**
 * The method, whose list of fields to answer with proposes their names: those by which rows are filtered and sorted, as
 * requests write them, or else those of the answer. Others are taken too, as portals have fields of their own.
 */
export function withSelectNames(method: MethodFacts): MethodFacts {
  const selected = selectable(method);
  if (selected.names.length === 0) return method;
  return { ...method, params: chosenFrom(selected, method.params, method.paging) };
}

/** The parameters, or the object in them that holds it, with these names in the list of fields. */
function chosenFrom(
  selected: Selectable,
  holder: ObjectFact,
  paging: PagingFacts | undefined,
): ObjectFact {
  const [outer, ...within] = paging?.within ?? [];
  const name = outer ?? selectOf(holder, paging);
  const field = holder.fields[name];
  if (field === undefined) return holder;
  const put = (type: TypeFact): ObjectFact => ({
    ...holder,
    fields: { ...holder.fields, [name]: { ...field, type } },
  });
  if (outer === undefined) return put(namesInstead(field.type, selected));
  if (!isObject(field.type)) return holder;
  return put(chosenFrom(selected, field.type, paging && { ...paging, within }));
}

/** Whether rows of its list have the fields that are selected, for compilers too: those see a parameter, but none inside of another. */
export function narrowsRows(method: MethodFacts): boolean {
  const { paging, params } = method;
  if (paging === undefined || paging.within !== undefined) return false;
  return (
    params.fields[selectOf(params, paging)] !== undefined && selectable(method).names.length > 0
  );
}

/** The name of the parameter; empty where there is none. */
function selectOf({ fields }: ObjectFact, paging: PagingFacts | undefined): string {
  const named = Object.keys(fields).find((name) => name.toLowerCase() === 'select');
  return paging?.select ?? named ?? '';
}

function namesInstead(type: TypeFact, { names, areTold }: Selectable): TypeFact {
  const fact: EnumFact = { enum: names, open: true, ...(areTold ? { told: true } : {}) };
  const own = alternatives(type).map((each): TypeFact =>
    isArray(each) && each.array === 'string' ? { array: fact } : each,
  );
  const [only] = own;
  return own.length === 1 && only !== undefined ? only : { anyOf: own };
}

function selectable({ paging, params, result }: MethodFacts): Selectable {
  const holder = (paging?.within ?? []).reduce<ObjectFact>((outer, name) => {
    const type = outer.fields[name]?.type;
    return type !== undefined && isObject(type) ? type : NOTHING;
  }, params);
  const objects = [paging?.filter, paging?.order].flatMap((name = '') => {
    const type = holder.fields[name]?.type;
    return type === undefined || isConditions(type) ? [] : objectsIn(type);
  });
  const asked = fieldsOf(objects);
  const rows = rowsIn(result, paging?.rows);
  const names =
    asked.length > 0 ? [...asked.filter(isName), ...spelled(rows, asked)] : fieldsOf(rows);
  const told = [...objects, ...rows].flatMap((object) => object.told ?? []);
  return { names: [...new Set(names)], areTold: told.some((family) => CUSTOM.test(family)) };
}

/** No condition of another kind, `::SUBFILTER-PARAMS`. */
function isName(name: string): boolean {
  return /^[A-Z_]/iu.test(name);
}

/**
 * Fields of rows as requests write them, where both are written otherwise. An object is not kept with a row: a portal makes it of
 * what is kept, and what an example alone shows too.
 */
function spelled(rows: readonly ObjectFact[], asked: readonly string[]): string[] {
  const fields = rows.flatMap((row) => Object.entries(row.fields));
  const isOther =
    asked.every((name) => name === name.toUpperCase()) &&
    fields.every(([name]) => name !== name.toUpperCase());
  if (!isOther) return [];
  return fields.flatMap(([name, { from, type }]) =>
    from === 'example' || objectsIn(type).length > 0 ? [] : [inCapitals(name)],
  );
}

function fieldsOf(objects: readonly ObjectFact[]): string[] {
  return objects.flatMap(({ fields }) => Object.keys(fields));
}

/** What a result holds at the path of its rows, or as the only thing in it, or is itself. */
function rowsIn(result: TypeFact, path?: readonly string[]): readonly ObjectFact[] {
  const all = objectsIn(result);
  if (path !== undefined) return path.reduce((owners, name) => inside(owners, name), all);
  const [only, ...others] = new Set(fieldsOf(all));
  const inner = only === undefined || others.length > 0 ? [] : inside(all, only);
  return inner.length > 0 ? inner : all;
}

function inside(owners: readonly ObjectFact[], name: string): readonly ObjectFact[] {
  return owners.flatMap(({ fields }) => {
    const type = fields[name]?.type;
    return type === undefined ? [] : objectsIn(type);
  });
}
