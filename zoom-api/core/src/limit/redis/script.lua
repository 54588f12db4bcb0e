-- Takes one slot of a rate and one of each count of a day, or nothing; times are in microseconds of the server's clock.
--
-- KEYS  of take: the rate; the day's count; one count for each user or registrant. Of the others: what they are about
-- ARGV  take    interval in thousandths, limit (0: by interval), window, ahead | day's limit (-1: none), day, least used then, owed of then
--               | limit of each count
--       pause   how long, window
--       close   how long (0: until the next day), least used
--       raise   least used
--       reopen  nothing: the rate and the day's count
--       hold    owner, how long at most, how many may
--       release owner
-- Gives {outcome, wait, used today, mended}: 1 taken, wait for it; 2 come back later; 3 the day, 4 a count of it is full.
local DAY = 86400 * 1000000
local KEEP = 2 * 86400

local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local mended = 0

-- A key of another type, or with what is no number, begins anew.
local function numbers(key, fields)
    local read = redis.pcall('HMGET', key, unpack(fields))
    local found = {}
    local broken = read.err ~= nil
    if not broken then
        for at, field in ipairs(fields) do
            local number = tonumber(read[at] or nil)
            found[field] = number
            -- None of the numbers is below 0, infinite or none, nor more than a double holds exactly.
            broken = broken or (read[at] and not (number and number >= 0 and number < 2 ^ 53))
        end
    end
    if broken then
        redis.call('DEL', key)
        mended = mended + 1
        return {}
    end
    return found
end

local function text(number)
    return string.format('%.0f', number)
end

local function rate_of(key, window)
    local rate = numbers(key, { 'next', 'since', 'pause', 'left' })
    rate.next = rate.next or 0
    -- A time that is further away than any that is given was noted before the clock jumped back.
    if rate.next > now + 2 * window then
        rate.next = now + 2 * window
        redis.call('HSET', key, 'next', text(rate.next))
    end
    local paused = rate.since and rate.since <= now
    rate.resumes = paused and rate.since + (rate.pause or 0) or 0
    local regained = 0.05 * math.max(now - rate.resumes, 0) / 1000000
    rate.part = paused and math.min((rate.left or 1) + regained, 1) or 1
    return rate
end

local function keep_rate(key, rate, window)
    redis.call('PEXPIRE', key, math.ceil((2 * window + math.max(rate.resumes - now, 0)) / 1000) + 20000)
end

local function write_log(key, log)
    local texts = {}
    for at, taken in ipairs(log) do
        texts[at] = text(taken)
    end
    redis.call('HSET', key, 'log', table.concat(texts, ' '))
end

