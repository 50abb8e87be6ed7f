/**
 * The programs that Redis runs for tokens. Each may run twice, when the connection breaks before the answer is there, and answers
 * the same then. `KEYS[1]` is the pair, or the lock.
 */

/** Keeps a pair. `ARGV`: the version that it replaces, empty for none, its own version, and the pair. @returns 1 if it is kept. */
export const SAVE = `
local version = redis.call('HGET', KEYS[1], 'version') or ''
if version == ARGV[2] then return 1 end
if version ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'version', ARGV[2], 'tokens', ARGV[3])
return 1
`;

/** @returns The pair and its version. */
export const LOAD = `return redis.call('HMGET', KEYS[1], 'version', 'tokens')`;

/** `ARGV`: who wants the lock, and for how many milliseconds. @returns 1 if it is his. */
export const LOCK = `
local holder = redis.call('GET', KEYS[1])
if holder and holder ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1
`;

/** Gives a lock back, unless it is another's by now. */
export const UNLOCK = `
if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
`;

/** Forgets a pair. */
export const REMOVE = `return redis.call('DEL', KEYS[1])`;
