/**
 * How well founded an answer is: the official documentation of the method says so; it follows from the
 * documentation of others or from practice; or the data is made up from an example or the type of the result.
 */
export type Behaviour = 'documented' | 'inferred' | 'synthesized';
