/**
 * The command line from the sources. npm starts the scripts of a clone in its root; the paths of a command line begin in
 * the folder of whoever typed it, which npm tells. What is published knows nothing of this and takes its own folder.
 */
process.chdir(process.env['INIT_CWD'] ?? '.');
await import('../../packages/cli/src/bin.ts');
