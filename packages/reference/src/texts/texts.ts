/**
 * What methods and their fields mean, in one language: as `docs/bitrix24/reference/texts/<language>/<scope>.yaml` says it, in
 * sentences without a period.
 */

/** The file whose shared texts hold for the methods of every scope, behind those of their own. */
export const COMMON_TEXTS = 'common';

export const TEXT_LANGUAGES = ['en', 'ru'] as const;

export type TextLanguage = (typeof TEXT_LANGUAGES)[number];

export interface ScopeTexts {
  /** The first that has a line for a field is the one that is taken. */
  readonly shared: readonly SharedTexts[];
  /** By name; version 3 has `.v3` behind it. */
  readonly methods: Readonly<Record<string, MethodTexts>>;
}

/** Lines for a field that many methods have. */
export interface SharedTexts {
  /** Names of methods parted by spaces; `*` stands for one word, `**` for several: `crm.deal.* **.list`. */
  readonly of: string;
  /** By path from a record of these methods, as {@link recordsOf} finds them. */
  readonly fields: Lines;
}

export interface MethodTexts {
  /** What the method does. */
  readonly title?: string | undefined;
  /** What the result is as a whole. */
  readonly returns?: string | undefined;
  /** By path: `fields.TITLE`. */
  readonly params?: Lines | undefined;
  readonly result?: Lines | undefined;
}

/** By path: names parted by dots. Lists add nothing to it, and `*` stands for one name. */
export type Lines = Readonly<Record<string, string>>;

/** By the name of the method; version 3 has `.v3` behind it. */
export type Titles = Readonly<Record<string, string>>;

export const NO_TEXTS: ScopeTexts = { shared: [], methods: {} };
