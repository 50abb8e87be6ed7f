import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { bash } from './shell.ts';

const CONFIG = {
  extends: '../../../../tsconfig.base.json',
  compilerOptions: { customConditions: ['@oint/source'] },
  include: ['**/*.ts'],
};

/** What the compiler says of the programs in a folder of the package's `.cache`: nothing, if they are right. */
export async function compilePrograms(folder: string): Promise<string> {
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(CONFIG));
  const { code, stdout, stderr } = await bash(`tsc -p "${folder}"`, {});
  return code === 0 ? '' : `${stdout}${stderr}`;
}
