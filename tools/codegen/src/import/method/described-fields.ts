/**
 * Methods that tell the fields of an entity: their tables list the fields as the entity has them, and their answers hold
 * a description behind each.
 *
 * @example
 *   `thing.fields` has a row "**SORT**, `integer`", and answers `{ "SORT": { "type": "integer", "isRequired": false } }`.
 */
import { isOpenOnly } from '../shape/open-shapes.ts';
import { mapOf, object, type ObjectShape, scalar, type Shape } from '../shape/shape.ts';

/** `fields`, `getFields`, `getfieldsbytype`: the API's words, not the documentation's. */
const TELLS_FIELDS = /\.(?:get)?fields(?:by\w+|catalog\w+)?$/iu;

export function tellsFields(name: string): boolean {
  return TELLS_FIELDS.test(name);
}

/** The result with descriptions where the table has the fields themselves. */
export function describedFields(result: Shape): Shape {
  switch (result.kind) {
    case 'object':
      return ofObject(result);
    case 'array':
      // PHP calls both arrays: there is one description a field.
      return isOpenOnly(result.items) || result.items.kind !== 'object' || isNamed(result.items)
        ? result
        : ofObject(result.items);
    case 'union':
      return { kind: 'union', members: result.members.map(describedFields) };
    default:
      return result;
  }
}

function ofObject(shape: ObjectShape): Shape {
  if (isDescription(shape)) return mapOf(shape);
  if (areTitles(shape)) return shape;
  // One for all fields: what an example shows of one is true of those that it does not show.
  const description = object(scalar('any'));
  for (const known of shape.fields.values()) {
    const { shape: inner, documented } = known;
    if (inner.kind === 'object' && isDescription(inner))
      known.shape = shape.fields.size === 1 ? mapOf(inner) : inner;
    else if (inner.kind === 'object' && documented === null) known.shape = describedFields(inner);
    else known.shape = description;
    if (known.shape.kind === 'object') known.documented = null;
  }
  return shape;
}

/** Attributes of a field: its type, and what can be done with it; a title tells that it is not the entity that has these. */
function isDescription({ fields }: ObjectShape): boolean {
  const names = [...fields.keys()];
  const attribute = fields.has('title') ? TITLED : UNTITLED;
  const attributes = names.filter((name) => attribute.test(name));
  return attributes.length > 1 && attributes.length * 2 >= names.length;
}

const UNTITLED = /^(?:is[A-Z]\w+|settings)$/u;
const TITLED = /^(?:is[A-Z]\w+|settings|title|type|required|default)$/u;

/** Whether a row of a list is about a field: it names it. */
function isNamed({ fields }: ObjectShape): boolean {
  return [...fields.keys()].some((name) => /^field(?:Code|Name)$/u.test(name));
}

/** Fewer texts may be the fields themselves. */
const LEAST_TITLES = 5;

/** Whether the table tells of the answer's values: all are texts, as those of no entity are, which has an identifier. */
function areTitles({ fields }: ObjectShape): boolean {
  const shapes = [...fields.values()].map((known) => known.shape);
  return (
    shapes.length >= LEAST_TITLES &&
    shapes.every((shape) => shape.kind === 'scalar' && shape.name === 'string')
  );
}
