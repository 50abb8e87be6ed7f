/** Identifiers of titles in any language. */
import { pascalCase } from '@oint/reference/typescript';

/** Cyrillic letters as Latin ones, as passports have them (ICAO 9303); Ukrainian, Belarusian and Kazakh letters too. */
const LATIN: ReadonlyMap<string, string> = new Map(
  (
    'а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh ' +
    'щ=shch ъ=ie ы=y ь= э=e ю=iu я=ia ґ=g є=ie і=i ї=i ў=u ә=a ғ=g қ=k ң=n ө=o ұ=u ү=u һ=h'
  )
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(2)]),
);

/** `Договоры поставки` → `Dogovory postavki`; accents of Latin letters go. */
export function transliterate(text: string): string {
  const latin = Array.from(text.normalize('NFC'), (letter) => {
    const small = letter.toLowerCase();
    const known = LATIN.get(small);
    if (known === undefined) return letter;
    return letter === small ? known : known.charAt(0).toUpperCase() + known.slice(1);
  });
  return latin.join('').normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/**
 * Identifiers of things with a title and a number, in the order of their numbers. What is left of a title once only Latin
 * letters and digits stay is written in Pascal case. Where that is empty, begins with a digit or is another's already, the
 * number stands behind it: of several things with one title the oldest is called by it alone, so a new one renames none.
 */
export function identifiersOf(
  things: readonly { readonly title: string; readonly id: number }[],
  fallback: string,
  taken: Iterable<string> = [],
): ReadonlyMap<number, string> {
  const used = new Set(taken);
  const names = new Map<number, string>();
  for (const { title, id } of things.toSorted((a, b) => a.id - b.id)) {
    const plain = plainName(title);
    let name = plain === '' || used.has(plain) ? `${plain === '' ? fallback : plain}${id}` : plain;
    while (used.has(name)) name += '_';
    used.add(name);
    names.set(id, name);
  }
  return names;
}

function plainName(title: string): string {
  const words = transliterate(title)
    .replaceAll(/[^A-Za-z0-9]+/gu, ' ')
    .trim();
  return /^[A-Za-z]/u.test(words) ? pascalCase(words) : '';
}
