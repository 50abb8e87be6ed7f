import type { ValueType } from '../commands/spec.ts';
import type { Messages } from './messages.ts';

const expected: Readonly<Record<ValueType, string>> = {
  string: 'text',
  number: 'a number such as 12 or 0.5',
  boolean: 'true or false',
  date: 'a date such as 2026-01-31 or 2026-01-31T18:00:00',
  binary: 'a file',
  any: 'any value',
  structure: "a structure such as {'KEY':'value'}, or a .json file",
  array: "a list such as ['a','b'], or a .json file",
  'string[]': "a list of texts such as ['a','b'], or a .json file",
  'number[]': 'a list of numbers such as [1,2], or a .json file',
  'structure[]': "a list of structures such as [{'KEY':'value'}], or a .json file",
};

export const en: Messages = {
  heading: {
    usage: 'Usage',
    options: 'Options',
    globalOptions: 'Global options',
    examples: 'Examples',
    learnMore: 'Learn more',
    returns: 'Result',
    notes: 'Notes',
    commands: 'Commands',
    libraries: 'Libraries',
    environment: 'Environment',
    restMethods: 'REST methods',
    exitCodes: 'Exit codes',
  },
  option: {
    help: 'Show help',
    lang: 'Language of help and messages',
    debug: 'Show requests on stderr, without secrets',
    version: 'Show the version',
    out: 'Write the result to this file',
    test: 'Show the request instead of sending it',
    config: 'Settings as JSON; alone, lists the keys',
    timeout: 'How long a request may take, in milliseconds',
    'allow-insecure-http': 'Allow http:// addresses other than this machine',
    input: 'Parameters as JSON: a file, or - for standard input',
    port: 'Port to listen on; 0 or none: any free one',
    url: 'Webhook URL, or the portal address with a token; @file reads it from a file. Default: OINT_BITRIX24_URL',
    token:
      'Access token, when the URL is not a webhook; @file reads it from a file. Default: OINT_BITRIX24_TOKEN',
  },
  placeholder: {
    string: 'text',
    number: 'number',
    boolean: 'true|false',
    date: 'date',
    binary: 'file',
    any: 'value',
    structure: 'JSON',
    array: 'JSON',
    'string[]': 'JSON',
    'number[]': 'JSON',
    'structure[]': 'JSON',
    file: 'file',
    language: 'ru|en',
    milliseconds: 'ms',
  },
  environment: {
    url: 'webhook URL or portal address',
    token: 'access token',
    lang: 'language of help and messages: ru, en',
  },
  tagline: 'Bitrix24 from the command line.',
  independent: 'An independent project, not affiliated with OPI or Bitrix24. No telemetry.',
  sandboxSummary: 'Start a local portal to try commands on',
  restSummary: 'Any REST method can be called by its name:',
  restFields: 'name=text, name:=JSON, fields[NAME]=text',
  libraryUsage: '<library> <command> [options]',
  required: 'required',
  restMethod: 'REST method',
  aliases: 'Other names',
  exitCodes:
    '0 done · 1 unexpected error · 2 wrong command line · 3 API error · 4 authorization · 5 limits · 6 network, timeout or no valid answer · 130 interrupted',
  configKeys: {
    timeout: 'number: how long a request may take, in milliseconds',
    adv_response: 'boolean: add the HTTP status and headers to the result',
  },
  byDefault: (value) => `default: ${value}`,
  moreAbout: (command) => `${command} shows the options of a command.`,

  unknownLibrary: (name) => `There is no library "${name}".`,
  unknownCommand: (name) => `There is no command "${name}".`,
  unknownOption: (option) => `There is no option ${option}.`,
  singleDash: (option) => `Options have two dashes; found ${option}.`,
  unexpectedArgument: (word) =>
    `"${word}" stands where an option was expected. Quote values that hold spaces.`,
  optionTwice: (option) => `--${option} is given twice.`,
  optionNeedsValue: (option) => `--${option} needs a value.`,
  optionTakesNoValue: (option) => `--${option} takes no value.`,
  valueLikeOption: (option, value) => `If ${value} is the value, write --${option}=${value}`,
  missingOptions: (count) =>
    count === 1 ? 'A required option is missing:' : 'Required options are missing:',
  didYouMean: (names) => `Did you mean ${names.join(', ')}?`,
  seeHelp: (command) => `Help: ${command}`,
  unknownLanguage: (found) => `--lang is ru or en, not "${found}".`,

  wrongValue: (option, types, found) =>
    `--${option}: expected ${types.map((type) => expected[type]).join(', or ')}${found === undefined ? '' : `; found "${found}"`}.`,
  invalidJson: (option, line, column) =>
    `--${option}: not valid JSON at line ${line}, column ${column}.`,
  cannotReadFile: (option, file, reason) =>
    `--${option}: cannot read the file "${file}"${reason === 'ENOENT' ? ': it does not exist' : reason && ` (${reason})`}.`,
  noSuchFile: (option, file) =>
    `--${option}: there is no file "${file}", and it is neither an address nor base64.`,
  cannotDownload: (option, host, reason) =>
    `--${option}: cannot download the file from ${host}${reason && ` (${reason})`}.`,
  cannotWriteFile: (file, reason) => `--out: cannot write to "${file}"${reason && ` (${reason})`}.`,
  stdinTwice: (option) => `--${option}: standard input is already used by another option.`,
  readableByOthers: (file) =>
    `Warning: other users of this machine can read "${file}", which holds a secret (chmod 600 helps).`,
  wrongField: (word) =>
    `"${word}" is not a parameter. Write NAME=text, NAME:=JSON or NAME[KEY]=text.`,
  fieldConflict: (word) => `"${word}" contradicts a parameter before it.`,
  inputNotStructure: '--input: expected a JSON structure such as {"ID":1}.',
  unknownConfigKey: (key) => `--config: there is no key "${key}".`,
  wrongConfig:
    "--config: expected JSON such as {'timeout':30000,'adv_response':true}: timeout is a number, adv_response true or false.",
  wrongTimeout: '--timeout: expected a number of milliseconds such as 30000.',
  wrongPort: '--port: expected a number from 0 to 65535.',

  saved: (file) => `Written to ${file}`,
  portBusy: (port) => `Port ${port} is in use. Choose another with --port, or leave it out.`,
  sandboxReady: 'A local portal is running at',
  sandboxWebhook: 'Webhook URL',
  sandboxToken: 'Token',
  sandboxTry: 'Try, in another window:',
  sandboxStop: 'Ctrl+C stops it.',
  interrupted: 'Interrupted.',
  unexpected: (message) => `Unexpected error: ${message}`,
  seeDebug: '--debug shows more.',
  notAvailable: (command) => `${command} is not available in this installation.`,
};
