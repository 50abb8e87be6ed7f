/** A real terminal, made by `script` of Linux. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

const SCRIPT = '/usr/bin/script';

/** That of other systems takes no command behind `-c`. */
export const hasTerminal = process.platform === 'linux' && existsSync(SCRIPT);

/** How the question ends that waits for somebody to type. */
const QUESTION = /: $/u;

interface Screen {
  readonly code: number;
  readonly text: string;
}

/** Runs a line at a terminal of 80 columns, and types when it asks. */
export async function atTerminal(
  line: string,
  typed: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<Screen> {
  const child = spawn(SCRIPT, ['-qefc', `stty rows 24 cols 80; ${line}`, '/dev/null'], {
    env: { ...env, TERM: 'xterm', SHELL: '/bin/bash' },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const waiting = [...typed];
  let [text, answered] = ['', 0];
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    text += piece;
    if (!QUESTION.test(stripVTControlCharacters(text.slice(answered)))) return;
    answered = text.length;
    const keys = waiting.shift();
    if (keys !== undefined) child.stdin.write(keys === '^C' ? '\u0003' : `${keys}\r`);
  });
  const code = await new Promise<number | null>((ended) => child.once('close', ended));
  return { code: code ?? -1, text: whatRemains(text) };
}

/** The lines as they stand when all is over: what a line showed before it was written anew is gone. */
function whatRemains(text: string): string {
  const lines = stripVTControlCharacters(text).replaceAll('\r\n', '\n').split('\n');
  return lines.map((line) => line.slice(line.lastIndexOf('\r') + 1)).join('\n');
}
