/**
 * How long a command takes from its start to its end, beside the least that Node takes for the same: nothing at all, or one
 * request with `node:http`. It runs what is in `dist`: build first (`npm run -s build`). Medians of pairs that run in turn, so that
 * other work on the machine meets both.
 *
 *     npm run -s bench -- start-up [--runs 21] [--against another-clone]
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { print, printTable } from './print.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '21' }, against: { type: 'string' } },
});
const runs = Number(values.runs);

const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => response.end('{"result":true,"time":{"start":1,"finish":2}}'));
});
await new Promise<void>((done) => {
  server.listen(0, '127.0.0.1', done);
});
const address = server.address();
const port = typeof address === 'object' ? address?.port : undefined;
const url = `http://127.0.0.1:${port}/rest/1/made-up-code/`;

/** What a call is at the least. */
const BARE_CALL = `
  import { request } from 'node:http';
  const sent = request(process.env.OINT_BITRIX24_URL + 'im.dialog.read.json', { method: 'POST' }, (answer) => {
    let text = '';
    answer.setEncoding('utf8');
    answer.on('data', (piece) => { text += piece; });
    answer.on('end', () => { console.log(JSON.parse(text).result); process.exit(0); });
  });
  sent.setHeader('content-type', 'application/json');
  sent.end(JSON.stringify({ DIALOG_ID: 'chat642' }));
`;
const NOTHING = ['-e', '0'];
const BARE = ['--input-type=module', '-e', BARE_CALL];

const READ = ['bitrix24', 'MarkMessageAsRead', '--chat', 'chat642', '--message', '1'];
const COMMANDS: readonly (readonly [least: string, args: readonly string[]])[] = [
  ['node -e 0', ['--version']],
  ['node -e 0', ['--help']],
  ['node -e 0', ['__complete', '--', 'bitrix24', 'Отпр']],
  ['node -e 0', ['__complete', '--', 'bitrix24', 'crm.deal.l']],
  ['node -e 0', ['bitrix24', 'explain', 'crm.deal.add']],
  ['node -e 0', [...READ, '--test']],
  ['node:http', READ],
  ['node:http', ['bitrix24', 'im.dialog.read', 'DIALOG_ID=chat642']],
];

/** The command line of a clone. */
function commandOf(clone: string): string {
  return join(clone, 'packages/cli/dist/bin.js');
}

async function milliseconds(args: readonly string[]): Promise<number> {
  const begin = performance.now();
  const child = spawn(process.execPath, args, {
    stdio: 'ignore',
    env: { ...process.env, LANG: 'C.UTF-8', OINT_BITRIX24_URL: url },
  });
  const code = await new Promise((done) => {
    child.once('exit', done);
  });
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${String(code)}`);
  return performance.now() - begin;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}

/** Milliseconds of the first, and how many times those of the others that is. */
async function compare(
  ours: readonly string[],
  others: readonly (readonly string[])[],
): Promise<string[]> {
  await milliseconds(ours);
  const times: number[] = [];
  const ratios: number[][] = others.map(() => []);
  for (let run = 0; run < runs; run += 1) {
    const time = await milliseconds(ours);
    times.push(time);
    for (const [index, other] of others.entries()) {
      ratios[index]?.push(time / (await milliseconds(other)));
    }
  }
  return [median(times).toFixed(0), ...ratios.map((some) => median(some).toFixed(2))];
}

const ours = commandOf(resolve(import.meta.dirname, '../../..'));
const theirs = values.against === undefined ? undefined : commandOf(resolve(values.against));
const rows: string[][] = [
  ['oint …', 'beside', 'ms', 'times', ...(theirs === undefined ? [] : ['times the other clone'])],
];
for (const [least, args] of COMMANDS) {
  const figures = await compare(
    [ours, ...args],
    [least === 'node -e 0' ? NOTHING : BARE, ...(theirs === undefined ? [] : [[theirs, ...args]])],
  );
  rows.push([args.slice(0, 4).join(' '), least, ...figures]);
}
print(`Median of ${runs} runs`);
printTable(rows);
server.close();
server.closeAllConnections();
