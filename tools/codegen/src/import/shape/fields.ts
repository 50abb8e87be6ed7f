/** Fields of objects by name and path. */
import { camelCase } from '@oint/reference/typescript';

import {
  array,
  field,
  type FieldShape,
  isAny,
  object,
  type ObjectShape,
  type Shape,
  union,
} from './shape.ts';

/** `TASKS_TASK|UF_CRM_TASK` names a field of an entity. */
const FIELD_NAME = /^[~@$]?[\p{L}\p{N}_*][\p{L}\p{N}_*:$-]*(?:\|[\p{L}\p{N}_*-]+)?(?:\[\])?$/u;

export function isFieldName(name: string): boolean {
  return FIELD_NAME.test(name) && name !== '*';
}

/** A field by its name in any letter case, or by the other of `userId` and `USER_ID`. */
export function findField({ fields }: ObjectShape, name: string): FieldShape | null {
  const exact = fields.get(name);
  if (exact !== undefined) return exact;
  const lower = name.toLowerCase();
  for (const [key, found] of fields) if (key.toLowerCase() === lower) return found;
  if (!isSnake(name) && !isCamel(name)) return null;
  const other = folded(name);
  for (const [key, found] of fields)
    if ((isSnake(name) ? isCamel(key) : isSnake(key)) && folded(key) === other) return found;
  return null;
}

/** The structure with more fields: the object, that of a list, or a new one in the place of anything else. */
export function withFields(shape: Shape, more: ObjectShape): Shape {
  if (shape.kind === 'array') return array(withFields(shape.items, more));
  if (shape.kind !== 'object') return more;
  for (const [name, known] of more.fields)
    if (findField(shape, name) === null) shape.fields.set(name, known);
  shape.others = null;
  return shape;
}

/** Marks fields as required, where the structure has them, or will have them once an example shows it. */
export function requireFields(shape: Shape, names: readonly string[]): void {
  if (shape.kind !== 'object' || names.length === 0) return;
  for (const holder of [shape, shape.candidate ?? shape])
    for (const name of names) {
      const known = findField(holder, name);
      if (known !== null) known.required = true;
    }
}

/** What `userId` and `USER_ID` have in common. */
export function folded(name: string): string {
  return name.replaceAll('_', '').toLowerCase();
}

export function isSnake(name: string): boolean {
  return /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/u.test(name);
}

function isCamel(name: string): boolean {
  return /^[a-z]+(?:[A-Z\d][a-z\d]*)+$/u.test(name);
}

/** Below this many, names tell little of how others are written. */
const LEAST_NAMES = 3;

/** `USER_ID` as the names beside it are written: `userId` among names of small letters alone. */
export function inSpellingOf(others: readonly string[], name: string): string {
  const small =
    others.length >= LEAST_NAMES && others.every((own) => /^[a-z][A-Za-z\d]*$/u.test(own));
  return small && /^[A-Z][A-Z\d_]*$/u.test(name) ? camelCase(name) : name;
}

/** The object at the end of a path such as `data[].user`, made where it is missing. */
export function descend(parent: ObjectShape, path: readonly string[]): ObjectShape {
  let owner = parent;
  for (const segment of path) {
    const name = segment.replace(/\[\]$/u, '');
    let found = findField(owner, name);
    if (found === null) {
      found = field(name, segment.endsWith('[]') ? array(object()) : object());
      owner.fields.set(name, found);
    }
    owner = innerObject(found);
  }
  return owner;
}

function innerObject(owner: FieldShape): ObjectShape {
  const { shape } = owner;
  if (shape.kind === 'object') {
    if (shape.others !== null && isAny(shape.others)) shape.others = null;
    return shape;
  }
  const inner = object();
  if (shape.kind === 'array') {
    if (shape.items.kind === 'object') {
      shape.items.others = null;
      return shape.items;
    }
    shape.items = inner;
  } else owner.shape = isAny(shape) ? inner : union([shape, inner]);
  return inner;
}
