/** The events that there are: those of the reference, and what it has no page of. */
import { bitrix24 } from '@oint/reference/bitrix24';

/** The permission of what every application may have. */
const BASIC = 'basic';

/** Only the page of `event.test` tells of it. */
const TEST_EVENT = 'ONAPPTEST';

interface KnownEvent {
  readonly name: string;
  /** One of these permissions is needed; none at all for an empty list. */
  readonly scopes: readonly string[];
  /** Whether each entity, such as a smart process, has one of its own too, with its ID behind the name. */
  readonly isOfEntities: boolean;
}

let loading: Promise<readonly KnownEvent[]> | undefined;

/** Loaded when an application first asks: most portals have none. */
function knownEvents(): Promise<readonly KnownEvent[]> {
  loading ??= bitrix24.loadEvents().then(({ events }) => [
    { name: TEST_EVENT, scopes: [], isOfEntities: false },
    ...Object.entries(events).map(([name, { scopes, suffixed }]) => ({
      name,
      scopes: scopes.filter((scope) => scope !== BASIC),
      isOfEntities: suffixed === true,
    })),
  ]);
  return loading;
}

/** The events of a permission, such as `crm`. */
export async function eventsOfScope(scope: string): Promise<string[]> {
  const events = await knownEvents();
  return events.filter(({ scopes }) => scopes.includes(scope)).map(({ name }) => name);
}

/** Every event that there is. */
export async function allEvents(): Promise<string[]> {
  return (await knownEvents()).map(({ name }) => name);
}

/** The events that an application with these permissions may subscribe to. */
export async function eventsFor(permissions: readonly string[]): Promise<string[]> {
  const events = await knownEvents();
  return events.filter((event) => isFor(event, permissions)).map(({ name }) => name);
}

/** Whether it may subscribe to an event. */
export async function isEvent(name: string, permissions: readonly string[]): Promise<boolean> {
  const [, base] = /^(\w+)_\d+$/u.exec(name) ?? [];
  const events = await knownEvents();
  return events.some(
    (event) =>
      isFor(event, permissions) &&
      (event.name === name || (event.isOfEntities && event.name === base)),
  );
}

function isFor({ scopes }: KnownEvent, permissions: readonly string[]): boolean {
  return scopes.length === 0 || scopes.some((scope) => permissions.includes(scope));
}
