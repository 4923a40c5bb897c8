import { availableParallelism } from 'node:os';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { version } from '../../../package.json';
import { diagnosticCodes, severityNames } from '../analysis/diagnostic';
import type { Severities } from '../analysis/reported';
import type { CheckOptions } from './check';
import { endWhenOutputFails } from './output';
import type { ReadOptions } from './readArticles';

/**
 * Runs the command and sets the process's exit code. Subcommands are loaded when called, so that
 * help and version need neither lexicons nor model.
 */
export async function run(argv: readonly string[]): Promise<void> {
  endWhenOutputFails();
  try {
    await program().parseAsync(argv);
  } catch (error) {
    if (error instanceof CommanderError) {
      // Commander has said what is wrong; help and version come here too, and are no error.
      process.exitCode = error.exitCode === 0 ? 0 : 2;
    } else {
      const details = error instanceof Error ? error.stack : String(error);
      process.stderr.write(
        `dateline: an error of the program itself; please report it:\n${details}\n`,
      );
      process.exitCode = 2;
    }
  }
}

function program(): Command {
  const dateline = new Command('dateline')
    .description('Reads news articles: who is named, who said what, and when.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help on a command')
    .configureOutput({ outputError: (text, write) => write(oneLine(text)) })
    .exitOverride()
    .addHelpText('after', ARTICLES);

  reading(dateline.command('analyze'))
    .summary('print all that is found, one JSON object an article (JSON Lines)')
    .description(
      'Prints one JSON object an article (JSON Lines): actors, quotes, dates, diagnostics.',
    )
    .addHelpText('after', ANALYZE_EXIT_CODES)
    .action(async (args: string[], options: ReadOptions, command: Command) => {
      requireInput(args, command);
      const { analyze } = await import('./analyze');
      process.exitCode = await analyze(args, options);
    });

  reading(dateline.command('check'))
    .summary('print what is wrong with articles')
    .description('Prints what is wrong with articles: path:line:column: severity message [code]')
    .addOption(
      new Option('-f, --format <format>', 'how to print it')
        .choices(['human', 'json', 'sarif'])
        .default('human'),
    )
    .addOption(
      new Option('--fail-on <severity>', 'the least severity that counts as a problem')
        .choices(['error', 'warning', 'information', 'hint'])
        .default('warning'),
    )
    .addOption(
      new Option(
        '--severity <code=severity>',
        'how serious a finding is, or off; for several codes give it several times',
      ).argParser(readSeverity),
    )
    .addHelpText('after', CHECK_EXIT_CODES)
    .action(async (args: string[], options: CheckOptions, command: Command) => {
      if (options.register === undefined) requireInput(args, command);
      const { check } = await import('./check');
      process.exitCode = await check(args, options);
    });

  return dateline;
}

/** What both subcommands share: where the articles come from. */
function reading(command: Command): Command {
  return command
    .argument('[files...]', 'files, folders or globs; - or nothing for standard input')
    .addOption(
      new Option('-i, --input <kind>', 'one article a file, or {id, text, date?, title?} a line')
        .choices(['text', 'jsonl'])
        .default('text'),
    )
    .addOption(
      new Option('--id <kind>', 'call a file’s article by the file’s name, or by its path')
        .choices(['name', 'path'])
        .default('name'),
    )
    .option(
      '--register <file>',
      'who is who: an actors.yaml, which overrides what articles suggest',
    )
    .addOption(
      new Option('-j, --jobs <number>', 'how many articles to work on at a time')
        .argParser(readCount)
        .default(availableParallelism(), 'as many as there are processors'),
    )
    .option('--stdin-name <name>', 'what to call standard input', '<stdin>');
}

function readCount(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('Give a number, 1 or more.');
  return Number(text);
}

/** One code's severity, added to those given before. */
function readSeverity(text: string, before: Severities = new Map()): Severities {
  const [name, value] = text.split('=');
  const code = diagnosticCodes.find((code) => code === name);
  if (!code) throw new InvalidArgumentError(`There is no code “${name}”.`);
  const severity = severityNames.find((severity) => severity === value);
  if (!severity) throw new InvalidArgumentError(`Give one of ${severityNames.join(', ')}.`);
  return new Map([...before, [code, severity]]);
}

/** Without an argument a terminal would wait for an article to be typed, and nobody would know. */
function requireInput(args: readonly string[], command: Command): void {
  if (args.length > 0 || !process.stdin.isTTY) return;
  command.error(`error: no files given; name some, or pipe an article to ${command.name()}`);
}

/**
 * Commander's message and its suggestion, as one line that says whose it is. Who gives a file and no
 * command is told the commands.
 */
function oneLine(text: string): string {
  return `${text
    .trim()
    .replace(/^(error: unknown command .*)$/, '$1; name one first: analyze or check')
    .replace(/^error:/, 'dateline:')
    .replace(/\s*\n\s*/g, ' ')}\n`;
}

const ARTICLES = `
An article is a plain-text file whose first line is a header: date 2021-12-02 A title

Examples:
  dateline check article.txt
  dateline check --format sarif 'articles/**/*.txt' > dateline.sarif
  dateline analyze 'articles/**/*.txt' > articles.jsonl
  dateline analyze --input jsonl exported.jsonl
  curl -s https://example.org/article.txt | dateline analyze`;

const ANALYZE_EXIT_CODES = `
Exit code: 0 when all went well, 2 when something could not be read or the command was misused.`;

const CHECK_EXIT_CODES = `
Exit code: 0 when there is no problem, 1 when there are problems (see --fail-on), 2 when something
could not be read or the command was misused. Information and hints are printed and are no problems.`;
