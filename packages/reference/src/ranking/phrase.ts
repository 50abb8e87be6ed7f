import { stemOf, wordsIn } from '../methods/stem.ts';
import { STOP_WORDS, TITLE_WORDS } from './stop-words.ts';
import { ATTRIBUTES, THESAURUS } from './thesaurus.ts';
import { DEEDS, type Intent, VERBS } from './verbs.ts';

/** Something that a phrase speaks of. */
export interface Notion {
  /** What was said, as stems: one word, or several that belong together. */
  readonly said: readonly string[];
  /** By which words methods may know it, the best first. */
  readonly known: readonly (readonly string[])[];
  /** Whether it is a thing of the field, what things have, what is done with them, or a word of which nothing is known. */
  readonly kind: 'thing' | 'attribute' | 'deed' | 'word';
  /** Whether it follows what stands before it at once: `deal stage`, «стадия сделки». */
  readonly isJoined: boolean;
}

/** What somebody wants, as far as it was understood. */
export interface Phrase {
  readonly intent: Intent;
  /** In the order of the phrase. */
  readonly notions: readonly Notion[];
}

/** Entries of a table by the stem that they begin with. */
type Entries<Meaning> = ReadonlyMap<string, readonly Entry<Meaning>[]>;

interface Entry<Meaning> {
  readonly stems: readonly string[];
  readonly meaning: Meaning;
}

type Known = Pick<Notion, 'known' | 'kind'>;

const STOPS = new Set(listed(STOP_WORDS).flatMap(stemsIn));
const TITLE_STOPS = new Set([...STOPS, ...listed(TITLE_WORDS).flatMap(stemsIn)]);
const NOTIONS = entriesOf<Known>([
  ...THESAURUS.map(([said, known]) => knownAs(said, known, 'thing')),
  ...ATTRIBUTES.map(([said, known]) => knownAs(said, known, 'attribute')),
  ...DEEDS.map(([said, known]) => knownAs(said, known, 'deed')),
]);
const INTENTS = entriesOf<Intent>([
  [VERBS.read, 'read'],
  [VERBS.describe, 'describe'],
  [VERBS.create, 'create'],
  [VERBS.change, 'change'],
  [VERBS.remove, 'remove'],
  ...DEEDS.map(([said]): [string, Intent] => [said, 'act']),
]);

/** What a phrase wants, and of what it speaks. */
export function understand(text: string): Phrase {
  const stems = stemsIn(text);
  const verb = verbIn(stems, /\p{Script=Cyrillic}/u.test(text));
  return { intent: verb?.intent ?? 'read', notions: [...notionsIn(stems, verb?.at)] };
}

/** Whether a word says nothing of what is wanted. */
export function isStop(stem: string): boolean {
  return STOPS.has(stem);
}

/** Whether a word of a title says nothing of what a method is for. */
export function isTitleStop(stem: string): boolean {
  return TITLE_STOPS.has(stem);
}

/** Numbers say how much, never what; articles nothing at all, so that they part no words. */
export function stemsIn(text: string): readonly string[] {
  return wordsIn(text)
    .filter((word) => !/^(?:\p{N}|(?:an?|the)$)/iu.test(word))
    .map(stemOf);
}

/** In English the verb comes first: `book` is a thing behind it. Russian verbs are known wherever they stand. */
function verbIn(stems: readonly string[], isRussian: boolean) {
  for (const at of stems.keys()) {
    const [found] = longest(INTENTS, stems, at);
    if (found !== undefined) return { at, intent: found.meaning };
    if (!isRussian && !isStop(stems[at] ?? '')) return undefined;
  }
  return undefined;
}

/** @param verb where the verb stands, which has been understood */
function* notionsIn(stems: readonly string[], verb: number | undefined): Generator<Notion> {
  let isJoined = false;
  for (let at = 0; at < stems.length;) {
    const whole = longest(NOTIONS, stems, at);
    // A verb may sound like a thing: `book a room`, «раздели» and «раздел».
    const isVerb = at === verb && (whole[0]?.stems.length ?? 1) === 1;
    const found = isVerb ? whole.filter(({ meaning }) => meaning.kind === 'deed') : whole;
    const length = found[0]?.stems.length ?? 1;
    const said =
      isVerb && found.length === 0
        ? []
        : stems.slice(at, at + length).filter((stem) => !isStop(stem));
    const known = found.flatMap(({ meaning }) => meaning.known);
    const kind = found[0]?.meaning.kind ?? 'word';
    const isNothing = said.length + known.length === 0;
    if (!isNothing) yield { said, known, kind, isJoined };
    isJoined = !isNothing;
    at += length;
  }
}

/** The entries that say the most of what stands at a place. */
function longest<Meaning>(entries: Entries<Meaning>, stems: readonly string[], at: number) {
  const fitting = (entries.get(stems[at] ?? '') ?? []).filter((entry) =>
    entry.stems.every((stem, index) => stems[at + index] === stem),
  );
  const most = Math.max(...fitting.map((entry) => entry.stems.length));
  return fitting.filter((entry) => entry.stems.length === most);
}

function entriesOf<Meaning>(table: readonly (readonly [said: string, Meaning])[]) {
  const entries = new Map<string, Entry<Meaning>[]>();
  for (const [said, meaning] of table) {
    for (const stems of listed(said).map(stemsIn)) {
      const [first = ''] = stems;
      entries.set(first, [...(entries.get(first) ?? []), { stems, meaning }]);
    }
  }
  return entries;
}

function knownAs(said: string, known: string, kind: Notion['kind']): [string, Known] {
  return [said, { known: listed(known).map(stemsIn), kind }];
}

function listed(text: string): readonly string[] {
  return text
    .split(',')
    .map((words) => words.trim())
    .filter((words) => words !== '');
}
