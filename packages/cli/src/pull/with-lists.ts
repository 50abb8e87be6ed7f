/** Facts of the methods of elements with the fields of a portal's lists in the place of those that lists may have. */
import {
  type FieldFact,
  isArray,
  isObject,
  isUnion,
  type MethodFacts,
  type ObjectFact,
  type TypeFact,
} from '@oint/reference';

import { titleOf, withTitlesOf } from './field-titles.ts';
import { isFile, isFilled, isSortable, type ListFieldTypes, listTypesOf } from './list-types.ts';
import type { ListType, PortalField } from './portal-facts.ts';

/** The parameters that say of which list elements are. */
export const LIST_CHOOSER = 'IBLOCK_ID';
export const LIST_CODE = 'IBLOCK_CODE';
const LIST_TYPE = 'IBLOCK_TYPE_ID';

/** The name by which the documentation tells of properties. */
const FAMILY = 'PROPERTY_*';

/** A property that an example of the documentation happens to have. */
const EXAMPLE = /^PROPERTY_\d+$/u;

/** Directions of an order, beside the fields that can be sorted in every list. */
const DIRECTION: TypeFact = { enum: ['asc', 'desc', 'ASC', 'DESC'] };
const SORTED = [
  'ID',
  'NAME',
  'CODE',
  'SORT',
  'CREATED_BY',
  'DATE_CREATE',
  'TIMESTAMP_X',
  'MODIFIED_BY',
];

/** What elements of every list are found by, beside what the documentation names. */
const FOUND: Fields = {
  ID: { type: 'integer' },
  CODE: { type: 'string' },
  SORT: { type: 'integer' },
  TIMESTAMP_X: { type: { anyOf: ['datetime', 'string'] } },
  MODIFIED_BY: { type: 'integer' },
};

type Fields = Readonly<Record<string, FieldFact>>;

/** Whether the method takes or gives elements of a list. */
export function isOfLists({ params, result }: MethodFacts): boolean {
  return params.fields[LIST_CHOOSER] !== undefined && (hasFamily(params) || hasFamily(result));
}

function hasFamily(type: TypeFact): boolean {
  if (isArray(type)) return hasFamily(type.array);
  if (isUnion(type)) return type.anyOf.some(hasFamily);
  return (
    isObject(type) &&
    (Object.hasOwn(type.patterns ?? {}, FAMILY) ||
      Object.values(type.fields).some((field) => hasFamily(field.type)))
  );
}

/** The method as it is for elements of one list: its own number, and no other list's properties. */
export function forList(method: MethodFacts, list: ListType): MethodFacts {
  return ofOne(method, list, {
    [LIST_CHOOSER]: { required: true, type: { enum: [list.iblockId] } },
  });
}

/** The same where the list is named by its code. */
export function forListByCode(method: MethodFacts, list: ListType, code: string): MethodFacts {
  return ofOne(method, list, {
    [LIST_CODE]: { required: true, type: { enum: [code] } },
    [LIST_CHOOSER]: { type: { enum: [list.iblockId] } },
  });
}

/** @param named The parameters that say which list it is */
function ofOne(method: MethodFacts, list: ListType, named: Fields): MethodFacts {
  const { params, ...rest } = withFieldsOf(method, list.fields);
  const told: Fields = { ...named, [LIST_TYPE]: { type: { enum: [list.iblockTypeId] } } };
  const groups = params.oneOf?.filter((names) => !names.includes(LIST_CHOOSER)) ?? [];
  const { oneOf: _, ...own } = params;
  const fields = Object.entries(params.fields).map(([name, field]): [string, FieldFact] => {
    const { required = field.required, type = field.type } = told[name] ?? {};
    return [name, { ...field, required, type }];
  });
  return {
    ...rest,
    params: {
      ...own,
      ...(groups.length === 0 ? {} : { oneOf: groups }),
      fields: Object.fromEntries(fields),
    },
  };
}

