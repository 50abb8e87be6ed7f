import { isStructure } from '../../json/containers.ts';
import { ToolError } from '../tool-error.ts';

/** The schema has checked the input; these give its parts their types. */
type Input = Readonly<Record<string, unknown>>;

export function textIn(input: Input, name: string): string | undefined {
  const value = input[name];
  return typeof value === 'string' ? value : undefined;
}

export function numberIn(input: Input, name: string): number | undefined {
  const value = input[name];
  return typeof value === 'number' ? value : undefined;
}

export function textsIn(input: Input, name: string): readonly string[] | undefined {
  const value = input[name];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
}

export function versionIn(input: Input): 2 | 3 | undefined {
  const { version } = input;
  return version === 2 || version === 3 ? version : undefined;
}

/** Parameters of a method. Those by which a portal lets somebody in are the server's alone. */
export function paramsIn(input: Input): Readonly<Record<string, unknown>> {
  const { params = {} } = input;
  if (!isStructure(params)) throw new ToolError('params: an object of parameters is expected');
  refuseAccess(params, 'params');
  return params;
}

/** @throws {ToolError} where fields of a request would let somebody else in */
export function refuseAccess(fields: Readonly<Record<string, unknown>>, place: string): void {
  const access = Object.keys(fields).find((name) => /^(?:auth|access_token|token)$/iu.test(name));
  if (access === undefined) return;
  throw new ToolError(`${place}.${access}: the server signs in by itself; leave it out`);
}
