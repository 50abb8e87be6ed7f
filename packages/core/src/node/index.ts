export type { Certificates } from './certificates.ts';
export { nodeFetch } from './node-fetch.ts';
export type { NodeFetch, NodeFetchOptions } from './node-fetch.ts';
export { openFile } from './open-file.ts';
export { saveDownload } from './save-download.ts';
export { fileTokenStore } from './file-token-store.ts';
