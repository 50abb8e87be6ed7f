/** Why facts differ: the documentation says something else, or the importer reads it differently. */
import { type ReadingsFacts, FORMAT } from '@oint/reference';

/** `either`: both the texts and the importer changed. */
export type Cause = 'documentation' | 'importer' | 'either';

/** From what, and by which importer, the methods of two states were read; `null` where a state does not tell. */
export interface TwoReadings {
  readonly before: ReadingsFacts | null;
  readonly after: ReadingsFacts | null;
}

/** @param method `crm.lead.get`, or `crm.lead.get.v3` */
export function causeOf(method: string, { before, after }: TwoReadings): Cause | undefined {
  if (before === null || after === null) return undefined;
  // Of the same importer, another page of the documentation, which tells of the entity too, has changed.
  if (before.importer === after.importer) return 'documentation';
  return isReworded(method, { before, after }) ? 'either' : 'importer';
}

/** Whether the texts behind the method are others. */
export function isReworded(method: string, { before, after }: TwoReadings): boolean {
  return before?.methods[method] !== after?.methods[method];
}

/** What is told of events and placements, as of methods. */
export function ofHandlers({ before, after }: TwoReadings): TwoReadings {
  return { before: withHandlers(before), after: withHandlers(after) };
}

function withHandlers(readings: ReadingsFacts | null): ReadingsFacts | null {
  return readings === null ? null : { ...readings, methods: readings.handlers ?? {} };
}

/** `null` for a text that holds no readings. */
export function parseReadings(text: string | null | undefined): ReadingsFacts | null {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return isReadings(value) ? value : null;
  } catch {
    return null;
  }
}

function isReadings(value: unknown): value is ReadingsFacts {
  if (typeof value !== 'object' || value === null) return false;
  if (!('format' in value) || value.format !== FORMAT) return false;
  if (!('importer' in value) || typeof value.importer !== 'string' || !('methods' in value))
    return false;
  const { methods } = value;
  return (
    typeof methods === 'object' &&
    methods !== null &&
    Object.values(methods).every((hash) => typeof hash === 'string')
  );
}
