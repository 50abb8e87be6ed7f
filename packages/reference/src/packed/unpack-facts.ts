import type { MethodFacts, TypeFact } from '../facts/facts.ts';
import type { PackedScope } from './format.ts';

/** The facts that a scope has under a key. Structures that occur twice in them are one object, so that who shows them can tell repetitions. */
export function unpackFacts({ methods, types }: PackedScope, key: string): MethodFacts | undefined {
  const text = Object.hasOwn(methods, key) ? methods[key] : undefined;
  if (text === undefined) return undefined;
  // Codegen wrote the text from facts of this very form.
  const facts: MethodFacts = JSON.parse(text, decoderOf(types));
  return facts;
}

/** Puts shared structures where they are referred to. */
function decoderOf(types: readonly string[]): (key: string, value: unknown) => unknown {
  const made = new Map<number, TypeFact>();
  const decode = (_: string, value: unknown): unknown => {
    const number = referenceIn(value);
    if (number === undefined) return value;
    const known = made.get(number);
    if (known !== undefined) return known;
    const type: TypeFact = JSON.parse(types[number] ?? '"any"', decode);
    made.set(number, type);
    return type;
  };
  return decode;
}

/** A field that is called `ref` has a structure behind the name, never a number. */
function referenceIn(value: unknown): number | undefined {
  return typeof value === 'object' &&
    value !== null &&
    'ref' in value &&
    typeof value.ref === 'number'
    ? value.ref
    : undefined;
}
