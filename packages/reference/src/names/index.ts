export { foldName } from './fold-name.ts';
export { nearestNames, type Nearness } from './nearest-names.ts';
