const digests = new Map<string, string>();

/** The name by which Redis knows a script. */
export async function shaOf(script: string): Promise<string> {
  const known = digests.get(script);
  if (known !== undefined) return known;
  const bytes = await crypto.subtle.digest('SHA-1', new TextEncoder().encode(script));
  const sha = [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  digests.set(script, sha);
  return sha;
}
