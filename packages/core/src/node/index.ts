export type { Certificates } from './certificates.ts';
export { openFile, saveDownload } from './files.ts';
export { nodeFetch } from './node-fetch.ts';
export type { NodeFetch, NodeFetchOptions } from './node-fetch.ts';
