import { describe, expect, it } from "vitest";
import { approveRequest } from "#shared/use-cases/approvals/approve-request.ts";
import { eraseClient } from "#shared/use-cases/clients/erase-client.ts";
import { LEAD, ZHAO } from "./given.ts";
import { aHouse, type House } from "./house.ts";
import { ADMIN, client, importing } from "./import-given.ts";

const contact = { client: "X-1", name: "贺建国", mobile: "13900000001", buyingRole: "DECIDER" };
const asAdmin = { as: ADMIN };
const reason = "客户来函要求删除";

async function aClientWithPeople(house: House, people = 1): Promise<string> {
  await importing(house, "clients", [{ ...client, contactName: "贺建国", contactMobile: "13900000001" }]);
  const rows = Array.from({ length: people }, (_, n) => ({ ...contact, name: `贺${n}` }));
  for (let from = 0; from < rows.length; from += 40)
    await importing(house, "contacts", rows.slice(from, from + 40));
  await importing(house, "contacts", [{ ...contact, name: "走了的人", leftOn: "2026-01-05" }]);
  await importing(house, "contracts", [{ client: "X-1", no: "HT-1", kind: "LINE", endsOn: "2027-02-28" }]);
  return (await house.ports.clients.findByExternalRef("ref", "X-1")) ?? "";
}

describe("what is personal of a client", () => {
  it("goes when another person agrees: its people, here and gone; its contracts stay and are named", async () => {
    const house = await aHouse();
    const id = await aClientWithPeople(house);
    const asked = await house.say(eraseClient, { client: id, reason }, asAdmin);
    expect(asked).toMatchObject({
      people: 2,
      kept: ["contracts", "bills", "usage", "interactions", "journal"],
    });
    expect((await house.ports.archives.whole(id))?.contacts).toHaveLength(1);
    await expect(house.say(approveRequest, { id: asked.id }, asAdmin)).rejects.toMatchObject({
      code: "approval.own",
    });
    const request = await house.ports.approvals.find(asked.id);
    const approver = request?.steps[0]?.unit === "GZ" ? LEAD : ZHAO;
    const by = request?.steps[0]?.role === "admin" ? { ...ADMIN, id: "adm2", name: "另一位" } : approver;
    await house.say(approveRequest, { id: asked.id }, { as: by });
    const archive = await house.ports.archives.whole(id);
    expect(archive?.contacts).toEqual([]);
    expect(await house.ports.archives.past("contact", { clientId: id, limit: 9 })).toEqual([]);
    expect(archive?.client).toMatchObject({ name: client.name, anonymisedOn: "2026-03-09" });
    expect(archive?.client.contact).toBeUndefined();
    expect(archive?.contracts).toHaveLength(1);
  });

  it("of one that is not there, or of more people than one commit holds, is not asked for", async () => {
    const house = await aHouse();
    const unknown = house.say(eraseClient, { client: "cli_none", reason }, asAdmin);
    await expect(unknown).rejects.toMatchObject({ code: "subject.unknown" });
    const id = await aClientWithPeople(house, 60);
    await expect(house.say(eraseClient, { client: id, reason }, asAdmin)).rejects.toMatchObject({
      code: "erasure.too-large",
      facts: { people: 61, most: 60 },
    });
  });
});
