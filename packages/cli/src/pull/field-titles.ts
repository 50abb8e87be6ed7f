/** What is said of a field of the portal. */
import type { MethodFacts } from '@oint/reference';

import type { PortalField, PortalValue } from './portal-facts.ts';

/** So many values are told by name. */
const TOLD_VALUES = 20;

/** `Color: 44 = Red, 46 = Green` */
export function titleOf(field: PortalField): string {
  const values = valuesText(field);
  return values === undefined ? field.title : `${field.title}: ${values}`;
}

/** What people call the values; `undefined` where the portal does not say which there are. */
export function valuesText({ values }: Pick<PortalField, 'values'>): string | undefined {
  const told = values?.slice(0, TOLD_VALUES).map(({ value, title }) => `${value} = ${title}`);
  const more = (values?.length ?? 0) > TOLD_VALUES ? ['…'] : [];
  return told?.concat(more).join(', ');
}

/** The method with what the values of a parameter are called: `ID of the list: 47 = Requests, 123 = Projects`. */
export function withTitlesOf(
  method: MethodFacts,
  name: string,
  values: readonly PortalValue[],
): MethodFacts {
  const { [name]: param, ...others } = method.params.fields;
  const told = valuesText({ values });
  if (param === undefined || told === undefined) return method;
  const description = param.description === undefined ? told : `${param.description}: ${told}`;
  const fields = { ...others, [name]: { ...param, description } };
  return { ...method, params: { ...method.params, fields } };
}
