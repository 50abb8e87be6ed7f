import { errorSpec } from '../../portal/errors.ts';

/** Errors that several methods of the messenger share. */
export const IM_ERRORS = {
  dialogIdEmpty: errorSpec(400, 'DIALOG_ID_EMPTY', "Dialog ID can't be empty"),
  chatIdEmpty: errorSpec(400, 'CHAT_ID_EMPTY', "Chat ID can't be empty"),
  userIdEmpty: errorSpec(400, 'USER_ID_EMPTY', "User ID can't be empty"),
  messageIdError: errorSpec(400, 'MESSAGE_ID_ERROR', "Message ID can't be empty"),
  noDialogAccess: errorSpec(403, 'ACCESS_ERROR', 'You do not have access to the specified dialog'),
  unavailable: errorSpec(403, 'ACCESS_ERROR', 'Action unavailable'),
  attach: errorSpec(400, 'ATTACH_ERROR', 'Incorrect attach params'),
  attachOversize: errorSpec(
    400,
    'ATTACH_OVERSIZE',
    'You have exceeded the maximum allowable size of attach',
  ),
  keyboard: errorSpec(400, 'KEYBOARD_ERROR', 'Incorrect keyboard params'),
} as const;
