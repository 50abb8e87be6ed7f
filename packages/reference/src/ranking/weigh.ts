import type { Notion } from './notions.ts';
import type { Phrase } from './phrase.ts';
import type { Rarities } from './rarities.ts';
import { ASIDE, BEHIND, KINDS, LEAST, SCATTERED, UNDONE } from './weights.ts';

/** A notion with what it counts in its phrase. */
export interface Weighed {
  readonly notion: Notion;
  readonly weight: number;
  /** Whether it is what the phrase is about: what is named first, and where that goes. */
  readonly isHead: boolean;
  /** How much a method loses that does not do it. */
  readonly loss: number;
}

/** What each notion of a phrase counts: by what it is, by its place, and the more, the fewer methods know it. */
export function weighedNotions(
  { notions, intent, head }: Phrase,
  rarities: Rarities,
): readonly Weighed[] {
  const deed = notions.findIndex(({ kind }) => kind === 'deed');
  let place = 1;
  return notions.map((notion, index) => {
    const isBehind = head !== -1 && index > head && isInLine(notion);
    if (isBehind) place *= nearness(notion, intent);
    const names = notion.known.flatMap(({ stems }) => stems);
    const rarity = Math.sqrt(rarities.ofAny([...notion.said, ...names]));
    return {
      notion,
      weight: KINDS[notion.kind] * rarity * placed(notion, place),
      isHead: index === head || (isBehind && isGoal(notion, intent)),
      loss: index === deed ? Math.min(1, UNDONE * rarities.ofAny(names)) : 0,
    };
  });
}

function isInLine({ isScattered, isAside }: Notion): boolean {
  return isScattered !== true && isAside !== true;
}

function placed({ isScattered, isAside }: Notion, place: number): number {
  if (isAside === true) return ASIDE;
  return isScattered === true ? SCATTERED : Math.max(LEAST, place);
}

function nearness(notion: Notion, intent: Phrase['intent']): number {
  if (notion.isJoined === true) return BEHIND.joined;
  return isGoal(notion, intent) ? BEHIND.target : BEHIND.apart;
}

/** What is made or sent goes somewhere, and that says as much of what is wanted as the thing itself. */
function isGoal({ isTarget, kind }: Notion, intent: Phrase['intent']): boolean {
  return isTarget === true && kind === 'thing' && (intent === 'create' || intent === 'act');
}
