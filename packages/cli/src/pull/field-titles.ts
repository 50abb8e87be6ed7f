/** What is said of a field of the portal. */
import type { PortalField } from './portal-facts.ts';

/** So many values are told by name. */
const TOLD_VALUES = 20;

/** `Color: 44 = Red, 46 = Green` */
export function titleOf(field: PortalField): string {
  const values = valuesText(field);
  return values === undefined ? field.title : `${field.title}: ${values}`;
}

/** What people call the values; `undefined` where the portal does not say which there are. */
export function valuesText({ values }: PortalField): string | undefined {
  const told = values?.slice(0, TOLD_VALUES).map(({ value, title }) => `${value} = ${title}`);
  const more = (values?.length ?? 0) > TOLD_VALUES ? ['…'] : [];
  return told?.concat(more).join(', ');
}
