/**
 * Corrections while they are applied. Each has to change something: one that changes nothing any more is stale, as the
 * documentation has been mended.
 */
import {
  type FieldFact,
  type MethodFacts,
  type ObjectFact,
  type TypeFact,
  alternatives,
  isArray,
  isObject,
  isUnion,
} from '@oint/reference';
import { sorted } from '@oint/reference/descriptions';

import type { Example, Examples } from '../page/examples.ts';
import type { Shape } from '../shape/shape.ts';
import { isRecord } from '../text/records.ts';
import type { Correction, Right } from './correction.ts';
import { renameField } from './rename-field.ts';

type Named = Pick<MethodFacts, 'name' | 'version'>;

export class Corrections {
  readonly #all: readonly Correction[];
  readonly #byMethod = new Map<string, Correction[]>();
  readonly #applied = new Set<Correction>();

  constructor(all: readonly Correction[]) {
    this.#all = all;
    for (const correction of all) {
      const key = keyOf(correction.method, correction.version);
      const known = this.#byMethod.get(key);
      if (known === undefined) this.#byMethod.set(key, [correction]);
      else known.push(correction);
    }
  }

  /** The examples of a method as they should be. */
  examples(method: Named, examples: Examples): Examples {
    const { requests, responses } = examples;
    return {
      ...examples,
      requests: this.#corrected(method, 'requests', requests, (value) => value),
      responses: this.#corrected(method, 'answers', responses, ({ result }) => result),
    };
  }

  /** Gives fields that a table misspells their names, in the shape itself: before examples are heard, which have the right ones. */
  rename(method: Named, at: 'params' | 'result', shape: Shape): void {
    for (const correction of this.#for(method)) {
      const { path, right } = correction;
      if (correction.at === at && right.kind === 'name' && renameField(shape, path, right.name))
        this.#applied.add(correction);
    }
  }

  /** What tables say of a method as it should be. */
  facts(method: MethodFacts): MethodFacts {
    return this.#for(method).reduce((facts, correction) => {
      const { at, path, right } = correction;
      if (at === 'requests' || at === 'answers') return facts;
      if (right.kind === 'name' || right.kind === 'no value') return facts;
      const own = facts[at];
      const typed = withType(own, path, found(right, own));
      if (JSON.stringify(typed) === JSON.stringify(own)) return facts;
      this.#applied.add(correction);
      return { ...facts, [at]: typed };
    }, method);
  }

  /** Those that have changed nothing. */
  get stale(): readonly Correction[] {
    return this.#all.filter((correction) => !this.#applied.has(correction));
  }

  #for({ name, version }: Named): readonly Correction[] {
    return this.#byMethod.get(keyOf(name, version)) ?? [];
  }

  #corrected(
    method: Named,
    at: Correction['at'],
    examples: readonly Example[],
    partOf: (value: Example['value']) => unknown,
  ): readonly Example[] {
    return this.#for(method)
      .filter((correction) => correction.at === at)
      .reduce(
        (all, correction) =>
          all.flatMap((example) => {
            const part = partOf(example.value);
            const { path, right } = correction;
            if (!has(part, path)) return [example];
            this.#applied.add(correction);
            // Of an example with something that is no value, nothing can be told.
            if (right.kind !== 'name') return [];
            const renamed = withName(part, path, right.name);
            const value = part === example.value ? renamed : { ...example.value, result: renamed };
            return isRecord(value) ? [{ ...example, value }] : [];
          }),
        examples,
      );
  }
}

/** Names are the same in any case. */
function keyOf(name: string, version: Named['version']): string {
  return `${name.toLowerCase()} ${version}`;
}

function has(value: unknown, [name, ...rest]: readonly string[]): boolean {
  if (name === undefined) return true;
  if (name === '[]') return Array.isArray(value) && value.some((item) => has(item, rest));
  return isRecord(value) && Object.hasOwn(value, name) && has(value[name], rest);
}

function withName(value: unknown, [name, ...rest]: readonly string[], right: string): unknown {
  if (name === '[]')
    return Array.isArray(value) ? value.map((item: unknown) => withName(item, rest, right)) : value;
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => {
    if (key !== name) return [key, inner];
    return rest.length === 0 ? [right, inner] : [key, withName(inner, rest, right)];
  });
  return Object.fromEntries(entries);
}

type Typed =
  | Extract<Right, { readonly kind: 'type' | 'absent' }>
  | { readonly kind: 'also'; readonly type: TypeFact };

/** The right with the type of the place that it names. */
function found(
  right: Exclude<Right, { readonly kind: 'name' | 'no value' }>,
  own: TypeFact,
): Typed {
  if (right.kind !== 'also') return right;
  const { type } = right;
  if (typeof type === 'string' || !('as' in type)) return { kind: 'also', type };
  return { kind: 'also', type: typeAt(own, type.as) };
}

/** Of what is nowhere, nothing is known. */
function typeAt(own: TypeFact, [step, ...rest]: readonly string[]): TypeFact {
  if (step === undefined) return own;
  const inner = alternatives(own).map((member) => innerOf(member, step));
  const type = inner.find((each) => each !== undefined);
  return type === undefined ? 'any' : typeAt(type, rest);
}

function innerOf(own: TypeFact, step: string): TypeFact | undefined {
  if (isArray(own)) return step === '[]' ? own.array : undefined;
  if (!isObject(own)) return undefined;
  return step === '*' ? own.others : (own.patterns?.[step] ?? own.fields[step]?.type);
}

function withType(own: TypeFact, [name, ...rest]: readonly string[], right: Typed): TypeFact {
  if (name === undefined) {
    if (right.kind === 'absent') return own;
    return right.kind === 'type' ? right.type : beside(own, right.type);
  }
  if (isUnion(own))
    return { anyOf: own.anyOf.map((member) => withType(member, [name, ...rest], right)) };
  if (isArray(own)) return name === '[]' ? { array: withType(own.array, rest, right) } : own;
  if (!isObject(own)) return own;
  const family = own.patterns?.[name];
  if (family !== undefined)
    return { ...own, patterns: { ...own.patterns, [name]: withType(family, rest, right) } };
  if (name !== '*') return ofField(own, name, rest, right);
  return own.others === undefined ? own : { ...own, others: withType(own.others, rest, right) };
}

function beside(own: TypeFact, type: TypeFact): TypeFact {
  const known = alternatives(own).filter((member) => member !== 'any');
  const names = new Set(known.map((member) => JSON.stringify(member)));
  const added = alternatives(type).filter((member) => !names.has(JSON.stringify(member)));
  const [only] = added;
  if (known.length === 0 && only !== undefined && added.length === 1) return only;
  return added.length === 0 ? own : { anyOf: [...known, ...added] };
}

function ofField(own: ObjectFact, name: string, rest: readonly string[], right: Typed): ObjectFact {
  const known = Object.entries(own.fields).map(([key, field]): [string, FieldFact] => [
    key,
    key === name ? withRight(field, rest, right) : field,
  ]);
  const isNew = right.kind === 'also' && rest.length === 0 && !Object.hasOwn(own.fields, name);
  const fields = isNew ? [...known, [name, { type: right.type }] as const] : known;
  return { ...own, fields: sorted(fields) };
}

function withRight(field: FieldFact, rest: readonly string[], right: Typed): FieldFact {
  if (right.kind !== 'absent' || rest.length > 0)
    return { ...field, type: withType(field.type, rest, right) };
  const { required: _required, ...optional } = field;
  return optional;
}
