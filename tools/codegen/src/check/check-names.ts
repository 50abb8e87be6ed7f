/** Names of a function in its pages and in its binding. */
import type { Diagnostics } from '../diagnostics.ts';
import { isAlike } from '../resolve/closest.ts';
import type { BoundFunction } from '../resolve/match-pages.ts';
import { foldName, pascalCase } from '../resolve/names.ts';

/** Who knows the English name of the pages has to find the function under it. */
export function checkNames(
  { binding, pages: { en } }: BoundFunction,
  diagnostics: Diagnostics,
): void {
  if (en === undefined) return;
  const { name } = en.signature;
  const known = [binding.name, ...binding.aliases].map(foldName);
  if (known.includes(foldName(name)) || isAlike(name, binding.name)) return;
  const reason = `The page calls the function ${name}, its binding ${binding.name}; rename one to be like the other, or add ${pascalCase(name)} to the aliases`;
  diagnostics.report('name-differs', en.file, en.signaturePlace, reason);
}
