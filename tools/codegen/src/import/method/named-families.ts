/**
 * Families of custom fields that a page names outside of its tables' names: in its sentences, and where its requests choose
 * fields.
 *
 * @example
 *   Of "the key `PROPERTY_<CODE>`" it is `PROPERTY_*`; of `"select": ["ID", "UF_CRM_17"]` it is `UF_CRM_*`.
 */
import { compare } from '@oint/reference/typescript';

import type { Block } from '../page/blocks.ts';
import type { Example } from '../page/examples.ts';
import { familyOf, isCustom } from '../shape/families.ts';

/** What is written as code: one name, or a list of them. */
const CODE = /`([^`\n]+)`/gu;
/** A name, and what stands for the part that varies. */
const MASK =
  /(?<![\w.])(\w*?)(?:\*|<[^<>]+>|\{[^{}]+\}|(?<=property|PROPERTY_|parentId|PARENT_ID_)N)(?!\w)/gu;

export function namedFamilies(
  blocks: readonly Block[],
  requests: readonly Example[],
): readonly string[] {
  const texts = blocks.flatMap(textsOf);
  const found = [...texts.flatMap(masksIn), ...requests.flatMap(({ value }) => chosenIn(value))];
  return [...new Set(found)].toSorted(compare);
}

function textsOf(block: Block): readonly string[] {
  if (block.kind === 'text') return [block.text];
  return block.kind === 'table' ? block.table.rows.flatMap(({ cells }) => cells.slice(1)) : [];
}

function masksIn(text: string): string[] {
  return [...text.matchAll(CODE)]
    .flatMap(([, code = '']) => [...code.matchAll(MASK)])
    .map(([, name = '']) => `${name}*`)
    .filter(isCustom);
}

function chosenIn(request: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(request)
    .filter(([name]) => /select$/iu.test(name))
    .flatMap(([, names]): unknown[] => (Array.isArray(names) ? names : []))
    .filter((name) => typeof name === 'string')
    .flatMap((name) => (isCustom(name) ? name : (familyOf(name) ?? [])));
}
