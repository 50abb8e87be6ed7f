import { install, node, pnpm } from './workspace.mjs';

install();
node('tools/codegen/src/main.ts', '--check');
pnpm('exec', 'turbo', 'run', 'lint', 'typecheck', 'test', '--continue', '--output-logs=new-only');
