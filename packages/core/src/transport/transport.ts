import { parsePortalAddress } from '../address/portal-address.ts';
import { Signatory } from '../credentials/signatory.ts';
import { memoryLimiter } from '../limits/memory-limiter.ts';
import { checkDeadline } from '../operation/operation.ts';
import type { Ports } from '../operation/ports.ts';
import type { ClientOptions } from '../options.ts';
import { retryPolicy } from '../retry/policy.ts';
import { KnownSecrets } from '../secrets/known-secrets.ts';
import { Attempt } from './attempt.ts';
import { BoundLimits } from './bound-limits.ts';
import { methodFacts } from './method-facts.ts';
import { Sender } from './sender.ts';
import { PortalWire } from './wire.ts';

/** Puts together what sends calls to one portal. Nothing is sent before it is used. */
export function createTransport(options: ClientOptions): Ports {
  const { portal, credentials } = parsePortalAddress(options);
  if (options.deadline !== undefined) checkDeadline(options.deadline);
  const secrets = new KnownSecrets();
  const wire = new PortalWire(portal, options);
  const signatory = new Signatory(credentials, secrets);
  // Errors before the first call, of a file's address, must not show it either.
  if (options.credentials === undefined && typeof options.token !== 'function') {
    void signatory.current();
  }
  const scope = { portal, identity: signatory.identity };
  const limiter = options.limiter ?? memoryLimiter({ ...options, clock: wire.clock });
  const limits = new BoundLimits(limiter, scope, wire.clock);
  const requests = new Sender({
    wire,
    limits,
    signatory,
    attempt: new Attempt(wire, limits, secrets),
    retry: retryPolicy(options.retry),
    random: options.random ?? Math.random,
    deadline: options.deadline,
  });
  return { requests, methods: methodFacts(options), limits, secrets, wire, signing: signatory };
}
