import { defineConfig } from 'vitest/config';

export default defineConfig({
  ssr: { resolve: { conditions: ['@oint/source', 'module', 'node', 'default'] } },
  test: { include: ['src/**/*.test.ts', 'test/**/*.test.ts'] },
});
