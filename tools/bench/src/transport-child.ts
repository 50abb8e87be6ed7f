/** Started by transport.ts: one client does one task and prints what it took. */
import { inParallel } from './in-parallel.ts';

interface Input {
  client: string;
  scenario: string;
  count: number;
  factor: number;
  webhook: string;
}

/** What a client can be asked to do; each resolves to how many it did. */
interface Contestant {
  calls?: (count: number) => Promise<number>;
  list?: () => Promise<number>;
  writes?: (count: number) => Promise<number>;
}

const given: unknown = JSON.parse(process.argv[2] ?? '{}');
const input = inputOf(new Map<string, unknown>(Object.entries(given ?? {})));
const realNow = performance.now.bind(performance);
if (input.factor !== 1) hurry(input.factor);
const begin = realNow();
let usedBefore = process.cpuUsage();
const contestant = await load(input);
if (input.scenario === 'import') report(begin, 1);
else {
  const start = realNow();
  usedBefore = process.cpuUsage();
  let note: string | undefined;
  const count = await perform(contestant, input).catch((error: unknown) => {
    note = (error instanceof Error ? error.message : String(error))
      .replaceAll(/\s+/gu, ' ')
      .slice(0, 300);
    return 0;
  });
  report(start, count, note);
}
process.exit();

function inputOf(fields: ReadonlyMap<string, unknown>): Input {
  return {
    client: String(fields.get('client')),
    scenario: String(fields.get('scenario')),
    count: Number(fields.get('count') ?? 0),
    factor: Number(fields.get('factor') ?? 1),
    webhook: String(fields.get('webhook')),
  };
}

function perform(by: Contestant, { scenario, count }: Input): Promise<number> {
  const task = { calls: by.calls, list: by.list, writes: by.writes }[scenario];
  return task === undefined ? Promise.reject(new Error('cannot')) : task(count);
}

function report(start: number, count: number, note?: string): void {
  const seconds = ((realNow() - start) / 1000) * input.factor;
  const megabytes = process.memoryUsage.rss() / 2 ** 20;
  const { user, system } = process.cpuUsage(usedBefore);
  const processor = (user + system) / 1e6;
  process.stdout.write(`\n${JSON.stringify({ seconds, processor, count, megabytes, note })}\n`);
}

/** Makes the clocks and timers that libraries use run faster. */
function hurry(factor: number): void {
  const start = Date.now();
  const origin = realNow();
  Date.now = () => Math.floor(start + (realNow() - origin) * factor);
  performance.now = () => origin + (realNow() - origin) * factor;
  const { setTimeout: later, setInterval: often } = globalThis;
  globalThis.setTimeout = Object.assign(
    (task: () => void, delay = 0, ...rest: []) => later(task, delay / factor, ...rest),
    later,
  );
  globalThis.setInterval = Object.assign(
    (task: () => void, delay = 0, ...rest: []) => often(task, delay / factor, ...rest),
    often,
  );
}

function load({ client, webhook }: Input): Promise<Contestant> {
  switch (client) {
    case 'oint-fetch':
      return loadOint(webhook, 'global', 1);
    case 'oint':
      return loadOint(webhook, 'node', 1);
    case 'oint-parallel':
      return loadOint(webhook, 'node', 8);
    case 'b24jssdk':
    case 'b24jssdk-fetch':
      return loadOfficial(webhook, client === 'b24jssdk-fetch');
    case '2bad':
      return load2bad(webhook);
    default:
      return Promise.resolve(bareFetch(webhook));
  }
}

