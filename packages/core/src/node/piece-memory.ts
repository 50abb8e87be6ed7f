/** Pieces that have left: nobody reads them on their way any more. */
const SENT = new WeakSet<Uint8Array>();

/** Says that a piece has been taken by the system as a whole. */
export function markSent(piece: Uint8Array): void {
  SENT.add(piece);
}

/** Gives back the memory of a piece if it was sent; who made it says so when he is asked for the next one. */
export function freeIfSent(piece: Uint8Array): void {
  if (SENT.has(piece)) freePiece(piece);
}

/**
 * Gives back the memory of a piece that nobody needs: the garbage collector of newer versions of Node lets a hundred megabytes
 * of pieces gather first. One that shares its memory with others is left alone.
 */
export function freePiece({ buffer, byteLength }: Uint8Array): void {
  if (!(buffer instanceof ArrayBuffer) || buffer.byteLength !== byteLength) return;
  const memory: Transferable = buffer;
  memory.transfer?.(0);
}

/** Node 20 has no `transfer`, and needs none. */
interface Transferable extends ArrayBuffer {
  transfer?(newLength: number): ArrayBuffer;
}
