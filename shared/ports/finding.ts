import type { FactColumn, FactColumns, FactManifest, FactPiece } from "#shared/domain/finding/facts.ts";
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

/** The clients of the province as they were last night, among the files (decided 26). */
export interface FactStore {
  /** Of the last night that is whole; `undefined` where there was none yet. */
  manifest(): Promise<FactManifest | undefined>;
  /** What of a night a unit is done with, while it is not whole yet. */
  piecesOf(unit: { readonly day: string; readonly unit: string }): Promise<readonly FactPiece[]>;
  columns(piece: FactPiece, names: readonly FactColumn[]): Promise<FactColumns>;
}
