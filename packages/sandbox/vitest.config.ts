import { mergeConfig } from 'vitest/config';

import base from '../../tools/repo/vitest.base.ts';

// No test leaves anything behind in a module, so that files can share a worker.
export default mergeConfig(base, { test: { isolate: false } });