-- The times of the calls of the last window.
local function log_of(key, window)
    local log, jumped = {}, false
    local read = redis.call('HGET', key, 'log')
    for at in string.gmatch(read or '', '%d+') do
        at = tonumber(at)
        jumped = jumped or at > now + window
        at = at > now + window and now or at
        if at + window > now then
            log[#log + 1] = at
        end
    end
    table.sort(log)
    if jumped then
        write_log(key, log)
    end
    return log
end

local function count_of(key, at)
    local count = numbers(key, { 'day', 'used', 'closed' })
    local day = math.floor(at / DAY)
    -- A count of the next day was made when the clock was ahead, and is kept for it.
    if not count.day or count.day < day or count.day > day + 1 then
        count.day, count.used, count.is_new = day, 0, true
    end
    count.used = count.used or 0
    count.ends = (day + 1) * DAY
    return count
end

local function keep_count(key, count, used)
    redis.call('HSET', key, 'day', text(count.day), 'used', text(used))
    if count.is_new then
        redis.call('EXPIRE', key, KEEP)
    end
end

local function take()
    local interval, limit, window, ahead = tonumber(ARGV[2]) / 1000, tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5])
    local most, known = tonumber(ARGV[6]), tonumber(ARGV[7])
    local rate = rate_of(KEYS[1], window)
    local slot = math.max(now, rate.next, rate.resumes)
    local log
    if limit > 0 then
        log = log_of(KEYS[1], window)
        limit = math.max(math.floor(limit * rate.part), 1)
        slot = math.max(now, rate.resumes)
        if #log >= limit then
            slot = math.max(slot, log[#log - limit + 1] + window)
        end
    end

    local day = count_of(KEYS[2], slot)
    local used = day.used
    if day.day == known then
        used = math.max(used, tonumber(ARGV[8])) + tonumber(ARGV[9])
    end
    if day.closed and day.closed > now and day.closed <= now + 2 * DAY then
        return { 3, day.closed - now, used, mended }
    end
    if most >= 0 and used >= most then
        return { 3, day.ends - now, used, mended }
    end
    local counts = {}
    for at = 3, #KEYS do
        counts[at] = count_of(KEYS[at], slot)
        if counts[at].used >= tonumber(ARGV[at + 7]) then
            return { 4, counts[at].ends - now, used, mended }
        end
    end
    if slot - now > ahead then
        return { 2, slot - now - ahead, used, mended }
    end

    if log then
        log[#log + 1] = slot
        write_log(KEYS[1], log)
    else
        redis.call('HSET', KEYS[1], 'next', text(slot + interval / rate.part))
    end
    keep_rate(KEYS[1], rate, window)
    keep_count(KEYS[2], day, used + 1)
    for at = 3, #KEYS do
        keep_count(KEYS[at], counts[at], counts[at].used + 1)
    end
    return { 1, slot - now, used + 1, mended }
end

local function pause()
    local long, window = tonumber(ARGV[2]), tonumber(ARGV[3])
    local rate = rate_of(KEYS[1], window)
    if rate.resumes > now then
        -- Calls that were under way together are refused together: they cut the rate once.
        rate.resumes = math.max(rate.resumes, now + long)
    else
        rate.since, rate.left, rate.resumes = now, math.max(rate.part * 0.7, 0.05), now + long
    end
    redis.call('HSET', KEYS[1], 'since', text(rate.since), 'pause', text(rate.resumes - rate.since), 'left', tostring(rate.left))
    keep_rate(KEYS[1], rate, window)
    return { 1, rate.resumes - now, 0, mended }
end

local function close()
    local long, least = tonumber(ARGV[2]), tonumber(ARGV[3])
    for _, key in ipairs(KEYS) do
        local count = count_of(key, now)
        redis.call('HSET', key, 'closed', text(long > 0 and now + long or count.ends))
        keep_count(key, count, math.max(count.used, least))
    end
    return { 1, 0, 0, mended }
end

local function reopen()
    redis.pcall('HDEL', KEYS[1], 'since', 'pause', 'left')
    redis.pcall('HDEL', KEYS[2], 'closed')
    return { 1, 0, 0, mended }
end

local function raise()
    local count = count_of(KEYS[1], now)
    keep_count(KEYS[1], count, math.max(count.used, tonumber(ARGV[2])))
    return { 1, 0, count.used, mended }
end

-- Each holder stands there with the time at which it ends by itself.
local function hold()
    local owner, long, most = ARGV[2], tonumber(ARGV[3]), tonumber(ARGV[4])
    local ended = redis.pcall('ZREMRANGEBYSCORE', KEYS[1], '-inf', now)
    if type(ended) == 'table' and ended.err then
        redis.call('DEL', KEYS[1])
        mended = mended + 1
    end
    if redis.call('ZCARD', KEYS[1]) >= most then
        local first = redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')
        return { 2, math.ceil(tonumber(first[2]) - now), 0, mended }
    end
    redis.call('ZADD', KEYS[1], text(now + long), owner)
    redis.call('PEXPIRE', KEYS[1], math.max(math.ceil(long / 1000), redis.call('PTTL', KEYS[1])))
    return { 1, 0, 0, mended }
end

local function release()
    redis.pcall('ZREM', KEYS[1], ARGV[2])
    return { 1, 0, 0, mended }
end

return ({ hold = hold, release = release, take = take, pause = pause, close = close, raise = raise, reopen = reopen })[ARGV[1]]()
