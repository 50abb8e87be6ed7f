import {
  type FieldFact,
  isArray,
  isEnum,
  isObject,
  isUnion,
  type ObjectFact,
  type ScalarFact,
  type TypeFact,
} from '@oint/reference';

/** Types of the facts as TypeScript. */
import { propertyName, stringLiteral, visibleText } from '../text.ts';
import { comment } from './comments.ts';

/** Whether a caller gives the value or the portal does. */
export type Direction = 'request' | 'result';

/** Where a type occurs. */
export interface Place {
  /** Names of the fields that lead to it; none for the whole. */
  readonly path: readonly string[];
  /** The documentation's own name of the field's type. */
  readonly documented?: string | undefined;
}

/** Names the text of an object type that occurs more than once, so that it stands in the file once. */
export type NameType = (text: string, place: Place) => string;

const REQUEST: Readonly<Record<ScalarFact, string>> = {
  any: 'unknown',
  boolean: 'BooleanInput',
  date: 'string',
  datetime: 'string',
  double: 'NumberInput',
  'empty-list': 'readonly never[]',
  file: 'FileInput',
  integer: 'NumberInput',
  null: 'null',
  'numeric-string': 'NumericString',
  string: 'string',
  timestamp: 'NumberInput',
  'yes-no': 'YesNo',
};

/** Version 3 takes no numbers and booleans as text. */
const REQUEST_3: Readonly<Record<ScalarFact, string>> = {
  ...REQUEST,
  boolean: 'boolean',
  double: 'number',
  integer: 'number',
  timestamp: 'number',
};

const RESULT: Readonly<Record<ScalarFact, string>> = {
  any: 'unknown',
  boolean: 'boolean',
  date: 'string',
  datetime: 'string',
  double: 'number',
  'empty-list': 'never[]',
  file: 'unknown',
  integer: 'number',
  null: 'null',
  'numeric-string': 'NumericString',
  string: 'string',
  timestamp: 'number',
  'yes-no': 'YesNo',
};

/** The names that the tables above and the objects below use from the module of values. */
export const VALUE_TYPES = [
  'BooleanInput',
  'FileInput',
  'Filter',
  'FilterKey',
  'NumberInput',
  'NumericString',
  'YesNo',
] as const;

export class TypeWriter {
  readonly #direction: Direction;
  readonly #scalars: Readonly<Record<ScalarFact, string>>;
  /** Whether numbers may be text. */
  readonly #lenient: boolean;
  readonly #name: NameType;

  /** @param version The version of the REST API, which requests depend on. */
  constructor(direction: Direction, version: 2 | 3, name: NameType) {
    this.#direction = direction;
    this.#lenient = direction === 'request' && version === 2;
    this.#scalars = this.#lenient ? REQUEST : direction === 'request' ? REQUEST_3 : RESULT;
    this.#name = name;
  }

  type(fact: TypeFact, place: Place): string {
    if (typeof fact === 'string') return this.#scalars[fact];
    if (isArray(fact)) return this.#array(this.type(fact.array, place));
    if (isEnum(fact)) return this.#enum(fact.enum, fact.open === true);
    if (isUnion(fact)) return join(fact.anyOf.map((member) => this.type(member, place)));
    return isObject(fact) ? this.#name(this.object(fact, place.path), place) : 'unknown';
  }

