import { isRecord } from '../../protocol/record.ts';
import type { AnyEvents, EventData, EventName } from '../requests/portal-event.ts';

/** An event that waits in the portal's queue. */
export interface OfflineEvent<Name extends string = string, Data = unknown> {
  /** In capitals, such as `ONCRMDEALADD`. */
  readonly name: Name;
  /** What the portal tells of it, mostly the identifier alone. */
  readonly data: Data;
  /** Identifier of the record in the queue. */
  readonly id: string;
  /** The same for changes of the same thing: of many, the last alone stays in the queue. */
  readonly messageId: string;
  /** When it happened last, as the portal writes it. */
  readonly changedAt: string;
}

/** An event of a table, told by its `name`. */
export type AnyOfflineEvent<Events extends object = AnyEvents> = {
  [Name in EventName<Events>]: OfflineEvent<Name, EventData<Events, Name>>;
}[EventName<Events>];

/** Events that are reserved under a name until they are cleared. */
export interface Reservation {
  /** Null when nothing is reserved. */
  readonly processId: string | null;
  readonly events: readonly OfflineEvent[];
}

/** The answer of `event.offline.get`. */
export function readReservation(answer: unknown): Reservation {
  const { process_id: processId, events } = isRecord(answer) ? answer : {};
  return {
    processId: textOf(processId) === '' ? null : textOf(processId),
    events: (Array.isArray(events) ? events : []).filter(isRecord).map(readOfflineEvent),
  };
}

function readOfflineEvent(row: Readonly<Record<string, unknown>>): OfflineEvent {
  return {
    name: textOf(row['EVENT_NAME']).toUpperCase(),
    // PHP writes an empty structure as a list, or as false.
    data: isRecord(row['EVENT_DATA']) ? row['EVENT_DATA'] : undefined,
    id: textOf(row['ID']),
    messageId: textOf(row['MESSAGE_ID']),
    changedAt: textOf(row['TIMESTAMP_X']),
  };
}

/** The process under which a row of `event.offline.list` is reserved; undefined when it is free, or marked as erroneous. */
export function reservedUnder(row: unknown): string | undefined {
  if (!isRecord(row) || textOf(row['ERROR']) === '1') return undefined;
  const processId = textOf(row['PROCESS_ID']);
  return processId === '' ? undefined : processId;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
