-- KEYS[1] the lease; ARGV: its owner, how many milliseconds it lives
if redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then return 1 end
-- What is asked again because the answer was lost may be there already.
return redis.call('GET', KEYS[1]) == ARGV[1] and 1 or 0
