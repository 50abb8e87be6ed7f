/** One section of the SDK as a module. */
import { Project } from 'ts-morph';

import type { Section } from '../../ir.ts';
import { sectionStatements } from './section.ts';

/** Without its first line and unformatted. */
export function sectionModule(section: Section): string {
  const project = new Project({ useInMemoryFileSystem: true });
  return project
    .createSourceFile('section.ts', { statements: sectionStatements(section) })
    .getFullText();
}
