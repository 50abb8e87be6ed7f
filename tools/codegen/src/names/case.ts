/** Names: how those of pages, bindings, the reference and the command line are written and derived. */

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

/** `crm_status` and `crm.status` → `CrmStatus`; a name that would begin with a digit gets a word before it. */
export function pascalCase(name: string): string {
  const words = wordsOf(name).map(capitalized).join('');
  return /^\p{L}/u.test(words) ? words : `Value${words}`;
}

/** Whether it names a function or a parameter of the SDK: Latin letters and digits, the first a small letter. */
export function isSdkName(name: string): boolean {
  return /^[a-z][a-zA-Z0-9]*$/u.test(name);
}

/** Whether it is written as options (without their dashes) and sections are: lower-case Latin words joined by hyphens. */
export function isKebabCase(name: string): boolean {
  return /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(name);
}

/** Whether it names a function or a parameter in the signature of a page, in either language. */
export function isPageName(name: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name);
}
