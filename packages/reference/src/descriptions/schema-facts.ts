/**
 * Schemas of OpenAPI as facts.
 *
 * @example
 *   `{ "type": "object", "required": ["id"], "properties": { "id": { "type": "integer" } } }` is an object whose field `id`,
 *   an integer, must be given or is always there.
 */
import type { FieldFact, ObjectFact, TypeFact } from '../facts/facts.ts';
import { isObject } from '../facts/kinds.ts';
import { sorted } from '../facts/sorted.ts';
import { unionOf } from '../facts/unions.ts';
import { isRecord } from './is-record.ts';

/** Whether the caller gives the value or the portal does: some fields are for one of them alone. */
export type Direction = 'request' | 'result';

/** Structures refer to each other, and by and by to themselves: deeper ones are not followed. */
const MAX_DEPTH = 6;

/** So many structures may lead to each other: a task has a group, tasks of its own and more, and each of these has as many. */
const MAX_STRUCTURES = 4;

/** How deep one may go from a schema, and through how many structures that have a name. */
interface Place {
  readonly depth: number;
  readonly structures: number;
}

const START: Place = { depth: MAX_DEPTH, structures: MAX_STRUCTURES };

type Schema = Readonly<Record<string, unknown>>;

export class SchemaFacts {
  readonly #document: Schema;
  readonly #direction: Direction;

  /** @param document The whole description, which its references point into. */
  constructor(document: Schema, direction: Direction) {
    this.#document = document;
    this.#direction = direction;
  }

  type(schema: unknown, { depth, structures }: Place = START): TypeFact {
    const own = this.resolved(schema);
    const left = structures - (isReference(schema) ? 1 : 0);
    if (own === null || depth < 0 || left < 0) return 'any';
    const place = { depth, structures: left };
    const types = Array.isArray(own['type']) ? own['type'] : [own['type']];
    const members = types
      .filter((type) => type !== 'null')
      .map((type) => this.#one({ ...own, type }, place));
    const isNullable = own['nullable'] === true || types.includes('null');
    return unionOf([...members, ...(isNullable ? ['null' as const] : [])]);
  }

  /** The schema itself, where it is a reference what that points to; `null` where there is none. */
  resolved(schema: unknown): Schema | null {
    let own = schema;
    for (let step = 0; step < MAX_DEPTH && isRecord(own); step += 1) {
      const { $ref: target } = own;
      if (typeof target !== 'string') return own;
      own = this.#at(target);
    }
    return null;
  }

  #at(target: string): unknown {
    if (!target.startsWith('#/')) return undefined;
    const steps = target
      .slice(2)
      .split('/')
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    return steps.reduce<unknown>(
      (place, step) => (isRecord(place) && Object.hasOwn(place, step) ? place[step] : undefined),
      this.#document,
    );
  }

  #one(schema: Schema, place: Place): TypeFact {
    const { enum: values, const: only, oneOf, anyOf, allOf } = schema;
    if (Array.isArray(values)) return enumOf(values);
    if (only !== undefined) return enumOf([only]);
    const either = [oneOf, anyOf].find((all) => Array.isArray(all));
    if (Array.isArray(either)) return unionOf(either.map((each) => this.type(each, place)));
    if (Array.isArray(allOf)) return this.#all(schema, allOf, place);
    switch (schema['type']) {
      case 'integer':
      case 'boolean':
        return schema['type'];
      case 'number':
        return 'double';
      case 'string':
        return textOf(schema['format']);
      case 'array':
        return { array: this.type(schema['items'], below(place)) };
      default:
        return schema['type'] === 'object' || isRecord(schema['properties'])
          ? this.#object(schema, place)
          : 'any';
    }
  }

  /** One object with the fields of all parts. */
  #all(schema: Schema, parts: readonly unknown[], place: Place): TypeFact {
    const own: Schema = { ...schema, allOf: undefined };
    const types = [...parts, ...(isRecord(own['properties']) ? [own] : [])].map((part) =>
      this.type(part, place),
    );
    const objects = types.filter(isObject);
    const [first = 'any'] = types;
    if (objects.length < types.length || objects.length === 1) return first;
    const fields = objects.flatMap((object) => Object.entries(object.fields));
    const open = objects.find(({ others }) => others !== undefined)?.others;
    return { fields: sorted(fields), ...(open === undefined ? {} : { others: open }) };
  }

  #object(schema: Schema, place: Place): ObjectFact {
    const { properties, required, additionalProperties: more } = schema;
    const names = Array.isArray(required) ? required : [];
    const known = isRecord(properties) ? Object.entries(properties) : [];
    const fields = known.flatMap(([name, property]): [string, FieldFact][] => {
      const own = this.resolved(property);
      if (own?.[this.#direction === 'request' ? 'readOnly' : 'writeOnly'] === true) return [];
      return [
        [
          name,
          {
            ...(own?.['deprecated'] === true ? { deprecated: true } : {}),
            ...(names.includes(name) ? { required: true } : {}),
            type: this.type(property, below(place)),
          },
        ],
      ];
    });
    // Without names, nothing is said of what the object holds.
    const isOpen = more === true || isRecord(more) || (known.length === 0 && more !== false);
    return {
      fields: sorted(fields),
      ...(isOpen ? { others: isRecord(more) ? this.type(more, below(place)) : 'any' } : {}),
    };
  }
}

function below(place: Place): Place {
  return { ...place, depth: place.depth - 1 };
}

function isReference(schema: unknown): boolean {
  return isRecord(schema) && typeof schema['$ref'] === 'string';
}

function textOf(format: unknown): TypeFact {
  if (format === 'date') return 'date';
  return format === 'date-time' ? 'datetime' : 'string';
}

function enumOf(values: readonly unknown[]): TypeFact {
  const known = values.filter((value) => typeof value === 'string' || typeof value === 'number');
  const others = values.flatMap((value): TypeFact[] => {
    if (value === null) return ['null'];
    return typeof value === 'boolean' ? ['boolean'] : [];
  });
  return unionOf([...(known.length === 0 ? [] : [{ enum: known }]), ...others]);
}
