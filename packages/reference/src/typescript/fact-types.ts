/** Types of the facts as nodes. */
import type { EnumFact, FieldFact, ObjectFact, ScalarFact, TypeFact } from '../facts/facts.ts';
import { alternatives, isArray, isEnum, isObject, isUnion } from '../facts/kinds.ts';
import {
  imported,
  intersectionOf,
  isUnknown,
  keyword,
  literalType,
  named,
  objectOf,
  orUndefined,
  unionOf,
  UNKNOWN,
} from './nodes/make.ts';
import type { MemberNode, ObjectNode, SignatureNode, TypeNode } from './nodes/type-node.ts';
import { visibleText } from './text/code.ts';
import { docOf } from './text/comments.ts';

/** The module of the types of values that all scopes use, as the modules of scopes import it. */
export const VALUES_MODULE = './values.gen.ts';

/** Whether a caller gives the value or the portal does. */
export type Direction = 'request' | 'result';

/** Where a type occurs. */
export interface Place {
  /** Names of the fields that lead to it; none for the whole. */
  readonly path: readonly string[];
  /** The documentation's own name of the field's type. */
  readonly documented?: string | undefined;
}

/** What is said of the field at a path. */
export type TextOf = (path: readonly string[]) => string | undefined;

/** What stands for a structure where it occurs: itself, or what it shares with other places. */
export type ShareType = (type: TypeNode, place: Place) => TypeNode;

const STRING = keyword('string');
const NUMBER = keyword('number');
const NEVER = keyword('never');

function value(name: string): TypeNode {
  return imported(VALUES_MODULE, name);
}

const REQUEST: Readonly<Record<ScalarFact, TypeNode>> = {
  any: UNKNOWN,
  boolean: value('BooleanInput'),
  date: STRING,
  datetime: STRING,
  double: value('NumberInput'),
  'empty-list': { kind: 'array', element: NEVER, readonly: true },
  file: value('FileInput'),
  'file-content': value('NamedFile'),
  integer: value('NumberInput'),
  null: keyword('null'),
  'numeric-string': value('NumericString'),
  string: STRING,
  timestamp: value('NumberInput'),
  'yes-no': value('YesNo'),
};

/** Version 3 takes no numbers and booleans as text. */
const REQUEST_3: Readonly<Record<ScalarFact, TypeNode>> = {
  ...REQUEST,
  boolean: keyword('boolean'),
  double: NUMBER,
  integer: NUMBER,
  timestamp: NUMBER,
};

const RESULT: Readonly<Record<ScalarFact, TypeNode>> = {
  ...REQUEST_3,
  'empty-list': { kind: 'array', element: NEVER, readonly: false },
  file: UNKNOWN,
};

/** No key at all; `{}` would take any value. */
const EMPTY = named('Readonly', named('Record', STRING, NEVER));

/** Any text, beside texts that an editor proposes. */
const OTHER_TEXT = intersectionOf([STRING, objectOf([])]);

/** The same, of names that are no custom field's. */
const OTHER_NAME = intersectionOf([value('StandardName'), named('Record', NEVER, NEVER)]);

export class FactTypes {
  readonly #direction: Direction;
  readonly #scalars: Readonly<Record<ScalarFact, TypeNode>>;
  /** Whether numbers may be text. */
  readonly #lenient: boolean;
  readonly #share: ShareType;
  readonly #textOf: TextOf;

  /** @param version The version of the REST API, which requests depend on. */
  constructor(
    direction: Direction,
    version: 2 | 3,
    share: ShareType,
    textOf: TextOf = () => undefined,
  ) {
    this.#direction = direction;
    this.#lenient = direction === 'request' && version === 2;
    this.#scalars = this.#lenient ? REQUEST : direction === 'request' ? REQUEST_3 : RESULT;
    this.#share = share;
    this.#textOf = textOf;
  }

  type(fact: TypeFact, place: Place): TypeNode {
    if (typeof fact === 'string') return this.#scalars[fact];
    if (isLong(fact)) return this.#share(this.#enum(fact), place);
    if (isArray(fact) && isLong(fact.array))
      return this.#share(this.#array(this.#enum(fact.array)), place);
    if (isArray(fact)) return this.#array(this.type(fact.array, place));
    if (isEnum(fact)) return this.#enum(fact);
    if (isUnion(fact)) return unionOf(fact.anyOf.map((member) => this.type(member, place)));
    return isObject(fact) ? this.#share(this.object(fact, place.path), place) : UNKNOWN;
  }

