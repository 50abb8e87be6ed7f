import { expect, test } from 'vitest';

import { ValueError, type ValueProblem } from '../values/value-error.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';

test.each<[problem: ValueProblem, english: string, russian: string]>([
  [
    { kind: 'type', types: ['number', 'date'], found: 'x' },
    '--a: expected a number such as 12 or 0.5, or a date such as 2026-01-31 or 2026-01-31T18:00:00; found "x".',
    '--a: нужно число, например 12 или 0.5 либо дата, например 2026-01-31 или 2026-01-31T18:00:00; указано «x».',
  ],
  [
    { kind: 'type', types: ['binary'], found: undefined },
    '--a: expected a file.',
    '--a: нужно файл.',
  ],
  [
    { kind: 'json', line: 2, column: 3 },
    '--a: not valid JSON at line 2, column 3.',
    '--a: ошибка в JSON, строка 2, позиция 3.',
  ],
  [
    { kind: 'unreadable-file', file: 'x', reason: 'ENOENT' },
    '--a: cannot read the file "x": it does not exist.',
    '--a: не удалось прочитать файл «x»: его нет.',
  ],
  [
    { kind: 'unreadable-file', file: 'x', reason: 'EACCES' },
    '--a: cannot read the file "x" (EACCES).',
    '--a: не удалось прочитать файл «x» (EACCES).',
  ],
  [
    { kind: 'encoding', file: 'x', likely: 'windows-1251' },
    '--a: the file "x" is not UTF-8, most likely windows-1251; save it as UTF-8.',
    '--a: файл «x» — не в UTF-8, скорее всего в windows-1251; сохраните его в UTF-8.',
  ],
  [
    { kind: 'encoding', file: undefined, likely: 'cp866' },
    '--a: the standard input is not UTF-8, most likely cp866; save it as UTF-8.',
    '--a: стандартный ввод — не в UTF-8, скорее всего в cp866; сохраните его в UTF-8.',
  ],
  [
    { kind: 'separated', found: '4,5', list: '["4","5"]' },
    '--a: expected a list as JSON; write ["4","5"] for "4,5".',
    '--a: нужен список в JSON: вместо «4,5» напишите ["4","5"]',
  ],
  [
    { kind: 'no-such-file', file: 'x' },
    '--a: there is no file "x", and it is neither an address nor base64.',
    '--a: нет файла «x», и это не адрес и не base64.',
  ],
  [
    { kind: 'download', host: 'h', reason: 'HTTP 404' },
    '--a: cannot download the file from h (HTTP 404).',
    '--a: не удалось скачать файл с h (HTTP 404).',
  ],
  [
    { kind: 'no-portal', file: 'x' },
    '--a: the file "x" is not what pull writes; it writes src/portal.json beside src/portal.ts.',
    '--a: файл «x» записан не командой pull; она пишет src/portal.json рядом с src/portal.ts.',
  ],
  [
    { kind: 'other-portal', file: 'x', format: 9 },
    '--a: the file "x" is in format 9, of another version of oint: pull again.',
    '--a: файл «x» — формата 9, от другой версии oint: выполните pull ещё раз.',
  ],
  [
    { kind: 'stdin-taken' },
    '--a: standard input is already used by another option.',
    '--a: стандартный ввод уже занят другой опцией.',
  ],
])('%j', (problem, english, russian) => {
  const error = new ValueError('--a', problem);
  expect([en.wrongValue(error), ru.wrongValue(error)]).toEqual([english, russian]);
});
