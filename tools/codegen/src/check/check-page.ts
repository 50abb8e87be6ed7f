/** What one page has to keep, whatever its binding says. */
import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import type { Place } from '../diagnostics/finding.ts';
import type { ValueType } from '../ir.ts';
import { RESERVED_OPTIONS, spellingsOf } from '../names/reserved-options.ts';
import type { Page } from '../parse/page.ts';
import type { TableParameter } from '../parse/parameter-table.ts';
import { PLACEHOLDER } from '../parse/placeholder.ts';
import type { DefaultValue } from '../parse/signature.ts';
import { typeName } from '../parse/type-cell.ts';
import { listed } from '../text/phrases.ts';
import { mixedWords } from './mixed-alphabet.ts';

export function checkPage(page: Page, diagnostics: Diagnostics): void {
  checkUnique(page, diagnostics);
  checkReserved(page, diagnostics);
  checkUnlisted(page, diagnostics);
  checkSignatureAgainstTable(page, diagnostics);
  const defaults = new Map(page.signature.parameters.map((own) => [own.name, own.default]));
  for (const row of page.table) checkRow(row, defaults.get(row.name), page, diagnostics);
  checkAlphabets(page, diagnostics);
  checkWritten(page, diagnostics);
  if (page.results.length === 0 && !page.showsPart) {
    diagnostics.report(
      'no-result',
      page.file,
      page.signaturePlace,
      'No `json` fence with the result; the type of the result is unknown',
    );
  }
}

function checkUnique(page: Page, diagnostics: Diagnostics): void {
  const options = new Set<string>();
  const names = new Set<string>();
  for (const row of page.table) {
    const { name, place } = row;
    const spellings = spellingsOf(row.option, isFlag(row));
    const taken = spellings.find((spelling) => options.has(spelling));
    if (taken !== undefined) {
      const reason = `\`--${taken}\` of ${name} is an option of another parameter already`;
      diagnostics.report('duplicate-option', page.file, place, reason);
    }
    if (names.has(name))
      diagnostics.report('duplicate-parameter', page.file, place, `${name} has a row already`);
    for (const spelling of spellings) options.add(spelling);
    names.add(name);
  }
}

/** Whoever calls it cannot give what is no option: it has to be something that may be left out. */
function checkUnlisted(page: Page, diagnostics: Diagnostics): void {
  for (const { name, default: value } of page.signature.parameters) {
    if (value !== null || !page.unlisted.includes(name)) continue;
    const reason = `${name} is required and has no option; give it one, or a default in the signature`;
    diagnostics.report('bad-option', page.file, page.signaturePlace, reason);
  }
}

function checkReserved(page: Page, diagnostics: Diagnostics): void {
  for (const row of page.table) {
    const taken = spellingsOf(row.option, isFlag(row)).find((own) => RESERVED_OPTIONS.has(own));
    if (taken === undefined) continue;
    const reason = `\`--${taken}\` of ${row.name} is an option of the command line itself; choose another, the reserved ones are ${[...RESERVED_OPTIONS].join(', ')}`;
    diagnostics.report('reserved-option', page.file, row.place, reason);
  }
}

/** Whether it is given as `--name` and as `--no-name`. */
function isFlag({ types }: TableParameter): boolean {
  return types.length > 0 && types.every(({ kind }) => kind === 'boolean');
}

function checkSignatureAgainstTable(page: Page, diagnostics: Diagnostics): void {
  if (page.table.length === 0) return;
  const declared = page.signature.parameters
    .map(({ name }) => name)
    .filter((name) => !page.unlisted.includes(name));
  const [known, rows] = [new Set(declared), new Set(page.table.map(({ name }) => name))];
  const report = (place: Place, reason: string): void =>
    diagnostics.report('signature-table', page.file, place, reason);
  const missing = declared.filter((name) => !rows.has(name));
  for (const name of missing)
    report(page.signaturePlace, `${name} of the signature has no row in the table; add it`);
  const extra = page.table.filter(({ name }) => !known.has(name));
  for (const { name, place } of extra)
    report(place, `${name} is not in the signature; add it there or remove the row`);
  if (missing.length > 0 || extra.length > 0) return;
  const wrong = page.table.find(({ name }, index) => name !== declared[index]);
  if (wrong !== undefined)
    report(
      wrong.place,
      `${wrong.name} stands elsewhere in the signature, whose order is ${listed(declared)}`,
    );
}

