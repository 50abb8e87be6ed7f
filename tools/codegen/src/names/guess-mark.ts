/** Stands at the end of each line of bindings that `--fix` or `new` has guessed, until a person has looked at it. */
export const GUESS_MARK = '# guessed: check';
