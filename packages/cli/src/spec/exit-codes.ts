/** What the process says to the shell that ran it. Documented in the guide: scripts rely on them. */
export const EXIT_CODES = {
  ok: 0,
  unexpected: 1,
  usage: 2,
  api: 3,
  authorization: 4,
  limits: 5,
  network: 6,
  /** The call was made, and its result is not where it was wanted. */
  output: 7,
  /** Of many rows some were carried out, and others failed or may not have been. */
  partly: 8,
  /** What was compared is no longer the same. */
  changed: 9,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT_CODES)[keyof typeof EXIT_CODES];
