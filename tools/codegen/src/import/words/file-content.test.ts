import { expect, test } from 'vitest';

import { fileHolderIn, filesIn } from './file-content.ts';

test.each<[string, 'one' | 'several' | null]>([
  [
    'An array of two elements: - the first — the file name - the second – its [base64](x.md)',
    'one',
  ],
  ['An array containing the file name and a string in [Base64](x.md)', 'one'],
  ['Files. Each element is an array with the name and the content in base64', 'several'],
  ['An array of names', null],
  ['The content of the file in base64', null],
  ['Массив из двух элементов: - первый — название файла - второй – файл в base64', 'one'],
  ['Массив из имени файла и строки с Base64', 'one'],
  ['Вложения. Каждый элемент — это массив с именем и содержимым в base64', 'several'],
  ['Массив имён', null],
  ['Содержимое файла в base64', null],
])('files in "%s": %s', (description, files) => {
  expect(filesIn(description)).toBe(files);
});

test.each([
  [
    'An object in the format `{fileData: [value1, value2]}`, the second in base64. To delete: `{remove: ‘Y’}`',
    { name: 'fileData', removes: 'remove' },
  ],
  ['Объект `{fileData: ["a", "b"]}`, второе в base64', { name: 'fileData', removes: undefined }],
  ['An object in the format `{range: [from, to]}`', null],
])('the fields of a file in "%s"', (description, holder) => {
  expect(fileHolderIn(description)).toEqual(holder);
});
