/** Names of generated modules, which are entry points of the SDK too: some are taken by what is there in any case. */
import { pascalCase } from '@oint/reference/typescript';

import { isKebabCase } from './case.ts';
import { RESERVED_TYPES } from './reserved-words.ts';

/** `@oint/sdk/bitrix24/rest` has the REST methods, and `index` joins the sections. A test holds this to the SDK's entries. */
const BESIDE_SECTIONS: ReadonlySet<string> = new Set(['index', 'rest']);

/** Modules and entry points of the REST methods that are no scope's. */
const BESIDE_SCOPES: ReadonlySet<string> = new Set([
  'client',
  'events',
  'index',
  'members',
  'metadata',
  'names',
  'placements',
  'values',
]);

/** Windows keeps these names for devices, whatever ending a file has. */
const DEVICE = /^(?:aux|con|nul|prn|(?:com|lpt)\d)$/u;

/** Why no section can have the name. */
export interface SectionObjection {
  readonly rule: 'bad-binding' | 'reserved-name';
  readonly reason: string;
}

/** What is wrong with the name of a section; `null` where nothing is. */
export function sectionObjection(section: string): SectionObjection | null {
  if (BESIDE_SECTIONS.has(section) || DEVICE.test(section)) {
    const owner = DEVICE.test(section) ? 'Windows' : 'the SDK';
    const reason = `\`${section}\` is no name of a section: ${owner} has another use for it; say what its functions act on, such as \`${section}-tasks\``;
    return { rule: 'reserved-name', reason };
  }
  if (isKebabCase(section)) return null;
  const reason = `\`${section}\` is no name of a section; a name is lower-case Latin words joined by hyphens`;
  return { rule: 'bad-binding', reason };
}

/** Base of the name of a scope's module, in all packages; one that is taken gets an ending. */
export function scopeFile(scope: string): string {
  const file = scope.replaceAll(/[^\w-]+/gu, '-');
  const folded = file.toLowerCase();
  return BESIDE_SCOPES.has(folded) || DEVICE.test(folded) ? `${file}-scope` : file;
}

/** Name of the table of a scope's methods; one that is taken gets an ending: `CallScope`, as core has a `Call`. */
export function scopeTable(scope: string): string {
  const name = pascalCase(scope);
  return RESERVED_TYPES.has(name) ? `${name}Scope` : name;
}
