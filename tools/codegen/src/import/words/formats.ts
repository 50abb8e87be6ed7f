/** Formats that a description shows in a line. */
import { phrase } from './phrase.ts';

const STRUCTURE = phrase({
  en: /\bform(?:at)?:?\s*`(\{[^`]+\})`/iu,
  ru: /(?<!\p{L})(?:формат|вид|форм)(?:е|а|у)?:?\s*`(\{[^`]+\})`/iu,
});
const OBJECT = phrase({
  en: /\barray\(\s{0,5}["']|\b(?:in|of) the form(?:at)?:?\s{0,5}`?[{[]?\s{0,5}["'{]|\w["']?\s{0,5}=>\s{0,5}["']?\w/iu,
  ru: /(?<!\p{L})array\(\s{0,5}["']|(?<!\p{L})(?:формат|вид|форм)(?:е|а|у)?:?\s{0,5}`?[{[]?\s{0,5}["'{]|[\p{L}\d_]["']?\s{0,5}=>\s{0,5}["']?[\p{L}\d_]/iu,
});

/** The JSON in "in the format `{"TASK_ID": 42, "ACCESS_CODE": "U35"}`", of each such place. */
export function structureFormats(description: string): string[] {
  return STRUCTURE.findAll(description).map(([, json = '']) => json);
}

/** Whether what PHP calls an array is an object: "an array in the form `array("field"=>"value")`". */
export function isObjectForm(description: string): boolean {
  return OBJECT.isIn(description);
}
