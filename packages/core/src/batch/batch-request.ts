import type { ApiVersion } from '../address/endpoint.ts';
import { encodeParams } from '../protocol/params.ts';
import { encodeCommand } from './encode.ts';
import type { Job } from './job.ts';
import { fillIn, mentionedIn, written, type LookUp } from './references.ts';

/** A request for several commands. */
export interface BatchRequest {
  readonly json: string;
  /** What the request calls a command. */
  readonly nameOf: (key: string) => string;
}

/** Writes the commands down, with the results that are known already. */
export function requestOf(
  jobs: readonly Job[],
  lookUp: LookUp,
  { version, halt }: { version: ApiVersion; halt: boolean },
): BatchRequest {
  const filled = jobs.map(({ key, method, params }) => ({
    key,
    method,
    params: fillIn(params, lookUp),
  }));
  if (version === 3) {
    const body = filled.map(({ method, params }) => ({ method, query: params }));
    return { json: encodeParams(body), nameOf: (key) => key };
  }
  const nameOf = namesFor(
    jobs,
    filled.flatMap(({ params }) => mentionedIn(params)),
  );
  const cmd = Object.fromEntries(
    filled.map(({ key, method, params }) => [
      nameOf(key),
      encodeCommand(method, written(params, nameOf)),
    ]),
  );
  return { json: encodeParams({ halt: halt ? 1 : 0, cmd }), nameOf };
}

/** The keys, unless a text mentions one of them: then other names, which no text mentions. */
function namesFor(jobs: readonly Job[], texts: readonly string[]): (key: string) => string {
  const mentioned = new Set(texts);
  for (let turn = 0; ; turn += 1) {
    const nameOf = (key: string): string => (turn === 0 ? key : `c${turn}_${key}`);
    if (jobs.every(({ key }) => !mentioned.has(nameOf(key)))) return nameOf;
  }
}
