/** The texts of methods and fields as files: `texts/<language>/<scope>.yaml` below the reference's folder. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { TEXT_LANGUAGES } from '@oint/reference/texts';
import { compare } from '@oint/reference/typescript';

import { ignoreMissing } from '../ignore-missing.ts';
import type { Language } from '../ir.ts';
import { readPages } from '../read/read-project.ts';
import type { SourceFile } from '../read/source-file.ts';

/** Below the reference's folder. */
export const TEXTS_FOLDER = 'texts';

const ENDING = '.yaml';

/** The two files of a scope; a language is absent where its file is. */
export interface TextFiles {
  readonly scope: string;
  readonly files: Partial<Readonly<Record<Language, SourceFile>>>;
}

/** Sorted by scope; none where the folder does not exist. Paths are relative to the root, where they lie below it. */
export async function readTextFiles(root: string, reference: string): Promise<TextFiles[]> {
  const byScope = new Map<string, Partial<Record<Language, SourceFile>>>();
  for (const language of TEXT_LANGUAGES) {
    const folder = join(reference, TEXTS_FOLDER, language);
    const names = ((await readdir(folder).catch(ignoreMissing)) ?? []).toSorted(compare);
    const paths = names.filter((name) => name.endsWith(ENDING)).map((name) => join(folder, name));
    for (const [index, file] of (await readPages(root, paths)).entries()) {
      const scope = (names.filter((name) => name.endsWith(ENDING))[index] ?? '').slice(
        0,
        -ENDING.length,
      );
      byScope.set(scope, { ...byScope.get(scope), [language]: file });
    }
  }
  return [...byScope]
    .map(([scope, files]) => ({ scope, files }))
    .toSorted((a, b) => compare(a.scope, b.scope));
}
