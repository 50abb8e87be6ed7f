import { consumable, MAX_PAGES } from './id-reader.ts';
import type { IdPage, IdReader } from './id-reader.ts';
import type { Page } from './page.ts';
import { readRanges } from './ranges.ts';

/** Below every id. */
const BEFORE_FIRST = 0;

/** Share of the ids that must be rows for ranges of ids to be worth it. */
const DENSE = 0.5;

/** A first page shorter than this says too little about the size of pages. */
const TELLING_PAGE = 20;

/** One page in a request, until one is empty: a short page need not be the last. */
export async function* byId<Row>(
  reader: IdReader<Row>,
  start: number | undefined,
): AsyncGenerator<Page<Row>> {
  let after = start ?? BEFORE_FIRST;
  for (;;) {
    const page = await reader.single(reader.query.page({ after }));
    const last = page.ids.at(-1);
    if (last === undefined) return;
    reader.checkFollows(page, after);
    yield consumable(page);
    after = last;
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
  const after = start ?? BEFORE_FIRST;
  const { page, query } = { page: reader.query.page({ after }), query: reader.query };
  const [oldest, newest] = await reader.batch([page, query.newest({ after })]);
  const last = oldest?.ids.at(-1);
  if (oldest === undefined || last === undefined) return;
  reader.checkFollows(oldest, after);
  yield consumable(oldest);
  const progress: Progress = {
    after: last,
    newest: highestOf(oldest, newest),
    pageSize: oldest.rows.length,
    density: densityOf(oldest.ids.length, oldest.ids[0] ?? last, last),
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
  for (const [index, page] of (await reader.batch(queries)).entries()) {
    const [first] = page.ids;
    const last = page.ids.at(-1);
    if (first === undefined || last === undefined) return false;
    if (index === 0) reader.checkFollows(page, progress.after);
    if (first <= progress.after) break;
    yield consumable(page);
    progress.after = last;
    count += page.rows.length;
    if (page.rows.length !== progress.pageSize) {
      progress.pageSize = Math.max(progress.pageSize, page.rows.length);
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
