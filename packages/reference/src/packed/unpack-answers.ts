import type { SkeletonObject } from '../answers/skeleton.ts';
import type { PackedAnswers } from './format.ts';

/** What the example answers that a scope has under a key look like; none where it has none. */
export function unpackAnswers(answers: PackedAnswers, key: string): readonly SkeletonObject[] {
  const text = Object.hasOwn(answers, key) ? answers[key] : undefined;
  if (text === undefined) return [];
  // Codegen wrote the text from answers of this very form.
  const unpacked: readonly SkeletonObject[] = JSON.parse(text);
  return unpacked;
}
