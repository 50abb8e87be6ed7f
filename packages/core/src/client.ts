import { type ApiVersion, checkMethodName } from './address/endpoint.ts';
import {
  type BatchCommands,
  type BatchOptions,
  type ChoicesIn,
  type CommandNames,
  type CommandsOf,
  type NamedCommands,
  type Outcomes,
  type SelectedIn,
  copyCommands,
} from './batch/command.ts';
import { type Call, callOf } from './call.ts';
import type { Envelope } from './envelope.ts';
import type {
  Download,
  TargetSource,
  TransferOptions,
  UploadFile,
  UploadOptions,
} from './files/file.ts';
import type { List, ListOptions } from './lists/list-options.ts';
import type { ListParams } from './lists/list-params.ts';
import { createList } from './lists/list.ts';
import { type MethodReference, nameOf } from './method-reference.ts';
import type {
  AnyMethod,
  CallResult,
  CallRow,
  Choice,
  CurrentArguments,
  CurrentListArguments,
  DeprecatedArguments,
  DeprecatedListArguments,
  DeprecatedListName,
  DeprecatedName,
  NoMethods,
  Versioned,
} from './methods.ts';
import { checkWait } from './operation/operation.ts';
import type { Ports } from './operation/ports.ts';
import type { CallOptions, CallParams, ClientOptions } from './options.ts';
import { encodeParams } from './protocol/params.ts';
import { createTransport } from './transport/transport.ts';

/**
 * A connection to one portal on behalf of one webhook or token. Cheap to make; holds no socket.
 *
 * `Methods` is a table of the methods whose types it knows; see `RestMethods` of `@oint/sdk/bitrix24/rest`.
 * Methods that the table lacks can be called all the same, as `unknown`, unless the client is strict.
 *
 * @typeParam Other Names besides those of the table: any. `never` is a strict client's.
 */
export interface Client<Methods extends object = NoMethods, Other = string & {}> {
  /** Origin and folder of the portal, such as `https://portal.example`; no secret in it. */
  readonly portal: string;

  /**
   * Calls a REST method by its name. Where both versions of the REST API have the name, it is version 2's unless
   * `options` say `{ version: 3 }`; parameters and result are typed accordingly.
   *
   * @param method Name as the documentation writes it, such as `im.dialog.read`.
   * @param params Parameters; see {@link CallParams}.
   * @throws {@link OintError}, one class for each thing that can go wrong.
   * @example
   * const chat = await client.call('im.dialog.get', { DIALOG_ID: 'chat1' });
   */
  call<
    Result = unknown,
    Name extends AnyMethod<Methods> = AnyMethod<Methods>,
    Version extends ApiVersion = 2,
    Chosen extends Choice = Choice,
    Selected extends string = string,
  >(
    method: Name,
    ...args: CurrentArguments<Methods, Name, Version, Other, Chosen, Selected>
  ): Call<CallResult<Methods, Name, Version, Result, Chosen, Selected>>;
  /** @deprecated The documentation of the method says so. What to use instead, the type of `options` names where it is known. */
  call<
    Result = unknown,
    Name extends string | MethodReference = string,
    Version extends ApiVersion = 2,
    Selected extends string = string,
  >(
    method: DeprecatedName<Methods, Name, Version>,
    ...args: DeprecatedArguments<Methods, Name, Version, Other, Selected>
  ): Call<CallResult<Methods, Name, Version, Result, Choice, Selected>>;

  /**
   * Executes any number of commands, 50 in a request, one request after the other, and returns an outcome
   * for each: what succeeded comes back beside the errors of the rest, whatever ends the batch – a broken connection, the
   * deadline, the signal. Commands that a limit refused are sent again, alone.
   *
   * `$result[name][field]` in a parameter stands for a part of an earlier command's result (in an array, its position is
   * its name). Where there is no such result, or the field is missing or `null` in it, the command fails and is not executed
   * with an empty value. So a command that writes is sent when the results are there that it refers to: put all commands
   * first that others refer to, and two requests will do. A text that names no command is sent as it is, and so
   * is one marked by {@link literal}.
   *
   * Parameters of methods that the table knows are checked: each value is what the method takes, or a text with
   * such a reference. {@link command} names the result of a method that the table lacks, and checks nothing.
   *
   * @throws {@link ConfigurationError} when options or commands cannot work; then nothing was sent.
   * @example
   * const { user, department } = await client.batch({
   *   user: command<User>('user.current'),
   *   department: command('department.get', { ID: '$result[user][UF_DEPARTMENT][0]' }),
   * });
   * if (user.status === 'done') console.log(user.result.NAME);
   */
  batch<
    const Names extends CommandNames<Methods, Other>,
    Version extends ApiVersion = 2,
    const Chosen = unknown,
    const Selected = unknown,
  >(
    commands: CommandsOf<Methods, Names, Version, Chosen> &
      ChoicesIn<Methods, Chosen> &
      SelectedIn<Selected>,
    options?: Versioned<BatchOptions, Version>,
  ): Promise<Outcomes<NamedCommands<Names, Chosen, Selected>, Methods, Version>>;

