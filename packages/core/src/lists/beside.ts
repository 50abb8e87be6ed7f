import { isRecord } from '../protocol/record.ts';

/** What results hold beside their rows. */
export type Beside = Readonly<Record<string, unknown>>;

/** Whether more rows follow, as results say in one way or another; undefined where they say nothing of it. */
export function saysMore(beside: Beside): boolean | undefined {
  const { hasMore, hasNextPage = hasMore, truncated = hasNextPage, nextCursor } = beside;
  if (typeof truncated === 'boolean') return truncated;
  return nextCursor === undefined ? undefined : isRecord(nextCursor);
}

/** What leads to the rows that follow, where the portal gives it. */
export function cursorIn({ afterCursor, nextCursor }: Beside): object | undefined {
  return [afterCursor, nextCursor].find(isRecord);
}
