/**
 * A link of the documentation's dialect: its text and its target, which may have a title behind it. Bounded, and with one
 * way to match each character, since a page may leave any number of links open.
 */
export const LINK =
  /\[((?:[^[\]]|\[\]){0,300})\]\(([^()\s]{0,500}(?:\([^()]{0,200}\)[^()\s]{0,500})?)(?:\s[^)]{0,120})?\)/gu;
