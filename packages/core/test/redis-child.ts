/**
 * A process of an application, started by the tests: does its job with limits and tokens in Redis, and says line by line what is
 * done. Its time is theirs.
 */
import { oauth } from '../src/authorization/index.ts';
import { createClient, type ListCursor } from '../src/index.ts';
import { nodeFetch } from '../src/node/index.ts';
import { redisLimiter, redisTokenStore } from '../src/redis/index.ts';
import { REDIS_CLIENTS } from './redis-clients.ts';
import { clockOfParent } from './shared-time.ts';

/** What a process is to do; plain JSON. */
export interface Job {
  readonly redis: string;
  readonly driver: keyof typeof REDIS_CLIENTS;
  readonly portal: string;
  /** When it begins. */
  readonly now: number;
  readonly task:
    | { readonly kind: 'add'; readonly marks: readonly string[] }
    | { readonly kind: 'list'; readonly cursor?: ListCursor }
    | { readonly kind: 'upload'; readonly name: string };
}

const { redis, driver, portal, now, task }: Job = JSON.parse(process.argv[2] ?? '{}');
const { client: connection, close } = await REDIS_CLIENTS[driver](redis);
const clock = clockOfParent(now);
const redisClient = await clock.duringCommands(connection);
const client = createClient({
  url: portal,
  fetch: clock.duringRequests(nodeFetch()),
  clock,
  maxWait: Infinity,
  limiter: redisLimiter(redisClient, { limits: 'cloud', clock, timeout: 60_000 }),
  credentials: oauth({
    clientId: 'app.1',
    clientSecret: 'made0up0client0secret',
    store: redisTokenStore(redisClient, { timeout: 60_000 }),
    portal: 'member',
    server: portal,
  }),
});

function say(line: unknown): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

if (task.kind === 'add') {
  const add = async (mark: string) => say(await client.call('any.add', { mark }));
  await Promise.all(task.marks.map(add));
} else if (task.kind === 'list') {
  const { cursor } = task;
  const list = client.list<{ ID: number }>('any.list', {}, { id: 'ID', strategy: 'id', cursor });
  let done: readonly number[] = [];
  for await (const page of list.pages()) {
    if (done.length > 0) say({ ids: done, cursor: list.cursor });
    done = page.map(({ ID }) => ID);
  }
  say({ ids: done, cursor: list.cursor });
} else {
  const target = () => client.call<{ uploadUrl: string }>('any.target', {}, { access: 'read' });
  say(await client.upload(target, new File([new Uint8Array(64_000_000)], task.name)));
}
close();
process.disconnect();
