import type { Operation } from '../operation/operation.ts';
import { consumable, isAscending } from './id-reader.ts';
import type { IdPage, IdReader } from './id-reader.ts';
import type { Page } from './page.ts';

export interface RangeProgress {
  after: number;
  readonly newest: number;
  readonly pageSize: number;
  density: number;
}

/** Share of the ids that must still be rows for going on with ranges. */
const STILL_DENSE = 0.25;

interface Range {
  readonly after: number;
  readonly upTo: number;
}

interface Request<Row> {
  readonly ranges: readonly Range[];
  readonly pages: Promise<IdPage<Row>[]>;
}

/**
 * Pages that are ranges of ids, as wide as a page is long: they depend on nothing, so that several requests
 * run at once, and each is complete whatever is missing inside it. Stops where the ids get thin, and where the portal
 * turns out to give less of a range than it has.
 *
 * @returns Whether ranges may be used again: not with a method that answers with other rows than theirs.
 */
export async function* readRanges<Row>(
  reader: IdReader<Row>,
  progress: RangeProgress,
  concurrency: number,
): AsyncGenerator<Page<Row>, boolean> {
  const ahead = new AbortController();
  const part = reader.part(ahead.signal);
  const requests: Request<Row>[] = [];
  const doubts = new Doubts(progress.pageSize);
  let planned = progress.after;
  let isThin = false;
  try {
    for (;;) {
      const room = isThin ? 0 : concurrency - requests.length;
      for (let free = room; free > 0 && planned < progress.newest; free -= 1) {
        const request = start(reader, rangesFrom(planned, progress, reader), part);
        requests.push(request);
        planned = request.ranges.at(-1)?.upTo ?? planned;
      }
      const request = requests.shift();
      if (request === undefined) return true;
      const pages = await request.pages;
      if (!areInside(pages, request.ranges)) return false;
      if (await leavesOut(reader, pages, request.ranges, doubts, part)) return false;
      for (const page of pages) {
        if (page.rows.length > 0) yield consumable(page);
      }
      progress.density = densityOf(pages, request.ranges);
      progress.after = request.ranges.at(-1)?.upTo ?? progress.after;
      isThin = progress.density < STILL_DENSE;
    }
  } finally {
    ahead.abort(new Error('the list is not read any further'));
    part.end();
  }
}

function start<Row>(
  reader: IdReader<Row>,
  ranges: readonly Range[],
  part: Operation,
): Request<Row> {
  const pages = reader.batch(
    ranges.map((range) => reader.query.page(range)),
    part,
  );
  // Awaited in its turn; until then a failure is nobody's.
  pages.catch(() => {});
  return { ranges, pages };
}

function rangesFrom<Row>(after: number, progress: RangeProgress, reader: IdReader<Row>): Range[] {
  const { pageSize, newest } = progress;
  const length = Math.min(reader.pagesPerRequest, Math.ceil((newest - after) / pageSize));
  return Array.from({ length }, (_, index) => ({
    after: after + index * pageSize,
    upTo: Math.min(after + (index + 1) * pageSize, newest),
  }));
}

/** A method that does not know `<=ID` answers with more than was asked for. */
function areInside<Row>(pages: readonly IdPage<Row>[], ranges: readonly Range[]): boolean {
  return ranges.every(({ after, upTo }, index) => {
    const page = pages[index];
    return page !== undefined && isAscending(page, after, upTo);
  });
}

/** Asks again for what is doubtful: whether a range has rows that its page has not. */
async function leavesOut<Row>(
  reader: IdReader<Row>,
  pages: readonly IdPage<Row>[],
  ranges: readonly Range[],
  doubts: Doubts,
  operation: Operation,
): Promise<boolean> {
  const rests = doubts.about(pages, ranges);
  if (rests.length === 0) return false;
  const further = await reader.batch(
    rests.map((range) => reader.query.page(range)),
    operation,
  );
  return further.some(({ size }) => size > 0);
}

/**
 * Where a page may be less than its range. One without rows can be an answer that went wrong. A full one that ends before
 * its range does is cut, as joins make several of a row. And the portal may have begun to cut pages shorter than they
 * were: then none is longer than the longest ones, which end before their range does too.
 */
class Doubts {
  readonly #pageSize: number;
  /** Lengths of pages behind which there was nothing. */
  readonly #dispelled = new Set<number>();

  constructor(pageSize: number) {
    this.#pageSize = pageSize;
  }

  about<Row>(pages: readonly IdPage<Row>[], ranges: readonly Range[]): Range[] {
    const longest = Math.max(...pages.map(({ size }) => size));
    const mayBeCut = longest >= this.#pageSize || !this.#dispelled.has(longest);
    this.#dispelled.add(longest);
    return ranges.flatMap(({ after, upTo }, index) => {
      const page = pages[index];
      const last = page?.ids.at(-1);
      if (last === undefined) return [{ after, upTo }];
      return mayBeCut && page?.size === longest && last < upTo ? [{ after: last, upTo }] : [];
    });
  }
}

function densityOf<Row>(pages: readonly IdPage<Row>[], ranges: readonly Range[]): number {
  const rows = pages.reduce((sum, page) => sum + page.ids.length, 0);
  const ids = ranges.reduce((sum, { after, upTo }) => sum + upTo - after, 0);
  return rows / Math.max(ids, 1);
}
