import type {
  GroupMember,
  Handout,
  NewGroup,
  Piece,
  TargetGroup,
} from "#shared/domain/finding/target-group.ts";
import type { Change } from "./table.ts";

/** Frozen lists of clients, each with whoever saved it. */
export interface TargetGroupStore {
  /** Of one person, the newest last. */
  list(owner: string): Promise<TargetGroup[]>;
  /** In the order in which they were found. */
  members(id: string): Promise<GroupMember[]>;
  /** `[]` where it is written already: a group is frozen. */
  add(group: NewGroup): Change[];
  /** Written before the file is handed out; read through the journal. */
  addHandout(handout: Handout): Change[];
  addPiece(group: Pick<NewGroup, "id" | "province">, piece: Piece): Change[];
}
