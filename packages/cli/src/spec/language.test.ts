import { expect, test } from 'vitest';

import { detectLanguage } from './language.ts';

test.each<[env: Record<string, string>, system: string, language: string]>([
  [{}, 'ru-RU', 'ru'],
  [{}, 'en-US', 'en'],
  [{}, 'run-BI', 'en'],
  [{ LANG: 'ru_RU.UTF-8' }, 'en-US', 'ru'],
  [{ LC_ALL: 'C', LANG: 'ru_RU.UTF-8' }, 'ru-RU', 'en'],
  [{ LC_ALL: '', LANG: 'ru_RU.UTF-8' }, 'en-US', 'ru'],
  [{ LC_ALL: 'C', OINT_LANG: 'RU' }, 'en-US', 'ru'],
  [{ OINT_LANG: 'de', LANG: 'ru' }, 'en-US', 'ru'],
])('%j on a system of %s: %s', (env, system, language) => {
  expect(detectLanguage(env, () => system)).toBe(language);
});
