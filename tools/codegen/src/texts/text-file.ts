/** A file of texts as plain JSON: what it says, and where each text stands. */
import type { MethodTexts, ScopeTexts, SharedTexts } from '@oint/reference/texts';

import type { Place } from '../diagnostics/finding.ts';

/** Keys that lead to a text or to what holds texts: `['methods', 'crm.deal.add', 'params', 'fields']`. */
export type Way = readonly string[];

export interface TextFile {
  readonly texts: ScopeTexts;
  /** By the way as JSON. */
  readonly places: Readonly<Record<string, Place>>;
  /** Whether it has another form than texts have, so that what it says is not all known. */
  readonly isBroken: boolean;
}

/** A text of a file. */
export interface PlacedText {
  readonly way: Way;
  readonly text: string;
}

export const SIDES = ['params', 'result'] as const;

/** All texts of a file. */
export function textsIn({ shared, methods }: ScopeTexts): PlacedText[] {
  return [...shared.flatMap(linesOfShared), ...Object.entries(methods).flatMap(linesOfMethod)];
}

function linesOfShared({ of, fields }: SharedTexts): PlacedText[] {
  return Object.entries(fields).map(([key, text]) => ({ way: ['shared', of, key], text }));
}

function linesOfMethod([name, texts]: [string, MethodTexts]): PlacedText[] {
  const way = ['methods', name];
  const wholes = (['title', 'returns'] as const).flatMap((key) => {
    const text = texts[key];
    return text === undefined ? [] : [{ way: [...way, key], text }];
  });
  const lines = SIDES.flatMap((side) =>
    Object.entries(texts[side] ?? {}).map(([key, text]) => ({ way: [...way, side, key], text })),
  );
  return [...wholes, ...lines];
}

export function placeOf({ places }: TextFile, way: Way): Place | null {
  for (let length = way.length; length > 0; length -= 1) {
    const place = places[JSON.stringify(way.slice(0, length))];
    if (place !== undefined) return place;
  }
  return null;
}