/** The method with what any of the lists has; none of it has to be there. */
export function withLists(method: MethodFacts, lists: readonly ListType[]): MethodFacts {
  const several = lists.length > 1;
  const fields = lists.flatMap(({ name, fields: own }) =>
    own
      .filter(({ custom }) => custom)
      .map((field) => ({
        ...field,
        required: undefined,
        title: several ? `${field.title} (${name})` : field.title,
      })),
  );
  const numbers = lists.map(({ iblockId, name }) => ({ value: iblockId, title: name }));
  return withTitlesOf(withFieldsOf(method, fields), LIST_CHOOSER, numbers);
}

/** The method for lists that the portal was not asked about: properties of examples are nobody's. */
export function forOtherLists(method: MethodFacts): MethodFacts {
  const result = replaced(method.result, (object) => ({
    ...object,
    fields: withoutExamples(object.fields),
  }));
  return { ...method, result };
}

function withoutExamples(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !EXAMPLE.test(name)));
}

function withFieldsOf(method: MethodFacts, fields: readonly PortalField[]): MethodFacts {
  const { filter } = method.paging ?? {};
  const changes = method.params.fields['ELEMENT_ID'] !== undefined;
  const params = Object.entries(method.params.fields).map(([name, field]): [string, FieldFact] => {
    if (/order$/iu.test(name)) return [name, { ...field, type: orderBy(field.type, fields) }];
    const own = name === filter ? filteredBy(fields) : given(fields, changes);
    return [name, { ...field, type: replaced(field.type, ownOf(own)) }];
  });
  return {
    ...method,
    params: { ...method.params, fields: Object.fromEntries(params) },
    result: replaced(method.result, ownOf(answered(fields))),
  };
}

/** Every structure that has the family of properties, with something in its place. */
function replaced(type: TypeFact, replace: (object: ObjectFact) => ObjectFact): TypeFact {
  if (isArray(type)) return { array: replaced(type.array, replace) };
  if (isUnion(type)) return { anyOf: type.anyOf.map((part) => replaced(part, replace)) };
  if (!isObject(type)) return type;
  return Object.hasOwn(type.patterns ?? {}, FAMILY) ? replace(type) : type;
}

function ownOf(own: Fields): (object: ObjectFact) => ObjectFact {
  return ({ fields, patterns, ...object }) => {
    const { [FAMILY]: _, ...kept } = patterns ?? {};
    return {
      ...object,
      fields: { ...withoutExamples(fields), ...own },
      told: [FAMILY],
      ...(Object.keys(kept).length === 0 ? {} : { patterns: kept }),
    };
  };
}

/** An update overwrites the whole element, but for its files: these go by the numbers of their values. */
function given(fields: readonly PortalField[], changes: boolean): Fields {
  return Object.fromEntries(
    fields.flatMap((field): [string, FieldFact][] => {
      const type = listTypesOf(field).request;
      if (type === undefined) return [];
      const own = field.names.map((name): [string, FieldFact] => [
        name,
        {
          type,
          description: titleOf(field),
          ...(isFilled(field) && !(changes && isFile(field)) ? { required: true } : {}),
        },
      ]);
      const removal: TypeFact = { fields: {}, others: { enum: ['Y'] } };
      return changes && isFile(field)
        ? [
            ...own,
            ...field.names.map((name): [string, FieldFact] => [`${name}_DEL`, { type: removal }]),
          ]
        : own;
    }),
  );
}

function filteredBy(fields: readonly PortalField[]): Fields {
  return { ...FOUND, ...described(fields, ({ filter }) => filter) };
}

function answered(fields: readonly PortalField[]): Fields {
  return described(fields, ({ result }) => result);
}

function described(
  fields: readonly PortalField[],
  typeOf: (types: ListFieldTypes) => TypeFact,
): Fields {
  return Object.fromEntries(
    fields.flatMap((field) =>
      field.names.map((name): [string, FieldFact] => [
        name,
        { type: typeOf(listTypesOf(field)), description: titleOf(field) },
      ]),
    ),
  );
}

function orderBy(type: TypeFact, fields: readonly PortalField[]): TypeFact {
  if (!isObject(type)) return type;
  const names = [...SORTED, ...fields.filter(isSortable).flatMap((field) => field.names)];
  return {
    fields: Object.fromEntries([...new Set(names)].map((name) => [name, { type: DIRECTION }])),
  };
}
