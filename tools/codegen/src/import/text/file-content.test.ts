import { expect, test } from 'vitest';

import { isFileContent } from './file-content.ts';

test.each<[unknown, boolean]>([
  [['photo.jpg', 'iVBORw0KGgo='], true],
  [['photo.jpg', 'iVBORw0KGgo...RK5CYII='], true],
  [['Счёт 5.docx', '**base64_encoded_content**'], true],
  [['photo.jpg', '<base64-encoded-image>'], true],
  [['photo.jpg', 'icon.png'], false],
  [['iVBORw0KGgo=', 'photo.jpg'], false],
  [['photo.jpg'], false],
  [['NAME', 'LAST_NAME'], false],
  [['https://example.com/a.png', 'iVBORw0KGgo='], false],
  [['a.txt', 'YWJj', 'YWJj'], false],
])('whether %j is a name and a content: %s', (value, is) => {
  expect(isFileContent(value)).toBe(is);
});
