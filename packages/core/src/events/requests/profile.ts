/** What `profile` answers of the person whose token asks. */
export interface Profile {
  readonly ID: string;
  readonly ADMIN: boolean;
  readonly NAME: string;
  readonly LAST_NAME: string;
}
