/** Types by their names, and fields by their tables: on the page, behind anchors, and on the pages they link to. */
import type { Corpus, Page } from './corpus.ts';
import { infer } from './evidence.ts';
import { type FieldRow, fieldRows } from './field-table.ts';
import { fill, isOpenOnly, wantsFields } from './fill.ts';
import { isAbout, titled } from './headings.ts';
import { formatShape } from './inline-format.ts';
import { type Link, linksOf, plain } from './inline.ts';
import { isPart, layoutOf } from './layout.ts';
import { hasFreeNames, listedFields } from './listed-fields.ts';
import { isTranslated, keyedBy } from './maps.ts';
import { methodOf } from './method-name.ts';
import type { TypeName } from './name-cell.ts';
import { descend, findField, isFieldName } from './object-fields.ts';
import type { ProblemKind } from './problem.ts';
import { parseRelaxedJson } from './relaxed-json.ts';
import { withRole } from './roles.ts';
import {
  array,
  clone,
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
import { isYesNo, withValues } from './values.ts';

/** Is told what could not be understood. Default of the kind: a place. */
export type Report = (page: string, line: number, reason: string, kind?: ProblemKind) => void;

interface Scope {
  readonly page: Page;
  /** Where structures of this side are described: the request's before the examples, the result's behind them. */
  readonly from: number;
  readonly to: number;
  /** Sections that are being read, so that a structure which holds itself ends. */
  readonly stack: readonly string[];
  readonly direction: 'request' | 'result';
  /** Of the REST API. */
  readonly version: 2 | 3;
}

/** Rows are read anew for each method that refers to them, their texts once. */
const deprecatedRows = new WeakMap<FieldRow, boolean>();

const MAX_DEPTH = 7;
const DETAILS =
  /detail|below|descri|structure|format|fields|parameters|see|list|object|composition/iu;
/** The name of a structure, as texts of links: `sale_cashbox_handler`. */
const STRUCTURE_NAME = /^[a-z]+(?:_[a-z]+)+$/u;
/** Fields that a page of an entity's fields has at least: a shorter table is about something else. */
const ENOUGH = 5;

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
    return below.length === 0
      ? this.#prose(page, index, inner)
      : alternatives(below, (rows) => this.object(rows, inner));
  }

  /** A section without a table, which says in a sentence what it is about. */
  #prose(page: Page, index: number, scope: Scope): Shape | null {
    const description = page.blocks
      .slice(index + 1, page.nextHeading(index))
      .flatMap((block) => (block.kind === 'text' ? [block.text] : []))
      .join('\n');
    if (isTranslated(description)) return union([scalar('string'), translations()]);
    if (keyedBy(description) !== 'structures') return null;
    const row: FieldRow = { names: [], required: false, types: [], description, line: 0 };
    const values = this.#byLinks(row, scope, ({ target }) => target.includes('#'));
    return values === null ? null : mapped(object(scalar('any')), values);
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
      optional: /\b(?:returned|present|available|filled) only (?:for|if|when|in)\b/iu.test(
        row.description,
      ),
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
    const plural = nested ?? shape;
    const typed = withValues(
      scope.direction === 'request' ? asPlural(plural, row) : asReturned(plural, row),
      row.description,
    );
    // A structure with a name of its own is no order and no filter, whatever the parameter is called.
    const general = isGeneral(row);
    if (scope.direction === 'result') return typed;
    if (isString(typed) && isTranslated(row.description)) return union([typed, translations()]);
    const passed =
      /(?:^id|_id|Id|ID)$/u.test(name) && isString(typed)
        ? union([typed, scalar('integer')])
        : typed;
    // Within structures, a field called `SORT` is a number of its own.
    if (!general || scope.stack.length > 1) return passed;
    const role = withRole(name, passed, row.description, scope.version);
    if (role.kind === 'object') role.elsewhere = this.#isElsewhere(row, scope);
    return role;
  }

  /** Whether the description sends its readers to another method: "the format is that of [sale.order.list](…)". */
  #isElsewhere({ description }: FieldRow, scope: Scope): boolean {
    return linksOf(description).some(({ target }) => {
      const page = this.#corpus.follow(scope.page, target)?.page;
      const method = page === undefined || page === scope.page ? null : methodOf(page);
      return method !== null && /\.(?:get)?list$/iu.test(method.name);
    });
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
    const known = this.#property(type, scope) ?? this.#entity(type, row, scope);
    return known ?? this.#unknown(type, row, scope);
  }

  /** An entity: its structure, or its identifier where the field is called so. */
  #entity(type: TypeName, { names: [name = ''] }: FieldRow, scope: Scope): Shape | null {
    const shape = this.#lookUp(type, scope);
    if (shape?.kind !== 'object' || !/(?:_ID|Id)(?:\[\])?$/u.test(name)) return shape;
    const noun = type.name.split('_').at(-1) ?? '';
    const own = (findField(shape, 'id') ?? findField(shape, noun))?.shape;
    const known = this.#identifier(type, scope) ?? own;
    if (known?.kind === 'scalar') return known;
    return scope.direction === 'result'
      ? scalar('any')
      : union([scalar('string'), scalar('integer')]);
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
    return this.#fromDictionary(place.page, name) ?? this.#titlePage(place.page, name, scope);
  }

  /** A page that is about the structure as a whole, and names it in its introduction. */
  #titlePage(page: Page, name: string, scope: Scope): Shape | null {
    const key = `${page.path}#`;
    const other = page !== scope.page && methodOf(page) === null;
    if (!other || scope.stack.includes(key) || scope.stack.length >= MAX_DEPTH) return null;
    const named = page.blocks
      .slice(0, page.nextHeading(1))
      .some((block) => block.kind === 'text' && block.text.includes(`\`${name}\``));
    if (!named) return /\bfields\.md$/u.test(page.path) ? this.#allFields(page, scope) : null;
    const inner = { ...scope, stack: [...scope.stack, key], page, from: 0, to: page.blocks.length };
    const variants = this.#variants(page, inner);
    const whole = shownStructure(page);
    if (whole === null) return variants.length === 0 ? null : union(variants);
    // The structure leaves one place open: there the variants differ.
    const open = [...whole.fields.values()].filter(({ shape }) => isOpenOnly(shape));
    const [only] = open;
    if (only !== undefined && open.length === 1 && variants.length > 0)
      only.shape = union(variants);
    return whole;
  }

  /** The fields of a page that lists those of several entities; none is in each of them. */
  #allFields(page: Page, scope: Scope): ObjectShape | null {
    const inner = {
      ...scope,
      stack: [...scope.stack, `${page.path}#`],
      page,
      from: 0,
      to: page.blocks.length,
    };
    const rows = this.#tables(page, 0, page.blocks.length).flatMap((table) => table.rows);
    if (rows.length < ENOUGH) return null;
    const whole = this.object(rows, inner);
    for (const known of whole.fields.values()) {
      known.required = false;
      known.optional = true;
    }
    return whole;
  }

  /** An object for each heading that has a table of its own. */
  #variants(page: Page, scope: Scope): Shape[] {
    const shapes: Shape[] = [];
    for (let at = 0; at < page.blocks.length; at = page.nextHeading(at)) {
      const tables = this.#tables(page, at, page.nextHeading(at));
      if (tables.length > 0) shapes.push(alternatives(tables, (rows) => this.object(rows, scope)));
    }
    return shapes;
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
    const identifier = /^id$/iu.test(key) ? this.#identifier({ name: owner, target }, scope) : null;
    if (identifier !== null) return identifier;
    const shape = this.#lookUp({ name: owner, target }, scope);
    const found = shape?.kind === 'object' ? findField(shape, key) : null;
    if (found !== null) return found.shape;
    // Of a structure that is described nowhere: codes are numbers, or words.
    if (/id$/iu.test(key)) return scalar('integer');
    return scope.direction === 'result'
      ? scalar('any')
      : union([scalar('string'), scalar('integer')]);
  }

  /** What a dictionary of types says that the identifier of an entity is. */
  #identifier({ name, target }: TypeName, scope: Scope): Shape | null {
    const page = target === null ? scope.page : this.#corpus.follow(scope.page, target)?.page;
    const shape = page === undefined ? null : this.#fromDictionary(page, name);
    return shape?.kind === 'scalar' && !isAny(shape) ? shape : null;
  }

  #unknown({ name }: TypeName, row: FieldRow, { page }: Scope): Shape {
    this.#report(page.path, row.line, `unknown type: ${name}`);
    return scalar('any');
  }

  /** The structure of an object or a list, described elsewhere. */
  #nested(name: string, shape: Shape, row: FieldRow, scope: Scope): Shape | null {
    if (!wantsFields(shape)) return null;
    const keyed = keyedBy(row.description);
    if (keyed === 'string') return mapped(shape, scalar('string'));
    const found =
      this.#byLinks(row, scope, ({ target }) => target.startsWith('#')) ??
      (isGeneral(row) ? this.#byHeading(name, scope) : null) ??
      this.#byLinks(row, scope, ({ text }) => DETAILS.test(text)) ??
      this.#ofMethod(row, scope) ??
      this.#byLinks(row, scope, ({ text }) => STRUCTURE_NAME.test(plain(text))) ??
      (scope.direction === 'request' ? formatShape(row.description) : null);
    if (found?.kind === 'object' && found.free) return found;
    if (keyed !== null) return mapped(shape, found, row.description);
    if (found !== null) return fill(shape, found, name, row.description);
    const candidate = this.#ofPage(row, scope);
    if (candidate === null) return null;
    const open = shape.kind === 'array' ? shape.items : shape;
    const whole = isAny(open) || open.kind !== 'object' ? object(scalar('any')) : open;
    whole.candidate = candidate;
    return shape.kind === 'array' ? array(whole) : whole;
  }

  /** The structure of an object that the description lists. */
  #listed(name: string, shape: Shape, row: FieldRow, scope: Scope): Shape | null {
    if (scope.direction === 'result') return null;
    const sorting = /^(?:order|sort)$/iu.test(name);
    if (sorting && !/\bfields?\b[^.\n]*:\s*\n/iu.test(row.description)) return null;
    if (shape.kind === 'array' && isAny(shape.items)) {
      // `array` is PHP's word for an object too: an example that shows one has the listed fields.
      const keyed = this.#listed(name, object(scalar('any')), row, scope);
      if (keyed?.kind === 'object') shape.keyed = keyed;
      return null;
    }
    if (!isOpenOnly(shape)) return null;
    const { description } = row;
    const listed = listedFields(description);
    if (listed.length < 2) return null;
    const rows = listed.map(({ name: key, required, types, text }): FieldRow => {
      const own = types.length === 0 ? [{ name: 'any', target: null }] : types;
      return { names: [key], required, types: own, description: text, line: row.line };
    });
    const whole = this.object(rows, scope);
    if (hasFreeNames(description)) whole.others = scalar('any');
    return /\b(?:array|list) of objects\b/iu.test(plain(description)) ? array(whole) : whole;
  }

  /** The section that the first fitting link with an anchor leads to. */
  #byLinks({ description }: FieldRow, scope: Scope, fits: (link: Link) => boolean): Shape | null {
    for (const link of linksOf(description)) {
      const { target } = link;
      if (!target.includes('#') || !fits(link)) continue;
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

  /** The fields of an entity, from a page that lists them first: "values of [task fields](./fields.md)". */
  #ofPage({ description }: FieldRow, scope: Scope): ObjectShape | null {
    for (const { target, text } of linksOf(description)) {
      const listed =
        /\b(?:fields?|details?|detailed)\b/iu.test(text) || /\bfields\.md$/iu.test(target);
      if (target.includes('#') || !listed) continue;
      const page = this.#corpus.follow(scope.page, target)?.page;
      if (page === undefined || page === scope.page || methodOf(page) !== null) continue;
      const key = `${page.path}#`;
      if (scope.stack.includes(key) || scope.stack.length >= MAX_DEPTH) continue;
      const shape = this.#firstTables(page, ENOUGH, { ...scope, stack: [...scope.stack, key] });
      if (shape === null) continue;
      // What the entity needs when it is made is another matter than what this method needs.
      for (const known of shape.fields.values()) known.required = false;
      return shape;
    }
    return null;
  }

  /** The structure that a page is about: the tables below the first heading that has any. */
  #firstTables(page: Page, least: number, scope: Scope): ObjectShape | null {
    for (let at = 0; at < page.blocks.length; at = page.nextHeading(at)) {
      const rows = this.#tables(page, at, page.nextHeading(at)).flatMap((table) => table.rows);
      if (rows.length === 0) continue;
      if (rows.length < least) return null;
      return this.object(rows, { ...scope, page, from: 0, to: page.blocks.length });
    }
    return null;
  }

  #byHeading(name: string, scope: Scope): Shape | null {
    const { page, from, to } = scope;
    const sides: readonly (readonly [number, number, number])[] = [
      [from, to, 2],
      [0, page.blocks.length, 3],
    ];
    for (const [start, end, level] of sides) {
      for (let at = start; at < end; at += 1) {
        const heading = page.heading(at);
        if (heading === null || heading.level < level || isPart(heading.text)) continue;
        const found = isAbout(heading.text, name) ? this.section(page, at, scope) : null;
        if (found !== null) return found;
      }
    }
    return null;
  }

  /** "The `fields` that [crm.item.import](…) describes": a parameter of another method. */
  #ofMethod({ description }: FieldRow, scope: Scope): Shape | null {
    const found =
      /`(\w+)`[^`\n]{0,80}\b(?:method|parameter|described)\b[^`\n]{0,60}\[[^\]]*\]\(([^)#\s]+)/u.exec(
        description,
      );
    if (found === null) return null;
    const [, name = '', target = ''] = found;
    const page = this.#corpus.follow(scope.page, target)?.page;
    if (page === undefined || page === scope.page || methodOf(page) === null) return null;
    const { params, examples } = layoutOf(page);
    if (params === null) return null;
    const shape = this.section(page, params, { ...scope, page, from: params, to: examples });
    return (shape?.kind === 'object' ? findField(shape, name)?.shape : null) ?? null;
  }
}

