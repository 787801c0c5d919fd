import { EXIT } from './cli/exit';
import { createProgram } from './cli/program';

async function run(args: readonly string[]): Promise<void> {
  const program = createProgram(args);
  if (args.length === 0) {
    program.outputHelp();
    process.exitCode = EXIT.usage;
    return;
  }
  await program.parseAsync(args, { from: 'user' });
}

// `gongkai … | head` closes the pipe early; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

run(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = EXIT.failed;
});
