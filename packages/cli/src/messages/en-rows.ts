import type { RowsMessages } from './rows-messages.ts';

export const rowsInEnglish: RowsMessages = {
  progress: ({ done, total, rate, left }) =>
    [
      total === undefined ? `${count(done)} rows` : `${count(done)} of ${count(total)} rows`,
      `${count(Math.round(rate))} a second`,
      ...(left === undefined ? [] : [`${duration(left)} left`]),
    ].join(', '),
  written: (rows, file) => `Written to ${file}: ${plural(rows)}`,
  kept: (rows, file) =>
    `${plural(rows)} ${rows === 1 ? 'is' : 'are'} in ${file}; the same line with --resume goes on from there.`,
  otherNote: (file) => `--resume: what an earlier run left beside "${file}" is of another list.`,
  noNote: (file) => `--resume: ${file} says nothing of an interrupted run; name another file.`,
  beginAnew: (file) => `Without --resume, ${file} is begun anew.`,
  onlyWithAll: (option) => `--${option} belongs to --all.`,
  resumeNeedsFile:
    '--resume needs --out with a file: only there it is known which rows have arrived.',
  wrongLimit: '--limit: expected a number of rows, 1 or more.',
  readsNoList: (method) => `--all reads lists, and ${method} changes something.`,
  severalRequests: (command) => `--all reads lists, and ${command} makes several requests.`,
  noList: (method) =>
    `${method}: the answer is no list, or none of which all rows come, each once.`,
  noListRemedy: 'Without --all the answer is shown as it is; --debug shows what was asked.',
  unplaced: (fields) =>
    `Warning: the first rows did not have ${fields.join(', ')}, so there is no column for it. Name the fields with --json, or write ndjson.`,
};

function count(number: number): string {
  return number.toLocaleString('en');
}

function plural(rows: number): string {
  return `${count(rows)} ${rows === 1 ? 'row' : 'rows'}`;
}

function duration(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), Math.ceil(seconds % 60)];
  if (minutes >= 60) return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
  return minutes > 0 ? `${minutes} min ${rest} s` : `${rest} s`;
}
