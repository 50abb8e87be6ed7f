import type { IncomingMessage } from 'node:http';

import { storeFile } from '../methods/disk/uploads.ts';
import { RestError, SYSTEM_ERRORS } from '../portal/errors.ts';
import type { Portal, PortalReply } from '../portal/portal.ts';
import { timeObject } from '../portal/time.ts';
import { isFields, type Fields, type Value } from '../values.ts';
import { decodeBody, findFile, readBody } from './body.ts';
import { htmlPage } from './payloads.ts';
import type { Payload } from './send.ts';

/** When execution time begins to be forgotten. */
const RESET_SECONDS = 600;

/** Takes the file for an upload address that a method has given out. The address serves once. */
export async function upload(
  portal: Portal,
  request: IncomingMessage,
  query: Fields,
  origin: string,
): Promise<PortalReply> {
  const { state, clock, methods } = portal.options;
  const start = clock.now();
  const sent = await readBody(request);
  try {
    const ticket = state.disk.redeemTicket(keyOf(query['token']));
    const folder = ticket && state.disk.folder(ticket.folderId);
    if (ticket === undefined || folder === undefined) {
      throw new RestError(SYSTEM_ERRORS.invalidToken);
    }
    const { value } = decodeBody(sent, request.headers['content-type'] ?? '');
    const file = isFields(value) ? findFile(value) : undefined;
    if (file === undefined) throw new RestError(SYSTEM_ERRORS.invalidRequest);
    const caller = { userId: ticket.userId, client: 'upload', scopes: ['disk'] };
    const context = { state, clock, methods, caller, origin };
    const result = storeFile(context, folder, file.name, file.content, ticket.uniqueName);
    const timing = { start, processingStart: start, finish: clock.now() };
    // Uploads are booked nowhere.
    const operating = { seconds: 0, resetAt: Math.floor(timing.finish / 1000) + RESET_SECONDS };
    const body = { result, time: timeObject(timing, operating) };
    return { status: 200, body, behaviour: 'documented' };
  } catch (error) {
    const known = error instanceof RestError ? error : new RestError(SYSTEM_ERRORS.invalidRequest);
    return { status: known.status, body: known.toBody(), behaviour: known.behaviour };
  }
}

/** Gives out the file that a signed address stands for. */
export function download(portal: Portal, query: Fields): Payload {
  const { disk, fieldFiles } = portal.options.state;
  const key = keyOf(query['token']);
  const file = disk.versionByDownloadKey(key) ?? fieldFiles.byDownloadKey(key);
  if (file === undefined) return htmlPage(404, 'Page not found');
  return {
    status: 200,
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': `attachment; filename*=utf-8''${encodeURIComponent(file.name)}`,
    },
    content: file.content,
  };
}

function keyOf(token: Value | undefined): string {
  return typeof token === 'string' ? token : '';
}
