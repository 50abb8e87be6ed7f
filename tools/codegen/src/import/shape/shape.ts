/**
 * Types while they are built: mutable, so that examples can widen them.
 *
 * @example
 *   A row "**ID***, `integer`" is a field `ID` of the scalar `integer`, required, which no example has shown yet.
 */
import type { ScalarFact } from '@oint/reference';

/** Whether a caller gives the values or the portal does. */
export type Direction = 'request' | 'result';

export type Shape = ScalarShape | EnumShape | ArrayShape | ObjectShape | UnionShape;

export interface ScalarShape {
  readonly kind: 'scalar';
  readonly name: ScalarFact;
  /** How many examples showed such a value. */
  seen: number;
  /** Whether a table says that it is anything: then an example is no more than one of the values. */
  readonly declared?: true;
}

export interface EnumShape {
  readonly kind: 'enum';
  readonly values: (string | number)[];
  open: boolean;
  /** Whether a type is declared too, and not only the list of values tells it. */
  readonly declared: boolean;
}

export interface ArrayShape {
  readonly kind: 'array';
  items: Shape;
  /** How many examples showed a list. */
  seen: number;
  /** Whether it is a list for sure: elsewhere `array` is PHP's word for an object too. */
  readonly declared: boolean;
  /** Whether it stands beside its own items, as one of two readings of `array`: the first example decides. */
  readonly orItems: boolean;
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
  names: Names;
  /** Groups of names, of each of which a request gives at least one. */
  oneOf: readonly (readonly string[])[];
  /** The fields of a page that may be meant. */
  candidate: ObjectShape | null;
  /** How many examples showed the object. */
  seen: number;
}

/**
 * Whose names an object has: those that are described, those that `callers` give, such as IDs, languages and codes, or
 * those that are described `elsewhere`, on another method's page.
 */
export type Names = 'described' | 'callers' | 'elsewhere';

export interface UnionShape {
  readonly kind: 'union';
  readonly members: Shape[];
}

export interface FieldShape {
  readonly name: string;
  shape: Shape;
  required: boolean | 'conditional';
  deprecated: boolean;
  documented: string | null;
  description: string | null;
  readonly spellings: Set<string>;
  readonly evidence: FieldEvidence;
}

/** What is known of whether a result has a field, and whence. */
export interface FieldEvidence {
  /** How many examples showed the field. */
  seen: number;
  /** What is said, whatever the examples show. */
  declared: 'always' | 'sometimes' | null;
  /** Whether examples alone tell of the field. */
  fromExample: boolean;
}

export function scalar(name: ScalarFact): ScalarShape {
  return { kind: 'scalar', name, seen: 0 };
}

/** A scalar that an example has shown. */
export function witnessed(name: ScalarFact): ScalarShape {
  return { kind: 'scalar', name, seen: 1 };
}

export function object(others: Shape | null = null): ObjectShape {
  return {
    kind: 'object',
    fields: new Map(),
    patterns: new Map(),
    others,
    operators: false,
    names: 'described',
    oneOf: [],
    candidate: null,
    seen: 0,
  };
}

export function array(items: Shape): ArrayShape {
  return { kind: 'array', items, seen: 0, declared: false, orItems: false, keyed: null };
}

/** What PHP calls an array: a list of these, or one of them. */
export function listOrOne(items: Shape): Shape {
  return union([{ ...array(items), orItems: true }, items]);
}

/** An object whose names are the caller's. */
export function mapOf(values: Shape | null): ObjectShape {
  return { ...object(values), names: 'callers' };
}

/** One of these values. */
export function enumeration(values: readonly (string | number)[], open = false): EnumShape {
  return { kind: 'enum', values: [...values], open, declared: true };
}

export function field(name: string, shape: Shape): FieldShape {
  return {
    name,
    shape,
    required: false,
    deprecated: false,
    documented: null,
    description: null,
    spellings: new Set(),
    evidence: { seen: 0, declared: null, fromExample: false },
  };
}

/** Says that a result has the field in every case; where another place says that it has not, it has not. */
export function declareAlways({ evidence }: FieldShape): void {
  evidence.declared ??= 'always';
}

export function declareSometimes({ evidence }: FieldShape): void {
  evidence.declared = 'sometimes';
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
      [
        name,
        {
          ...known,
          shape: clone(known.shape),
          spellings: new Set(known.spellings),
          evidence: { ...known.evidence },
        },
      ] as const,
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
