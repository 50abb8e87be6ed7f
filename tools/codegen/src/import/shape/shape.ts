/** Types while they are built: mutable, so that examples can widen them. */
import type { ScalarFact } from '@oint/reference';

export type Shape = ScalarShape | EnumShape | ArrayShape | ObjectShape | UnionShape;

export interface ScalarShape {
  readonly kind: 'scalar';
  readonly name: ScalarFact;
  /** Whether an example has shown such a value. */
  shown: boolean;
}

export interface EnumShape {
  readonly kind: 'enum';
  readonly values: (string | number)[];
  open: boolean;
  /** Whether only the list of values tells the type. */
  readonly untyped: boolean;
}

export interface ArrayShape {
  readonly kind: 'array';
  items: Shape;
  /** Whether an example has shown a list. */
  shown: boolean;
  /** What it is when an example shows an object: PHP calls both arrays. */
  keyed: ObjectShape | null;
}

export interface ObjectShape {
  readonly kind: 'object';
  readonly fields: Map<string, FieldShape>;
  /** Families of names, the variable part as `*`. */
  readonly patterns: Map<string, Shape>;
  others: Shape | null;
  operators: boolean;
  /** Whether its names are the caller's, such as IDs, languages and codes. */
  free: boolean;
  /** Whether another method's page describes it. */
  elsewhere: boolean;
  /** Groups of names, of each of which a request gives at least one. */
  oneOf: readonly (readonly string[])[];
  /** The fields of a page that may be meant. */
  candidate: ObjectShape | null;
  /** How many examples showed the object. */
  seen: number;
}

export interface UnionShape {
  readonly kind: 'union';
  readonly members: Shape[];
}

export interface FieldShape {
  readonly name: string;
  shape: Shape;
  required: boolean | 'conditional';
  /** Whether a result may lack it, whatever the examples show. */
  optional: boolean;
  /** Whether a declared type says that it is always there. */
  declared: boolean;
  deprecated: boolean;
  documented: string | null;
  description: string | null;
  readonly spellings: Set<string>;
  fromExample: boolean;
  /** How many examples showed the field. */
  seen: number;
}

export function scalar(name: ScalarFact): ScalarShape {
  return { kind: 'scalar', name, shown: false };
}

export function object(others: Shape | null = null): ObjectShape {
  return {
    kind: 'object',
    fields: new Map(),
    patterns: new Map(),
    others,
    operators: false,
    free: false,
    elsewhere: false,
    oneOf: [],
    candidate: null,
    seen: 0,
  };
}

export function array(items: Shape): ArrayShape {
  return { kind: 'array', items, shown: false, keyed: null };
}

export function field(name: string, shape: Shape): FieldShape {
  return {
    name,
    shape,
    required: false,
    optional: false,
    declared: false,
    deprecated: false,
    documented: null,
    description: null,
    spellings: new Set(),
    fromExample: false,
    seen: 0,
  };
}

/** A shape of its own, which examples may widen without the other. */
export function clone(shape: Shape): Shape {
  switch (shape.kind) {
    case 'scalar':
      return { ...shape };
    case 'enum':
      return { ...shape, values: [...shape.values] };
    case 'array':
      return {
        ...shape,
        items: clone(shape.items),
        keyed: shape.keyed === null ? null : cloneObject(shape.keyed),
      };
    case 'object':
      return cloneObject(shape);
    default:
      return { ...shape, members: shape.members.map(clone) };
  }
}

export function cloneObject(shape: ObjectShape): ObjectShape {
  const fields = [...shape.fields].map(
    ([name, known]) =>
      [name, { ...known, shape: clone(known.shape), spellings: new Set(known.spellings) }] as const,
  );
  const patterns = [...shape.patterns].map(([name, inner]) => [name, clone(inner)] as const);
  return {
    ...shape,
    fields: new Map(fields),
    patterns: new Map(patterns),
    others: shape.others === null ? null : clone(shape.others),
    candidate: shape.candidate === null ? null : cloneObject(shape.candidate),
  };
}

/** One shape of several; unions are flattened, the same scalar stands once, `any` gives way to what is known. */
export function union(shapes: readonly Shape[]): Shape {
  const members: Shape[] = [];
  for (const shape of shapes.flatMap((member) =>
    member.kind === 'union' ? member.members : [member],
  )) {
    const double =
      shape.kind === 'scalar' &&
      members.some((member) => member.kind === 'scalar' && member.name === shape.name);
    if (!double) members.push(shape);
  }
  const known = members.filter((member) => !isAny(member));
  const [only] = known;
  if (only === undefined) return members[0] ?? scalar('any');
  return known.length === 1 ? only : { kind: 'union', members: known };
}

export function isAny(shape: Shape): boolean {
  return shape.kind === 'scalar' && shape.name === 'any';
}
