/** Codes of errors that sentences name: "Error Code: `NOT_FOUND`". */
import { phrase } from './phrase.ts';

const CODE = phrase({
  en: /error codes?:?\W*`([^`]+)`/iu,
  ru: /код[аыов]* ошиб(?:ки|ок):?[^\p{L}`]*`([^`]+)`/iu,
});

export function errorCodesIn(text: string): string[] {
  return CODE.findAll(text).map(([, code = '']) => code);
}
