/** What is said while a portal is pulled. */
export interface PullMessages {
  readonly summary: string;
  /** Paragraphs of its help. */
  readonly details: readonly string[];
  wrongModule(name: string): string;
  unknownScope(name: string, known: readonly string[]): string;
  /** The portal does not answer a method: what it would have told stays open. */
  refused(method: string, said: string): string;
  written(
    module: string,
    facts: string,
    counts: { readonly kinds: number; readonly fields: number; readonly lists: number },
  ): string;
  nothingPulled(facts: string): string;
  unchanged(module: string): string;
  /** The facts are the same, the module is not. */
  otherModule(module: string): string;
  changed(module: string): string;
}
