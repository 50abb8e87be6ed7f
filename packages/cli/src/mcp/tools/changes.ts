import type { MethodFacts } from '@oint/reference';
import { foldName } from '@oint/reference/names';

import { isStructure } from '../../json/containers.ts';
import { shortTexts } from '../budget.ts';
import { isDeletion } from '../policy.ts';
import type { Caller, Session } from '../session.ts';
import type { PlannedCall } from './planned-call.ts';

/** A field before and after. */
interface Change {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * What an update changes of the thing that it is about, or what a deletion takes away: its `get` is asked for that. Absent where
 * there is none; `unread` where the portal does not tell.
 */
export async function changesOf(
  call: PlannedCall,
  facts: MethodFacts,
  session: Session,
  { signal }: Caller,
): Promise<readonly Change[] | Readonly<Record<string, unknown>> | 'unread' | undefined> {
  const get = await getterOf(facts, session);
  if (get === undefined) return undefined;
  const identified = keysOf(get, call.params);
  if (identified === undefined) return undefined;
  try {
    const client = await session.client();
    const { version } = get;
    const answer = await client.call(get.name, identified, { version, access: 'read', signal });
    const record = recordIn(answer);
    if (record === undefined) return undefined;
    if (isDeletion(call.method)) return named(record);
    return differences(record, call.params);
  } catch {
    // The preview goes without: carrying it out says what is wrong.
    return 'unread';
  }
}

/** `crm.deal.update` → `crm.deal.get` */
async function getterOf(
  { name, version }: MethodFacts,
  { library: { reference } }: Session,
): Promise<MethodFacts | undefined> {
  const [last = '', ...before] = name.split('.').toReversed();
  if (!/^(?:update|edit|delete|remove)/iu.test(last)) return undefined;
  const getter = [...before.toReversed(), 'get'].join('.');
  const methods = await reference.loadMethods();
  const found = methods.find(getter).find((method) => method.version === version);
  if (found?.access !== 'read') return undefined;
  return reference.loadFacts(found);
}

/** The parameters that say which thing is meant: all that the getter has to be given. */
function keysOf(
  { params }: MethodFacts,
  given: PlannedCall['params'],
): Readonly<Record<string, unknown>> | undefined {
  const needed = Object.entries(params.fields).filter(([, { required }]) => required === true);
  if (needed.length === 0) return undefined;
  const found = needed.map(([name]): [string, unknown] => [name, valueOf(given, name)]);
  return found.every(([, value]) => typeof value === 'number' || typeof value === 'string')
    ? Object.fromEntries(found)
    : undefined;
}

/** Case does not matter. */
function valueOf(record: Readonly<Record<string, unknown>>, name: string): unknown {
  const wanted = foldName(name);
  return Object.entries(record).find(([key]) => foldName(key) === wanted)?.[1];
}

/** The thing itself: `{ item: { … } }` holds it alone. */
function recordIn(answer: unknown): Readonly<Record<string, unknown>> | undefined {
  if (!isStructure(answer)) return undefined;
  const [only, ...others] = Object.values(answer);
  return others.length === 0 && isStructure(only) ? only : answer;
}

function differences(
  record: Readonly<Record<string, unknown>>,
  params: PlannedCall['params'],
): readonly Change[] {
  const fields = Object.values(params).find(isStructure) ?? {};
  return Object.entries(fields)
    .map(([field, value]) => ({
      field,
      before: shortTexts(valueOf(record, field) ?? null),
      after: shortTexts(value),
    }))
    .filter(({ before, after }) => String(before) !== String(after));
}

/** By what people know a thing that is to go. */
function named(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const known = Object.entries(record).filter(([name]) =>
    /^(?:id|title|name|last_?name)$/iu.test(name),
  );
  return { deletes: Object.fromEntries(known) };
}
