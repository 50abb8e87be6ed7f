import type { FormatName } from '../spec/formats.ts';

/** How a result is shown. What is not given is as the pages show results: the whole answer, as indented JSON. */
export interface View {
  readonly format?: FormatName | undefined;
  /** Fields of its rows; one inside of another is `a.b`. */
  readonly fields?: readonly string[] | undefined;
  /** An expression of jq. */
  readonly jq?: string | undefined;
}
