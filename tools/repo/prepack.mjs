/** Lays licence and notice of the repository into the package that is being packed: they stand at its root alone. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './workspace.mjs';

for (const name of ['LICENSE', 'NOTICE']) copyFileSync(join(root, name), name);
