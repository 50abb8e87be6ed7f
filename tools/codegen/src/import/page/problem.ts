/** What an import did not understand. */

/**
 * `page`: the parameters or the result of a method, which its page describes in a way that is not known; `silent`: the
 * page does not describe them; `place`: a row or an example.
 */
export type ProblemKind = 'page' | 'silent' | 'place';

export interface Problem {
  readonly kind: ProblemKind;
  readonly page: string;
  readonly line: number;
  readonly reason: string;
}
