/** What a method is about, by its name. */
import type { MethodFacts } from '@oint/reference';

/** `crm.deal` of `crm.deal.add` */
export function parentOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('.')));
}

/** The same of all methods of an entity in a version: portals look at no letter case. */
export function entityOf({ name, version }: Pick<MethodFacts, 'name' | 'version'>): string {
  return `${version} ${parentOf(name).toLowerCase()}`;
}
