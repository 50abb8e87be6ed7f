import { UsageError } from '../arguments/usage-error.ts';
import type { Context } from '../context/context.ts';
import { EXIT_CODES } from '../spec/exit-codes.ts';
import { Prompt } from '../terminal/prompt.ts';
import type { Access } from './access.ts';
import type { Returned } from './redirect-code.ts';

/** What is known before anybody is asked. */
export interface Known {
  /** The address of a webhook or of a portal. */
  readonly url: string | undefined;
  readonly clientId: string | undefined;
  /** The address that is registered for the application; `''`: none. */
  readonly redirect: string | undefined;
}

/** Somebody came back from the portal, and it did not let the application in. */
export class NotLetIn extends Error {
  override readonly name = 'NotLetIn';
  readonly exitCode = EXIT_CODES.authorization;
}

/** Asks for what is not known. What is a secret does not appear while it is typed. */
export async function askAccess(
  known: Known,
  grantsAccess: (url: string) => boolean,
  context: Context,
): Promise<Access> {
  const { messages, redactor } = context;
  const prompt = new Prompt(context);
  const ask = async (found: string | undefined, question: string, hidden = false) =>
    found ?? needed(await prompt.ask(question, { hidden }), question, context);
  const url = await ask(known.url, messages.ask.address, true);
  if (known.clientId === undefined && grantsAccess(url)) {
    redactor.hideUrl(url);
    return { kind: 'webhook', url };
  }
  const clientId = await ask(known.clientId, messages.ask.clientId);
  const clientSecret = await ask(undefined, messages.ask.clientSecret, true);
  redactor.hide(clientSecret);
  const redirect = redirectOf(known.redirect ?? (await prompt.ask(messages.ask.redirect)), context);
  const { applicationCode } = await import('./application-code.ts');
  const came = await applicationCode({ domain: url, clientId, redirect }, prompt, context);
  if (came.kind !== 'code') throw new NotLetIn(notLetIn(came, context));
  redactor.hide(came.code);
  const { code, serverDomain } = came;
  return { kind: 'application', clientId, clientSecret, grant: { code }, serverDomain };
}

function needed(answer: string, question: string, { messages }: Context): string {
  if (answer !== '') return answer;
  throw new UsageError(messages.nothingEntered(question));
}

function redirectOf(text: string, { messages }: Context): URL | undefined {
  if (text === '') return undefined;
  if (!URL.canParse(text)) throw new UsageError(messages.wrongRedirect);
  return new URL(text);
}

function notLetIn(came: Exclude<Returned, { kind: 'code' }>, { messages }: Context): string {
  return came.kind === 'foreign' ? messages.foreignAddress : messages.notLetIn(came.reason);
}
