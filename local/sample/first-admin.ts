import type { Ports } from "#shared/ports.ts";

/** Who imports the first units and people into a table that began empty. */
export const FIRST_ADMIN = "stf_admin";

interface First {
  readonly province: string;
  /** As the province file names it; the import of staff finds and completes the same person by it. */
  readonly employeeNo: string;
}

/** The province's own unit and its first administrator, where nobody is yet; doing it again changes nothing. */
export async function ensureFirstAdmin(
  { table, units, staff }: Pick<Ports, "table" | "units" | "staff">,
  { province, employeeNo }: First,
): Promise<void> {
  const changes = [
    ...units.put(undefined, { code: province, name: province, level: "PROVINCE", active: true }),
    ...staff.put(undefined, {
      ...{ id: FIRST_ADMIN, province, unit: province, employeeNo, name: "省管理员" },
      ...{ post: "PROVINCE_ADMIN", status: "ACTIVE", language: "zh", chat: {} },
      notify: { digest: "off", daysOff: "never" },
    }),
  ];
  const writes = changes.flatMap(({ after }) =>
    after ? [{ put: { ...after, vr: "first" }, ifAbsent: true as const }] : [],
  );
  await table.commit(writes);
}
