import type { ParamType } from '../../portal/params.ts';
import { unknownField } from '../../portal/v3/errors.ts';
import { typeSchema } from '../../portal/v3/param-schema.ts';
import { isJsonObject, type Json, type JsonObject } from '../../values.ts';

/** One field of an object of REST 3.0. */
export interface DtoField {
  readonly name: string;
  readonly type: ParamType<Json>;
  readonly editable: boolean;
  readonly filterable: boolean;
  readonly sortable: boolean;
  /** Given when the object is created. */
  readonly required?: boolean;
}

/** The description of an object: its fields, and the other objects that can be reached from it. */
export interface Dto {
  readonly name: string;
  readonly fields: readonly DtoField[];
  readonly relations: Readonly<Record<string, Relation>>;
}

export interface Relation {
  readonly dto: string;
  readonly fields: readonly string[];
}

/**
 * Leaves the selected fields of an object. `related` gives the other object that a dotted name leads to. An unknown
 * field of the object itself is left out; an unknown one of another object is an error.
 */
export function selectFields(
  dto: Dto,
  view: JsonObject,
  select: readonly string[],
  related: (relation: string) => JsonObject | null,
): JsonObject {
  const chosen: Record<string, Json> = {};
  for (const name of select) {
    const [relation = '', field] = name.split('.', 2);
    if (field === undefined) {
      const value = Object.hasOwn(view, name) ? view[name] : undefined;
      if (value !== undefined) chosen[name] = value;
      continue;
    }
    checkRelation(dto, relation, field);
    const object = related(relation);
    const before = chosen[relation];
    chosen[relation] =
      object === null
        ? null
        : { ...(isJsonObject(before) ? before : {}), [field]: object[field] ?? null };
  }
  return chosen;
}

function checkRelation(dto: Dto, relation: string, field: string): void {
  const known = Object.hasOwn(dto.relations, relation) ? dto.relations[relation] : undefined;
  if (known === undefined) throw unknownField(relation, dto.name);
  if (!known.fields.includes(field)) throw unknownField(field, known.dto);
}

/** Where a description has the schema of an object. */
export function dtoReference(name: string): JsonObject {
  return { $ref: `#/components/schemas/${name}` };
}

/** The object as a schema: what an answer may hold, with what can be reached from it. */
export function dtoSchema({ fields, relations }: Dto): JsonObject {
  return {
    type: 'object',
    properties: {
      ...Object.fromEntries(fields.map(({ name, type }) => [name, nullable(typeSchema(type))])),
      ...Object.fromEntries(
        Object.entries(relations).map(([name, { dto }]) => [name, dtoReference(dto)]),
      ),
    },
    additionalProperties: false,
  };
}

/** The fields of an object that a request gives. */
export function givenSchema(fields: readonly DtoField[], isNew: boolean): JsonObject {
  const required = isNew ? fields.filter((field) => field.required === true) : [];
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map(({ name, type }) => [name, typeSchema(type)])),
    ...(required.length > 0 && { required: required.map(({ name }) => name) }),
    additionalProperties: false,
  };
}

function nullable(schema: JsonObject): JsonObject {
  return { ...schema, nullable: true };
}

/** The description of a field as `*.field.list` gives it. */
export function fieldView(field: DtoField): JsonObject {
  return {
    name: field.name,
    type: field.type.name,
    title: field.name,
    description: null,
    validationRules: null,
    requiredGroups: field.required === true ? ['add'] : [],
    filterable: field.filterable,
    sortable: field.sortable,
    editable: field.editable,
    multiple: field.type.name === 'array',
    elementType: null,
  };
}
