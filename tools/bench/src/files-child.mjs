import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Started by files.ts under any version of Node: transfers a file and prints what it took. */
import { createClient } from '@oint/core';
import { nodeFetch, saveDownload } from '@oint/core/node';

const [origin, size, way] = process.argv.slice(2);
const piece = Buffer.alloc(2 ** 18, 'oint');

const client = createClient({
  url: `${origin}/rest/1/bench/`,
  ...(way === 'nodeFetch' ? { fetch: nodeFetch() } : {}),
});

let peak = 0;
const watch = setInterval(look, 20);
const start = look();

const up = await timed(() =>
  client.upload(`${origin}/upload`, { name: 'big', size: Number(size), stream }),
);
if (up.value <= Number(size)) throw new Error('the portal received too little');
const upPeak = peak;
peak = 0;
const down = await timed(receive);
if (down.value !== Number(size)) throw new Error('the file came down short');
clearInterval(watch);
process.stdout.write([start, upPeak, up.seconds, peak, down.seconds].join(' '));

async function* stream() {
  // Each piece is new, as those of a file are: one that came again and again would hide that it is kept.
  for (let sent = 0; sent < Number(size); sent += piece.length) yield Buffer.from(piece);
}

async function receive() {
  const folder = await mkdtemp(join(tmpdir(), 'oint-download-'));
  try {
    const path = join(folder, 'big');
    await saveDownload(await client.download(`${origin}/download`), path);
    return (await stat(path)).size;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function timed(task) {
  const begin = performance.now();
  const value = await task();
  return { value, seconds: ((performance.now() - begin) / 1000).toFixed(1) };
}

function look() {
  const megabytes = Math.round(process.memoryUsage.rss() / 2 ** 20);
  peak = Math.max(peak, megabytes);
  return megabytes;
}
