/** Keys of `--config`, in the order in which it lists them. */
export const CONFIG_KEYS = [
  'timeout',
  'adv_response',
  'proxy',
  'retries',
  'dontwait',
  'addin_mode',
] as const;

export type ConfigKey = (typeof CONFIG_KEYS)[number];
