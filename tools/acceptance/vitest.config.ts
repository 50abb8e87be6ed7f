import { mergeConfig } from 'vitest/config';

import base from '../repo/vitest.base.ts';

// Examples of the docs run in the tests' own process: they change its folder and its environment.
export default mergeConfig(base, { test: { isolate: true } });
