import type { RowsMessages } from './rows-messages.ts';

export const rowsInRussian: RowsMessages = {
  progress: ({ done, total, rate, left }) =>
    [
      total === undefined ? plural(done) : `${count(done)} из ${plural(total, 'genitive')}`,
      `${count(Math.round(rate))} в секунду`,
      ...(left === undefined ? [] : [`осталось ${duration(left)}`]),
    ].join(', '),
  written: (rows, file) => `Записано в ${file}: ${plural(rows)}`,
  kept: (rows, file) =>
    `В файле ${file}: ${plural(rows)}; та же команда с --resume продолжит с этого места.`,
  otherNote: (file) => `--resume: рядом с «${file}» осталось начало другого списка.`,
  noNote: (file) => `--resume: в ${file} нет сведений о прерванном запуске; укажите другой файл.`,
  beginAnew: (file) => `Без --resume файл ${file} будет начат заново.`,
  onlyWithAll: (option) => `--${option} указывают вместе с --all.`,
  resumeNeedsFile:
    '--resume работает только вместе с --out и файлом: иначе неизвестно, какие строки уже дошли.',
  wrongLimit: '--limit: нужно число строк, от 1.',
  readsNoList: (method) => `--all читает списки, а ${method} изменяет данные.`,
  severalRequests: (command) => `--all читает списки, а ${command} делает несколько запросов.`,
  noList: (method) =>
    `${method}: ответ не список, или такой, из которого не прочитать все строки по одному разу.`,
  noListRemedy: 'Без --all ответ виден целиком; --debug показывает запросы.',
  unplaced: (fields) =>
    `Внимание: в первых строках нет ${fields.join(', ')}, поэтому нет и столбца. Перечислите поля в --json или выберите ndjson.`,
};

function count(number: number): string {
  return number.toLocaleString('ru');
}

const FORMS = new Map([
  ['one', 'строка'],
  ['few', 'строки'],
]);

function plural(rows: number, grammaticalCase?: 'genitive'): string {
  const form = new Intl.PluralRules('ru').select(rows);
  const genitive = form === 'one' ? 'строки' : 'строк';
  return `${count(rows)} ${grammaticalCase === undefined ? (FORMS.get(form) ?? 'строк') : genitive}`;
}

function duration(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), Math.ceil(seconds % 60)];
  if (minutes >= 60) return `${Math.floor(minutes / 60)} ч ${minutes % 60} мин`;
  return minutes > 0 ? `${minutes} мин ${rest} с` : `${rest} с`;
}
