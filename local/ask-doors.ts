import type { Answered, Order } from "./answer.ts";
import { answerOrder } from "./answer.ts";
import { StillLoading } from "./command.ts";
import { dataFolder, type RunFile } from "./data-folder.ts";
import { prepare } from "./first-start.ts";
import { type LocalHouse, openLocalHouse } from "./house.ts";
import { type LocalPerson, peopleOf } from "./people.ts";

/** Either the running house over loopback, or the table opened here. */
export interface Doors {
  readonly ask: (order: Order) => Promise<Answered | undefined>;
  readonly who: () => Promise<LocalPerson[]>;
  readonly close: () => Promise<void>;
}

export async function doorsOf({
  data,
  empty,
}: {
  data?: string | undefined;
  empty: boolean;
}): Promise<Doors> {
  const running = dataFolder(data).running();
  if (running?.port) return overLoopback(running);
  const house = await openLocalHouse({ data });
  await prepare(house, { empty });
  return here(house);
}

function here(house: LocalHouse): Doors {
  return {
    ask: async (order) => await answerOrder(house, order),
    who: async () => await peopleOf(house.open().door),
    close: async () => await house.close(),
  };
}

function overLoopback({ port, token }: RunFile): Doors {
  const post = async (name: string, body: unknown): Promise<unknown> => {
    const headers = { "content-type": "application/json", authorization: `Bearer ${token ?? ""}` };
    const response = await fetch(`http://127.0.0.1:${port}/api/${name}`, {
      method: "POST",
      headers,
      body: JSON.stringify(body),
    }).catch(notOpen);
    const said: unknown = await response.json().catch(() => undefined);
    if (!response.ok) throw new Error(`the house answered ${response.status}`, { cause: said });
    return said;
  };
  return {
    ask: async (order) => ((await post("ask", order)) ?? undefined) as Answered | undefined,
    who: async () => (await post("who", {})) as LocalPerson[],
    close: async () => undefined,
  };
}

/** The folder is claimed before its page opens. */
function notOpen(cause: unknown): never {
  const { code } = (cause as { cause?: NodeJS.ErrnoException }).cause ?? {};
  if (code === "ECONNREFUSED") throw new StillLoading("still loading", { cause });
  throw cause;
}
