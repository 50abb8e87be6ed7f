import { expect, test } from 'vitest';

import { isEventTitle, isListTitle, isVersion3, mentionsEvents, saysWhoExecutes } from './pages.ts';

test.each([
  ['Event onCrmDealAdd', true, true],
  ['onTaskAdd', true, false],
  ['Get Events event.offline.get', true, true],
  ['Prevent a Call call.prevent', false, true],
  ['Register an Event Handler event.bind', true, true],
  ['Get a Deal crm.deal.get', false, false],
  ['Событие при добавлении сделки onCrmDealAdd', true, true],
  ['Получить сделку crm.deal.get', false, false],
])('whether "%s" is the title of an event: %s', (title, event, mentioned) => {
  expect(isEventTitle(title)).toBe(event);
  expect(mentionsEvents(title)).toBe(mentioned);
});

test.each([
  ['This method belongs to REST 3.0.', true],
  ['In REST 3 there is another method.', false],
  ['Метод относится к REST 3.0.', true],
  ['В REST 3 есть другой метод.', false],
])('%s', (note, version3) => {
  expect(isVersion3(note)).toBe(version3);
});

test.each([
  ['> Who can execute the method: any user', true],
  ['> Scope: `im`\n>\n> Who can execute: administrator', true],
  ['> Кто может выполнять метод: любой пользователь', true],
  ['> Кто может подписаться: любой пользователь', false],
  ['Everybody can execute it', false],
])('whether %j says who executes a method: %s', (text, said) => {
  expect(saysWhoExecutes(text)).toBe(said);
});

test.each([
  ['Get a List of Epics thing.epic.list', true],
  ['Get the List of Deliveries thing.delivery.list', true],
  ['Get an Epic thing.epic.get', false],
  ['Update the list thing.list.update', false],
  ['Получить список эпиков thing.epic.list', true],
  ['Получить эпик thing.epic.get', false],
  ['Изменить список thing.list.update', false],
])('whether "%s" is the title of a list: %s', (title, list) => {
  expect(isListTitle(title)).toBe(list);
});
