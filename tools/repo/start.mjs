import { install, node } from './workspace.mjs';

install();
node('tools/codegen/src/main.ts');
node('--conditions=@oint/source', 'tools/acceptance/demo/demo.ts');
