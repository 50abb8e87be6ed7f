export { default } from '../../tools/repo/vitest.base.ts';
