/** The parameter table of a page. */
import { wordsOf } from '@oint/reference/typescript';
import type { Table, TableCell, TableRow } from 'mdast';

import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import type { Place } from '../diagnostics/finding.ts';
import type { Language, ValueType } from '../ir.ts';
import { isKebabCase, isPageName } from '../names/case.ts';
import { bareText, inlineMarkdown } from './inline-markdown.ts';
import { placeOf } from './place.ts';
import type { Signature } from './signature.ts';
import { parseTypes, TYPE_NAMES } from './type-cell.ts';

export interface ParameterTable {
  readonly rows: readonly TableParameter[];
  /** Names of parameters whose option is `-`: they are not on the command line. */
  readonly unlisted: readonly string[];
}

export interface TableParameter {
  readonly name: string;
  /** Without dashes; `''` where the table has no options, and the name gives none. */
  readonly option: string;
  /** Empty where one of them cannot be read. */
  readonly types: readonly ValueType[];
  /** `null` in the layout that has no such column. */
  readonly required: boolean | null;
  /** Markdown. */
  readonly description: string;
  readonly place: Place;
}

type Column = 'name' | 'option' | 'types' | 'required' | 'description';

const COLUMNS: ReadonlyMap<string, Column> = new Map<string, Column>([
  ['параметр', 'name'],
  ['cli опция', 'option'],
  ['опция cli', 'option'],
  ['тип', 'types'],
  ['обяз.', 'required'],
  ['обязательный', 'required'],
  ['назначение', 'description'],
  ['описание', 'description'],
  ['приемник', 'description'],
  ['parameter', 'name'],
  ['cli option', 'option'],
  ['type', 'types'],
  ['required', 'required'],
  ['req.', 'required'],
  ['description', 'description'],
  ['destination', 'description'],
]);

/** The parameter table among all tables of a page, or the one that is likest to it: a header may have been renamed. */
export function findParameterTable(tables: readonly Table[]): Table | undefined {
  const headers = new Map(tables.map((table) => [table, headerOf(table).map(({ text }) => text)]));
  const is = (table: Table): boolean => isParameterHeader(headers.get(table) ?? []);
  const isLike = (table: Table): boolean => columnsIn(headers.get(table) ?? []).length > 1;
  return tables.find(is) ?? tables.find(isLike);
}

/** Whether these are the headers of a parameter table: others may stand in a page too. */
export function isParameterHeader(texts: readonly string[]): boolean {
  const columns = columnsIn(texts);
  return columns.includes('name') && (columns.includes('option') || columns.includes('types'));
}

function columnsIn(texts: readonly string[]): Column[] {
  return texts.flatMap((text) => COLUMNS.get(text.toLowerCase()) ?? []);
}

export function parseTable(
  table: Table,
  file: string,
  { language }: Signature,
  diagnostics: Diagnostics,
): ParameterTable {
  const header = headerOf(table);
  let isRenamed = false;
  for (const { text, column, place } of header) {
    if (column !== null) continue;
    isRenamed = true;
    const known =
      language === 'ru'
        ? '`Параметр | CLI опция | Тип | Обяз. | Назначение`'
        : '`Parameter | CLI option | Type | Required | Description`';
    diagnostics.report(
      'unknown-column',
      file,
      place,
      `Unknown column \`${text}\`; the columns are ${known}`,
    );
  }
  // Tables from the time before the command line have no options.
  const missing = (['name', 'types', 'description'] as const).filter(
    (wanted) => !header.some(({ column }) => column === wanted),
  );
  const lacksOptions = !header.some(({ column }) => column === 'option');
  if (missing.length > 0 || (isRenamed && lacksOptions)) {
    const reason = `The parameter table lacks the column for ${missing.join(', ')}`;
    // A column that is called otherwise has been told of.
    if (!isRenamed) diagnostics.report('unknown-column', file, placeOf(table), reason);
    return { rows: [], unlisted: [] };
  }
  const columns = header.map(({ column }) => column);
  const parsed = table.children
    .slice(1)
    .flatMap((row) => parseRow(row, columns, file, language, diagnostics) ?? []);
  return {
    rows: parsed.flatMap((row) => (typeof row === 'string' ? [] : [row])),
    unlisted: parsed.filter((row) => typeof row === 'string'),
  };
}

