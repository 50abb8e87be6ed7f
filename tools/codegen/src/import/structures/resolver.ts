/**
 * Fields by the tables that describe them: their types, whatever these are called and wherever they are described.
 *
 * @example
 *   The row "**fields***, `object`, See [below](#fields)" is a required field with the object that the table below the heading
 *   `fields` describes.
 */
import type { Corpus, Page } from '../page/corpus.ts';
import type { FieldRow } from '../page/field-table.ts';
import type { TypeName } from '../page/name-cell.ts';
import { basicShape } from '../shape/basic-types.ts';
import { descend, findField, isFieldName, requireFields } from '../shape/fields.ts';
import { mapped, translations } from '../shape/maps.ts';
import { putFields, isOpenOnly, leavesRoom } from '../shape/open-shapes.ts';
import {
  array,
  declareSometimes,
  type FieldShape,
  field,
  isAny,
  object,
  type ObjectShape,
  scalar,
  type Shape,
  union,
} from '../shape/shape.ts';
import { linksOf } from '../text/inline.ts';
import { areLanguages } from '../text/records.ts';
import { holdsIdsOrObjects, isListOfObjects, isPassedAsList } from '../words/items.ts';
import {
  containedObject,
  heldList,
  holdsFields,
  holdsLists,
  isInLanguages,
  isTranslated,
  keyedBy,
  listsFields,
  oneElement,
  oneParameter,
  singleKey,
} from '../words/keys.ts';
import { requiredFieldsIn } from '../words/required-fields.ts';
import { isConditional, isSometimes } from '../words/requirement.ts';
import { takingNumbers, withInstead, withValues } from './allowed-values.ts';
import { fileForm } from './file-forms.ts';
import { withKeys } from './keyed-lists.ts';
import { withRole } from './list-roles.ts';
import { hasFreeNames, listedFields } from './listed-fields.ts';
import { TypeLookup } from './named-types.ts';
import type { Report, Reading } from './reading.ts';
import { References } from './references.ts';
import {
  asListed,
  asPlural,
  asReturned,
  isDeprecated,
  isGeneral,
  isPlaceholder,
} from './row-words.ts';
import { Sections } from './sections.ts';
import { withShown } from './shown-in-description.ts';
import { WrappedLists } from './wrapped-lists.ts';

export class Resolver {
  readonly #report: Report;
  readonly #withDescriptions: boolean;
  readonly #sections: Sections;
  readonly #types: TypeLookup;
  readonly #references: References;
  readonly #lists: WrappedLists;

  constructor(corpus: Corpus, report: Report, withDescriptions: boolean) {
    this.#report = report;
    this.#withDescriptions = withDescriptions;
    this.#sections = new Sections(corpus, this);
    this.#types = new TypeLookup(corpus, this.#sections);
    this.#references = new References(corpus, this.#sections);
    this.#lists = new WrappedLists(corpus, this.#sections);
  }

  /** An object of the rows of a table. */
  object(rows: readonly FieldRow[], reading: Reading): ObjectShape {
    const names = rows.flatMap((row) => row.names);
    // Each language of the documentation names others: what a portal speaks is not known.
    if (names.length > 0 && areLanguages(names)) return translations();
    const shape = object();
    const [row, ...others] = rows;
    if (row !== undefined && others.length === 0 && isPlaceholder(row)) {
      shape.others = this.#shapeOf('', row, reading);
      shape.names = 'callers';
    } else {
      const isPath = dotsAreSteps(rows);
      for (const own of rows) this.#addRow(shape, own, reading, isPath);
    }
    return shape;
  }

