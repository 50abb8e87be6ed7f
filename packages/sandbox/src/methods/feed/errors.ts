import { errorSpec, type ErrorSpec } from '../../portal/errors.ts';

/** Errors of sharing and of comments have a text, and no code. */
export function feedError(text: string): ErrorSpec {
  return errorSpec(400, '', text);
}

export function addError(text: string): ErrorSpec {
  return errorSpec(400, 'SONET_CONTROLLER_LIVEFEED_BLOGPOST_ADD_ERROR', text);
}

export function updateError(text: string): ErrorSpec {
  return errorSpec(400, 'SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR', text);
}

export const DELETE_ERRORS = {
  wrongId: errorSpec(400, '100', 'Wrong post ID'),
  denied: errorSpec(400, '403', 'You do not have permission to delete this message'),
} as const;

export const EMPTY_TITLE = errorSpec(400, 'EMPTY_TITLE', 'Message title is not specified.');
