import type { Client } from "#shared/domain/clients/client.ts";
import type { Grid } from "#shared/domain/clients/grid.ts";
import type { Staff } from "#shared/domain/people/staff.ts";
import type { Meant } from "./meant.ts";

/** What the table knows of that a row of clients speaks of. */
export interface ClientFactsFound {
  readonly byUscc: Client | undefined;
  readonly byRef: Client | undefined;
  readonly owner: Meant<Staff> | undefined;
  readonly chief: Meant<Staff> | undefined;
  readonly backup: Meant<Staff> | undefined;
  readonly author: Meant<Staff> | undefined;
  readonly networkServiceManager: Meant<Staff> | undefined;
  readonly grid: Meant<Grid> | undefined;
  readonly sites: readonly Meant<Grid>[];
  readonly parent: Meant<Client> | undefined;
}
