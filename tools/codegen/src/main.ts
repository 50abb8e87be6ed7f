#!/usr/bin/env node
import module from 'node:module';

// From Node 22 on; a run that changes nothing spends a third of its time on compiling the modules it loads.
module.enableCompileCache?.();
const { run } = await import('./run.ts');

for (const stream of [process.stdout, process.stderr]) {
  // What is written into files is worth its end also when nobody reads what is told (`codegen … | head`).
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  interruption: () => {
    const controller = new AbortController();
    process.once('SIGINT', () => {
      controller.abort();
    });
    return controller.signal;
  },
});
