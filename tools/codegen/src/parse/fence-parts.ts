/** What the fences of a page show: an example in TypeScript, command lines, results. */
import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import type { Place } from '../diagnostics/finding.ts';
import type { JsonValue } from '../ir.ts';
import { commandLines } from './command-line.ts';
import { readResult } from './json-result.ts';
import type { Fence } from './prepare.ts';

const SHELLS = new Set([
  'sh',
  'bash',
  'shell',
  'zsh',
  'batch',
  'bat',
  'cmd',
  'powershell',
  'ps1',
  'console',
]);

export interface PlacedCommand {
  readonly line: string;
  readonly place: Place;
}

export interface FenceParts {
  readonly ts: string | null;
  readonly commands: readonly PlacedCommand[];
  /** Those that can be read as a whole. */
  readonly results: readonly JsonValue[];
  /** Whether a result is shown that cannot be read as one: nothing is known of its type. */
  readonly showsPart: boolean;
}

export function readFences(
  fences: readonly Fence[],
  file: string,
  diagnostics: Diagnostics,
): FenceParts {
  const results: JsonValue[] = [];
  const commands: PlacedCommand[] = [];
  let ts: string | null = null;
  let showsPart = false;
  for (const fence of fences) {
    const place = { line: fence.line, column: 1 };
    if (!fence.closed) {
      diagnostics.report(
        'unclosed-fence',
        file,
        place,
        `The \`${fence.lang}\` fence that begins here is not closed`,
      );
    } else if (fence.lang === 'json') {
      const result = readResult(fence, file, diagnostics);
      if (result.kind === 'whole') results.push(result.value);
      showsPart ||= result.kind === 'part';
    } else if (fence.lang === 'ts' || fence.lang === 'typescript') {
      ts ??= fence.value.trimEnd();
    } else if (SHELLS.has(fence.lang)) {
      commands.push(...commandLines(fence.value).map((line) => ({ line, place })));
    }
  }
  return { ts, commands, results, showsPart };
}
