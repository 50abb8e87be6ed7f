/** A way to call functions. */
import type { FunctionNode } from '@oint/codegen';

/** What came of a call. */
export type Outcome =
  | { readonly kind: 'result'; readonly value: unknown }
  | {
      readonly kind: 'error';
      /** Of the portal; empty where it has none. */
      readonly code: string;
      /** As the way says it. */
      readonly text: string;
    };

export interface Way {
  call(node: FunctionNode, params: unknown): Promise<Outcome>;
}
