import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

import { isStructure } from '../../json/containers.ts';
import type { Folder } from '../folder.ts';
import { ToolError } from '../tool-error.ts';

/** How a file is given: `{ "$file": "report.pdf" }` is its name with its content, `$content` the content alone. */
const FORMS = ['$file', '$content'] as const;

type Form = (typeof FORMS)[number];

/** Names of the files that parameters point to. */
export function namedFiles(value: unknown): readonly string[] {
  const file = fileIn(value);
  if (file !== undefined) return [file.name];
  if (Array.isArray(value)) return value.flatMap(namedFiles);
  return isStructure(value) ? Object.values(value).flatMap(namedFiles) : [];
}

/** @throws {ToolError} where one of them is not to be read. */
export async function checkFiles(params: unknown, folder: Folder | undefined): Promise<void> {
  for (const name of namedFiles(params)) await allowed(name, folder);
}

/** The parameters with the content of their files, as methods take it: Base64. */
export async function withFiles<Value>(value: Value, folder: Folder | undefined): Promise<Value>;
export async function withFiles(value: unknown, folder: Folder | undefined): Promise<unknown> {
  const file = fileIn(value);
  if (file !== undefined) {
    const path = await allowed(file.name, folder);
    const content = (await readFile(path)).toString('base64');
    return file.form === '$file' ? [basename(path), content] : content;
  }
  if (Array.isArray(value)) {
    return Promise.all(value.map((item: unknown) => withFiles(item, folder)));
  }
  if (!isStructure(value)) return value;
  const entries = Object.entries(value).map(async ([name, item]): Promise<[string, unknown]> => [
    name,
    await withFiles(item, folder),
  ]);
  return Object.fromEntries(await Promise.all(entries));
}

function fileIn(value: unknown): { readonly form: Form; readonly name: string } | undefined {
  if (!isStructure(value) || Object.keys(value).length !== 1) return undefined;
  const form = FORMS.find((name) => Object.hasOwn(value, name));
  const name = form && value[form];
  return form !== undefined && typeof name === 'string' ? { form, name } : undefined;
}

function allowed(name: string, folder: Folder | undefined): Promise<string> {
  if (folder === undefined) {
    throw new ToolError(
      `${name}: files are not read here; whoever runs the server can name a folder with --folder`,
    );
  }
  return folder.existing(name);
}
