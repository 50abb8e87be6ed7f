/** The authorization server, which gives tokens to applications, and where they are kept: `@oint/core/authorization`. */
export { AUTHORIZATION_SERVER } from './server-options.ts';
export type { AuthorizationServerOptions } from './server-options.ts';
export { AUTHORIZATION_SERVERS } from './servers.ts';
export { requestTokens } from './request-tokens.ts';
export type { TokenGrant, Tokens } from './tokens.ts';
export { oauth } from './oauth.ts';
export type { OauthOptions } from './oauth.ts';
export { memoryTokenStore } from './memory-token-store.ts';
export { keepTokens, keptTokens, parseStoredTokens } from './token-store.ts';
export type { KeptTokens, StoredTokens, TokenStore } from './token-store.ts';
export { authorizationLink } from './authorization-link.ts';
export type { AuthorizationLinkOptions } from './authorization-link.ts';
export { acceptCode } from './accept-code.ts';
export type { AcceptCodeOptions } from './accept-code.ts';
