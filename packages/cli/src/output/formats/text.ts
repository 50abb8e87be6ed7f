import type { Format } from './format.ts';

/** A text that is the whole result, such as an address, as it is. */
export const text: Format = {
  fits: (value) => typeof value === 'string',
  write: async (value) => `${String(value)}\n`,
};
