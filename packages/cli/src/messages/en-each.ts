import type { EachMessages } from './each-messages.ts';

export const eachInEnglish: EachMessages = {
  summary: 'Carry out a command for each row of a file',
  shortUsage: '<command>',
  usage: '--from <file> [--map NAME=column] -- <command> [options]',
  details: [
    'What stands behind -- is the command, with what is the same for all rows. Without --map each column fills what it is called.',
    'Rows are CSV (also with ; or tabs), NDJSON or a list in JSON, and are sent together, many in a request. An empty cell of CSV is left out.',
    'A journal notes what is sent: the same line goes on after an interruption, and sends no row twice.',
  ],
  option: {
    from: 'File with the rows, or - for standard input',
    map: 'What a column fills: an option, a parameter or a key of the fields; may stand several times',
    encoding: 'Encoding of the file, such as cp1251. Default: UTF-8, or what a mark says',
    'dry-run': 'Show what would be sent for each row, and send nothing',
    'stop-on-error': 'Stop at the first row that fails',
    concurrency:
      'Requests that may run at once. Default: 1, so that rows are carried out in their order',
    journal: 'File of the journal. Default: beside the rows',
    failed: 'File for the rows that failed, to be used as --from. Default: beside the rows',
    'send-unknown':
      'Send rows again of which an interrupted run does not know whether they were carried out',
  },
  commandNeeded: (line) => `The command is missing, behind --: ${line}`,
  fromNeeded: '--from is missing: the file with the rows, or - for standard input.',
  journalNeeded: '--from - needs --journal with a file: what is sent is noted there.',
  wrongConcurrency: '--concurrency: expected a number of requests from 1 to 50.',
  wrongMap: (text) => `--map: expected NAME=column, not "${text}".`,
  noTarget: (target, options) =>
    `"${target}" is nothing that the command has: ${options.join(', ')}. Keys of a structure are written as ${options[0] ?? 'fields'}[KEY].`,
  noColumn: (column) => `--map: the rows have no column "${column}".`,
  missing: (names) => `without a value: ${names.join(', ')}`,
  notForRows: (command) => `${command} sends nothing to a portal.`,
  notBehind: (option) => `--${option} has no meaning for a command behind each.`,
  takenFile: (file) =>
    `${file} has to be another file: rows, journal and reports each need one of their own.`,
  otherJournal: (file) => `The journal ${file} is of another command line.`,
  otherRows: (file) => `The journal ${file} is of other rows: they have changed since.`,
  journalRemedy: (file) =>
    `Rows that it names were sent. Remove ${file} to send all rows, or name another file with --journal.`,
  encodingRemedy: (encoding) => `If it is meant to be, name the encoding: --encoding ${encoding}`,
  inFlight: 'sent when the run was interrupted: look whether it was carried out',
  tally: ({ done, failed, unknown, before, failedFile, unknownFile }) =>
    [
      `${rows(done)} done`,
      ...(before > 0 ? [`${count(before)} settled earlier`] : []),
      ...(failed > 0 ? [`${count(failed)} failed (${failedFile})`] : []),
      ...(unknown > 0 ? [`${count(unknown)} may have been carried out (${unknownFile})`] : []),
    ].join(', '),
  unknownRemedy: (file) =>
    `Look up the rows in ${file} before you send them again: --send-unknown does.`,
  wrongRow: (row, why) => `Row ${count(row)}: ${why}`,
};

function count(number: number): string {
  return number.toLocaleString('en');
}

function rows(number: number): string {
  return `${count(number)} ${number === 1 ? 'row' : 'rows'}`;
}
