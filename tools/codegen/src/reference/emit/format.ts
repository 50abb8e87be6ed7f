/** Generated modules, in the repository's style. */
import type { Cache } from '../../cache/cache.ts';
import type { OutputFile } from '../../emit/output-file.ts';

const STYLE = { singleQuote: true, printWidth: 100 } as const;

async function formatModule(path: string, text: string): Promise<string> {
  const oxfmt = await import('oxfmt');
  const { code, errors } = await oxfmt.format(path, text, STYLE);
  const [error] = errors;
  if (error !== undefined) throw new Error(`Generated ${path} does not parse: ${error.message}`);
  return code;
}

/** Makes a module of what `input` describes, as plain JSON. */
export type MakeModule = (name: string, input: unknown, text: () => string) => Promise<OutputFile>;

/** Makes modules of a folder; what the cache has of an unchanged input is not made again. */
export function modulesIn(folder: string, cache: Cache): MakeModule {
  return async (name, input, text) => {
    const path = `${folder}/${name}.gen.ts`;
    return {
      path,
      text: await cache.get(path, JSON.stringify(input), () => formatModule(path, text())),
    };
  };
}
