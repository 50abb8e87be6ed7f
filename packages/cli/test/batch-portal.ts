import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** A command of a batch: its method, and its parameters as they are written there. */
export interface SentCommand {
  readonly method: string;
  readonly query: string;
}

export interface BatchPortal {
  readonly webhook: string;
  /** Commands that were carried out, oldest first. */
  readonly done: SentCommand[];
  /** Requests so far. */
  requests: number;
  /** Asked before a request is carried out, with its number from 1 on. */
  before: (request: number) => Promise<void> | void;
  /** The error of a command that fails. */
  errorOf: (command: SentCommand) => string | undefined;
  /** The status with which a request is refused as a whole, if it is. */
  refusal: (request: number) => number | undefined;
  close(): Promise<void>;
}

/** A portal that carries out batches of any methods, and remembers what was in them. */
export async function startBatchPortal(): Promise<BatchPortal> {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const portal: BatchPortal = {
    webhook: `http://127.0.0.1:${port}/rest/1/made-up-secret/`,
    done: [],
    requests: 0,
    before: () => {},
    errorOf: () => undefined,
    refusal: () => undefined,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return portal;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = '';
    request.setEncoding('utf8');
    for await (const chunk of request) text += String(chunk);
    portal.requests += 1;
    const number = portal.requests;
    const status = portal.refusal(number);
    if (status !== undefined) {
      response.writeHead(status, { 'content-type': 'application/json' });
      return void response.end('{"error":"REFUSED","error_description":"not now"}');
    }
    await portal.before(number);
    const { commands, halt } = batchIn(JSON.parse(text));
    const [results, errors]: [string[], string[]] = [[], []];
    for (const [key, command] of commands) {
      const error = portal.errorOf(command);
      if (error === undefined) results.push(`"${key}":${portal.done.push(command)}`);
      else errors.push(`"${key}":{"error":"${error}","error_description":"no"}`);
      if (error !== undefined && halt) break;
    }
    response.writeHead(200, { 'content-type': 'application/json' });
    const batch = `"result":{${results.join()}},"result_error":{${errors.join()}}`;
    response.end(`{"result":{${batch}},"time":{"start":1,"finish":2}}`);
  }
}

function batchIn(body: unknown): { commands: [string, SentCommand][]; halt: boolean } {
  const { cmd, halt }: { cmd?: unknown; halt?: unknown } =
    typeof body === 'object' && body !== null ? body : {};
  const lines = Object.entries(typeof cmd === 'object' && cmd !== null ? cmd : {});
  const commands = lines.map(([key, line]): [string, SentCommand] => {
    const [method = '', query = ''] = String(line).split('?');
    return [key, { method, query: decodeURIComponent(query) }];
  });
  return { commands, halt: halt === 1 };
}
