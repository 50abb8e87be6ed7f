import { expect, test } from 'vitest';

import { accessInTitle, hasSideEffect } from './access.ts';

test.each([
  ['Get a List of Deals', 'read'],
  ['Description of Fields', 'read'],
  ['Download the Files', 'read'],
  ['Exporting the Site', 'read'],
  ['Get or Modify Rights', 'write'],
  ['Get Events with Cleanup', 'write'],
  ['Create a New Deal', null],
  ['Получить список сделок', 'read'],
  ['Описание полей', 'read'],
  ['Скачать файлы', 'read'],
  ['Экспортировать сайт', 'read'],
  ['Получить или изменить права', 'write'],
  ['Получить события с очисткой', 'write'],
  ['Создать сделку', null],
])('the title "%s": %s', (title, access) => {
  expect(accessInTitle(title)).toBe(access);
});

test.each([
  ['Returns events and removes them from the queue.', true],
  ['The method also marks messages as read.', true],
  ['Returns a set of content blocks.', false],
  ['Unlike get, it removes nothing. It returns events.', false],
  ['Возвращает события и удаляет их из очереди.', true],
  ['Метод также помечает сообщения прочитанными.', true],
  ['Возвращает набор блоков.', false],
  ['If the storage does not exist, it creates one.', true],
  ['Если хранилища нет — создает его.', true],
  ['It does not delete, clear or mark anything.', false],
  ['Метод не помечает события и не формирует номер.', false],
  ['Не удаляет записи, а помечает их.', true],
  ['Метод ничего не возвращает и не удаляет.', false],
])('whether "%s" changes something: %s', (introduction, changes) => {
  expect(hasSideEffect(introduction)).toBe(changes);
});
