/**
 * The programs that Redis runs for limits. A portal's bucket is kept as the moment at which it would be empty (`empty`), so that a
 * place in it is one addition and needs no queue: who asks is told when his turn is. A pause after a refusal moves all turns that
 * are still to come, by `shift`, so that they stay in their order and as far from each other as they were.
 *
 * `KEYS[1]` is the bucket, `KEYS[2]` the method's execution time. Times are milliseconds; `ARGV[1]` is empty where Redis's own
 * clock counts.
 */
const CLOCK = `
local function present()
  if ARGV[1] ~= '' then return tonumber(ARGV[1]) end
  local time = redis.call('TIME')
  return time[1] * 1000 + time[2] / 1000
end
local function text(number) return string.format('%.3f', number) end
local function read(key, ...)
  local values = redis.call('HMGET', key, ...)
  for index = 1, #values do values[index] = tonumber(values[index] or 0) end
  return unpack(values)
end
local function keep(key, untilTime, now, memory)
  local life = math.ceil(math.max(untilTime - now, 0) + memory)
  if redis.call('PTTL', key) < life then redis.call('PEXPIRE', key, life) end
end
local now = present()
local MINUTE = 60000
`;

/** `ARGV`: time, burst, interval between requests in the long run; both empty where there is no limit, and again for once it is refused. */
const BUCKET = `
local function limitsOf(isKnown)
  local first = isKnown == 1 and 4 or 2
  return tonumber(ARGV[first]), tonumber(ARGV[first + 1])
end
`;

/**
 * Takes a place. `ARGV[6]`: the share of the operating limit from which on calls are spread, `ARGV[7]`: the limit in seconds,
 * `ARGV[8]`: milliseconds after which a turn is not worth taking.
 *
 * @returns Milliseconds until the turn, its ticket, and the refusals in a row; or milliseconds for which the method rests, or
 * after which the turn would have been.
 */
export const TAKE = `${CLOCK}${BUCKET}
local function restOf(lane)
  local nextAt, blocked = read(lane, 'next', 'blocked')
  return math.max(nextAt, blocked) - now
end
local function spread(lane, at)
  local reset, operating, cost, nextAt = read(lane, 'reset', 'operating', 'cost', 'next')
  local limit = tonumber(ARGV[7])
  if limit == nil or reset <= at then return end
  cost = math.max(cost, 0.001)
  if operating >= limit * tonumber(ARGV[6]) then
    local left = math.max(math.floor((limit - operating) / cost), 1)
    redis.call('HSET', lane, 'next', text(math.max(nextAt, at + (reset - at) / left)))
  end
  redis.call('HINCRBYFLOAT', lane, 'operating', cost)
  keep(lane, reset, now, MINUTE)
end
local rest = restOf(KEYS[2])
if rest > 0 then return { 'rest', text(rest) } end
local empty, shift, paused, known, refusals = read(KEYS[1], 'empty', 'shift', 'paused', 'known', 'refusals')
local burst, interval = limitsOf(known)
local at = math.max(now, paused)
if burst ~= nil then at = math.max(at, empty - (burst - 1) * interval) end
local latest = tonumber(ARGV[8])
if latest ~= nil and at - now > latest then return { 'late', text(at - now) } end
if burst ~= nil then
  empty = math.max(empty, now) + interval
  redis.call('HSET', KEYS[1], 'empty', text(empty))
  keep(KEYS[1], empty, now, MINUTE)
end
spread(KEYS[2], at)
return { 'turn', text(at - now), text(at - shift), tostring(refusals) }
`;

/**
 * Whether a turn has come that was waited for. `ARGV[2]`: its ticket.
 *
 * @returns Milliseconds that are still to be waited; or milliseconds for which the method rests by now.
 */
export const CONFIRM = `${CLOCK}
local blocked = read(KEYS[2], 'blocked')
if blocked > now then return { 'rest', text(blocked - now) } end
local shift = read(KEYS[1], 'shift')
return { 'turn', text(tonumber(ARGV[2]) + shift - now), ARGV[2] }
`;