  /** What the rows of a table of types say that a thing may be. */
  oneOf(rows: readonly FieldRow[], reading: Reading): Shape {
    return union(rows.map((row) => this.#shapeOf('', row, reading)));
  }

  /** The structure that the section of a heading describes; `null` when it describes none. */
  section(page: Page, index: number, reading: Reading): Shape | null {
    return this.#sections.section(page, index, reading);
  }

  #addRow(parent: ObjectShape, row: FieldRow, reading: Reading, isPath: boolean): void {
    for (const name of row.names) {
      const path = isPath ? name.split(/\.(?!\.)/u) : [name];
      const leaf = path.at(-1) ?? '';
      // `<selector>`, `0`: the whole name is the caller's.
      if (name === '*' || /^\d+$/u.test(name)) {
        parent.others = this.#shapeOf('', row, reading);
        if (parent.fields.size === 0) parent.names = 'callers';
        continue;
      }
      // `#block<id>`: a part of it is, and no family of names has it.
      if (path.length === 1 && name.includes('*') && !isFieldName(name)) {
        parent.others ??= this.#shapeOf('', row, reading);
        if (parent.fields.size === 0) parent.names = 'callers';
        continue;
      }
      if (!name.split(/\.(?!\.)/u).every(isFieldName)) {
        this.#report(reading.page.path, row.line, `no name of a field: ${name}`);
        continue;
      }
      const owner = path.length === 1 ? parent : descend(parent, path.slice(0, -1));
      this.#addField(owner, leaf, row, reading);
    }
  }

  #addField(owner: ObjectShape, marked: string, row: FieldRow, reading: Reading): void {
    const listed = marked.endsWith('[]');
    const name = listed ? marked.slice(0, -2) : marked;
    const shape = this.#shapeOf(name, row, reading);
    const demands = reading.direction === 'request' ? requiredFieldsIn(row.description) : [];
    requireFields(shape, [...demands, ...this.#starred(name, row, reading)]);
    if (name.includes('*')) {
      owner.patterns.set(name, shape);
      return;
    }
    const typed = listed && shape.kind !== 'array' ? array(shape) : shape;
    const known = findField(owner, name);
    // A list that demands a condition demands its filter.
    const demanded = /^filter$/iu.test(name) && demands.length > 0 && row.required === false;
    const own = demanded ? { ...row, required: true } : row;
    if (known === null) owner.fields.set(name, this.#field(name, typed, own));
    else if (isAny(known.shape)) owner.fields.set(known.name, this.#field(known.name, typed, row));
    else if (isOpenOnly(known.shape)) known.shape = typed;
    else if (known.name !== name && reading.direction === 'request')
      addSpelling(known, name, typed);
  }

  /**
   * The conditions that a filter's own table marks as required. Tables of entities mark what things are made of, which is
   * why marks of other tables say nothing of a filter.
   */
  #starred(name: string, row: FieldRow, reading: Reading): string[] {
    if (reading.direction !== 'request' || !/^filter$/iu.test(name) || !isGeneral(row)) return [];
    const own = this.#sections.headed(name, reading);
    if (own?.kind !== 'object') return [];
    return [...own.fields.values()].flatMap((known) => (known.required === true ? known.name : []));
  }

  #field(name: string, shape: Shape, row: FieldRow): FieldShape {
    const [type] = row.types;
    const documented =
      type === undefined || basicShape(type.name.replaceAll('[]', '')) !== null ? null : type.name;
    const own: FieldShape = {
      ...field(name, shape),
      required:
        row.required === true && isConditional(row.description) ? 'conditional' : row.required,
      documented,
      deprecated: isDeprecated(row),
      description: this.#withDescriptions ? row.description : null,
    };
    if (isSometimes(row.description)) declareSometimes(own);
    return own;
  }

  #shapeOf(name: string, row: FieldRow, reading: Reading): Shape {
    const types = row.types.length === 0 ? this.#untyped(row, reading) : row.types;
    const shapes = types.map((type) => this.#named(type, row, reading));
    const shape = shapes.length === 0 ? scalar('any') : union(shapes);
    const nested =
      this.#held(shape, row, reading) ??
      this.#nested(name, shape, row, reading) ??
      this.#listed(name, shape, row, reading) ??
      onlyKey(name, shape, row);
    const keyed = withKeys(name, nested ?? shape, row.description, reading.direction);
    const plural = withShown(name, keyed, row.description, reading.direction);
    const typed = withValues(
      reading.direction === 'request'
        ? asPlural(plural, row)
        : asReturned(asListed(plural, row), row),
      row.description,
    );
    // A structure with a name of its own is no order and no filter, whatever the parameter is called.
    const general = isGeneral(row);
    if (reading.direction === 'result') return typed;
    if (isString(typed) && isTranslated(row.description)) return union([typed, translations()]);
    const passed =
      /(?:^id|_id|Id|ID)$/u.test(name) && isString(typed)
        ? union([typed, scalar('integer')])
        : withInstead(takingNumbers(typed), row.description);
    if (isAny(passed) && saysAny(row, reading)) return { ...scalar('any'), declared: true };
    // Within structures, a field called `SORT` is a number of its own.
    const isWithin = reading.stack.length > 1 || reading.listed === true;
    if (!general || (isWithin && !isRoleWithin(name, passed))) return passed;
    const role = withRole(name, passed, row.description, reading.version);
    if (role.kind === 'object' && this.#references.isOfMethod(row.description, reading))
      role.names = 'elsewhere';
    return role;
  }

  #untyped(row: FieldRow, { page }: Reading): readonly TypeName[] {
    this.#report(page.path, row.line, `no type: ${row.names.join(', ')}`);
    return [];
  }

  #named(type: TypeName, row: FieldRow, reading: Reading): Shape {
    const listed = /^(?:array|list)<(.+)>$/iu.exec(type.name)?.[1];
    if (listed !== undefined) return array(this.#named({ ...type, name: listed }, row, reading));
    if (type.name.endsWith('[]'))
      return array(this.#named({ ...type, name: type.name.slice(0, -2) }, row, reading));
    const basic = basicShape(type.name);
    if (basic !== null) {
      // A general name may link to a structure: `[array](#rows)`.
      const linked =
        type.target?.includes('#') === true && mayBeStructure(type, basic)
          ? this.#types.lookUp(type, reading)
          : null;
      // Version 3 has no PHP behind its JSON: an array is a list there.
      const isList = basic.kind === 'array' && reading.version === 3;
      if (linked?.kind === 'object') return this.#withOwn(linked, type, row, reading);
      return linked ?? (isList ? { ...basic, declared: true } : basic);
    }
    const [name = ''] = row.names;
    const known = this.#types.property(type, reading) ?? this.#types.entity(type, name, reading);
    if (known === null) return this.#unknown(type, row, reading);
    return known.kind === 'object' ? this.#withOwn(known, type, row, reading) : known;
  }

  /** A structure of another page, as the own page describes it in a section that the row links to. */
  #withOwn(known: ObjectShape, { target }: TypeName, row: FieldRow, reading: Reading): Shape {
    if (target === null || target.startsWith('#')) return known;
    const own = this.#sections.linked(row.description, reading, (link) =>
      link.target.startsWith('#'),
    );
    if (own?.kind !== 'object' || own.names === 'callers') return known;
    for (const other of known.fields.values()) {
      if (findField(own, other.name) !== null) continue;
      const added = { ...other, required: false };
      declareSometimes(added);
      own.fields.set(added.name, added);
    }
    return own;
  }

  #unknown({ name }: TypeName, row: FieldRow, { page }: Reading): Shape {
    this.#report(page.path, row.line, `unknown type: ${name}`);
    return scalar('any');
  }

