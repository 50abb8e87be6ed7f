import { unmarked } from '../json/exact-number.ts';
import { markNumbers } from '../json/mark-numbers.ts';
import { ValueError } from './value-error.ts';

/**
 * JSON, and what people write in shells where double quotes are hard: single quotes, bare keys, trailing commas (JSON5).
 * The lenient reader is loaded only when the strict one refuses. Numbers that JavaScript would change are `ExactNumber`s.
 *
 * @throws {ValueError} with the place of the first mistake, never with the text: it may be a secret.
 */
export async function readJson(text: string, place: string): Promise<unknown> {
  const body = text.replace(/^\uFEFF/u, '');
  const read = await readText(body, place);
  const marked = markNumbers(body);
  return marked === undefined ? read : readText(marked, place);
}

async function readText(body: string, place: string): Promise<unknown> {
  try {
    return JSON.parse(body, exact);
  } catch {
    // Its message quotes the text; the lenient reader gives a place instead.
  }
  const { default: json5 } = await import('json5');
  try {
    return json5.parse<unknown>(body, exact);
  } catch (error) {
    const [line, column] = whereOf(error);
    throw new ValueError(place, { kind: 'json', line, column });
  }
}

function exact(_: string, value: unknown): unknown {
  return typeof value === 'string' ? (unmarked(value) ?? value) : value;
}

function whereOf(error: unknown): [line: number, column: number] {
  const known =
    error instanceof SyntaxError &&
    'lineNumber' in error &&
    'columnNumber' in error &&
    typeof error.lineNumber === 'number' &&
    typeof error.columnNumber === 'number';
  return known ? [Number(error.lineNumber), Number(error.columnNumber)] : [1, 1];
}
