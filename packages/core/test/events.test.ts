import { describe, expect, expectTypeOf, onTestFinished, test } from 'vitest';

import { createEvents, parseEvent, PortalRequestError } from '../src/events/index.ts';
import { APPLICATION_TOKEN, BODIES, MEMBER_ID, phpForm } from './event-bodies.ts';

interface Events {
  ONCRMDEALADD: { data: { FIELDS: { ID: string } } };
  ONAPPUNINSTALL: { data: { LANGUAGE_ID: string; CLEAN: string } };
  [event: `ONCRMDYNAMICITEMADD_${string}`]: { data: { FIELDS: { ENTITY_TYPE_ID: string } } };
}

const KEY = { applicationToken: APPLICATION_TOKEN };

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('parseEvent', () => {
  test('reads an event as it is documented', async () => {
    const event = await parseEvent<Events>(phpForm(BODIES.dealAdd), KEY);
    expect(event).toMatchObject({
      name: 'ONCRMDEALADD',
      data: { FIELDS: { ID: '6641' } },
      handlerId: '687',
      sentAt: 1_735_374_081_000,
      memberId: MEMBER_ID,
      domain: 'some-domain.bitrix24.com',
      endpoint: 'https://some-domain.bitrix24.com/rest/',
      serverEndpoint: 'https://oauth.bitrix.info/rest/',
      scopes: ['crm'],
      status: 'F',
      tokens: { accessToken: 's6p6eclrvim6da22ft9ch94ekreb52lv', refreshToken: undefined },
      isVerified: true,
    });
    expect(event.tokens?.expiresAt).toBeGreaterThan(Date.now() + 3_590_000);
  });

  test('gives the data that belongs to the name', async () => {
    const event = await parseEvent<Events>(phpForm(BODIES.dealAdd), KEY);
    if (event.name === 'ONCRMDEALADD') expectTypeOf(event.data.FIELDS.ID).toBeString();
    if (event.name === 'ONAPPUNINSTALL') expectTypeOf(event.data.CLEAN).toBeString();
    expect(event.name).toBe('ONCRMDEALADD');
  });

  test('reads events without tokens and without data', async () => {
    const uninstall = await parseEvent(phpForm(BODIES.uninstall), KEY);
    expect(uninstall).toMatchObject({ data: { CLEAN: '1' }, tokens: undefined, scopes: [] });
    const offline = await parseEvent(phpForm(BODIES.offline), KEY);
    expect(offline).toMatchObject({ name: 'ONOFFLINEEVENT', data: undefined });
  });

  test('asks for the token of the portal', async () => {
    const asked: string[] = [];
    const lookup = (memberId: string): string => {
      asked.push(memberId);
      return APPLICATION_TOKEN;
    };
    await parseEvent(new TextEncoder().encode(phpForm(BODIES.dealAdd)), { lookup });
    expect(asked).toEqual([MEMBER_ID]);
  });

  const wrongToken = {
    ...BODIES.dealAdd,
    auth: { ...BODIES.dealAdd.auth, application_token: `${APPLICATION_TOKEN.slice(0, -1)}0` },
  };
  const REFUSED: readonly [
    reason: string,
    name: string,
    body: string,
    key?: Parameters<typeof parseEvent>[1],
  ][] = [
    ['wrong-token', 'another token', phpForm(wrongToken)],
    ['wrong-token', 'a longer token', `${phpForm(BODIES.dealAdd)}0`],
    ['no-token', 'no token', phpForm(BODIES.payment)],
    [
      'no-token',
      'a token that is a list',
      phpForm({
        ...BODIES.dealAdd,
        auth: { member_id: 'm', application_token: [APPLICATION_TOKEN] },
      }),
    ],
    ['unknown-portal', 'nothing known', phpForm(BODIES.dealAdd), { lookup: () => undefined }],
    ['unknown-portal', 'an empty token known', phpForm(wrongToken), { lookup: () => '' }],
    [
      'unknown-portal',
      'an installation that nobody confirms',
      phpForm(BODIES.install),
      { lookup: () => undefined },
    ],
    ['malformed', 'JSON', JSON.stringify(BODIES.dealAdd)],
    ['malformed', 'no event', 'auth[member_id]=1'],
    ['malformed', 'no portal', 'event=ONCRMDEALADD'],
    ['too-large', 'too many bytes', `${phpForm(BODIES.dealAdd)}&x=${'x'.repeat(2 ** 20)}`],
  ];

  test.each(REFUSED)('refuses with %s: %s', async (reason, _name, body, key = KEY) => {
    const error = await failureOf(parseEvent(body, key));
    expect(error).toBeInstanceOf(PortalRequestError);
    expect(error).toMatchObject({ reason });
    const told = `${String(error)} ${JSON.stringify(error)} ${error instanceof Error ? error.stack : ''}`;
    expect(told).not.toContain(APPLICATION_TOKEN.slice(0, 8));
    expect(told).not.toContain('s6p6eclrvim6da22ft9ch94ekreb52lv');
  });

  test('lets named events in without a token, and says so', async () => {
    const event = await parseEvent(phpForm(BODIES.payment), KEY, { unsigned: ['onAppPayment'] });
    expect(event).toMatchObject({ name: 'ONAPPPAYMENT', isVerified: false });
    const wrong = { ...BODIES.payment, auth: { ...BODIES.payment.auth, application_token: 'x' } };
    const error = await failureOf(parseEvent(phpForm(wrong), KEY, { unsigned: ['ONAPPPAYMENT'] }));
    expect(error).toMatchObject({ reason: 'wrong-token' });
  });

  test('forgets no portal for a request that anybody may have sent', async () => {
    const forgotten: string[] = [];
    const key = {
      lookup: () => APPLICATION_TOKEN,
      forget: async (memberId: string) => void forgotten.push(memberId),
    };
    const events = createEvents({ key, unsigned: ['ONAPPUNINSTALL'], onError: () => {} });
    const { application_token: _, ...auth } = BODIES.uninstall.auth;
    await events.receive(phpForm({ ...BODIES.uninstall, auth }));
    expect(forgotten).toEqual([]);
    await events.receive(phpForm(BODIES.uninstall));
    expect(forgotten).toEqual([auth.member_id]);
  });
});

