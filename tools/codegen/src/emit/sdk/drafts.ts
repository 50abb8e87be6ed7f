/** The SDK's functions: a module a section, one that joins them, and an index for people. */
import { API_INDEX, generatedIn } from '../../library.ts';
import { pagesBanner } from '../banner.ts';
import type { Draft, EmitterInput } from '../draft.ts';
import { assembled } from '../module/assembled.ts';

const FOLDER = generatedIn('sdk');

export function drafts({ program }: Pick<EmitterInput, 'program'>): Draft[] {
  const { library, sections } = program;
  const names = sections.map(({ name }) => name);
  return [
    ...sections.map((section) => ({
      path: `${FOLDER}/${library}/${section.name}.gen.ts`,
      input: section,
      make: async () => {
        const { sectionModule } = await import('./section.ts');
        return assembled(sectionModule(section, pagesBanner(library, section.name)));
      },
    })),
    {
      path: `${FOLDER}/${library}/index.gen.ts`,
      input: names,
      make: () =>
        assembled({
          banner: pagesBanner(library),
          exports: names.map((name) => ({ all: `./${name}.gen.ts` })),
        }),
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
