/** Names of a function in its pages and in its binding. */
import { foldName } from '@oint/reference/names';
import { nearestNames } from '@oint/reference/nearest-names';
import { capitalized } from '@oint/reference/typescript';

import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import { RESERVED_COMMANDS } from '../names/reserved-commands.ts';
import type { BoundFunction } from '../resolve/match-pages.ts';

export function checkNames(bound: BoundFunction, diagnostics: Diagnostics): void {
  checkReserved(bound, diagnostics);
  checkEnglish(bound, diagnostics);
}

function checkReserved(
  { binding, bindingFile, pages: { ru, en } }: BoundFunction,
  diagnostics: Diagnostics,
): void {
  const pages = [ru, en].flatMap((page) => (page === undefined ? [] : [page.signature.name]));
  for (const name of new Set([binding.name, ...binding.aliases, ...pages])) {
    if (!RESERVED_COMMANDS.has(foldName(name))) continue;
    const reason = `\`${name}\` of ${binding.name} is a word of the command line itself; name what it acts on too, such as \`${name}Task\``;
    diagnostics.report('reserved-name', bindingFile, binding.place, reason);
  }
}

/** Who knows the English name of the pages has to find the function under it. */
function checkEnglish({ binding, pages: { en } }: BoundFunction, diagnostics: Diagnostics): void {
  if (en === undefined) return;
  const { name } = en.signature;
  const known = [binding.name, ...binding.aliases].map(foldName);
  if (known.includes(foldName(name))) return;
  // The command line proposes the name then.
  if (nearestNames(name, [binding.name]).length > 0) return;
  const reason = `The page calls the function ${name}, its binding ${binding.name}; rename one to be like the other, or add ${capitalized(name)} to the aliases`;
  diagnostics.report('name-differs', en.file, en.signaturePlace, reason);
}
