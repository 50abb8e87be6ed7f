import { ConfigurationError } from '../errors/configuration-error.ts';
import type { KeyedCommand } from './command.ts';
import { referencesOf } from './references.ts';

/** Commands that one request may carry. */
export const BATCH_LENGTH = 50;

/**
 * Splits commands into requests, in order. A cut never separates a command from one that it refers to.
 */
export function splitBatch(commands: readonly KeyedCommand[]): KeyedCommand[][] {
  const pieces: KeyedCommand[][] = [];
  let piece: KeyedCommand[] = [];
  for (const block of blocksOf(commands)) {
    checkLength(block);
    if (piece.length + block.length > BATCH_LENGTH) {
      pieces.push(piece);
      piece = [];
    }
    piece.push(...block);
  }
  return piece.length > 0 ? [...pieces, piece] : pieces;
}

/** The smallest runs of commands that no reference leads out of. */
function blocksOf(commands: readonly KeyedCommand[]): KeyedCommand[][] {
  const starts = blockStarts(commands);
  return starts.map((start, index) => commands.slice(start, starts[index + 1]));
}

function blockStarts(commands: readonly KeyedCommand[]): number[] {
  const positions = new Map(commands.map(({ key }, position) => [key, position]));
  const starts: number[] = [];
  for (const [position, { params }] of commands.entries()) {
    const referred = [...referencesOf(params)].map((name) => positions.get(name) ?? position);
    const earliest = Math.min(position, ...referred);
    if (earliest === position) starts.push(position);
    // Blocks that the reference reaches into become one with this command's.
    else starts.splice(starts.findLastIndex((start) => start <= earliest) + 1);
  }
  return starts;
}

function checkLength(block: readonly KeyedCommand[]): void {
  if (block.length <= BATCH_LENGTH) return;
  throw new ConfigurationError(
    `the commands ${block[0]?.key} to ${block.at(-1)?.key} refer to each other across more than ` +
      `${BATCH_LENGTH} commands, which one request cannot carry: put them closer together`,
  );
}
