import type { PullMessages } from './pull-messages.ts';

export const EN_PULL: PullMessages = {
  summary: 'Write the custom fields, smart processes and lists of a portal as TypeScript types',
  details: [
    'Reads the portal, and only reads. The module holds the types of its fields, stages, kinds of items and lists; the JSON beside it is for the command line, which knows these fields from then on.',
    '--check writes nothing: it tells what the portal has changed since, and exits with 9 if anything.',
  ],
  wrongModule: (name) => `--out: ${name} is no TypeScript module: its name ends in .ts.`,
  unknownScope: (name, known) => `--scopes: there is no "${name}" here: ${known.join(', ')}.`,
  refused: (method, said) => `${method} is not answered, so what it tells stays open. ${said}`,
  written: (module, facts, { kinds, fields, lists }) =>
    `${module}, ${facts}: kinds of items: ${kinds}, custom fields: ${fields}, lists: ${lists}`,
  nothingPulled: (facts) => `There is no ${facts} to compare with: pull without --check first.`,
  unchanged: (module) => `${module} is as the portal is.`,
  otherModule: (module) => `~ ${module} is not as this version writes it`,
  changed: (module) => `The portal is not as ${module} has it: pull again.`,
};
