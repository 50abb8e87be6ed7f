import type { LibraryIndex } from './spec.ts';

export type IndexedSection = LibraryIndex['sections'][number];
export type IndexedCommand = IndexedSection['commands'][number];

export interface FoundCommand {
  readonly section: IndexedSection;
  readonly command: IndexedCommand;
}

/**
 * The form in which names are compared: case, `-` and `_` do not matter, nor does ё against е. NFC, because
 * macOS may hand over й and ё as two characters.
 */
export function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase().replaceAll('ё', 'е').replaceAll(/[-_]/g, '');
}

/** `markMessageAsRead` → `MarkMessageAsRead`: how commands are written in help and examples. */
export function commandName(sdkName: string): string {
  return sdkName.charAt(0).toUpperCase() + sdkName.slice(1);
}

/** All names that a command answers to. */
function namesOf(command: IndexedCommand): readonly string[] {
  return [commandName(command.name), command.names.ru, command.names.en, ...command.aliases];
}

export function findCommand(index: LibraryIndex, wanted: string): FoundCommand | undefined {
  const folded = foldName(wanted);
  const all = index.sections.flatMap((section) =>
    section.commands.map((command) => ({ section, command })),
  );
  // A command's own name beats another one's alias.
  return (
    all.find(({ command }) => foldName(command.name) === folded) ??
    all.find(({ command }) => namesOf(command).some((name) => foldName(name) === folded))
  );
}

/** Which names are near. */
export interface Nearness {
  /** Share of the letters that may differ. Default: 0.4. */
  readonly tolerance?: number;
  /** Whether names that contain what was typed are near too. Default: `true`. */
  readonly contained?: boolean;
}

/**
 * The names nearest to what was typed, at most three, best first: by editing distance, and with `contained` those that
 * contain the typed text.
 */
export async function nearestNames(
  wanted: string,
  candidates: Iterable<string>,
  { tolerance = 0.4, contained = true }: Nearness = {},
): Promise<readonly string[]> {
  const { distance } = await import('fastest-levenshtein');
  const folded = foldName(wanted);
  if (folded === '') return [];
  const farthest = Math.max(1, Math.floor(folded.length * tolerance));
  const farness = (candidate: string): number =>
    contained && folded.length >= 4 && candidate.includes(folded) ? 1 : distance(folded, candidate);
  return [...new Set(candidates)]
    .map((name) => ({ name, far: farness(foldName(name)) }))
    .filter(({ far }) => far <= farthest)
    .toSorted((a, b) => a.far - b.far || a.name.length - b.name.length)
    .slice(0, 3)
    .map(({ name }) => name);
}
