/** A file of the project, as text. */
export interface SourceFile {
  /** Relative to the project's root, with forward slashes on every system. */
  readonly path: string;
  readonly text: string;
}
