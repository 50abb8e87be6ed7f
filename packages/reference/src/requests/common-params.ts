/** Belong to requests of any method. */
export const COMMON_PARAMS: readonly string[] = ['auth', 'start'];
