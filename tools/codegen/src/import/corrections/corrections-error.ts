/** That the file of corrections cannot be understood. */
export class CorrectionsError extends Error {
  override readonly name = 'CorrectionsError';
}
