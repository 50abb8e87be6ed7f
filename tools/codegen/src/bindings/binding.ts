/** The overlay, read: what the pages do not say. */
import type { Place } from '../diagnostics/finding.ts';
import type { FunctionKind, JsonValue, Server, Role } from '../ir.ts';
import type { As } from '../names/conversions.ts';

export interface SectionBindings {
  /** File name without ending: `messages`. */
  readonly section: string;
  readonly file: string;
  readonly functions: readonly FunctionBinding[];
}

export interface FunctionBinding {
  /** SDK name. */
  readonly name: string;
  readonly place: Place;
  /** Name in the signature of the function's pages. */
  readonly page: string;
  readonly aliases: readonly string[];
  readonly kind: FunctionKind;
  readonly method: string | null;
  readonly module: string | null;
  readonly server: Server | null;
  readonly constants: Readonly<Record<string, JsonValue>>;
  /** What a template returns, with hints for values. */
  readonly keys: JsonValue | null;
  readonly parameters: readonly ParameterBinding[];
}

export interface ParameterBinding {
  /** SDK name. */
  readonly name: string;
  readonly place: Place;
  readonly option: string;
  /** Dotted wire paths that it fills, all with the same value; none for an argument of a handwritten function. */
  readonly fields: readonly string[];
  readonly spread: { readonly only: readonly string[] | null; readonly wins: boolean } | null;
  readonly role: Role | null;
  readonly as: As | null;
  /** A file that a handwritten function sends as it is read. */
  readonly stream: boolean;
}
