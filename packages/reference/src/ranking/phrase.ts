import { stemOf, wordsIn } from '../methods/stem.ts';
import { OPENERS, STOP_WORDS, TARGETS, TITLE_WORDS } from './stop-words.ts';
import { ATTRIBUTES, THESAURUS } from './thesaurus.ts';
import { DEEDS, type Intent, NAMING_DEEDS, NOUNS, VERBS } from './verbs.ts';

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
  /** Whether it is where something goes: `to the chat`, «на диск». */
  readonly isTarget: boolean;
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

/** `isDeed`: it may be the verb. */
type Known = Pick<Notion, 'known' | 'kind'> & { readonly isDeed?: true };

const TOWARDS = new Set(listed(TARGETS).flatMap(stemsIn));
const STOPS = new Set(listed(STOP_WORDS).flatMap(stemsIn));
const TITLE_STOPS = new Set([...STOPS, ...listed(TITLE_WORDS).flatMap(stemsIn)]);
const NOTIONS = entriesOf<Known>([
  ...THESAURUS.map(([said, known]) => knownAs(said, known, 'thing')),
  ...ATTRIBUTES.map(([said, known]) => knownAs(said, known, 'attribute')),
  ...DEEDS.map(([said, known]) => knownAs(said, known, 'deed')),
  ...NAMING_DEEDS.map(([said, known]): [string, Known] => [
    politely(said),
    { ...knownAs(said, known, 'thing')[1], isDeed: true },
  ]),
]);
const INTENTS = entriesOf<Intent>(
  (
    [
      [VERBS.read, 'read'],
      [VERBS.describe, 'describe'],
      [VERBS.create, 'create'],
      [VERBS.change, 'change'],
      [VERBS.remove, 'remove'],
      ...[...DEEDS, ...NAMING_DEEDS].map(([said]): [string, Intent] => [said, 'act']),
    ] satisfies [string, Intent][]
  ).map(([said, intent]): [string, Intent] => [politely(said), intent]),
);

/** What begins a phrase without a verb: «удаление сделки». Elsewhere such nouns are things: «история изменений». */
const BEGINNINGS = entriesOf<Intent>([
  [NOUNS.create, 'create'],
  [NOUNS.change, 'change'],
  [NOUNS.remove, 'remove'],
  [NOUNS.act, 'act'],
]);

/** What a phrase wants, and of what it speaks. */
export function understand(text: string): Phrase {
  const isRussian = /\p{Script=Cyrillic}/u.test(text);
  const clauses = asked(text)
    .split(/[,;:.!?()—–]+/u)
    .map(stemsIn);
  const asking = clauses.find((stems) => beginsWithVerb(stems)) ?? [];
  const stems = [asking, ...clauses.filter((clause) => clause !== asking)].flat();
  const verb = verbIn(stems, isRussian);
  return { intent: verb?.intent ?? 'read', notions: [...notionsIn(stems, verb?.at)] };
}

/** A phrase without what it begins with: several openers may follow each other. */
function asked(text: string): string {
  const rest = text.replace(OPENERS, '');
  return rest === text ? text : asked(rest);
}

/** `the customer complains, reopen the task`: what is wanted stands where the verb comes first. */
function beginsWithVerb(stems: readonly string[]): boolean {
  const first = stems.findIndex((stem) => !isStop(stem));
  return stems.some((_, at) => at <= first && longest(INTENTS, stems, at).length > 0);
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
  return wordsIn(joined(text))
    .filter((word) => !/^(?:\p{N}|(?:an?|the)$)/iu.test(word))
    .map(stemOf);
}

/** `to-do` and `e-mail` are words of their own, whatever their parts mean. */
function joined(text: string): string {
  return text.replaceAll(/(?<!\p{L})(\p{L}{1,2})-(?=\p{L})/gu, '$1');
}

/** In English the verb comes first: `book` is a thing behind it. Russian verbs are known wherever they stand. */
function verbIn(stems: readonly string[], isRussian: boolean) {
  const first = stems.findIndex((stem) => !isStop(stem));
  const [noun] = longest(BEGINNINGS, stems, Math.max(0, first));
  if (noun !== undefined) return { at: first, intent: noun.meaning };
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
    const found = isVerb
      ? whole.filter(({ meaning }) => meaning.kind === 'deed' || meaning.isDeed === true)
      : whole;
    const length = found[0]?.length ?? 1;
    const said =
      isVerb && found.length === 0
        ? []
        : stems.slice(at, at + length).filter((stem) => !isStop(stem));
    const known = found.flatMap(({ meaning }) => meaning.known);
    const kind = found[0]?.meaning.kind ?? 'word';
    const isNothing = said.length + known.length === 0;
    if (!isNothing)
      yield { said, known, kind, isJoined, isTarget: TOWARDS.has(stems[at - 1] ?? '') };
    isJoined = !isNothing;
    at += length;
  }
}

/** The entries that say the most of what stands at a place, with how many stems of the phrase each takes. */
function longest<Meaning>(entries: Entries<Meaning>, stems: readonly string[], at: number) {
  const fitting = (entries.get(stems[at] ?? '') ?? []).flatMap((entry) => {
    const length = lengthOf(entry.stems, stems, at);
    return length === undefined ? [] : [{ ...entry, length }];
  });
  const most = Math.max(...fitting.map((entry) => entry.stems.length));
  return fitting.filter((entry) => entry.stems.length === most);
}

/** Between the words of an entry small ones may stand: `products in a deal` is `product deal`. */
function lengthOf(
  wanted: readonly string[],
  stems: readonly string[],
  at: number,
): number | undefined {
  let place = at;
  for (const stem of wanted) {
    while (place > at && stems[place] !== stem && isStop(stems[place] ?? '')) place += 1;
    if (stems[place] !== stem) return undefined;
    place += 1;
  }
  return place - at;
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

/** «добавь» and «добавьте», «подпишись» and «подпишитесь» */
function politely(said: string): string {
  const polite = listed(said).flatMap((word) =>
    /^\p{Script=Cyrillic}+$/u.test(word)
      ? [
          ...(/[ийь]$/u.test(word) ? [`${word}те`] : []),
          ...(word.endsWith('ись') ? [`${word.slice(0, -3)}итесь`] : []),
        ]
      : [],
  );
  return [said, ...polite].join(', ');
}

function knownAs(said: string, known: string, kind: Notion['kind']): [string, Known] {
  return [kind === 'deed' ? politely(said) : said, { known: listed(known).map(stemsIn), kind }];
}

function listed(text: string): readonly string[] {
  return text
    .split(',')
    .map((words) => words.trim())
    .filter((words) => words !== '');
}
