/**
 * Example answers as texts of files, apart from the types that were made of them.
 *
 * @example
 *   Those of all methods of the scope `crm` are in `crm.answers.json`, by the names of the methods.
 */
import { type AnswersFacts, ANSWERS_SUFFIX, FORMAT, type MethodFacts } from '@oint/reference';
import { packedKey } from '@oint/reference/packed';
import { groupBy } from '@oint/reference/typescript';

import type { Example } from '../page/examples.ts';
import { skeletonsOf } from './skeleton-of.ts';

export interface Answered {
  readonly facts: MethodFacts;
  readonly responses: readonly Example[];
}

/** By path below the reference; a scope without any answers gives none. */
export function answersFiles(methods: readonly Answered[]): Map<string, AnswersFacts> {
  const shown = methods.filter(({ responses }) => responses.length > 0);
  const scopes = groupBy(shown, ({ facts }) => facts.scopes[0] ?? 'other');
  return new Map(
    [...scopes].map(([scope, own]) => {
      const answers = Object.fromEntries(
        own.map(({ facts, responses }) => [
          packedKey(facts),
          skeletonsOf(responses.map(({ value }) => value)),
        ]),
      );
      return [`${scope}${ANSWERS_SUFFIX}`, { answers, format: FORMAT }];
    }),
  );
}
