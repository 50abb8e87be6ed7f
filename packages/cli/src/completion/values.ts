import type { Context } from '../context/context.ts';
import { FORMAT_NAMES } from '../spec/formats.ts';
import { LANGUAGES } from '../spec/language.ts';
import type { Library } from '../spec/library.ts';
import type { OptionArity } from '../spec/options.ts';
import type { Candidate } from './candidate.ts';

/** What an option may have as its value; `undefined` where nobody can know it, such as the name of a file. */
export async function valuesOf(
  option: string,
  arity: OptionArity | undefined,
  library: Library | undefined,
  context: Context,
): Promise<readonly Candidate[] | undefined> {
  if (arity === 'flag') return bare(['true', 'false']);
  if (arity !== 'required') return undefined;
  if (option === 'lang') return bare(LANGUAGES);
  if (option === 'format') return bare(FORMAT_NAMES);
  if (option === 'api') return bare(['v2', 'v3']);
  if (library === undefined) return undefined;
  if (option === 'profile') return profilesOf(library, context);
  return option === 'scope' ? scopesOf(library) : undefined;
}

export async function profilesOf(
  library: Library,
  context: Context,
): Promise<readonly Candidate[]> {
  const { readProfiles } = await import('../profiles/profile-file.ts');
  const { profiles } = await readProfiles(library.name, context);
  return [...profiles].map(([value, { profile }]) => ({ value, text: profile.portal }));
}

/** The methods of a library by the names that they are called by. */
export async function methodsOf(library: Library): Promise<readonly Candidate[]> {
  const methods = await library.reference?.loadMethods();
  return bare([...new Set((methods?.all ?? []).map(({ name }) => name))]);
}

async function scopesOf(library: Library): Promise<readonly Candidate[]> {
  const methods = await library.reference?.loadMethods();
  return bare([...new Set((methods?.all ?? []).map(({ scope }) => scope))]);
}

function bare(values: readonly string[]): readonly Candidate[] {
  return values.map((value) => ({ value, text: '' }));
}