  /**
   * Reads all rows of a list method, in the fastest way that the method allows; see {@link ListStrategy}.
   * Nothing is sent until the list is iterated.
   *
   * @example
   * for await (const deal of client.list<Deal>('crm.deal.list', { filter: { STAGE_ID: 'NEW' } }, { id: 'ID' })) {
   *   console.log(deal.TITLE);
   * }
   */
  list<
    Row = unknown,
    Name extends AnyMethod<Methods> = AnyMethod<Methods>,
    Version extends ApiVersion = 2,
    Chosen extends Choice = Choice,
    Selected extends string = string,
  >(
    method: Name,
    ...args: CurrentListArguments<Methods, Name, Version, Row, Other, Chosen, Selected>
  ): List<CallRow<Methods, Name, Version, Row, Chosen, Selected>>;
  /** @deprecated The documentation of the method says so. What to use instead, the type of `options` names where it is known. */
  list<
    Row = unknown,
    Name extends string | MethodReference = string,
    Version extends ApiVersion = 2,
    Selected extends string = string,
  >(
    method: DeprecatedListName<Methods, Name, Version>,
    ...args: DeprecatedListArguments<Methods, Name, Version, Other, Selected>
  ): List<CallRow<Methods, Name, Version, Row, Choice, Selected>>;

  /**
   * Sends a file, as a form, to an address that the portal gave for it (`uploadUrl` of
   * `disk.folder.uploadFile` without content), or that is asked for when the file is sent. It is streamed, and sent again only
   * when the token in the address that was asked for had expired and the file can be read again; one that cannot is sent with
   * a token that holds for half an hour, where credentials can be renewed.
   *
   * @example
   * const target = () => client.call<UploadTarget>('disk.folder.uploadFile', { id: 8930 }, { access: 'read' });
   * const file = await client.upload<DiskFile>(target, await openFile('report.pdf'));
   */
  upload<Result = unknown>(
    uploadUrl: string | URL | TargetSource,
    file: Blob | UploadFile,
    options?: UploadOptions,
  ): Call<Result>;

  /**
   * Receives a file from an address that the portal gave for it, such as `DOWNLOAD_URL`. It is streamed.
   *
   * @example
   * const report = await client.download(file.DOWNLOAD_URL);
   * await saveDownload(report, 'reports');
   */
  download(url: string | URL, options?: TransferOptions): Promise<Download>;
}

/**
 * Makes a client. Nothing is sent until the first call.
 *
 * @throws {@link ConfigurationError} when address and credentials cannot work together.
 * @example
 * const client = createClient({ url: 'https://portal.example/rest/1/code/' });
 * const client = createClient({ url: 'portal.example', token });
 */
export function createClient<Methods extends object = NoMethods>(
  options: ClientOptions,
): Client<Methods>;
export function createClient(options: ClientOptions): Client {
  return new PortalClient(options);
}

/** How long a single call waits for limits: who looks on does not take it for dead yet. */
const DEFAULT_MAX_WAIT = 120_000;

/**
 * Batches, lists and files are loaded when they are first used: most programs start with a call, and
 * bundles for browsers keep them apart.
 *
 * Its state is private, so that neither `inspect` nor `JSON.stringify` shows a secret.
 */
class PortalClient implements Client {
  readonly portal: string;
  readonly #ports: Ports;
  readonly #maxWait: number;

  constructor(options: ClientOptions) {
    this.#ports = createTransport(options);
    this.portal = this.#ports.wire.portal;
    this.#maxWait = options.maxWait ?? DEFAULT_MAX_WAIT;
    checkWait(this.#maxWait);
  }

  call<Result = unknown>(
    method: string | MethodReference,
    params: CallParams = {},
    options: CallOptions = {},
  ): Call<Result> {
    return callOf(this.#call<Result>(nameOf(method), params, options));
  }

  /** Up to its first wait it runs while the caller's call does: parameters are read then. */
  async #call<Result>(
    method: string,
    params: CallParams,
    options: CallOptions,
  ): Promise<Envelope<Result>> {
    const { methods, requests } = this.#ports;
    checkMethodName(method);
    const { access, idempotencyKey, timeout } = options;
    const version = methods.versionOf(method, options.version);
    const json = encodeParams(methods.inOrder(method, version, params));
    if (methods.refuseUnknown !== undefined) await methods.refuseUnknown(method);
    const { deadline, maxWait = this.#maxWait, signal } = options;
    const operation = requests.begin(method, { deadline, maxWait, signal });
    try {
      return await requests.send<Result>(
        {
          method,
          json,
          version,
          access: access ?? methods.accessOf(method, version),
          timeout,
          idempotencyKey,
        },
        operation,
      );
    } finally {
      operation.end();
    }
  }

  batch<
    const Names extends CommandNames<NoMethods>,
    Version extends ApiVersion = 2,
    const Chosen = unknown,
    const Selected = unknown,
  >(
    commands: CommandsOf<NoMethods, Names, Version, Chosen>,
    options?: Versioned<BatchOptions, Version>,
  ): Promise<Outcomes<NamedCommands<Names, Chosen, Selected>, NoMethods, Version>>;
  async batch(commands: BatchCommands, options: BatchOptions = {}): Promise<unknown> {
    const copy = copyCommands(commands);
    const { runBatch } = await import('./batch/batch.ts');
    return runBatch(this.#ports, copy, options);
  }

  list<Row = unknown>(
    method: string | MethodReference,
    params: ListParams = {},
    options: ListOptions = {},
  ): List<Row> {
    return createList<Row>(this.#ports, nameOf(method), params, options);
  }

  upload<Result = unknown>(
    uploadUrl: string | URL | TargetSource,
    file: Blob | UploadFile,
    options: UploadOptions = {},
  ): Call<Result> {
    return callOf(this.#upload<Result>(uploadUrl, file, options));
  }

  async #upload<Result>(
    uploadUrl: string | URL | TargetSource,
    file: Blob | UploadFile,
    options: UploadOptions,
  ): Promise<Envelope<Result>> {
    const { upload } = await import('./files/upload.ts');
    return upload<Result>(this.#ports, uploadUrl, file, options);
  }

  async download(url: string | URL, options: TransferOptions = {}): Promise<Download> {
    const { download } = await import('./files/download.ts');
    return download(this.#ports, url, options);
  }
}
