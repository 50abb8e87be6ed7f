/** The functions of the library as the compiler sees them. */
import { join } from 'node:path';

import { compile, type FunctionNode, readProject } from '@oint/codegen';

const ROOT = join(import.meta.dirname, '../../..');

/** Functions by their names in the SDK. */
export type Functions = ReadonlyMap<string, FunctionNode>;

/** The functions of each section, by its name. */
export async function readSections(): Promise<ReadonlyMap<string, Functions>> {
  const sources = await readProject(ROOT, 'docs/bitrix24');
  const { program } = await compile(sources, { library: 'bitrix24', complete: true });
  return new Map(
    program.sections.map(({ name, functions }) => [
      name,
      new Map(functions.map((node) => [node.name, node])),
    ]),
  );
}

/** The functions of all sections. */
export function allOf(sections: ReadonlyMap<string, Functions>): Functions {
  return new Map([...sections.values()].flatMap((functions) => [...functions]));
}
