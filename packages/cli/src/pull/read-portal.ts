/** Reads what a portal has of its own. Only methods that read are called. */
import { isStructure } from '../json/containers.ts';
import type { Language } from '../spec/language.ts';
import { identifiersOf } from './identifiers.ts';
import { joinFields } from './join-fields.ts';
import { type Owner, OWNERS } from './owners.ts';
import { type ItemType, PORTAL_FORMAT, type PortalFacts, type RecordType } from './portal-facts.ts';
import type { PortalReader } from './portal-reader.ts';
import {
  type ConfiguredField,
  type ConfiguredFields,
  readConfiguredFields,
  withValues,
} from './read-configured-fields.ts';
import { describedFields, type Directories, directoriesOf, listedFields } from './read-fields.ts';
import { readLists } from './read-lists.ts';
import { pipelinesOf, stageFieldsOf } from './read-pipelines.ts';

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
  const known = { directories, configured: await readSettings(titled, reader, language) };
  for (const owner of titled) {
    const { entityTypeId } = owner;
    const record = await readRecord(owner, reader, known);
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
  const lists = scopes.length === 0 || scopes.includes('lists') ? await readLists(reader) : [];
  return {
    format: PORTAL_FORMAT,
    language,
    ...(scopes.length === 0 ? {} : { scopes: scopes.toSorted() }),
    items: items.toSorted((a, b) => a.entityTypeId - b.entityTypeId),
    records,
    ...(lists.length === 0 ? {} : { lists }),
  };
}

type Titled = Owner & { readonly title?: string };

/** Smart processes: items of a kind that the portal itself has made. */
async function readProcesses(reader: PortalReader): Promise<readonly Titled[]> {
  const rows = ((await reader.rows('crm.type.list')) ?? []).filter(isStructure);
  const things = rows.flatMap(({ entityTypeId, id: type, title }) => {
    const id = Number(entityTypeId);
    const known = OWNERS.some((owner) => owner.entityTypeId === id);
    const isNew = Number.isSafeInteger(id) && id > 0 && !known;
    return isNew ? [{ id, title: String(title), entityId: `CRM_${String(type)}` }] : [];
  });
  const names = identifiersOf(
    things,
    'Type',
    OWNERS.map(({ name }) => name),
  );
  return things.map(({ id, title, entityId }) => ({
    name: names.get(id) ?? `Type${id}`,
    title,
    entityTypeId: id,
    scope: 'crm',
    methods: [],
    configured: { moduleId: 'crm', entityId },
  }));
}

async function readSettings(
  owners: readonly Titled[],
  reader: PortalReader,
  language: Language,
): Promise<Known['configured']> {
  const modules = new Set(owners.flatMap(({ configured }) => configured?.moduleId ?? []));
  const all = new Map<string, ConfiguredFields>();
  for (const moduleId of modules) {
    const fields = await readConfiguredFields(reader, moduleId, language);
    if (fields !== undefined) all.set(moduleId, fields);
  }
  return all;
}

interface ReadRecord {
  readonly type: RecordType;
  readonly item: Pick<ItemType, 'standard' | 'pipelines'>;
}

/** What is known before any owner is read. */
interface Known {
  readonly directories: Directories;
  /** By module; absent where it does not tell. */
  readonly configured: ReadonlyMap<string, ConfiguredFields>;
}

async function readRecord(
  owner: Titled,
  reader: PortalReader,
  { directories, configured }: Known,
): Promise<ReadRecord | undefined> {
  const { name, methods, entityTypeId, fields: own, customFields } = owner;
  const answers = [
    entityTypeId === undefined ? undefined : await reader.call('crm.item.fields', { entityTypeId }),
    own === undefined ? undefined : await reader.call(own),
  ].filter((answer) => answer !== undefined);
  const listed = customFields === undefined ? undefined : await reader.rows(customFields);
  const settings = settingsOf(owner, configured);
  const isUnknown = listed === undefined && (entityTypeId !== undefined || settings === undefined);
  const described = answers
    .map((answer) => describedFields(answer, directories))
    // Whoever describes no field at all has not told which there are.
    .filter(({ all }) => all.length > 0);
  if (described.length === 0 && isUnknown) return undefined;
  const staged = stageFieldsOf(described.map(({ all }) => all));
  const categories =
    staged === undefined || entityTypeId === undefined
      ? undefined
      : pipelinesOf(await reader.call('crm.category.list', { entityTypeId }), staged, directories);
  const known = [
    ...described.flatMap((one) => one.fields),
    ...(categories === undefined ? [] : [categories.field]),
    ...listedFields(listed ?? []),
  ];
  const { moduleId = '' } = owner.configured ?? {};
  const more = await withValues(reader, moduleId, settings ?? [], known);
  const standard = described.flatMap((one) => one.standard);
  return {
    type: { name, methods, fields: joinFields([...known, ...more]) },
    item: {
      standard: [...new Set(standard)].toSorted(),
      ...(categories === undefined ? {} : { pipelines: categories.pipelines }),
    },
  };
}

/** The settings of an owner's custom fields; `undefined` where the portal does not tell them. */
function settingsOf(
  { configured }: Titled,
  known: Known['configured'],
): readonly ConfiguredField[] | undefined {
  if (configured === undefined) return undefined;
  const { moduleId, entityId } = configured;
  const all = known.get(moduleId);
  if (!entityId.endsWith('_')) return all?.get(entityId);
  return all && [...all].flatMap(([id, fields]) => (id.startsWith(entityId) ? fields : []));
}
