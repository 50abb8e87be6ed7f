import type { Clock } from '../clock.ts';
import type { PortalState } from '../state/state.ts';
import type { Fields, Json } from '../values.ts';
import type { Caller } from './access.ts';
import { readParams } from './params.ts';
import type { Parsed, Schema } from './params.ts';

/**
 * How well founded an answer is: the official documentation of the method says so; it follows from the
 * documentation of others or from practice; or the data is made up from the type of the result.
 */
export type Behaviour = 'documented' | 'inferred' | 'synthesized';

/** What a method may know of the request it serves. */
export interface CallContext {
  readonly state: PortalState;
  readonly caller: Caller;
  readonly clock: Clock;
  /** The portal's address as the caller wrote it, for links in answers; no slash at the end. */
  readonly origin: string;
  /** Every method that the portal knows. */
  readonly methods: MethodIndex;
}

export interface MethodIndex {
  find(name: string): Method | undefined;
  readonly all: readonly Method[];
}

/** What a method gives back; the portal puts it into an envelope. */
export interface Answer {
  readonly result: Json;
  /** Lists only: how many rows there are in all. */
  readonly total?: number | undefined;
  /** Lists only: the `start` of the next page, if there is one. */
  readonly next?: number | undefined;
}

/** A method of the REST API as the portal serves it. */
export interface Method {
  /** The name as it is documented; calls may write it in any case. */
  readonly name: string;
  /** One of these permissions is needed; none at all for an empty list. */
  readonly scopes: readonly string[];
  readonly access: 'read' | 'write';
  readonly behaviour: Behaviour;
  readonly call: (context: CallContext, fields: Fields) => Answer | Promise<Answer>;
}

interface Definition<S extends Schema> extends Omit<Method, 'call'> {
  readonly params: S;
  /** Whether parameter names are taken in any case. Old modules fold them. */
  readonly keys?: 'exact' | 'any-case';
  readonly run: (context: CallContext, params: Parsed<S>) => Answer | Promise<Answer>;
}

/** A method with its parameter table; parameters are checked in the table's order before it runs. */
export function defineMethod<S extends Schema>(definition: Definition<S>): Method {
  const { params, keys = 'any-case', run, ...method } = definition;
  return {
    ...method,
    call: (context, fields) => run(context, readParams(params, fields, keys)),
  };
}
