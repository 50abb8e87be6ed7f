import { isConditions, type EnumFact, type FieldFact, type TypeFact } from '@oint/reference';

import type { Messages } from '../messages/messages.ts';

/** Of more values the first ones are shown, and how many there are besides. */
const MOST_VALUES = 12;
const SHOWN_VALUES = 6;

/** A type in a few words: `text`, `integer[]`, `structure|boolean`, `RED|GREEN`. */
export function typeLabel(type: TypeFact, messages: Messages): string {
  if (typeof type === 'string') return messages.type[type];
  if ('enum' in type) return enumLabel(type, messages);
  if ('array' in type) {
    if (isConditions(type)) return messages.type.conditions;
    const element = typeLabel(type.array, messages);
    return element.includes('|') ? `(${element})[]` : `${element}[]`;
  }
  if ('anyOf' in type) {
    return [...new Set(type.anyOf.map((member) => typeLabel(member, messages)))].join('|');
  }
  return messages.type.structure;
}

function enumLabel({ enum: values, open }: EnumFact, messages: Messages): string {
  // A number that may arrive as text is one value, and an empty text has to be seen.
  const distinct = [...new Set(values.map((value) => (value === '' ? '""' : String(value))))];
  const shown = distinct.length > MOST_VALUES ? distinct.slice(0, SHOWN_VALUES) : distinct;
  const hidden = distinct.length - shown.length;
  return [
    ...shown,
    ...(hidden > 0 ? [messages.moreValues(hidden)] : []),
    ...(open === true ? ['…'] : []),
  ].join('|');
}

/** With the documentation's own name, where it says more. */
export function fieldLabel({ type, documented }: FieldFact, messages: Messages): string {
  const label = typeLabel(type, messages);
  return documented === undefined || documented === label ? label : `${label} (${documented})`;
}

/** A label, and behind it what is meant. */
export function withText(label: string, text: string | undefined): string {
  return text === undefined ? label : `${label}. ${text}`;
}
