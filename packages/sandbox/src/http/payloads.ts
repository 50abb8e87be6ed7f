import type { Visit } from '../authorization/authorization-server.ts';
import { RestError, type ErrorSpec } from '../portal/errors.ts';
import type { Fault } from '../portal/faults.ts';
import type { PortalReply } from '../portal/portal.ts';
import type { Payload } from './send.ts';
import { toXml } from './xml.ts';

/** An answer of the portal in the format that the address asks for. */
export function replyPayload(reply: PortalReply, format: 'json' | 'xml'): Payload {
  const [type, text] =
    format === 'xml'
      ? ['application/xml', toXml(reply.body)]
      : ['application/json', JSON.stringify(reply.body)];
  return {
    status: reply.status,
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'X-Sandbox-Behaviour': reply.behaviour,
      ...reply.headers,
    },
    content: Buffer.from(text),
  };
}

/** An error from outside the portal. */
export function errorPayload(spec: ErrorSpec): Payload {
  const body = new RestError(spec).toBody();
  return replyPayload({ status: spec.status, body, behaviour: spec.behaviour }, 'json');
}

/**
 * What a fault sends in the place of the portal's answer, which is then never asked for.
 *
 * @param url - the address that was called, without the host
 */
export function faultPayload(fault: Fault | undefined, url: string): Payload | undefined {
  switch (fault?.kind) {
    case 'error':
      return replyPayload(
        {
          status: fault.status,
          body: { error: fault.code, error_description: fault.description ?? '' },
          behaviour: 'documented',
        },
        'json',
      );
    case 'html':
      return htmlPage(fault.status ?? 502, 'Bad Gateway');
    case 'moved':
      return { ...htmlPage(302, 'Found'), headers: { Location: new URL(url, fault.to).href } };
    default:
      return undefined;
  }
}

/** What a user sees who has followed the link of an application. */
export function visitPayload(visit: Visit): Payload {
  switch (visit.kind) {
    case 'back':
      return { ...htmlPage(302, 'Found'), headers: { Location: visit.address } };
    case 'shown':
      return htmlPage(200, visit.code);
    default:
      return htmlPage(400, 'The application is not installed');
  }
}

/** A page for people. */
export function htmlPage(status: number, title: string): Payload {
  return {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
    content: Buffer.from(
      `<!DOCTYPE html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`,
    ),
  };
}
