/** Names: how those of pages, bindings and the command line are compared and derived. */

/** A name without case, separators and the difference of `ё` and `е`: `mark-message-as-read` = `MarkMessageAsRead`. */
export function foldName(name: string): string {
  return name.toLowerCase().replaceAll('ё', 'е').replaceAll(/[-_]/gu, '');
}

/** `markMessageAsRead` → `MarkMessageAsRead`. */
export function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Words of a name, acronyms folded: `ChatID` → `chat`, `id`; `URLPreview` → `url`, `preview`. */
export function wordsOf(name: string): string[] {
  return (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/gu) ?? []).map((word) => word.toLowerCase());
}

/** `ChatID` → `chatId`. */
export function camelCase(name: string): string {
  return wordsOf(name)
    .map((word, index) => (index === 0 ? word : pascalCase(word)))
    .join('');
}
