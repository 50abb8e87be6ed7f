/** Bindings that more cannot be added to: what would come of it are no bindings. */
export class UnextendableBindings extends Error {
  constructor(path: string) {
    super(`${path} is not a map of functions, one a line, that more can be added to at its end`);
  }
}
