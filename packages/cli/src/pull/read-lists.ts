/** Reads the universal lists of a portal, with their fields. */
import { compare } from '@oint/reference/typescript';

import { isStructure } from '../json/containers.ts';
import { identifiersOf } from './identifiers.ts';
import type { ListType, PortalField, PortalValue } from './portal-facts.ts';
import type { PortalReader } from './portal-reader.ts';

const LIST_METHOD = 'lists.get';

/** A list as it is found, before it has a name. */
interface FoundList {
  readonly id: number;
  readonly title: string;
  readonly code: string;
  /** What methods have to be told to find it. */
  readonly where: Readonly<Record<string, string | number>>;
}

/** Lists by number; those that the portal does not let be read are left out. */
export async function readLists(reader: PortalReader): Promise<readonly ListType[]> {
  const found = await findLists(reader);
  const names = identifiersOf(found, 'List');
  const lists: ListType[] = [];
  for (const { id, title, code, where } of found.toSorted((a, b) => a.id - b.id)) {
    const answer = await reader.call('lists.field.get', { ...where, IBLOCK_ID: id });
    if (answer === undefined) continue;
    lists.push({
      name: names.get(id) ?? `List${id}`,
      methods: [],
      iblockTypeId: String(where['IBLOCK_TYPE_ID']),
      iblockId: id,
      ...(code === '' ? {} : { code }),
      title,
      fields: listFields(answer),
    });
  }
  return lists;
}

async function findLists(reader: PortalReader): Promise<readonly FoundList[]> {
  const found: FoundList[] = [];
  for (const type of ['lists', 'bitrix_processes']) {
    found.push(...(await listsWhere(reader, { IBLOCK_TYPE_ID: type })));
    if (reader.isLacking(LIST_METHOD)) return found;
  }
  // Lists of groups are found by their groups alone.
  const groups = await reader.call('sonet_group.user.groups');
  const numbers = rowsIn(groups).map(({ GROUP_ID }) => Number(GROUP_ID));
  for (const group of new Set(numbers.filter(isNumber))) {
    const where = { IBLOCK_TYPE_ID: 'lists_socnet', SOCNET_GROUP_ID: group };
    found.push(...(await listsWhere(reader, where)));
  }
  return [...new Map(found.map((list) => [list.id, list])).values()];
}

async function listsWhere(
  reader: PortalReader,
  where: FoundList['where'],
): Promise<readonly FoundList[]> {
  const rows = await reader.rows(LIST_METHOD, where);
  return rowsIn(rows).flatMap(({ ID, NAME, CODE }) => {
    const id = Number(ID);
    return isNumber(id) ? [{ id, title: textOf(NAME), code: textOf(CODE), where }] : [];
  });
}

function isNumber(id: number): boolean {
  return Number.isSafeInteger(id) && id > 0;
}

function rowsIn(answer: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(answer) ? answer.filter(isStructure) : [];
}

/** Names of fields: they stand in code as names. The name of elements is every list's. */
const FIELD_NAME = /^(?!NAME$)(?:PROPERTY_\d{1,12}|[A-Z][A-Z_]{1,40})$/u;

/** `{ PROPERTY_1151: { FIELD_ID: 'PROPERTY_1151', TYPE: 'L', DISPLAY_VALUES_FORM: { 1669: 'Planned' }, … } }` */
export function listFields(answer: unknown): readonly PortalField[] {
  const described = isStructure(answer) ? Object.entries(answer) : [];
  const fields = described.flatMap(([key, said]): PortalField[] => {
    if (!isStructure(said)) return [];
    // One field that is asked for alone stands under its type.
    const name = textOf(said['FIELD_ID']) || key;
    if (!FIELD_NAME.test(name)) return [];
    const type = textOf(said['TYPE']);
    const values = type === 'L' ? valuesIn(said['DISPLAY_VALUES_FORM']) : [];
    return [
      {
        names: [name],
        title: textOf(said['NAME']).trim() || name,
        custom: name.startsWith('PROPERTY_'),
        type,
        ...(said['MULTIPLE'] === 'Y' ? { multiple: true } : {}),
        ...(said['IS_REQUIRED'] === 'Y' ? { required: true } : {}),
        ...(values.length === 0 ? {} : { values }),
      },
    ];
  });
  return fields.toSorted((a, b) => compareNames(a, b));
}

/** Properties by their numbers, behind what is not a property. */
function compareNames({ names: [a = ''] }: PortalField, { names: [b = ''] }: PortalField): number {
  const [first, second] = [a, b].map((name) => Number(/^PROPERTY_(\d+)$/u.exec(name)?.[1] ?? 0));
  return (first ?? 0) - (second ?? 0) || compare(a, b);
}

/** Titles by the numbers of the values. Portals write `[]` for none. */
function valuesIn(titles: unknown): readonly PortalValue[] {
  if (!isStructure(titles)) return [];
  const values = Object.entries(titles).map(([id, title]) => ({
    value: Number(id),
    title: textOf(title),
  }));
  return values.filter(({ value }) => isNumber(value)).toSorted((a, b) => a.value - b.value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
