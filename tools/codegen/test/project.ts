/** Projects in temporary folders, made of fixtures. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { type MethodFacts, factsPath } from '@oint/reference';
import { onTestFinished } from 'vitest';

import { type Reference, referenceOf } from '../src/reference/reference.ts';
import { type Environment, run } from '../src/run.ts';
import { methodFacts } from './method-facts.ts';

export function fixture(name: string): Promise<string> {
  return readFile(join(import.meta.dirname, 'fixtures', name), 'utf8');
}

/** Files by path, relative to the project's root. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export async function makeProject(files: Files): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'codegen-'));
  onTestFinished(() => rm(root, { recursive: true }));
  await addFiles(root, files);
  return root;
}

export async function addFiles(root: string, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

/** What the reference of the desk project knows. */
const DESK_FACTS: readonly MethodFacts[] = [
  methodFacts('desk.ticket.close', {
    page: 'desk/ticket-close.md',
    params: {
      fields: {
        QUEUE_ID: { type: 'string', required: true },
        TICKET_ID: { type: 'integer' },
        MODE: { type: 'string' },
      },
    },
    result: {
      fields: {
        queueId: { type: { anyOf: ['integer', 'numeric-string'] }, required: true },
        left: { type: 'any' },
        lastId: { type: { anyOf: ['integer', 'null'] } },
      },
    },
  }),
  methodFacts('desk.ticket.shut', {
    page: 'desk/ticket-shut.md',
    deprecated: { successor: 'desk.ticket.close' },
    params: { fields: { QUEUE_ID: { type: 'string' }, TICKET_ID: { type: 'integer' } } },
    result: 'any',
  }),
];

/** A reference that is not on disk. */
export function referenceTo(methods: readonly MethodFacts[]): Reference {
  const files = new Map(methods.map((facts) => [factsPath(facts), JSON.stringify(facts)]));
  return referenceOf([...files.keys()], async (paths) =>
    paths.map((path) => files.get(path) ?? ''),
  );
}

export function deskReference(): Reference {
  return referenceTo(DESK_FACTS);
}

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command in a project. */
export async function codegen(root: string, ...args: string[]): Promise<Outcome> {
  const streams = { stdout: '', stderr: '' };
  const code = await run(args, environmentOf(root, streams, AbortSignal.abort()));
  return { code, ...streams };
}

/** An environment that collects what is written. */
export function environmentOf(
  cwd: string,
  streams: { stdout: string; stderr: string },
  signal: AbortSignal,
): Environment {
  return {
    cwd,
    stdout: (text) => {
      streams.stdout += text;
    },
    stderr: (text) => {
      streams.stderr += text;
    },
    interruption: () => signal,
  };
}

/** A project with every layout of page and every kind of binding. */
export async function deskProject(): Promise<string> {
  return makeProject({
    'docs/bitrix24/bindings/desk.yaml': await fixture('bindings.yaml'),
    'docs/bitrix24/ru/desk/close-ticket.md': await fixture('four-columns.md'),
    'docs/bitrix24/en/desk/close-ticket.mdx': await fixture('tabs.mdx'),
    'docs/bitrix24/en/desk/get-form-block.md': await fixture('template.md'),
    'docs/bitrix24/en/desk/plan-visit.md': await fixture('conversions.md'),
    'docs/bitrix24/en/desk/upload-photo.md': await fixture('handwritten.md'),
    'docs/bitrix24/en/desk/get-desk-link.md': await fixture('no-client.md'),
    'docs/bitrix24/en/desk/_category_.json': '{ "label": "Desk" }',
    'docs/bitrix24/ru/desk/_category_.json': '{ "label": "Заявки" }',
  });
}
