import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));

test('a reader that goes away, as `| head` does, ends it without a word', async () => {
  const codegen = spawn(
    process.execPath,
    ['--conditions=@oint/source', MAIN, 'texts', 'crm', '--fields', '--root', ROOT],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  codegen.stdout.once('data', () => codegen.stdout.destroy());
  const [complaints, [code]] = await Promise.all([text(codegen.stderr), once(codegen, 'close')]);
  expect({ complaints, code: code as unknown }).toEqual({ complaints: '', code: 0 });
});
