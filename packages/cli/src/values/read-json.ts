import { ValueError } from './value-error.ts';

/**
 * JSON, and what people write in shells where double quotes are hard: single quotes, bare keys, trailing commas (JSON5).
 * The lenient reader is loaded only when the strict one refuses.
 *
 * @throws {ValueError} with the place of the first mistake, never with the text: it may be a secret.
 */
export async function readJson(text: string, place: string): Promise<unknown> {
  const body = text.replace(/^\uFEFF/u, '');
  try {
    return JSON.parse(body);
  } catch {
    // Its message quotes the text; the lenient reader gives a place instead.
  }
  const { default: json5 } = await import('json5');
  try {
    return json5.parse<unknown>(body);
  } catch (error) {
    const [line, column] = whereOf(error);
    throw new ValueError(place, { kind: 'json', line, column });
  }
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
