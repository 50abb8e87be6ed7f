/** What the documentation has plainly wrong, as `corrections.yaml` beside the facts says it. */
import type { TypeFact } from '@oint/reference';

export const CORRECTIONS_FILE = 'corrections.yaml';

export interface Correction {
  readonly method: string;
  readonly version: 2 | 3;
  /** What is wrong: an example, or what the tables say. */
  readonly at: 'requests' | 'answers' | 'params' | 'result';
  /** Names from there on; `[]` for the items of a list, `*` for the values of a map, `upload*` for a family. */
  readonly path: readonly string[];
  readonly right: Right;
  /** In words: what stands there, and what shows that it is wrong. */
  readonly evidence: string;
}

export type Right =
  /** How an example, or a table, should write the name. */
  | { readonly kind: 'name'; readonly name: string }
  /** The example has no value there that anybody could send or get. */
  | { readonly kind: 'no value' }
  | { readonly kind: 'type'; readonly type: TypeFact }
  /** What answers have there beside what is documented; the field itself, where the documentation has none. */
  | { readonly kind: 'also'; readonly type: TypeFact | AsPlace }
  /** Answers do not always have the field. */
  | { readonly kind: 'absent' };

/** The type that another place of the same part has. */
export interface AsPlace {
  readonly as: readonly string[];
}

/** "crm.item.add, requests fields.isReccurring". */
export function titleOf({ method, version, at, path }: Correction): string {
  return `${method}${version === 3 ? ' (version 3)' : ''}, ${at} ${path.join('.')}`;
}
