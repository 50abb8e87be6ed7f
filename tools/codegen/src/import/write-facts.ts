/** Facts as files. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

import { compare } from '../diagnostics.ts';
import { factsPath, FORMAT, type SourceFacts, type SystemErrorsFacts } from '../reference/facts.ts';
import { ERRORS_FILE, SOURCE_FILE } from '../reference/read-reference.ts';
import type { Import } from './import.ts';

export type Files = ReadonlyMap<string, string>;

export function filesOf({ methods, systemErrors }: Import, source: SourceFacts): Files {
  const files = methods.map(({ facts }): [string, string] => [factsPath(facts), formatJson(facts)]);
  const errors: SystemErrorsFacts = { errors: systemErrors, format: FORMAT };
  return new Map([
    ...files,
    // A part of the documentation without the system's errors gives no file.
    ...(systemErrors.length === 0 ? [] : [[ERRORS_FILE, formatJson(errors)] as const]),
    [SOURCE_FILE, formatJson(source)],
  ]);
}

/** Writes what differs and removes the facts of methods that are gone. */
export async function writeFiles(folder: string, files: Files): Promise<void> {
  const present = await listJson(folder);
  await Promise.all(
    present.filter((path) => !files.has(path)).map((path) => rm(join(folder, path))),
  );
  const folders = new Set([...files.keys()].map((path) => dirname(join(folder, path))));
  await Promise.all([...folders].map((path) => mkdir(path, { recursive: true })));
  await Promise.all([...files].map(([path, text]) => writeChanged(join(folder, path), text)));
}

async function writeChanged(path: string, text: string): Promise<void> {
  const present = await readFile(path, 'utf8').catch(ignoreMissing);
  if (present !== text) await writeFile(path, text);
}

async function listJson(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    ignoreMissing,
  );
  return (entries ?? [])
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted(compare);
}

/** Indented, with short values on one line: a changed field is a changed line. */
export function formatJson(value: unknown): string {
  return `${format(value, '')}\n`;
}

const WIDTH = 100;

function format(value: unknown, indent: string): string {
  const flat = formatFlat(value, WIDTH - indent.length);
  if (flat !== null) return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return `[\n${value.map((item) => inner + format(item, inner)).join(',\n')}\n${indent}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = entriesOf(value).map(
    ([key, entry]) => `${inner}${JSON.stringify(key)}: ${format(entry, inner)}`,
  );
  return `{\n${entries.join(',\n')}\n${indent}}`;
}

/** The value on one line, or `null` as soon as it has no room there. */
function formatFlat(value: unknown, room: number): string | null {
  if (typeof value !== 'object' || value === null) {
    const text = JSON.stringify(value);
    return text.length < room ? text : null;
  }
  const list = Array.isArray(value);
  const parts: string[] = [];
  let left = room - 2;
  for (const [key, entry] of list ? value.entries() : entriesOf(value)) {
    const name = typeof key === 'number' ? '' : `${JSON.stringify(key)}: `;
    const text = formatFlat(entry, left - name.length);
    if (text === null) return null;
    parts.push(`${name}${text}`);
    left -= name.length + text.length + 2;
  }
  if (list) return `[${parts.join(', ')}]`;
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

function entriesOf(value: object): [string, unknown][] {
  return Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .toSorted(([a], [b]) => compare(a, b));
}

function ignoreMissing(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}
