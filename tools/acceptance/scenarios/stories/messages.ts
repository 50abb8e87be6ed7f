import { holding, NUMBER } from '../expected.ts';
import { type Scenario, step } from '../scenario.ts';
import { ofRun, seen } from '../values.ts';

const dialog = { chatId: seen('chat', 'chat') };
const message = { messageId: seen('message') };

/** A message that is written, corrected and taken back, in a chat of its own. */
export const messages: Scenario = {
  section: 'messages',
  steps: [
    step(
      'createChat',
      { fields: { TITLE: ofRun('messages') } },
      { as: 'chat', result: NUMBER, undo: step('leaveChat', { chatId: seen('chat') }) },
    ),
    step(
      'getPictureBlock',
      { name: 'Home page', url: 'https://example.com/home.png' },
      { as: 'picture', result: { IMAGE: { NAME: 'Home page' } } },
    ),
    step(
      'getFileBlock',
      { name: 'Plan', url: 'https://example.com/plan.pdf' },
      { as: 'file', result: { FILE: { LINK: 'https://example.com/plan.pdf' } } },
    ),
    step(
      'sendMessage',
      { ...dialog, text: ofRun('look'), attachments: [seen('picture'), seen('file')] },
      { as: 'message', result: NUMBER, undo: step('deleteMessage', message) },
    ),
    step('editMessage', { ...message, text: ofRun('look again') }, { result: true }),
    step('getChatMessagesList', dialog, {
      result: { messages: holding({ id: seen('message'), text: ofRun('look again') }) },
    }),
    step('setMessageReaction', message, { result: true }),
    step('markMessageAsUnread', { ...dialog, ...message }, { result: true }),
    step('markMessageAsRead', { ...dialog, ...message }, { result: { chatId: seen('chat') } }),
    step('deleteMessage', message, { result: true, ends: 'message' }),
    step(
      'sendFile',
      { chatId: seen('chat'), fileId: 5249, description: ofRun('file') },
      {
        result: { MESSAGE_ID: NUMBER },
        local: 'needs a file whose identifier is known beforehand',
      },
    ),
  ],
};
