/** What became of a portal: a line each, `+` for what is new, `-` for what is gone, `~` for what is another one. */
import type { MethodFacts } from '@oint/reference';

import type { ItemType, ListType, PortalFacts, PortalField, RecordType } from './portal-facts.ts';

export function comparePortals(before: PortalFacts, now: PortalFacts): readonly string[] {
  const [old, fresh] = [before, now].map((portal) =>
    byKey([...portal.items, ...portal.records, ...(portal.lists ?? [])], keyOf),
  );
  const [described, describedNow] = [before, now].map(({ methods = [] }) =>
    byKey(methods, ({ name }) => name),
  );
  return [
    ...compared(old, fresh, ({ name }) => name, compareRecords),
    ...compared(described, describedNow, ({ name }) => name, compareMethods),
  ];
}

function compareMethods(before: MethodFacts, now: MethodFacts): readonly string[] {
  return JSON.stringify(before) === JSON.stringify(now) ? [] : [`~ ${now.name}`];
}

/** A kind of items and a list are the same ones when they are called otherwise. */
function keyOf(record: RecordType | ItemType | ListType): string {
  if ('iblockId' in record) return `list ${record.iblockId}`;
  return 'entityTypeId' in record ? String(record.entityTypeId) : record.name;
}

function compareRecords(before: RecordType, now: RecordType): readonly string[] {
  const [old, fresh] = [before, now].map(({ fields }) =>
    byKey(fields, ({ names }) => names[0] ?? ''),
  );
  const renamed = before.name === now.name ? [] : [`~ ${before.name}: ${now.name}`];
  const standard =
    JSON.stringify(othersOf(before)) === JSON.stringify(othersOf(now)) ? [] : [`~ ${now.name}`];
  const fields = compared(
    old,
    fresh,
    ({ names: [name = ''], title }) => `${now.name}.${name}${title === name ? '' : ` (${title})`}`,
    (was, is) => compareFields(was, is, now.name),
  );
  return fields.length > 0 ? [...renamed, ...fields] : [...renamed, ...standard];
}

/** What an item or a list has beside fields of the portal's own. */
function othersOf(record: RecordType | ItemType | ListType): unknown {
  if ('iblockTypeId' in record) return [record.iblockTypeId, record.code, record.title];
  return 'standard' in record ? [record.standard, record.pipelines] : [];
}

function compareFields(before: PortalField, now: PortalField, owner: string): readonly string[] {
  if (JSON.stringify(before) === JSON.stringify(now)) return [];
  const name = `${owner}.${now.names[0] ?? ''}`;
  const [old, fresh] = [before, now].map(({ values = [] }) =>
    byKey(values, ({ value }) => String(value)),
  );
  const values = compared(
    old,
    fresh,
    ({ value, title }) => `${name}: ${value} (${title})`,
    (was, is) =>
      was.title === is.title ? [] : [`~ ${name}: ${is.value} (${was.title} → ${is.title})`],
  );
  const others = (['title', 'type', 'multiple', 'required', 'names'] as const).flatMap((key) => {
    const [was, is] = [before[key], now[key]].map((value) => String(value ?? false));
    return was === is ? [] : [`~ ${name}: ${key} ${was} → ${is}`];
  });
  return [...others, ...values];
}

function byKey<Item>(
  items: readonly Item[],
  key: (item: Item) => string,
): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [key(item), item]));
}

function compared<Item>(
  before: ReadonlyMap<string, Item> = new Map(),
  now: ReadonlyMap<string, Item> = new Map(),
  say: (item: Item) => string,
  compare: (before: Item, now: Item) => readonly string[],
): readonly string[] {
  const gone = [...before].filter(([key]) => !now.has(key)).map(([, item]) => `- ${say(item)}`);
  const others = [...now].flatMap(([key, item]) => {
    const old = before.get(key);
    return old === undefined ? [`+ ${say(item)}`] : compare(old, item);
  });
  return [...gone, ...others];
}
