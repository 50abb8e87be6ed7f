/** Requests and answers that a page shows. */
import type { Page } from './corpus.ts';
import { isRecord } from './evidence.ts';
import { parseRelaxedJson } from './relaxed-json.ts';

export interface Example {
  /** Line of the fence. */
  readonly line: number;
  readonly value: Readonly<Record<string, unknown>>;
}

export interface Examples {
  readonly requests: readonly Example[];
  /** Whole answers, as envelopes. */
  readonly responses: readonly Example[];
  /** Lines of fences that should hold JSON and do not. */
  readonly broken: readonly number[];
}

const CURL_BODY = /(?:-d|--data(?:-raw|-binary)?)\s+'((?:[^']+|'"\$\(.*?\)"'|'\\'')*)'/su;
const AUTHORIZATION = new Set(['auth', 'access_token']);

export function examplesOf(page: Page, method: string, errorsFrom: number): Examples {
  const requests: Example[] = [];
  const responses: Example[] = [];
  const broken: number[] = [];
  for (const [index, block] of page.blocks.entries()) {
    if (block.kind !== 'fence') continue;
    if (/^(?:bash|curl|sh|shell)$/u.test(block.language)) {
      const body = requestBody(block.text, method);
      if (body === undefined) continue;
      const value = parseRelaxedJson(body);
      if (isRecord(value)) requests.push({ line: block.line, value: withoutAuthorization(value) });
      else broken.push(block.line);
    } else if (block.language === 'json' && index < errorsFrom && block.text.includes('result')) {
      const value = parseRelaxedJson(block.text);
      if (value === undefined) broken.push(block.line);
      else if (isRecord(value) && Object.hasOwn(value, 'result'))
        responses.push({ line: block.line, value });
    }
  }
  return { requests, responses, broken };
}

/** The JSON body of a cURL line that calls the method; what the shell puts in is text. */
function requestBody(command: string, method: string): string | undefined {
  if (!command.toLowerCase().includes(`/${method.toLowerCase()}`)) return undefined;
  if (
    !new RegExp(`/${method.replaceAll('.', '\\.')}(?:\\.json)?(?:[?'"\\s]|$)`, 'iu').test(command)
  )
    return undefined;
  const body = CURL_BODY.exec(command)?.[1];
  return body
    ?.replaceAll(/"?'"?\$\(.*?\)"?'"?/gu, (shell) => (shell.startsWith('"') ? '"shell"' : 'shell'))
    .replaceAll(String.raw`'\''`, "'");
}

function withoutAuthorization(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !AUTHORIZATION.has(key)));
}
