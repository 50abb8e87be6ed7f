import type { JsonObject } from '../values.ts';
import { isComputed, type NamedField } from './entity.ts';
import { TYPE_NAMES } from './kinds.ts';

/** A field as the CRM's `*.fields` describe it, and many others with them. */
export function describeField({ name, shown, field, isCustom }: NamedField): JsonObject {
  return {
    type: field.type ?? TYPE_NAMES[field.kind],
    isRequired: field.required === true,
    isReadOnly: field.readOnly === true || isComputed(field),
    isImmutable: field.immutable === true,
    isMultiple: field.multiple === true,
    isDynamic: isCustom,
    ...field.about,
    title: isCustom ? name : (field.title ?? shown),
    ...(isCustom && { listLabel: field.title, formLabel: field.title, filterLabel: field.title }),
  };
}