/** Whether the types of a row are general ones, none a structure with a name. */
function isGeneral({ types }: FieldRow): boolean {
  return types.every((type) => basicShape(type.name.replaceAll('[]', '')) !== null);
}

/** A mark of "required" that the description takes back in part. */
function isConditional(description: string): boolean {
  return /\bat least one of\b|\brequired (?:if|when|unless|only)\b|\bone of the (?:following )?(?:parameters|fields):?\s+`|can be used instead of|not required (?:if|when)|\boptional (?:if|when)|\bif [^.]{0,60}\bis not (?:specified|provided|passed)/iu.test(
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

/** An object whose names are the caller's: of these structures, or of whatever the examples show. */
function mapped(shape: Shape, values: Shape | null, description = ''): Shape | null {
  // What may be a list too is one of the same.
  if (shape.kind === 'union')
    return union(
      shape.members.map((member) =>
        member.kind === 'array' && values !== null && wantsFields(member)
          ? fill(member, clone(values), '', `list of ${description}`)
          : (mapped(member, values) ?? member),
      ),
    );
  if (!wantsFields(shape)) return null;
  const map = object(values ?? scalar('any'));
  map.free = true;
  return map;
}

/** "List of contacts", "Multiple": several of a structure or of an entity, whose type names one. */
function asPlural(shape: Shape, { types, description }: FieldRow): Shape {
  const general = types.every(({ name }) => basicShape(name) !== null);
  const start = plain(description).slice(0, 120);
  const associative = /\bassociative array of (?!(?:values|fields|parameters)\b)/iu.test(start);
  if (!general && associative && shape.kind === 'array')
    return mapped(object(scalar('any')), shape.items) ?? shape;
  const single = shape.kind === 'object' || (shape.kind === 'scalar' && shape.name === 'integer');
  if (general || !single || (shape.kind === 'object' && shape.free)) return shape;
  if (associative) return mapped(object(scalar('any')), shape) ?? shape;
  if (/^list (?:elements|items)\b/iu.test(start)) return array(shape);
  return /^(?:an? )?(?:array|list|set|collection) of\b|\bmultiple\b/iu.test(start)
    ? array(shape)
    : shape;
}

/** What a description adds to the type of a result: `Y` and `N` for a boolean, and `null`. */
function asReturned(shape: Shape, { description }: FieldRow): Shape {
  const flag = shape.kind === 'scalar' && shape.name === 'boolean' && isYesNo(description);
  const typed = flag ? scalar('yes-no') : shape;
  return /\b(?:can|may|will) be `null`|\bor `null`|\bit is `null`/iu.test(description)
    ? union([typed, scalar('null')])
    : typed;
}

/** What the section on a page's structure shows as JSON: names, and what is left open. */
function shownStructure(page: Page): ObjectShape | null {
  const at = page.find(/\bstructure\b/iu);
  if (at === null) return null;
  const fence = page.blocks
    .slice(at, page.nextHeading(at))
    .find((block) => block.kind === 'fence' && /^(?:json|js)$/u.test(block.language));
  const shape = fence?.kind === 'fence' ? inferred(parseRelaxedJson(fence.text)) : null;
  if (shape === null) return null;
  for (const known of shape.fields.values()) known.fromExample = false;
  shape.others = null;
  shape.seen = 0;
  return shape;
}

function inferred(value: unknown): ObjectShape | null {
  const shape = value === undefined ? null : infer(value, 'request');
  return shape?.kind === 'object' && shape.fields.size > 0 ? shape : null;
}

/** A text for each language. */
function translations(): ObjectShape {
  const map = object(scalar('string'));
  map.free = true;
  return map;
}

function isString(shape: Shape): boolean {
  return shape.kind === 'scalar' && shape.name === 'string';
}
