export { FactsError, parseFacts, parseSystemErrors } from '../facts/parse.ts';
export { openFolder } from './open-folder.ts';
export { readAnswers, readReference, readSystemErrors, readTexts } from './read-folder.ts';
