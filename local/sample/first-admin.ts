import type { Ports } from "#shared/ports.ts";
import { PROVINCE } from "./organisation.ts";

/** Who imports the first units and people into a table that began empty. */
export const FIRST_ADMIN = "stf_admin";

/** The province's own unit and its first administrator, where nobody is yet; doing it again changes nothing. */
export async function ensureFirstAdmin({
  table,
  units,
  staff,
}: Pick<Ports, "table" | "units" | "staff">): Promise<void> {
  const place = { id: FIRST_ADMIN, province: PROVINCE, unit: PROVINCE, employeeNo: "admin" } as const;
  const changes = [
    ...units.put(undefined, { code: PROVINCE, name: "湖南省公司", level: "PROVINCE", active: true }),
    ...staff.put(undefined, {
      ...{ ...place, name: "省管理员", post: "PROVINCE_ADMIN", status: "ACTIVE", language: "zh" },
      ...{ chat: {}, notify: { digest: "off", daysOff: "never" } },
    }),
  ];
  const writes = changes.flatMap(({ after }) =>
    after ? [{ put: { ...after, vr: "first" }, ifAbsent: true as const }] : [],
  );
  await table.commit(writes);
}
