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
import type { ListOptions } from './lists/list-options.ts';
import type { ListParams } from './lists/list-params.ts';
import type { MethodReference } from './method-reference.ts';
import type { CallOptions, CallParams } from './options.ts';
import type { SelectedOf, SelectIn, WithSelected } from './selected.ts';

/** The types of one method. */
export interface MethodTypes {
  params: unknown;
  result: unknown;
  /** Codes of errors that the method's documentation lists. */
  errors: unknown;
  /** Set when the method is obsolete: the one to use instead, or `true`. Editors strike calls of it out. */
  deprecated?: string | true;
  /** Set when version 3 of the REST API alone has the method. */
  version?: 3;
  /** The method that has this name in version 3 of the REST API, when the table's is version 2's. */
  version3?: MethodTypes;
  /**
   * Set when the value of a parameter decides on all others and on the result: the types for each of its values. The table
   * is {@link ChosenBy} the parameter then. `params` and `result` hold for other values: where there are none, they are what
   * any of the variants has.
   */
  variants?: Readonly<Record<PropertyKey, Pick<MethodTypes, 'params' | 'result'>>>;
  /**
   * Set when the result of a list does not tell its rows by itself, as it holds other lists beside them, or has them by keys: the name
   * that leads to the rows, `['messages']`, or `[]` where the result is the rows.
   */
  rows?: readonly string[];
}

/**
 * A table in which some methods have variants, by the names of the parameters that choose one.
 *
 * @example
 * interface Portal extends ChosenBy<'entityTypeId'> {
 *   'crm.item.get': {
 *     params: { entityTypeId: 2 | 1030; id: number };
 *     result: object;
 *     errors: never;
 *     variants: {
 *       2: { params: { entityTypeId: 2; id: number }; result: { item: Deal } };
 *       1030: { params: { entityTypeId: 1030; id: number }; result: { item: Contract } };
 *     };
 *   };
 * }
 */
export interface ChosenBy<Names extends string> {
  readonly [chosenBy]?: Names;
}

declare const chosenBy: unique symbol;

/** A value by which a variant is chosen. */
export type Choice = string | number;

/** Where in parameters of methods in this table the value stands. In a table without variants, nowhere. */
export type ChoiceIn<Methods, Chosen> =
  HasChoices<Methods> extends true
    ? Methods extends ChosenBy<infer Names>
      ? { readonly [Name in Names]?: Chosen }
      : unknown
    : unknown;

/** Names by which variants of other methods are chosen are none of this one's. */
type ChosenElsewhere<Among, Params> = {
  readonly [Name in Exclude<keyof Among, KeyOfAny<Params> | keyof SelectIn<string>>]?: never;
};

/** The names that any of several structures has. */
type KeyOfAny<Params> = Params extends unknown ? keyof Params : never;

/** Whether methods in this table have variants. */
export type HasChoices<Methods> = typeof chosenBy extends keyof Methods ? true : false;

/** The variant that a value chooses: a number may be given as text. Without a value, what all of them have. */
type VariantOf<Types, Chosen> = Types extends { variants: infer Variants }
  ? Chosen extends keyof Variants
    ? Variants[Chosen]
    : `${Chosen & Choice}` extends infer Text extends keyof Variants
      ? Variants[Text]
      : Chosen extends `${infer Number extends keyof Variants & number}`
        ? Variants[Number]
        : Types
  : Types;

/** A table that knows no method. */
// oxlint-disable-next-line typescript/no-empty-object-type -- its keys are what matters, and it has none
export interface NoMethods {}

/** Names that the table knows. */
export type MethodName<Methods> = keyof Methods & string;

/** Any name; editors propose those that the table knows. */
export type AnyMethodName<Methods> = MethodName<Methods> | (string & {});

/** Any method: a name, or what stands for one. */
export type AnyMethod<Methods, Other = string & {}> = MethodName<Methods> | Other | MethodReference;

/**
 * Whether the types of all of these methods are known: the table's, or a reference's own. It stands alone: compilers intersect all names with all names for what
 * depends on `Method extends keyof Methods` directly.
 */
export type IsKnown<Methods, Method> = [Method] extends [keyof Methods]
  ? true
  : [Method] extends [MethodReference]
    ? true
    : [Method] extends [string]
      ? [Lowercase<Method>] extends [keyof InLowerCase<Methods>]
        ? true
        : false
      : false;

/** Portals take a name in any case. What the table does not have as it is written is sought so. */
type InLowerCase<Methods> = {
  [Name in keyof Methods & string as Lowercase<Name>]: Methods[Name];
};

/**
 * What the table says of a method. `Methods[Method]` is the same, but demands `keyof Methods`, which compilers put
 * together anew for each call where the table is an intersection of scopes.
 */
