import type { IndexedMethod } from '../methods/reference.ts';
import { isTitleStop } from './stop-words.ts';
import { stemsIn } from './tokens.ts';
import type { Intent } from './verbs.ts';
import { PLACES } from './weights.ts';

/** A method as phrases are held against it. */
export interface SearchedMethod<Method> {
  readonly method: Method;
  readonly intent: Intent;
  /** Whether it reads one thing by its number. */
  readonly isOfOne: boolean;
  /** How many parts its name has beyond the usual. */
  readonly furtherParts: number;
  /** How well each word, as a stem, says what the method is about. */
  readonly words: ReadonlyMap<string, number>;
  /** What it is for, said in each language and by its name. */
  readonly subjects: readonly (readonly string[])[];
}

/** Most names of methods: `crm.deal.add`. */
const USUAL_PARTS = 3;

export function documentOf<Method extends IndexedMethod>(
  method: Method,
  titles: readonly string[],
  texts: readonly string[],
): SearchedMethod<Method> {
  const words = new Map<string, number>();
  const add = (stems: Iterable<string>, weight: number): void => {
    for (const stem of stems) words.set(stem, Math.min(1, (words.get(stem) ?? 0) + weight));
  };
  const name = subjectIn(method.name);
  add(new Set(titles.flatMap(stemsIn)), PLACES.title);
  add(name, PLACES.name);
  add(new Set(texts.flatMap(stemsIn)), PLACES.text);
  const intent = intentOf(method);
  return {
    method,
    intent,
    isOfOne: intent === 'read' && titles.some((title) => /\b(?:by|по) ID\b/u.test(title)),
    furtherParts: Math.max(0, method.name.split('.').length - USUAL_PARTS),
    words,
    subjects: titles.map((title) => subjectIn(coreOf(title))),
  };
}

/** Behind a colon stand examples: `Changes a deal: stage, amount and other fields`. */
function coreOf(title: string): string {
  return title.split(/[:,]/u, 1)[0] ?? title;
}

function subjectIn(text: string): readonly string[] {
  return [...new Set(stemsIn(text).filter((stem) => !isTitleStop(stem)))];
}

/** What names of methods end with, from their last dot on or from the one before. */
const ENDINGS: readonly (readonly [RegExp, Intent])[] = [
  [/(?:\.field\.(?:get|list)|\.(?:get)?fields\w*|manifest\w*)$/u, 'describe'],
  [/\.(?:get|list|search|find)\w*$/u, 'read'],
  [/\.(?:add|create|register|bind|invite|generate)\w*$/u, 'create'],
  [/\.(?:update|edit|modify|set|rename)\w*$/u, 'change'],
  [
    /\.(?:delete|remove|unset|markdelete|clear|reset|unbind|unregister|unsubscribe|cancel|kill)\w*$/u,
    'remove',
  ],
];

function intentOf({ name, access }: Pick<IndexedMethod, 'name' | 'access'>): Intent {
  const found = ENDINGS.find(([ending]) => ending.test(name.toLowerCase()));
  return found?.[1] ?? (access === 'read' ? 'read' : 'act');
}
