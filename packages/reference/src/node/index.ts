export { openFolder } from './open-folder.ts';
export { readReference, readSystemErrors, readTexts } from './read-folder.ts';
