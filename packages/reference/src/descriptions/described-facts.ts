import { FORMAT, type MethodFacts, type PagingFacts } from '../facts/facts.ts';
import { isArray, isObject } from '../facts/kinds.ts';
import { accessByName } from './access-by-name.ts';
import { type DescribedMethod, DESCRIPTION_PAGE } from './described-methods.ts';

/** Where all lists of version 3 have their rows. */
const ROWS = 'items';

/**
 * The facts of a method that no page describes. What its name does not say to read is a write.
 *
 * @param pagingOf How it is read to its end. Default: as lists of version 3 are whose portal alone tells of them.
 */
export function describedFacts(
  method: DescribedMethod,
  pagingOf: (method: DescribedMethod) => PagingFacts | undefined = byPagination,
): MethodFacts {
  const { name, deprecated, params, result } = method;
  const paging = pagingOf(method);
  return {
    access: accessByName(name) ?? 'write',
    ...(deprecated === undefined ? {} : { deprecated }),
    errors: [],
    format: FORMAT,
    name,
    page: DESCRIPTION_PAGE,
    ...(paging === undefined ? {} : { paging }),
    params,
    result,
    scopes: [name.split('.')[0] ?? name],
    version: 3,
  };
}

/** Lists of version 3 are read in one way. */
function byPagination({ params, result }: DescribedMethod): PagingFacts | undefined {
  const rows = isObject(result) ? result.fields[ROWS]?.type : undefined;
  if (rows === undefined || !isArray(rows) || !Object.hasOwn(params.fields, 'pagination'))
    return undefined;
  const named = (['filter', 'order', 'select'] as const).filter((name) =>
    Object.hasOwn(params.fields, name),
  );
  return {
    by: 'pagination',
    ...Object.fromEntries(named.map((name) => [name, name])),
    rows: [ROWS],
  };
}
