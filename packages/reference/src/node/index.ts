export { FactsError, parseFacts, parseSystemErrors } from '../facts/parse.ts';
export { parseEvents, parsePlacements } from '../facts/parse-handlers.ts';
export { openFolder } from './open-folder.ts';
export {
  readAnswers,
  readEvents,
  readPlacements,
  readReference,
  readSystemErrors,
  readTexts,
} from './read-folder.ts';
