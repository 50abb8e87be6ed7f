import type { MethodMetadata } from '@oint/core';
/** What is special about methods of the scope `user`: the others are writes of version 2. */
export declare const metadata: Readonly<Record<string, MethodMetadata>>;
