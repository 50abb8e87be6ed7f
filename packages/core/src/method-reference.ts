/** What may stand for the name of a method: something that carries it, together with the method's types. */

/** Where a reference has the name. */
export const methodName: unique symbol = Symbol('name of a method');

declare const methodTypes: unique symbol;

/** A method, such as a member of `methodsOf(client)` of `@oint/sdk/bitrix24/rest`. */
export interface MethodReference<Name extends string = string, Types = unknown> {
  readonly [methodName]: Name;
  /** For compilers alone: nothing is there at run time. */
  readonly [methodTypes]: Types;
}

/** The name itself, or that of a reference. */
export function nameOf(method: string | MethodReference): string {
  return typeof method === 'string' ? method : method[methodName];
}

/** Whether a value is a reference to a method, of which nothing is known. */
export function isMethodReference(value: unknown): value is MethodReference {
  return typeof value === 'function' && methodName in value;
}
