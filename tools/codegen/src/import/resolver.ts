/** Types by their names, and fields by their tables: on the page, behind anchors, and on the pages they link to. */
import type { Corpus, Page } from './corpus.ts';
import { type FieldRow, fieldRows } from './field-table.ts';
import { linksOf, plain } from './inline.ts';
import { hasFreeNames, listedFields } from './listed-fields.ts';
import type { TypeName } from './name-cell.ts';
import {
  array,
  type FieldShape,
  field,
  isAny,
  object,
  type ObjectShape,
  scalar,
  type Shape,
  union,
} from './shape.ts';
import { basicShape, shapeOfWords } from './type-names.ts';
import { allowedValues, isYesNo } from './values.ts';

/** Is told what could not be understood. */
export type Report = (page: string, line: number, reason: string) => void;

interface Scope {
  readonly page: Page;
  /** Where structures of this side are described: the request's before the examples, the result's behind them. */
  readonly from: number;
  readonly to: number;
  /** Sections that are being read, so that a structure which holds itself ends. */
  readonly stack: readonly string[];
  readonly direction: 'request' | 'result';
}

/** Rows are read anew for each method that refers to them, their texts once. */
const deprecatedRows = new WeakMap<FieldRow, boolean>();

const MAX_DEPTH = 7;
const STOP_WORDS = new Set(
  'parameter parameters object objects field fields of the type array structure element elements item items description format list a an for values value key keys data and each entry composition method in from possible available attributes properties'.split(
    ' ',
  ),
);
const DETAILS =
  /detail|below|descri|structure|format|fields|parameters|see|list|object|composition/iu;

export class Resolver {
  readonly #corpus: Corpus;
  readonly #report: Report;
  readonly #withDescriptions: boolean;

  constructor(corpus: Corpus, report: Report, withDescriptions: boolean) {
    this.#corpus = corpus;
    this.#report = report;
    this.#withDescriptions = withDescriptions;
  }

  /** An object of the rows of a table. */
  object(rows: readonly FieldRow[], scope: Scope): ObjectShape {
    const shape = object();
    for (const row of rows) this.#addRow(shape, row, scope);
    return shape;
  }

  /** The structure that the section of a heading describes; `null` when it has no table of fields. */
  section(page: Page, index: number, scope: Scope): Shape | null {
    const key = `${page.path}#${index}`;
    if (scope.stack.includes(key) || scope.stack.length >= MAX_DEPTH) return null;
    const inner: Scope = {
      ...scope,
      ...(page === scope.page ? {} : { page, from: 0, to: page.blocks.length }),
      stack: [...scope.stack, key],
    };
    const own = this.#tables(page, index + 1, page.nextHeading(index));
    if (own.length > 0) return alternatives(own, (rows) => this.object(rows, inner));
    const end = page.sectionEnd(index);
    const below: { tab: string; rows: readonly FieldRow[] }[] = [];
    for (let at = page.nextHeading(index); at < end; at = page.nextHeading(at)) {
      const level = page.heading(at)?.level ?? 0;
      if (level !== (page.heading(index)?.level ?? 0) + 1) continue;
      const rows = this.#tables(page, at + 1, page.nextHeading(at)).flatMap((table) => table.rows);
      if (rows.length > 0) below.push({ tab: page.heading(at)?.text ?? '', rows });
    }
    return below.length === 0 ? null : alternatives(below, (rows) => this.object(rows, inner));
  }

