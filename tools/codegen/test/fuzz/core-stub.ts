/** Types of `@oint/core` that generated modules use, for checking their code in memory. */
export const CORE_STUB = `
export type Structure = Readonly<Record<string, unknown>>;
export type FileContent = Uint8Array | string;
declare global { interface Blob { readonly size: number } }
export interface UploadFile { readonly name: string; stream(): AsyncIterable<Uint8Array> }
export interface CallOptions { readonly signal?: unknown }
export interface Call<Result> extends PromiseLike<Result> { withEnvelope(): PromiseLike<unknown> }
export interface Client { call<Result>(method: string, body: object, options?: CallOptions): Call<Result> }
export declare function yesNo(value: unknown): string;
export declare function notYesNo(value: unknown): string;
export declare function list(value: unknown): unknown[];
export declare function dateIso(value: unknown): string;
export declare function dateIsoZ(value: unknown): string;
export declare function dateYmd(value: unknown): string;
export declare function fileBase64(value: unknown): unknown;
export declare function fileList(value: unknown): unknown;
export declare function pick(value: unknown, keys: readonly string[]): object;
`;
