/** What only a real terminal shows: keys that do not appear, and help page by page. `script` makes one. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { startSandbox } from '@oint/sandbox';
import { expect, onTestFinished, test } from 'vitest';

const bin = fileURLToPath(new URL('../src/bin.ts', import.meta.url));
/** That of Linux takes the command behind `-c`. */
const hasScript = process.platform === 'linux' && existsSync('/usr/bin/script');

interface Session {
  readonly variables?: Readonly<Record<string, string>>;
  /** What is typed when the screen shows something. */
  readonly type?: (shown: string) => string | undefined;
}

async function home(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'oint-terminal-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

const { PATH, NODE_COMPILE_CACHE } = process.env;

/** Runs a line at a terminal of 20 lines; the exit code, and all that stood on the screen. */
async function atTerminal(
  words: readonly string[],
  at: string,
  { variables = {}, type = () => undefined }: Session = {},
): Promise<{ code: number | null; screen: string }> {
  const line = [process.execPath, '--conditions=@oint/source', bin, ...words];
  const child = spawn(
    '/usr/bin/script',
    ['-qefc', `stty rows 20 cols 80; ${line.map((word) => `'${word}'`).join(' ')}`, '/dev/null'],
    {
      env: { PATH, NODE_COMPILE_CACHE, HOME: at, OINT_LANG: 'en', TERM: 'xterm', ...variables },
      stdio: ['pipe', 'pipe', 'ignore'],
    },
  );
  let screen = '';
  child.stdout.on('data', (piece: Buffer) => {
    screen += piece.toString('utf8');
    const keys = type(screen);
    if (keys !== undefined) child.stdin.write(keys);
  });
  const code = await new Promise<number | null>((ended) => child.once('close', ended));
  return { code, screen };
}

/** Types once, when a text has appeared. */
function once(text: string, keys: string): (shown: string) => string | undefined {
  let isTyped = false;
  return (shown) => {
    if (isTyped || !shown.includes(text)) return undefined;
    isTyped = true;
    return keys;
  };
}

test.skipIf(!hasScript)(
  'a webhook that is typed does not appear',
  async () => {
    const portal = await startSandbox();
    onTestFinished(() => portal.close());
    const at = await home();
    const type = once('(hidden):', `${portal.webhookUrl}\r`);
    const { code, screen } = await atTerminal(['bitrix24', 'login'], at, { type });
    expect(code).toBe(0);
    expect(screen).toContain('Signed in to');
    expect(screen).not.toContain(portal.webhookUrl.split('/').at(-2));
    expect(await readdir(join(at, '.config/oint'))).toEqual(['bitrix24.json']);
  },
  30_000,
);

test.skipIf(!hasScript)(
  'Ctrl+C ends a question',
  async () => {
    const type = once('(hidden):', '\u0003');
    const { code, screen } = await atTerminal(['bitrix24', 'login'], await home(), { type });
    expect(code).toBe(130);
    expect(screen).toContain('Interrupted.');
  },
  30_000,
);

test.skipIf(!hasScript)(
  'long help goes through a pager, short help does not',
  async () => {
    const variables = { OINT_PAGER: `sed 's/^/page: /'`, NO_COLOR: '1' };
    const long = await atTerminal(['bitrix24'], await home(), { variables });
    expect([long.code, long.screen]).toEqual([0, expect.stringContaining('page: Usage')]);
    const short = await atTerminal(['hashsum', '--help'], await home(), { variables });
    expect([short.code, short.screen]).toEqual([0, expect.stringMatching(/^Usage/u)]);
  },
  30_000,
);

test.skipIf(!hasScript)(
  'a pager that is not there loses nothing',
  async () => {
    const variables = { OINT_PAGER: 'no-such-pager', NO_COLOR: '1' };
    const { code, screen } = await atTerminal(['bitrix24'], await home(), { variables });
    expect([code, screen]).toEqual([0, expect.stringContaining('Learn more')]);
  },
  30_000,
);
