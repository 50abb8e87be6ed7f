/** Conversions by the names that bindings have for them. */
export const CONVERSIONS = {
  yn: 'yesNo',
  'not-yn': 'notYesNo',
  list: 'list',
  'date-iso': 'dateIso',
  'date-iso-z': 'dateIsoZ',
  'date-ymd': 'dateYmd',
  base64: 'fileBase64',
  files: 'fileList',
} as const;

/** Of a file that a handwritten function sends as it is read; no function of core has to convert it. */
export const STREAM = 'stream';

export type As = keyof typeof CONVERSIONS;
