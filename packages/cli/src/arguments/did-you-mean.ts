import type { Messages } from '../messages/messages.ts';

/** The line that proposes the names nearest to one that does not exist; none where nothing is near. */
export async function didYouMean(
  wanted: string,
  candidates: Iterable<string>,
  messages: Messages,
): Promise<readonly string[]> {
  // Loaded for mistakes alone.
  const { nearestNames } = await import('@oint/reference/nearest-names');
  const nearest = nearestNames(wanted, candidates);
  return nearest.length > 0 ? [messages.didYouMean(nearest)] : [];
}
