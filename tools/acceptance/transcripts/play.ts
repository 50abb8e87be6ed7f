/** Plays the lines of a transcript against a local portal, and says what they show. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { type Sandbox, type SandboxOptions, startSandbox } from '@oint/sandbox';

import { bitrix24 } from '../../../packages/cli/src/libraries/bitrix24.ts';
import { tools } from '../../../packages/cli/src/libraries/tools.ts';
import { runLine } from '../../../packages/cli/test/command-line.ts';
import { wordsOf } from '../test/in-process.ts';
import { bash, shellVariables } from '../test/shell.ts';
import { settle } from './settle.ts';
import { atTerminal } from './terminal.ts';
import type { Step, Transcript } from './transcript.ts';

/** Where lines run, and what they find in their environment. */
interface Place {
  readonly folder: string;
  readonly portal: Sandbox;
  readonly variables: Record<string, string>;
  /** The words of plain lines. */
  readonly words: ReadonlyMap<string, readonly string[]>;
}

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const WEBHOOK_CODE = 'made0up0code';
/** A line of `oint` and its words; whatever joins, redirects or starts more is for a shell. */
const PLAIN = /^oint (?:[^|&;<>`$"']|"[^"`$]*"|'[^']*'|\$[A-Z]+)*$/u;
const EXPORT = /^export (\w+)=(.*)$/u;
const PORTAL = /^portal (.*)$/u;
const TERMINAL = /^terminal (.*)$/u;

/** The transcript with what its lines showed, where that is not what they were to show. */
export async function play(transcript: Transcript, language: string): Promise<Transcript> {
  const [first] = transcript.steps;
  const [, options] = PORTAL.exec(first?.line ?? '') ?? [];
  const folder = await mkdtemp(join(tmpdir(), 'oint-transcript-'));
  const portal = await startSandbox({ webhookCode: WEBHOOK_CODE, ...portalOptions(options) });
  try {
    await writeFiles(folder, transcript.files, portal);
    const variables = variablesOf(folder, portal, language);
    const words = await wordsOfPlain(transcript.steps, variables);
    const place = { folder, portal, variables, words };
    const steps: Step[] = [];
    for (const step of transcript.steps) steps.push(await playStep(step, place));
    return { ...transcript, steps };
  } finally {
    await portal.close();
    await rm(folder, { recursive: true });
  }
}

function portalOptions(text = '{}'): SandboxOptions {
  return JSON.parse(text);
}

async function writeFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
  portal: Sandbox,
): Promise<void> {
  for (const [path, body] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    const text = body.replaceAll('$WEBHOOK', portal.webhookUrl);
    await writeFile(join(folder, path), text, { mode: 0o600 });
  }
}

function variablesOf(folder: string, portal: Sandbox, language: string): Record<string, string> {
  return {
    LC_ALL: 'C.UTF-8',
    NO_COLOR: '1',
    OINT_LANG: language,
    OINT_PAGER: 'cat',
    FOLDER: folder,
    HOME: folder,
    XDG_CONFIG_HOME: join(folder, '.config'),
    XDG_STATE_HOME: join(folder, '.state'),
    WEBHOOK: portal.webhookUrl,
    PORTAL: portal.url,
    TOKEN: portal.token,
  };
}

async function playStep(step: Step, place: Place): Promise<Step> {
  const outcome = await outcomeOf(step, place);
  return { ...step, shown: settle(step.shown, shownOf(outcome, place)) };
}

const NOTHING: Outcome = { code: 0, stdout: '', stderr: '' };

async function outcomeOf({ line, typed }: Step, place: Place): Promise<Outcome> {
  const { folder, variables, words } = place;
  const plain = words.get(line);
  if (plain !== undefined) {
    return runLine(plain, { cwd: folder, env: variables }, [bitrix24, tools]);
  }
  const [, name, value] = EXPORT.exec(line) ?? [];
  if (name !== undefined) {
    variables[name] = filled(value ?? '', variables);
    return NOTHING;
  }
  if (PORTAL.test(line)) return NOTHING;
  const [, seen] = TERMINAL.exec(line) ?? [];
  const moved = `cd "$FOLDER"; ${seen ?? line}`;
  if (seen !== undefined) {
    const keys = typed.map((text) => filled(text, variables));
    const { code, text } = await atTerminal(moved, keys, shellVariables(variables));
    return { code, stdout: text, stderr: '' };
  }
  return bash(moved, variables);
}

function filled(text: string, variables: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\$([A-Z_]+)/gu, (_, name: string) => variables[name] ?? '');
}

/** One shell splits them all, before any of them runs. */
async function wordsOfPlain(
  steps: readonly Step[],
  variables: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const lines = steps.map(({ line }) => line).filter((line) => PLAIN.test(line));
  const found = await wordsOf(lines, variables);
  return new Map(lines.map((line, index) => [line, found[index]?.[0] ?? []]));
}

function shownOf({ code, stdout, stderr }: Outcome, place: Place): string[] {
  return [
    ...linesOf(stdout, place),
    ...linesOf(stderr, place).map((line) => `! ${line}`.trimEnd()),
    ...(code === 0 ? [] : [`? ${code}`]),
  ];
}

/** The lines, with names for what is another at each run. A secret in them is shown as it is, so that it is seen. */
function linesOf(text: string, { folder, portal }: Place): string[] {
  if (text.trim() === '') return [];
  const lasting = text
    .replaceAll(portal.url, '[PORTAL]')
    .replaceAll(new URL(portal.url).host, '[PORTAL]')
    .replaceAll(folder, '[FOLDER]');
  return lasting.replace(/\n+$/u, '').split('\n');
}
