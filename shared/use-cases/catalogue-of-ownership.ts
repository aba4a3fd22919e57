import type { Declared } from "./declared.ts";
import { acceptHandOver } from "./ownership/accept-hand-over.ts";
import { assignClients } from "./ownership/assign-clients.ts";
import { coverFor } from "./ownership/cover-for.ts";
import { handOverClients } from "./ownership/hand-over-clients.ts";
import { keepClients } from "./ownership/keep-clients.ts";
import { listHandOvers } from "./ownership/list-hand-overs.ts";
import { listUnmanned } from "./ownership/list-unmanned.ts";
import { mergeClients } from "./ownership/merge-clients.ts";
import { moveClients } from "./ownership/move-clients.ts";
import { openHandOverPack } from "./ownership/open-hand-over-pack.ts";

/** Whose clients are whose. */
export const OWNERSHIP: readonly Declared[] = [
  coverFor,
  assignClients,
  handOverClients,
  acceptHandOver,
  listUnmanned,
  listHandOvers,
  openHandOverPack,
  mergeClients,
  moveClients,
  keepClients,
];