  /** The structure of an object or a list, described elsewhere. */
  #nested(name: string, shape: Shape, row: FieldRow, reading: Reading): Shape | null {
    const { description } = row;
    // A text that is said to be a list of structures is one.
    if (isString(shape) && isListedInText(description, reading.direction))
      return this.#nested(name, array(scalar('any')), row, reading);
    if (!leavesRoom(shape)) return null;
    if (reading.direction === 'request') {
      const form =
        fileForm(shape, description) ?? this.#lists.forms(name, shape, description, reading);
      if (form !== null) return form;
    }
    if (isOpenOnly(shape) && isInLanguages(description)) return translations();
    const keyed = keyedBy(description);
    if (keyed === 'values') return mapped(shape, null);
    if (keyed === 'string' || keyed === 'integer') return mapped(shape, scalar(keyed));
    const behind = keyed === null ? null : oneParameter(description);
    if (behind !== null) return mapped(shape, holding(behind, scalar('any')), description);
    const listed = this.#listedAround(name, shape, row, reading);
    if (listed !== null) return listed;
    const found = this.#references.structure(name, row, reading);
    if (found?.kind === 'object' && (found.names === 'callers' || keyed === null)) {
      const held = reading.direction === 'result' ? contained(name, found, description) : found;
      if (held !== found || found.names === 'callers') return held;
    }
    const either = found !== null && holdsIdsOrObjects(description);
    if (keyed !== null) {
      const isList = found !== null && holdsLists(description);
      const lists = either ? union([array(scalar('integer')), array(found)]) : null;
      return mapped(shape, lists ?? (isList ? array(found) : found), description);
    }
    if (either) return array(union([scalar('integer'), found]));
    if (found !== null) return putFields(shape, found, name, description);
    const candidate = this.#references.page(description, reading);
    return candidate === null ? null : withCandidate(shape, candidate);
  }

  /** An object of one field, which a section of its own describes. */
  #held(shape: Shape, { description }: FieldRow, reading: Reading): Shape | null {
    const name = isOpenOnly(shape) ? oneElement(description) : null;
    const inner = name === null ? null : this.#sections.headed(name, reading);
    return name === null || inner === null ? null : holding(name, inner);
  }

  /** The structure that the description lists, and to one of whose fields its link leads. */
  #listedAround(name: string, shape: Shape, row: FieldRow, reading: Reading): Shape | null {
    if (!isOpenOnly(shape)) return null;
    const { description } = row;
    const fields = listedFields(description);
    if (fields.length < 2) return null;
    const within = linksOf(description).map(({ target }) => target.replace(/^#/u, ''));
    const held = fields.find((own) => within.includes(own.name) && own.name !== name);
    if (held === undefined) return null;
    const whole = this.#listed(name, shape, row, reading);
    const inner = this.#sections.linked(description, reading, ({ target }) =>
      target.endsWith(`#${held.name}`),
    );
    const known = whole?.kind === 'object' ? findField(whole, held.name) : null;
    if (known !== null && inner !== null) known.shape = inner;
    return whole;
  }

  /** The structure of an object that the description lists. */
  #listed(name: string, shape: Shape, row: FieldRow, reading: Reading): Shape | null {
    if (reading.direction === 'result') return null;
    const sorting = /^(?:order|sort)$/iu.test(name);
    if (sorting && !listsFields(row.description)) return null;
    if (shape.kind === 'array' && isAny(shape.items)) {
      // `array` is PHP's word for an object too: an example that shows one has the listed fields.
      const keyed = this.#listed(name, object(scalar('any')), row, reading);
      return keyed?.kind === 'object' ? { ...shape, keyed } : null;
    }
    const { description } = row;
    if (isString(shape) && holdsFields(description)) {
      // Where the type is wrong, the list below may lack names too.
      const held = this.#listed(name, object(scalar('any')), row, reading);
      return held?.kind === 'object' ? { ...held, others: scalar('any') } : held;
    }
    if (!isOpenOnly(shape)) return null;
    const listed = listedFields(description);
    if (listed.length < (sorting || holdsFields(description) ? 1 : 2)) return null;
    const rows = listed.map(({ name: key, required, types, text }): FieldRow => {
      const own = types.length === 0 ? [{ name: 'any', target: null }] : types;
      return { names: [key], required, types: own, description: text, line: row.line };
    });
    const whole = this.object(rows, { ...reading, listed: true });
    if (hasFreeNames(description)) whole.others = scalar('any');
    const key = heldList(description);
    if (key !== null) return { ...holding(key, array(whole)), others: null };
    return isListOfObjects(description) ? array(whole) : whole;
  }
}

