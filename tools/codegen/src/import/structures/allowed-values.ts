/** Types narrowed to the values that a description allows: `string` with "Possible values: `a`, `b`" is one of both. */
import { array, clone, enumeration, scalar, type Shape, union } from '../shape/shape.ts';
import { allowedValues, isYesNo, onlyValue, takesAnyValue } from '../words/allowed-values.ts';
import { passedInstead, takesSeveral } from '../words/instead.ts';

/** The type, narrowed to the values that the description lists. */
export function withValues(shape: Shape, description: string): Shape {
  if (shape.kind !== 'scalar') return shape;
  if (shape.name === 'string' || shape.name === 'any') return withWords(shape.name, description);
  if (shape.name !== 'integer') return shape;
  const { values, open } = allowedValues(description);
  const numbers = values.map(numeric);
  return numbers.length > 1 && numbers.every((value) => typeof value === 'number')
    ? enumeration(numbers, open)
    : shape;
}

/** The type of a parameter, and what its description takes in the place of a value. */
export function withInstead(shape: Shape, description: string): Shape {
  const members = shape.kind === 'union' ? shape.members : [shape];
  const structured = members.every(({ kind }) => kind === 'object' || kind === 'array');
  const isFile = members.some((member) => member.kind === 'scalar' && member.name === 'file');
  const added = passedInstead(description).flatMap((word): Shape[] => {
    if (!structured && !isFile) return [];
    if (word === 'N') return [enumeration([word])];
    return [scalar(word === 'null' ? word : 'boolean')];
  });
  const several =
    takesSeveral(description) && members.every(({ kind }) => kind === 'scalar')
      ? [{ ...array(clone(shape)), declared: true }]
      : [];
  return added.length + several.length === 0 ? shape : union([shape, ...several, ...added]);
}

/** The type of a request: a portal takes the number for a number text, `3` for `'3'`. */
export function takingNumbers(shape: Shape): Shape {
  if (shape.kind !== 'enum') return shape;
  const numbers = shape.values
    .map((value) => numeric(String(value)))
    .filter((value) => typeof value === 'number');
  if (numbers.length === 0) return shape;
  return { ...shape, values: [...new Set([...shape.values, ...numbers])] };
}

function withWords(name: 'string' | 'any', description: string): Shape {
  const declared = name !== 'any';
  if (takesAnyValue(description)) return scalar(name);
  const only = onlyValue(description);
  if (only !== undefined) return { ...enumeration([only]), declared };
  const { values, open } = allowedValues(description);
  // Among texts, `null` is none of them.
  const texts = values.filter((value) => value !== 'null');
  const narrowed = narrow(name, texts, open, description);
  return texts.length < values.length ? union([narrowed, scalar('null')]) : narrowed;
}

function narrow(
  name: 'string' | 'any',
  values: readonly string[],
  open: boolean,
  description: string,
): Shape {
  const declared = name !== 'any';
  if (isFlag(values) || (values.length === 0 && isYesNo(description)))
    return declared ? scalar('yes-no') : { ...enumeration(['Y', 'N']), declared };
  const words = values.every(
    (value) => /^[\w.:+#*/\\-]{1,60}$/u.test(value) && !/_n$|\*$/u.test(value),
  );
  if (values.length < 2 || !words) return scalar(name);
  return { ...enumeration(declared ? values : values.map(numeric), open), declared };
}

function isFlag(values: readonly string[]): boolean {
  return values.length === 2 && values.includes('Y') && values.includes('N');
}

function numeric(value: string): string | number {
  return /^-?\d+$/u.test(value) ? Number(value) : value;
}
