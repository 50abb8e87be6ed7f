/** What `profile` answers of the person whose token asks. */
export interface Profile {
  readonly ID: string;
  readonly ADMIN: boolean;
  readonly NAME: string;
  readonly LAST_NAME: string;
}

/** `client_endpoint` leads to the methods, a client wants the portal. */
export function portalOf(endpoint: string): string {
  return endpoint.replace(/\/rest\/?$/u, '');
}
