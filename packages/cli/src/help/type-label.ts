import type { Messages } from '../messages/messages.ts';
import type { FieldFact, TypeFact } from '../reference/facts.ts';

/** A type in a few words: `text`, `integer[]`, `structure|boolean`, `RED|GREEN`. */
export function typeLabel(type: TypeFact, messages: Messages): string {
  if (typeof type === 'string') return messages.type[type];
  if ('enum' in type) return [...type.enum, ...(type.open === true ? ['…'] : [])].join('|');
  if ('array' in type) {
    const element = typeLabel(type.array, messages);
    return element.includes('|') ? `(${element})[]` : `${element}[]`;
  }
  if ('anyOf' in type) {
    return [...new Set(type.anyOf.map((member) => typeLabel(member, messages)))].join('|');
  }
  return messages.type.structure;
}

/** With the documentation's own name, where it says more. */
export function fieldLabel({ type, documented }: FieldFact, messages: Messages): string {
  const label = typeLabel(type, messages);
  return documented === undefined || documented === label ? label : `${label} (${documented})`;
}
