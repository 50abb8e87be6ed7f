import type { Clock } from '../clock.ts';
import type { PortalState } from '../state/state.ts';
import type { Fields, Json, JsonObject } from '../values.ts';
import type { Caller } from './access.ts';
import type { Behaviour } from './behaviour.ts';
import type { Occurrence } from './occurrence.ts';
import { readParams, type NameCase, type Parsed, type Schema } from './params.ts';
import { paramsSchema } from './v3/param-schema.ts';
import { validateParams } from './v3/validation.ts';

/** What a method may know of the request it serves. */
export interface CallContext {
  readonly state: PortalState;
  readonly caller: Caller;
  readonly clock: Clock;
  /** The portal's address as the caller wrote it, for links in answers; no slash at the end. */
  readonly origin: string;
  /** Every method that the portal knows. */
  readonly methods: MethodIndex;
  /** Tells applications of something that has happened; nobody hears of how a portal was filled. */
  readonly announce?: ((occurrence: Occurrence) => void) | undefined;
}

export interface MethodIndex {
  find(name: string, version?: ApiVersion): Method | undefined;
  /** The methods of the old version. */
  readonly all: readonly Method[];
  /** The methods of REST 3.0. */
  readonly allOfV3: readonly Method[];
  /** Every permission that a method asks for, in alphabetical order. */
  readonly scopes: readonly string[];
}

/** Further methods, which are found one by one. */
export interface MethodSource {
  find(name: string, version: ApiVersion): Method | undefined;
  /** Those of both versions. */
  readonly all: readonly Method[];
  readonly scopes: readonly string[];
}

/** The same name can stand for different methods in the two versions of the API. */
export type ApiVersion = 2 | 3;

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
  readonly version: ApiVersion;
  /** One of these permissions is needed; none at all for an empty list. */
  readonly scopes: readonly string[];
  readonly access: 'read' | 'write';
  readonly behaviour: Behaviour;
  readonly call: (context: CallContext, fields: Fields) => Answer | Promise<Answer>;
  /** What the portal's own description says of it; version 3 alone has one. */
  readonly describe?: (() => MethodDescription | Promise<MethodDescription>) | undefined;
}

/** Schemas of OpenAPI. */
export interface MethodDescription {
  /** Of the body. */
  readonly params: JsonObject;
  /** Of what the answer has in `result`; absent where nothing is known of it. */
  readonly result?: JsonObject | undefined;
  /** What these refer to, by name. */
  readonly schemas?: Readonly<Record<string, JsonObject>> | undefined;
}

interface Definition<S extends Schema> extends Omit<Method, 'call' | 'describe' | 'version'> {
  readonly params: S;
  readonly run: (context: CallContext, params: Parsed<S>) => Answer | Promise<Answer>;
}

interface OldDefinition<S extends Schema> extends Definition<S> {
  /** Default: `any`. */
  readonly names?: NameCase | undefined;
}

/**
 * A method of the old version with its parameter table; parameters are checked in the table's order before it runs,
 * and the first that is wrong decides the error.
 */
export function defineMethod<S extends Schema>(definition: OldDefinition<S>): Method {
  const { params, names, run, ...method } = definition;
  return {
    ...method,
    version: 2,
    call: (context, fields) => run(context, readParams(params, fields, names)),
  };
}

interface DefinitionV3<S extends Schema> extends Definition<S> {
  /** What the portal's description says beside the types of the parameters. */
  readonly described?: {
    /** Of parameters that hold structures. */
    readonly params?: Readonly<Record<string, JsonObject>>;
    readonly result: JsonObject;
    readonly schemas?: Readonly<Record<string, JsonObject>>;
  };
}

/** A method of REST 3.0: all that is wrong with its parameters is said at once. */
export function defineMethodV3<S extends Schema>(definition: DefinitionV3<S>): Method {
  const { params, run, described, ...method } = definition;
  return {
    ...method,
    version: 3,
    describe: () => ({ ...described, params: paramsSchema(params, described?.params) }),
    call: (context, fields) => run(context, validateParams(params, fields)),
  };
}
