-- KEYS[1] the grant, a hash of generation and text; ARGV: expected generation, new generation, text
local kind = redis.call('TYPE', KEYS[1]).ok
local generation = kind == 'none' and '0' or redis.call('HGET', KEYS[1], 'generation')
-- What is asked again because the answer was lost may be there already.
if generation == ARGV[2] and redis.call('HGET', KEYS[1], 'grant') == ARGV[3] then return 1 end
if generation ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'generation', ARGV[2], 'grant', ARGV[3])
return 1
