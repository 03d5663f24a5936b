-- The requests that the tools send with wrk. Prints the results: a name and a value on each line.
--
--   wrk -t2 … -s load.lua URL -- <kind> <pause in ms> <first number> <requests>
--
-- The kind is a path; or "results", "json", "questions" or "comparisons" for pages that differ each time; or "quizzes"
-- that differ from their first answer to their result, 25 requests each; or "mix". After that many requests, unless
-- they are 0, wrk ends. The number decides which pages are read, so two runs can read different ones.

local ffi = require("ffi")
ffi.cdef("int kill(int pid, int signal); int getpid(void);")

-- Of a hundred requests in the mix, eighty are for these, nineteen for a result as JSON, one for a result's page
local POPULAR = { "/en", "/en/guide", "/en/career/a3b1", "/en/result/career/em-81-58",
	"/en/career/a4b3c4d4e1f3g4hxi2j3k4l3", "/assets/site.css", "/en/result/job/tl-20-31",
	"/en/compare?with=career.em-81-58&with=job.tl-20-31" }
local INTERRUPT = 2
local HEADERS = { ["Host"] = "127.0.0.1", ["Accept-Encoding"] = "gzip" }

local threads = {}
local kind, count, most, bodies, remembered

function setup(thread)
	thread:set("id", #threads)
	table.insert(threads, thread)
end

function init(args)
	kind = args[1]
	local pause = tonumber(args[2])
	count = tonumber(args[3]) + id
	most = tonumber(args[4]) / 2
	served, refused, failed, reason = 0, 0, 0, "none"
	bodies, remembered = {}, 0
	if pause > 0 then
		function delay()
			return math.floor(pause * (0.5 + math.random()) + math.random())
		end
	end
end

-- The topics in the order in which they are asked, and how many sets of answers there are to all of them except the last
local TOPICS = { "a", "g", "b", "h", "c", "i", "d", "j", "e", "k", "f", "l" }
local SETS = 5 ^ 11
local STEPS = 2 * #TOPICS + 1

-- The answers with a number, by topic: its digits in base five, and a last answer that makes the sum odd, since a tie
-- would need one more. Successive numbers have nothing in common: the factor spreads them, and leaves none out.
local function digits(number)
	local rest, sum, answers = number % SETS * 30177441 % SETS, 0, {}
	for place = 1, #TOPICS - 1 do
		answers[TOPICS[place]] = rest % 5
		sum = sum + rest % 5
		rest = math.floor(rest / 5)
	end
	answers.l = (sum + 1) % 2
	return answers
end

-- The answers as in a link, to as many topics as were asked
local function answers(number, asked)
	local given, text = digits(number), {}
	for place = 1, asked or #TOPICS do
		text[place] = TOPICS[place] .. given[TOPICS[place]]
	end
	table.sort(text)
	return table.concat(text)
end

local function comparison(number)
	local entries = {}
	for entry = 1, 12 do
		entries[entry] = "with=career." .. answers(number * 12 + entry)
	end
	return "/en/compare?" .. table.concat(entries, "&")
end

-- Of each quiz the first question, and then in turn an answer and the page that it leads to
local function step(number)
	local turn = (number - id) / 2
	local quiz, place = 2 * math.floor(turn / STEPS) + id, turn % STEPS
	local asked = math.floor(place / 2)
	local url = "/en/job" .. (asked > 0 and "/" .. answers(quiz, asked) or "")
	local topic = TOPICS[asked + 1]
	return place % 2 == 0 and url or url .. "?asked=" .. topic .. "&" .. topic .. "=" .. digits(quiz)[topic]
end

local function path()
	local number = count
	count = count + 2
	local share = (kind == "mix") and math.floor(number / 2) % 100 or 0
	if kind == "json" or (kind == "mix" and share > 0 and share < 20) then
		return "/en/career/" .. answers(number) .. ".json"
	elseif kind == "results" or (kind == "mix" and share == 0) then
		return "/en/job/" .. answers(number)
	elseif kind == "questions" then
		return "/en/job/" .. answers(number, 8 + number % 4)
	elseif kind == "comparisons" then
		return comparison(number)
	elseif kind == "quizzes" then
		return step(number)
	elseif kind == "mix" then
		return POPULAR[share % #POPULAR + 1]
	end
	return kind
end

function request()
	return wrk.format("GET", path(), HEADERS)
end

local function fail(why)
	failed = failed + 1
	reason = (failed == 1) and why or reason
end

-- An ETag stands for one body, whichever copy sends it
local function isSame(tag, body)
	if tag and not bodies[tag] and remembered < 100 then
		bodies[tag], remembered = body, remembered + 1
	end
	return not tag or not bodies[tag] or bodies[tag] == body
end

function response(status, headers, body)
	if status == 503 and headers["Retry-After"] then
		refused = refused + 1
	elseif kind == "quizzes" and status == 303 then
		served = served + 1
	elseif status ~= 200 then
		fail("status " .. status)
	elseif not isSame(headers["ETag"], body) then
		fail("another body")
	else
		served = served + 1
	end
	if most > 0 and served + refused + failed >= most then
		most = 0
		wrk.thread:stop()
		ffi.C.kill(ffi.C.getpid(), INTERRUPT)
	end
end

function done(summary, latency)
	local sums = { served = 0, refused = 0, failed = 0 }
	local reasons = {}
	for _, thread in ipairs(threads) do
		for name, sum in pairs(sums) do
			sums[name] = sum + thread:get(name)
		end
		table.insert(reasons, thread:get("reason"))
	end
	local errors = summary.errors
	local broken = errors.connect + errors.read + errors.write + errors.timeout
	local seconds = summary.duration / 1e6
	local requests = sums.served + sums.refused + sums.failed + broken
	print("\nrequests " .. requests)
	print("served " .. sums.served)
	print("refused " .. sums.refused)
	print("failed " .. sums.failed + broken)
	print("reasons " .. table.concat(reasons, ", ") .. (", broken connections: " .. broken))
	print(("seconds %.2f"):format(seconds))
	print(("rate %.1f"):format(requests / seconds))
	print(("served_rate %.1f"):format(sums.served / seconds))
	print(("p50 %.1f"):format(latency:percentile(50) / 1000))
	print(("p99 %.1f"):format(latency:percentile(99) / 1000))
	print(("longest %.1f"):format(latency.max / 1000))
end
