import type { ValueType } from '../spec/value-type.ts';
import type { ValueError, ValueProblem } from '../values/value-error.ts';

/** Why a text cannot be read as the value that is wanted. */
export function valueErrorInRussian({ place, problem }: ValueError): string {
  return `${place}: ${inRussian(problem)}`;
}

function inRussian(problem: ValueProblem): string {
  switch (problem.kind) {
    case 'type': {
      const wanted = problem.types.map((type) => EXPECTED[type]).join(' либо ');
      const { found } = problem;
      return `нужно ${wanted}${found === undefined ? '' : `; указано «${found}»`}.`;
    }
    case 'json':
      return `ошибка в JSON, строка ${problem.line}, позиция ${problem.column}.`;
    case 'unreadable-file': {
      const { file, reason } = problem;
      return `не удалось прочитать файл «${file}»${reason === 'ENOENT' ? ': его нет' : reason && ` (${reason})`}.`;
    }
    case 'encoding': {
      const { file, likely } = problem;
      const where = file === undefined ? 'стандартный ввод' : `файл «${file}»`;
      return `${where} — не в UTF-8, скорее всего в ${likely}; сохраните его в UTF-8.`;
    }
    case 'separated':
      return `нужен список в JSON: вместо «${problem.found}» напишите ${problem.list}`;
    case 'csv':
      return `ошибка в CSV, строка ${problem.line}: кавычка или число ячеек.`;
    case 'no-row':
      return `строка ${problem.row} — не структура JSON, например {"ИМЯ":"текст"}.`;
    case 'no-such-file':
      return `нет файла «${problem.file}», и это не адрес и не base64.`;
    case 'stdin-taken':
      return 'стандартный ввод уже занят другой опцией.';
    case 'no-such-encoding':
      return `нет кодировки «${problem.encoding}»; есть, например, UTF-8, UTF-16LE, windows-1251.`;
    case 'no-base64':
      return `в файле «${problem.file}» не base64.`;
    case 'no-such-name':
      return `нет значения «${problem.name}»; без --name показываются все имена.`;
    case 'no-portal':
      return `файл «${problem.file}» записан не командой pull; она пишет src/portal.json рядом с src/portal.ts.`;
    case 'other-portal':
      return `файл «${problem.file}» — формата ${problem.format}, от другой версии oint: выполните pull ещё раз.`;
    default:
      return notDownloaded(problem);
  }
}

/** The last of the kinds: a new one would not fit here. */
function notDownloaded({ host, reason }: Extract<ValueProblem, { kind: 'download' }>): string {
  return `не удалось скачать файл с ${host}${reason && ` (${reason})`}.`;
}

const EXPECTED: Readonly<Record<ValueType, string>> = {
  string: 'текст',
  number: 'число, например 12 или 0.5',
  boolean: 'true или false (Истина или Ложь)',
  date: 'дата, например 2026-01-31 или 2026-01-31T18:00:00',
  binary: 'файл',
  file: 'файл',
  files: "структура имён и файлов, например {'отчёт.pdf':'./отчёт.pdf'}, или файл .json",
  any: 'любое значение',
  structure: "структура, например {'КЛЮЧ':'значение'}, или файл .json",
  array: "массив, например ['a','b'], или файл .json",
  'string[]': "массив строк, например ['a','b'], или файл .json",
  'number[]': 'массив чисел, например [1,2], или файл .json',
  'structure[]': "массив структур, например [{'КЛЮЧ':'значение'}], или файл .json",
};
