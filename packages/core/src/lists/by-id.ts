import { consumable, MAX_PAGES, type IdPage, type IdReader } from './id-reader.ts';
import type { Page } from './page.ts';
import { readRanges } from './ranges.ts';

/** Share of the ids that must be rows for ranges of ids to be worth it. */
const DENSE = 0.5;

/** A first page shorter than this says too little about the size of pages. */
const TELLING_PAGE = 20;

/** One page in a request, until there is nothing behind the last one. */
export async function* byId<Row>(
  reader: IdReader<Row>,
  start: number | undefined,
): AsyncGenerator<Page<Row>> {
  let after = start;
  let longest = 0;
  for (let isShort = false; ;) {
    const next: IdPage<Row> | undefined = isShort ? undefined : await reader.single({ after });
    const page: IdPage<Row> | undefined =
      next !== undefined && next.size > 0 ? next : await reader.beyond(after);
    if (page === undefined) return;
    reader.check(page, after);
    yield consumable(page);
    after = page.ids.at(-1);
    isShort = page.size < longest;
    longest = Math.max(longest, page.size);
  }
}

/** Where the reading is, and what it knows of the rest. */
interface Progress {
  after: number;
  /** The highest id when the reading began; infinite when the portal did not tell. */
  newest: number;
  pageSize: number;
  /** Rows for each id, where rows were read last. */
  density: number;
}

/**
 * Many pages in a request. The first asks for the oldest and the newest page, so that the end is known; then
 * chains, or ranges where the ids are dense.
 */
export async function* byChain<Row>(
  reader: IdReader<Row>,
  start: number | undefined,
  concurrency: number,
): AsyncGenerator<Page<Row>> {
  const { query } = reader;
  const [oldest, newest] = await reader.batch([
    query.page({ after: start }),
    query.newest({ after: start }),
  ]);
  const first = oldest !== undefined && oldest.size > 0 ? oldest : await reader.beyond(start);
  const last = first?.ids.at(-1);
  if (first === undefined || last === undefined) return;
  reader.check(first, start);
  yield consumable(first);
  const progress: Progress = {
    after: last,
    newest: highestOf(first, newest),
    pageSize: first.size,
    density: densityOf(first.ids.length, first.ids[0] ?? last, last),
  };
  let mayUseRanges = progress.pageSize >= TELLING_PAGE;
  while (progress.after < progress.newest) {
    if (mayUseRanges && isDense(progress)) {
      mayUseRanges = yield* readRanges(reader, progress, concurrency);
    } else if (!(yield* readChain(reader, progress))) return;
  }
}

function isDense({ density, after, newest, pageSize }: Progress): boolean {
  return density >= DENSE && Number.isFinite(newest) && newest - after > pageSize;
}

/**
 * One request with a chain: each page begins after the last id of the one before. A page that is short
 * leaves those after it without a beginning; they are not used, and the next chain begins after it.
 *
 * @returns Whether there may be more.
 */
async function* readChain<Row>(
  reader: IdReader<Row>,
  progress: Progress,
): AsyncGenerator<Page<Row>, boolean> {
  const length = reader.isVersion3 ? 1 : chainLength(reader, progress);
  const queries = Array.from({ length }, (_, index) =>
    reader.query.page({
      after: index === 0 ? progress.after : reader.referenceTo(index - 1, progress.pageSize),
    }),
  );
  const begin = progress.after;
  let count = 0;
  for (const [index, answer] of (await reader.batch(queries)).entries()) {
    const isBehind = index === 0 || (answer.ids[0] ?? -Infinity) > progress.after;
    if (!isBehind) break;
    const page = answer.size > 0 ? answer : await reader.beyond(progress.after);
    const last = page?.ids.at(-1);
    if (page === undefined || last === undefined) return false;
    reader.check(page, progress.after);
    yield consumable(page);
    progress.after = last;
    count += page.ids.length;
    if (page !== answer || page.size !== progress.pageSize) {
      progress.pageSize = Math.max(progress.pageSize, page.size);
      break;
    }
  }
  progress.density = densityOf(count, begin + 1, progress.after);
  return true;
}

/** As many pages as the rest will need, within what a request can carry. */
function chainLength<Row>(reader: IdReader<Row>, progress: Progress): number {
  const { after, newest, pageSize, density } = progress;
  const expected = Number.isFinite(newest)
    ? Math.ceil(((newest - after) * density * 1.1) / pageSize) + 1
    : MAX_PAGES;
  return Math.max(1, Math.min(expected, reader.pagesPerRequest));
}

/**
 * The highest id, if the portal gave the newest page in the order that was asked for; otherwise nobody
 * knows where the end is.
 */
function highestOf<Row>(oldest: IdPage<Row>, newest: IdPage<Row> | undefined): number {
  const ids = newest?.ids ?? [];
  const [highest] = ids;
  if (highest === undefined || ids.length < oldest.ids.length) return Infinity;
  const isDescending = ids.every((id, index) => index === 0 || id < (ids[index - 1] ?? id));
  return isDescending ? highest : Infinity;
}

function densityOf(count: number, first: number, last: number): number {
  return count / Math.max(last - first + 1, 1);
}
