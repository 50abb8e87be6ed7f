/** The SDK: a module a section and one that joins them. */
import { Project } from 'ts-morph';

import type { Section } from '../../ir.ts';
import { sectionStatements } from './section.ts';

/** A section's module, without its first line and unformatted. */
export function sdkModule(section: Section): string {
  const project = new Project({ useInMemoryFileSystem: true });
  return project
    .createSourceFile('section.ts', { statements: sectionStatements(section) })
    .getFullText();
}
