import { FORMAT } from '../facts/facts.ts';
import { FactsError, parseJson } from '../facts/parse.ts';
import type { AnswersFacts } from './skeleton.ts';

/** @throws FactsError when the text does not hold example answers of this format. */
export function parseAnswers(path: string, text: string): AnswersFacts['answers'] {
  const facts = parseJson(text);
  if (!isAnswers(facts)) throw new FactsError(path);
  return facts.answers;
}

/** The importer wrote the file: its format and its outline tell that it is one. */
function isAnswers(value: unknown): value is AnswersFacts {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    value.format === FORMAT &&
    'answers' in value &&
    typeof value.answers === 'object' &&
    value.answers !== null
  );
}
