/**
 * Options of the command line itself, of today and of the near future, which no page can take: `RESERVED_OPTIONS` of the
 * command line. An acceptance test holds the two together.
 */
export const RESERVED_OPTIONS: ReadonlySet<string> = new Set([
  'all',
  'allow-delete',
  'allow-insecure-http',
  'allow-write',
  'api',
  'audit',
  'ca',
  'check',
  'client-id',
  'columns',
  'concurrency',
  'config',
  'debug',
  'dry-run',
  'folder',
  'format',
  'help',
  'http',
  'idempotency-key',
  'input',
  'jq',
  'json',
  'keyring',
  'lang',
  'limit',
  'no-color',
  'out',
  'port',
  'portal',
  'profile',
  'quiet',
  'redirect',
  'reference',
  'resume',
  'scope',
  'scopes',
  'test',
  'timeout',
  'tokens',
  'tools',
  'verbose',
  'version',
  'with-token',
  'yes',
]);

/** The words by which an option is given: a flag may be negated. */
export function spellingsOf(option: string, isFlag: boolean): string[] {
  return isFlag ? [option, `no-${option}`] : [option];
}
