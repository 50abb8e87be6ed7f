/** Whether a text says that something is deprecated, in either language. */
export function saysDeprecated(text: string): boolean {
  return /deprecated|устарел|устаревш/iu.test(text);
}
