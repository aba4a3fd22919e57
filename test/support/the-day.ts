import type { OpenTask } from "#shared/domain/tasks/task.ts";
import { aClient } from "#test/use-cases/given.ts";
import type { Given } from "#test/use-cases/house.ts";
import { EXAMPLE } from "./worked-example.ts";

/** The worked example as 王敏's real desk and book in the test province: Monday 2026-03-09 at 08:20. */
export function theDay(): Given {
  const tasks = EXAMPLE.map((task): OpenTask => ({ ...task, owner: "min", unit: "GZ-A", province: "GD" }));
  const clients = tasks.flatMap(({ client }) =>
    client ? [aClient({ id: client.id, name: `${client.name}单位`, shortName: client.name })] : [],
  );
  return { tasks, clients: [...new Map(clients.map((each) => [each.id, each])).values()] };
}
