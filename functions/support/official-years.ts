/** Days as `MM-DD`: notices of the State Council, then statutory dates. Written by test/support/write-official-years.ts. */
export const OFFICIAL_YEARS: Readonly<
  Record<number, { source: "notice" | "provisional"; holidays: string; workdays: string }>
> = {
  2024: {
    source: "notice",
    holidays:
      "01-01 02-12 02-13 02-14 02-15 02-16 04-04 04-05 05-01 05-02 05-03 06-10 09-16 09-17 10-01 10-02 10-03 10-04 10-07",
    workdays: "02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12",
  },
  2025: {
    source: "notice",
    holidays:
      "01-01 01-28 01-29 01-30 01-31 02-03 02-04 04-04 05-01 05-02 05-05 06-02 10-01 10-02 10-03 10-06 10-07 10-08",
    workdays: "01-26 02-08 04-27 09-28 10-11",
  },
  2026: {
    source: "notice",
    holidays:
      "01-01 01-02 02-16 02-17 02-18 02-19 02-20 02-23 04-06 05-01 05-04 05-05 06-19 09-25 10-01 10-02 10-05 10-06 10-07",
    workdays: "01-04 02-14 02-28 05-09 09-20 10-10",
  },
  2027: {
    source: "provisional",
    holidays: "01-01 02-05 02-06 02-07 02-08 04-05 05-01 05-02 06-09 09-15 10-01 10-02 10-03",
    workdays: "",
  },
  2028: {
    source: "provisional",
    holidays: "01-01 01-25 01-26 01-27 01-28 04-04 05-01 05-02 05-28 10-01 10-02 10-03",
    workdays: "",
  },
  2029: {
    source: "provisional",
    holidays: "01-01 02-12 02-13 02-14 02-15 04-04 05-01 05-02 06-16 09-22 10-01 10-02 10-03",
    workdays: "",
  },
  2030: {
    source: "provisional",
    holidays: "01-01 02-02 02-03 02-04 02-05 04-05 05-01 05-02 06-05 09-12 10-01 10-02 10-03",
    workdays: "",
  },
  2031: {
    source: "provisional",
    holidays: "01-01 01-22 01-23 01-24 01-25 04-05 05-01 05-02 06-24 10-01 10-02 10-03",
    workdays: "",
  },
  2032: {
    source: "provisional",
    holidays: "01-01 02-10 02-11 02-12 02-13 04-04 05-01 05-02 06-12 09-19 10-01 10-02 10-03",
    workdays: "",
  },
  2033: {
    source: "provisional",
    holidays: "01-01 01-30 01-31 02-01 02-02 04-04 05-01 05-02 06-01 09-08 10-01 10-02 10-03",
    workdays: "",
  },
  2034: {
    source: "provisional",
    holidays: "01-01 02-18 02-19 02-20 02-21 04-05 05-01 05-02 06-20 09-27 10-01 10-02 10-03",
    workdays: "",
  },
  2035: {
    source: "provisional",
    holidays: "01-01 02-07 02-08 02-09 02-10 04-05 05-01 05-02 06-10 09-16 10-01 10-02 10-03",
    workdays: "",
  },
};
