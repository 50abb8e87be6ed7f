/** What a text names, by commas. */
export function listed(text: string): readonly string[] {
  return text
    .split(',')
    .map((words) => words.trim())
    .filter((words) => words !== '');
}
