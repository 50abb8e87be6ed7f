/** The docs of a project now and as they were. */
import type { Cache } from '../cache/cache.ts';
import { compile, type Compilation } from '../compile.ts';
import { isSource, readProject, sourcesOf } from '../read/read-project.ts';
import { comparePrograms } from './compare-programs.ts';
import type { Entry } from './entry.ts';
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
  const before = await compile(sourcesOf(files, docs), compileOptions);
  const after = await compile(await readProject(root, docs), compileOptions);
  return { base, before, after, entries: comparePrograms(before.program, after.program) };
}
