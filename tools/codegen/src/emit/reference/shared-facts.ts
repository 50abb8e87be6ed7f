/** Structures that occur more than once among the types of a scope, so that each is stored once. */
import { isArray, isObject, isUnion, type ObjectFact, type TypeFact } from '@oint/reference';

/** A type as JSON, in which `{ "ref": 3 }` stands for the structure 3 of the list. */
export type EncodedType = unknown;

/** Shorter structures take less room where they stand. */
const WORTH_SHARING = 60;

export class SharedFacts {
  readonly #counts = new Map<string, number>();
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];

  /** @param types all types that will be encoded */
  constructor(types: readonly TypeFact[]) {
    for (const type of types) this.#count(type);
  }

  /** The shared structures as JSON, by number. */
  get texts(): readonly string[] {
    return this.#texts;
  }

  encode(type: TypeFact): EncodedType {
    if (isArray(type)) return { array: this.encode(type.array) };
    if (isUnion(type)) return { anyOf: type.anyOf.map((member) => this.encode(member)) };
    if (!isObject(type)) return type;
    const text = JSON.stringify(type);
    return text.length >= WORTH_SHARING && (this.#counts.get(text) ?? 0) > 1
      ? { ref: this.#numberOf(text, type) }
      : this.#object(type);
  }

  #numberOf(text: string, type: ObjectFact): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#texts.length;
    this.#numbers.set(text, number);
    // Holds the place: the structures inside come behind it.
    this.#texts.push('');
    this.#texts[number] = JSON.stringify(this.#object(type));
    return number;
  }

  #object({ fields, patterns, others, ...plain }: ObjectFact): EncodedType {
    return {
      fields: mapValues(fields, (field) => ({
        ...field,
        // Evidence for the importer, not for readers.
        from: undefined,
        type: this.encode(field.type),
      })),
      patterns: patterns && mapValues(patterns, (type) => this.encode(type)),
      others: others && this.encode(others),
      ...plain,
    };
  }

  /** What stands inside of a repeated structure is stored with it, and counts once. */
  #count(type: TypeFact): void {
    if (isArray(type)) this.#count(type.array);
    else if (isUnion(type)) for (const member of type.anyOf) this.#count(member);
    else if (isObject(type)) {
      const text = JSON.stringify(type);
      const count = (this.#counts.get(text) ?? 0) + 1;
      this.#counts.set(text, count);
      if (count > 1) return;
      for (const field of Object.values(type.fields)) this.#count(field.type);
      for (const member of Object.values(type.patterns ?? {})) this.#count(member);
      if (type.others !== undefined) this.#count(type.others);
    }
  }
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
