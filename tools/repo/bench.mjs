/** Starts a measurement of `tools/bench`. Paths begin in the folder of whoever typed the command, which npm tells. */
import { join } from 'node:path';

import { nodeIn, root } from './workspace.mjs';

const MEASUREMENTS = {
  assistants: 'assistants.ts',
  codegen: 'codegen/bench.ts',
  files: 'files.ts',
  fuzz: 'codegen/fuzz.ts',
  jobs: 'jobs.ts',
  limits: 'limits.ts',
  reference: 'reference/proof.ts',
  'reference:fuzz': 'reference/fuzz.ts',
  'reference:types': 'reference/types.ts',
  soak: 'soak.ts',
  'start-up': 'start-up.ts',
  tokens: 'tokens.ts',
  transport: 'transport.ts',
};

const [name = '', ...args] = process.argv.slice(2);
if (Object.hasOwn(MEASUREMENTS, name)) {
  const file = join(root, 'tools/bench/src', MEASUREMENTS[name]);
  nodeIn(process.env['INIT_CWD'] ?? '.', '--conditions=@oint/source', file, ...args);
} else {
  process.stderr.write(
    `Usage: npm run -s bench -- NAME [options]\nNAME is one of ${Object.keys(MEASUREMENTS).join(', ')}.\n`,
  );
  process.exitCode = 2;
}
