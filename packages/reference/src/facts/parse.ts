/** Files of facts as texts: what they hold, or why they cannot be read. */
import { ERRORS_FILE, FORMAT, type MethodFacts, type SystemErrorsFacts } from './facts.ts';

/** A file of a reference that this version cannot read. */
export class FactsError extends Error {
  override readonly name = 'FactsError';
  /** Below the reference's folder. */
  readonly path: string;

  constructor(path: string) {
    super(
      `${path} of the reference holds no facts of format ${FORMAT}; run \`codegen import\` again`,
    );
    this.path = path;
  }
}

/** @throws FactsError when the text does not hold facts of this format. */
export function parseFacts(path: string, text: string): MethodFacts {
  const facts = parseJson(text);
  if (!isFacts(facts)) throw new FactsError(path);
  return facts;
}

/** @throws FactsError when the text does not hold codes of errors in this format. */
export function parseSystemErrors(text: string): readonly string[] {
  const facts = parseJson(text);
  if (!isSystemErrors(facts)) throw new FactsError(ERRORS_FILE);
  return facts.errors;
}

/** `undefined` for what is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The importer wrote the file: its format and its outline tell that it is one. */
function isFacts(value: unknown): value is MethodFacts {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    value.format === FORMAT &&
    'name' in value &&
    'scopes' in value &&
    'params' in value &&
    'result' in value
  );
}

function isSystemErrors(value: unknown): value is SystemErrorsFacts {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    value.format === FORMAT &&
    'errors' in value &&
    Array.isArray(value.errors) &&
    value.errors.every((code) => typeof code === 'string')
  );
}
