/** How a list method is read to its end, as its parameters and its result show it. */
import {
  type ObjectFact,
  type PagingFacts,
  type TypeFact,
  isArray,
  isObject,
  isUnion,
} from '@oint/reference';

export function pagingOf(
  name: string,
  params: ObjectFact,
  result: TypeFact,
  envelope: ReadonlySet<string>,
): PagingFacts | undefined {
  const by = pagedBy(params, envelope);
  if (by === null) return undefined;
  const rows = rowsOf(result, name);
  if (rows === null) return undefined;
  const filter = parameter(params, 'filter');
  const order = parameter(params, 'order') ?? parameter(params, 'sort');
  const select = parameter(params, 'select');
  // An order is given by field: a parameter that names one field at a time is none.
  const sortable = order !== undefined && objectOf(params.fields[order]?.type ?? 'any') !== null;
  const id = filter === undefined || !sortable ? undefined : idOf(rows.type);
  return {
    by,
    ...(filter === undefined ? {} : { filter }),
    ...(id === undefined ? {} : { id }),
    ...(order === undefined ? {} : { order }),
    rows: rows.path,
    ...(select === undefined ? {} : { select }),
  };
}

function pagedBy(params: ObjectFact, envelope: ReadonlySet<string>): PagingFacts['by'] | null {
  if (Object.hasOwn(params.fields, 'pagination')) return 'pagination';
  if (parameter(params, 'start') !== undefined || envelope.has('next')) return 'start';
  return null;
}

function parameter({ fields }: ObjectFact, name: string): string | undefined {
  return Object.keys(fields).find((key) => key.toLowerCase() === name);
}

interface Rows {
  readonly path: readonly string[];
  readonly type: TypeFact;
}

/** The result itself, or the one list in it. */
function rowsOf(result: TypeFact, name: string): Rows | null {
  const items = itemsOf(result);
  if (items !== null) return { path: [], type: items };
  const holder = objectOf(result);
  if (holder === null) return null;
  const lists = Object.entries(holder.fields).flatMap(([key, { type }]) => {
    const inner = itemsOf(type);
    return inner === null ? [] : [{ path: [key], type: inner }];
  });
  const [only] = lists;
  if (lists.length === 1) return only ?? null;
  return (
    lists.find(
      ({ path: [key = ''] }) =>
        key === 'items' || name.toLowerCase().includes(key.toLowerCase().replace(/s$/u, '')),
    ) ?? null
  );
}

function itemsOf(type: TypeFact): TypeFact | null {
  if (isArray(type)) return type.array;
  if (isUnion(type)) return type.anyOf.find(isArray)?.array ?? null;
  return null;
}

function objectOf(type: TypeFact): ObjectFact | null {
  if (isObject(type)) return type;
  return isUnion(type) ? (type.anyOf.find(isObject) ?? null) : null;
}

function idOf(rows: TypeFact): string | undefined {
  const row = objectOf(rows);
  return row === null ? undefined : ['ID', 'id'].find((key) => Object.hasOwn(row.fields, key));
}
