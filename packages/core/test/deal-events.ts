/** The events that tests consume. */
export interface DealEvents {
  ONCRMDEALADD: { data: { FIELDS: { ID: string } } };
}
