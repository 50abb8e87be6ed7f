/** Files of a revision, read from git's database: nothing is checked out. */
import { spawn } from 'node:child_process';

import type { SourceFile } from '../read/source-file.ts';

/** What git cannot do, in words for the user. */
export class GitError extends Error {
  override readonly name = 'GitError';
}

/** Where the main line of development is, the first that exists. */
const MAIN = ['origin/main', 'main'];

/**
 * The commit that the present state is compared with: where the branch left `since`, so that what others did there
 * meanwhile does not count. Without `since` it is where it left the main branch, and without such a branch `HEAD`.
 */
export async function baseCommit(root: string, since: string | null): Promise<string> {
  if (since !== null) return commonAncestor(root, await commitOf(root, since), since);
  for (const name of MAIN) {
    const commit = await findCommit(root, name);
    if (commit !== null) return commonAncestor(root, commit, name);
  }
  return commitOf(root, 'HEAD');
}

async function commitOf(root: string, revision: string): Promise<string> {
  const commit = await findCommit(root, revision);
  if (commit !== null) return commit;
  throw new GitError(
    `git knows no revision ${revision} in ${root}; name a branch, tag or commit that it has fetched`,
  );
}

async function findCommit(root: string, revision: string): Promise<string | null> {
  if (revision.startsWith('-')) return null;
  const { code, stdout, stderr } = await git(root, [
    'rev-parse',
    '--verify',
    '--quiet',
    `${revision}^{commit}`,
  ]);
  if (code === 0) return stdout.toString().trim();
  // Quiet about unknown revisions, not about folders that no repository has.
  if (stderr !== '') throw new GitError(`git cannot read ${root}: ${stderr}`);
  return null;
}

async function commonAncestor(root: string, commit: string, name: string): Promise<string> {
  const { code, stdout } = await git(root, ['merge-base', commit, 'HEAD']);
  if (code === 0) return stdout.toString().trim();
  throw new GitError(
    `${name} and HEAD have no common ancestor here; in a shallow clone, fetch the whole history (\`git fetch --unshallow\`)`,
  );
}

/** The files below a folder in a commit, by path relative to `root`; links and submodules are left out. */
export async function listCommit(
  root: string,
  commit: string,
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  const listing = await succeed(root, ['ls-tree', '-r', '-z', commit, '--', folder]);
  const lines = listing.toString().split('\0');
  return new Map(
    lines.flatMap((line) => {
      const { id, path } = /^100\d+ blob (?<id>\S+)\t(?<path>.*)$/su.exec(line)?.groups ?? {};
      return id === undefined || path === undefined ? [] : [[path, id]];
    }),
  );
}

/** Texts of files that {@link listCommit} found, in their order. One process reads them all. */
export async function readBlobs(
  root: string,
  files: readonly (readonly [path: string, id: string])[],
): Promise<SourceFile[]> {
  if (files.length === 0) return [];
  const ids = files.map(([, id]) => `${id}\n`).join('');
  const output = await succeed(root, ['cat-file', '--batch'], ids);
  let position = 0;
  return files.map(([path]) => {
    // `<id> blob <size>`, a line end, the content, a line end.
    const headerEnd = output.indexOf('\n', position);
    const size = Number(output.toString('utf8', position, headerEnd).split(' ')[2]);
    const start = headerEnd + 1;
    position = start + size + 1;
    return { path, text: output.toString('utf8', start, start + size) };
  });
}

async function succeed(root: string, args: readonly string[], input = ''): Promise<Buffer> {
  const { code, stdout, stderr } = await git(root, args, input);
  if (code === 0) return stdout;
  throw new GitError(`git ${args[0] ?? ''} failed: ${stderr}`);
}

interface Outcome {
  readonly code: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

function git(cwd: string, args: readonly string[], input = ''): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, { cwd, stdio: 'pipe' });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.once('error', (error) =>
      reject(new GitError(`git cannot be started in ${cwd}: ${error.message}`)),
    );
    child.once('close', (code) =>
      resolve({
        code,
        stdout: Buffer.concat(stdout),
        stderr: Buffer.concat(stderr).toString().trim(),
      }),
    );
    // A git that ended early closes its input; its exit code tells why.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
