import { authorizationLink } from '@oint/core/authorization';

import type { Context } from '../context/context.ts';
import type { Prompt } from '../terminal/prompt.ts';
import { isLoopback, openLanding } from './loopback.ts';
import { pasted, type Returned } from './redirect-code.ts';

/** An application that asks to be let in. */
export interface Asking {
  /** Address of the portal. */
  readonly domain: string;
  readonly clientId: string;
  /** The address that is registered for it; `undefined`: none, so that the page shows the code. */
  readonly redirect: URL | undefined;
}

/** Sends somebody to the portal, and gives what they come back with. */
export async function applicationCode(
  { domain, clientId, redirect }: Asking,
  prompt: Prompt,
  context: Context,
): Promise<Returned> {
  const state = crypto.randomUUID();
  const link = authorizationLink({ domain, clientId, state });
  if (redirect === undefined || !isLoopback(redirect)) {
    await visit(link, context);
    const text = await prompt.ask(context.messages.pasteCode, { hidden: true });
    context.redactor.hide(text);
    return pasted(text, state);
  }
  const landing = await openLanding(redirect, state, context);
  try {
    await visit(link, context);
    return await landing.arrival;
  } finally {
    landing.close();
  }
}

async function visit(link: string, { messages, shell }: Context): Promise<void> {
  await shell.stderr.write(`${messages.openPage}\n  ${link}\n`);
  await shell.openBrowser?.(link);
}
