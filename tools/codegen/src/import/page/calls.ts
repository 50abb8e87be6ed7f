/**
 * Calls of methods on pages that describe none: guides and tutorials.
 *
 * @example
 *   A guide to offline events has `BX24.callMethod('event.bind', { event: 'onCrmDealAdd', event_type: 'offline' })`: the call
 *   needs no `handler`, whatever the page of `event.bind` says.
 */
import { curlBody } from '../text/curl-body.ts';
import { isRecord } from '../text/records.ts';
import { parseRelaxedJson } from '../text/relaxed-json.ts';
import type { Page } from './corpus.ts';
import { isShell, withoutAuthorization } from './examples.ts';
import { methodOf } from './method-name.ts';

export interface PageCall {
  /** Of the method, as the page writes it. */
  readonly name: string;
  /** Path of the page. */
  readonly page: string;
  /** Line of the fence. */
  readonly line: number;
  readonly params: Readonly<Record<string, unknown>>;
}

const ENDPOINT = /\/rest\/(?!api\/)(?:[^\s/'"]+\/){0,2}([a-z][\w.]*?)(?:\.json)?(?=[?'"\s\\]|$)/imu;
const FUNCTION = /\bcall(?:Method|ListMethod)?\(\s*["']([a-z][\w.]+)["']\s*,\s*(?=\{)/giu;
const ACTION =
  /\bactions\.v2\.\w+\.make(?:<[^()]*>)?\(\{\s*method:\s*["']([a-z][\w.]+)["'],\s*params:\s*(?=\{)/giu;

export function callsOf(page: Page): readonly PageCall[] {
  if (methodOf(page) !== null) return [];
  return page.blocks.flatMap((block): PageCall[] => {
    if (block.kind !== 'fence') return [];
    const found = isShell(block) ? inShell(block.text) : inProgram(block.text);
    return found.flatMap(([name, literal]) => {
      const value = parseRelaxedJson(literal);
      return isRecord(value)
        ? [{ name, page: page.path, line: block.line, params: withoutAuthorization(value) }]
        : [];
    });
  });
}

/** The name of each method that is called, and what it is given. */
type Found = readonly (readonly [name: string, literal: string])[];

function inShell(text: string): Found {
  const name = ENDPOINT.exec(text)?.[1];
  const body = name === undefined ? undefined : curlBody(text);
  return name === undefined || body === undefined ? [] : [[name, body]];
}

function inProgram(text: string): Found {
  return [FUNCTION, ACTION].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(
      (call) => [call[1] ?? '', literalAt(text, call.index + call[0].length)] as const,
    ),
  );
}

const TOKEN =
  /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`|\/\/[^\n]*|\/\*[\s\S]*?\*\/|[{}[\]]/gu;

/** The object that begins there; what is no data in it is not understood later. */
function literalAt(text: string, start: number): string {
  let depth = 0;
  TOKEN.lastIndex = start;
  for (let token = TOKEN.exec(text); token !== null; token = TOKEN.exec(text)) {
    if (token[0] === '{' || token[0] === '[') depth += 1;
    if (token[0] === '}' || token[0] === ']') depth -= 1;
    if (depth === 0) return text.slice(start, TOKEN.lastIndex);
  }
  return '';
}
