import { isStructure } from '../../json/containers.ts';
import { ToolError } from '../tool-error.ts';

/** Values that a configuration names, so that an assistant uses them without seeing them. */
export type Variables = Readonly<Record<string, unknown>>;

/** The values with variables in the place of `@@Name`. A value that is nothing else becomes what the variable is. */
export function withVariables<Value>(value: Value, variables: Variables): Value;
export function withVariables(value: unknown, variables: Variables): unknown {
  if (typeof value === 'string') return replaced(value, variables);
  if (Array.isArray(value)) return value.map((item: unknown) => withVariables(item, variables));
  if (!isStructure(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, withVariables(item, variables)]),
  );
}

const VARIABLE = /@@(?<name>[\p{L}\p{N}_]+)/gu;

function replaced(text: string, variables: Variables): unknown {
  const whole = /^@@(?<name>[\p{L}\p{N}_]+)$/u.exec(text)?.groups?.['name'];
  if (whole !== undefined) return valueOf(whole, variables);
  return text.replaceAll(VARIABLE, (_, name: string) => String(valueOf(name, variables)));
}

function valueOf(name: string, variables: Variables): unknown {
  if (Object.hasOwn(variables, name)) return variables[name];
  throw new ToolError(
    `@@${name}: no such variable; there are ${Object.keys(variables).join(', ') || 'none'}`,
  );
}
