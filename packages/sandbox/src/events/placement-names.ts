/** The placements that there are: those of the reference. */
import { bitrix24 } from '@oint/reference/bitrix24';

/** The permission that every placement needs. */
const PLACEMENT = 'placement';

interface KnownPlacement {
  /** `*` stands for the part that is an entity's own. */
  readonly code: string;
  /** All of these permissions are needed, besides {@link PLACEMENT}. */
  readonly scopes: readonly string[];
}

/** Loaded when an application first asks: most portals have none. */
async function knownPlacements(): Promise<KnownPlacement[]> {
  const { placements } = await bitrix24.loadPlacements();
  return Object.entries(placements).map(([code, { scopes }]) => ({
    code,
    scopes: scopes.filter((scope) => scope !== PLACEMENT),
  }));
}

/** Those with an asterisk have as many codes as there are entities, so that nobody lists them. */
function codesOf(placements: readonly KnownPlacement[]): string[] {
  return placements.map(({ code }) => code).filter((code) => !code.includes('*'));
}

/** The placements of a permission, such as `crm`. */
export async function placementsOfScope(scope: string): Promise<string[]> {
  const known = await knownPlacements();
  return codesOf(known.filter(({ scopes }) => scopes.includes(scope)));
}

/** Every placement that there is. */
export async function allPlacements(): Promise<string[]> {
  return codesOf(await knownPlacements());
}

/** The placements that an application with these permissions may use. */
export async function placementsFor(permissions: readonly string[]): Promise<string[]> {
  const known = await knownPlacements();
  return codesOf(known.filter((placement) => isFor(placement, permissions)));
}

/** Whether it may use a placement. */
export async function isPlacement(code: string, permissions: readonly string[]): Promise<boolean> {
  const known = await knownPlacements();
  return known.some((placement) => isFor(placement, permissions) && matches(placement, code));
}

function isFor({ scopes }: KnownPlacement, permissions: readonly string[]): boolean {
  return scopes.every((scope) => permissions.includes(scope));
}

function matches(placement: KnownPlacement, code: string): boolean {
  const [before = '', after] = placement.code.split('*');
  if (after === undefined) return placement.code === code;
  const own = code.slice(before.length, code.length - after.length);
  return code === `${before}${own}${after}` && /^\w+$/u.test(own);
}
