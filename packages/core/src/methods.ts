/**
 * What a client may know of methods: types alone, nothing of them is there at run time. A table of methods is an
 * interface whose keys are the methods' names.
 *
 * @example
 * interface Crm {
 *   'crm.deal.get': { params: { id: number }; result: { TITLE: string }; errors: 'NOT_FOUND' };
 *   'crm.lead.get': { params: { id: number }; result: object; errors: never; deprecated: 'crm.item.get' };
 * }
 * const client = createClient<Crm>({ url });
 */
import type { ApiVersion } from './address/endpoint.ts';
import type { CallOptions, CallParams } from './options.ts';

/** The types of one method. */
export interface MethodTypes {
  params: unknown;
  result: unknown;
  /** Codes of errors that the method's documentation lists. */
  errors: unknown;
  /** Set when the method is obsolete: the one to use instead, or `true`. Editors strike calls of it out. */
  deprecated?: string | true;
  /** The method that has this name in version 3 of the REST API, when the table's is version 2's. */
  version3?: MethodTypes;
}

/** A table that knows no method. */
// oxlint-disable-next-line typescript/no-empty-object-type -- its keys are what matters, and it has none
export interface NoMethods {}

/** Names that the table knows. */
export type MethodName<Methods> = keyof Methods & string;

/** Any name; editors propose those that the table knows. */
export type AnyMethodName<Methods> = MethodName<Methods> | (string & {});

/**
 * Whether the table knows all of these names. It stands alone: compilers intersect all names with all names for what
 * depends on `Method extends keyof Methods` directly.
 */
export type IsKnown<Methods, Method> = [Method] extends [keyof Methods] ? true : false;

/**
 * What the table says of a method. `Methods[Method]` is the same, but demands `keyof Methods`, which compilers put
 * together anew for each call where the table is an intersection of scopes.
 */
type Entry<Methods, Method> = Methods extends { [Name in Method & PropertyKey]: infer Types }
  ? Types
  : unknown;

/**
 * What it says of the method in a version of the REST API. Both versions have some names: the table's entry is
 * version 2's then, and version 3's is its `version3`.
 */
type TypesOf<Methods, Method, Version> = Version extends 3
  ? Entry<Methods, Method> extends { version3: infer Types }
    ? Types
    : Entry<Methods, Method>
  : Entry<Methods, Method>;

type EntryParams<Types> = [Types] extends [{ params: infer Value }] ? Value : CallParams;

type EntryResult<Types> = [Types] extends [{ result: infer Value }] ? Value : unknown;

/**
 * What `params` of a method may be; any, for one that the table describes otherwise.
 *
 * @example
 * type Filter = ParamsOf<RestMethods, 'tasks.task.list', 3>['filter'];
 */
export type ParamsOf<
  Methods,
  Method extends keyof Methods,
  Version extends ApiVersion = 2,
> = EntryParams<TypesOf<Methods, Method, Version>>;

/** What a method returns. */
export type MethodResult<
  Methods,
  Method extends keyof Methods,
  Version extends ApiVersion = 2,
> = EntryResult<TypesOf<Methods, Method, Version>>;

/** The codes with which a method is documented to fail. Portals add those of their own. */
export type MethodErrors<Methods, Method extends keyof Methods, Version extends ApiVersion = 2> =
  TypesOf<Methods, Method, Version> extends { errors: infer Codes } ? Codes : unknown;

/** Options that say by which version of the REST API a method is called. */
export type Versioned<Options, Version> = Options & { readonly version?: Version | undefined };

/** Arguments behind the name: parameters may be left out where none is required. */
export type CallArguments<Params, Options = CallOptions> =
  // oxlint-disable-next-line typescript/no-generated-empty-object-type -- whether no parameters at all will do
  Record<never, never> extends Params
    ? [params?: Params, options?: Options]
    : [params: Params, options?: Options];

/** More arguments than a call has: the overload does not apply, and compilers do not speak of it. */
type Refused<Params, Options> = [params: Params, options: Options, deprecated: never];

/** An entry of a deprecated method. */
interface Deprecated {
  deprecated: string | true;
}

/**
 * The arguments of a method that is not deprecated, and of one that the table does not know. A deprecated one is
 * refused; editors complete its parameters all the same.
 *
 * @typeParam Otherwise Parameters of a method that the table does not know.
 */
export type CurrentArguments<Methods, Method, Version, Options, Otherwise = CallParams> =
  IsKnown<Methods, Method> extends true
    ? TypesOf<Methods, Method, Version> extends Deprecated
      ? Refused<EntryParams<TypesOf<Methods, Method, Version>>, Versioned<Options, Version>>
      : CallArguments<EntryParams<TypesOf<Methods, Method, Version>>, Versioned<Options, Version>>
    : CallArguments<Otherwise, Options>;

/** The arguments of a deprecated method. All others are refused when there is any argument behind their names. */
export type DeprecatedArguments<Methods, Method, Version, Options> =
  IsKnown<Methods, Method> extends true
    ? TypesOf<Methods, Method, Version> extends Deprecated
      ? CallArguments<EntryParams<TypesOf<Methods, Method, Version>>, Versioned<Options, Version>>
      : []
    : [];

/**
 * The name of a deprecated method. For another one a text that nothing can be: it is what compilers say of a name
 * that stands alone, without the parameters that its method needs.
 */
export type DeprecatedName<Methods, Method, Version> =
  IsKnown<Methods, Method> extends true
    ? NameIfDeprecated<Method, TypesOf<Methods, Method, Version>>
    : never;

type NameIfDeprecated<Method, Types> = [Types] extends [Deprecated]
  ? Method
  : `the parameter ${RequiredKey<EntryParams<Types>>} is missing`;

type RequiredKey<Params> = Params extends unknown
  ? {
      // oxlint-disable-next-line typescript/no-generated-empty-object-type -- whether it may be left out
      [Key in keyof Params & string]-?: Record<never, never> extends Pick<Params, Key>
        ? never
        : Key;
    }[keyof Params & string]
  : never;

/** What a call returns: what the table knows, or for a name that it lacks what the caller says. */
export type CallResult<Methods, Method, Version, Otherwise> =
  IsKnown<Methods, Method> extends true
    ? EntryResult<TypesOf<Methods, Method, Version>>
    : Otherwise;

/** The rows of a list, in the same way. */
export type CallRow<Methods, Method, Version, Otherwise> =
  IsKnown<Methods, Method> extends true
    ? RowOf<EntryResult<TypesOf<Methods, Method, Version>>>
    : Otherwise;

/** A row of a list method: what its result holds many of. */
export type RowOf<Result> = Result extends readonly (infer Row)[]
  ? Row
  : Result extends object
    ? {
        [Key in keyof Result]: Result[Key] extends readonly (infer Row)[] ? Row : never;
      }[keyof Result]
    : never;
