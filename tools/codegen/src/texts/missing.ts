/** What a scope lacks, as the file of texts that is to be filled, with the facts beside it as comments. */
import { type MethodFacts, objectsIn, pageLink, type TypeFact } from '@oint/reference';
import { packedKey } from '@oint/reference/packed';
import {
  isNamed,
  linesOf,
  pathsInRecords,
  recordsOf,
  type ScopeTexts,
  type Side,
} from '@oint/reference/texts';

import { typeText } from '../reference/type-text.ts';
import { fieldsIn } from './placed-fields.ts';
import { SIDES } from './text-file.ts';

export interface MissingOptions {
  /** Whether fields are wanted, or titles alone. */
  readonly fields: boolean;
  /** Methods by name, parted by spaces; `*` stands for a word, `**` for several. */
  readonly of: string | null;
}

/** Longest type that is shown as a whole. */
const LONGEST_TYPE = 120;
/** Fields of a structure that are named. */
const MOST_NAMES = 12;

export function missingTexts(
  methods: readonly MethodFacts[],
  texts: readonly ScopeTexts[],
  { fields, of }: MissingOptions,
): string {
  const wanted = methods.filter(({ name }) => of === null || isNamed(of, name));
  const blocks = wanted.flatMap((method) => blockOf(method, texts, fields));
  return blocks.length === 0 ? '' : ['methods:', ...blocks, ''].join('\n');
}

function blockOf(method: MethodFacts, texts: readonly ScopeTexts[], fields: boolean): string[] {
  const { title, find } = linesOf(method, texts);
  const lacking = SIDES.map((side) => ({
    side,
    rows: fields ? rowsOf(side, method, (path) => find(side, path) !== undefined) : [],
  }));
  if (title !== undefined && lacking.every(({ rows }) => rows.length === 0)) return [];
  return [
    ...aboutMethod(method),
    ...(fields
      ? [`  ${packedKey(method)}:`]
      : [`  ${packedKey(method)}: ${title ?? ''}`.trimEnd()]),
    ...(fields ? [`    title: ${title ?? ''}`.trimEnd()] : []),
    ...lacking.flatMap(({ side, rows }) => (rows.length === 0 ? [] : [`    ${side}:`, ...rows])),
  ];
}

function aboutMethod(method: MethodFacts): string[] {
  const { access, deprecated, page, params, result } = method;
  const old = deprecated === undefined ? '' : `, deprecated for ${deprecated.successor ?? '?'}`;
  const { en, ru } = pageLink(page);
  return [
    '',
    `  # ${access}${old}; page ${page}`,
    `  # ${en} ${ru}`,
    `  # params ${namesIn(params)}`,
    `  # result ${namesIn(result)}`,
  ];
}

/** `{ id, fields: { TITLE, … } }` to the second level, or what it is. */
function namesIn(type: TypeFact, depth = 2): string {
  const [structure] = objectsIn(type);
  if (structure === undefined) return clip(typeText(type));
  if (depth === 0) return '{…}';
  const names = Object.entries(structure.fields).map(([name, field]) => {
    const inner = objectsIn(field.type).length > 0 ? `: ${namesIn(field.type, depth - 1)}` : '';
    return `${name}${field.required === true ? '*' : ''}${inner}`;
  });
  const shown = names.slice(0, MOST_NAMES);
  return `{ ${[...shown, ...(shown.length < names.length ? ['…'] : [])].join(', ')} }`;
}

/** The names that fields of records have in several methods, with how many have them. */
export function sharedFields(
  methods: readonly MethodFacts[],
  texts: readonly ScopeTexts[],
  of: string,
): string {
  const found = new Map<string, { types: Set<string>; methods: Set<string> }>();
  for (const method of methods.filter(({ name }) => isNamed(of, name))) {
    const { find } = linesOf(method, texts);
    const records = recordsOf(method);
    for (const side of SIDES) {
      for (const { path, field } of fieldsIn(method[side])) {
        const [key] = pathsInRecords(records[side], path).map((each) => each.join('.'));
        if (key === undefined || find(side, path) !== undefined) continue;
        const known = found.get(key) ?? { types: new Set(), methods: new Set() };
        known.types.add(field.documented ?? clip(typeText(field.type)));
        known.methods.add(method.name);
        found.set(key, known);
      }
    }
  }
  const rows = [...found]
    .filter(([, { methods: owners }]) => owners.size > 1)
    .map(
      ([key, { types, methods: owners }]) =>
        `    ${key}: # ${owners.size} methods; ${[...types].join('; ')}`,
    );
  return rows.length === 0 ? '' : ['shared:', `  ${of}:`, ...rows, ''].join('\n');
}

type IsSaid = (path: readonly string[]) => boolean;

/** Fields without a line, each with its type as a comment. */
function rowsOf(side: Side, method: MethodFacts, isSaid: IsSaid): string[] {
  const rows = fieldsIn(method[side]).filter(({ path }) => !isSaid(path));
  const seen = new Map(rows.map(({ path, field }) => [path.join('.'), field]));
  return [...seen].map(
    ([path, { type, required, documented }]) =>
      `      ${path}: # ${[clip(typeText(type)), documented, required && 'required'].filter(Boolean).join(', ')}`,
  );
}

function clip(text: string): string {
  return text.length > LONGEST_TYPE ? `${text.slice(0, LONGEST_TYPE)}…` : text;
}
