/** Corrections as an issue for those who write the documentation. */
import type { TypeFact } from '@oint/reference';
import { compare } from '@oint/reference/typescript';

import { type AsPlace, type Correction, titleOf } from './correction.ts';

/** Markdown: what is wrong where, what would be right, and what shows it. */
export function printCorrections(
  corrections: readonly Correction[],
  pageOf: (correction: Correction) => string | undefined,
): string[] {
  return corrections
    .toSorted((a, b) => compare(titleOf(a), titleOf(b)))
    .map((correction) => {
      const page = pageOf(correction);
      const place = page === undefined ? '' : ` ([${page}](${page}))`;
      return `- **${titleOf(correction)}**${place}: ${rightInWords(correction)}. ${correction.evidence.replaceAll(/\s+/gu, ' ')}`;
    });
}

function rightInWords({ right }: Correction): string {
  if (right.kind === 'name') return `should be \`${right.name}\``;
  if (right.kind === 'absent') return 'is not always there';
  if (right.kind === 'also') return alsoInWords(right.type);
  return right.kind === 'type'
    ? `should be of the type \`${JSON.stringify(right.type)}\``
    : 'is not a value that the method takes or returns';
}

function alsoInWords(type: TypeFact | AsPlace): string {
  return typeof type !== 'string' && 'as' in type
    ? `may be what \`${type.as.join('.')}\` is too`
    : `may be \`${JSON.stringify(type)}\` too`;
}
