/** Base of the name of a scope's module, in all packages: modules and entry points that are no scope's keep their names. */
export function scopeFile(scope: string): string {
  return scope
    .replaceAll(/[^\w-]+/gu, '-')
    .replace(/^(?:client|index|metadata|values)$/u, '$&-scope');
}
