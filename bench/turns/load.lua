-- Every request is a fresh update of one of 10,000 people.
local secret = os.getenv("SECRET")
function setup(thread) thread:set("idbase", (os.time() % 100000) * 1000000) end
function init() math.randomseed(os.time()); counter = idbase end
function request()
  counter = counter + 1
  local person = 100000 + math.random(1, 10000)
  local id = string.format("%.0f", counter)
  return wrk.format("POST", "/telegram", { ["Content-Type"] = "application/json", ["X-Telegram-Bot-Api-Secret-Token"] = secret },
    '{"update_id":' .. id .. ',"message":{"message_id":' .. id .. ',"date":1795180000,"chat":{"id":' .. person ..
    ',"type":"private","first_name":"Lan"},"from":{"id":' .. person .. ',"is_bot":false,"first_name":"Lan","language_code":"vi"},' ..
    '"text":"Cho hỏi kế hoạch thực hiện dân chủ ở cơ sở năm nay, mã ' .. id .. '"}}')
end
function done(summary, latency)
  io.write(string.format("RESULT %d %d %.2f %.2f %d\n", summary.requests, summary.duration, latency:percentile(50) / 1000,
    latency:percentile(99) / 1000, summary.errors.status + summary.errors.timeout))
end
