/** What a portal sends a user back with. */
export type Returned =
  | { readonly kind: 'code'; readonly code: string; readonly serverDomain: string | undefined }
  /** Somebody else's: its `state` is not the one that was sent. */
  | { readonly kind: 'foreign' }
  /** The user said no, or the portal did. */
  | { readonly kind: 'refused'; readonly reason: string };

/** Reads the address that a user was sent back to. */
export function returned(address: URL, state: string): Returned {
  const { searchParams: query } = address;
  if (query.get('state') !== state) return { kind: 'foreign' };
  const code = query.get('code');
  if (code) return { kind: 'code', code, serverDomain: query.get('server_domain') ?? undefined };
  return { kind: 'refused', reason: query.get('error') ?? '' };
}

/** Reads what a user pasted: the address, or the code alone, as the portal shows it where no address is registered. */
export function pasted(text: string, state: string): Returned {
  const isAddress = /^https?:\/\//iu.test(text) && URL.canParse(text);
  if (isAddress) return returned(new URL(text), state);
  return /^[\w.~-]+$/u.test(text)
    ? { kind: 'code', code: text, serverDomain: undefined }
    : { kind: 'refused', reason: '' };
}
