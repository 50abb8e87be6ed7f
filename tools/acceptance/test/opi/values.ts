/** A value for each option, as people write it, and what the facts say that the portal gets of it. */
import { basename } from 'node:path';

import type { OpiFunction, OpiOption } from './functions.ts';
import type { Line } from './shells.ts';

/** Values that mean something. Where any text would do, there is one with what shells and encodings spoil. */
const SPECIAL: Readonly<Record<string, string>> = {
  '--rights': "[{'TASK_ID': 42, 'ACCESS_CODE': 'U35'}]",
  '--type': 'user',
  '--color': 'AQUA',
  '--status': 'away',
  '--linktype': '2',
  '--from': '2026-01-31T10:00:00',
  '--to': '2026-02-01T10:00:00',
  '--time': '2026-01-31T10:00:00',
  '--date': '2026-01-31T10:00:00',
};

const TEXT = 'Проба: 100 % «да»\\nвторая строка';
const STRUCTURE = "{'TITLE': 'Имя \\'в кавычках\\'', 'COUNT': 7, 'LIST': [1, 'два'], 'FLAG': true}";
const PERIOD = "{'section': [2], 'from': '2026-01-31', 'to': '2026-02-01', 'dropped': 1}";

export interface Given {
  /** The options of the line. */
  readonly line: Line;
  /** The body, or the parts of a query, that the portal is to get. */
  readonly sent: Readonly<Record<string, unknown>>;
}

/** All options of a function, beside those of its connection. `file` is a file with `content`. */
export function give({ options, constants }: OpiFunction, file: string, content: string): Given {
  const line: [string, string][] = [];
  const sent: Record<string, unknown> = { ...constants };
  for (const option of options) {
    if (option.conversion === '') continue;
    const value = valueOf(option, file);
    line.push([option.option, value]);
    for (const wire of option.wires) place(sent, wire, wireValue(option, value, content));
  }
  return { line, sent };
}

function valueOf({ option, types, conversion }: OpiOption, file: string): string {
  if (conversion === 'Files') return `{'${basename(file)}': '${file.replaceAll('\\', '/')}'}`;
  if (conversion === 'FileBase64' || conversion === 'Binary') return file;
  if (conversion === 'SpreadPick') return PERIOD;
  const special = SPECIAL[option];
  if (special !== undefined) return special;
  const [type = ''] = types;
  if (type === 'Boolean') return 'true';
  if (type === 'Array Of Structure')
    return "[{'IMAGE': {'NAME': 'a', 'LINK': 'https://x.example/'}}]";
  if (type.startsWith('Array')) return "['4', '5']";
  if (type.startsWith('Structure') || type.startsWith('Map')) return STRUCTURE;
  return types.includes('Number') ? '17' : TEXT;
}

const READ_STRUCTURE = { TITLE: "Имя 'в кавычках'", COUNT: 7, LIST: [1, 'два'], FLAG: true };

function wireValue(option: OpiOption, value: string, content: string): unknown {
  const base64 = Buffer.from(content).toString('base64');
  switch (option.conversion) {
    case 'Boolean':
      return true;
    case 'YN':
      return 'Y';
    case 'NotYN':
      return 'N';
    case 'Files':
      return [['file.txt', base64]];
    case 'FileBase64':
      return base64;
    case 'Binary':
      return content;
    case 'DateISO':
      return value;
    case 'DateISOZ':
      return `${value}Z`;
    case 'DateYMD':
      return value.slice(0, 10);
    case 'Spread':
      return READ_STRUCTURE;
    case 'SpreadPick':
      return { section: [2], from: '2026-01-31', to: '2026-02-01' };
    default:
      return read(option, value);
  }
}

function read({ conversion }: OpiOption, value: string): unknown {
  const isList = conversion === 'Array';
  if (value === STRUCTURE) return isList ? [READ_STRUCTURE] : READ_STRUCTURE;
  if (value.startsWith('[')) return JSON.parse(value.replaceAll("'", '"'));
  const text = value.replaceAll('\\n', '\n');
  return isList ? [text] : text;
}

/** Puts a value where its wire leads; a number in it is a position in a list. */
function place(sent: Record<string, unknown>, wire: string, value: unknown): void {
  if (wire.startsWith('*')) {
    Object.assign(sent, value);
    return;
  }
  const [key = '', ...rest] = wire.replace(/^@\w+\./u, '').split('.');
  sent[key] = rest.length === 0 ? value : placed(sent[key], rest, value);
}

function placed(before: unknown, [key = '', ...rest]: readonly string[], value: unknown): unknown {
  const inside: unknown = rest.length === 0 ? value : placed(undefined, rest, value);
  if (!/^\d+$/u.test(key)) return { ...Object(before), [key]: inside };
  return Object.assign(Array.isArray(before) ? before : [], { [key]: inside });
}

/** Numbers and the texts of them are the same to a portal: it reads what it gets as a form's text. */
export function loosened(value: unknown): unknown {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(loosened);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, loosened(one)]));
}