  #isOpen(page: Page, index: number, { stack }: Scope): boolean {
    if (stack.includes(`${page.path}#${index}`)) return true;
    return (
      stack.length >= MAX_DEPTH && this.#tables(page, index, page.sectionEnd(index)).length > 0
    );
  }

  #tables(page: Page, from: number, to: number): { tab: string; rows: readonly FieldRow[] }[] {
    return page.blocks.slice(from, to).flatMap((block) => {
      if (block.kind !== 'table') return [];
      const rows = fieldRows(block.table);
      return rows === null || rows.length === 0 ? [] : [{ tab: block.tab, rows }];
    });
  }

  #addRow(parent: ObjectShape, row: FieldRow, scope: Scope): void {
    for (const name of row.names) {
      const path = name.split(/\.(?!\.)/u);
      const leaf = path.at(-1) ?? '';
      if (!path.every(isFieldName)) {
        this.#report(scope.page.path, row.line, `no name of a field: ${name}`);
        continue;
      }
      const owner = path.length === 1 ? parent : descend(parent, path.slice(0, -1));
      this.#addField(owner, leaf, row, scope);
    }
  }

  #addField(owner: ObjectShape, marked: string, row: FieldRow, scope: Scope): void {
    const listed = marked.endsWith('[]');
    const name = listed ? marked.slice(0, -2) : marked;
    const shape = this.#shapeOf(name, row, scope);
    if (name.includes('*')) {
      owner.patterns.set(name, shape);
      return;
    }
    const typed = listed && shape.kind !== 'array' ? array(shape) : shape;
    const known = findField(owner, name);
    if (known === null) owner.fields.set(name, this.#field(name, typed, row));
    else if (isAny(known.shape) || isOpenOnly(known.shape)) known.shape = typed;
  }

  #field(name: string, shape: Shape, row: FieldRow): FieldShape {
    const [type] = row.types;
    const documented =
      type === undefined || basicShape(type.name.replaceAll('[]', '')) !== null ? null : type.name;
    return {
      ...field(name, shape),
      required:
        row.required === true && isConditional(row.description) ? 'conditional' : row.required,
      documented,
      deprecated: isDeprecated(row),
      description: this.#withDescriptions ? row.description : null,
    };
  }

  #shapeOf(name: string, row: FieldRow, scope: Scope): Shape {
    const types = row.types.length === 0 ? this.#untyped(row, scope) : row.types;
    const shapes = types.map((type) => this.#named(type, row, scope));
    const shape = shapes.length === 0 ? scalar('any') : union(shapes);
    const nested = this.#nested(name, shape, row, scope) ?? this.#listed(name, shape, row, scope);
    const typed = withValues(nested ?? shape, row.description);
    // A structure with a name of its own is no order and no filter, whatever the parameter is called.
    const general = row.types.every((type) => basicShape(type.name.replaceAll('[]', '')) !== null);
    return scope.direction === 'result' || !general
      ? typed
      : withRole(name, typed, row.description);
  }

  #untyped(row: FieldRow, { page }: Scope): readonly TypeName[] {
    this.#report(page.path, row.line, `no type: ${row.names.join(', ')}`);
    return [];
  }

  #named(type: TypeName, row: FieldRow, scope: Scope): Shape {
    const listed = /^(?:array|list)<(.+)>$/iu.exec(type.name)?.[1];
    if (listed !== undefined) return array(this.#named({ ...type, name: listed }, row, scope));
    if (type.name.endsWith('[]'))
      return array(this.#named({ ...type, name: type.name.slice(0, -2) }, row, scope));
    const basic = basicShape(type.name);
    if (basic !== null) {
      // A general name may link to a structure: `[array](#rows)`.
      const linked =
        type.target?.includes('#') === true && basic.kind !== 'scalar'
          ? this.#lookUp(type, scope)
          : null;
      return linked ?? basic;
    }
    return (
      this.#property(type, scope) ?? this.#lookUp(type, scope) ?? this.#unknown(type, row, scope)
    );
  }

  #lookUp({ name, target }: TypeName, scope: Scope): Shape | null {
    const place =
      target === null
        ? { page: scope.page, anchor: null }
        : this.#corpus.follow(scope.page, target);
    if (place === null) return null;
    const anchored = place.anchor === null ? undefined : place.page.anchor(place.anchor);
    const index = anchored ?? place.page.anchor(name) ?? titled(place.page, name);
    if (index !== undefined && index !== null && place.page.heading(index)?.level !== 1) {
      const found = this.section(place.page, index, scope);
      if (found !== null) return found;
      // A structure that holds itself ends here, as an object of which no more is said.
      if (this.#isOpen(place.page, index, scope)) return object(scalar('any'));
    }
    return this.#fromDictionary(place.page, name);
  }

  /** A row of a table of types, whose description says in words what the type is. */
  #fromDictionary(page: Page, name: string): Shape | null {
    for (const block of page.blocks) {
      if (block.kind !== 'table' || !/^\W*type\W*$/iu.test(block.table.rows[0]?.cells[0] ?? ''))
        continue;
      for (const { cells } of block.table.rows)
        if (plain(cells[0] ?? '').toLowerCase() === name.toLowerCase())
          return shapeOfWords(cells[1] ?? '');
    }
    return null;
  }

  /** `order.id`: the type of a field of a structure. */
  #property({ name, target }: TypeName, scope: Scope): Shape | null {
    const split = /^(.+)\.(\w+)$/u.exec(name);
    if (split === null) return null;
    const [, owner = '', key = ''] = split;
    const shape = this.#lookUp({ name: owner, target }, scope);
    const found = shape?.kind === 'object' ? findField(shape, key) : null;
    if (found !== null) return found.shape;
    return /id$/iu.test(key) ? scalar('integer') : scalar('string');
  }

  #unknown({ name }: TypeName, row: FieldRow, { page }: Scope): Shape {
    this.#report(page.path, row.line, `unknown type: ${name}`);
    return scalar('any');
  }

  /** The structure of an object or a list, described elsewhere. */
  #nested(name: string, shape: Shape, row: FieldRow, scope: Scope): Shape | null {
    if (!wantsFields(shape)) return null;
    const found = this.#byLinks(row, scope) ?? this.#byHeading(name, scope);
    return found === null ? null : fill(shape, found, row.description);
  }

  /** The structure of an object that the description lists. */
  #listed(name: string, shape: Shape, { description }: FieldRow, scope: Scope): Shape | null {
    if (scope.direction === 'result' || !isOpenOnly(shape) || /^(?:order|sort)$/iu.test(name))
      return null;
    const listed = listedFields(description);
    if (listed.length < 2) return null;
    const free = hasFreeNames(description);
    const whole = object(free ? scalar('any') : null);
    for (const { name: key, types, text } of listed) {
      const row: FieldRow = { names: [key], required: false, types, description: text, line: 0 };
      const inner =
        types.length === 0
          ? scalar('any')
          : union(types.map((type) => this.#named(type, row, scope)));
      whole.fields.set(key, field(key, withValues(inner, text)));
    }
    return whole;
  }

  #byLinks({ description }: FieldRow, scope: Scope): Shape | null {
    const anchored = linksOf(description).filter(({ target }) => target.includes('#'));
    const here = anchored.filter(({ target }) => target.startsWith('#'));
    const elsewhere = anchored.filter(
      ({ target, text }) => !target.startsWith('#') && DETAILS.test(text),
    );
    for (const { target } of [...here, ...elsewhere]) {
      const place = this.#corpus.follow(scope.page, target);
      const index =
        place?.anchor === undefined || place.anchor === null
          ? undefined
          : place.page.anchor(place.anchor);
      if (place === null || index === undefined || place.page.heading(index)?.level === 1) continue;
      const found = this.section(place.page, index, scope);
      if (found !== null) return found;
    }
    return null;
  }

  #byHeading(name: string, scope: Scope): Shape | null {
    const { page, from, to } = scope;
    const sides: readonly (readonly [number, number])[] = [
      [from, to],
      [0, page.blocks.length],
    ];
    for (const [start, end] of sides) {
      for (let at = start; at < end; at += 1) {
        const heading = page.heading(at);
        if (heading === null || heading.level < 3 || !isAbout(heading.text, name)) continue;
        const found = this.section(page, at, scope);
        if (found !== null) return found;
      }
    }
    return null;
  }
}

