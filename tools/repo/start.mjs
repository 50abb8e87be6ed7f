import { install, node } from './workspace.mjs';

install();
node('--conditions=@oint/source', 'tools/codegen/src/main.ts');
node('--conditions=@oint/source', 'tools/acceptance/demo/demo.ts');
