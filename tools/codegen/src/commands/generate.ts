/** `codegen [pages…]`: compiles the docs once, or whenever they change. */
import { Cache } from '../cache/cache.ts';
import type { Command } from './command.ts';
import { compileOnce } from './compile-once.ts';
import { readOptions, USAGE } from './generate-options.ts';
import { projectCache } from './project-cache.ts';
import { explained } from './usage.ts';
import { watch } from './watch.ts';

export const generate: Command = explained('codegen', async (args, environment) => {
  const options = readOptions(args, environment.cwd);
  if (options === null) {
    environment.stdout(USAGE);
    return 0;
  }
  // What is made of another reference is not what the project's next run needs.
  const cache = options.reference === null ? await projectCache(options.root) : new Cache();
  return options.watch
    ? watch(options, cache, environment)
    : compileOnce(options, cache, environment);
});
