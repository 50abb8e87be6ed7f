import type { ApiVersion, MethodFacts, PagingFacts, ScalarFact } from '@oint/reference';

import type { ConfigKey } from '../spec/config-keys.ts';
import type { Language } from '../spec/language.ts';
import type { GlobalOption } from '../spec/options.ts';
import type { Topic } from '../spec/topics.ts';
import type { ValueType } from '../spec/value-type.ts';
import type { ValueError } from '../values/value-error.ts';
import type { EachMessages } from './each-messages.ts';
import type { Failure } from './failure.ts';
import type { HandlerMessages } from './handler-messages.ts';
import type { McpMessages } from './mcp-messages.ts';
import type { ProfileMessages } from './profile-messages.ts';
import type { PullMessages } from './pull-messages.ts';
import type { RowsMessages } from './rows-messages.ts';

/** Headings of help texts. */
export type Heading =
  | 'usage'
  | 'options'
  | 'requiredOptions'
  | 'globalOptions'
  | 'examples'
  | 'learnMore'
  | 'returns'
  | 'notes'
  | 'commands'
  | 'libraries'
  | 'restMethods'
  | 'method'
  | 'parameters'
  | 'topics'
  | 'found'
  | 'errors';

/** Every text that the runtime itself says. Names and values come in from outside, already free of secrets. */
export interface Messages extends ProfileMessages {
  readonly language: Language;
  readonly heading: Readonly<Record<Heading, string>>;
  readonly option: Readonly<Record<GlobalOption, string>>;
  /** An option of a library's connection, and the variable that stands for it. */
  connectionOption(description: string, variable: string): string;
  /** What stands for a value in help: `<text>`. */
  readonly placeholder: Readonly<
    Record<
      | ValueType
      | 'folder'
      | 'language'
      | 'milliseconds'
      | 'scope'
      | 'method'
      | 'words'
      | 'fields'
      | 'expression'
      | 'profile'
      | 'name'
      | 'address',
      string
    >
  >;
  readonly tagline: string;
  readonly independent: string;
  readonly sandboxSummary: string;
  readonly mcp: McpMessages;
  readonly pull: PullMessages;
  readonly restSummary: string;
  readonly restFields: string;
  readonly parameterForms: string;
  readonly callOptions: string;
  readonly libraryUsage: string;
  readonly required: string;
  readonly restMethod: string;
  readonly aliases: string;
  /** What topics of help are about. */
  readonly topic: Readonly<Record<Topic, string>>;
  readonly searchHelp: string;
  /** Commands as they are typed. */
  readonly exampleLines: readonly string[];
  /** How to find methods by the same words. */
  searchMethods(line: string): string;
  readonly configKeys: Readonly<Record<ConfigKey, string>>;
  ignoredConfigKey(key: string): string;
  readonly hashsumSummary: string;
  readonly completionSummary: string;
  wrongShell(names: readonly string[]): string;