  #array(element: TypeNode): TypeNode {
    return { kind: 'array', element, readonly: this.#direction === 'request' };
  }

  #enum({ enum: values, open, told }: EnumFact): TypeNode {
    const literals = values.flatMap((own) =>
      typeof own === 'number' && this.#lenient ? [own, String(own)] : [own],
    );
    if (open !== true) return unionOf(literals.map(literalType));
    const texts = literals.filter((own) => typeof own === 'string');
    return unionOf([
      ...texts.map(literalType),
      ...(texts.length > 0 || this.#lenient ? [told === true ? OTHER_NAME : OTHER_TEXT] : []),
      ...(values.some((own) => typeof own === 'number') ? [NUMBER] : []),
    ]);
  }

  /** The type of an object, itself not shared. */
  object(fact: ObjectFact, path: readonly string[] = []): TypeNode {
    // A filter whose fields are known: operators go with these alone.
    if (fact.operators === true && fact.others === undefined && Object.keys(fact.fields).length > 0)
      return intersectionOf([
        imported(VALUES_MODULE, 'Filter', intersectionOf(this.#members(fact, path, false))),
        ...this.#comparisons(fact, path),
        ...this.#demands(fact, path),
      ]);
    return intersectionOf([
      ...this.#members(fact, path, fact.operators === true),
      ...this.#choices(fact, path),
    ]);
  }

  /** Fields that are compared with values of theirs alone, behind operators too. */
  #comparisons(fact: ObjectFact, path: readonly string[]): TypeNode[] {
    return Object.entries(fact.fields)
      .filter(([, { type }]) =>
        alternatives(type).some((own) => isEnum(own) && own.closed === true),
      )
      .map(([name, field]) =>
        imported(
          VALUES_MODULE,
          'EqualFilter',
          literalType(name),
          this.#fieldType([...path, name], field, fact),
        ),
      );
  }

  /** What has to be among the conditions of a filter, alone or as one of several. */
  #demands(fact: ObjectFact, path: readonly string[]): TypeNode[] {
    const required = Object.entries(fact.fields).flatMap(([name, field]) =>
      field.required === true ? [[name]] : [],
    );
    return [...required, ...(fact.oneOf ?? [])].map((group) =>
      unionOf(group.flatMap((name) => this.#demanded(name, fact, path))),
    );
  }

  #demanded(name: string, fact: ObjectFact, path: readonly string[]): TypeNode[] {
    const field = fact.fields[name];
    if (field === undefined) return [];
    const type = this.#fieldType([...path, name], field, fact);
    return [imported(VALUES_MODULE, 'DemandedFilter', literalType(name), type)];
  }

  /** For each group of alternatives one that demands one of them. */
  #choices(fact: ObjectFact, path: readonly string[]): TypeNode[] {
    if (this.#direction === 'result') return [];
    return (fact.oneOf ?? []).map((group) =>
      unionOf(
        group.flatMap((name) => {
          const field = fact.fields[name];
          if (field === undefined) return [];
          const type = this.#fieldType([...path, name], field, fact);
          return [name, ...(field.spellings ?? [])].map((key) =>
            objectOf([{ name: key, type, optional: false }]),
          );
        }),
      ),
    );
  }

