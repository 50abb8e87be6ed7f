import type { Call, Params } from './call.ts';
import type { ListQuirk } from './quirk.ts';

/** What happens to the requests of a {@link Pattern}, in place of the portal's ordinary answer. */
export type Oddity =
  | ErrorAnswer
  | OddResult
  | MissingOutcome
  | OddEnvelope
  | OddBody
  | CutConnection
  | Silence
  | SlowBody
  | Moved
  | OddFile
  | ({ readonly kind: 'list' } & ListQuirk);

/** An error; of a command in a batch too, where it stands in `result_error`. */
export interface ErrorAnswer {
  readonly kind: 'error';
  readonly status: number;
  readonly code: string;
  readonly description?: string;
  /** Whether the method was executed all the same. Default: `false`. */
  readonly executed?: boolean;
}

/** Another `result`: `null`, `false`, `''`, `[]`; of a command in a batch too. */
export interface OddResult {
  readonly kind: 'result';
  readonly result: unknown;
  /** Default: `true`. */
  readonly executed?: boolean;
}

/** A command of a batch that stands neither in `result` nor in `result_error`. */
export interface MissingOutcome {
  readonly kind: 'missing';
  /** Default: `true`. */
  readonly executed?: boolean;
}

/** The whole answer, executed, and then changed: for all odd shapes that have no name here. */
export interface OddEnvelope {
  readonly kind: 'envelope';
  readonly change: (envelope: Params) => unknown;
}

/** Any bytes at all as the answer; see `bodies.ts` for pages, depth and broken texts. */
export interface OddBody {
  readonly kind: 'body';
  readonly body: string | Uint8Array;
  /** Default: 200. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Default: `true`. */
  readonly executed?: boolean;
}

/** The connection breaks. */
export interface CutConnection {
  readonly kind: 'cut';
  /**
   * `before` the execution; `within` a batch, some of its commands executed; `after` the execution, without an answer; in
   * the `body`, half of the answer sent.
   */
  readonly at: 'before' | 'within' | 'after' | 'body';
  /** `within`: so many commands were executed. Default: half of them. */
  readonly commands?: number;
}

/** No answer, or a late one. */
export interface Silence {
  readonly kind: 'silence';
  /** When the call is executed; `late`: after `until`, even if the client has left. Default: `at once`. */
  readonly executes?: 'at once' | 'late' | 'never';
  /** After this the answer is sent after all. Default: never. */
  readonly until?: Promise<unknown>;
}

/** The answer arrives in pieces. */
export interface SlowBody {
  readonly kind: 'slow';
  readonly pieces: number;
  /** What passes between two pieces. Default: 5 ms. */
  readonly between?: () => Promise<unknown>;
}

/** The portal has moved: path and query are kept, the request is not executed. */
export interface Moved {
  readonly kind: 'moved';
  /** The new origin, or, for a file, the whole address. */
  readonly to: string;
  /** Default: 302. */
  readonly status?: number;
}

/** A download with odd headers (`undefined` takes one away), or one that ends too early. */
export interface OddFile {
  readonly kind: 'file';
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** Bytes after which the connection breaks. */
  readonly truncateAt?: number;
}

/** Which requests an oddity befalls. */
export interface Pattern {
  /** Names of methods, any case; `batch` is the whole request, `upload` and `download` are files. Default: all. */
  readonly method?: string | readonly string[];
  readonly version?: 2 | 3;
  /** `true`: only commands of a batch; `false`: only whole requests. Default: both. */
  readonly inBatch?: boolean;
  /** The first of the matching calls that is befallen. Default: 1. */
  readonly from?: number;
  /** How many are. Default: all. */
  readonly times?: number;
  /** The share of them, drawn from the portal's seed. Default: 1. */
  readonly probability?: number;
  readonly when?: (call: Call) => boolean;
}

type Kind = Oddity['kind'];
type OddityOf<K extends Kind> = Extract<Oddity, { readonly kind: K }>;

const WHOLE = [
  'error',
  'result',
  'envelope',
  'body',
  'cut',
  'silence',
  'slow',
  'moved',
  'file',
] as const;
const COMMAND = ['error', 'result', 'missing'] as const;
const LIST = ['list'] as const;

export type WholeOddity = OddityOf<(typeof WHOLE)[number]>;
export type CommandOddity = OddityOf<(typeof COMMAND)[number]>;

interface Rule {
  readonly pattern: Pattern;
  readonly oddity: Oddity;
  seen: number;
  befallen: number;
}

/** The switches. The first rule that matches counts. */
export class Oddities {
  readonly #random: () => number;
  #rules: Rule[] = [];

  constructor(random: () => number) {
    this.#random = random;
  }

  /** Switches an oddity on; the returned function switches it off. */
  add(pattern: Pattern, oddity: Oddity): () => void {
    const rule: Rule = { pattern, oddity, seen: 0, befallen: 0 };
    this.#rules.push(rule);
    return () => {
      this.#rules = this.#rules.filter((other) => other !== rule);
    };
  }

  clear(): void {
    this.#rules = [];
  }

  ofRequest(call: Call): WholeOddity | undefined {
    return this.#take(call, WHOLE)?.oddity;
  }

  ofCommand(call: Call): CommandOddity | undefined {
    return this.#take(call, COMMAND)?.oddity;
  }

  /** How a list is odd, and how often it was so before. */
  ofList(call: Call): { readonly quirk: ListQuirk; readonly before: number } | undefined {
    const taken = this.#take(call, LIST);
    return taken && { quirk: taken.oddity, before: taken.before };
  }

  #take<K extends Kind>(
    call: Call,
    kinds: readonly K[],
  ): { oddity: OddityOf<K>; before: number } | undefined {
    for (const rule of this.#rules) {
      const { oddity } = rule;
      if (!isOneOf(oddity, kinds) || !this.#befalls(rule, call)) continue;
      rule.befallen += 1;
      return { oddity, before: rule.befallen - 1 };
    }
    return undefined;
  }

  #befalls(rule: Rule, call: Call): boolean {
    const { pattern } = rule;
    const { from = 1, times = Infinity, probability = 1 } = pattern;
    if (!matches(pattern, call)) return false;
    rule.seen += 1;
    if (rule.seen < from || rule.befallen >= times) return false;
    return probability >= 1 || this.#random() < probability;
  }
}

function isOneOf<K extends Kind>(oddity: Oddity, kinds: readonly K[]): oddity is OddityOf<K> {
  return kinds.some((kind) => kind === oddity.kind);
}

function matches({ method, version, inBatch, when }: Pattern, call: Call): boolean {
  const names = method === undefined ? undefined : [method].flat();
  return (
    (names?.some((name) => name.toLowerCase() === call.method.toLowerCase()) ?? true) &&
    (version ?? call.version) === call.version &&
    (inBatch ?? call.inBatch) === call.inBatch &&
    (when?.(call) ?? true)
  );
}

/** Chance that repeats itself: mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