/** Of two rows that differ in letter case alone, as `sort` and `SORT`, a request takes both names. */
function addSpelling(known: FieldShape, name: string, shape: Shape): void {
  known.spellings.add(name);
  const isScalar = known.shape.kind === 'scalar' && shape.kind === 'scalar';
  if (isScalar) known.shape = union([known.shape, shape]);
}

/** Whether `edit.plan` is a field of `edit`: where that is a flag of its own, both are names. */
function dotsAreSteps(rows: readonly FieldRow[]): boolean {
  const flags = rows.filter(({ types }) => types.length > 0 && types.every(isFlag));
  const names = new Set(flags.flatMap((row) => row.names));
  return !rows.some((row) =>
    row.names.some((name) => names.has(/^([^.]+)\./u.exec(name)?.[1] ?? '')),
  );
}

function isFlag({ name }: TypeName): boolean {
  const shape = basicShape(name);
  return shape?.kind === 'scalar' && shape.name === 'boolean';
}

/** A structure, or the object that holds it behind a name. */
function contained(owner: string, inner: ObjectShape, description: string): ObjectShape {
  const name = containedObject(description);
  if (name === null || name === owner || findField(inner, name) !== null) return inner;
  const holder = object();
  holder.fields.set(name, { ...field(name, inner), required: true });
  return holder;
}

