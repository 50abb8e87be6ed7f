import { PortalError, type Call, type Outcome } from './call.ts';
import type { Ledger } from './ledger.ts';
import { methodOf, type World } from './methods.ts';
import type { Operating } from './operating.ts';

/** Executes calls, one after the other, and books them. */
export class Executor {
  readonly world: World;
  readonly operating: Operating;
  readonly #ledger: Ledger;
  readonly #cost: (method: string) => number;

  constructor(
    world: World,
    operating: Operating,
    ledger: Ledger,
    cost: (method: string) => number,
  ) {
    this.world = world;
    this.operating = operating;
    this.#ledger = ledger;
    this.#cost = cost;
  }

  /** The method that a call's time is billed to. */
  billed({ method, inBatch }: Call): string {
    return inBatch && this.operating.billsBatch ? 'batch' : method;
  }

  /** @throws PortalError */
  execute(call: Call): Outcome {
    // What is billed to `batch` is checked once, by the batch.
    if (!call.inBatch || !this.operating.billsBatch)
      this.operating.check(call.credential, call.method);
    const method = methodOf(call);
    const outcome = method.run(call, this.world);
    if (method.writes) this.#ledger.note(call);
    this.operating.bill(call.credential, this.billed(call), this.#cost(call.method));
    return outcome;
  }

  /** A command of a batch, with the oddities of commands; undefined: nothing is said of it. */
  command(call: Call): Outcome | undefined {
    const oddity = this.world.oddities.ofCommand(call);
    if (oddity === undefined) return this.execute(call);
    const outcome = (oddity.executed ?? oddity.kind !== 'error') ? this.execute(call) : undefined;
    if (oddity.kind === 'missing') return undefined;
    if (oddity.kind === 'result') return { ...outcome, result: oddity.result };
    throw new PortalError(oddity.status, oddity.code, oddity.description ?? oddity.code);
  }
}
