import { foldName } from '../names/fold-name.ts';
import { stemOf, wordsIn } from './stem.ts';

/** What is found by its name: a method, an event. */
interface Named {
  readonly name: string;
  /** The permission under which it is listed. */
  readonly scope: string;
}

export interface SearchOptions<Method> {
  /** Only methods of this permission; case does not matter. */
  readonly scope?: string | undefined;
  /** Texts of a method in which words may stand too. */
  readonly textsOf?: ((method: Method) => readonly string[]) | undefined;
}

/**
 * Whether texts hold all words, as parts of words or in another form: «задача» finds «задачу» and «задачи», `deals` finds
 * `deal`. Case does not matter, nor ё against е.
 */
function holdingAll(words: readonly string[]): (texts: readonly string[]) => boolean {
  const wanted = wantedIn(words);
  return (texts) => {
    const text = texts.map(foldName).join('\n');
    const others = wanted.filter(({ part }) => !text.includes(part));
    if (others.length === 0) return true;
    const stems = new Set(texts.flatMap(wordsIn).map(stemOf));
    return others.every(({ stem }) => stems.has(stem));
  };
}

/**
 * Whether texts hold all words where one of theirs begins, or in another form: «чат» finds «чата» and `СоздатьЧат`, but not
 * «значат».
 */
export function beginningAll(words: readonly string[]): (texts: readonly string[]) => boolean {
  const wanted = wantedIn(words);
  return (texts) => {
    const found = texts.map(wordsIn);
    const beginnings = found.flatMap((own) =>
      own.map((_, index) => foldName(own.slice(index).join(''))),
    );
    const stems = new Set(found.flat().map(stemOf));
    return wanted.every(
      ({ part, stem }) => stems.has(stem) || beginnings.some((text) => text.startsWith(part)),
    );
  };
}

function wantedIn(words: readonly string[]): { part: string; stem: string }[] {
  return words
    .flatMap((word) => word.split(/\s+/u))
    .filter((word) => word !== '')
    .map((word) => ({ part: foldName(word), stem: stemOf(word) }));
}

/** The methods that hold all words in their name, their scope or their further texts. */
export function searchMethods<Method extends Named>(
  methods: readonly Method[],
  words: readonly string[],
  { scope, textsOf = () => [] }: SearchOptions<Method> = {},
): readonly Method[] {
  const holds = holdingAll(words);
  return methods
    .filter((method) => scope === undefined || method.scope.toLowerCase() === scope.toLowerCase())
    .filter((method) => holds([method.name, method.scope, ...textsOf(method)]));
}