/** Fields that a page may mean: the examples tell. */
function withCandidate(shape: Shape, candidate: ObjectShape): Shape {
  if (shape.kind === 'union')
    return union(
      shape.members.map((member) =>
        isOpenOnly(member) ? withCandidate(member, candidate) : member,
      ),
    );
  const open = shape.kind === 'array' ? shape.items : shape;
  const whole = open.kind === 'object' ? open : object(scalar('any'));
  const offered = { ...whole, candidate };
  return shape.kind === 'array' ? array(offered) : offered;
}

/** Parameters of lists that stand within a structure: conditions and names, and directions where they are an object. */
function isRoleWithin(name: string, shape: Shape): boolean {
  if (/^(?:filter|order)$/iu.test(name)) return isOpenOnly(shape);
  return /^(?:select|group)$/iu.test(name) && shape.kind !== 'scalar';
}

/** An object of which nothing is told but its only name. What the whole result holds, further rows describe. */
function onlyKey(owner: string, shape: Shape, { description }: FieldRow): Shape | null {
  const name = isOpenOnly(shape) && owner !== 'result' ? singleKey(description) : null;
  return name === null ? null : { ...holding(name, scalar('any')), others: null };
}

/** An object of one field, and of whatever else. */
function holding(name: string, shape: Shape): ObjectShape {
  const holder = object(scalar('any'));
  holder.fields.set(name, field(name, shape));
  return holder;
}

/** "As a list of objects": of a parameter that is called a text, and is no text of JSON. */
function isListedInText(description: string, direction: Reading['direction']): boolean {
  return direction === 'request' && isPassedAsList(description) && !/json/iu.test(description);
}

/** A user goes by its ID, unless the name links to what is told of users; `File` beside `Chat` is a structure as well. */
function mayBeStructure({ name }: TypeName, basic: Shape): boolean {
  return basic.kind !== 'scalar' || /^(?:[Uu]ser|[A-Z][a-z]+)$/u.test(name);
}

/** Whether its type is `any`, and not just missing. */
function saysAny({ types }: FieldRow, { listed }: Reading): boolean {
  return listed !== true && types.some(({ name }) => /^(?:any|mixed)$/iu.test(name));
}

function isString(shape: Shape): boolean {
  return shape.kind === 'scalar' && shape.name === 'string';
}
