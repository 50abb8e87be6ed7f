import { isRecord } from '../protocol/record.ts';

/** What results hold beside their rows. */
export type Beside = Readonly<Record<string, unknown>>;

/** Whether more rows follow, as results say in one way or another; undefined where they say nothing of it. */
export function saysMore(beside: Beside): boolean | undefined {
  const { truncated, hasNextPage, hasMore, nextCursor } = beside;
  const told = [truncated, hasNextPage, hasMore].find((value) => typeof value === 'boolean');
  if (told !== undefined) return told;
  return nextCursor === undefined ? undefined : isRecord(nextCursor);
}

/** What leads to the rows that follow, where the portal gives it. */
export function cursorIn({ afterCursor, nextCursor }: Beside): object | undefined {
  return [afterCursor, nextCursor].find(isRecord);
}
