import type { CallContext } from '../portal/method.ts';
import type { ChangeKind, Occurrence } from '../portal/occurrence.ts';
import type { StoredRecord } from '../state/records.ts';
import type { PortalState } from '../state/state.ts';
import type { Json, JsonObject, Value } from '../values.ts';
import type { Kind } from './kinds.ts';

/** One field of an entity. */
export interface Field {
  readonly kind: Kind;
  /** What `*.fields` calls its type; by default what it calls the kind. */
  readonly type?: string;
  /** What people see; the name by default. */
  readonly title?: string;
  /** A record cannot be without it. */
  readonly required?: boolean;
  /** The portal sets it; what callers give is ignored. */
  readonly readOnly?: boolean;
  /** Given when the record is created, and never changed. */
  readonly immutable?: boolean;
  /** Holds a list of values. */
  readonly multiple?: boolean;
  /** Part of an answer only where `select` names it. */
  readonly onDemand?: boolean;
  /** What stands for no value in answers, where it is not what the style has. */
  readonly empty?: Json;
  /** Left out of answers while it is empty. */
  readonly omitEmpty?: boolean;
  /** What a new record holds when it is given nothing; null by default, an empty list where there may be several. */
  readonly initial?: Json | ((context: CallContext) => Json);
  /** A value that follows from others and is not kept; callers can give it where there is `merge`. */
  readonly compute?: (context: CallContext, record: StoredRecord) => Json;
  /** Joins what is given with what was there, where it does not take its place. */
  readonly merge?: (context: CallContext, before: Json, given: Value) => Json;
  /** What filters compare, where it is not the value itself. */
  readonly cells?: (value: Json) => readonly (string | number)[];
  /** What else `*.fields` says of it, such as the directory of its values. */
  readonly about?: JsonObject;
}

/** Whether callers cannot give a field, because its value follows from others. */
export function isComputed({ compute, merge }: Field): boolean {
  return compute !== undefined && merge === undefined;
}

/** A field with its names. */
export interface NamedField {
  /** As the state keeps it. */
  readonly name: string;
  /** As answers write it. */
  readonly shown: string;
  readonly field: Field;
  readonly isCustom: boolean;
}

/** A record that is about to be kept. */
export interface Change {
  readonly context: CallContext;
  /** As it was; undefined for a new one. */
  readonly before: StoredRecord | undefined;
  /** As it is going to be. */
  readonly values: ReadonlyMap<string, Json>;
  /** The names of the fields that the caller gave. */
  readonly given: ReadonlySet<string>;
}

/** A thing that the portal remembers, described by data: what its records hold, whatever the methods are. */
export interface Entity {
  /** Where its records lie in the state. Entities of the same table are views of the same records. */
  readonly table: string;
  /** The name of the identifier among the fields; `ID` by default. */
  readonly key?: string;
  /** By their names as the state keeps them, `UPPER_CASE`. */
  readonly fields: Readonly<Record<string, Field>>;
  /** Further fields, which come and go with what the portal holds. */
  readonly furtherFields?: (state: PortalState) => Readonly<Record<string, Field>>;
  /** Whose custom fields its records carry: the `ENTITY_ID` of their descriptions, such as `CRM_LEAD`. */
  readonly customFields?: string;
  /** What follows from a change: values that are kept beside those given. */
  readonly derive?: (change: Change, id: number) => Readonly<Record<string, Json>>;
  /** @throws RestError when the change must not be */
  readonly check?: (change: Change) => void;
  /** What changes elsewhere with a record that has been kept. */
  readonly onKeep?: (change: Change, record: StoredRecord) => void;
  /** What applications are told when a record is created, changed or removed. */
  readonly occurrences?: (kind: ChangeKind, record: StoredRecord) => readonly Occurrence[];
  /** What goes with a record that is removed. */
  readonly onRemove?: (context: CallContext, record: StoredRecord) => void;
}