function fail(why: string): never {
  throw new Error(why);
}

describe('createEvents', () => {
  test('calls the handlers of an event, whatever the case of the name', async () => {
    const seen: string[] = [];
    const events = createEvents<Events>({ key: KEY, onError: () => {} });
    events.on('ONCRMDEALADD', ({ data }) => {
      expectTypeOf(data).toEqualTypeOf<{ FIELDS: { ID: string } }>();
      seen.push(`typed ${data.FIELDS.ID}`);
    });
    events.on('ONCRMDYNAMICITEMADD_147', ({ data }) => seen.push(data.FIELDS.ENTITY_TYPE_ID));
    events.on('onCrmDealAdd', ({ name }) => seen.push(name));
    events.on('ONCRMDEALUPDATE', () => seen.push('never'));
    const { status, work } = await events.receive(phpForm(BODIES.dealAdd));
    expect([status, seen]).toEqual([200, []]);
    await work;
    expect(seen).toEqual(['typed 6641', 'ONCRMDEALADD']);
  });

  test('tells what fails, and lets the others run', async () => {
    const told: unknown[] = [];
    const seen: string[] = [];
    const events = createEvents({
      key: KEY,
      onError: (error, event) => told.push([error, event?.name]),
    });
    const failure = new Error('of a handler');
    events.on('ONCRMDEALADD', () => {
      throw failure;
    });
    events.on('ONCRMDEALADD', () => seen.push('other'));
    const { status } = await events.receive(phpForm(BODIES.dealAdd));
    await events.settled();
    expect([status, told, seen]).toEqual([200, [[failure, 'ONCRMDEALADD']], ['other']]);
    const refused = await events.receive('event=x');
    expect(refused.status).toBe(400);
    expect(told[1]).toEqual([expect.any(PortalRequestError), undefined]);
  });

  test.each<[how: string, onError: () => unknown]>([
    ['throws', () => fail('of who is told')],
    ['rejects', async () => fail('of who is told')],
  ])('ends no process when who is told of a failure %s', async (_, onError) => {
    const unhandled: unknown[] = [];
    const listen = (reason: unknown): void => void unhandled.push(reason);
    process.on('unhandledRejection', listen);
    onTestFinished(() => void process.off('unhandledRejection', listen));
    const events = createEvents({ key: KEY, onError });
    events.on('ONCRMDEALADD', () => fail('of a handler'));
    expect((await events.receive('event=x')).status).toBe(400);
    const { status, work } = await events.receive(phpForm(BODIES.dealAdd));
    await Promise.all([work, events.settled()]);
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    expect([status, unhandled]).toEqual([200, []]);
  });

  test('answers 500 when the tokens cannot be looked up', async () => {
    const told: unknown[] = [];
    const events = createEvents({
      key: { lookup: () => Promise.reject(new Error('no database')) },
      onError: (error) => told.push(error),
    });
    expect((await events.receive(phpForm(BODIES.dealAdd))).status).toBe(500);
    expect(told).toEqual([new Error('no database')]);
  });

  test('hands events to a queue before it answers, and to workers of it', async () => {
    const queue: string[] = [];
    const seen: string[] = [];
    const events = createEvents<Events>({
      key: KEY,
      onError: () => {},
      enqueue: (event) => queue.push(JSON.stringify(event)),
    });
    events.on('ONCRMDEALADD', ({ data }) => {
      seen.push(data.FIELDS.ID);
      throw new Error('again');
    });
    expect((await events.receive(phpForm(BODIES.dealAdd))).status).toBe(200);
    expect([queue.length, seen]).toEqual([1, []]);
    await expect(events.dispatch(JSON.parse(queue[0] ?? ''))).rejects.toThrow('again');
    expect(seen).toEqual(['6641']);
  });

  test('does not take an event that the queue does not', async () => {
    const events = createEvents({
      key: KEY,
      onError: () => {},
      enqueue: () => Promise.reject(new Error('full')),
    });
    expect((await events.receive(phpForm(BODIES.dealAdd))).status).toBe(500);
  });
});
