import { listed } from './listed.ts';

/** What Russian verbs end with in one form, and with what in others: «добавь», «добавить» and «добавьте». */
const FORMS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/уй$/u, ['уйте', 'овать']],
  [/ай$/u, ['айте', 'ать']],
  [/яй$/u, ['яйте', 'ять']],
  [/([иь])$/u, ['$1те', 'ить']],
  [/ись$/u, ['итесь', 'иться']],
  [/овать$/u, ['уй', 'уйте']],
  [/ать$/u, ['ай', 'айте']],
  [/ить$/u, ['и', 'ь', 'ите', 'ьте']],
];

/** Verbs with their other forms; those that nobody says do no harm. */
export function inflected(said: string): string {
  const others = listed(said).flatMap((verb) =>
    /\p{Script=Cyrillic}$/u.test(verb)
      ? FORMS.flatMap(([ending, forms]) =>
          ending.test(verb) ? forms.map((form) => verb.replace(ending, form)) : [],
        )
      : [],
  );
  return [...new Set([...listed(said), ...others])].join(', ');
}
