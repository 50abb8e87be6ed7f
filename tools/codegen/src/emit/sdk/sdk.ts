/** The SDK: a module a section and one that joins them. */
import { Project } from 'ts-morph';

import type { Program } from '../../ir.ts';
import { bannerOf } from '../banner.ts';
import type { OutputFile } from '../output-file.ts';
import { sectionStatements } from './section.ts';

export function emitSdk(program: Program): OutputFile[] {
  const folder = `packages/sdk/src/generated/${program.library}`;
  const project = new Project({ useInMemoryFileSystem: true });
  const sections = program.sections.map((section) => {
    const source = project.createSourceFile(`${section.name}.ts`, {
      statements: sectionStatements(section),
    });
    const text = `// ${bannerOf(program.library, section.name)}\n${source.getFullText()}`;
    return { path: `${folder}/${section.name}.gen.ts`, text };
  });
  const exports = program.sections.map(({ name }) => `export * from './${name}.gen.ts';\n`);
  const index = {
    path: `${folder}/index.gen.ts`,
    text: `// ${bannerOf(program.library)}\n${exports.join('')}`,
  };
  return [...sections, index];
}
