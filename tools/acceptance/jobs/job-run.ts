/** Portals, a Redis and processes that run the programs of the guide about jobs, for tests and for a long run. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { acceptCode } from '@oint/core/authorization';
import { redisTokenStore } from '@oint/core/redis';
import { type Sandbox, startSandbox } from '@oint/sandbox';
import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';

import { RedisServer } from '../../../packages/core/test/redis-server.ts';
import { writeGuidePrograms } from './guide-programs.ts';

export interface JobRunOptions {
  /** How many portals are copied, each into one of its own. */
  readonly portals: number;
  /** Deals of each. */
  readonly rows: number;
  /** Milliseconds after which a worker is taken for dead. Default: a minute, so that one on a busy machine is not. */
  readonly lockDuration?: number | undefined;
}

/** Milliseconds after which the portals of a run are done with a request. */
const PORTAL_WINDOW = 9000;

interface Parts {
  readonly folder: string;
  readonly lockDuration: number;
  readonly redis: Redis;
  readonly server: RedisServer;
  readonly sources: readonly Sandbox[];
  readonly targets: readonly Sandbox[];
}

/** Portals to copy from and to, the Redis, and the workers that live. */
export class JobRun {
  readonly folder: string;
  readonly sources: readonly Sandbox[];
  readonly targets: readonly Sandbox[];
  readonly queue: Queue;
  readonly redis: Redis;
  readonly #lockDuration: number;
  readonly #server: RedisServer;
  readonly #workers = new Set<ChildProcess>();

  private constructor({ folder, lockDuration, redis, server, sources, targets }: Parts) {
    this.#lockDuration = lockDuration;
    this.folder = folder;
    this.#server = server;
    this.redis = redis;
    this.sources = sources;
    this.targets = targets;
    this.queue = new Queue('portals', { connection: redis });
  }

  static async open({ portals, rows, lockDuration = 60_000 }: JobRunOptions): Promise<JobRun> {
    const server = await RedisServer.open();
    const redis = new Redis(server.url, { maxRetriesPerRequest: null });
    const sources: Sandbox[] = [];
    const targets: Sandbox[] = [];
    for (let number = 0; number < portals; number += 1) {
      const deals = Array.from({ length: rows }, (_, index) => ({ TITLE: titleOf(number, index) }));
      sources.push(await openPortal(sources[0], deals));
      targets.push(await openPortal(sources[0], []));
    }
    for (const portal of [...sources, ...targets]) await letIn(portal, redis);
    const folder = await writeGuidePrograms();
    return new JobRun({ folder, lockDuration, redis, server, sources, targets });
  }

