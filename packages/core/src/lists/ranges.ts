import type { Operation } from '../operation/operation.ts';
import { consumable, isAscending, MAX_PAGES, type IdPage, type IdReader } from './id-reader.ts';
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
  readonly answer: Promise<RangesAnswer<Row>>;
}

interface RangesAnswer<Row> {
  /** One for each range. */
  readonly pages: readonly IdPage<Row>[];
  /** Rows that the portal counts in all ranges together; undefined where it does not count. */
  readonly total: number | undefined;
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
      const { pages, total } = await request.answer;
      if (!areInside(pages, request.ranges)) return false;
      const rests = doubts.about(pages, request.ranges, total);
      if (await haveRows(reader, rests, part)) return false;
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
  const answer = ask(reader, ranges, part);
  // Awaited in its turn; until then a failure is nobody's.
  answer.catch(() => {});
  return { ranges, answer };
}

/** Version 2 counts what it is asked to: one more command says whether the pages are all there is. */
async function ask<Row>(
  reader: IdReader<Row>,
  ranges: readonly Range[],
  part: Operation,
): Promise<RangesAnswer<Row>> {
  const whole = { after: ranges[0]?.after, upTo: ranges.at(-1)?.upTo };
  const counting = reader.isVersion3 ? [] : [reader.query.counted(whole, 0)];
  const queries = ranges.map((range) => reader.query.page(range));
  const answers = await reader.batch([...queries, ...counting], part);
  return { pages: answers.slice(0, ranges.length), total: answers.at(ranges.length)?.total };
}

function rangesFrom<Row>(after: number, progress: RangeProgress, reader: IdReader<Row>): Range[] {
  const { pageSize, newest } = progress;
  const room = Math.min(reader.pagesPerRequest, MAX_PAGES - 1);
  const length = Math.min(room, Math.ceil((newest - after) / pageSize));
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

/** Asks again for what is doubtful: whether there are rows that no page has. */
async function haveRows<Row>(
  reader: IdReader<Row>,
  rests: readonly Range[],
  operation: Operation,
): Promise<boolean> {
  if (rests.length === 0) return false;
  const further = await reader.batch(
    rests.map((range) => reader.query.page(range)),
    operation,
  );
  return further.some(({ size }) => size > 0);
}

/**
 * Where a page may be less than its range: nowhere, when the portal counts as many rows as it gave, and anywhere, when it counts
 * more. Version 3 does not count, and some methods count wrong; then some pages tell. One without rows can be an answer that went wrong. A full one that ends before
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

  about<Row>(
    pages: readonly IdPage<Row>[],
    ranges: readonly Range[],
    total: number | undefined,
  ): Range[] {
    const given = pages.reduce((sum, { ids }) => sum + ids.length, 0);
    if (given === total) return [];
    const lacksRows = total !== undefined && given < total;
    const longest = Math.max(...pages.map(({ size }) => size));
    const mayBeCut = longest >= this.#pageSize || !this.#dispelled.has(longest);
    this.#dispelled.add(longest);
    return ranges.flatMap(({ after, upTo }, index) => {
      const page = pages[index];
      const last = page?.ids.at(-1);
      if (last === undefined) return [{ after, upTo }];
      const isDoubtful = lacksRows || (mayBeCut && page?.size === longest);
      return isDoubtful && last < upTo ? [{ after: last, upTo }] : [];
    });
  }
}

function densityOf<Row>(pages: readonly IdPage<Row>[], ranges: readonly Range[]): number {
  const rows = pages.reduce((sum, page) => sum + page.ids.length, 0);
  const ids = ranges.reduce((sum, { after, upTo }) => sum + upTo - after, 0);
  return rows / Math.max(ids, 1);
}
