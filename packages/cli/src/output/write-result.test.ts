import { expect, test } from 'vitest';

import { contextFor } from '../../test/context.ts';
import { EXIT_CODES } from '../spec/exit-codes.ts';
import { writeResult } from './write-result.ts';

test('a result whose file cannot be written after all is not lost', async () => {
  const { context, stdout, stderr } = contextFor();
  expect(await writeResult({ id: 7 }, 'nowhere/result.json', context)).toBe(EXIT_CODES.unexpected);
  expect(JSON.parse(stdout())).toEqual({ id: 7 });
  expect(stderr()).toBe(
    'oint: --out: cannot write to "nowhere/result.json": its folder does not exist.\nThe result is on stdout instead.\n',
  );
});
