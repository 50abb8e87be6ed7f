/**
 * Options of the command line itself, which no page can take. The command line has the same list; an acceptance
 * test holds the two together.
 */
export const RESERVED_OPTIONS: ReadonlySet<string> = new Set([
  'help',
  'version',
  'lang',
  'debug',
  'test',
  'out',
  'config',
  'timeout',
  'allow-insecure-http',
  'input',
  'profile',
  'ca',
  'port',
  'reference',
  'api',
  'json',
  'scope',
]);
