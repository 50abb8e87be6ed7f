import { stat } from 'node:fs/promises';
import { basename } from 'node:path';

import { isStructure } from '../../json/containers.ts';
import type { Folder } from '../folder.ts';
import { ToolError } from '../tool-error.ts';
import type { PlannedFile } from './planned-call.ts';

/** How a file is given: `{ "$file": "report.pdf" }` is its name with its content, `$content` the content alone. */
const FORMS = ['$file', '$content'] as const;

type Form = (typeof FORMS)[number];

/** A file that parameters point to. */
export interface FileReference {
  readonly form: Form;
  readonly name: string;
}

/** Bytes of all files inside a call: they stand in its text, which has to be in memory as a whole. */
const MOST_INSIDE = 64 * 1024 * 1024;

/** The files that parameters point to. */
export function namedFiles(value: unknown): readonly string[] {
  const file = fileIn(value);
  if (file !== undefined) return [file.name];
  if (Array.isArray(value)) return value.flatMap(namedFiles);
  return isStructure(value) ? Object.values(value).flatMap(namedFiles) : [];
}

/** The same, as they are now. @throws {ToolError} where one of them is not to be read. */
export async function filesNow(
  params: unknown,
  folder: Folder | undefined,
): Promise<readonly PlannedFile[]> {
  const files: PlannedFile[] = [];
  for (const name of namedFiles(params)) {
    const { size, mtimeMs } = await stat(await allowed(name, folder));
    files.push({ name, size, changed: mtimeMs });
  }
  return files;
}

/** @throws {ToolError} for files that are too large to be sent inside a call. */
export function checkSizes(files: readonly PlannedFile[]): void {
  const size = files.reduce((sum, file) => sum + file.size, 0);
  if (size <= MOST_INSIDE) return;
  throw new ToolError(
    `${files.map(({ name }) => name).join(', ')}: ${size} bytes; inside a call at most ${MOST_INSIDE} fit. A method that gives an address for uploads takes any size`,
  );
}

/** @throws {ToolError} where a file is not what it was: what was shown would not be what is sent. */
export async function checkUnchanged(
  planned: readonly PlannedFile[],
  folder: Folder | undefined,
): Promise<void> {
  for (const { name, size, changed } of planned) {
    const now = await stat(await allowed(name, folder));
    if (now.size === size && now.mtimeMs === changed) continue;
    throw new ToolError(`${name}: the file has changed since it was planned; plan it anew`);
  }
}

/** The parameters with the content of their files, as methods take it: Base64. */
export async function withFiles<Value>(value: Value, folder: Folder | undefined): Promise<Value>;
export async function withFiles(value: unknown, folder: Folder | undefined): Promise<unknown> {
  const file = fileIn(value);
  if (file !== undefined) {
    const content = await base64Of(await allowed(file.name, folder));
    return file.form === '$file' ? [basename(file.name), content] : content;
  }
  if (Array.isArray(value)) {
    const items: unknown[] = [];
    for (const item of value) items.push(await withFiles<unknown>(item, folder));
    return items;
  }
  if (!isStructure(value)) return value;
  const entries: [string, unknown][] = [];
  for (const [name, item] of Object.entries(value)) {
    entries.push([name, await withFiles(item, folder)]);
  }
  return Object.fromEntries(entries);
}

/** Piece by piece, so that bytes and text of a file are not in memory at once. */
async function base64Of(path: string): Promise<string> {
  const { openFile } = await import('@oint/core/node');
  const file = await openFile(path);
  let text = '';
  let rest: Uint8Array = new Uint8Array(0);
  for await (const piece of file.stream()) {
    const bytes = Buffer.concat([rest, piece]);
    const whole = bytes.length - (bytes.length % 3);
    text += bytes.toString('base64', 0, whole);
    rest = bytes.subarray(whole);
  }
  return text + Buffer.from(rest).toString('base64');
}

/** The file that a value is, if it is one. */
export function fileIn(value: unknown): FileReference | undefined {
  if (!isStructure(value) || Object.keys(value).length !== 1) return undefined;
  const form = FORMS.find((name) => Object.hasOwn(value, name));
  const name = form && value[form];
  return form !== undefined && typeof name === 'string' ? { form, name } : undefined;
}

/** The path of a file that may be read. @throws {ToolError} */
export async function allowed(name: string, folder: Folder | undefined): Promise<string> {
  if (folder !== undefined) return folder.existing(name);
  throw new ToolError(
    `${name}: files are not read here; whoever runs the server can name a folder with --folder`,
  );
}
