/** The time for the whole command was over before its input was there; nothing was sent. */
export class InputLate extends Error {
  override readonly name = 'InputLate';
  /** As errors name it: `--fields`. */
  readonly place: string;

  constructor(place: string) {
    super(`${place}: the input did not come in time`);
    this.place = place;
  }
}
