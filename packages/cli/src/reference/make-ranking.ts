import type { Ranking } from '@oint/reference/rank';

import type { RestLibrary } from '../spec/library.ts';
import { listedMethods, type ListedMethod } from './listed-methods.ts';

/** Ranks all methods by what they do, and by what our commands that call them are called. */
export async function makeRanking({
  reference,
  loadIndex,
}: Pick<RestLibrary, 'reference' | 'loadIndex'>): Promise<Ranking<ListedMethod>> {
  const { rankingOf } = await import('@oint/reference/rank');
  const [{ all }, index, en, ru] = await Promise.all([
    reference.loadMethods(),
    loadIndex(),
    reference.loadTitles('en'),
    reference.loadTitles('ru'),
  ]);
  return rankingOf(listedMethods(all, index, { en, ru }), {
    titlesOf: ({ title }) => (title === undefined ? [] : [title.en, title.ru]),
    textsOf: ({ commands }) => commands.flatMap(({ title }) => [title.en, title.ru]),
  });
}