  /** Names of the types of the reference. */
  readonly type: Readonly<Record<ScalarFact | 'structure' | 'conditions', string>>;
  readonly methodsSummary: string;
  /** What `--json` does where no names of fields stand behind it. */
  readonly plainJson: string;
  readonly explainSummary: string;
  readonly callSummary: string;
  /** What is said about a method beside its parameters and result. */
  readonly fact: Readonly<
    Record<'access' | 'version' | 'permission' | 'deprecated' | 'paging' | 'positional', string>
  >;
  readonly access: Readonly<Record<MethodFacts['access'], string>>;
  readonly accessMark: Readonly<Record<MethodFacts['access'], string>>;
  readonly deprecatedMark: string;
  /** By the names of what begins a page, and of its length; the latter is empty where one cannot ask for it. */
  readonly paging: Readonly<Record<PagingFacts['by'], (place: string, size: string) => string>>;
  readonly requiredParameter: string;
  readonly requiredSometimes: string;
  readonly absentSometimes: string;
  readonly withOperators: string;
  readonly otherNames: string;
  readonly noParameters: string;
  /** Parameters that stand for one another. */
  readonly oneOf: (names: readonly string[]) => string;
  readonly noErrors: string;
  /** Between structures of which one is meant. */
  readonly alternative: string;
  successor(method: string | undefined): string;
  positional(names: readonly string[]): string;
  /** So many values of an enumeration are not shown. */
  moreValues(count: number): string;
  /** How the conditions of a filter are written. */
  conditions(parameter: string): string;
  otherVersion(version: ApiVersion): string;
  sameAs(path: string): string;
  /** Methods are shown that do not hold all words. */
  fittingFound(words: string): string;
  nothingFound(words: string): string;
  /** Told beside it when the words are Russian. */
  unknownMethod(name: string): string;
  unknownMethodSent(name: string): string;
  notInVersion(name: string, version: ApiVersion): string;
  unknownParameter(method: string, name: string): string;
  deprecatedMethod(method: string, successor: string | undefined): string;
  missingParameter(method: string, name: string, type: string): string;
  missingChoice(method: string, names: readonly string[]): string;
  unknownName(method: string, parameter: string, name: string): string;
  unfitValue(method: string, name: string, type: string): string;
  positionalGap(method: string, name: string): string;
  wrongMethodName(name: string): string;
  readonly wrongApi: string;
  unknownScope(name: string): string;
  methodNeeded(line: string): string;
  callInstead(line: string): string;

  byDefault(value: string): string;
  moreAbout(command: string): string;

  unknownLibrary(name: string): string;
  unknownCommand(name: string): string;
  unknownOption(option: string): string;
  writeParameter(word: string): string;
  singleDash(option: string): string;
  wrongFlag(option: string, found: string): string;
  unexpectedArgument(word: string): string;
  optionTwice(option: string): string;
  optionNeedsValue(option: string): string;
  optionTakesNoValue(option: string): string;
  valueLikeOption(option: string, value: string): string;
  missingOptions(count: number): string;
  didYouMean(names: readonly string[]): string;
  seeHelp(command: string): string;
  unknownLanguage(found: string): string;

  /** Why the value of an option or of a parameter cannot be read. */
  wrongValue(error: ValueError): string;
  /** The system's code, such as `ENOENT`; `''` where it gives none. */
  cannotWriteFile(file: string, reason: string): string;
  readonly onStdoutInstead: string;
  /** The system's code, such as `ENOSPC`. */
  cannotPrint(reason: string): string;
  wrongFormat(found: string, names: readonly string[]): string;
  readonly jqWithFormat: string;
  /** What jq says of an expression, in English. */
  wrongJq(said: string): string;
  jqFailed(said: string): string;
  noSuchField(name: string): string;
  readableByOthers(file: string): string;
  wrongField(word: string): string;
  fieldConflict(word: string): string;
  inputNotStructure: string;
  unknownConfigKey(key: string): string;
  /** What a key of `--config` takes, where it was given something else. */
  wrongConfigKey(key: ConfigKey): string;
  wrongConfig: string;
  wrongTimeout: string;
  wrongPort: string;

  /** About lists that are read to their end. */
  readonly rows: RowsMessages;
  readonly handlers: HandlerMessages;
  /** About commands that are carried out for many rows. */
  readonly each: EachMessages;
  saved(file: string): string;
  portBusy(port: number): string;
  /** What is wrong with the folder of a reference, or a file in it. */
  wrongReference: Readonly<Record<'missing' | 'empty' | 'format', (path: string) => string>>;
  referenceRemedy: string;
  sandboxReady: string;
  sandboxWebhook: string;
  sandboxToken: string;
  sandboxTry: string;
  sandboxStop: string;
  interrupted: string;
  inputLate(place: string): string;
  readonly nothingSent: string;
  /** Somebody has to type the standard input. */
  waitingForInput(platform: NodeJS.Platform): string;
  waitingForLimit(method: string, seconds: number): string;
  readonly mayHaveExecuted: string;
  /** Why a call failed. */
  failure(failure: Failure): string;
  /** What to do about it; `explain` is the line that tells about the method. `''` where what happened says it. */
  remedy(failure: Failure, explain: string | undefined): string;
  unexpected(message: string): string;
  seeDebug: string;
  notAvailable(command: string): string;
}
