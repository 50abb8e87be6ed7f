/** What somebody brought to be let in with: nothing of it has been tried yet. */
export type Access =
  | { readonly kind: 'webhook'; readonly url: string }
  | {
      readonly kind: 'application';
      readonly clientId: string;
      readonly clientSecret: string;
      /** What tokens are asked for with: each serves once. */
      readonly grant: { readonly code: string } | { readonly refreshToken: string };
      /** The authorization server that came with the code. */
      readonly serverDomain?: string | undefined;
    };
