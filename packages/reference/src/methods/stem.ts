import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as russian } from '@orama/stemmers/russian';

import { foldName } from '../names/fold-name.ts';

/** Words that the stemmer would take for others: `custom`, `active`, `call`, `new`, `set`. */
const APART: readonly (readonly [stem: string, ...forms: string[]])[] = [
  ['customer', 'customers'],
  ['activity', 'activities'],
  ['called'],
  ['ии'],
  ['вызов', 'вызова', 'вызову', 'вызовом', 'вызове', 'вызовы', 'вызовов', 'вызовам'],
  ['день', 'дня', 'дню', 'днем', 'дне', 'дни', 'дней', 'дням', 'днями', 'днях'],
  ['время', 'времени', 'временем'],
  ['имя', 'имени', 'именем', 'имена', 'имен'],
  ['деньги', 'денег', 'деньгам', 'деньгами', 'деньгах'],
  ['news'],
  ['settings', 'setting'],
];

const STEMS = new Map<string, string>(
  APART.flatMap((words) => words.map((word) => [word, words[0]])),
);

/** What all forms of a word have in common: `задачу` and `задачи` → `задач`, `deals` → `deal`. */
export function stemOf(word: string): string {
  const folded = foldName(word);
  const known = STEMS.get(folded);
  if (known !== undefined) return known;
  const stem = /\p{Script=Cyrillic}/u.test(folded) ? russianStem(folded) : english(folded);
  STEMS.set(folded, stem);
  return stem;
}

/** `сделок` → `сделк`, as `сделка`: the stemmer leaves the vowel that comes and goes. */
function russianStem(word: string): string {
  return russian(word).replace(/(?<=\p{L}{2})[ое](?=[кц]$)/u, '');
}

/** Words of a text, and of names such as `ReadThing` or `thing.read_all`. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{N}+/gu) ?? [];
}
