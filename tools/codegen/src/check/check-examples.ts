/** Command lines in the examples: they are run as they stand, so they are held to the table. */
import { foldName } from '@oint/reference/names';

import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import { RESERVED_OPTIONS } from '../names/reserved-options.ts';
import { shellWords } from '../parse/command-line.ts';
import type { PlacedCommand } from '../parse/fence-parts.ts';
import type { Page } from '../parse/page.ts';
import { isTransport } from '../resolve/function-parameters.ts';
import { lacksTable } from '../resolve/lacks-table.ts';
import type { BoundFunction } from '../resolve/match-pages.ts';
import { listed } from '../text/phrases.ts';

export function checkExamples(bound: BoundFunction, diagnostics: Diagnostics): void {
  for (const page of Object.values(bound.pages)) {
    if (lacksTable(page)) continue;
    const declared = page.signature.parameters.filter((own) => own.default === null);
    const required = new Set(declared.map(({ name }) => name));
    // The portal's address and the token may come from the environment.
    const options = page.table
      .filter(({ name, option }) => required.has(name) && !isTransport(option, bound.binding))
      .map(({ option }) => option);
    for (const command of page.commands) checkCommand(command, page, options, bound, diagnostics);
  }
}

function checkCommand(
  { line, place }: PlacedCommand,
  page: Page,
  required: readonly string[],
  { binding, pages }: BoundFunction,
  diagnostics: Diagnostics,
): void {
  const [, , command = '', ...words] = shellWords(line);
  const names = [
    binding.name,
    binding.page,
    ...binding.aliases,
    ...Object.values(pages).map((own) => own.signature.name),
  ];
  if (!names.some((name) => foldName(name) === foldName(command))) {
    const reason = `The example runs \`${command}\`; the command of this page is \`${page.signature.name}\``;
    diagnostics.report('example-command', page.file, place, reason);
  }
  const given = optionsOf(words);
  const known = new Set(page.table.map(({ option }) => option));
  for (const option of given) {
    if (known.has(option) || RESERVED_OPTIONS.has(option) || isTransport(option, binding)) continue;
    const reason = `The example has \`--${option}\`, which is not in the table; its options are ${listed([...known].map((name) => `--${name}`))}`;
    diagnostics.report('example-option', page.file, place, reason);
  }
  const missing = required.filter((option) => !given.has(option));
  if (missing.length > 0 && !given.has('help')) {
    const reason = `The example lacks the required ${listed(missing.map((option) => `--${option}`))}`;
    diagnostics.report('example-required', page.file, place, reason);
  }
}

function optionsOf(words: readonly string[]): ReadonlySet<string> {
  const options = words
    .filter((word) => /^--./u.test(word))
    .map((word) => word.slice(2).split('=')[0] ?? '');
  return new Set(options.map((option) => option.replace(/^no-/u, '')));
}
