/**
 * Runs this repository's tools on a machine that has nothing but Node and npm. Plain JavaScript, because it runs on
 * that machine's Node, before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const bin = join(root, 'node_modules', '.bin');

/** npm tells its scripts where it is; `npx` lies beside it. Called directly, since Windows starts no `.cmd` without a shell. */
function npx() {
  const npm = process.env['npm_execpath'];
  if (npm === undefined || !npm.endsWith('npm-cli.js')) return null;
  return join(dirname(npm), 'npx-cli.js');
}

/** Installs exactly what the lock file says, with the pnpm that package.json names, whether or not one is installed. */
export function install() {
  const args = ['install', '--frozen-lockfile', '--prefer-offline'];
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const cli = npx();
  const command = cli === null ? ['npx'] : [process.execPath, cli];
  const shell = cli === null && process.platform === 'win32';
  run([...command, '--yes', packageManager, ...args], { shell });
}

/** Runs a file on the Node that the repository brings. */
export function node(...args) {
  nodeIn(root, ...args);
}

/** Runs a file on the Node that the repository brings, in a folder. */
export function nodeIn(folder, ...args) {
  run([repositoryNode(), ...args], { cwd: folder });
}

/** The same, of a program that says more than anybody reads: what it says is shown if it fails. */
export function nodeQuietly(...args) {
  run([repositoryNode(), ...args], { stdio: ['inherit', 'pipe', 'inherit'] });
}

function repositoryNode() {
  return join(
    root,
    'node_modules',
    'node',
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
}

function run([command, ...args], options) {
  const { status, error, stdout } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    maxBuffer: Infinity,
    env: environment(),
    ...options,
  });
  if (error !== undefined) throw error;
  if (status === 0) return;
  // Written at once: `process.exit` does not wait for a stream.
  if (stdout !== null) writeSync(1, stdout);
  process.exit(status ?? 1);
}

/** The repository's tools come first, its Node among them. */
function environment() {
  const path = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  return {
    ...process.env,
    [path]: [bin, process.env[path]].join(delimiter),
    TURBO_TELEMETRY_DISABLED: '1',
  };
}
