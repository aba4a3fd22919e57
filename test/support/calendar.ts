import type { WorkingCalendar } from "#shared/domain/calendar/working-calendar.ts";

/** 2026 as the State Council published it on 2025-11-04, and 2027 before its notice. Written out, so that no package moves a test. */
export const CALENDAR: WorkingCalendar = {
  version: "cn-2026+p2027",
  years: {
    2026: {
      year: 2026,
      source: "notice",
      holidays: [
        "2026-01-01",
        "2026-01-02",
        "2026-02-16",
        "2026-02-17",
        "2026-02-18",
        "2026-02-19",
        "2026-02-20",
        "2026-02-23",
        "2026-04-06",
        "2026-05-01",
        "2026-05-04",
        "2026-05-05",
        "2026-06-19",
        "2026-09-25",
        "2026-10-01",
        "2026-10-02",
        "2026-10-05",
        "2026-10-06",
        "2026-10-07",
      ],
      workdays: ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"],
    },
    2027: {
      year: 2027,
      source: "provisional",
      holidays: [
        "2027-01-01",
        "2027-02-05",
        "2027-02-06",
        "2027-02-07",
        "2027-02-08",
        "2027-04-05",
        "2027-05-01",
        "2027-05-02",
        "2027-06-09",
        "2027-09-15",
        "2027-10-01",
        "2027-10-02",
        "2027-10-03",
      ],
      workdays: [],
    },
  },
};
