/** REST methods as members of an object: the types of one, which the trees of `@oint/sdk/bitrix24/rest` consist of. */
import type { ApiVersion } from './address/endpoint.ts';
import type { Call } from './call.ts';
import type { MethodReference } from './method-reference.ts';
import type {
  Choice,
  MemberArguments,
  MemberResult,
  MethodResult,
  VariantArguments,
  VariantResult,
} from './methods.ts';
import type { AmongSelected } from './selected.ts';

/**
 * A REST method of a table as a function. It can be given wherever a client takes a method's name.
 *
 * @example
 * const { crm } = methodsOf(client);
 * const lead = await crm.lead.get({ id: 1 });
 * for await (const { TITLE } of client.list(crm.lead.list)) console.log(TITLE);
 */
export interface Member<Methods, Name extends keyof Methods & string>
  extends MethodReference<Name, Methods[Name]>, NoFunction {
  (...args: MemberArguments<Methods[Name]>): Call<MethodResult<Methods, Name>>;
}

/** One of a list whose rows have the fields that are selected. */
export interface MemberOfRows<Methods, Name extends keyof Methods & string>
  extends MethodReference<Name, Methods[Name]>, NoFunction {
  <Selected extends string = string>(
    ...args: AmongSelected<MemberArguments<Methods[Name]>, Selected>
  ): Call<MemberResult<Methods[Name], Selected>>;
}

/** One that both versions of the REST API have: version 2's, unless the options say `{ version: 3 }`. */
export interface MemberOfVersions<Methods, Name extends keyof Methods & string>
  extends MethodReference<Name, Methods[Name]>, NoFunction {
  <Version extends ApiVersion = 2, Selected extends string = string>(
    ...args: AmongSelected<MemberArguments<Methods[Name], Version>, Selected>
  ): Call<MemberResult<Methods[Name], Selected, Version>>;
}

/** One that has variants: the value of a parameter chooses the types of the others and of the result. */
export interface MemberOfVariants<Methods, Name extends keyof Methods & string>
  extends MethodReference<Name, Methods[Name]>, NoFunction {
  <Chosen extends Choice, Selected extends string = string>(
    ...args: AmongSelected<VariantArguments<Methods, Methods[Name], Chosen>, Selected>
  ): Call<VariantResult<Methods[Name], Chosen, Selected>>;
}

/** A member has methods of the portal as its members, and nothing that functions have. */
interface NoFunction {
  readonly apply: unknown;
  readonly arguments: unknown;
  readonly bind: unknown;
  readonly call: unknown;
  readonly caller: unknown;
  readonly length: unknown;
  readonly name: unknown;
  readonly prototype: unknown;
}
