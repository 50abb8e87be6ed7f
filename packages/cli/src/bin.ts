#!/usr/bin/env node
import { keepCompiled } from './keep-compiled.ts';

keepCompiled(process.env, process.platform);
// Loaded behind it, so that it is kept too.
const { main } = await import('./main.ts');
await main();
