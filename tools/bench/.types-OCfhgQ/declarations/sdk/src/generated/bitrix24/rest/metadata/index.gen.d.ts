import type { Metadata } from '@oint/core';
/** What the reference knows of every method, for `createClient({ metadata })`. */
export declare const metadata: Metadata;
