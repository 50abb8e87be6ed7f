/** The authorization server, which gives tokens to applications: `@oint/core/authorization`. */
export { AUTHORIZATION_SERVER } from './server-options.ts';
export type { AuthorizationServerOptions } from './server-options.ts';
export { requestTokens } from './request-tokens.ts';
export type { TokenGrant, Tokens } from './tokens.ts';
