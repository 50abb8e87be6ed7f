import { install, node } from './workspace.mjs';

install();
node('--conditions=@oint/source', 'tools/codegen/src/main.ts', '--check');
// Not through `pnpm exec`, whose relative search path leads turbo to a pnpm that packages cannot find.
node(
  'node_modules/turbo/bin/turbo',
  'run',
  'lint',
  'typecheck',
  'test',
  '--continue',
  '--output-logs=new-only',
);
