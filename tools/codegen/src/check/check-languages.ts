/** What the pages of one function have to agree in. */
import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import type { Page } from '../parse/page.ts';
import type { TableParameter } from '../parse/parameter-table.ts';
import { typeName } from '../parse/type-cell.ts';
import type { BoundFunction } from '../resolve/match-pages.ts';

/** Told once for each folder: it is the folder that has another name, not its pages. */
export function checkFolders(functions: readonly BoundFunction[], diagnostics: Diagnostics): void {
  const told = new Set<string>();
  for (const { pages } of functions) {
    if (pages.ru === undefined || pages.en === undefined) continue;
    const [ru, en] = [folderOf(pages.ru), folderOf(pages.en)];
    if (ru === en || told.has(`${ru} ${en}`)) continue;
    told.add(`${ru} ${en}`);
    const reason = `This page is in the folder \`${en}\`, and the Russian one of the function in \`${ru}\`; both languages share the names of folders`;
    diagnostics.report('folder-differs', pages.en.file, pages.en.signaturePlace, reason);
  }
}

/** Below that of the language: `docs/bitrix24/en/chats/get-dialog.md` → `chats`. */
function folderOf({ file }: Page): string {
  return /(?:^|\/)(?:ru|en)\/(?<folder>.*?)\/?[^/]*$/u.exec(file)?.groups?.['folder'] ?? '';
}

export function checkLanguages(
  { binding, pages: { ru, en } }: BoundFunction,
  diagnostics: Diagnostics,
): void {
  const only = ru ?? en;
  if (only === undefined) return;
  if (ru === undefined || en === undefined) {
    const [has, lacks] = ru === undefined ? ['English', 'Russian'] : ['Russian', 'English'];
    const reason = `${binding.name} has a page in ${has} and none in ${lacks}; its texts are shown in ${has} only`;
    diagnostics.report('missing-translation', only.file, only.signaturePlace, reason);
    return;
  }
  const report = (page: Page, place: Page['signaturePlace'], reason: string): void =>
    diagnostics.report('languages-differ', page.file, place, `${reason} in ${ru.file}`);
  if (en.table.length !== ru.table.length) {
    report(en, en.signaturePlace, `${en.table.length} parameters here, ${ru.table.length}`);
  }
  for (const [index, row] of en.table.entries()) {
    const other = ru.table[index];
    const difference = other === undefined ? null : differenceOf(row, other);
    if (difference !== null) report(en, row.place, `${row.name}: ${difference}`);
  }
  for (const [index, parameter] of en.signature.parameters.entries()) {
    const other = ru.signature.parameters[index];
    if (
      other !== undefined &&
      JSON.stringify(parameter.default) !== JSON.stringify(other.default)
    ) {
      report(
        en,
        en.signaturePlace,
        `The default of ${parameter.name} is not that of ${other.name}`,
      );
    }
  }
  const [method, otherMethod] = [methodsOf(en), methodsOf(ru)];
  if (method !== otherMethod)
    report(
      en,
      en.methods[0]?.place ?? en.signaturePlace,
      `The REST method is ${method} here, ${otherMethod}`,
    );
}

function differenceOf(row: TableParameter, other: TableParameter): string | null {
  if (row.option !== other.option)
    return `the option is \`--${row.option}\` here, \`--${other.option}\``;
  const [types, otherTypes] = [
    row.types.map(typeName).join(', '),
    other.types.map(typeName).join(', '),
  ];
  // Types that cannot be read are reported where they stand.
  const readable = types !== '' && otherTypes !== '';
  if (readable && types !== otherTypes) return `the types are ${types} here, ${otherTypes}`;
  if (row.required !== null && other.required !== null && row.required !== other.required) {
    return row.required ? 'required here, optional' : 'optional here, required';
  }
  return null;
}

function methodsOf(page: Page): string {
  return [...new Set(page.methods.map(({ method }) => method))].join(', ') || 'missing';
}