type Entry<Methods, Method> = [Method] extends [MethodReference<string, infer Types>]
  ? Types
  : Methods extends { [Name in Method & PropertyKey]: infer Types }
    ? Types
    : InLowerCase<Methods> extends { [Name in Lowercase<Method & string>]: infer Types }
      ? Types
      : unknown;

/** The name of a method, for texts. */
type NameOf<Method> = Method extends MethodReference<infer Name> ? Name : Method & string;

/**
 * What it says of the method in a version of the REST API. Both versions have some names: the table's entry is
 * version 2's then, and version 3's is its `version3`.
 */
type TypesOf<Methods, Method, Version> = Version extends 3
  ? Entry<Methods, Method> extends { version3: infer Types }
    ? Types
    : Entry<Methods, Method> extends { version: 3 }
      ? Entry<Methods, Method>
      : Impossible<`the method ${NameOf<Method>} has no version 3`>
  : Entry<Methods, Method>;

/** The name of a method in a version, or a text that says that the version does not have it. */
export type NameInVersion<Methods, Method, Version> =
  IsKnown<Methods, Method> extends true
    ? TypesOf<Methods, Method, Version> extends { reason: infer Reason }
      ? Reason
      : Method
    : Method;

/** What it says of a list method: nothing good where the result holds no list. */
type ListedTypes<Methods, Method, Version> = ListedIn<TypesOf<Methods, Method, Version>, Method>;

type ListedIn<Types, Method> = Types extends { reason: unknown }
  ? Types
  : [EntryRow<Types>] extends [never]
    ? Impossible<`the result of ${NameOf<Method>} holds no list`>
    : Types;

/**
 * The types of a call that cannot be. It is refused as if it were one of a deprecated method, so that compilers say
 * of the name what is wrong, and of nothing else.
 */
interface Impossible<Reason> {
  params: unknown;
  result: never;
  deprecated: true;
  reason: Reason;
}

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

/** The same of a method in whatever spelling, and of what stands for its name. */
export type KnownParams<Methods, Method, Version, Chosen = Choice> = EntryParams<
  VariantOf<TypesOf<Methods, Method, Version>, Chosen>
>;

/** What a method returns. */
export type MethodResult<
  Methods,
  Method extends keyof Methods,
  Version extends ApiVersion = 2,
> = EntryResult<TypesOf<Methods, Method, Version>>;

/** The codes with which a method is documented to fail. Portals add those of their own. */
export type MethodErrors<Methods, Method extends keyof Methods, Version extends ApiVersion = 2> =
  TypesOf<Methods, Method, Version> extends { errors: infer Codes } ? Codes : unknown;

/** The documented codes of a method in both versions; any text, for a method that the table does not know. */
export type KnownErrors<Methods, Method> =
  IsKnown<Methods, Method> extends true ? ErrorsOf<Entry<Methods, Method>> : string;

/** No union of its own, which compilers would call by this name where they refuse a code. */
type ErrorsOf<Types> = Types extends { errors: infer Codes extends string }
  ? Types extends { version3: { errors: infer Codes3 extends string } }
    ? Codes | Codes3
    : Codes
  : string;

/** Options that say by which version of the REST API a method is called. */
export type Versioned<Options, Version> = Options & { readonly version?: Version | undefined };

/** The same for a deprecated method. Editors show the method to use instead, where it is known. */
export type InsteadUse<Successor, Options, Version> = Versioned<Options, Version> & {
  readonly [successor]?: Successor;
};

declare const successor: unique symbol;

/** Arguments behind the name: parameters may be left out where none is required. */
export type CallArguments<Params, Options = CallOptions> =
  // oxlint-disable-next-line typescript/no-generated-empty-object-type -- whether no parameters at all will do
  Record<never, never> extends Params
    ? [params?: Params, options?: Options]
    : [params: Params, options?: Options];

/** The arguments of a method as a function: a deprecated one is struck out by the name of the member. */
export type MemberArguments<Types, Version extends ApiVersion = VersionOf<Types>> = CallArguments<
  // Of both, whichever it is: compilers know the parameters of either before the version is found.
  Version extends 3 ? EntryParams<Version3<Types>> : EntryParams<Types>,
  Versioned<CallOptions, Version>
>;

/** What it returns, its rows with what is selected. */
export type MemberResult<
  Types,
  Selected,
  Version extends ApiVersion = VersionOf<Types>,
> = ResultWith<Version extends 3 ? Version3<Types> : Types, Selected>;

/** The same for one with variants. */
export type VariantArguments<Methods, Types, Chosen> = CallArguments<
  ChoiceIn<Methods, Chosen> &
    ChosenElsewhere<ChoiceIn<Methods, Chosen>, EntryParams<Types>> &
    EntryParams<VariantOf<Types, Chosen>>
