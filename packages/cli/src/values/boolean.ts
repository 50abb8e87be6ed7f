const VALUES: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['истина', true],
  ['да', true],
  ['yes', true],
  ['y', true],
  ['1', true],
  ['false', false],
  ['ложь', false],
  ['нет', false],
  ['no', false],
  ['n', false],
  ['0', false],
]);

/**
 * `true`/`false` and 1C's `Истина`/`Ложь`; also the yes and no of people and of Bitrix24 (`Y`/`N`, `1`/`0`), which can mean
 * nothing else. `undefined` for other texts.
 */
export function parseBoolean(text: string): boolean | undefined {
  return VALUES.get(text.trim().toLowerCase());
}
