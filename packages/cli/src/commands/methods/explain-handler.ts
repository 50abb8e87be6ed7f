import { pageLink } from '@oint/reference';

import type { Context } from '../../context/context.ts';
import { explainEvent, explainPlacement } from '../../help/handler-explanation.ts';
import { formatJson } from '../../output/formats/json.ts';
import { findHandler } from '../../reference/handlers.ts';
import type { RestLibrary } from '../../spec/library.ts';

/** What there is to say of an event or a placement, as a text or as JSON; `undefined` where the reference has none of the name. */
export async function explainedHandler(
  { name: library, reference }: RestLibrary,
  name: string,
  asJson: boolean,
  context: Context,
): Promise<string | undefined> {
  const found = await findHandler(reference, name);
  if (found === undefined) return undefined;
  if (found.kind === 'event') {
    const { name: event, facts, auth } = found;
    return asJson
      ? `${formatJson({ event, ...facts, auth, link: pageLink(facts.page) })}\n`
      : explainEvent(library, found, context);
  }
  const { code, facts } = found;
  return asJson
    ? `${formatJson({ placement: code, ...facts, link: pageLink(facts.page) })}\n`
    : explainPlacement(library, found, context);
}
