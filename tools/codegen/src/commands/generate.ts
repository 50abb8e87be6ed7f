/** `codegen [pages…]`: compiles the docs once, or whenever they change. */
import { Cache } from '../cache/cache.ts';
import type { Command } from './command.ts';
import { compileOnce } from './compile-once.ts';
import { readOptions } from './generate-options.ts';
import { projectCache } from './project-cache.ts';
import { watch } from './watch.ts';

export const generate: Command = async (args, environment) => {
  const options = readOptions(args, environment);
  if (typeof options === 'number') return options;
  // What is made of another reference is not what the project's next run needs.
  const cache = options.reference === null ? await projectCache(options.root) : new Cache();
  return options.watch
    ? watch(options, cache, environment)
    : compileOnce(options, cache, environment);
};
