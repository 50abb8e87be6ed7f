/** The SDK's functions: a module a section, one that joins them, and an index for people. */
import { API_INDEX, generatedIn } from '../../library.ts';
import { pagesBanner } from '../banner.ts';
import type { Draft, EmitterInput } from '../draft.ts';

const FOLDER = generatedIn('sdk');

export function drafts({ program }: Pick<EmitterInput, 'program'>): Draft[] {
  const { library, sections } = program;
  const names = sections.map(({ name }) => name);
  return [
    ...sections.map((section) => ({
      path: `${FOLDER}/${library}/${section.name}.gen.ts`,
      input: section,
      make: async () => {
        // ts-morph takes half a second to load, which a run that changes nothing does not have to wait for.
        const { sectionModule } = await import('./section-module.ts');
        return `// ${pagesBanner(library, section.name)}\n${sectionModule(section)}`;
      },
    })),
    {
      path: `${FOLDER}/${library}/index.gen.ts`,
      input: names,
      make: () =>
        `// ${pagesBanner(library)}\n${names.map((name) => `export * from './${name}.gen.ts';\n`).join('')}`,
    },
    {
      path: API_INDEX,
      input: program,
      make: async () => {
        const { apiIndex } = await import('./api-index.ts');
        return apiIndex(program);
      },
    },
  ];
}
