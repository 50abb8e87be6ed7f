import { errorSpec, type ErrorSpec } from '../../portal/errors.ts';

/** What `lists.*` answers where the documentation names an error. */
export const ERRORS = {
  denied: errorSpec(400, 'ACCESS_DENIED', 'Access denied'),
  noList: errorSpec(400, 'ERROR_IBLOCK_NOT_FOUND', 'Iblock not found'),
  listExists: errorSpec(400, 'ERROR_IBLOCK_ALREADY_EXISTS', 'Iblock already exists'),
  noElement: errorSpec(400, 'ERROR_ELEMENT_NOT_FOUND', 'Element not found'),
  elementExists: errorSpec(400, 'ERROR_ELEMENT_ALREADY_EXISTS', 'Element already exists'),
  fileById: errorSpec(
    400,
    'ERROR_ELEMENT_FIELD_VALUE',
    'Writing file values by ID is not supported',
  ),
  noSection: errorSpec(400, 'ERROR_SECTION_NOT_FOUND', 'Section not found'),
} as const;

export function missing(name: string): ErrorSpec {
  return errorSpec(
    400,
    'ERROR_REQUIRED_PARAMETERS_MISSING',
    `Required parameter \`${name}\` is missing`,
  );
}

/** The documentation has the code of what failed to be kept, and no text for it. */
export function unkept(
  verb: 'ADD' | 'UPDATE',
  thing: 'ELEMENT' | 'IBLOCK' | 'SECTION',
  text: string,
): ErrorSpec {
  return errorSpec(400, `ERROR_${verb}_${thing}`, text);
}

export function fieldError(verb: 'SAVE' | 'UPDATE', text: string): ErrorSpec {
  return errorSpec(400, `ERROR_${verb}_FIELD`, text);
}
