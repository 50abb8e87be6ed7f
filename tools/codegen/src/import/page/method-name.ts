/** Which method a page describes, if it describes one. */
import { isEventTitle, isVersion3, mentionsEvents, saysWhoExecutes } from '../words/pages.ts';
import type { Page } from './corpus.ts';
import { isShell } from './examples.ts';

export interface MethodName {
  readonly name: string;
  readonly version: 2 | 3;
  /** What all calls of the page name instead: either its title is misspelt, or its examples are another page's. */
  readonly called?: MethodName | undefined;
}

const DOTTED = /(?<![\w./-])[a-z][\w]*(?:\.[A-Za-z_]\w*)+(?![\w/]|\.\*)/gu;
const ENDPOINT = /\/rest\/(api\/)?(?:[^\s/'"]+\/){0,2}([a-z][\w.]*?)(?:\.json)?(?=[?'"\s\\]|$)/gmu;

/** Deeper headings are of sections, and not of the page. */
const MOST_LEVEL = 2;

const found = new WeakMap<Page, MethodName | null>();

/** `null` for overviews, events, widgets and guides. Many ask for each page. */
export function methodOf(page: Page): MethodName | null {
  const known = found.get(page);
  if (known !== undefined) return known;
  const method = findMethod(page);
  found.set(page, method);
  return method;
}

function findMethod(page: Page): MethodName | null {
  if (!isExecuted(page) && !hasParts(page)) return null;
  const endpoints = endpointsOf(page);
  const titled = [...page.title.matchAll(DOTTED)].map(([name]) => name);
  const mentioned = mentions(page);
  for (const name of [...titled, ...mentioned]) {
    const endpoint = endpoints.find((known) => known.name.toLowerCase() === name.toLowerCase());
    if (endpoint !== undefined) return endpoint;
  }
  const called = new Set(endpoints.map(({ name }) => name.toLowerCase()));
  const [only] = endpoints;
  const [title] = titled;
  if (title !== undefined && isEventTitle(page.title) && endpoints.length === 0) return null;
  if (title !== undefined)
    return {
      name: title,
      version: isOfVersion3(page) ? 3 : 2,
      ...(called.size === 1 && only !== undefined ? { called: only } : {}),
    };
  return called.size === 1 && only !== undefined && isMethodPage(page) ? only : null;
}

/** "Who can execute the method", even on a page that tells nothing else of it. */
function isExecuted(page: Page): boolean {
  return page.blocks.some((block) => block.kind === 'text' && saysWhoExecutes(block.text));
}

/** The parts of a method's page, and not those of an event's, or of a guide that has a section on parameters. */
function hasParts(page: Page): boolean {
  const part = page.part('of-method-perhaps');
  if (part === null || page.part('handler') !== null) return false;
  return (page.heading(part)?.level ?? 0) <= MOST_LEVEL;
}

/** Names in code in the introduction. */
function mentions(page: Page): string[] {
  const names: string[] = [];
  for (const block of page.blocks.slice(0, page.nextHeading(1))) {
    if (block.kind !== 'text' || block.note !== null) continue;
    names.push(...[...block.text.matchAll(/`([a-z][\w.]*)`/gu)].map(([, name = '']) => name));
  }
  return names;
}

function endpointsOf(page: Page): MethodName[] {
  return page.blocks.flatMap((block) => {
    if (block.kind !== 'fence' || !isShell(block)) return [];
    return [...block.text.matchAll(ENDPOINT)].map(([, api, name = '']): MethodName => ({
      name,
      version: api === undefined ? 2 : 3,
    }));
  });
}

function isMethodPage(page: Page): boolean {
  return page.part('of-method') !== null && !mentionsEvents(page.title);
}

function isOfVersion3(page: Page): boolean {
  return page.blocks.some(
    (block) => block.kind === 'text' && block.note !== null && isVersion3(block.text),
  );
}
