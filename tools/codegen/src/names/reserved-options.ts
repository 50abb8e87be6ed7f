/**
 * Options of the command line itself, of today and of the near future, which no page can take: `RESERVED_OPTIONS` of the
 * command line. An acceptance test holds the two together.
 */
export const RESERVED_OPTIONS: ReadonlySet<string> = new Set([
  'all',
  'allow-insecure-http',
  'api',
  'ca',
  'columns',
  'concurrency',
  'config',
  'debug',
  'dry-run',
  'format',
  'help',
  'idempotency-key',
  'input',
  'jq',
  'json',
  'lang',
  'limit',
  'no-color',
  'out',
  'port',
  'profile',
  'quiet',
  'reference',
  'resume',
  'scope',
  'test',
  'timeout',
  'verbose',
  'version',
  'yes',
]);

/** The words by which an option is given: a flag may be negated. */
export function spellingsOf(option: string, isFlag: boolean): string[] {
  return isFlag ? [option, `no-${option}`] : [option];
}
