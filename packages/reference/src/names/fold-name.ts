/**
 * The form in which names are compared: case, `-` and `_` do not matter, nor does ё against е. NFC, because
 * macOS may hand over й and ё as two characters.
 */
export function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase().replaceAll('ё', 'е').replaceAll(/[-_]/gu, '');
}
