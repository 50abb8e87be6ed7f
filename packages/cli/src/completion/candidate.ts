/** What a word may become, and what it means, in a line. */
export interface Candidate {
  readonly value: string;
  readonly text: string;
}

/** Those that go on from what is typed; where none does, those that do so in other letters of case. */
export function goingOn(candidates: readonly Candidate[], typed: string): readonly Candidate[] {
  const exact = candidates.filter(({ value }) => value.startsWith(typed));
  if (exact.length > 0) return exact;
  const lower = typed.toLowerCase();
  return candidates.filter(({ value }) => value.toLowerCase().startsWith(lower));
}
