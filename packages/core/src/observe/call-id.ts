const prefix = Math.random().toString(36).slice(2, 8);
let count = 0;

/** Names a call in events and logs: unique within the process, and most likely among processes. */
export function nextCallId(): string {
  count += 1;
  return `${prefix}-${count}`;
}
