/** Reads what a portal has of its own. Only methods that read are called. */
import { isStructure } from '../json/containers.ts';
import type { Language } from '../spec/language.ts';
import { identifiersOf } from './identifiers.ts';
import { type Owner, OWNERS } from './owners.ts';
import {
  type ItemType,
  PORTAL_FORMAT,
  type PortalFacts,
  type PortalField,
  type RecordType,
} from './portal-facts.ts';
import { describedFields, type Directories, directoriesOf, listedFields } from './read-fields.ts';

/** How the portal is asked. */
export interface PortalReader {
  /** The result of a method; `undefined` where the portal refuses it, has no such method or lacks the permission. */
  readonly call: (method: string, params?: Readonly<Record<string, unknown>>) => Promise<unknown>;
  /** All rows of a list method, in the same way. */
  readonly rows: (method: string) => Promise<readonly unknown[] | undefined>;
}

/** @param scopes What to read; all, where none is named. */
export async function readPortal(
  reader: PortalReader,
  language: Language,
  scopes: readonly string[] = [],
): Promise<PortalFacts> {
  const isWanted = ({ scope }: Owner): boolean => scopes.length === 0 || scopes.includes(scope);
  const owners = OWNERS.filter(isWanted);
  const wantsCrm = owners.some(({ scope }) => scope === 'crm');
  const directories = directoriesOf((wantsCrm && (await reader.rows('crm.status.list'))) || []);
  const processes = wantsCrm ? await readProcesses(reader) : [];
  const items: ItemType[] = [];
  const records: RecordType[] = [];
  const titled: readonly Titled[] = [...owners, ...processes];
  for (const owner of titled) {
    const { entityTypeId } = owner;
    const record = await readRecord(owner, reader, directories);
    if (record === undefined) continue;
    if (entityTypeId === undefined) records.push(record.type);
    else
      items.push({
        ...record.type,
        ...record.item,
        entityTypeId,
        title: owner.title ?? owner.name,
      });
  }
  return {
    format: PORTAL_FORMAT,
    language,
    ...(scopes.length === 0 ? {} : { scopes: scopes.toSorted() }),
    items: items.toSorted((a, b) => a.entityTypeId - b.entityTypeId),
    records,
  };
}

type Titled = Owner & { readonly title?: string };

/** Smart processes: items of a kind that the portal itself has made. */
async function readProcesses(reader: PortalReader): Promise<readonly Titled[]> {
  const rows = ((await reader.rows('crm.type.list')) ?? []).filter(isStructure);
  const things = rows.flatMap(({ entityTypeId, title }) => {
    const id = Number(entityTypeId);
    const known = OWNERS.some((owner) => owner.entityTypeId === id);
    return Number.isSafeInteger(id) && id > 0 && !known ? [{ id, title: String(title) }] : [];
  });
  const names = identifiersOf(
    things,
    'Type',
    OWNERS.map(({ name }) => name),
  );
  return things.map(({ id, title }) => ({
    name: names.get(id) ?? `Type${id}`,
    title,
    entityTypeId: id,
    scope: 'crm',
    methods: [],
  }));
}

interface ReadRecord {
  readonly type: RecordType;
  readonly item: { readonly standard: readonly string[] };
}

async function readRecord(
  owner: Titled,
  reader: PortalReader,
  directories: Directories,
): Promise<ReadRecord | undefined> {
  const { name, methods, entityTypeId, fields: own, customFields } = owner;
  const answers = [
    entityTypeId === undefined ? undefined : await reader.call('crm.item.fields', { entityTypeId }),
    own === undefined ? undefined : await reader.call(own),
  ];
  const listed = customFields === undefined ? undefined : await reader.rows(customFields);
  if ([...answers, listed].every((answer) => answer === undefined)) return undefined;
  const described = answers
    .filter((answer) => answer !== undefined)
    .map((answer) => describedFields(answer, directories));
  const fields = joined([...described.flatMap((one) => one.fields), ...listedFields(listed ?? [])]);
  const standard = described.flatMap((one) => one.standard);
  return {
    type: { name, methods, fields },
    item: { standard: [...new Set(standard)].toSorted() },
  };
}

/** A field that several methods describe is one: the first says what it is, each how it spells it. */
function joined(all: readonly PortalField[]): readonly PortalField[] {
  const fields: PortalField[] = [];
  for (const field of all) {
    const index = fields.findIndex(({ names }) => names.some((name) => field.names.includes(name)));
    const known = fields[index];
    if (known === undefined) fields.push(field);
    else fields[index] = { ...known, names: [...new Set([...known.names, ...field.names])] };
  }
  return fields.toSorted((a, b) => compareNames(a, b));
}

function compareNames({ names: [a = ''] }: PortalField, { names: [b = ''] }: PortalField): number {
  return a < b ? -1 : 1;
}
