/** A shell in which `oint` is the built command line. */
import { execFile } from 'node:child_process';
import { chmod, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

import { root } from './pages.ts';

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The smallest PNG. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=';

/** The folder that scripts run in, with the files that examples name. */
export const exampleFiles = await mkdtemp(join(tmpdir(), 'oint-shell-'));
const command = join(exampleFiles, 'oint');
await writeFile(
  command,
  `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'packages/cli/dist/bin.js')}" "$@"\n`,
);
await chmod(command, 0o755);
await writeFile(join(exampleFiles, 'avatar.png'), Buffer.from(PIXEL, 'base64'));

/**
 * Runs a script as a user's shell would.
 *
 * Without `--norc`, bash reads `~/.bashrc` here: it takes a standard input that is a socket, as a child of Node has, for
 * a remote shell's, and what the user starts there would be part of what is compared.
 */
export function bash(
  script: string,
  variables: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const env = shellVariables(variables);
  return new Promise((resolve, reject) => {
    execFile(
      'bash',
      ['--norc', '-c', script],
      { env, cwd: exampleFiles },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : error.code;
        if (typeof code === 'number') resolve({ code, stdout, stderr });
        else reject(error ?? new Error('bash did not run'));
      },
    );
  });
}

/** What a script finds in its environment: `oint` too. Variables of this process that begin with `OINT_` are not among them. */
export function shellVariables(variables: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('OINT_') && name !== 'BASH_ENV',
  );
  return {
    ...Object.fromEntries(inherited),
    ...variables,
    PATH: [exampleFiles, process.env['PATH']].join(delimiter),
  };
}
