import type { MethodFacts } from '@oint/reference';

import { isStructure } from '../../json/containers.ts';
import type { PlannedCall } from './planned-call.ts';

/** The rows of a list; `undefined` where the result is none. */
export function rowsAt(
  result: unknown,
  { paging }: Pick<MethodFacts, 'paging'>,
): readonly unknown[] | undefined {
  if (Array.isArray(result)) return result;
  if (paging === undefined) return undefined;
  const found = paging.rows.reduce<unknown>(
    (value, name) => (isStructure(value) ? value[name] : undefined),
    result,
  );
  return Array.isArray(found) ? found : undefined;
}

/** The call that brings the next page of a list; `undefined` behind the last one, and where the reference does not know. */
export function nextCall(
  call: PlannedCall,
  { paging }: Pick<MethodFacts, 'paging'>,
  { rows, next }: { readonly rows: number; readonly next: unknown },
): PlannedCall | undefined {
  const { params } = call;
  switch (paging?.by) {
    case 'start': {
      const start = Number(next);
      const isThere = next !== undefined && next !== null && next !== '' && Number.isInteger(start);
      return isThere ? { ...call, params: { ...params, start } } : undefined;
    }
    case 'pagination': {
      if (rows === 0) return undefined;
      const given = isStructure(params['pagination']) ? params['pagination'] : {};
      const page = Number(given['page'] ?? 1) + 1;
      return { ...call, params: { ...params, pagination: { ...given, page } } };
    }
    case 'offset': {
      if (rows === 0) return undefined;
      return { ...call, params: { ...params, OFFSET: Number(params['OFFSET'] ?? 0) + rows } };
    }
    default:
      return undefined;
  }
}
