import { createServer, request as httpRequest } from 'node:http';

import express from 'express';
import { Hono } from 'hono';
import { afterEach, describe, expect, test } from 'vitest';

import {
  createEvents,
  fetchHandler,
  honoHandler,
  nodeHandler,
  type PortalEvents,
} from '../src/events/index.ts';
import { APPLICATION_TOKEN, BODIES, phpForm } from './event-bodies.ts';
import { openServer, type OpenServer } from './test-server.ts';

const servers: OpenServer[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** A place for events whose handler takes as long as the test likes. */
function place(): {
  events: PortalEvents;
  seen: string[];
  errors: unknown[];
  finish: () => void;
} {
  const seen: string[] = [];
  const errors: unknown[] = [];
  const gate = new AbortController();
  const isOpen = new Promise((resolve) => gate.signal.addEventListener('abort', resolve));
  const events = createEvents({
    key: { applicationToken: APPLICATION_TOKEN },
    onError: (error) => errors.push(error),
    maxBytes: 10_000,
  });
  events.on('ONCRMDEALADD', async ({ name }) => {
    seen.push(`begun ${name}`);
    await isOpen;
    seen.push(`done ${name}`);
  });
  return { events, seen, errors, finish: () => gate.abort() };
}

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const BODY = phpForm(BODIES.dealAdd);

function keepRaw(request: object, _: unknown, rawBody: Buffer): void {
  Object.assign(request, { rawBody });
}

type Post = (body: string, method?: string) => Promise<{ status: number }>;

async function httpPost(server: OpenServer): Promise<Post> {
  servers.push(server);
  return (body, method = 'POST') =>
    fetch(`${server.origin}/events`, {
      method,
      headers: FORM,
      ...(method === 'POST' ? { body } : {}),
    });
}

const SERVERS: Readonly<Record<string, (events: PortalEvents) => Promise<Post>>> = {
  'node:http': async (events) => httpPost(await openServer(createServer(nodeHandler(events)))),

  async Express(events) {
    const app = express();
    app.all('/events', nodeHandler(events));
    return httpPost(await openServer(createServer(app)));
  },

  async 'Express with bodies kept raw'(events) {
    const app = express();
    app.use(express.raw({ type: () => true }));
    app.all('/events', nodeHandler(events));
    return httpPost(await openServer(createServer(app)));
  },

  async 'a host that reads bodies, and keeps them as they came'(events) {
    const app = express();
    app.use(express.urlencoded({ extended: true, verify: keepRaw }));
    app.all('/events', nodeHandler(events));
    return httpPost(await openServer(createServer(app)));
  },

  async Hono(events) {
    const app = new Hono();
    app.all('/events', honoHandler(events));
    return async (body, method = 'POST') =>
      app.request('/events', { method, headers: FORM, ...(method === 'POST' ? { body } : {}) });
  },

  async fetch(events) {
    const handle = fetchHandler(events);
    return (body, method = 'POST') =>
      handle(
        new Request('http://app.example/events', {
          method,
          headers: FORM,
          ...(method === 'POST' ? { body } : {}),
        }),
      );
  },
};

describe.each(Object.entries(SERVERS))('%s', (_name, open) => {
  test('answers at once and works after', async () => {
    const { events, seen, finish } = place();
    const post = await open(events);
    const { status } = await post(BODY);
    expect(status).toBe(200);
    expect(seen).not.toContain('done ONCRMDEALADD');
    finish();
    await events.settled();
    expect(seen).toEqual(['begun ONCRMDEALADD', 'done ONCRMDEALADD']);
  });

  test('refuses what is no event of the portal', async () => {
    const { events, seen, errors } = place();
    const post = await open(events);
    expect((await post(BODY.replace(APPLICATION_TOKEN, 'x'))).status).toBe(403);
    expect((await post('')).status).toBe(400);
    expect((await post('', 'GET')).status).toBe(405);
    await events.settled();
    expect([seen, errors.length]).toEqual([[], 2]);
  });

  test('refuses what is too large', async () => {
    const { events } = place();
    const post = await open(events);
    expect((await post(`${BODY}&x=${'x'.repeat(10_000)}`)).status).toBe(413);
  });
});

describe('a server', () => {
  test('gives up a body without end', async () => {
    const { events } = place();
    const server = await openServer(createServer(nodeHandler(events)));
    servers.push(server);
    const status = await new Promise((resolve, reject) => {
      const request = httpRequest(`${server.origin}/`, { method: 'POST' }, (response) =>
        resolve(response.statusCode),
      );
      request.on('error', reject);
      for (let piece = 0; piece < 5; piece += 1) request.write('x'.repeat(4_000));
    });
    expect(status).toBe(413);
  });

  test('that has read the body before is told so', async () => {
    const { events, errors } = place();
    const app = express();
    app.use(express.urlencoded({ extended: true }));
    app.post('/events', nodeHandler(events));
    const post = await httpPost(await openServer(createServer(app)));
    expect((await post(BODY)).status).toBe(500);
    expect(String(errors[0])).toContain('before `express.urlencoded()`');
  });

  test.each([
    ['has read', async (request: Request) => void (await request.text())],
    ['is reading', async (request: Request) => void request.body?.getReader()],
  ])('whose handlers take a Request that somebody %s is told so', async (_, read) => {
    const { events, errors } = place();
    const request = new Request('http://app.example/', { method: 'POST', body: BODY });
    await read(request);
    expect((await fetchHandler(events)(request)).status).toBe(500);
    expect(String(errors[0])).toContain('somebody has read the body before');
  });
});

describe('waitUntil', () => {
  const CONTEXTS: readonly [
    name: string,
    contexts: (wait: (work: Promise<void>) => void) => unknown[],
  ][] = [
    ['of Workers, behind the environment', (waitUntil) => [{ SECRET: 'x' }, { waitUntil }]],
    ['of the second argument', (waitUntil) => [{ waitUntil }]],
  ];

  test.each(CONTEXTS)('%s is given the work', async (_name, contexts) => {
    const { events, seen, finish } = place();
    const works: Promise<void>[] = [];
    const request = new Request('http://app.example/', { method: 'POST', body: BODY });
    await fetchHandler(events)(request, ...contexts((work) => works.push(work)));
    finish();
    await Promise.all(works);
    expect(works).toHaveLength(1);
    expect(seen).toContain('done ONCRMDEALADD');
  });

  test('of Hono is found where there is one', async () => {
    const { events, finish } = place();
    const works: Promise<unknown>[] = [];
    const app = new Hono().post('/events', honoHandler(events));
    const context = {
      waitUntil: (work: Promise<unknown>) => works.push(work),
      passThroughOnException: () => {},
      props: {},
    };
    await app.request('/events', { method: 'POST', body: BODY }, {}, context);
    finish();
    await Promise.all(works);
    expect(works).toHaveLength(1);
  });

  test('of Next.js is given as an option', async () => {
    const { events, finish } = place();
    const works: Promise<void>[] = [];
    const post = fetchHandler(events, { waitUntil: (work) => works.push(work) });
    const request = new Request('http://app.example/', { method: 'POST', body: BODY });
    await post(request, { params: Promise.resolve({}) });
    finish();
    await Promise.all(works);
    expect(works).toHaveLength(1);
  });
});
