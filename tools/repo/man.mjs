/**
 * Makes the man pages that a package's manifest names, of the help that its program shows: `oint-bitrix24-login.1` of
 * `oint help bitrix24 login`, `oint-environment.7` of the topic. Headings of help become those of the page; the rest stays as it is.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';

const NAMED = /^(?<name>[\w-]+)\.(?<section>\d)$/u;

export function writeManPages({ name, version, man, bin }) {
  for (const page of man) {
    const { name: title, section } = NAMED.exec(basename(page)).groups;
    const words = title.split('-').slice(1);
    const asked = section === '1' ? words : [words.join('-')];
    const help = execFileSync(process.execPath, [bin, 'help', ...asked], {
      encoding: 'utf8',
      env: { ...process.env, OINT_LANG: 'en', NO_COLOR: '1' },
    });
    mkdirSync(dirname(page), { recursive: true });
    writeFileSync(page, roff(help, { title, section, source: `${name} ${version}` }));
  }
}

export function roff(help, { title, section, source }) {
  const lines = help.trimEnd().split('\n');
  // The first sentence says what it is.
  const at = lines.findIndex((line, index) => /^\S/u.test(line) && !isHeading(lines, index));
  const summary = lines[at];
  const rest = [...lines.slice(0, at), ...lines.slice(at + 1)];
  return [
    `.TH "${title.toUpperCase()}" "${section}" "" "${source}"`,
    '.SH NAME',
    `${escaped(title)} \\- ${escaped(summary.replace(/\.$/u, ''))}`,
    ...body(rest),
    '',
  ].join('\n');
}

function body(lines) {
  const written = isHeading(lines, firstOf(lines)) ? [] : ['.SH DESCRIPTION'];
  let isFilled = true;
  const fill = (on) => {
    if (on !== isFilled) written.push(on ? '.fi' : '.nf');
    isFilled = on;
  };
  for (const [index, line] of lines.entries()) {
    if (isHeading(lines, index)) {
      fill(true);
      written.push(`.SH "${escaped(line.toUpperCase())}"`);
    } else if (line === '') {
      if (!isHeading(lines, index + 1)) written.push('.PP');
    } else {
      fill(/^\S/u.test(line));
      written.push(escaped(line.replace(/^ {2}/u, '')));
    }
  }
  fill(true);
  return written;
}

/** A line at the margin with an indented one below it. */
function isHeading(lines, index) {
  return /^\S/u.test(lines[index] ?? '') && (lines[index + 1] ?? '').startsWith(' ');
}

function firstOf(lines) {
  return lines.findIndex((line) => line !== '');
}

/** Nothing of a text is a command of roff. */
function escaped(text) {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/u, '\\&');
}
