/** What those who write a part of their own can test it with: `@oint/core/testing`. */
export { tokenStoreContract } from './token-store-contract.ts';
export type { ContractCase } from './token-store-contract.ts';
