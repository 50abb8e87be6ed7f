/**
 * How long `oint mcp` takes from its start to its first answer, what memory it has then, and how much of an assistant's memory its
 * tools take. It runs what is in `dist`: build first (`npm run -s build`). Medians; memory is told on Linux alone.
 *
 *     npm run -s bench -- assistants [--runs 11]
 */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';

import { print, printTable } from './print.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '11' } } });
const runs = Number(values.runs);

const BIN = join(import.meta.dirname, '../../../packages/cli/dist/bin.js');

const ASKED = [
  {
    id: 0,
    method: 'initialize',
    params: {
      protocolVersion: '2025-06-18',
      capabilities: {},
      clientInfo: { name: 'bench', version: '1' },
    },
  },
  { method: 'notifications/initialized' },
  { id: 1, method: 'tools/list' },
];

interface Figures {
  readonly milliseconds: number;
  /** Of processor time, as far as the system tells. */
  readonly processor: number;
  readonly megabytes: number;
  /** Characters of the tools. */
  readonly size: number;
}

async function figuresOf(options: readonly string[]): Promise<Figures> {
  const begin = performance.now();
  const child = spawn(process.execPath, [BIN, 'mcp', ...options], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  for (const message of ASKED) {
    child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  }
  for await (const line of createInterface({ input: child.stdout })) {
    const answer: unknown = JSON.parse(line);
    const tools = toolsIn(answer);
    if (tools === undefined) continue;
    const milliseconds = performance.now() - begin;
    const proc = `/proc/${child.pid}`;
    const status = await readFile(`${proc}/status`, 'utf8').catch(() => '');
    const stat = await readFile(`${proc}/stat`, 'utf8').catch(() => '');
    const ticks = stat.split(' ').slice(13, 15).map(Number);
    const kilobytes = Number(/^VmRSS:\s+(?<size>\d+)/mu.exec(status)?.groups?.['size']);
    child.stdin.end();
    await new Promise((done) => {
      child.once('exit', done);
    });
    return {
      milliseconds,
      processor: ticks.reduce((sum, part) => sum + part, 0) * 10,
      megabytes: kilobytes / 1024,
      size: JSON.stringify(tools).length,
    };
  }
  throw new Error('the server ended without an answer');
}

function toolsIn(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null || !('result' in answer)) return undefined;
  const { result } = answer;
  return typeof result === 'object' && result !== null && 'tools' in result
    ? result.tools
    : undefined;
}

function median(numbers: readonly number[]): string {
  const sorted = numbers.toSorted((one, other) => one - other);
  return (sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(0);
}

const rows: string[][] = [['oint mcp …', 'ms', 'ms of processor', 'MB', 'characters of tools']];
for (const options of [[], ['--tools', 'messages,chats'], ['start']]) {
  const all: Figures[] = [];
  for (let run = 0; run < runs; run += 1) all.push(await figuresOf(options));
  const columns = (['milliseconds', 'processor', 'megabytes', 'size'] as const).map((name) =>
    median(all.map((figures) => figures[name])),
  );
  rows.push([options.join(' '), ...columns]);
}
print(`Median of ${runs} runs`);
printTable(rows);
