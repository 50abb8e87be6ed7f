/** A word as it can stand on any command line: in double quotes, where it has more than letters, digits and a few marks. */
export function quoted(word: string): string {
  return /^[\p{L}\p{N}_.:=+,…/-]+$/u.test(word) ? word : `"${word}"`;
}
