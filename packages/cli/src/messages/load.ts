import type { Language } from '../spec/language.ts';
import type { Messages } from './messages.ts';

/** Loads one language's texts, and only that. */
export async function loadMessages(language: Language): Promise<Messages> {
  return language === 'ru' ? (await import('./ru.ts')).ru : (await import('./en.ts')).en;
}
