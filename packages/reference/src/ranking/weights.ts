import type { Notion } from './notions.ts';
import type { Phrase } from './phrase.ts';
import type { Intent } from './verbs.ts';

/** How much a word says where it stands in a method's texts; one in several places says their sum, up to 1. */
export const PLACES = { title: 0.8, name: 0.46, text: 0.3 } as const;

/** How much things of the field count, what they have, what is done with them, and words that are not known. */
export const KINDS: Readonly<Record<Notion['kind'], number>> = {
  thing: 1,
  attribute: 0.65,
  deed: 0.6,
  word: 0.57,
};

/** How much less each notion behind the first thing counts: what follows at once, what is where something goes, and what is apart. */
export const BEHIND = { joined: 0.92, target: 0.9, apart: 0.63 } as const;

/** What notions count at least, however far behind they stand. */
export const LEAST = 0.4;

/** How much words count together that stand apart: each counts by itself too. */
export const SCATTERED = 0.45;

/** How much names in quotes and texts behind a colon count. */
export const ASIDE = 0.3;

/** How much less than what was said counts what means the same, and how much less again each further word for it. */
export const MEANT = 0.85;
export const FURTHER = 0.175;

/** How much a method loses that is about something else than the phrase, and has only the rest of it. */
export const BESIDE = 0.31;

/** How much a method loses that does not do what is to be done, where that has a name of its own: the fewer do it, the more. */
export const UNDONE = 0.05;

/** How much of a method has to be asked for: the rest is for what nobody spoke of. */
export const UNASKED = 0.36;

/** Old methods are found, a little behind those that replace them. */
export const DEPRECATED = 0.92;

/** How well methods fit for each part of their names beyond the usual: the longer, the more special is what they are about. */
export const SPECIAL = 0.8;

/** How well methods fit that read one thing by its number: who asks without a number means many. */
export const ONE = 0.64;

/** How well what methods do fits what is wanted. */
export const FITS: Readonly<Record<Phrase['intent'], Readonly<Record<Intent, number>>>> = {
  read: { read: 1, describe: 0.6, create: 0.5, change: 0.5, remove: 0.4, act: 0.5 },
  describe: { read: 0.6, describe: 1, create: 0.4, change: 0.4, remove: 0.4, act: 0.4 },
  create: { read: 0.43, describe: 0.4, create: 1, change: 0.54, remove: 0.4, act: 0.8 },
  change: { read: 0.36, describe: 0.4, create: 0.65, change: 1, remove: 0.5, act: 0.65 },
  remove: { read: 0.5, describe: 0.4, create: 0.5, change: 0.65, remove: 1, act: 0.54 },
  act: { read: 0.6, describe: 0.4, create: 0.85, change: 0.72, remove: 0.43, act: 1 },
  unknown: { read: 1, describe: 0.5, create: 0.85, change: 0.65, remove: 0.4, act: 0.6 },
};
