/** A place where a structure occurs. */
export interface Use {
  /** The name's parts: `crm`, `deal`, `add`. */
  readonly method: Words;
  /** Whether it occurs in the `params` or in the `result`. */
  readonly direction: string;
  /** Names of the fields that lead to it; none where it is the whole. */
  readonly path: Words;
}

/** Parts of a name in their order. */
export type Words = readonly string[];
