import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Whether this machine has a Redis. Tests that need one are skipped where there is none. */
export const hasRedis = await promisify(execFile)('redis-server', ['--version']).then(
  () => true,
  () => false,
);

/** A real Redis of a test's own, which can be stopped and started again. */
export class RedisServer {
  readonly port: number;
  readonly #folder: string;
  readonly #isDurable: boolean;
  #process: ChildProcess | undefined;

  private constructor(port: number, folder: string, isDurable: boolean) {
    this.port = port;
    this.#folder = folder;
    this.#isDurable = isDurable;
  }

  /** @param isDurable Whether it knows again, after it was stopped, what it was told. */
  static async open(isDurable = true): Promise<RedisServer> {
    const folder = await mkdtemp(join(tmpdir(), 'oint-redis-'));
    const server = new RedisServer(await freePort(), folder, isDurable);
    await server.start();
    return server;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const options = {
      port: String(this.port),
      bind: '127.0.0.1',
      dir: this.#folder,
      save: '',
      appendonly: this.#isDurable ? 'yes' : 'no',
      appendfsync: 'always',
    };
    const words = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
    const child = spawn('redis-server', words, { stdio: ['ignore', 'pipe', 'inherit'] });
    this.#process = child;
    await new Promise<void>((resolve, reject) => {
      child.once('exit', () => {
        reject(new Error('redis-server has ended'));
      });
      child.stdout.on('data', (text: Buffer) => {
        if (text.includes('Ready to accept connections')) resolve();
      });
    });
  }

  /** Ends it without a warning, as when the machine fails. */
  async stop(): Promise<void> {
    const child = this.#process;
    if (child === undefined) return;
    this.#process = undefined;
    const ended = new Promise((resolve) => {
      child.once('exit', resolve);
    });
    child.kill('SIGKILL');
    await ended;
  }

  async close(): Promise<void> {
    await this.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('no port'));
        else resolve(address.port);
      });
    });
  });
}
