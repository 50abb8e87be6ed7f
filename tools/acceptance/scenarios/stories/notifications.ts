import { NUMBER } from '../expected.ts';
import { type Scenario, step } from '../scenario.ts';
import { ofRun, seen } from '../values.ts';

const me = { userId: seen('me.ID') };

/** Notifications to oneself. */
export const notifications: Scenario = {
  section: 'notifications',
  steps: [
    step('getCurrentUser', {}, { as: 'me' }),
    step(
      'createSystemNotification',
      { ...me, text: ofRun('export'), attachments: [{ MESSAGE: 'It is complete.' }] },
      {
        as: 'system',
        result: NUMBER,
        undo: step('deleteNotification', { notificationId: seen('system') }),
      },
    ),
    step(
      'createPersonalNotification',
      { ...me, text: ofRun('contract') },
      {
        as: 'personal',
        result: NUMBER,
        undo: step('deleteNotification', { notificationId: seen('personal') }),
      },
    ),
    step('createPersonalNotification', { ...me, text: ' ' }, { error: 'MESSAGE_EMPTY' }),
    step(
      'deleteNotification',
      { notificationId: seen('personal') },
      { result: true, ends: 'personal' },
    ),
    step(
      'deleteNotification',
      { notificationId: seen('system') },
      { result: true, ends: 'system' },
    ),
  ],
};
