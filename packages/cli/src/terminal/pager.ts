import { spawn } from 'node:child_process';

import type { Shell } from '../context/shell.ts';

/** What shows long texts, as `OINT_PAGER` and `PAGER` name it; `undefined`: nothing does. */
function pagerOf({ env, platform }: Pick<Shell, 'env' | 'platform'>): string | undefined {
  const usual = platform === 'win32' ? '' : 'less';
  const line = (env['OINT_PAGER'] ?? env['PAGER'] ?? usual).trim();
  return line === '' || line === 'cat' ? undefined : line;
}

/** Shows a text page by page, and waits until whoever reads it is done; `false` where there is no pager. */
export async function page(text: string, shell: Pick<Shell, 'env' | 'platform'>): Promise<boolean> {
  const line = pagerOf(shell);
  if (line === undefined) return false;
  const child = spawn(line, {
    shell: true,
    stdio: ['pipe', 'inherit', 'inherit'],
    // Less ends by itself where all fits, keeps bold letters, and leaves the text on the screen.
    env: { LESS: 'FRX', LESSCHARSET: 'utf-8', ...shell.env },
  });
  // Whoever has read enough closes it.
  child.stdin.on('error', () => {});
  child.stdin.end(text);
  const code = await new Promise<number | null>((ended) => {
    child.once('error', () => ended(COMMAND_NOT_FOUND));
    child.once('close', ended);
  });
  return code !== COMMAND_NOT_FOUND;
}

/** What shells say of a program that there is not. */
const COMMAND_NOT_FOUND = 127;
