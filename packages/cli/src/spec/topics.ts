import type { LocalizedText } from './command.ts';

/** What help has a page of beside those of commands. */
export const TOPICS = ['authentication', 'environment', 'exit-codes', 'formatting'] as const;

export type Topic = (typeof TOPICS)[number];

/** What topics are called. */
export const TOPIC_NAMES: Readonly<Record<Topic, LocalizedText>> = {
  authentication: { en: 'authentication', ru: 'авторизация' },
  environment: { en: 'environment', ru: 'окружение' },
  'exit-codes': { en: 'exit-codes', ru: 'коды-завершения' },
  formatting: { en: 'formatting', ru: 'вывод' },
};
