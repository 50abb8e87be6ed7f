/** A generated file. */
export interface OutputFile {
  /** Relative to the output's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}
