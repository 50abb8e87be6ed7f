/** The functions of OPI's Bitrix24 library as facts: their options, and where in a request the values go. */
import { readFile } from 'node:fs/promises';

export interface OpiOption {
  /** `--chat` */
  readonly option: string;
  readonly types: readonly string[];
  readonly required: boolean;
  /** Places in the request: dotted paths, `*` for all of it; none for what reaches the portal. */
  readonly wires: readonly string[];
  readonly conversion: string;
}

export interface OpiFunction {
  readonly name: string;
  readonly russian: string;
  readonly kind: 'call' | 'composite' | 'oauth' | 'local';
  readonly method: string;
  readonly constants: Readonly<Record<string, string>>;
  /** Keys of the template that a function without a request gives. */
  readonly fields: readonly string[];
  readonly options: readonly OpiOption[];
}

/** Rows with a function's name begin one; the rows behind it are its options. */
export async function readFunctions(): Promise<readonly OpiFunction[]> {
  const text = await readFile(new URL('functions.tsv', import.meta.url), 'utf8');
  const found: (OpiFunction & { options: OpiOption[] })[] = [];
  for (const row of text.trimEnd().split('\n').slice(1)) {
    const [name = '', russian = '', kind = '', method = '', constants = '', fields = '', ...rest] =
      row.split('\t');
    if (name === '') found.at(-1)?.options.push(optionOf(rest));
    else {
      found.push({
        name,
        russian,
        kind: kindOf(kind),
        method,
        constants: constants === '' ? {} : textsOf(JSON.parse(constants)),
        fields: listOf(fields, ','),
        options: [],
      });
    }
  }
  return found;
}

function optionOf(cells: readonly string[]): OpiOption {
  const [option = '', types = '', required = '', wires = '', conversion = ''] = cells;
  return {
    option,
    types: listOf(types, ','),
    required: required === 'yes',
    wires: listOf(wires, ';'),
    conversion,
  };
}

function listOf(text: string, separator: string): readonly string[] {
  return text === '' ? [] : text.split(separator);
}

function kindOf(text: string): OpiFunction['kind'] {
  if (text === 'call' || text === 'composite' || text === 'oauth' || text === 'local') return text;
  throw new Error(`functions.tsv: there is no kind "${text}"`);
}

function textsOf(value: object): Record<string, string> {
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, String(one)]));
}
