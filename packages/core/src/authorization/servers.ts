import { AUTHORIZATION_SERVER } from './server-options.ts';

/** The servers that the documentation names; the first is asked where nothing else is known. */
export const AUTHORIZATION_SERVERS: readonly string[] = [
  AUTHORIZATION_SERVER,
  'https://oauth.bitrix24.tech',
];

/**
 * The server to ask for the next tokens: the one that gave the last, if it is known. Addresses come from outside, and whoever
 * could choose one would be shown the application's secret.
 */
export function serverOf(endpoint: string | undefined): string {
  if (endpoint === undefined || !URL.canParse(endpoint)) return AUTHORIZATION_SERVER;
  const { origin } = new URL(endpoint);
  return AUTHORIZATION_SERVERS.includes(origin) ? origin : AUTHORIZATION_SERVER;
}
