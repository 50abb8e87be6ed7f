/** A field of a request, or one inside of it: names joined by dots. */
export const WIRE_PATH = /^[A-Za-z_][\w-]*(?:\.[\w-]+){0,15}$/u;
