/** Somebody pressed Ctrl+C where a prompt reads the keys itself. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}
