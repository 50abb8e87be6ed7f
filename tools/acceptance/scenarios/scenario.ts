/** A scenario: what somebody does with one section of the library, from creating to deleting. */
import type { Client } from '@oint/core';
import type * as sdk from '@oint/sdk/bitrix24';

import type { Given } from './values.ts';

type Sdk = typeof sdk;

/** A function of the SDK. */
export type FunctionName = {
  [Name in keyof Sdk]: Sdk[Name] extends (...args: never[]) => unknown ? Name : never;
}[keyof Sdk];

type ArgumentsOf<Name extends FunctionName> = Sdk[Name] extends (...args: infer Args) => unknown
  ? Args
  : never;

/** Parameters of a function; a template has no client before them. */
export type ParamsOf<Name extends FunctionName> =
  ArgumentsOf<Name> extends readonly [Client, ...infer Rest] ? Rest[0] : ArgumentsOf<Name>[0];

export interface Step {
  readonly call: FunctionName;
  readonly params: unknown;
  /** Under this name later steps see the result. */
  readonly as?: string | undefined;
  /** What has to come of it; `undefined` for anything but an error. */
  readonly result?: unknown;
  /** The portal has to refuse it, in words that contain these. */
  readonly error?: string | undefined;
  /** Takes back what it made. */
  readonly undo?: Step | undefined;
  /** After it nothing is left to take back of the step of this name. */
  readonly ends?: string | undefined;
  /** Why it is for the local portal alone: it would touch what is not the run's. */
  readonly local?: string | undefined;
}

export interface Scenario {
  /** The section that it plays in. */
  readonly section: string;
  readonly steps: readonly Step[];
}

type Details = Omit<Step, 'call' | 'params'>;

/** A call of a function, with parameters as the SDK takes them. */
export function step<Name extends FunctionName>(
  call: Name,
  params: Given<NonNullable<ParamsOf<Name>>>,
  details: Details = {},
): Step {
  return { call, params, ...details };
}