  /** @param concurrency How many jobs it does at once. */
  startWorker(concurrency = 20): ChildProcess {
    const worker = this.#spawn('worker.ts', [], { CONCURRENCY: String(concurrency) });
    this.#workers.add(worker);
    worker.once('exit', () => this.#workers.delete(worker));
    return worker;
  }

  /** Workers that live. */
  get workers(): readonly ChildProcess[] {
    return [...this.#workers];
  }

  /** Kills workers; what they had locked is free at once. */
  async kill(...workers: readonly ChildProcess[]): Promise<void> {
    const names = workers.map(nameOf);
    await Promise.all(
      workers.map((worker) => {
        worker.kill('SIGKILL');
        return once(worker, 'exit');
      }),
    );
    const options = { connection: this.redis, stalledInterval: 20, maxStalledCount: 100 };
    const checker = new Worker(this.queue.name, null, { ...options, autorun: false });
    await checker.startStalledCheckTimer();
    for (;;) {
      const active = await this.queue.getActive();
      const left = active.filter(({ processedBy }) => names.includes(processedBy ?? ''));
      if (left.length === 0) break;
      const locks = left.map(({ id }) => `${id}:lock`);
      // Other workers would not look for long yet.
      await this.redis.del(['stalled-check', ...locks].map((key) => this.queue.toKey(key)));
      await pause(20);
    }
    await checker.close();
  }

  async begin(...words: string[]): Promise<void> {
    const [code] = await once(this.#spawn('begin.ts', words, {}), 'exit');
    if (code !== 0) throw new Error(`begin.ts has ended with ${code}`);
  }

  /** Which worker does a job at this moment, once there is one. */
  async workerOf(...names: readonly string[]): Promise<ChildProcess> {
    for (;;) {
      const job = await this.queue.getJob(names.join(' '));
      const name = (await job?.isActive()) === true ? job?.processedBy : undefined;
      const found = this.workers.find((worker) => name === nameOf(worker));
      if (found !== undefined) return found;
      await pause(5);
    }
  }

  /** Ends when there is nothing more to do. */
  async settled(): Promise<void> {
    while ((await this.#open()) > 0) await pause(20);
  }

  #open(): Promise<number> {
    return this.queue.getJobCountByTypes('waiting', 'active', 'delayed', 'prioritized');
  }

  /** Why jobs were given up. */
  async failures(): Promise<readonly string[]> {
    return (await this.queue.getFailed()).map(({ id, failedReason }) => `${id}: ${failedReason}`);
  }

  /** Files of a portal that are whole. */
  async filesOf(portal: Sandbox): Promise<readonly string[]> {
    const names = await readdir(this.pagesFolderOf(portal)).catch(() => []);
    return names.filter((name) => name.endsWith('.json'));
  }

  /** Rows in all files of a portal, as often as they are there. */
  async rowsOf(
    portal: Sandbox,
  ): Promise<readonly { readonly ID: string; readonly TITLE: string }[]> {
    const names = await this.filesOf(portal);
    const texts = names.map((name) => readFile(join(this.pagesFolderOf(portal), name), 'utf8'));
    return (await Promise.all(texts)).flatMap((text) => JSON.parse(text));
  }

  pagesFolderOf({ memberId }: Sandbox): string {
    return join(this.folder, 'pages', memberId);
  }

  async close(): Promise<void> {
    const ended = this.workers.map((worker) => once(worker, 'exit'));
    for (const worker of this.workers) worker.kill('SIGKILL');
    await Promise.all(ended);
    await this.queue.close();
    this.redis.disconnect();
    await this.#server.close();
    await Promise.all([...this.sources, ...this.targets].map((portal) => portal.close()));
    await rm(this.folder, { recursive: true });
  }

  #spawn(program: string, words: readonly string[], more: Readonly<Record<string, string>>) {
    const [{ application, url } = { application: undefined, url: '' }] = this.sources;
    return spawn(process.execPath, ['--conditions=@oint/source', program, ...words], {
      cwd: this.folder,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        REDIS_URL: this.#server.url,
        CLIENT_ID: application?.clientId,
        CLIENT_SECRET: application?.clientSecret,
        AUTHORIZATION_SERVER: url,
        LOCK_DURATION: String(this.#lockDuration),
        PORTAL_WINDOW: String(PORTAL_WINDOW),
        ...more,
      },
    });
  }
}

function nameOf({ pid }: ChildProcess): string {
  return `${hostname()} ${pid}`;
}

/** One in a hundred looks like a reference to another command of a batch. */
function titleOf(portal: number, index: number): string {
  return index % 100 === 7 ? `$result[${index % 50}] of ${portal}` : `Deal ${portal}.${index}`;
}

function openPortal(first: Sandbox | undefined, deals: readonly { TITLE: string }[]) {
  const options = {
    limits: 'cloud' as const,
    seed: { records: { 'crm.deal': deals } },
    keepRequests: 1_000_000,
  };
  return first === undefined ? startSandbox(options) : first.addPortal(options);
}

async function letIn(portal: Sandbox, redis: Redis): Promise<void> {
  const store = redisTokenStore(redis);
  await acceptCode({ ...portal.application, store, server: portal.url }, portal.addCode());
}
