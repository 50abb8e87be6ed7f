import { foldName } from '../names/fold-name.ts';
import type { IndexedMethod } from './reference.ts';

export interface SearchOptions<Method> {
  /** Only methods of this permission; case does not matter. */
  readonly scope?: string | undefined;
  /** Texts of a method in which words may stand too. */
  readonly textsOf?: ((method: Method) => readonly string[]) | undefined;
}

/**
 * The methods that hold all words, in their name, their scope or their further texts. Case does not matter, nor ё against е,
 * nor the ending of a Russian word: «задача» finds «задачу» and «задачи».
 */
export function searchMethods<Method extends IndexedMethod>(
  methods: readonly Method[],
  words: readonly string[],
  { scope, textsOf = () => [] }: SearchOptions<Method> = {},
): readonly Method[] {
  const wanted = words
    .flatMap((word) => word.split(/\s+/u))
    .map(foldName)
    .map(withoutEnding);
  return methods
    .filter((method) => scope === undefined || method.scope.toLowerCase() === scope.toLowerCase())
    .filter((method) => {
      const text = [method.name, method.scope, ...textsOf(method)].map(foldName).join('\n');
      return wanted.every((word) => text.includes(word));
    });
}

/** `задача` → `задач`; short words keep theirs, since too little would be left of them to tell them apart. */
function withoutEnding(word: string): string {
  return word.replace(/(?<=\p{Script=Cyrillic}{3})[аеийоуыьэюя]+$/u, '');
}