async function loadOint(
  webhook: string,
  way: 'node' | 'global',
  concurrency: number,
): Promise<Contestant> {
  const { command, createClient } = await import('@oint/core');
  const fetch = way === 'node' ? (await import('@oint/core/node')).nodeFetch() : undefined;
  const connect = (limits: 'none' | 'cloud') =>
    createClient({
      url: webhook,
      fetch,
      limits,
      metadata: (method) =>
        method === 'user.get'
          ? { access: 'read', list: { id: 'ID', order: { sort: 'ID', order: 'ASC' } } }
          : undefined,
    });
  return {
    async calls(count) {
      const portal = connect('none');
      await inParallel(count, 32, async () => {
        await portal.call('profile');
      });
      return count;
    },
    async list() {
      let rows = 0;
      for await (const row of connect('cloud').list('user.get')) rows += row === null ? 0 : 1;
      return rows;
    },
    async writes(count) {
      const outcomes = await connect('cloud').batch(
        Array.from({ length: count }, (_, index) => command('im.message.add', message(index))),
        { concurrency },
      );
      return outcomes.filter(({ status }) => status === 'done').length;
    },
  };
}

async function loadOfficial(webhook: string, isPageByPage: boolean): Promise<Contestant> {
  const { ApiVersion, B24Hook } = await import('@bitrix24/b24jssdk');
  const connect = (isFree: boolean) => {
    const b24 = B24Hook.fromWebhookUrl(webhook.replace('http:', 'https:'), {
      restrictionParams: isFree
        ? {
            rateLimit: { burstLimit: 1e9, drainRate: 1e9, adaptiveEnabled: false },
            adaptiveConfig: { enabled: false, thresholdPercent: 100, coefficient: 0, maxDelay: 0 },
          }
        : {},
    });
    for (const version of [ApiVersion.v2, ApiVersion.v3]) {
      b24.getHttpClient(version).ajaxClient.interceptors.request.use((config) => ({
        ...config,
        url: config.url?.replace('https:', 'http:') ?? '',
      }));
    }
    return b24.actions.v2;
  };
  return {
    async calls(count) {
      const actions = connect(true);
      await inParallel(count, 32, async () => {
        await actions.call.make({ method: 'profile' });
      });
      return count;
    },
    async list() {
      const options = { method: 'user.get', idKey: 'ID' };
      const actions = connect(false);
      if (!isPageByPage) return (await actions.callList.make(options)).getData()?.length ?? 0;
      let rows = 0;
      for await (const page of actions.fetchList.make(options)) rows += page.length;
      return rows;
    },
    async writes(count) {
      const answer = await connect(false).batchByChunk.make({
        calls: Array.from({ length: count }, (_, index) => ['im.message.add', message(index)]),
        options: { isHaltOnError: false },
      });
      return Object.keys(answer.getData() ?? {}).length;
    },
  };
}

async function load2bad(webhook: string): Promise<Contestant> {
  const { Bitrix } = await import('@2bad/bitrix');
  // Its types know some methods alone, and its `call` and `list` are typed by them.
  const connect = () => Bitrix(webhook.replace(/\/$/u, ''));
  return {
    async list() {
      const answer: unknown = await Reflect.apply(connect().list, undefined, ['user.get', {}]);
      return lengthOf(answer);
    },
    async writes(count) {
      const commands = Array.from({ length: count }, (_, index) => ({
        method: 'im.message.add',
        params: message(index),
      }));
      const answer: unknown = await Reflect.apply(connect().batch, undefined, [commands]);
      return JSON.stringify(answer).split(/\d+/u).length > count ? count : 0;
    },
  };
}

function lengthOf(answer: unknown): number {
  const isObject = typeof answer === 'object' && answer !== null && 'result' in answer;
  return isObject && Array.isArray(answer.result) ? answer.result.length : 0;
}

function bareFetch(webhook: string): Contestant {
  return {
    async calls(count) {
      await inParallel(count, 32, async () => {
        const response = await fetch(`${webhook}profile.json`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept: 'application/json' },
          body: '{}',
        });
        const body: unknown = await response.json();
        if (body === null) throw new Error('no answer');
      });
      return count;
    },
  };
}

function message(index: number) {
  return { DIALOG_ID: 'chat642', MESSAGE: `Message ${index}: Привет & welcome` };
}
