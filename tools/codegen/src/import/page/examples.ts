/** Requests and answers that a page shows. */
import { curlBody } from '../text/curl-body.ts';
import { isRecord } from '../text/records.ts';
import { parseRelaxedJson } from '../text/relaxed-json.ts';
import type { Fence } from './blocks.ts';
import type { Page } from './corpus.ts';
import type { Layout } from './layout.ts';

export interface Example {
  /** Line of the fence. */
  readonly line: number;
  readonly value: Readonly<Record<string, unknown>>;
}

export interface Examples {
  /** Each once. */
  readonly requests: readonly Example[];
  /** Parts of requests, as JSON above the answer. */
  readonly fragments: readonly Example[];
  /** Whole answers, as envelopes. */
  readonly responses: readonly Example[];
  /** TypeScript, which may declare the type of the result. */
  readonly typescript: readonly string[];
  /** Lines of fences that should hold JSON and do not. */
  readonly broken: readonly number[];
}

const AUTHORIZATION = new Set(['auth', 'access_token']);

export function examplesOf(
  page: Page,
  method: string,
  { response, responseEnd, errors }: Pick<Layout, 'response' | 'responseEnd' | 'errors'>,
  beside: ReadonlySet<string> = new Set(),
): Examples {
  const requests: Example[] = [];
  const fragments: Example[] = [];
  const responses: Example[] = [];
  /** Answers without an envelope. */
  const bare: Example[] = [];
  const typescript: string[] = [];
  const broken: number[] = [];
  for (const [index, block] of page.blocks.entries()) {
    if (block.kind !== 'fence') continue;
    if (isShell(block)) {
      const body = requestBody(block.text, method);
      if (body === undefined) continue;
      const value = parseRelaxedJson(body);
      if (isRecord(value)) requests.push({ line: block.line, value: withoutAuthorization(value) });
      else broken.push(block.line);
    } else if (block.language === 'ts') {
      typescript.push(block.text);
    } else if (block.language === 'json' && index < errors) {
      const value = parseRelaxedJson(whole(block.text));
      if (isRecord(value) && Object.hasOwn(value, 'result'))
        responses.push({ line: block.line, value: withoutInner(value, beside) });
      else if (value === undefined && block.text.includes('result')) broken.push(block.line);
      else if (index < response && isRecord(value) && !Object.hasOwn(value, 'error'))
        fragments.push({ line: block.line, value: withoutAuthorization(value) });
      // Behind the part of the answer, JSON is of something else: filters, settings.
      else if (index > response && index < responseEnd && isBare(value))
        bare.push({
          line: block.line,
          value: isRecord(value)
            ? withoutInner({ result: value }, besideOf(value, beside))
            : { result: value },
        });
    }
  }
  return {
    requests: distinct(requests),
    fragments: distinct(fragments),
    responses: responses.length > 0 ? responses : bare,
    typescript,
    broken,
  };
}

export type IsEvidence = (example: ExamplePlace) => boolean;

/** One of the distinct requests of a page, or one of its answers. */
export interface ExamplePlace {
  /** Path of the page. */
  readonly page: string;
  readonly index: number;
  readonly count: number;
}

/** The examples that may widen the types. */
export function heardOf(shown: Examples, page: string, isEvidence: IsEvidence): Examples {
  const heard = (examples: readonly Example[]): Example[] =>
    examples.filter((_, index) => isEvidence({ page, index, count: examples.length }));
  return {
    ...shown,
    requests: heard(shown.requests),
    fragments: heard(shown.fragments),
    responses: heard(shown.responses),
  };
}

/** A page shows a request once for each way to authorize. */
function distinct(examples: readonly Example[]): Example[] {
  return [
    ...new Map(
      examples.toReversed().map((example) => [JSON.stringify(example.value), example]),
    ).values(),
  ].toReversed();
}

/** Whether a fence holds command lines; some are marked `http`. */
export function isShell({ language, text }: Fence): boolean {
  return (
    /^(?:bash|curl|sh|shell)$/u.test(language) || (language === 'http' && /\bcurl\s/u.test(text))
  );
}

/** The JSON body of a cURL line that calls the method; what the shell puts in is text. */
function requestBody(command: string, method: string): string | undefined {
  if (!command.toLowerCase().includes(`/${method.toLowerCase()}`)) return undefined;
  if (
    !new RegExp(`/${method.replaceAll('.', '\\.')}(?:\\.json)?(?:[?'"\\s]|$)`, 'iu').test(command)
  )
    return undefined;
  return curlBody(command);
}

export function withoutAuthorization(
  value: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !AUTHORIZATION.has(key)));
}

/** An answer without an envelope: a structure, or a list of some. */
function isBare(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every(isRecord);
  return isRecord(value) && !Object.hasOwn(value, 'error');
}

/** The part of an answer that begins with its key is an answer without braces. */
function whole(text: string): string {
  return /^\s*"result"\s*:/u.test(text) ? `{${text}}` : text;
}

/** An answer without an envelope that has the time of the call in it is one envelope and result in one. */
function besideOf(
  answer: Readonly<Record<string, unknown>>,
  beside: ReadonlySet<string>,
): ReadonlySet<string> {
  return isTime(answer['time']) ? new Set([...beside, 'total', 'next']) : beside;
}

/** Misplaced braces put what belongs beside the result into it: the time of the call, a total that the table has beside. */
function withoutInner(
  value: Readonly<Record<string, unknown>>,
  beside: ReadonlySet<string>,
): Record<string, unknown> {
  const { result } = value;
  if (!isRecord(result)) return { ...value };
  const misplaced = Object.keys(result).filter(
    (key) => !Object.hasOwn(value, key) && (key === 'time' ? isTime(result[key]) : beside.has(key)),
  );
  const inner = Object.entries(result).filter(([key]) => !misplaced.includes(key));
  // A method that counts answers with nothing else than a total.
  if (inner.length === 0) return { ...value };
  const outer = misplaced.map((key) => [key, result[key]] as const);
  return { ...value, result: Object.fromEntries(inner), ...Object.fromEntries(outer) };
}

function isTime(value: unknown): boolean {
  return (
    isRecord(value) && ['start', 'finish', 'duration'].every((key) => Object.hasOwn(value, key))
  );
}
