import type { ListMetadata } from '../metadata.ts';
import type { ListParams } from './query.ts';

/** Whether the caller's own parameters sort the rows otherwise, so that ids cannot lead through them. */
export function sortsOtherwise(params: ListParams, metadata: ListMetadata, id: string): boolean {
  const wanted = Object.entries(orderOf(metadata, id));
  const names = new Set([...wanted.map(([name]) => name), 'order', 'ORDER', 'sort', 'SORT']);
  return [...names].some((name) => {
    const given = params[name];
    if (given === undefined) return false;
    const expected = wanted.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
    return JSON.stringify(given).toLowerCase() !== JSON.stringify(expected)?.toLowerCase();
  });
}

/** The parameters that sort rows by their ids, ascending. */
export function orderOf(metadata: ListMetadata, id: string): ListParams {
  return metadata.order ?? { order: { [id]: 'ASC' } };
}
