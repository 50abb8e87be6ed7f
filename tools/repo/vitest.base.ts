/** What all packages' tests run with. */
import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

/** Nothing waits for this: it ends what hangs, also on a machine that does much else at the same time. */
const PATIENCE = 900_000;

/** Programs that tests start compile the same sources each time: what one has compiled, the next ones take from here. */
const COMPILED = fileURLToPath(new URL('../../node_modules/.cache/compiled', import.meta.url));

export default defineConfig({
  ssr: { resolve: { conditions: ['@oint/source', 'module', 'node', 'default'] } },
  test: {
    // No test leaves anything behind in a module, so that files share a worker and what it has loaded.
    isolate: false,
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    env: { NODE_COMPILE_CACHE: COMPILED },
    testTimeout: PATIENCE,
    hookTimeout: PATIENCE,
    expect: { poll: { timeout: PATIENCE } },
  },
});
