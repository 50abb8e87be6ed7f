/** The docs of a project now and as they were. */
import type { Cache } from '../cache/cache.ts';
import { compile, type Compilation } from '../compile.ts';
import { isSource, readProject, sourcesOf } from '../read/read-project.ts';
import { type Reference, referenceOf } from '../reference/reference.ts';
import { comparePrograms } from './compare-programs.ts';
import { changedFacts, compareReferences } from './compare-references.ts';
import { type Entry, sortEntries } from './entry.ts';
import { baseCommit, listCommit, readBlobs } from './git.ts';

export interface DiffOptions {
  /** The project's root, a folder of a git repository. */
  readonly root: string;
  /** Pages and bindings, relative to the root. */
  readonly docs: string;
  readonly library: string;
  /** A revision; `null` for the main branch. */
  readonly since: string | null;
  readonly cache: Cache;
}

export interface ProjectDiff {
  /** Id of the commit that the present state is compared with. */
  readonly base: string;
  readonly before: Compilation;
  readonly after: Compilation;
  /** Complete only when the present docs have no errors. */
  readonly entries: readonly Entry[];
}

/** Compiles both states and compares them. Uncommitted files belong to the present one. */
export async function diffProject(options: DiffOptions): Promise<ProjectDiff> {
  const { root, docs, library, since, cache } = options;
  const base = await baseCommit(root, since);
  const listed = [...(await listCommit(root, base, docs))];
  const files = await readBlobs(
    root,
    listed.filter(([path]) => isSource(path, docs)),
  );
  const compileOptions = { library, complete: true, cache };
  const before = await compile(
    { ...sourcesOf(files, docs), reference: referenceIn(root, `${docs}/reference/`, listed) },
    compileOptions,
  );
  const after = await compile(await readProject(root, docs), compileOptions);
  const reference = compareReferences(await changedFacts(root, `${docs}/reference`, base, listed));
  return {
    base,
    before,
    after,
    entries: sortEntries([...comparePrograms(before.program, after.program), ...reference]),
  };
}

/** The reference of a commit; one process reads all methods that the docs name. */
function referenceIn(
  root: string,
  folder: string,
  listed: readonly (readonly [path: string, id: string])[],
): Reference {
  const ids = new Map(
    listed.flatMap(([path, id]) =>
      path.startsWith(folder) ? [[path.slice(folder.length), id] as const] : [],
    ),
  );
  return referenceOf([...ids.keys()], async (paths) => {
    const blobs = paths.map((path) => [path, ids.get(path) ?? ''] as const);
    return (await readBlobs(root, blobs)).map(({ text }) => text);
  });
}
