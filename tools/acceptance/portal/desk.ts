import { json } from './answers.ts';
import { runBatch3 } from './batch-v3.ts';
import { runBatch } from './batch.ts';
import { textOf, type Call, type Outcome, type Params } from './call.ts';
import { timeOf, type Now, type Time } from './clock.ts';
import type { Executor } from './execute.ts';
import { fileHeaders, type Files } from './files.ts';
import type { Answer, Incoming } from './http.ts';
import { Idempotency } from './idempotency.ts';
import type { Ledger } from './ledger.ts';
import { methodOf } from './methods.ts';
import type { WholeOddity } from './oddities.ts';
import { parseForm, type Body } from './params.ts';

/** A request that was let in. */
export interface Request {
  readonly call: Call;
  readonly body: Body;
  readonly incoming: Incoming;
  readonly oddity: WholeOddity | undefined;
}

/** A request on its way through the portal. */
export interface Visit {
  /** Executes it, once. */
  execute(): unknown;
  /** Executes it unless that is done, and finishes it: only now the answer is kept under its key. */
  answer(): Answer;
}

const REPLAYED = { 'idempotent-replayed': 'true' };

/** Executes requests as the documentation has it, and writes their answers. */
export class Desk {
  readonly #executor: Executor;
  readonly #files: Files;
  readonly #ledger: Ledger;
  readonly #now: Now;
  readonly #idempotency: Idempotency;

  constructor(executor: Executor, files: Files, ledger: Ledger, now: Now) {
    this.#executor = executor;
    this.#files = files;
    this.#ledger = ledger;
    this.#now = now;
    this.#idempotency = new Idempotency(now);
  }

  /** Takes a request in: what is kept under its key is looked up now, so that two at once both run. */
  receive(request: Request): Visit {
    const { call, incoming } = request;
    const key = keyOf(request);
    const text = incoming.body.toString('utf8');
    const kept = key === undefined ? undefined : this.#idempotency.recall(key, call, text);
    let body: Answer | undefined;
    const execute = (): Answer => {
      body ??=
        kept === undefined
          ? this.#execute(request)
          : { ...kept, headers: { ...kept.headers, ...REPLAYED } };
      return body;
    };
    return {
      execute,
      answer: () => {
        const answer = execute();
        if (key === undefined) return answer;
        if (kept === undefined) this.#idempotency.keep(key, call, text, answer);
        return { ...answer, headers: { ...answer.headers, 'idempotency-key': key } };
      },
    };
  }

  /** Executes a request and answers it. */
  answer(request: Request): Answer {
    return this.receive(request).answer();
  }

  #execute(request: Request): Answer {
    const { call, oddity } = request;
    if (isFile(call, 'upload')) return this.#upload(request);
    if (isFile(call, 'download')) return this.#download(request);
    const start = this.#now();
    const outcome = this.run(request);
    const envelope: Params = { ...outcome, time: this.time(call, start) };
    return json(200, oddity?.kind === 'envelope' ? oddity.change(envelope) : envelope);
  }

  /** Executes a call or so many commands of a batch. */
  run({ call, body }: Request, limit?: number): Outcome {
    if (call.method !== 'batch') return this.#executor.execute(call);
    const { operating } = this.#executor;
    if (operating.billsBatch) operating.check(call.credential, 'batch');
    const start = this.#now();
    return call.version === 3
      ? runBatch3(call, body, this.#executor, limit)
      : runBatch(call, this.#executor, (command) => this.time(command, start), limit);
  }

  time(call: Call, start = this.#now()): Time {
    const { operating } = this.#executor;
    const billed = this.#executor.billed(call);
    return timeOf(start, this.#now(), operating.figures(call.credential, billed));
  }

  #upload({ call, incoming }: Request): Answer {
    const parts = parseForm(incoming.body, incoming.headers['content-type'] ?? '');
    const { file, answer } = this.#files.receive(
      textOf(call.params['token']),
      parts,
      call.credential,
    );
    this.#ledger.note({ ...call, params: { name: file.name } });
    return json(200, { ...answer, time: this.time(call) });
  }

  #download({ call, oddity }: Request): Answer {
    const file = this.#files.find(textOf(call.params['token']));
    const odd = oddity?.kind === 'file' ? oddity : undefined;
    const headers: Record<string, string> = {};
    for (const [name, value] of Object.entries({ ...fileHeaders(file), ...odd?.headers })) {
      if (value !== undefined) headers[name] = value;
    }
    const cut = odd?.truncateAt;
    const delivery = cut === undefined ? undefined : { kind: 'cut' as const, after: cut };
    return { status: 200, headers, body: file.bytes, ...(delivery && { delivery }) };
  }
}

function isFile({ version, method }: Call, name: 'upload' | 'download'): boolean {
  return version === 2 && method === name;
}

/** The key counts for a method of version 3 that changes something; not for a batch. */
function keyOf({ call, incoming }: Request): string | undefined {
  const key = incoming.headers['idempotency-key'];
  if (call.version !== 3 || call.method === 'batch' || typeof key !== 'string') return undefined;
  return methodOf(call).writes ? key : undefined;
}
