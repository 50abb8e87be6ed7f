/** Names of fields where a page tells them elsewhere: of what is selected, and of what is sure to be there. */
import { isConditions } from '../facts/conditions.ts';
import type { MethodFacts, ObjectFact, TypeFact } from '../facts/facts.ts';
import { alternatives, isArray, objectsIn } from '../facts/kinds.ts';

/**
 * The method, whose list of fields to answer with proposes their names: those by which rows are filtered and sorted, as
 * requests write them, or else those of the answer. Others are taken too, as portals have fields of their own.
 */
export function withSelectNames(method: MethodFacts): MethodFacts {
  const { params } = method;
  const select = selectOf(method);
  const field = params.fields[select];
  const names = selectable(method);
  if (field === undefined || names.length === 0) return method;
  const type = namesInstead(field.type, names);
  return {
    ...method,
    params: { ...params, fields: { ...params.fields, [select]: { ...field, type } } },
  };
}

/** The name of the parameter; empty where there is none. */
function selectOf({ paging, params }: MethodFacts): string {
  const named = Object.keys(params.fields).find((name) => name.toLowerCase() === 'select');
  return paging?.select ?? named ?? '';
}

function namesInstead(type: TypeFact, names: readonly string[]): TypeFact {
  const own = alternatives(type).map((each): TypeFact =>
    isArray(each) && each.array === 'string' ? { array: { enum: names, open: true } } : each,
  );
  const [only] = own;
  return own.length === 1 && only !== undefined ? only : { anyOf: own };
}

function selectable({ paging, params, result }: MethodFacts): string[] {
  const asked = [paging?.filter, paging?.order].flatMap((name = '') => {
    const type = params.fields[name]?.type;
    return type === undefined || isConditions(type) ? [] : fieldsOf(objectsIn(type));
  });
  const names = asked.length > 0 ? asked : fieldsOf(rowsIn(result, paging?.rows));
  return [...new Set(names)];
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