function headerOf(table: Table): { text: string; column: Column | null; place: Place }[] {
  return (table.children[0]?.children ?? []).map((cell) => {
    const text = bareText(cell);
    return { text, column: COLUMNS.get(text.toLowerCase()) ?? null, place: placeOf(cell) };
  });
}

/** The name alone of a parameter that is not on the command line. */
function parseRow(
  row: TableRow,
  columns: readonly (Column | null)[],
  file: string,
  language: Language,
  diagnostics: Diagnostics,
): TableParameter | string | null {
  const cells = new Map<Column, TableCell>();
  for (const [index, column] of columns.entries()) {
    const cell = row.children[index];
    if (column !== null && cell !== undefined) cells.set(column, cell);
  }
  const place = placeOf(row);
  if (row.children.length !== columns.length) {
    const reason = `This row has ${row.children.length} cells where the header has ${columns.length}; write \`\\|\` for a bar inside a cell`;
    diagnostics.report('bad-row', file, place, reason);
    return null;
  }
  const text = (column: Column): string => {
    const cell = cells.get(column);
    return cell === undefined ? '' : bareText(cell);
  };
  const at = (column: Column): Place => {
    const cell = cells.get(column);
    return cell === undefined ? place : placeOf(cell);
  };
  const name = text('name');
  if (!isPageName(name)) {
    diagnostics.report(
      'bad-row',
      file,
      at('name'),
      `\`${name}\` is no parameter name; a name is letters, digits and underscores`,
    );
    return null;
  }
  const hasOptions = columns.includes('option');
  const option = hasOptions ? text('option') : `--${optionFrom(name)}`;
  if (NOT_LISTED.test(option)) return name;
  if (hasOptions && (!option.startsWith('--') || !isKebabCase(option.slice(2)))) {
    const reason = `Option \`${option}\` of ${name}; an option is \`--\` and lower-case Latin words joined by hyphens, such as \`--chat-id\``;
    diagnostics.report('bad-option', file, at('option'), reason);
    return null;
  }
  const { types, unknown } = parseTypes(text('types'));
  for (const word of unknown) {
    diagnostics.report(
      'unknown-type',
      file,
      at('types'),
      `Unknown type \`${word}\` of ${name}; the types are ${TYPE_NAMES[language]}`,
    );
  }
  if (types.length === 0 && unknown.length === 0) {
    diagnostics.report(
      'unknown-type',
      file,
      at('types'),
      `${name} has no type; the types are ${TYPE_NAMES[language]}`,
    );
  }
  return {
    name,
    option: option.slice(2),
    types: unknown.length === 0 ? types : [],
    required: columns.includes('required')
      ? requiredOf(text('required'), name, file, at('required'), diagnostics)
      : null,
    description: inlineMarkdown(cells.get('description')?.children ?? []),
    place,
  };
}

const NOT_LISTED = /^[-–—]$/u;

/** `ChatID` → `chat-id`; `''` for a name in other letters. */
function optionFrom(name: string): string {
  const option = wordsOf(name).join('-');
  return isKebabCase(option) ? option : '';
}

const YES = /^(?:[✔✓]\u{FE0F}?|да|yes)$/iu;
const NO = /^(?:[✖✗✘]\u{FE0F}?|нет|no|-)?$/iu;

function requiredOf(
  text: string,
  name: string,
  file: string,
  place: Place,
  diagnostics: Diagnostics,
): boolean | null {
  if (YES.test(text)) return true;
  if (NO.test(text)) return false;
  diagnostics.report(
    'bad-row',
    file,
    place,
    `\`${text}\` does not say whether ${name} is required; write \`&#x2714;\` or \`&#x2716;\``,
  );
  return null;
}
