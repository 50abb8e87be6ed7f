import { basename } from 'node:path';

import { objectsIn, type MethodFacts } from '@oint/reference';

import { isStructure } from '../../json/containers.ts';
import { fileIn } from './files.ts';
import type { StreamedUpload } from './planned-call.ts';

/**
 * How a call sends its file piece by piece: where the method, asked without the content, answers with an address for it, and
 * nothing else is given than that address keeps. `{ id: 7, data: { NAME: 'a.pdf' }, fileContent: { $file: 'a.pdf' } }`
 */
export function streamedUpload(
  { params: known, result }: MethodFacts,
  params: Readonly<Record<string, unknown>>,
): StreamedUpload | undefined {
  const givesAddress = objectsIn(result).some(({ fields }) => Object.hasOwn(fields, 'uploadUrl'));
  if (!givesAddress) return undefined;
  const given = Object.entries(params);
  const contents = given.filter(([name]) => known.fields[name]?.type === 'file-content');
  const [content, ...others] = contents;
  if (content === undefined || others.length > 0) return undefined;
  const file = referenceIn(content[1]);
  if (file === undefined) return undefined;
  const needed = given.filter(([name]) => known.fields[name]?.required === true);
  const beside = given.filter((entry) => entry !== content && !needed.includes(entry));
  const names = beside.map(([, value]) => onlyName(value));
  if (beside.length > 1 || names.includes(undefined)) return undefined;
  return {
    file: file.name,
    name: names[0] ?? file.shown,
    params: Object.fromEntries(needed.filter((entry) => entry !== content)),
  };
}

/** `{ $file: 'a.pdf' }`, or `['Offer.pdf', { $content: 'a.pdf' }]` */
function referenceIn(
  value: unknown,
): { readonly name: string; readonly shown: string } | undefined {
  const file = fileIn(value);
  if (file?.form === '$file') return { name: file.name, shown: basename(file.name) };
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [shown, content]: unknown[] = value;
  const inside = fileIn(content);
  return typeof shown === 'string' && inside?.form === '$content'
    ? { name: inside.name, shown }
    : undefined;
}

/** `{ NAME: 'a.pdf' }` and nothing else. */
function onlyName(value: unknown): string | undefined {
  if (!isStructure(value)) return undefined;
  const [entry, ...others] = Object.entries(value);
  const [field, name] = entry ?? [];
  return others.length === 0 && field === 'NAME' && typeof name === 'string' ? name : undefined;
}
