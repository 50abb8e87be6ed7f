/** A link of the documentation's dialect: its text and its target. Bounded, since a page may leave it open. */
export const LINK =
  /\[((?:[^[\]]|\[\]){0,300})\]\(([^()\s]{0,500}(?:\([^()]{0,200}\))?[^()\s]{0,500})[^)]{0,120}\)/gu;
