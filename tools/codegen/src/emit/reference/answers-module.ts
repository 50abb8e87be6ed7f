/** Example answers of a scope, apart from its facts: of a method they are JSON, as the facts are. */
import type { AnswersFacts } from '@oint/reference';
import type { PackedAnswers } from '@oint/reference/packed';
import { literal } from '@oint/reference/typescript';

import { referenceBanner } from '../banner.ts';

export function answersModule(scope: string, answers: AnswersFacts['answers']): string {
  const packed: PackedAnswers = Object.fromEntries(
    Object.entries(answers).map(([method, own]) => [method, JSON.stringify(own)]),
  );
  return `// ${referenceBanner(scope)}\nimport type { PackedAnswers } from '../../../packed/format.ts';

export const answers: PackedAnswers = ${literal(packed)};
`;
}
