import type { LocalizedText } from '../spec/command.ts';
import type { Language } from '../spec/language.ts';

/** `markMessageAsRead` → `MarkMessageAsRead`: how commands are written in help and examples. */
export function commandName(sdkName: string): string {
  return sdkName.charAt(0).toUpperCase() + sdkName.slice(1);
}

/** What a command is called in texts of a language: its Russian name, else that of its function. */
export function commandNameIn(
  language: Language,
  { name, names }: { readonly name: string; readonly names: LocalizedText },
): string {
  return language === 'ru' ? names.ru : commandName(name);
}
