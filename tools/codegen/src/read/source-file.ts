import type { Misencoding } from './decode.ts';

/** A file of the project, as text. */
export interface SourceFile {
  /** Relative to the project's root, with forward slashes on every system. */
  readonly path: string;
  readonly text: string;
  /** Present where the file is not the UTF-8 that it should be; the text is what could be made of it. */
  readonly misencoding?: Misencoding | undefined;
}
