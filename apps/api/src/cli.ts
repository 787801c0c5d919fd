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

run(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = EXIT.failed;
});
