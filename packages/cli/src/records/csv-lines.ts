import { Readable } from 'node:stream';

import { ValueError } from '../values/value-error.ts';
import { rejoined } from './rejoined.ts';

/** What stands between cells: of these, the one that the first line has most of. */
const DELIMITERS = [',', ';', '\t'] as const;

export type Delimiter = (typeof DELIMITERS)[number];

/** Letters that a line may have: a quote that nothing closes must not bring a whole file into memory. */
const LONGEST = 2 ** 24;
const LONGEST_FIRST = 2 ** 20;

/** A line of CSV as its cells. */
export type Cells = readonly string[];

/** The lines of a CSV text, the first one with names included, as they come. */
export async function* csvLines(
  text: AsyncIterable<string>,
  place: string,
  onDelimiter: (delimiter: Delimiter) => void,
): AsyncGenerator<Cells> {
  const [begun, first] = await firstLine(text, place);
  const delimiter = delimiterOf(first);
  onDelimiter(delimiter);
  // For who has CSV alone.
  const { parse } = await import('csv-parse');
  const parser = parse({
    delimiter,
    bom: true,
    skip_empty_lines: true,
    max_record_size: LONGEST,
  });
  const source = Readable.from(begun);
  source.on('error', (error) => parser.destroy(error));
  try {
    for await (const cells of source.pipe(parser)) yield listOf(cells);
  } catch (error) {
    throw csvError(error, place);
  } finally {
    source.destroy();
  }
}

function listOf(cells: unknown): Cells {
  return Array.isArray(cells) ? cells.map(String) : [];
}

/** The text again, and as much of it as its first line needs. */
async function firstLine(
  text: AsyncIterable<string>,
  place: string,
): Promise<[text: AsyncIterable<string>, line: string]> {
  const iterator = text[Symbol.asyncIterator]();
  let head = '';
  while (!/[\r\n]/u.test(unquoted(head))) {
    const { done, value } = await iterator.next();
    if (done === true) break;
    head += value;
    if (head.length > LONGEST_FIRST) throw new ValueError(place, { kind: 'csv', line: 1 });
  }
  return [rejoined(head, iterator), unquoted(head).split(/[\r\n]/u, 1)[0] ?? ''];
}

function unquoted(text: string): string {
  return text.replaceAll(/"[^"]*"/gu, '').replace(/"[\s\S]*$/u, '');
}

function delimiterOf(line: string): Delimiter {
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function csvError(error: unknown, place: string): unknown {
  if (!(error instanceof Error) || !('lines' in error) || typeof error.lines !== 'number') {
    return error;
  }
  return new ValueError(place, { kind: 'csv', line: error.lines });
}
