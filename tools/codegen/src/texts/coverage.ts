/** How many methods and fields have their text. */
import type { MethodFacts } from '@oint/reference';
import { COMMON_TEXTS, linesOf, NO_TEXTS, type ScopeTexts } from '@oint/reference/texts';

import type { Language } from '../ir.ts';
import type { AllTexts } from './compile-texts.ts';
import { fieldsIn } from './placed-fields.ts';
import type { ScopeFacts } from './scope-facts.ts';
import { SIDES } from './text-file.ts';

export interface Coverage {
  readonly scope: string;
  readonly methods: number;
  /** Of these. */
  readonly titles: number;
  readonly fields: number;
  /** Of these. */
  readonly lines: number;
}

/** The texts that hold for the methods of a scope, its own first. */
export function textsFor(scope: string, texts: AllTexts, language: Language): ScopeTexts[] {
  return [scope, COMMON_TEXTS].map((name) => texts.get(name)?.[language] ?? NO_TEXTS);
}

/** What a language has; both have the same. */
export function coverageOf({ name, methods }: ScopeFacts, texts: AllTexts): Coverage {
  const own = textsFor(name, texts, 'en');
  const counts = methods.map((method) => countsOf(method, own));
  const sum = (key: 'titles' | 'fields' | 'lines'): number =>
    counts.reduce((total, count) => total + count[key], 0);
  return {
    scope: name,
    methods: methods.length,
    titles: sum('titles'),
    fields: sum('fields'),
    lines: sum('lines'),
  };
}

function countsOf(method: MethodFacts, texts: readonly ScopeTexts[]) {
  const { title, find } = linesOf(method, texts);
  const paths = SIDES.flatMap((side) => fieldsIn(method[side]).map(({ path }) => ({ side, path })));
  return {
    titles: title === undefined ? 0 : 1,
    fields: paths.length,
    lines: paths.filter(({ side, path }) => find(side, path) !== undefined).length,
  };
}
