/** The command line: a module of data a section, and one of the names of all commands. */
import { generatedIn } from '../../library.ts';
import { pagesBanner } from '../banner.ts';
import type { Draft, EmitterInput } from '../draft.ts';

const FOLDER = generatedIn('cli');

export function drafts({ program }: Pick<EmitterInput, 'program'>): Draft[] {
  const { library, sections } = program;
  return [
    ...sections.map((section) => ({
      path: `${FOLDER}/${library}/${section.name}.gen.ts`,
      input: section,
      make: async () => {
        const { sectionModule } = await import('./modules.ts');
        return `// ${pagesBanner(library, section.name)}\n${sectionModule(section)}`;
      },
    })),
    {
      path: `${FOLDER}/${library}/index.gen.ts`,
      input: program,
      make: async () => {
        const { indexModule } = await import('./modules.ts');
        return `// ${pagesBanner(library)}\n${indexModule(program)}`;
      },
    },
  ];
}
