-- Dateline in Neovim, as a person uses it. Run by neovim.mjs, which gives these in the environment:
--   NODE, SERVER   the server's command
--   SEED, DRAFT    a seed, and an article whose header is "date 2 Dec 2021 …"
-- Prints "ok - …" or "not ok - …" for each check. Works with Neovim 0.7 and later.

local failures = 0

local function check(what, holds, found)
  if not holds then failures = failures + 1 end
  local detail = holds and '' or ('\n  found: ' .. vim.inspect(found))
  io.stdout:write((holds and 'ok - ' or 'not ok - ') .. what .. detail .. '\n')
end

local function eventually(condition) return vim.wait(10000, condition, 20) end

--- Opens a file as an article and attaches the server to it.
local function open(path)
  vim.cmd('edit ' .. vim.fn.fnameescape(path))
  local buffer = vim.api.nvim_get_current_buf()
  vim.bo[buffer].filetype = 'news-article'
  local config = {
    name = 'dateline',
    cmd = { os.getenv('NODE'), os.getenv('SERVER'), '--stdio' },
    root_dir = vim.fn.fnamemodify(path, ':h'),
  }
  local id
  if vim.lsp.start then
    id = vim.lsp.start(config)
  else
    id = vim.lsp.start_client(config)
    vim.lsp.buf_attach_client(buffer, id)
  end
  local ready = eventually(function()
    local client = vim.lsp.get_client_by_id(id)
    return client ~= nil and client.initialized
  end)
  check('the server starts for ' .. vim.fn.fnamemodify(path, ':t'), ready)
  return buffer, id
end

local function request(buffer, id, method, params)
  params.textDocument = vim.lsp.util.make_text_document_params(buffer)
  local answers, failure = vim.lsp.buf_request_sync(buffer, method, params, 10000)
  assert(answers, method .. ': ' .. tostring(failure))
  local answer = assert(answers[id], method .. ' was not answered')
  assert(not answer.err, method .. ': ' .. vim.inspect(answer.err))
  return answer.result
end

--- The place of a word as the protocol counts it, in UTF-16 code units.
local function place_of(buffer, line_start, word)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) do
    local start = line:find(line_start, 1, true)
    local column = start and line:find(word, start, true)
    if column then
      local _, utf16 = vim.str_utfindex(line, column - 1)
      return { line = number - 1, character = utf16 }
    end
  end
  error('not in the text: ' .. line_start .. ' ' .. word)
end

local function hover_text(result)
  return result and result.contents and result.contents.value or ''
end

local function read_seed()
  local buffer, id = open(os.getenv('SEED'))
  local name = hover_text(request(buffer, id, 'textDocument/hover', {
    position = place_of(buffer, 'On Thursday, top', 'Blinken'),
  }))
  local knows = name:find('Antony Blinken', 1, true) and name:find('top US diplomat', 1, true)
  check('hover on “Blinken”', knows, name)
  local pronoun = hover_text(request(buffer, id, 'textDocument/hover', {
    position = place_of(buffer, '“We’re eager', 'he stated'),
  }))
  check('hover on “he stated”', pronoun:find('Lavrov', 1, true), pronoun)
  local outline = request(buffer, id, 'textDocument/documentSymbol', {})
  local quotes = outline and outline[1] and outline[1].children or {}
  check('15 quotes in the outline', #quotes == 15, outline)
  return id
end

--- What a person's command finds: lines, once there are some.
local function lines_of(buffer, id, method, params)
  local answer = request(buffer, id, method, params)
  if answer and (answer.range or answer.targetRange) then answer = { answer } end
  local lines = {}
  for _, place in ipairs(answer or {}) do
    lines[(place.range or place.targetSelectionRange).start.line + 1] = true
  end
  return lines
end

local function follow_and_rename(id)
  local buffer = vim.api.nvim_get_current_buf()
  local position = place_of(buffer, 'Blinken struck', 'Blinken')
  local definition = lines_of(buffer, id, 'textDocument/definition', { position = position })
  check('the definition is where he is introduced', vim.deep_equal(definition, { [3] = true }), definition)
  local references = lines_of(buffer, id, 'textDocument/references', {
    position = position,
    context = { includeDeclaration = true },
  })
  local all = true
  for _, line in ipairs({ 3, 9, 11, 15, 19, 29, 33, 35 }) do all = all and references[line] end
  check('references all over the article', all and not references[7], references)
  vim.api.nvim_win_set_cursor(0, { position.line + 1, position.character })
  vim.lsp.buf.definition()
  local there = eventually(function() return vim.api.nvim_win_get_cursor(0)[1] == 3 end)
  check('the cursor goes there', there, vim.api.nvim_win_get_cursor(0))
  vim.lsp.buf.rename('Marek Vale')
  local function line(number) return vim.api.nvim_buf_get_lines(buffer, number - 1, number, false)[1] end
  local renamed = eventually(function() return line(3):find('diplomat Marek Vale advised', 1, true) end)
  check('rename changes the full name', renamed, line(3))
  check('rename changes the surname', line(11):find('Vale struck', 1, true) == 1, line(11))
end

local function mend_draft()
  local buffer, id = open(os.getenv('DRAFT'))
  local reported = eventually(function() return #vim.diagnostic.get(buffer) == 1 end)
  local problem = vim.diagnostic.get(buffer)[1] or {}
  check('one problem, in the first line', reported and problem.lnum == 0, problem)
  -- A person picks from a list; here the first entry is picked.
  local pick_first = function(items, _, on_choice) on_choice(items[1], 1) end
  vim.ui.select = pick_first
  vim.api.nvim_win_set_cursor(0, { 1, problem.col or 0 })
  vim.lsp.buf.code_action()
  local function header() return vim.api.nvim_buf_get_lines(buffer, 0, 1, false)[1] end
  local mended = eventually(function() return header():find('date 2021-12-02 Mill burns', 1, true) end)
  check('the quick fix rewrites the date', mended, header())
  local cleared = eventually(function() return #vim.diagnostic.get(buffer) == 0 end)
  check('the problem goes away', cleared, vim.diagnostic.get(buffer))
  return id
end

local function run()
  local reading = read_seed()
  follow_and_rename(reading)
  local clients = { reading, mend_draft() }
  for _, id in ipairs(clients) do vim.lsp.stop_client(id) end
  local stopped = eventually(function()
    for _, id in ipairs(clients) do
      if vim.lsp.get_client_by_id(id) ~= nil then return false end
    end
    return true
  end)
  check('the server stops', stopped)
end

local finished, failure = pcall(run)
if not finished then check('no error', false, failure) end
vim.cmd(failures == 0 and 'qall!' or 'cquit 1')
