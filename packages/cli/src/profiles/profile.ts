import { isStructure } from '../json/containers.ts';

/** A portal and how it lets somebody in. Without secrets. */
export type Profile = WebhookProfile | ApplicationProfile;

interface AnyProfile {
  /** Address of the portal. */
  readonly portal: string;
  /** For whom it was made. */
  readonly user: { readonly id: string; readonly name: string };
  /** Its secret is in the keyring of the system, not in the file. */
  readonly inKeyring: boolean;
}

export interface WebhookProfile extends AnyProfile {
  readonly kind: 'webhook';
}

export interface ApplicationProfile extends AnyProfile {
  readonly kind: 'application';
  readonly clientId: string;
  /** The authorization server, where it is not the one that tokens name. */
  readonly server?: string | undefined;
}

/** A profile as its file has it: `secret` is the webhook's address or the secret of the application. */
export interface StoredProfile {
  readonly profile: Profile;
  readonly secret: string | undefined;
}

/** What is kept of a library: its profiles by name, and the one in use. */
export interface StoredProfiles {
  readonly current: string | undefined;
  readonly profiles: ReadonlyMap<string, StoredProfile>;
}

export const NO_PROFILES: StoredProfiles = { current: undefined, profiles: new Map() };

/** What can be the name of a profile. */
export function isProfileName(text: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}._:-]{0,99}$/u.test(text);
}

/** The profiles that a file holds; `undefined` where it holds something else. */
export function parseProfiles(text: string): StoredProfiles | undefined {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isStructure(read) || !isStructure(read['profiles'])) return undefined;
  const profiles = new Map<string, StoredProfile>();
  for (const [name, value] of Object.entries(read['profiles'])) {
    const stored = profileOf(value);
    if (stored === undefined) return undefined;
    profiles.set(name, stored);
  }
  const current = textIn(read, 'current');
  return { current, profiles };
}

export function profilesText({ current, profiles }: StoredProfiles): string {
  const written = [...profiles].map(([name, { profile, secret }]) => [
    name,
    { ...profile, secret },
  ]);
  return `${JSON.stringify({ current, profiles: Object.fromEntries(written) }, undefined, 2)}\n`;
}

function profileOf(value: unknown): StoredProfile | undefined {
  if (!isStructure(value) || !isStructure(value['user'])) return undefined;
  const portal = textIn(value, 'portal');
  if (portal === undefined) return undefined;
  const { user } = value;
  const all = {
    portal,
    user: { id: textIn(user, 'id') ?? '', name: textIn(user, 'name') ?? '' },
    inKeyring: value['inKeyring'] === true,
  };
  const secret = textIn(value, 'secret');
  const clientId = textIn(value, 'clientId');
  if (value['kind'] === 'webhook') return { profile: { kind: 'webhook', ...all }, secret };
  if (value['kind'] !== 'application' || clientId === undefined) return undefined;
  const server = textIn(value, 'server');
  return { profile: { kind: 'application', ...all, clientId, server }, secret };
}

function textIn(value: Readonly<Record<string, unknown>>, key: string): string | undefined {
  const text = value[key];
  return typeof text === 'string' ? text : undefined;
}
