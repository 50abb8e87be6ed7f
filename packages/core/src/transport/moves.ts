import type { HttpAnswer } from '../http/exchange.ts';
import { movedPortal } from '../http/moved-portal.ts';
import { isRedirect } from '../http/redirect.ts';
import { invalid, type AnswerContext } from '../protocol/answer.ts';
import type { SignedRequest } from '../protocol/request.ts';

/** Moves that are followed in one attempt. */
const MAX_MOVES = 5;

const OUT = 'the answer is a redirect that leads out of the REST API';

/** An answer, and the portal that gave it. */
export interface Arrival {
  readonly answer: HttpAnswer;
  readonly portal: string;
}

/** A moved portal answers with its new address, and may have moved on from there. */
export async function followMoves(
  first: Arrival,
  signed: SignedRequest,
  post: (portal: string) => Promise<HttpAnswer>,
  context: AnswerContext,
): Promise<Arrival> {
  let { answer, portal } = first;
  const tried = new Set<string>();
  while (isRedirect(answer.status)) {
    tried.add(portal);
    const to = movedPortal(portal, signed.path, answer.headers.get('location'));
    const what = refusalOf(to, tried, portal, signed);
    if (what !== undefined || to === undefined) {
      throw invalid('redirect', what ?? OUT, answer, context);
    }
    portal = to;
    answer = await post(portal);
  }
  return { answer, portal };
}

/** Why a redirect is not followed. */
function refusalOf(
  to: string | undefined,
  tried: ReadonlySet<string>,
  from: string,
  { headers }: SignedRequest,
): string | undefined {
  if (to === undefined) return OUT;
  if (tried.has(to) || tried.size > MAX_MOVES) return 'the portal redirects again and again';
  const isElsewhere = new URL(to).origin !== new URL(from).origin;
  return isElsewhere && headers['authorization'] !== undefined
    ? 'the portal has moved to another host, to which a token in a header is not sent on; any single call moves the client there'
    : undefined;
}
