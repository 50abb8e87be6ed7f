import type { ErrorSpec } from '../portal/errors.ts';
import type { CallContext } from '../portal/method.ts';
import type { Fields, Json, JsonObject } from '../values.ts';
import type { Entity, NamedField } from './entity.ts';
import type { Style } from './style.ts';

/** How a family of methods speaks of an entity: its names, how values are written, its errors. */
export interface Dialect {
  readonly entity: Entity;
  /** Permissions of the methods, one of which is needed. */
  readonly scopes: readonly string[];
  /** Makes the name in answers from that of the description; the same by default. Requests may write either, in any case. */
  readonly spelling?: (name: string) => string;
  /** Names in answers that the spelling does not make. */
  readonly names?: Readonly<Record<string, string>>;
  /** Fields of the entity that these methods do not know. */
  readonly hidden?: readonly string[];
  /** Fields that requests may name, and answers never show. */
  readonly silent?: readonly string[];
  /** Whether requests know fields only by the names that answers show; otherwise those of the description too, in any case. */
  readonly onlyAsShown?: boolean;
  /** Whether `*` in `select` stands for custom fields too. */
  readonly isStarWhole?: boolean;
  /** Whether a condition without a prefix knows `%`; it does not by default. */
  readonly wildcards?: boolean;
  readonly style: Style;
  readonly errors: DialectErrors;
  /** What `*.fields` says of a field; by default as the CRM says it. */
  readonly describe?: (field: NamedField) => JsonObject;
  /** Values that every record of these methods has: others are not found, and new ones get them. */
  readonly within?: Readonly<Record<string, Json>>;
}

/** Errors as the documentation of the methods names them. Those that are left out do not occur. */
export interface DialectErrors {
  /** No identifier, or one that is no positive number. */
  readonly badId: ErrorSpec;
  readonly notFound: (id: number) => ErrorSpec;
  /** No fields are given. */
  readonly noFields: ErrorSpec;
  /** A filter or an order is no structure; it counts as not given where there is no such error. */
  readonly noObject?: (parameter: string) => ErrorSpec;
  readonly required?: (name: string) => ErrorSpec;
  /** A value is not of its field's kind; it is ignored where there is no such error. */
  readonly badValue?: (name: string) => ErrorSpec;
  /** What is given for a field of several values is no list; it counts as one value where there is no such error. */
  readonly noList?: (kind: string) => ErrorSpec;
  /** A filter names a field that there is not; the condition is ignored where there is no such error. */
  readonly unknownFilter?: (name: string) => ErrorSpec;
  /** A filter compares a field with what it cannot hold; nothing is found where there is no such error. */
  readonly badFilter?: (name: string) => ErrorSpec;
  readonly unknownOrder?: (name: string) => ErrorSpec;
  readonly badDirection?: (direction: string, name: string) => ErrorSpec;
}

/** For methods whose parameters say which entity is meant. */
export interface DialectChoice {
  readonly scopes: readonly string[];
  /** @throws RestError when the parameters mean none */
  readonly choose: (context: CallContext, params: Fields) => Dialect;
}

/** `STAGE_ID` as `stageId`. */
export function camelCase(name: string): string {
  return name.toLowerCase().replaceAll(/_([a-z\d])/gu, (_, letter: string) => letter.toUpperCase());
}
