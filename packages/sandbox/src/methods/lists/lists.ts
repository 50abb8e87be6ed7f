/** Universal lists: their fields, sections and elements. */
import type { Dialect } from '../../entities/dialect.ts';
import type { Method } from '../../portal/method.ts';
import { ELEMENT_METHODS } from './element-methods.ts';
import { ELEMENT_DIALECT } from './element.ts';
import { FIELD_METHODS } from './field-methods.ts';
import { FIELD_DIALECT } from './field.ts';
import { LIST_METHODS } from './list-methods.ts';
import { LIST_DIALECT } from './list.ts';
import { SECTION_METHODS } from './section-methods.ts';
import { SECTION_DIALECT } from './section.ts';

export const ALL_LISTS_METHODS: readonly Method[] = [
  ...LIST_METHODS,
  ...FIELD_METHODS,
  ...ELEMENT_METHODS,
  ...SECTION_METHODS,
];

/** In the order in which they are filled: a list is there before what is in it. */
export const LISTS_DIALECTS: Readonly<Record<string, Dialect>> = {
  'lists.list': LIST_DIALECT,
  'lists.field': FIELD_DIALECT,
  'lists.section': SECTION_DIALECT,
  'lists.element': ELEMENT_DIALECT,
};
