/**
 * What a client may know of methods: types alone, nothing of them is there at run time. A table of methods is an
 * interface whose keys are the methods' names.
 *
 * @example
 * interface Crm {
 *   'crm.deal.get': { params: { id: number }; result: { TITLE: string }; errors: 'NOT_FOUND' };
 * }
 * const client = createClient<Crm>({ url });
 */
import type { CallOptions } from './options.ts';

/** The types of one method. */
export interface MethodTypes {
  params: unknown;
  result: unknown;
  /** Codes of errors that the method's documentation lists. */
  errors: unknown;
}

/** A table that knows no method. */
// oxlint-disable-next-line typescript/no-empty-object-type -- its keys are what matters, and it has none
export interface NoMethods {}

/** Names that the table knows. */
export type MethodName<Methods> = keyof Methods & string;

/** What `params` of a method may be; `unknown` for one that the table describes otherwise. */
export type ParamsOf<Methods, Method extends keyof Methods> = Methods[Method] extends MethodTypes
  ? Methods[Method]['params']
  : unknown;

/** What a method returns. */
export type MethodResult<
  Methods,
  Method extends keyof Methods,
> = Methods[Method] extends MethodTypes ? Methods[Method]['result'] : unknown;

/** The codes with which a method is documented to fail. Portals add those of their own. */
export type MethodErrors<
  Methods,
  Method extends keyof Methods,
> = Methods[Method] extends MethodTypes ? Methods[Method]['errors'] : unknown;

/** Arguments behind the name: parameters may be left out where none is required. */
export type CallArguments<Params, Options = CallOptions> =
  // oxlint-disable-next-line typescript/no-generated-empty-object-type -- whether no parameters at all will do
  Record<never, never> extends Params
    ? [params?: Params, options?: Options]
    : [params: Params, options?: Options];

/** A name that the table does not know: one that it knows has to be called as it is described. */
export type UnknownMethod<Methods, Name extends string> = Name extends keyof Methods ? never : Name;

/** A row of a list method: what its result holds many of. */
export type RowOf<Result> = Result extends readonly (infer Row)[]
  ? Row
  : Result extends object
    ? {
        [Key in keyof Result]: Result[Key] extends readonly (infer Row)[] ? Row : never;
      }[keyof Result]
    : never;
