import type { ReferenceSource } from '../reference/reference.ts';
import type { LibraryIndex, SectionSpec } from './command.ts';

/** A library of commands. Each part is loaded when it is needed, and only then. */
export interface Library {
  /** The first word of its command lines, lower case: `bitrix24`. */
  readonly name: string;
  /** What people call it: `Bitrix24`. */
  readonly title: string;
  /** What is known about the REST methods behind it. */
  readonly reference: ReferenceSource;
  readonly loadIndex: () => Promise<LibraryIndex>;
  readonly loadSection: (section: string) => Promise<SectionSpec>;
  /** The SDK's functions of a section, by name. */
  readonly loadFunctions: (section: string) => Promise<Readonly<Record<string, unknown>>>;
}
