import type { ValueSource } from '../spec/inputs.ts';
import { decodeText } from './decode-text.ts';

/** The text of a file, or with `-` of the standard input. */
export async function readTextFile(name: string, { place, inputs }: ValueSource): Promise<string> {
  return name === '-'
    ? decodeText(await inputs.readStandardInput(place), { place, file: undefined })
    : decodeText(await inputs.readFile(name, place), { place, file: name });
}

/** The same as a value, to the letter, but for the line break at its end, which belongs to the file. */
export async function readLongText(name: string, source: ValueSource): Promise<string> {
  return (await readTextFile(name.replace(/^@/u, ''), source)).replace(/\r?\n$/u, '');
}
