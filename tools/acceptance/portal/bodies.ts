/** Bodies that are hard to read, for the oddity `body`. */

/** A page of a proxy or web server, of at least so many bytes. */
export function htmlPage(title: string, size = 0): string {
  const page = `<!DOCTYPE html><html><head><title>${title}</title></head><body><h1>${title}</h1>`;
  return `${page}${'<!-- -->'.repeat(Math.max(0, Math.ceil((size - page.length) / 8)))}</body></html>`;
}

/** JSON whose result is an array in an array and so on. */
export function deepNesting(depth: number): string {
  return `{"result":${'['.repeat(depth)}${']'.repeat(depth)}}`;
}

/** An answer with a text that is no UTF-8: a lone byte of two. */
export function invalidUtf8(): Uint8Array {
  return Buffer.concat([
    Buffer.from('{"result":"caf'),
    Buffer.from([0xe9, 0xff]),
    Buffer.from('"}'),
  ]);
}
