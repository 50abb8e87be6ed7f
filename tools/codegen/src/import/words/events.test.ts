import { expect, test } from 'vitest';

import {
  comesOrdinarily,
  eventNames,
  heldField,
  isPastPlacement,
  onlyPlacements,
} from './events.ts';

test.each<[string, string[]]>([
  ['Event When Creating a Deal onCrmDealAdd', ['onCrmDealAdd']],
  ['При изменении секции OnCalendarSectionUpdate', ['OnCalendarSectionUpdate']],
  ['Event ONIMBOTDELETE', ['ONIMBOTDELETE']],
  ['Событие CATALOG.PRICE.TYPE.ON.ADD', ['CATALOG.PRICE.TYPE.ON.ADD']],
  ['On the way to online shops, only once', []],
  ['CallCard::onClose and event.onSave', []],
])('the names of events in: %s', (text, names) => {
  expect(eventNames(text)).toEqual(names);
});

test.each<[string, boolean]>([
  ['It is sent as a regular event to the address', true],
  ['Оно отправляется как обычное событие на внешний адрес', true],
  ['Regular events call the address', false],
])('whether it comes in any case: %s', (text, said) => {
  expect(comesOrdinarily(text)).toBe(said);
});

test.each<[string, boolean]>([
  ['**DEPRECATED**\n\nThere is another', true],
  ['Точка `A_B` устарела с версии 2', true],
  ['The placement has been deprecated', true],
  ['Метод устарел', false],
  ['A place for widgets', false],
])('whether the placement is one of the past: %s', (text, said) => {
  expect(isPastPlacement(text)).toBe(said);
});

test.each<[string, string[]]>([
  ['The group. Only passed for the `A_GROUP_MENU` placement. Its data', ['A_GROUP_MENU']],
  ['Группа. Приходит только у точки `A_GROUP_MENU`.', ['A_GROUP_MENU']],
  ['Доступен только в `A_MENU` и `B_MENU`. Не в `C_MENU`', ['A_MENU', 'B_MENU']],
  ['The group, of `A_GROUP_MENU` too', []],
])('which placements have it alone: %s', (text, codes) => {
  expect(onlyPlacements(text)).toEqual(codes);
});

test.each<[string, string | null]>([
  ['The array contains the field ID with the number', 'ID'],
  ['Массив содержит поле `ID` со значением', 'ID'],
  ['The array contains the fields', null],
])('the one field that an object holds: %s', (text, name) => {
  expect(heldField(text)).toBe(name);
});
