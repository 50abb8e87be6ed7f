import { ConfigurationError } from '../errors/configuration-error.ts';

/** Refuses methods that have none of these names, in whatever case; the names are asked for when the first method is. */
export function strictly(
  names: () => Promise<readonly string[]>,
): (method: string) => Promise<void> {
  let known: ReadonlySet<string> | undefined;
  return async (method) => {
    known ??= new Set((await names()).map((name) => name.toLowerCase()));
    if (known.has(method.toLowerCase())) return;
    const { nearest } = await import('../nearest.ts');
    const meant = nearest(method, await names());
    throw new ConfigurationError(
      `there is no method ${method}${meant === undefined ? '' : `: did you mean ${meant}?`}`,
      { kind: 'method-unknown', method, nearest: meant },
    );
  };
}
