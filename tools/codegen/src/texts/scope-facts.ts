import type { MethodFacts } from '@oint/reference';

/** What texts are checked against: a scope and its methods, which are parsed when they are asked for. */
export interface ScopeFacts {
  readonly name: string;
  /** A hash of the facts. */
  readonly digest: string;
  readonly methods: readonly MethodFacts[];
}
