-- Each request asks for another number of rows, so that none is answered from what is kept.
local rows

init = function(args)
  rows = tonumber(args[1])
end

request = function()
  rows = rows + 1
  return wrk.format("GET", wrk.path .. "&limit=" .. rows)
end