  #array(items: string): string {
    const element = / [|&] |^readonly /u.test(items) ? `(${items})` : items;
    return this.#direction === 'request' ? `readonly ${element}[]` : `${element}[]`;
  }

  #enum(values: readonly (string | number)[], open: boolean): string {
    const literals = values.flatMap((value) => {
      if (typeof value === 'string') return [stringLiteral(value)];
      return this.#lenient ? [String(value), stringLiteral(String(value))] : [String(value)];
    });
    if (!open) return join(literals);
    const numbers = values.some((value) => typeof value === 'number');
    const texts = values.some((value) => typeof value === 'string') || this.#lenient;
    return join([
      ...literals.filter((literal) => literal.startsWith('"')),
      ...(texts ? ['(string & {})'] : []),
      ...(numbers ? ['number'] : []),
    ]);
  }

  /** The text of an object type, itself without a name. */
  object(fact: ObjectFact, path: readonly string[] = []): string {
    // A filter whose fields are known: operators go with these alone.
    if (fact.operators === true && fact.others === undefined && Object.keys(fact.fields).length > 0)
      return `Filter<${this.#members(fact, path, false)}>`;
    const members = this.#members(fact, path, fact.operators === true);
    return [members, ...this.#choices(fact, path)].join(' & ');
  }

  /** For each group of alternatives one that demands one of them. */
  #choices(fact: ObjectFact, path: readonly string[]): string[] {
    if (this.#direction === 'result') return [];
    return (fact.oneOf ?? []).map((group) => {
      const alternatives = group.flatMap((name) => {
        const field = fact.fields[name];
        if (field === undefined) return [];
        const type = this.#fieldType([...path, name], field, fact);
        return [name, ...(field.spellings ?? [])].map(
          (key) => `{ ${propertyName(key)}: ${type}; }`,
        );
      });
      return `(${alternatives.join(' | ')})`;
    });
  }

  #members(fact: ObjectFact, path: readonly string[], operators: boolean): string {
    const members = Object.entries(fact.fields).map(([name, field]) =>
      this.#member([...path, name], field, fact),
    );
    const signatures = this.#signatures(
      { ...fact, operators: operators ? true : undefined },
      path,
      members.map(({ type }) => type),
    );
    const plain = members.filter(({ spellings }) => spellings.length === 0).map(({ text }) => text);
    const body = [...plain, ...signatures].join(' ');
    const either = members.filter(({ spellings }) => spellings.length > 0).map(({ text }) => text);
    if (body === '' && either.length === 0) return EMPTY;
    return [...(body === '' ? [] : [`{ ${body} }`]), ...either].join(' & ');
  }

  #member(path: readonly string[], field: FieldFact, owner: ObjectFact): Member {
    const type = this.#fieldType(path, field, owner);
    const name = path.at(-1) ?? '';
    const spellings = field.spellings ?? [];
    const doc = fieldComment(field);
    if (field.required !== true) {
      const optional = [name, ...spellings].map(
        (key) => `${doc}${propertyName(key)}?: ${type} | undefined;`,
      );
      return { text: optional.join(' '), type, spellings: [] };
    }
    if (spellings.length === 0)
      return { text: `${doc}${propertyName(name)}: ${type};`, type, spellings };
    // A required field in either letter case.
    const described = field.description === undefined ? '' : doc;
    const keys = [name, ...spellings];
    const variants = keys.map(
      (key) =>
        `{ ${keys.map((other) => (other === key ? `${described}${propertyName(other)}: ${type};` : `${propertyName(other)}?: never;`)).join(' ')} }`,
    );
    return { text: `(${variants.join(' | ')})`, type, spellings };
  }

  #fieldType(path: readonly string[], { type, documented }: FieldFact, owner: ObjectFact): string {
    const text = this.type(type, { path, documented });
    // A filter takes one value or several.
    if (
      owner.operators !== true ||
      owner.others === undefined ||
      text === 'unknown' ||
      text.includes('[]')
    )
      return text;
    return `${text} | ${this.#array(text)}`;
  }

  #signatures(
    { patterns = {}, others, operators }: ObjectFact,
    path: readonly string[],
    types: readonly string[],
  ): string[] {
    const typed = Object.entries(patterns).map(
      ([name, type]) =>
        [name, this.type(type, { path: [...path, name.replaceAll('*', '')] })] as const,
    );
    // Signatures that overlap have to agree, with each other and with the fields they cover.
    const shared = typed.length === 0 ? '' : agreed([...typed.map(([, type]) => type), ...types]);
    const keyed = typed.map(
      ([name]) =>
        `[field: \`${visibleText(name)
          .replaceAll(/[`\\$]/gu, '')
          .replaceAll('*', `\${string}`)}\`]: ${shared};`,
    );
    if (others !== undefined) {
      const type = this.type(others, { path: [...path, 'value'] });
      return [`[field: string]: ${agreed([type, ...types, ...typed.map(([, of]) => of)])};`];
    }
    return operators === true ? [...keyed, '[condition: FilterKey]: unknown;'] : keyed;
  }
}

function fieldComment({ description, deprecated }: FieldFact): string {
  const text = comment(description, deprecated === true ? '@deprecated' : '');
  return text === '' ? '' : `${text} `;
}

interface Member {
  readonly text: string;
  readonly type: string;
  readonly spellings: readonly string[];
}

/** No key at all; `{}` would take any value. */
const EMPTY = 'Readonly<Record<string, never>>';

/** A type that all fit into, `undefined` of optional fields included. */
function agreed(types: readonly string[]): string {
  const distinct = [...new Set(types)];
  const [only] = distinct;
  return distinct.length === 1 && only !== undefined && only !== 'unknown'
    ? `${only} | undefined`
    : 'unknown';
}

function join(types: readonly string[]): string {
  const parts = [...new Set(types)];
  if (parts.includes('unknown')) return 'unknown';
  return parts
    .map((part) => (part.includes(' & ') && !part.startsWith('(') ? `(${part})` : part))
    .join(' | ');
}
