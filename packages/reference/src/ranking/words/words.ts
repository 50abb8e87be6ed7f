/**
 * How people call something, in English and Russian, and by which words the names and titles of methods know it, the best first. All
 * forms of a word count; of several words without a comma, all do; `my|our task` is `my task` and `our task`.
 */
export type Words = readonly (readonly [said: string, known: string])[];