>;

/** What the variant returns. */
export type VariantResult<Types, Chosen, Selected = string> = ResultWith<
  VariantOf<Types, Chosen>,
  Selected
>;

/** The version that a method is of, or the older one of both. */
type VersionOf<Types> = Types extends { version: 3 } ? 3 : 2;

type Version3<Types> = Types extends { version3: infer Types3 } ? Types3 : Types;

/** More arguments than a call has: the overload does not apply, and compilers do not speak of it. */
type Refused<Params, Options> = [params: Params, options: Options, deprecated: never];

/** An entry of a method with variants. */
interface HasVariants {
  variants: unknown;
}

/** An entry of a deprecated method. */
interface Deprecated {
  deprecated: string | true;
}

/** The arguments of a method with these types if it is not deprecated; editors complete those of others all the same. */
type CurrentOnly<Types, Options, Among = unknown, Chosen = Choice> = Types extends Deprecated
  ? Refused<EntryParams<Types>, Options>
  : Types extends HasVariants
    ? [
        params: Among &
          ChosenElsewhere<Among, EntryParams<Types>> &
          EntryParams<VariantOf<Types, Chosen>>,
        options?: Options,
      ]
    : CallArguments<EntryParams<Types>, Options>;

/** The arguments if it is. Those of others are refused when there is any argument behind the name. */
type DeprecatedOnly<Types, Options, Version, Among = unknown> = Types extends HasVariants &
  Deprecated
  ? [params: Among & EntryParams<Types>, options?: Options]
  : Types extends { deprecated: infer Successor }
    ? CallArguments<EntryParams<Types>, InsteadUse<Successor, Options, Version>>
    : [];

/**
 * The name if it is. For another one a text that nothing can be: it is what compilers say of a name that stands alone,
 * without the parameters that its method needs.
 */
type NameIfDeprecated<Method, Types> = [Types] extends [{ reason: infer Reason }]
  ? Reason
  : [Types] extends [Deprecated]
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

/** The arguments of a method that is not known. A strict client refuses them as if the method were deprecated, by its name. */
type UnlessStrict<Other, Params, Options> = [Other] extends [never]
  ? Refused<Params, Options>
  : CallArguments<Params, Options>;

type IfStrict<Other, Params, Options> = [Other] extends [never]
  ? CallArguments<Params, Options>
  : Refused<Params, Options>;

/** A text that says what may have been meant by a name that a strict client does not know: no name fits it. */
type UnknownName<Methods, Method> = string extends Method
  ? 'a strict client has to know the name'
  : Method extends string
    ? SaysUnknown<Method, Extract<MethodName<Methods>, AlikeIn<Method>>>
    : never;

type SaysUnknown<Name extends string, Near extends string> = [Near] extends [never]
  ? `there is no method ${Name}`
  : `there is no method ${Name}: did you mean ${Near}?`;

/** Names that differ in one word, which begins and ends alike. */
type AlikeIn<
  Name extends string,
  Before extends string = '',
> = Name extends `${infer Word}.${infer After}`
  ? `${Before}${Alike<Word>}.${After}` | AlikeIn<After, `${Before}${Word}.`>
  : `${Before}${Alike<Name>}`;

type Alike<Word extends string> = Word extends `${infer First}${infer Rest}`
  ? `${First}${string}${LastOf<Rest>}`
  : string;

type LastOf<Text extends string> = Text extends `${infer First}${infer Rest}`
  ? Rest extends ''
    ? First
    : LastOf<Rest>
  : '';

/** The arguments of a call of a method that is not deprecated, and of one that the table does not know. */
export type CurrentArguments<
  Methods,
  Method,
  Version,
  Other = string,
  Chosen = Choice,
  Selected = string,
> =
  IsKnown<Methods, Method> extends true
    ? CurrentOnly<
        TypesOf<Methods, Method, Version>,
        Versioned<CallOptions, Version>,
        ChoiceIn<Methods, Chosen> & SelectIn<Selected>,
        Chosen
      >
    : UnlessStrict<Other, CallParams, CallOptions>;

/** The arguments of a call of a deprecated method. */
export type DeprecatedArguments<Methods, Method, Version, Other = string, Selected = string> =
  IsKnown<Methods, Method> extends true
    ? DeprecatedOnly<TypesOf<Methods, Method, Version>, CallOptions, Version, SelectIn<Selected>>
    : IfStrict<Other, CallParams, CallOptions>;

/** The name of a deprecated method, or what is wrong with the call of another one. */
export type DeprecatedName<Methods, Method, Version> =
  IsKnown<Methods, Method> extends true
    ? NameIfDeprecated<Method, TypesOf<Methods, Method, Version>>
    : UnknownName<Methods, Method>;

