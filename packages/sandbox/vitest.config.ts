import { defineConfig } from 'vitest/config';

export default defineConfig({
  ssr: { resolve: { conditions: ['@oint/source', 'module', 'node', 'default'] } },
  // No test leaves anything behind in a module, so that files can share a worker.
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    isolate: false,
    // Nothing waits for this: it is for machines that do much else at the same time.
    testTimeout: 60_000,
  },
});
