import type { ValueType } from '../spec/value-type.ts';

/** Why a text is no value, or what it points to cannot be read. */
export type ValueProblem =
  | {
      readonly kind: 'type';
      /** What is wanted. */
      readonly types: readonly ValueType[];
      /** The beginning of the text; `undefined` where it is JSON of another shape. */
      readonly found: string | undefined;
    }
  /** Where the text stops being JSON, one-based. */
  | { readonly kind: 'json'; readonly line: number; readonly column: number }
  /** The system's code, such as `ENOENT`; `''` where it gives none. */
  | { readonly kind: 'unreadable-file'; readonly file: string; readonly reason: string }
  /** Bytes that are no text in UTF-8; `undefined`: those of the standard input. */
  | { readonly kind: 'encoding'; readonly file: string | undefined; readonly likely: string }
  /** Words between commas in the place of a list, and the list that is meant, as JSON. */
  | { readonly kind: 'separated'; readonly found: string; readonly list: string }
  /** The line at which rows stop being CSV, one-based. */
  | { readonly kind: 'csv'; readonly line: number }
  /** Something else than a structure stands where a row is expected. */
  | { readonly kind: 'no-row'; readonly row: number }
  | { readonly kind: 'no-such-file'; readonly file: string }
  /** The address may carry a key, so only its host is told; what the host said, or `''`. */
  | { readonly kind: 'download'; readonly host: string; readonly reason: string }
  | { readonly kind: 'stdin-taken' }
  | { readonly kind: 'no-such-encoding'; readonly encoding: string }
  | { readonly kind: 'no-base64'; readonly file: string }
  | { readonly kind: 'no-such-name'; readonly name: string }
  /** Another file than `pull` writes. */
  | { readonly kind: 'no-portal'; readonly file: string }
  /** One of another version of the program. */
  | { readonly kind: 'other-portal'; readonly file: string; readonly format: number };

/** A text cannot be read as the value that is wanted. Its message is English; who speaks other languages has the problem. */
export class ValueError extends Error {
  override readonly name = 'ValueError';
  /** Where the text stands, as it is written there: `--fields`, `fields:=…`. */
  readonly place: string;
  readonly problem: ValueProblem;

  constructor(place: string, problem: ValueProblem) {
    super(`${place}: ${inEnglish(problem)}`);
    this.place = place;
    this.problem = problem;
  }
}

function inEnglish(problem: ValueProblem): string {
  switch (problem.kind) {
    case 'type': {
      const wanted = problem.types.map((type) => EXPECTED[type]).join(', or ');
      const { found } = problem;
      return `expected ${wanted}${found === undefined ? '' : `; found "${found}"`}.`;
    }
    case 'json':
      return `not valid JSON at line ${problem.line}, column ${problem.column}.`;
    case 'unreadable-file': {
      const { file, reason } = problem;
      return `cannot read the file "${file}"${reason === 'ENOENT' ? ': it does not exist' : reason && ` (${reason})`}.`;
    }
    case 'encoding': {
      const where =
        problem.file === undefined ? 'the standard input' : `the file "${problem.file}"`;
      return `${where} is not UTF-8, most likely ${problem.likely}; save it as UTF-8.`;
    }
    case 'separated':
      return `expected a list as JSON; write ${problem.list} for "${problem.found}".`;
    case 'csv':
      return `no valid CSV at line ${problem.line}: a quote or the number of cells is wrong.`;
    case 'no-row':
      return `row ${problem.row} is no JSON structure such as {"NAME":"text"}.`;
    case 'no-such-file':
      return `there is no file "${problem.file}", and it is neither an address nor base64.`;
    case 'stdin-taken':
      return 'standard input is already used by another option.';
    case 'no-such-encoding':
      return `there is no encoding "${problem.encoding}"; UTF-8, UTF-16LE and windows-1251 are some.`;
    case 'no-base64':
      return `the file "${problem.file}" holds no base64.`;
    case 'no-such-name':
      return `there is no value "${problem.name}"; without --name all names are shown.`;
    case 'no-portal':
      return `the file "${problem.file}" is not what pull writes; it writes src/portal.json beside src/portal.ts.`;
    case 'other-portal':
      return `the file "${problem.file}" is in format ${problem.format}, of another version of oint: pull again.`;
    default:
      return notDownloaded(problem);
  }
}

/** The last of the kinds: a new one would not fit here. */
function notDownloaded({ host, reason }: Extract<ValueProblem, { kind: 'download' }>): string {
  return `cannot download the file from ${host}${reason && ` (${reason})`}.`;
}

const EXPECTED: Readonly<Record<ValueType, string>> = {
  string: 'text',
  number: 'a number such as 12 or 0.5',
  boolean: 'true or false',
  date: 'a date such as 2026-01-31 or 2026-01-31T18:00:00',
  binary: 'a file',
  file: 'a file',
  files: "a structure of names and files such as {'report.pdf':'./report.pdf'}, or a .json file",
  any: 'any value',
  structure: "a structure such as {'KEY':'value'}, or a .json file",
  array: "a list such as ['a','b'], or a .json file",
  'string[]': "a list of texts such as ['a','b'], or a .json file",
  'number[]': 'a list of numbers such as [1,2], or a .json file',
  'structure[]': "a list of structures such as [{'KEY':'value'}], or a .json file",
};
