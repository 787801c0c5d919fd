import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';

/** What a command left behind in one test. */
export type CommandLine = {
  /** A folder of its own for every test, removed afterwards. */
  folder: string;
  stdout: string;
  stderr: string;
  /** Runs one command, name first, and gives the exit code it leaves behind. */
  run: (...args: string[]) => Promise<number>;
};

/** Captures what commands print; call it once at the top of a spec. `register` defines the command under test. */
export function useCommandLine(register: (program: Command) => void): CommandLine {
  const line: CommandLine = { folder: '', stdout: '', stderr: '', run: (...args) => run(register, args) };
  const capture = (name: 'stdout' | 'stderr') =>
    jest.spyOn(process[name], 'write').mockImplementation((chunk: unknown) => {
      line[name] += String(chunk);
      return true;
    });

  beforeEach(async () => {
    line.folder = await mkdtemp(join(tmpdir(), 'command-'));
    line.stdout = '';
    line.stderr = '';
    capture('stdout');
    capture('stderr');
  });

  afterEach(async () => {
    jest.restoreAllMocks();
    process.exitCode = undefined;
    await rm(line.folder, { recursive: true });
  });
  return line;
}

async function run(register: (program: Command) => void, args: readonly string[]): Promise<number> {
  const program = new Command();
  register(program);
  for (const command of [program, ...program.commands]) command.exitOverride().configureOutput({ writeErr: () => {} });
  await program.parseAsync(args, { from: 'user' });
  const code = Number(process.exitCode ?? 0);
  process.exitCode = undefined;
  return code;
}
