/** What the description of a row adds to its marks and its type. */
import type { FieldRow } from '../page/field-table.ts';
import { basicShape } from '../shape/basic-types.ts';
import { mapped } from '../shape/maps.ts';
import { array, object, scalar, type Shape, union } from '../shape/shape.ts';
import { plain } from '../text/inline.ts';
import { isYesNo } from './values.ts';

/** Rows are read anew for each method that refers to them, their texts once. */
const deprecatedRows = new WeakMap<FieldRow, boolean>();

/** Whether the types of a row are general ones, none a structure with a name. */
export function isGeneral({ types }: FieldRow): boolean {
  return types.every((type) => basicShape(type.name.replaceAll('[]', '')) !== null);
}

/** A mark of "required" that the description takes back in part. */
export function isConditional(description: string): boolean {
  return /\bat least one of\b|\brequired (?:if|when|unless|only)\b|\bone of the (?:following )?(?:parameters|fields):?\s+`|can be used instead of|not required (?:if|when)|\boptional (?:if|when)|\bif [^.]{0,60}\bis not (?:specified|provided|passed)/iu.test(
    description,
  );
}

/** Whether the row stands for all keys of a map, as its only one: "where the key is the identifier of the file". */
export function isPlaceholder({ names: [name = ''], description }: FieldRow): boolean {
  return /id$/iu.test(name) && /\bkey is the identifier\b/iu.test(description);
}

/** Whether a result has the field in some cases only. */
export function isOptional(description: string): boolean {
  return /\b(?:returned|present|available|filled) only (?:for|if|when|in|on|with|during|after)\b/iu.test(
    description,
  );
}

export function isDeprecated(row: FieldRow): boolean {
  const known = deprecatedRows.get(row);
  if (known !== undefined) return known;
  const found =
    /deprecated|outdated|obsolete/iu.test(row.description) &&
    /^\W*(?:deprecated|outdated|obsolete)|\b(?:is|field is) (?:deprecated|obsolete)\b|\. deprecated\b/iu.test(
      plain(row.description),
    );
  deprecatedRows.set(row, found);
  return found;
}

/** "List of contacts", "Multiple": several of a structure or of an entity, whose type names one. */
export function asPlural(shape: Shape, { types, description }: FieldRow): Shape {
  const general = types.every(({ name }) => basicShape(name) !== null);
  const start = plain(description).slice(0, 120);
  const associative = /\bassociative array of (?!(?:values|fields|parameters)\b)/iu.test(start);
  if (!general && associative && shape.kind === 'array')
    return mapped(object(scalar('any')), shape.items) ?? shape;
  const single = shape.kind === 'object' || (shape.kind === 'scalar' && shape.name === 'integer');
  if (general || !single || (shape.kind === 'object' && shape.free)) return shape;
  if (associative) return mapped(object(scalar('any')), shape) ?? shape;
  if (/^list (?:elements|items)\b/iu.test(start)) return array(shape);
  return /^(?:an? )?(?:array|list|set|collection) of\b|\bmultiple\b/iu.test(start)
    ? array(shape)
    : shape;
}

/** What a description adds to the type of a result: `Y` and `N` for a boolean, and `null`. */
export function asReturned(shape: Shape, { description }: FieldRow): Shape {
  const flag = shape.kind === 'scalar' && shape.name === 'boolean' && isYesNo(description);
  const typed = flag ? scalar('yes-no') : shape;
  return /\b(?:can|may|will) be `null`|\b(?:or|otherwise),? `null`|\bit is `null`/iu.test(
    description,
  )
    ? union([typed, scalar('null')])
    : typed;
}
