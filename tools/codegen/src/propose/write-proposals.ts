/** Proposals into the overlay on disk. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { isMap, parseDocument } from 'yaml';

import { ignoreMissing } from '../ignore-missing.ts';
import { bindingsOf } from '../library.ts';
import { type Proposal, withProposals } from './proposal.ts';
import { UnextendableBindings } from './unextendable-bindings.ts';

interface Addition {
  readonly path: string;
  readonly names: string[];
  readonly text: string;
}

/**
 * Appends proposals to the bindings of their sections; says what was written where, relative to the root.
 *
 * @throws UnextendableBindings where that would spoil what is there; then nothing was written.
 */
export async function writeProposals(
  root: string,
  docs: string,
  proposals: readonly Proposal[],
): Promise<{ path: string; names: string[] }[]> {
  const sections = [...new Set(proposals.map((proposal) => proposal.section))];
  const additions = await Promise.all(
    sections.map(async (section): Promise<Addition> => {
      const own = proposals.filter((proposal) => proposal.section === section);
      const path = bindingsOf(docs, section);
      const present = await readFile(join(root, path), 'utf8').catch(ignoreMissing);
      const text = withProposals(present, own);
      const names = own.map(({ name }) => name);
      const expected = [...(present === null ? [] : (keysOf(present) ?? [null])), ...names];
      if (keysOf(text)?.join('\n') !== expected.join('\n')) throw new UnextendableBindings(path);
      return { path, names, text };
    }),
  );
  for (const { path, text } of additions) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return additions.map(({ path, names }) => ({ path, names }));
}

/** The functions of bindings; `null` where they cannot be read. */
function keysOf(text: string): string[] | null {
  const { contents, errors } = parseDocument(text);
  if (errors.length > 0) return null;
  if (contents === null) return [];
  return isMap(contents) ? contents.items.map(({ key }) => String(key)) : null;
}
