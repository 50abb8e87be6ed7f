/** Why the compiler refuses an example, by its message. */

const CAUSES: readonly (readonly [RegExp, string])[] = [
  [/TS2739|TS2741|TS2740|is missing|are missing/u, 'a field that is required and not there'],
  [/TS2353|does not exist in type/u, 'a key that the types lack'],
  [/Type 'null' is not assignable/u, 'nothing, where something is promised'],
  [/Type 'number' is not assignable to type '(?:readonly )?(?:string|`)/u, 'a number for a text'],
  [
    /Type '(?:string|"[^"]*")' is not assignable to type '(?:number|bigint)/u,
    'a text for a number',
  ],
  [
    /Type '"[^"]*"' is not assignable to type '(?:"|NumericString|YesNo)/u,
    'a value that is not among those listed',
  ],
  [/Type '\d+' is not assignable/u, 'a number that is not among those listed'],
  [/Type '(?:boolean|true|false)' is not assignable/u, 'a flag for something else'],
  [/to type '(?:boolean|true|false)/u, 'something else for a flag'],
  [/\[\]' is not assignable|never\[\]' /u, 'a list for an object'],
  [/is not assignable to type 'readonly /u, 'an object or a value for a list'],
  [/Type '\{[^]*is not assignable/u, 'an object of another form'],
];

export function causeOf(message: string): string {
  return CAUSES.find(([pattern]) => pattern.test(message))?.[1] ?? 'another type';
}
