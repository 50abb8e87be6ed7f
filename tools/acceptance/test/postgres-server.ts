import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chown, glob, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Folder of the programs of PostgreSQL: Debian keeps them out of the way. */
async function findPrograms(): Promise<string | undefined> {
  for await (const path of glob('/usr/lib/postgresql/*/bin/initdb')) return dirname(path);
  return undefined;
}

const programs = await findPrograms();

/** Who may start it. */
interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** The server refuses to run as root; Debian's package brings a user for it. */
async function findOwner(): Promise<Owner | undefined> {
  const [uid = -1, gid = -1] = [process.getuid?.(), process.getgid?.()];
  if (uid !== 0) return { uid, gid };
  try {
    const numbers = await Promise.all(['-u', '-g'].map((which) => run('id', [which, 'postgres'])));
    const [user, group] = numbers.map(({ stdout }) => Number(stdout));
    return user === undefined || group === undefined ? undefined : { uid: user, gid: group };
  } catch {
    return undefined;
  }
}

const owner = await findOwner();

/** Whether this machine has a PostgreSQL that can be started. Tests that need one are skipped where there is none. */
export const hasPostgres = programs !== undefined && owner !== undefined;

/** A real PostgreSQL of a test's own, which listens in its folder alone. */
export class PostgresServer {
  readonly folder: string;
  readonly #process: ChildProcess;

  private constructor(folder: string, child: ChildProcess) {
    this.folder = folder;
    this.#process = child;
  }

  static async open(): Promise<PostgresServer> {
    const folder = await mkdtemp(join(tmpdir(), 'oint-pg-'));
    if (programs === undefined || owner === undefined) throw new Error('There is no PostgreSQL');
    await chown(folder, owner.uid, owner.gid);
    const data = join(folder, 'data');
    const options = { ...owner, cwd: folder };
    await run(
      join(programs, 'initdb'),
      ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8'],
      options,
    );
    const words = ['-D', data, '-k', folder, '-c', 'listen_addresses='];
    const child = spawn(join(programs, 'postgres'), words, {
      ...options,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    await new Promise<void>((resolve, reject) => {
      child.once('exit', () => {
        reject(new Error('postgres has ended'));
      });
      child.stderr.on('data', (text: Buffer) => {
        if (text.includes('database system is ready to accept connections')) resolve();
      });
    });
    return new PostgresServer(folder, child);
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => {
      this.#process.once('exit', resolve);
    });
    // It waits until all have left.
    this.#process.kill('SIGTERM');
    await ended;
    await rm(this.folder, { recursive: true, force: true });
  }
}
