import { describe, expect, it } from "vitest";
import { ensureFirstAdmin, FIRST_ADMIN } from "#local/sample/first-admin.ts";
import { loadSample, sampleState } from "#local/sample/load-sample.ts";
import { stores } from "#shared/storage/stores.ts";
import { at } from "#test/support/builders.ts";
import { CALENDAR } from "#test/support/calendar.ts";
import { memoryTable } from "#test/support/memory-table.ts";

const MONDAY = at("2026-03-09 08:20");

describe("loading the sample", () => {
  function anEmptyTable() {
    const table = memoryTable();
    return { table, ...stores(table, { officialCalendar: CALENDAR, province: "HN", now: () => MONDAY }) };
  }

  it("fills an empty table, tells how far it is, and is known again afterwards", async () => {
    const ports = anEmptyTable();
    expect(await sampleState(ports)).toBe("empty");
    const told: number[] = [];
    const { items } = await loadSample({ ports, now: MONDAY, onProgress: (done) => told.push(done) });
    expect(told).toEqual(Array.from({ length: 25 }, (_, n) => n + 1));
    expect(items).toBeLessThan(16_000);
    expect(await sampleState(ports)).toBe("loaded");
    expect((await ports.tasks.desk("stf_wangmin")).tasks.length).toBeGreaterThan(30);
    expect((await ports.tasks.desk("stf_lina")).delegated).toMatchObject([{ toName: "王敏" }]);
  });

  it("that was stopped halfway is known as half, and made whole by loading again", async () => {
    const ports = anEmptyTable();
    const stop = () => {
      throw new Error("Ctrl+C");
    };
    await expect(loadSample({ ports, now: MONDAY, onProgress: stop })).rejects.toThrow("Ctrl+C");
    expect(await sampleState(ports)).toBe("half");
    await loadSample({ ports, now: MONDAY });
    const whole = anEmptyTable();
    await loadSample({ ports: whole, now: MONDAY });
    const keyed = (items: ReturnType<typeof ports.table.all>) =>
      new Map(items.map((item) => [`${item.PK} ${item.SK}`, item]));
    expect(keyed(ports.table.all())).toEqual(keyed(whole.table.all()));
  });

  it("never takes a table with data of its own for the sample's", async () => {
    const ports = anEmptyTable();
    await ensureFirstAdmin(ports, { province: "HN", employeeNo: "admin" });
    await ensureFirstAdmin(ports, { province: "HN", employeeNo: "admin" });
    expect(await sampleState(ports)).toBe("other");
    expect(await ports.staff.find(FIRST_ADMIN)).toMatchObject({ post: "PROVINCE_ADMIN", unit: "HN" });
  });
});