  /** An object of the fields, and for each that is required in either of several spellings a union. */
  #members(fact: ObjectFact, path: readonly string[], operators: boolean): TypeNode[] {
    const fields = Object.entries(fact.fields).map(([name, field]) => ({
      name,
      field,
      type: this.#fieldType([...path, name], field, fact),
    }));
    const signatures = this.#signatures(
      fact,
      operators,
      path,
      fields.map(({ type }) => type),
    );
    const [either, plain] = [isEither, isPlain].map((kind) =>
      fields.filter(({ field }) => kind(field)),
    );
    const members = (plain ?? []).flatMap(({ name, field, type }) =>
      membersOf(name, field, type, this.#textOf([...path, name])),
    );
    const unions = (either ?? []).map(({ name, field, type }) =>
      eitherOf(name, field, type, this.#textOf([...path, name])),
    );
    if (members.length > 0 || signatures.length > 0)
      return [objectOf(members, signatures), ...unions];
    return unions.length > 0 ? unions : [EMPTY];
  }

  #fieldType(
    path: readonly string[],
    { type, documented }: FieldFact,
    owner: ObjectFact,
  ): TypeNode {
    const own = this.type(type, { path, documented });
    if (owner.operators !== true || isUnknown(own)) return own;
    // A filter takes one value or several, of a field that holds several too; `Filter` says the same of a single one.
    if (hasList(own)) return unionOf([own, ...itemsIn(own)]);
    return owner.others === undefined ? own : unionOf([own, this.#array(own)]);
  }

  #signatures(
    { patterns = {}, others }: ObjectFact,
    operators: boolean,
    path: readonly string[],
    types: readonly TypeNode[],
  ): SignatureNode[] {
    const typed = Object.entries(patterns).map(([name, type]) => ({
      name,
      type: this.type(type, { path: [...path, name.replaceAll('*', '')] }),
    }));
    // Signatures that overlap have to agree, with each other and with the fields they cover.
    const ofPatterns = typed.map(({ type }) => type);
    if (others !== undefined) {
      const type = this.type(others, { path: [...path, 'value'] });
      return [{ key: 'field', keyType: STRING, type: agreed([type, ...types, ...ofPatterns]) }];
    }
    const shared = agreed([...ofPatterns, ...types]);
    const keyed = typed.map(({ name }) => ({
      key: 'field',
      keyType: patternType(name),
      type: shared,
    }));
    return operators
      ? [...keyed, { key: 'condition', keyType: value('FilterKey'), type: UNKNOWN }]
      : keyed;
  }
}

/** Whether it proposes so many values that signatures would not be readable: it has a name then. */
function isLong(type: TypeFact): type is EnumFact {
  return isEnum(type) && type.open === true && type.enum.length > 8;
}

/** Whether the field has to be there, in whichever of its spellings. */
function isEither({ required, spellings = [] }: FieldFact): boolean {
  return required === true && spellings.length > 0;
}

function isPlain(field: FieldFact): boolean {
  return !isEither(field);
}

function membersOf(
  name: string,
  field: FieldFact,
  type: TypeNode,
  text: string | undefined,
): MemberNode[] {
  const doc = fieldDoc(field);
  if (field.required === true) return [{ name, type, optional: false, doc, text }];
  return [name, ...(field.spellings ?? [])].map((key) => ({
    name: key,
    type: orUndefined(type),
    optional: true,
    doc,
    text,
  }));
}

function eitherOf(
  name: string,
  field: FieldFact,
  type: TypeNode,
  text: string | undefined,
): TypeNode {
  const keys = [name, ...(field.spellings ?? [])];
  const doc = field.description === undefined ? undefined : fieldDoc(field);
  // Compilers name what the last one lacks.
  return unionOf(
    keys
      .toReversed()
      .map((key): ObjectNode =>
        objectOf(
          keys.map((other) =>
            other === key
              ? { name: other, type, optional: false, doc, text }
              : { name: other, type: NEVER, optional: true },
          ),
        ),
      ),
  );
}

function fieldDoc({ description, deprecated }: FieldFact): string | undefined {
  return docOf(description, deprecated === true ? '@deprecated' : undefined);
}

/** `UF_*` → `` `UF_${string}` `` */
function patternType(pattern: string): TypeNode {
  const texts = visibleText(pattern).split('*');
  const parts = texts.flatMap((text, index) => [...(index === 0 ? [] : [STRING]), text]);
  return { kind: 'template', parts: parts.filter((part) => part !== '') };
}

function hasList(type: TypeNode): boolean {
  return type.kind === 'array' || (type.kind === 'union' && type.types.some(hasList));
}

function itemsIn(type: TypeNode): TypeNode[] {
  if (type.kind === 'union') return type.types.flatMap(itemsIn);
  return type.kind === 'array' ? [type.element] : [];
}

/** A type that all fit into, `undefined` of optional fields included. */
function agreed(types: readonly TypeNode[]): TypeNode {
  const distinct = new Set(types.map((type) => JSON.stringify(type)));
  const [only = UNKNOWN] = types;
  return distinct.size === 1 && !isUnknown(only) ? orUndefined(only) : UNKNOWN;
}
