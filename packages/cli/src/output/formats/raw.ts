import type { Format } from './format.ts';

/** The content of files as it is. */
export const raw: Format = {
  fits: (value) => value instanceof Uint8Array || value instanceof Blob,
  write: async (value) => {
    if (value instanceof Blob) return new Uint8Array(await value.arrayBuffer());
    if (value instanceof Uint8Array) return value;
    throw new TypeError('only bytes can be written as they are');
  },
};
