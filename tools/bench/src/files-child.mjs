import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { get, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Started by files.ts under any version of Node: receives a file, sends it back, and prints what it took. */
import { createClient } from '@oint/core';
import { nodeFetch, openFile, saveDownload } from '@oint/core/node';

const [origin, size, way] = process.argv.slice(2);
const up = `${origin}/upload`;
const down = `${origin}/download`;

/** Ours, and the same bytes through what Node has of its own and nothing else. */
const WAYS = {
  nodeFetch: () => through(nodeFetch()),
  'built-in fetch': () => through(),
  'bare node:http': () => ({
    receive: async (path) => pipeline(await answerTo(get(down)), createWriteStream(path)),
    async send(path) {
      const sending = request(up, { method: 'POST', headers: { 'content-length': size } });
      const answer = answerTo(sending);
      await pipeline(pieces(path), sending);
      (await answer).resume();
    },
  }),
  'bare fetch': () => ({
    receive: async (path) =>
      pipeline(Readable.fromWeb((await fetch(down)).body), createWriteStream(path)),
    async send(path) {
      const body = Readable.toWeb(pieces(path));
      const init = { method: 'POST', body, duplex: 'half', redirect: 'error', window: null };
      await (await fetch(up, { ...init, headers: { 'content-length': size } })).text();
    },
  }),
};

let peak = 0;
const folder = await mkdtemp(join(tmpdir(), 'oint-files-'));
const path = join(folder, 'big');
try {
  const watch = setInterval(look, 20);
  const start = look();
  const { receive, send } = WAYS[way]();
  const received = await timed(() => receive(path));
  if ((await stat(path)).size !== Number(size)) throw new Error('the file came down short');
  const sent = await timed(() => send(path));
  clearInterval(watch);
  process.stdout.write([start, ...sent, ...received].join(' '));
} finally {
  await rm(folder, { recursive: true });
}

function through(sending) {
  const client = createClient({ url: `${origin}/rest/1/bench/`, fetch: sending });
  return {
    receive: async (to) => saveDownload(await client.download(down), to),
    async send(from) {
      const count = await client.upload(up, await openFile(from));
      if (count <= Number(size)) throw new Error('the portal received too little');
    },
  };
}

function answerTo(sending) {
  return new Promise((resolve, reject) => {
    sending.once('response', resolve).once('error', reject);
  });
}

function pieces(from) {
  return createReadStream(from, { highWaterMark: 2 ** 18 });
}

/** The peak of the memory, in MB, and the processor's seconds. */
async function timed(task) {
  peak = 0;
  const { user, system } = process.cpuUsage();
  await task();
  const used = process.cpuUsage({ user, system });
  return [peak, ((used.user + used.system) / 1e6).toFixed(1)];
}

function look() {
  const megabytes = Math.round(process.memoryUsage.rss() / 2 ** 20);
  peak = Math.max(peak, megabytes);
  return megabytes;
}
