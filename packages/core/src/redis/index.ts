/** Limits and tokens of several processes and machines, kept in Redis: `@oint/core/redis`. */
export type { RedisClient } from './redis-client.ts';
export type { RedisOptions } from './redis-connection.ts';
export { redisLimiter } from './redis-limiter.ts';
export type { RedisLimiterOptions } from './redis-limiter.ts';
export { redisTokenStore } from './redis-token-store.ts';
