export { default } from '../repo/vitest.base.ts';
