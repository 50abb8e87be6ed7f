/** The authorization server, which gives tokens to applications: `@oint/core/authorization`. */
export { AUTHORIZATION_SERVER } from './options.ts';
export type { AuthorizationServerOptions } from './options.ts';
export { requestTokens } from './request-tokens.ts';
export type { TokenGrant, Tokens } from './tokens.ts';
