/** Something that goes wrong between the portal and its caller. */
export type Fault =
  /** The request waits before it is handled. */
  | { readonly kind: 'latency'; readonly milliseconds: number }
  /** An error of the API instead of the answer; nothing is carried out. */
  | {
      readonly kind: 'error';
      readonly status: number;
      readonly code: string;
      readonly description?: string | undefined;
    }
  /** A page for people, as proxies and servers send it; nothing is carried out. 502 by default. */
  | { readonly kind: 'html'; readonly status?: number | undefined }
  /** The portal has another address now: 302 with `Location`; nothing is carried out. */
  | { readonly kind: 'moved'; readonly to: string }
  /** The connection is reset, before or after the request is carried out. */
  | { readonly kind: 'reset'; readonly when: 'before' | 'after' }
  /** Carried out; the connection ends in the middle of the answer. */
  | { readonly kind: 'truncated' }
  /** Carried out; the answer is complete for HTTP, but its JSON is cut off. */
  | { readonly kind: 'broken-json' }
  /** Carried out; JSON that has neither result nor error. */
  | { readonly kind: 'no-result' }
  /** Carried out; the answer comes in pieces, with a pause before each. */
  | {
      readonly kind: 'slow';
      readonly pauseMilliseconds: number;
      readonly pieceBytes?: number | undefined;
    };

/** Something that goes wrong with one command of a batch, while the others run: it is late, or fails and is not carried out. */
export type CommandFault = Extract<Fault, { readonly kind: 'latency' | 'error' }>;

/** When a fault happens: to a request, or with `inBatch` to the commands inside of batches. */
export type FaultRule =
  | (Occasion & { readonly fault: Fault; readonly inBatch?: false | undefined })
  | (Occasion & { readonly fault: CommandFault; readonly inBatch: true });

interface Occasion {
  /**
   * Only for this method, in any case; for all by default. A batch is `batch`; `oauth/token` is the authorization server,
   * which is another one and meets only rules that name it.
   */
  readonly method?: string | undefined;
  /** How often at most; without end by default. */
  readonly times?: number | undefined;
  /** How many requests or commands are let through first; none by default. */
  readonly after?: number | undefined;
  /** How likely it is for each of them, from 0 to 1; 1 by default. */
  readonly probability?: number | undefined;
}

/** A rule in force. */
export interface ActiveFault {
  /** How often it has happened. */
  readonly hits: number;
  /** Takes the rule back. */
  remove(): void;
}

interface Entry {
  readonly rule: FaultRule;
  seen: number;
  hits: number;
}

/** The faults that tests have switched on. The first rule that applies wins. */
export class Faults {
  readonly #entries: Entry[] = [];
  readonly #random: () => number;

  /** @param seed - the same seed makes the same choices */
  constructor(seed: number) {
    this.#random = randomNumbers(seed);
  }

  add(rule: FaultRule): ActiveFault {
    const entry: Entry = { rule, seen: 0, hits: 0 };
    this.#entries.push(entry);
    const entries = this.#entries;
    return {
      get hits() {
        return entry.hits;
      },
      remove() {
        const index = entries.indexOf(entry);
        if (index !== -1) entries.splice(index, 1);
      },
    };
  }

  /** Everything works again. */
  clear(): void {
    this.#entries.length = 0;
  }

  /** The fault that this request meets, if any. */
  next(method: string): Fault | undefined {
    return this.#nextOf(method, () => true);
  }

  /** The fault that this request meets where only rules count that name it. */
  nextNamed(name: string): Fault | undefined {
    return this.#nextOf(name, ({ method }) => method !== undefined);
  }

  /** The fault that this command of a batch meets, if any. */
  nextInBatch(method: string): CommandFault | undefined {
    for (const entry of this.#entries) {
      const { rule } = entry;
      if (rule.inBatch === true && this.#applies(entry, method)) return rule.fault;
    }
    return undefined;
  }

  #nextOf(called: string, counts: (rule: FaultRule) => boolean): Fault | undefined {
    for (const entry of this.#entries) {
      const { rule } = entry;
      if (rule.inBatch === true || !counts(rule)) continue;
      if (this.#applies(entry, called)) return rule.fault;
    }
    return undefined;
  }

  #applies(entry: Entry, called: string): boolean {
    const { method, after = 0, times = Number.POSITIVE_INFINITY, probability } = entry.rule;
    if (method !== undefined && method.toLowerCase() !== called.toLowerCase()) return false;
    entry.seen += 1;
    if (entry.seen <= after || entry.hits >= times) return false;
    if (probability !== undefined && this.#random() >= probability) return false;
    entry.hits += 1;
    return true;
  }
}

/** Mulberry32: small, fast and good enough to choose among faults. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
