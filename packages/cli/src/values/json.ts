/** Where a text stops being JSON. Never holds the text itself: it may be a secret. */
export class JsonSyntaxError extends Error {
  override readonly name = 'JsonSyntaxError';
  /** One-based. */
  readonly line: number;
  /** One-based. */
  readonly column: number;

  constructor(line: number, column: number) {
    super(`not JSON at ${line}:${column}`);
    this.line = line;
    this.column = column;
  }
}

/**
 * JSON, and what people write in shells where double quotes are hard: single quotes, bare keys, trailing commas (JSON5).
 * The lenient reader is loaded only when the strict one refuses.
 *
 * @throws {JsonSyntaxError} with the place of the first mistake.
 */
export async function parseRelaxedJson(text: string): Promise<unknown> {
  const body = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(body);
  } catch {
    // Its message quotes the text; the lenient reader gives a place instead.
  }
  const { default: json5 } = await import('json5');
  try {
    return json5.parse<unknown>(body);
  } catch (error) {
    throw new JsonSyntaxError(...placeOf(error));
  }
}

function placeOf(error: unknown): [line: number, column: number] {
  const known =
    error instanceof SyntaxError &&
    'lineNumber' in error &&
    'columnNumber' in error &&
    typeof error.lineNumber === 'number' &&
    typeof error.columnNumber === 'number';
  return known ? [Number(error.lineNumber), Number(error.columnNumber)] : [1, 1];
}
