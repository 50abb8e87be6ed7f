/** The intermediate representation as files. */
import type { Cache } from '../cache/cache.ts';
import type { Program, Section } from '../ir.ts';
import { compare } from '../text/order.ts';
import { bannerOf } from './banner.ts';
import type { OutputFile } from './output-file.ts';

/** A file to be made of a part of the program. */
interface Draft {
  readonly path: string;
  /** All that the text depends on. */
  readonly input: unknown;
  readonly make: () => Promise<string>;
}

/** Files in the making: enough for the formatter's threads, few enough for the memory. */
const AT_ONCE = 8;

/** All files of the program, formatted, sorted by path. What a cache has of an unchanged part is not made again. */
export async function emit(program: Program, cache?: Cache): Promise<OutputFile[]> {
  const drafts = [
    ...program.sections.flatMap((section) => sectionDrafts(section, program)),
    ...programDrafts(program),
  ];
  const files: OutputFile[] = [];
  for (let start = 0; start < drafts.length; start += AT_ONCE) {
    const some = drafts.slice(start, start + AT_ONCE).map(async ({ path, input, make }) => ({
      path,
      text: await (cache === undefined ? make() : cache.get(path, JSON.stringify(input), make)),
    }));
    files.push(...(await Promise.all(some)));
  }
  return files.toSorted((a, b) => compare(a.path, b.path));
}

function sectionDrafts(section: Section, { library }: Program): Draft[] {
  const banner = `// ${bannerOf(library, section.name)}\n`;
  const draft = (folder: string, emitModule: () => Promise<string>): Draft => {
    const path = `${folder}/${library}/${section.name}.gen.ts`;
    return {
      path,
      input: section,
      make: async () => format(path, `${banner}${await emitModule()}`),
    };
  };
  return [
    draft('packages/sdk/src/generated', async () => {
      // ts-morph takes half a second to load, which a run that changes nothing does not have to wait for.
      const { sdkModule } = await import('./sdk/sdk.ts');
      return sdkModule(section);
    }),
    draft('packages/cli/src/generated', async () => {
      const { cliSectionModule } = await import('./cli/cli.ts');
      return cliSectionModule(section);
    }),
  ];
}

function programDrafts(program: Program): Draft[] {
  const { library, sections } = program;
  const banner = `// ${bannerOf(library)}\n`;
  const sdkIndex = `packages/sdk/src/generated/${library}/index.gen.ts`;
  const cliIndex = `packages/cli/src/generated/${library}/index.gen.ts`;
  const names = sections.map(({ name }) => name);
  return [
    {
      path: sdkIndex,
      input: names,
      make: () =>
        format(
          sdkIndex,
          `${banner}${names.map((name) => `export * from './${name}.gen.ts';\n`).join('')}`,
        ),
    },
    {
      path: cliIndex,
      input: program,
      make: async () => {
        const { cliIndexModule } = await import('./cli/cli.ts');
        return format(cliIndex, `${banner}${cliIndexModule(program)}`);
      },
    },
    {
      path: 'packages/sdk/api.md',
      input: program,
      make: async () => {
        const { apiIndex } = await import('./api-index.ts');
        return apiIndex(program);
      },
    },
  ];
}

/** Settings of the repository's formatter, so that generated and written code look alike. */
const STYLE = { singleQuote: true, printWidth: 100 } as const;

async function format(path: string, text: string): Promise<string> {
  const oxfmt = await import('oxfmt');
  const { code, errors } = await oxfmt.format(path, text, STYLE);
  const [error] = errors;
  if (error !== undefined) throw new Error(`Generated ${path} does not parse: ${error.message}`);
  return code;
}