/** `declared` is `undefined` where the signature does not have the parameter. */
function checkRow(
  row: TableParameter,
  declared: DefaultValue | null | undefined,
  page: Page,
  diagnostics: Diagnostics,
): void {
  if (declared === undefined) return;
  const required = declared === null;
  if (row.required !== null && row.required !== required) {
    const reason = required
      ? `${row.name} is optional in the table and has no default in the signature; give it one, or mark it \`&#x2714;\``
      : `${row.name} is required in the table and has a default in the signature; remove it, or mark it \`&#x2716;\``;
    diagnostics.report('required-mismatch', page.file, row.place, reason);
  }
  if (declared !== null && row.types.length > 0 && !fits(declared, row.types)) {
    const reason = `The default ${describe(declared)} of ${row.name} is none of its types (${row.types.map(typeName).join(', ')})`;
    diagnostics.report('bad-default', page.file, page.signaturePlace, reason);
  }
}

/** An empty string and `Undefined` mean "not given" and fit everything. */
function fits(value: DefaultValue, types: readonly ValueType[]): boolean {
  if (value.kind === 'undefined' || (value.kind === 'string' && value.value === '')) return true;
  return types.some(
    ({ kind }) =>
      kind === 'any' || kind === value.kind || (kind === 'string' && value.kind === 'number'),
  );
}

function describe(value: DefaultValue): string {
  return value.kind === 'undefined' ? 'Undefined' : JSON.stringify(value.value);
}

/** The texts of a page are in one alphabet, word by word. */
function checkAlphabets(page: Page, diagnostics: Diagnostics): void {
  const { signature, signaturePlace, title, description, returns, notes } = page;
  const texts: [Place, string[]][] = [
    [
      signaturePlace,
      [title, description, returns, signature.name, ...notes.map(({ text }) => text)],
    ],
    ...page.table.map((row): [Place, string[]] => [row.place, [row.name, row.description]]),
  ];
  for (const [place, own] of texts) {
    for (const word of mixedWords(own.join(' '))) {
      const reason = `\`${word}\` has letters of two alphabets that look alike; write it in one`;
      diagnostics.report('mixed-alphabet', page.file, place, reason);
    }
  }
}

/** A part of a page, where it begins, and its text. */
type Part = readonly [name: string, start: Place, text: string];

function checkWritten(page: Page, diagnostics: Diagnostics): void {
  const { signature, signaturePlace, title, description, returns, notes, ts, results } = page;
  const { starts, placeholders } = page;
  const parts: Part[] = [
    ['title', starts.title, title],
    ['description', starts.description, description],
    ['name in the signature', signaturePlace, signature.name],
    ['text of the result', starts.returns, returns],
    ['note', starts.notes, notes.map(({ text }) => text).join('\n')],
    ['TypeScript example', starts.ts, ts ?? ''],
    ['JSON of the result', starts.results, JSON.stringify(results)],
    ...page.table.map((row): Part => [`text of ${row.name}`, row.place, row.description]),
    ...page.commands.map(({ place, line }): Part => ['command', place, line]),
  ];
  for (const [part, start, text] of parts) {
    if (!text.includes(PLACEHOLDER)) continue;
    const place = placeholders.find(({ line }) => line >= start.line) ?? start;
    const reason = `The ${part} has the placeholder \`${PLACEHOLDER}\`; write what belongs there`;
    diagnostics.report('todo-text', page.file, place, reason);
  }
}
