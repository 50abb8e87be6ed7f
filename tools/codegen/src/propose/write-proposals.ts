/** Proposals into the overlay on disk. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { ignoreMissing } from '../ignore-missing.ts';
import { bindingsOf } from '../library.ts';
import { type Proposal, withProposals } from './proposal.ts';

/** Appends proposals to the bindings of their sections; says what was written where, relative to the root. */
export async function writeProposals(
  root: string,
  docs: string,
  proposals: readonly Proposal[],
): Promise<{ path: string; names: string[] }[]> {
  const written: { path: string; names: string[] }[] = [];
  for (const section of new Set(proposals.map((proposal) => proposal.section))) {
    const own = proposals.filter((proposal) => proposal.section === section);
    const path = bindingsOf(docs, section);
    const file = join(root, path);
    const present = await readFile(file, 'utf8').catch(ignoreMissing);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, withProposals(present, own));
    written.push({ path, names: own.map(({ name }) => name) });
  }
  return written;
}
