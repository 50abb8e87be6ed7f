import { expect, test } from 'vitest';

import { isMethodName, isRestMethod } from './method-name.ts';

test.each([
  ['im.dialog.read', true, true],
  ['crm.item.list', true, true],
  ['user.userfield.file.get', true, true],
  ['profile', false, true],
  ['MarkMessageAsRead', false, true],
  ['ОтметитьСообщение', false, false],
  ['im.', false, false],
  ['.im', false, false],
  ['im/dialog', false, false],
  ['--url', false, false],
  ['5', false, false],
])('%s', (name, dotted, method) => {
  expect([isRestMethod(name), isMethodName(name)]).toEqual([dotted, method]);
});
