export const LANGUAGES = ['ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The variable that chooses it. */
export const LANGUAGE_VARIABLE = 'OINT_LANG';

export function isLanguage(text: string): text is Language {
  return LANGUAGES.some((language) => language === text);
}

/**
 * The language of help and messages: `OINT_LANG`, else the locale of the environment, else the system's (Windows has no
 * such variables). What is not Russian is answered in English.
 */
export function detectLanguage(
  env: Readonly<Record<string, string | undefined>>,
  systemLocale: () => string,
): Language {
  const own = env[LANGUAGE_VARIABLE]?.toLowerCase();
  if (own !== undefined && isLanguage(own)) return own;
  // The first that is set decides, as POSIX has it: `LC_ALL=C` means English whatever LANG says.
  const locale =
    [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value) ?? systemLocale();
  return /^ru(?![a-z])/iu.test(locale) ? 'ru' : 'en';
}
