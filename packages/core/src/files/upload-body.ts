import type { AttemptAbort } from '../http/abort.ts';
import type { UploadOptions } from './file.ts';
import type { Multipart } from './multipart.ts';

/** The bytes of an upload on their way from the caller to the network. */
export class UploadBody {
  readonly chunks: AsyncGenerator<Uint8Array>;
  #failure: { readonly error: unknown } | undefined;

  constructor(form: Multipart, { onProgress }: UploadOptions, abort: AttemptAbort) {
    this.chunks = this.#read(form, onProgress, abort);
  }

  /** The caller's own failure, to read the file or in `onProgress`: it must not look like one of the network. */
  get failure(): { readonly error: unknown } | undefined {
    return this.#failure;
  }

  /** The file is let go of, although it may not have been read to its end. */
  close(): void {
    // One that is being read is let go of when the piece is there; nobody waits for that.
    this.chunks.return(undefined).catch(() => {});
  }

  /** The time runs while the network takes a piece, and stands still while the caller brings one. */
  async *#read(
    form: Multipart,
    onProgress: UploadOptions['onProgress'],
    abort: AttemptAbort,
  ): AsyncGenerator<Uint8Array> {
    let transferred = 0;
    try {
      abort.pause();
      for await (const chunk of form.stream()) {
        abort.restart();
        yield chunk;
        abort.pause();
        transferred += chunk.byteLength;
        onProgress?.({ transferred, total: form.size });
      }
      abort.restart();
    } catch (error) {
      this.#failure = { error };
      throw error;
    }
  }
}
