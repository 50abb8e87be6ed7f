/** What a page of a method shows as its answer. */
export interface Example {
  readonly method: string;
  readonly version: 2 | 3;
  readonly page: string;
  /** Whether the page tells of a way to ask for more; what does not page answers everything each time. */
  readonly pages: boolean;
  /** The parsed answer; a text says why there is none. */
  readonly answer: Readonly<Record<string, unknown>> | string;
}

const LIST = /^(?:list|getlist)$/iu;

/** Reads a page; undefined when it is not that of a list method: one of that name, or one whose answer counts rows. */
export function exampleOf(page: string, text: string): Example | undefined {
  const title = /^# (.+)$/mu.exec(text)?.[1] ?? '';
  const method = /(?<=\s|^)[a-z][\w]*(?:\.\w+)+(?=\s*$)/iu.exec(title.replace(/\{#.*$/u, ''))?.[0];
  if (method === undefined) return undefined;
  const answer = answerIn(text);
  const counts = typeof answer !== 'string' && 'total' in answer && holdsRows(answer['result']);
  if (!counts && !LIST.test(method.split('.').at(-1) ?? '')) return undefined;
  const version = /\/rest\/api\//u.test(text) ? 3 : 2;
  const pages = version === 2 || /\b(?:pagination|cursor)\b/u.test(text);
  return { method, version, page, pages, answer };
}

/** Whether a list of records stands in a result, or in one of its fields. */
function holdsRows(result: unknown): boolean {
  return [result, ...(isRecord(result) ? Object.values(result) : [])].some(
    (value) => Array.isArray(value) && value.some(isRecord),
  );
}

/** The first JSON with a `result` under the heading of the response. */
function answerIn(text: string): Readonly<Record<string, unknown>> | string {
  const start = text.search(/^#{2,3} (?:Response|Обработка ответа)/mu);
  if (start < 0) return 'the page has no section of the response';
  const fences = [...text.slice(start).matchAll(/^( *)```(?:json|js)?\n([\s\S]*?)^\1```/gmu)];
  let reason = 'the section has no JSON';
  for (const [, , body = ''] of fences) {
    const value = relaxed(body);
    if (typeof value === 'string') reason = value;
    else if ('result' in value) return value;
  }
  return reason;
}

/** Examples are shortened with `...`, commented, and have commas too many. */
function relaxed(body: string): Readonly<Record<string, unknown>> | string {
  const text = body
    .replaceAll(/^\s*(?:\/\/|\.{3}|…).*$/gmu, '')
    .replaceAll(/(?<=[,{[\]}"\d])\s*\/\/.*$/gmu, '')
    .replaceAll(/\/\*[\s\S]*?\*\//gu, '')
    .replaceAll(/,(?=\s*[\]}])/gu, '');
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : 'the JSON is no answer';
  } catch (error) {
    return `the JSON cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
