/** The facts of a portal as a file: what lies beside the module, for the command line itself and for comparison. */
import { visibleText } from '@oint/reference/typescript';

import { isStructure } from '../json/containers.ts';
import { isLanguage } from '../spec/language.ts';
import { PORTAL_FORMAT, type PortalFacts } from './portal-facts.ts';

/** Keys in their order, two spaces: a changed portal is a small diff. */
export function portalText(portal: PortalFacts): string {
  return `${JSON.stringify(portal, (_, value: unknown) => (typeof value === 'string' ? visibleText(value) : value), 2)}\n`;
}

/** What such a file holds; `undefined` where it is another one. */
export function parsePortal(text: string): PortalFacts | undefined {
  const value = parsed(text);
  return isPortal(value) ? value : undefined;
}

/** In which format such a file is, also one that this version cannot read; `undefined` where it is another file. */
export function formatOfPortal(text: string): number | undefined {
  const value = parsed(text);
  if (!isStructure(value) || !Array.isArray(value['items'])) return undefined;
  const { format } = value;
  return typeof format === 'number' ? format : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text, (_, value: unknown) =>
      typeof value === 'string' ? visibleText(value) : value,
    );
  } catch {
    return undefined;
  }
}

function isPortal(value: unknown): value is PortalFacts {
  return (
    isStructure(value) &&
    value['format'] === PORTAL_FORMAT &&
    isLanguage(String(value['language'])) &&
    (value['scopes'] === undefined || isTexts(value['scopes'])) &&
    isListOf(
      value['items'],
      (item) => typeof item['entityTypeId'] === 'number' && isRecord(item),
    ) &&
    isListOf(value['records'], isRecord) &&
    (value['lists'] === undefined || isListOf(value['lists'], isList)) &&
    (value['methods'] === undefined || isListOf(value['methods'], isMethod))
  );
}

function isList(value: Readonly<Record<string, unknown>>): boolean {
  return (
    typeof value['iblockTypeId'] === 'string' &&
    typeof value['iblockId'] === 'number' &&
    typeof value['title'] === 'string' &&
    isRecord(value)
  );
}

function isRecord(value: Readonly<Record<string, unknown>>): boolean {
  return (
    typeof value['name'] === 'string' &&
    isTexts(value['methods']) &&
    (value['standard'] === undefined || isTexts(value['standard'])) &&
    (value['pipelines'] === undefined || isPipelines(value['pipelines'])) &&
    isListOf(value['fields'], isField)
  );
}

/** Its outline: the types are what the program has written. */
function isMethod(value: Readonly<Record<string, unknown>>): boolean {
  const { name, version, params, result, scopes, errors, access } = value;
  return (
    typeof name === 'string' &&
    version === 3 &&
    isTexts(scopes) &&
    isTexts(errors) &&
    (access === 'read' || access === 'write') &&
    isStructure(params) &&
    isStructure(params['fields']) &&
    result !== undefined
  );
}

function isPipelines(value: unknown): boolean {
  return (
    isStructure(value) &&
    isListOf(
      value['spellings'],
      ({ category, stage }) => typeof category === 'string' && typeof stage === 'string',
    ) &&
    isListOf(value['all'], ({ id, stages }) => typeof id === 'number' && isTexts(stages))
  );
}

function isField(value: Readonly<Record<string, unknown>>): boolean {
  return (
    isTexts(value['names']) &&
    typeof value['title'] === 'string' &&
    typeof value['type'] === 'string' &&
    (value['values'] === undefined ||
      isListOf(value['values'], ({ value: own }) => ['number', 'string'].includes(typeof own)))
  );
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((own) => typeof own === 'string');
}

function isListOf(
  value: unknown,
  test: (item: Readonly<Record<string, unknown>>) => boolean,
): boolean {
  return Array.isArray(value) && value.every((item) => isStructure(item) && test(item));
}
