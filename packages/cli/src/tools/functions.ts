import { isStructure } from '../json/containers.ts';
import type { Inputs } from '../spec/inputs.ts';
import { decodeText } from '../values/decode-text.ts';
import { readJson } from '../values/read-json.ts';
import { readTextFile } from '../values/read-text-file.ts';
import { looksLikeJson } from '../values/structure.ts';
import { ValueError } from '../values/value-error.ts';
import { flatten } from './flatten.ts';

export interface ParseJsonParams {
  readonly json: string;
  readonly nesting?: number;
  readonly name?: string;
  readonly encoding?: string;
}

/** The functions behind the commands of `oint tools`. Files that they are given are read from `inputs`. */
export function toolFunctions(inputs: Inputs) {
  return {
    parseJSON: (params: ParseJsonParams) => parseJson(params, inputs),
    convertBase64ToBinary: ({ file }: { readonly file: string }) => decodeBase64(file, inputs),
  };
}

async function parseJson(
  { json, nesting, name, encoding = 'UTF-8' }: ParseJsonParams,
  inputs: Inputs,
): Promise<string> {
  const text = looksLikeJson(json) ? json : await textOf(json, encoding, inputs);
  const value = await readJson(objectIn(text), '--json');
  if (!isStructure(value)) {
    throw new ValueError('--json', { kind: 'type', types: ['structure'], found: undefined });
  }
  const values = flatten(value, nesting === undefined || nesting <= 0 ? Infinity : nesting);
  if (name === undefined) return values.map(([key, one]) => `${key}\n${one}\n`).join('\n');
  const found = values.find(([key]) => key === name);
  if (found === undefined) {
    throw new ValueError('--name', { kind: 'no-such-name', name });
  }
  return found[1];
}

/** Text around the structure, such as a line of a log before it, is none of its business. */
function objectIn(text: string): string {
  const [start, end] = [text.indexOf('{'), text.lastIndexOf('}')];
  return start === -1 || end < start ? text : text.slice(start, end + 1);
}

async function textOf(source: string, encoding: string, inputs: Inputs): Promise<string> {
  const place = '--json';
  const decoder = decoderOf(encoding, place);
  if (source === '-') return decoder(await inputs.readStandardInput(place), undefined);
  if (/^https?:\/\//iu.test(source)) return decoder(await inputs.download(source, place), source);
  const file = source.replace(/^@/u, '');
  return decoder(await inputs.readFile(file, place), file);
}

type Decode = (bytes: Uint8Array, file: string | undefined) => string;

function decoderOf(encoding: string, place: string): Decode {
  if (/^utf-?8$/iu.test(encoding)) return (bytes, file) => decodeText(bytes, { place, file });
  try {
    const decoder = new TextDecoder(encoding);
    return (bytes) => decoder.decode(bytes);
  } catch {
    throw new ValueError('--enc', { kind: 'no-such-encoding', encoding });
  }
}

async function decodeBase64(file: string, inputs: Inputs): Promise<Uint8Array> {
  const place = '--in';
  const text = (await readTextFile(file, { place, inputs })).replaceAll(/\s+/gu, '');
  if (!/^[A-Za-z0-9+/]*={0,2}$/u.test(text) || text.length % 4 === 1) {
    throw new ValueError(place, { kind: 'no-base64', file });
  }
  return Buffer.from(text, 'base64');
}
