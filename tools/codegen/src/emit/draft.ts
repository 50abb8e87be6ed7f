/** The one shape of all emitters: what is known in, files in the making out. */
import type { Program } from '../ir.ts';
import type { ScopedReference } from './scoped-reference.ts';

export interface EmitterInput {
  readonly program: Program;
  readonly reference: ScopedReference;
}

/** A file in the making. */
export interface Draft {
  /** Relative to the output's root, with forward slashes. */
  readonly path: string;
  /** All that the text depends on, as plain JSON: who has a text made of the same does not make it again. */
  readonly input: unknown;
  /** The text, if it is code unformatted. Loads what takes long to load. */
  readonly make: () => string | Promise<string>;
}

export type Emitter = (input: EmitterInput) => readonly Draft[];
