import { Command } from 'commander';
import { COMMANDS, type CommandEntry } from './command-list';
import { EXIT } from './exit';
import { usageError } from './usage-error';

const TITLES: Record<string, string> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

function register(program: Command, entry: CommandEntry, wanted: boolean): void {
  if (wanted) entry.load()(program);
  else program.command(entry.name).summary(entry.summary).description(entry.summary).allowUnknownOption();
}

/** The program for these arguments (without node and script): only the command that is named gets loaded. */
export function createProgram(args: readonly string[]): Command {
  // Commands take these settings over when they are added, so they come first.
  const program = new Command('gongkai')
    .description('政府信息公开工作年度报告：读取、检查、入库、统计')
    .version('0.1.0', '-V, --version', '显示版本')
    .helpOption('-h, --help', '显示帮助')
    .helpCommand('help [command]', '显示某个命令的帮助')
    .configureHelp({ styleTitle: (title) => TITLES[title] ?? title })
    .configureOutput({ outputError: (text, write) => write(usageError(text)) })
    // A wrong option or a missing argument is wrong usage: commander would answer 1.
    .exitOverride((error) => {
      process.exit(error.exitCode === 0 ? EXIT.done : EXIT.usage);
    });
  const named = args[0] === 'help' ? args[1] : args.find((argument) => !argument.startsWith('-'));
  for (const entry of COMMANDS) register(program, entry, entry.name === named);
  return program;
}
