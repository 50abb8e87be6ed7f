/** What is wrong with a value among parameters; see {@link ConfigurationProblem}. */
export type ParameterFault =
  | 'not-params'
  | 'cycle'
  | 'depth'
  | 'half-surrogate'
  | 'half-surrogate-name'
  | 'not-finite'
  | 'bigint'
  | 'type'
  | 'date'
  | 'bytes'
  | 'class';

/** Why what a command refers to is not there. */
export type ReferenceFault = 'failed' | 'absent' | 'null' | 'no-result';

/**
 * What cannot work, for programs: `kind` is stable across versions, and with the facts beside it says all that the message
 * says, so that it can be said in another language. No secret is in it.
 */
export type ConfigurationProblem =
  | { readonly kind: 'url-empty' }
  | { readonly kind: 'url-none' }
  | { readonly kind: 'url-scheme' }
  | { readonly kind: 'url-insecure' }
  | { readonly kind: 'url-user' }
  | { readonly kind: 'url-token' }
  | { readonly kind: 'webhook-short' }
  | { readonly kind: 'webhook-long' }
  | { readonly kind: 'credentials-twice' }
  | { readonly kind: 'credentials-none' }
  | { readonly kind: 'identity' }
  | { readonly kind: 'limits' }
  /** The environment's variable, where the proxy is from there. */
  | { readonly kind: 'proxy-none'; readonly variable: string | undefined }
  | { readonly kind: 'proxy-scheme'; readonly variable: string | undefined }
  | { readonly kind: 'proxy-escape'; readonly variable: string | undefined }
  | { readonly kind: 'user-agent' }
  | { readonly kind: 'idle-timeout' }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'deadline' }
  | { readonly kind: 'max-wait' }
  | { readonly kind: 'max-response-bytes' }
  | { readonly kind: 'concurrency' }
  | { readonly kind: 'retry'; readonly option: string }
  | { readonly kind: 'idempotency-key' }
  | { readonly kind: 'method-name' }
  | {
      readonly kind: 'method-unknown';
      readonly method: string;
      readonly nearest: string | undefined;
    }
  | {
      readonly kind: 'parameter';
      /** Where it stands: `params.FILTER[0]`. */
      readonly place: string;
      readonly fault: ParameterFault;
      /** The type or class that it is, of which the fault speaks. */
      readonly type: string | undefined;
    }
  | {
      readonly kind: 'positional';
      readonly method: string;
      readonly missing: string;
      readonly last: string;
    }
  | { readonly kind: 'date' }
  | { readonly kind: 'file-address' }
  | { readonly kind: 'file-insecure' }
  | {
      readonly kind: 'private-network';
      readonly host: string;
      /** What the name stands for, where it was resolved. */
      readonly address: string | undefined;
    }
  | { readonly kind: 'domain' }
  | { readonly kind: 'token-file'; readonly path: string }
  | { readonly kind: 'token-key'; readonly key: string }
  /** An option of what is kept in Redis. */
  | { readonly kind: 'redis'; readonly option: string }
  | { readonly kind: 'server-address' }
  | { readonly kind: 'server-insecure' }
  /** An option of the application's credentials. */
  | { readonly kind: 'oauth'; readonly option: string }
  | { readonly kind: 'names-twice'; readonly names: readonly [string, string] }
  | { readonly kind: 'filter'; readonly name: string }
  | { readonly kind: 'page-place'; readonly name: string; readonly least: number }
  | { readonly kind: 'strategy-id'; readonly strategy: string }
  | { readonly kind: 'strategy-order'; readonly strategy: string; readonly id: string }
  | { readonly kind: 'start-uncounted' }
  | { readonly kind: 'cursor'; readonly strategy: string }
  | {
      readonly kind: 'command-key';
      readonly command: string;
      readonly key: string;
      readonly nearest: string;
    }
  | { readonly kind: 'command-shape'; readonly command: string }
  | { readonly kind: 'command-params'; readonly command: string }
  | { readonly kind: 'command-access'; readonly command: string }
  | { readonly kind: 'batch-in-batch' }
  | { readonly kind: 'batch-versions' }
  | { readonly kind: 'batch-failed' }
  | { readonly kind: 'reference-order'; readonly command: string; readonly name: string }
  | {
      readonly kind: 'reference-empty';
      readonly method: string;
      readonly command: string;
      /** As it is written: `$result[company]`. */
      readonly reference: string;
      readonly fault: ReferenceFault;
    };
