/** A record of JSON or of a form. */
export type Params = Readonly<Record<string, unknown>>;

/** One call of a method, alone or as a command of a batch. */
export interface Call {
  /** 2: `/rest/…`, 3: `/rest/api/…`. */
  readonly version: 2 | 3;
  readonly method: string;
  readonly params: Params;
  /** The webhook or token that called. */
  readonly credential: string;
  readonly inBatch: boolean;
}

/** What a method gives: version 2 puts `total` and `next` beside the result. */
export interface Outcome {
  readonly result: unknown;
  readonly total?: unknown;
  readonly next?: unknown;
}

/** An error that the portal answers with. */
export class PortalError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, description: string) {
    super(description);
    this.status = status;
    this.code = code;
  }
}

/** An error of version 3, whose codes all begin alike. */
export function errorOfVersion3(status: number, code: string, message: string): PortalError {
  return new PortalError(status, `BITRIX_REST_V3_EXCEPTION_${code}EXCEPTION`, message);
}

/** The error as it stands in a body, of a whole answer or under `result_error`. */
export function errorBody({ code, message }: PortalError, version: 2 | 3): Params {
  return version === 3 ? { error: { code, message } } : { error: code, error_description: message };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A record's or a list's entries, as PHP sees both. */
export function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** A parameter, whatever the case of its name: the last one counts, as PHP's `array_change_key_case` has it. */
export function parameter(params: Params, name: string): unknown {
  const folded = name.toLowerCase();
  return Object.entries(params).findLast(([key]) => key.toLowerCase() === folded)?.[1];
}

/** A text for what may be compared as one: numbers and texts look alike to PHP. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (typeof value === 'boolean') return value ? '1' : '';
  return value === null || value === undefined ? '' : JSON.stringify(value);
}

export function numberOf(value: unknown, otherwise: number): number {
  const text = textOf(value);
  const number = Number(text);
  return text === '' || !Number.isFinite(number) ? otherwise : number;
}