/** A mark of "required" that the description takes back in part. */
function isConditional(description: string): boolean {
  return /\bat least one of\b|\brequired (?:if|when|unless|only)\b|\bone of the (?:following )?(?:parameters|fields):?\s+`|can be used instead of|not required (?:if|when)|\bif [^.]{0,60}\bis not (?:specified|provided|passed)/iu.test(
    description,
  );
}

function isDeprecated(row: FieldRow): boolean {
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

export type { Scope };

/** Tables in different tabs or under different headings are alternatives; others go on with each other. */
function alternatives(
  tables: readonly { readonly tab: string; readonly rows: readonly FieldRow[] }[],
  build: (rows: readonly FieldRow[]) => ObjectShape,
): Shape {
  const groups = new Map<string, FieldRow[]>();
  for (const { tab, rows } of tables) groups.set(tab, [...(groups.get(tab) ?? []), ...rows]);
  const shapes = [...groups.values()].map(build);
  const [only] = shapes;
  return shapes.length === 1 && only !== undefined ? only : { kind: 'union', members: shapes };
}

const FIELD_NAME = /^[~@$]?[\p{L}\p{N}_*][\p{L}\p{N}_*:$-]*(?:\[\])?$/u;

function isFieldName(name: string): boolean {
  return FIELD_NAME.test(name) && name !== '*';
}

export function findField({ fields }: ObjectShape, name: string): FieldShape | null {
  const exact = fields.get(name);
  if (exact !== undefined) return exact;
  const folded = name.toLowerCase();
  for (const [key, found] of fields) if (key.toLowerCase() === folded) return found;
  return null;
}

/** The object at the end of a path such as `data[].user`, made where it is missing. */
function descend(parent: ObjectShape, path: readonly string[]): ObjectShape {
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

/** A heading by the type's name. */
function titled(page: Page, name: string): number | null {
  for (let at = 0; at < page.blocks.length; at += 1) {
    const heading = page.heading(at);
    if (heading !== null && heading.level > 1 && isAbout(heading.text, name)) return at;
  }
  return null;
}

const wordsOf = new Map<string, readonly string[]>();

function headingWords(heading: string): readonly string[] {
  const known = wordsOf.get(heading);
  if (known !== undefined) return known;
  const text = plain(heading)
    .toLowerCase()
    .replaceAll(/\[\]|[«»"'():,]/gu, ' ');
  const words = text.split(/\s+/u).filter((word) => word !== '');
  wordsOf.set(heading, words);
  return words;
}

/** Whether a heading names the thing and nothing else. */
function isAbout(heading: string, name: string): boolean {
  const words = headingWords(heading);
  const wanted = name.toLowerCase();
  if (!words.includes(wanted)) return false;
  return words.toSpliced(words.indexOf(wanted), 1).every((word) => STOP_WORDS.has(word));
}

function wantsFields(shape: Shape): boolean {
  if (shape.kind === 'union') return shape.members.some(wantsFields);
  if (shape.kind === 'array') return isAny(shape.items) || wantsFields(shape.items);
  return isAny(shape) || isOpenOnly(shape);
}

function isOpenOnly(shape: Shape): boolean {
  return (
    shape.kind === 'object' &&
    shape.fields.size === 0 &&
    shape.patterns.size === 0 &&
    shape.others !== null
  );
}

/** Puts the fields where the type left room for them. */
function fill(shape: Shape, fields: Shape, description: string): Shape {
  if (shape.kind === 'union') {
    const members = shape.members.map((member) =>
      wantsFields(member) ? fill(member, fields, description) : member,
    );
    return union(members);
  }
  if (shape.kind === 'array') {
    if (!isAny(shape.items)) return array(fill(shape.items, fields, description));
    // `array` alone is also PHP's word for an object; the examples settle it.
    const listed = /(?:array|list|set|collection) of|objects|items|each/iu.test(plain(description));
    return listed ? array(fields) : union([array(fields), fields]);
  }
  return fields;
}

function withValues(shape: Shape, description: string): Shape {
  if (shape.kind !== 'scalar') return shape;
  if (shape.name === 'string' || shape.name === 'any') {
    const values = allowedValues(description);
    if (
      values.length > 1 &&
      values.every((value) => /^[\w.:+#*/-]{1,60}$/u.test(value) && !/_n$|\*$/u.test(value))
    )
      return {
        kind: 'enum',
        values: shape.name === 'any' ? values.map(numeric) : [...values],
        open: false,
        untyped: shape.name === 'any',
      };
    if (isYesNo(description))
      return shape.name === 'any'
        ? { kind: 'enum', values: ['Y', 'N'], open: false, untyped: true }
        : scalar('yes-no');
  }
  if (shape.name === 'integer') {
    const values = allowedValues(description).map(numeric);
    if (values.length > 1 && values.every((value) => typeof value === 'number'))
      return { kind: 'enum', values, open: false, untyped: false };
  }
  return shape;
}

function numeric(value: string): string | number {
  return /^-?\d+$/u.test(value) ? Number(value) : value;
}

/** What parameters of lists take where no table says more. */
function withRole(name: string, shape: Shape, description: string): Shape {
  const role = name.toLowerCase();
  if (role === 'filter') return asFilter(shape);
  if (role === 'order' || role === 'sort') return asOrder(shape);
  if (role === 'select') return asSelection(shape);
  if (shape.kind === 'array' && isAny(shape.items)) shape.items = itemsOfWords(description);
  return shape;
}

/** Whether a type is known at all. */
function isUntyped(shape: Shape): boolean {
  return isAny(shape) || (shape.kind === 'enum' && shape.untyped);
}

function asFilter(shape: Shape): Shape {
  if (isUntyped(shape)) return asFilter(object(scalar('any')));
  if (shape.kind !== 'object') return shape;
  shape.operators = true;
  for (const known of shape.fields.values()) known.required = false;
  if (shape.others !== null && isAny(shape.others)) shape.others = filterValue();
  return shape;
}

/** Directions by field, whatever the types of the fields are. */
function asOrder(shape: Shape): Shape {
  if (isUntyped(shape)) return object(scalar('string'));
  if (shape.kind !== 'object') return shape;
  if (isOpenOnly(shape)) shape.others = scalar('string');
  for (const known of shape.fields.values()) {
    known.shape = scalar('string');
    known.required = false;
  }
  return shape;
}

/** Names of fields, of which a table knows some. */
function asSelection(shape: Shape): Shape {
  const parts = shape.kind === 'union' ? shape.members : [shape];
  const described = parts
    .map((part) => (part.kind === 'array' ? part.items : part))
    .find((part) => part.kind === 'object');
  if (described?.kind === 'object' && described.fields.size > 0)
    return array({
      kind: 'enum',
      values: [...described.fields.keys()],
      open: true,
      untyped: false,
    });
  if (shape.kind === 'array' && isAny(shape.items)) return array(scalar('string'));
  return shape;
}

function simpleValues(): Shape[] {
  return [scalar('string'), scalar('double'), scalar('boolean'), scalar('null')];
}

function filterValue(): Shape {
  return union([...simpleValues(), array(union(simpleValues()))]);
}

/** What a list is said to hold. */
function itemsOfWords(description: string): Shape {
  const text = plain(description).slice(0, 200);
  if (
    /(?:array|list|set) of (?:[\w-]+ ){0,3}(?:identifiers|ids)\b|\b(?:identifiers|ids) of/iu.test(
      text,
    )
  )
    return scalar('integer');
  if (/(?:array|list|set) of (?:[\w-]+ ){0,2}(?:strings|names|codes|fields|tags)\b/iu.test(text))
    return scalar('string');
  return scalar('any');
}
