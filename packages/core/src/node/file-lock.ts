import { join } from 'node:path';

/** Milliseconds between two looks at a lock that somebody else has. */
const LOOK = 20;

/**
 * Does something that no other process does under this name at the same time. Who wants it lays a file of his own beside
 * those of the others, its name says until when it counts, and looks whether he is alone: so that nobody can take away the
 * lock of another, and that of one who died ends by itself. Of several that came at once the first by name stays.
 */
export async function underLock<Result>(
  folder: string,
  name: string,
  ttl: number,
  work: () => Promise<Result>,
): Promise<Result> {
  const { rm } = await import('node:fs/promises');
  const prefix = `${name}.lock-`;
  const own = await acquire(folder, prefix, ttl);
  try {
    return await work();
  } finally {
    await rm(join(folder, own), { force: true });
  }
}

/** @returns Name of the file that is the lock. */
async function acquire(folder: string, prefix: string, ttl: number): Promise<string> {
  for (;;) {
    const own = (await holders(folder, prefix)).length === 0 ? await lay(folder, prefix, ttl) : '';
    if (own !== '' && (await isAlone(folder, prefix, own))) return own;
    await pause();
  }
}

/** Whether the lock is ours; otherwise our file is taken back. */
async function isAlone(folder: string, prefix: string, own: string): Promise<boolean> {
  const { rm } = await import('node:fs/promises');
  for (;;) {
    const all = await holders(folder, prefix);
    const others = all.filter((name) => name !== own);
    // One that waited too long is as if it had died.
    if (all.includes(own) && others.length === 0) return true;
    if (!all.includes(own) || others.some((name) => idOf(name) < idOf(own))) {
      await rm(join(folder, own), { force: true });
      return false;
    }
    await pause();
  }
}

async function lay(folder: string, prefix: string, ttl: number): Promise<string> {
  const { open } = await import('node:fs/promises');
  const name = `${prefix}${Date.now() + ttl}-${crypto.randomUUID()}`;
  // Fails where there is one already, a link too.
  const file = await open(join(folder, name), 'wx', 0o600);
  await file.close();
  return name;
}

/** Locks that count; of those that count no more the files are removed. */
async function holders(folder: string, prefix: string): Promise<readonly string[]> {
  const { readdir, rm } = await import('node:fs/promises');
  const names = (await readdir(folder)).filter((name) => name.startsWith(prefix));
  const now = Date.now();
  const isOver = (name: string): boolean => Number(name.slice(prefix.length).split('-')[0]) <= now;
  for (const name of names.filter(isOver)) await rm(join(folder, name), { force: true });
  return names.filter((name) => !isOver(name));
}

/** The random part of a name. */
function idOf(name: string): string {
  return name.slice(-36);
}

async function pause(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, LOOK * (0.5 + Math.random()));
  });
}
