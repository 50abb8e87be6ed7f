import { expect, test } from 'vitest';

import { contextFor } from '../../test/context.ts';
import { EXIT_CODES } from '../spec/exit-codes.ts';
import { writeResult } from './write-result.ts';

test('a result whose file cannot be written after all is not lost', async () => {
  const { context, stdout, stderr } = contextFor();
  const file = {
    name: 'nowhere/result.json',
    keep: () => Promise.reject(Object.assign(new Error('gone'), { code: 'ENOENT' })),
    drop: async () => {},
  };
  expect(await writeResult({ id: 7 }, context, {}, file)).toBe(EXIT_CODES.output);
  expect(JSON.parse(stdout())).toEqual({ id: 7 });
  expect(stderr()).toBe(
    'oint: --out: cannot write to "nowhere/result.json": its folder does not exist.\nThe call was made; its result is on stdout instead.\n',
  );
});
