/** A number, or a number as text. */
export type NumberInput = number | NumericString;
/** A number as text, as many methods return it. */
export type NumericString = `${number}`;
export type YesNo = 'Y' | 'N';
/** What portals take for a boolean; which of them a method means is for it to say. */
export type BooleanInput = boolean | YesNo | 0 | 1 | '0' | '1' | 'true' | 'false';
/** A file: its ID, or its name and its content in base64. */
export type FileInput =
  | number
  | string
  | readonly string[]
  | {
      readonly fileData: readonly string[];
    };
/** What stands before the name of a field in a filter. */
export type FilterOperator =
  | '<'
  | '<='
  | '>'
  | '>='
  | '='
  | '!'
  | '!='
  | '@'
  | '!@'
  | '%'
  | '!%'
  | '=%'
  | '%='
  | '!=%'
  | '!%='
  | '><'
  | '!><'
  | '?'
  | '!?'
  | '*'
  | '*%'
  | '~';
/** A field of a filter behind an operator, such as `>=ID`, where the names of the fields are not known. */
export type FilterKey = `${'<' | '>' | '=' | '!' | '@' | '%' | '?' | '*' | '~'}${string}`;
/** Conditions on fields: one value or several, and the same behind operators; groups of conditions by number. */
export type Filter<Fields> = {
  readonly [Key in keyof Fields]?: FilterValue<Fields[Key]>;
} & {
  readonly [Key in `${FilterOperator}${keyof Fields & string}`]?: unknown;
} & FilterGroups<Fields>;
/** How conditions go together, and groups of them by number. */
export interface FilterGroups<Fields> {
  readonly [group: number]: Filter<Fields>;
  readonly LOGIC?: 'AND' | 'OR' | undefined;
  readonly logic?: 'AND' | 'OR' | 'and' | 'or' | undefined;
}
type FilterValue<Value> = Value | readonly Value[] | boolean | null;
/** Codes of errors that every method may answer with. */
export type SystemErrorCode =
  | 'ACCESS_DENIED'
  | 'ERROR_BATCH_LENGTH_EXCEEDED'
  | 'ERROR_BATCH_METHOD_NOT_ALLOWED'
  | 'ERROR_MANIFEST_IS_NOT_AVAILABLE'
  | 'ERROR_UNEXPECTED_ANSWER'
  | 'INTERNAL_SERVER_ERROR'
  | 'INVALID_CREDENTIALS'
  | 'INVALID_REQUEST'
  | 'NO_AUTH_FOUND'
  | 'OVERLOAD_LIMIT'
  | 'PORTAL_DELETED'
  | 'QUERY_LIMIT_EXCEEDED'
  | 'expired_token'
  | 'insufficient_scope'
  | 'user_access_error';
export {};
