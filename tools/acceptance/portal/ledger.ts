import { entriesOf, type Call } from './call.ts';

/** A write that the portal has really executed. */
export interface Entry {
  readonly method: string;
  readonly version: 2 | 3;
  readonly credential: string;
  /** The caller's own name for the write: the first text in its parameters that begins with `mark:`. */
  readonly marker: string | undefined;
  readonly params: unknown;
}

/** What was really executed, whatever the clients were told. */
export class Ledger {
  readonly entries: Entry[] = [];

  note({ method, version, credential, params }: Call): void {
    this.entries.push({ method, version, credential, params, marker: markerOf(params) });
  }

  /** How often a write was executed. */
  times(marker: string): number {
    return this.entries.filter((entry) => entry.marker === marker).length;
  }

  /** How often each marked write was executed. */
  counts(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const { marker } of this.entries) {
      if (marker !== undefined) counts.set(marker, (counts.get(marker) ?? 0) + 1);
    }
    return counts;
  }
}

function markerOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.startsWith('mark:') ? value : undefined;
  for (const [, part] of entriesOf(value)) {
    const marker = markerOf(part);
    if (marker !== undefined) return marker;
  }
  return undefined;
}
