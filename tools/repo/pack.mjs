/** Builds the packages that are published, and packs each into `packed`, as a registry would get it. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { node, nodeQuietly, root } from './workspace.mjs';

const packed = join(root, 'packed');
rmSync(packed, { recursive: true, force: true });
node('node_modules/turbo/bin/turbo', 'run', 'build', '--output-logs=errors-only');
// Without versions in their names, so that a guide can name them.
nodeQuietly(
  'node_modules/pnpm/bin/pnpm.cjs',
  '--filter=./packages/*',
  '--filter=@oint/codegen',
  'pack',
  `--out=${join(packed, '%s.tgz')}`,
);

process.stdout.write(`In the folder packed:\n${readdirSync(packed).join('\n')}\n`);
