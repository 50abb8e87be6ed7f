/** Names: how they are written, and derived from others. */

/** `markMessageAsRead` → `MarkMessageAsRead`: the name stays as it is written, its first letter apart. */
export function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Words of a name, acronyms folded: `ChatID` → `chat`, `id`; `URLPreview` → `url`, `preview`. */
export function wordsOf(name: string): string[] {
  return (name.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lo}+|\p{N}+/gu) ?? []).map((word) =>
    word.toLowerCase(),
  );
}

/** `ChatID` → `chatId`. */
export function camelCase(name: string): string {
  return wordsOf(name)
    .map((word, index) => (index === 0 ? word : capitalized(word)))
    .join('');
}

/** `dateStart` → `DATE_START`. */
export function inCapitals(name: string): string {
  return name.replaceAll(/(?<=[a-z\d])(?=[A-Z])/gu, '_').toUpperCase();
}

/** `crm_status` and `crm.status` → `CrmStatus`; a name that would begin with a digit gets a word before it. */
export function pascalCase(name: string): string {
  const words = wordsOf(name).map(capitalized).join('');
  return /^\p{L}/u.test(words) ? words : `Value${words}`;
}
