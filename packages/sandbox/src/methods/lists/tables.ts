/** Where lists, their fields, sections and elements lie in the state. */
export const LIST_TABLE = 'lists.list';
export const FIELD_TABLE = 'lists.field';
export const SECTION_TABLE = 'lists.section';
export const ELEMENT_TABLE = 'lists.element';
/** No records lie in these, but numbers are taken: of values of enumerations, and of values that elements hold. */
export const ENUMERATION_TABLE = 'lists.enumeration';
export const VALUE_TABLE = 'lists.value';
