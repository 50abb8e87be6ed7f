import type { ApiVersion } from '../address/endpoint.ts';
import type { MethodMetadata } from '../metadata.ts';
import type { MethodFacts } from '../operation/ports.ts';
import type { ClientOptions } from '../options.ts';
import { inOrder } from '../protocol/positional.ts';
import { strictly } from './strictly.ts';

/** Looks methods up in the client's metadata. */
export function methodFacts({
  metadata,
  names,
}: Pick<ClientOptions, 'metadata' | 'names'>): MethodFacts {
  const of = (method: string, version: ApiVersion | undefined): MethodMetadata => {
    const known = metadata?.(method) ?? {};
    return version === 3 && known.version3 !== undefined
      ? { ...known.version3, version: 3 }
      : known;
  };
  return {
    of,
    accessOf: (method, version) => of(method, version).access ?? 'write',
    versionOf: (method, version) => version ?? of(method, version).version ?? 2,
    inOrder: (method, version, params) => inOrder(method, params, of(method, version).positional),
    refuseUnknown: names === undefined ? undefined : strictly(names),
  };
}