/**
 * The arguments of a list, in the same way.
 *
 * @typeParam Otherwise Rows of a method that the table does not know.
 */
export type CurrentListArguments<
  Methods,
  Method,
  Version,
  Otherwise,
  Other = string,
  Chosen = Choice,
  Selected = string,
> =
  IsKnown<Methods, Method> extends true
    ? CurrentOnly<
        ListedTypes<Methods, Method, Version>,
        Versioned<ListOptionsOf<ListedTypes<Methods, Method, Version>>, Version>,
        ChoiceIn<Methods, Chosen> & SelectIn<Selected>,
        Chosen
      >
    : UnlessStrict<Other, ListParams, ListOptions<FieldOf<Otherwise>>>;

/** The arguments of a list of a deprecated method. */
export type DeprecatedListArguments<Methods, Method, Version, Other = string, Selected = string> =
  IsKnown<Methods, Method> extends true
    ? DeprecatedOnly<
        ListedTypes<Methods, Method, Version>,
        ListOptionsOf<ListedTypes<Methods, Method, Version>>,
        Version,
        SelectIn<Selected>
      >
    : IfStrict<Other, ListParams, ListOptions>;

/** The name of a deprecated list method, or what is wrong with the list of another one. */
export type DeprecatedListName<Methods, Method, Version> =
  IsKnown<Methods, Method> extends true
    ? NameIfDeprecated<Method, ListedTypes<Methods, Method, Version>>
    : UnknownName<Methods, Method>;

type ListOptionsOf<Types> = ListOptions<FieldOf<EntryRow<Types>>>;

/** Names of a row's fields; any, where the row is not known. */
type FieldOf<Row> = unknown extends Row ? string : Row extends object ? keyof Row & string : string;

/** What a call returns: what the table knows, or for a name that it lacks what the caller says. */
export type CallResult<Methods, Method, Version, Otherwise, Chosen = Choice, Selected = string> =
  IsKnown<Methods, Method> extends true
    ? ResultWith<VariantOf<TypesOf<Methods, Method, Version>, Chosen>, Selected>
    : Otherwise;

/** The rows of a list, in the same way. */
export type CallRow<Methods, Method, Version, Otherwise, Chosen = Choice, Selected = string> =
  IsKnown<Methods, Method> extends true
    ? SelectedRow<VariantOf<TypesOf<Methods, Method, Version>, Chosen>, Selected>
    : Otherwise;

/** A result whose rows have what is selected. */
type ResultWith<Types, Selected> = WithSelected<EntryResult<Types>, Selected, EntryParams<Types>>;

type SelectedRow<Types, Selected> = SelectedOf<EntryRow<Types>, Selected, EntryParams<Types>>;

/** A row where the entry says that it is, or where the result shows it. */
type EntryRow<Types> = Types extends { rows: infer Path }
  ? ManyOf<PlaceOf<EntryResult<Types>, Path>>
  : RowOf<EntryResult<Types>>;

type PlaceOf<Result, Path> = Path extends readonly [infer Key]
  ? Key extends keyof Result
    ? Result[Key]
    : never
  : Result;

/** What stands in a list, or behind the keys of an object. */
type ManyOf<Value> = Value extends readonly (infer Row)[]
  ? Row
  : Value extends object
    ? Exclude<Value[keyof Value], undefined>
    : never;

/** A row of a list method: what its result holds many of. `never` where it holds no list. */
export type RowOf<Result> = unknown extends Result
  ? unknown
  : Result extends readonly (infer Row)[]
    ? Row
    : Result extends object
      ? RowWithin<Result>
      : never;

/** Rows of the lists that are always there, or of those of which an object consists; unknown where anything may be one. */
type RowWithin<Result> = [keyof Result] extends [never]
  ? unknown
  : [ConstantRowIn<Result>] extends [never]
    ? RowAmong<Result[keyof Result], Result[NamedIn<Result>]>
    : ConstantRowIn<Result>;

type ConstantRowIn<Result> = {
  [Key in NamedIn<Result>]-?: Result[Key] extends readonly (infer Row)[] ? Row : never;
}[NamedIn<Result>];

type RowAmong<Value, Named> = [Value] extends [readonly unknown[] | undefined]
  ? ItemOf<Value>
  : unknown extends Value
    ? [Named] extends [never]
      ? unknown
      : unknown extends Named
        ? unknown
        : never
    : never;

type ItemOf<Value> = Value extends readonly (infer Item)[] ? Item : never;

/** Names of fields, without those that a pattern stands for. */
type NamedIn<Result> = keyof Result &
  keyof {
    // oxlint-disable-next-line typescript/no-generated-empty-object-type -- whether it may be left out
    [Key in keyof Result as Record<never, never> extends Record<Key, 1> ? never : Key]: 1;
  };
