/** Types of the fields that a list can have, and what people read of them. */

/** A list has each of these at most once. */
export const SYSTEM_TYPES: Readonly<Record<string, string>> = {
  SORT: 'Sorting',
  ACTIVE_FROM: 'Start of activity',
  ACTIVE_TO: 'End of activity',
  PREVIEW_PICTURE: 'Preview image',
  PREVIEW_TEXT: 'Preview text',
  DETAIL_PICTURE: 'Detail image',
  DETAIL_TEXT: 'Detail text',
  DATE_CREATE: 'Creation date',
  CREATED_BY: 'Created by',
  TIMESTAMP_X: 'Modification date',
  MODIFIED_BY: 'Modified by',
};

export const PROPERTY_TYPES: Readonly<Record<string, string>> = {
  S: 'String',
  N: 'Number',
  L: 'List',
  F: 'File',
  G: 'Binding to sections',
  E: 'Binding to elements',
  'S:Date': 'Date',
  'S:DateTime': 'Date/Time',
  'S:HTML': 'HTML/text',
  'E:EList': 'Binding to elements as a list',
  'N:Sequence': 'Counter',
  'S:ECrm': 'Binding to CRM elements',
  'S:Money': 'Money',
  'S:DiskFile': 'File (Disk)',
  'S:map_yandex': 'Binding to Yandex map',
  'S:employee': 'Binding to employee',
};

/** What every list has, and nobody adds. */
export const NAME_TYPE = 'NAME';

export function isSystemType(type: string): boolean {
  return type === NAME_TYPE || Object.hasOwn(SYSTEM_TYPES, type);
}

export function isPropertyType(type: string): boolean {
  return Object.hasOwn(PROPERTY_TYPES, type);
}

/** Types that hold what lies in another list. */
export function isLinkType(type: string): boolean {
  return ['G', 'E', 'E:EList'].includes(type);
}

/** Files stay when an element is changed without them. */
export function isFileType(type: string): boolean {
  return type === 'F' || type === 'S:DiskFile';
}

/** What a setting of a type is where none is given. */
export const TYPE_SETTINGS: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  'S:HTML': { height: 200 },
  'E:EList': { size: 1, width: 0, group: 'N', multiple: 'N' },
  'N:Sequence': { write: 'N', VALUE: 1 },
  'S:ECrm': { VISIBLE: 'N', LEAD: 'N', CONTACT: 'N', COMPANY: 'N', DEAL: 'N' },
};
