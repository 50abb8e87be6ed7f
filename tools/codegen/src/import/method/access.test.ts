import { expect, test } from 'vitest';

import { accessOf, confirms } from './access.ts';

test.each([
  ['crm.deal.list', 'Get a List of Deals', '', 'read'],
  ['crm.deal.add', 'Create a New Deal', '', 'write'],
  ['crm.deal.get', 'Get a Deal by Id', '', 'read'],
  ['user.current', 'Get Information About the Current User', '', 'read'],
  ['im.dialog.read', 'Get Messages Read', '', 'write'],
  ['queue.get', 'Get Events', 'Returns events and removes them from the queue.', 'write'],
  ['queue.get', 'Get Events', 'The method confirms events with a lower ID.', 'write'],
  ['queue.get', 'Получить события', 'Метод подтверждает получение событий.', 'write'],
  ['notes.read.list', 'Read Notes', 'The method notes.read.list marks the notes as read.', 'write'],
  ['notes.read.list', 'Прочитать', 'Метод notes.read.list отмечает список прочитанным.', 'write'],
  ['queue.get', 'Get Events with Cleanup', '', 'write'],
  ['thing.rights', 'Get or Modify Rights', '', 'write'],
  ['blocks.get', 'Get Blocks', 'Returns a set of content blocks.', 'read'],
  ['queue.list', 'Get Events', 'Unlike get, it does not remove them.', 'read'],
  ['call.show', 'Show the Card of a Call', 'Shows the card to the user.', 'write'],
  ['thing.perform', 'Perform the Thing', '', 'write'],
  ['enum.addresstype', 'Get Types of Addresses', '', 'read'],
  ['mailbox.senders', 'Get Senders', '', 'read'],
  ['time.settings', 'Get the Settings of the Time', '', 'read'],
  ['post.users.important', 'View Who Has Read an Important Message', '', 'read'],
  ['thing.addfile', 'Get a File Added', '', 'write'],
  ['thing.download', 'Download the Files of a Thing', '', 'read'],
  ['site.fullExport', 'Exporting the Site', 'The method exports the site into an array.', 'read'],
  ['site.fullExport', 'Export the Site', 'The method exports the site and marks it.', 'write'],
  ['getaway.start', 'Start', '', 'write'],
  ['file.getExternalLink', 'Get Public Link for File', 'It returns a public link.', 'write'],
  ['storage.getForApp', 'Get Storage', 'If there is none, it creates one.', 'write'],
])('%s', (name, title, introduction, access) => {
  expect(accessOf(name, title, introduction)).toBe(access);
});

test.each([
  ['Confirms processed events and returns events from this value on', true],
  ['Подтверждает все события с ID меньше указанного', true],
  ['Whether the user confirms it', false],
])('to give a parameter is to be done with something: %s', (description, isDone) => {
  expect(confirms({ description })).toBe(isDone);
});
