import type { ListMetadata } from '../metadata.ts';
import { isRecord } from '../protocol/record.ts';
import type { ListParams } from './list-params.ts';
import { isSameName, valueIn } from './names.ts';

/** Whether the caller's own parameters sort the rows otherwise, so that ids cannot lead through them. */
export function sortsOtherwise(params: ListParams, metadata: ListMetadata, id: string): boolean {
  const wanted = Object.entries(orderOf(metadata, id));
  const names = [...wanted.map(([name]) => name), 'order', 'sort'];
  return names.some((name) => {
    const given = valueIn(params, name);
    if (isNone(given)) return false;
    const expected = wanted.find(([key]) => isSameName(key, name))?.[1];
    return JSON.stringify(given).toLowerCase() !== JSON.stringify(expected)?.toLowerCase();
  });
}

function isNone(order: unknown): boolean {
  if (order === undefined || order === null) return true;
  return (Array.isArray(order) || isRecord(order)) && Object.keys(order).length === 0;
}

/** The parameters that sort rows by their ids, ascending. */
export function orderOf(metadata: ListMetadata, id: string): ListParams {
  return metadata.order ?? { order: { [id]: 'ASC' } };
}