/** Gives a place back that nobody wants any more: those who come later have it. */
export const RETURN = `${CLOCK}${BUCKET}
local empty, known = read(KEYS[1], 'empty', 'known')
local _, interval = limitsOf(known)
if interval ~= nil and empty > now then redis.call('HSET', KEYS[1], 'empty', text(math.max(empty - interval, now))) end
`;

/**
 * The portal refused a request for its rate. `ARGV[6]`: for how long it has been on its way, `ARGV[7]`: what the portal
 * demands, `ARGV[8]`, `ARGV[9]`: the first and the longest pause. Requests that were on their way together count as one.
 *
 * @returns Milliseconds until the next may be sent.
 */
export const REFUSED = `${CLOCK}${BUCKET}
local empty, shift, paused, refused, refusals = read(KEYS[1], 'empty', 'shift', 'paused', 'refused', 'refusals')
local burst, interval = limitsOf(1)
local from = math.max(now, paused)
if now - tonumber(ARGV[6]) >= refused then
  refusals = refusals + 1
  refused = now
  local pause = math.min(tonumber(ARGV[8]) * 2 ^ math.min(refusals - 1, 30), tonumber(ARGV[9]))
  paused = math.max(paused, now + math.max(pause, tonumber(ARGV[7])))
end
local delta = math.max(paused - from, 0)
shift = shift + delta
local at = paused
if burst ~= nil then
  empty = math.max(empty, from + (burst - 1) * interval) + delta
  at = math.max(paused, empty - (burst - 1) * interval)
end
redis.call('HSET', KEYS[1], 'empty', text(empty), 'shift', text(shift), 'paused', text(paused), 'refused', text(refused), 'refusals', tostring(refusals), 'known', '1')
keep(KEYS[1], math.max(empty, paused), now, 11 * MINUTE)
return text(at - now)
`;

/**
 * The portal took a request. `ARGV[2]`: for how long it was on its way; `ARGV[3]`, `ARGV[4]`, `ARGV[5]`: the seconds
 * that the portal has counted for its method, those of this call, and milliseconds until it forgets a part; empty where it did not say.
 */
export const ACCEPTED = `${CLOCK}
local refused, refusals = read(KEYS[1], 'refused', 'refusals')
if refusals > 0 and now - tonumber(ARGV[2]) >= refused then redis.call('HSET', KEYS[1], 'refusals', '0') end
if ARGV[3] == '' then return end
local reset = read(KEYS[2], 'reset')
if ARGV[5] ~= '' then reset = now + tonumber(ARGV[5]) end
redis.call('HSET', KEYS[2], 'operating', ARGV[3], 'cost', ARGV[4], 'reset', text(reset))
keep(KEYS[2], reset, now, MINUTE)
`;

/**
 * The portal refused a method for its execution time. `ARGV[2]`: milliseconds for which it is to rest, where the portal
 * said so, `ARGV[3]`: for how long it rests where nobody knows.
 *
 * @returns Milliseconds until its next call may be sent.
 */
export const BLOCK = `${CLOCK}
local reset, blocked, nextAt = read(KEYS[2], 'reset', 'blocked', 'next')
local named = reset
if ARGV[2] ~= '' then named = now + tonumber(ARGV[2]) end
if named <= now then named = now + tonumber(ARGV[3]) end
blocked = math.max(blocked, named)
redis.call('HSET', KEYS[2], 'blocked', text(blocked))
keep(KEYS[2], math.max(blocked, reset), now, MINUTE)
return text(math.max(blocked, nextAt) - now)
`;

/** @returns The seconds that the portal has counted for a method. */
export const USED = `${CLOCK}
local reset, operating = read(KEYS[2], 'reset', 'operating')
return reset <= now and '0' or text(operating)
`;
