import type { Picture } from "#shared/domain/conversation/picture.ts";
import type { Caller } from "#shared/domain/people/caller.ts";
import type { Ports } from "#shared/ports.ts";

export interface Asked {
  readonly picture: Picture;
  /** One address is one look, however often it is fetched. */
  readonly address: string;
}

export type Reads = Pick<
  Ports,
  "archives" | "clients" | "rules" | "staff" | "units" | "table" | "clock" | "ids" | "journal"
>;

/** As SVG, what the caller sees now. */
export type Painter = (ports: Reads, asked: Asked & { readonly caller: Caller }) => Promise<string>;
