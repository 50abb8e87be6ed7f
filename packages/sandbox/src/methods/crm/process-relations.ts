import { boolean, integer } from '../../portal/params.ts';
import {
  isFields,
  isJsonObject,
  lookUp,
  textOf,
  type Json,
  type JsonObject,
  type Value,
} from '../../values.ts';

const LINKED = [
  'CALENDAR_EVENT|UF_CRM_CAL_EVENT',
  'TASKS_TASK|UF_CRM_TASK',
  'TASKS_TASK_TEMPLATE|UF_CRM_TASK',
];

/** The kinds of items on one side of what a process is related to, those that the portal relates by itself left out. */
export function relationsIn(relations: Json | undefined, side: 'parent' | 'child'): number[] {
  const list = isJsonObject(relations) ? relations[side] : undefined;
  if (!Array.isArray(list)) return [];
  return list.filter(isJsonObject).flatMap((one) => {
    return one['isPredefined'] === 'Y' ? [] : [Number(one['entityTypeId'])];
  });
}

/** What a caller says a process is related to. */
export function readRelations(given: Value): JsonObject {
  return { parent: readSide(given, 'parent'), child: readSide(given, 'child') };
}

function readSide(given: Value, side: string): JsonObject[] {
  const list = isFields(given) ? lookUp(given, side) : undefined;
  const items = isFields(list) ? Object.values(list) : [list ?? []].flat();
  return items.filter(isFields).map((item) => {
    const isListed = boolean.read(lookUp(item, 'isChildrenListEnabled') ?? false) ?? false;
    return {
      entityTypeId: integer.read(lookUp(item, 'entityTypeId') ?? 0) ?? 0,
      isChildrenListEnabled: isListed ? 'Y' : 'N',
      isPredefined: 'N',
    };
  });
}

/** Clients of a process are contacts and companies: the portal relates them by itself. */
export function withClients(values: ReadonlyMap<string, Json>): JsonObject {
  const kept = values.get('RELATIONS');
  const relations = isJsonObject(kept) ? kept : {};
  const given = Array.isArray(relations['parent']) ? relations['parent'] : [];
  const others = given.filter((one: Json) => isJsonObject(one) && one['isPredefined'] !== 'Y');
  const clients = [3, 4].map((entityTypeId) => ({
    entityTypeId,
    isChildrenListEnabled: 'Y',
    isPredefined: 'Y',
  }));
  const hasClients = values.get('IS_CLIENT_ENABLED') === true;
  return { parent: [...(hasClients ? clients : []), ...others], child: relations['child'] ?? [] };
}

/** In which fields of other things a process is shown. */
export function readLinked(given: Value): JsonObject {
  const fields = isFields(given) ? given : {};
  return Object.fromEntries(
    LINKED.map((name) => [name, textOf(lookUp(fields, name)) === 'true' ? 'Y' : 'N']),
  );
}
