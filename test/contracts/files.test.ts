import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { NoSuchKey, S3Client } from "@aws-sdk/client-s3";
import { describe, expect, test } from "vitest";
import { bucketFiles } from "#functions/support/bucket-files.ts";
import { folderFiles, followLink, takesFile } from "#functions/support/folder-files.ts";
import type { Files } from "#shared/ports.ts";
import { memoryFiles } from "#test/support/memory-files.ts";

const SECRET = "0123456789abcdef";
const aFolder = () => join(mkdtempSync(join(tmpdir(), "dake-files-")), "files");

/** Answers commands as the bucket does, two names to a page. */
function aBucket(): S3Client {
  const kept = new Map<string, Uint8Array>();
  const client = new S3Client({
    region: "cn-north-1",
    credentials: { accessKeyId: "a", secretAccessKey: "s" },
  });
  const answers: Record<string, (input: Record<string, string & Uint8Array>) => unknown> = {
    PutObjectCommand: ({ Key, Body }) => void kept.set(String(Key), Body as Uint8Array),
    DeleteObjectCommand: ({ Key }) => void kept.delete(String(Key)),
    GetObjectCommand({ Key, Range }) {
      const found = kept.get(String(Key));
      if (found === undefined) throw new NoSuchKey({ message: "none", $metadata: {} });
      const [, from = 0, to = found.length] = /^bytes=(\d+)-(\d+)$/.exec(String(Range)) ?? [];
      return { Body: Readable.from([found.subarray(Number(from), Number(to) + 1)]) };
    },
    ListObjectsV2Command({ Prefix, ContinuationToken = "" }) {
      const names = [...kept.keys()].filter(
        (name) => name.startsWith(String(Prefix)) && name > ContinuationToken,
      );
      const page = names.toSorted().slice(0, 2);
      return {
        Contents: page.map((Key) => ({ Key })),
        ...(names.length > 2 && { NextContinuationToken: page[1] }),
      };
    },
  };
  return Object.assign(client, {
    send: async (command: { constructor: { name: string }; input: never }) =>
      await Promise.resolve((answers[command.constructor.name] ?? (() => {}))(command.input) ?? {}),
  });
}

const kinds: Record<string, () => Files> = {
  memory: memoryFiles,
  folder: () => folderFiles({ folder: aFolder(), secret: SECRET, url: "http://127.0.0.1:8787" }),
  bucket: () => bucketFiles("files", aBucket()),
};
const CSV = { type: "text/csv" };
const textOf = async (content: AsyncIterable<Uint8Array> | undefined) =>
  content && (await Readable.from(content).toArray()).join("");

describe.each(Object.entries(kinds))("files: %s", (_, open) => {
  test("a file that was put is got again as it was, and a later one takes its place", async () => {
    const files = open();
    await files.put("packs/客户.csv", Buffer.from("客户,金额\n"), CSV);
    expect(await textOf(await files.get("packs/客户.csv"))).toBe("客户,金额\n");
    const pieces = async function* () {
      yield* ["a", "b"].map((piece) => Buffer.from(piece));
    };
    await files.put("packs/客户.csv", pieces(), CSV);
    expect(await textOf(await files.get("packs/客户.csv"))).toBe("ab");
  });

  test("a part of a file is got by itself", async () => {
    const files = open();
    await files.put("facts/1", Buffer.from("0123456789"), CSV);
    expect(await textOf(await files.get("facts/1", { from: 3, bytes: 4 }))).toBe("3456");
    expect(await files.get("facts/2", { from: 0, bytes: 1 })).toBeUndefined();
  });

  test("one that is not there, or was taken away, is undefined", async () => {
    const files = open();
    expect(await files.get("nothing.csv")).toBeUndefined();
    await files.put("a.csv", Buffer.from("a"), CSV);
    await files.remove("a.csv");
    await files.remove("a.csv");
    expect(await files.get("a.csv")).toBeUndefined();
  });

  test("the names under a prefix are listed in order, however many", async () => {
    const files = open();
    expect(await files.list("facts/")).toEqual([]);
    for (const name of ["facts/3", "facts/1", "facts/2", "other/4"])
      await files.put(name, Buffer.from("x"), CSV);
    expect(await files.list("facts/")).toEqual(["facts/1", "facts/2", "facts/3"]);
  });

  test("a link names one file and ends by itself", async () => {
    const files = open();
    await files.put("a.csv", Buffer.from("a"), CSV);
    const link = await files.link("a.csv", { seconds: 600, saveAs: "客户.csv" });
    expect(link).toMatch(/^https?:\/\/.*a\.csv/);
    expect(link).toMatch(/600|until=/);
  });

  test("a link that takes a file names it, its size, and when it ends", async () => {
    const link = await open().uploadLink("imports/in/upl_1.csv", { seconds: 600, bytes: 42, ...CSV });
    expect(decodeURIComponent(link)).toContain("imports/in/upl_1.csv");
    expect(link).toMatch(/600|until=/);
    expect(decodeURIComponent(link)).toMatch(
      /put=42|bytes=42|SignedHeaders=content-length;content-type;host/,
    );
  });
});

describe("a link of this machine that takes a file", () => {
  const now = () => 1_000_000_000_000;
  const name = "imports/in/upl_1.csv";
  const where = { folder: aFolder(), secret: SECRET, url: "http://127.0.0.1:8787", now };
  const given = async () =>
    new URL(await folderFiles(where).uploadLink(name, { seconds: 60, bytes: 3, ...CSV }));

  test("takes the very file, for as long as it was said", async () => {
    const link = await given();
    expect(takesFile(link, { name, bytes: 3, secret: SECRET, now })).toBe(true);
    expect(takesFile(link, { name, bytes: 3, secret: SECRET, now: () => now() + 61_000 })).toBe(false);
  });

  test.each([
    ["another size", { name, bytes: 4 }],
    ["another name", { name: "imports/in/upl_2.csv", bytes: 3 }],
  ])("takes none of %s, and is no way to read", async (_what, file) => {
    const link = await given();
    expect(takesFile(link, { ...file, secret: SECRET, now })).toBe(false);
    expect(await followLink(link, where)).toBeUndefined();
  });

  test("without a signature takes nothing; where no page runs it is the place on the disk", async () => {
    const link = await given();
    link.searchParams.delete("sign");
    expect(takesFile(link, { name, bytes: 3, secret: SECRET, now })).toBe(false);
    const files = folderFiles({ folder: where.folder, secret: SECRET });
    expect(await files.uploadLink(name, { seconds: 60, bytes: 3, ...CSV })).toBe(join(where.folder, name));
  });
});

describe("a link to a file of this machine", () => {
  const now = () => 1_000_000_000_000;
  const where = { folder: aFolder(), secret: SECRET, url: "http://127.0.0.1:8787", now };
  const linked = async (change: (link: URL) => void = () => {}) => {
    const files = folderFiles(where);
    await files.put("packs/一.csv", Buffer.from("a"), CSV);
    const link = new URL(await files.link("packs/一.csv", { seconds: 60, saveAs: "一 号.csv" }));
    change(link);
    return link;
  };

  test("leads to the file and to the name under which it is saved", async () => {
    const found = await followLink(await linked(), where);
    expect(found).toMatchObject({ name: "packs/一.csv", saveAs: "一 号.csv" });
    expect(await textOf(found?.content as unknown as AsyncIterable<Uint8Array>)).toBe("a");
  });

  test("leads nowhere when its time is over", async () => {
    expect(await followLink(await linked(), { ...where, now: () => now() + 61_000 })).toBeUndefined();
  });

  test.each([
    ["another time", (link: URL) => link.searchParams.set("until", "9999999999")],
    ["another name", (link: URL) => Object.assign(link, { pathname: "/files/packs%2Ftwo.csv" })],
    ["an address that is none", (link: URL) => Object.assign(link, { pathname: "/files/%" })],
    ["another name to save as", (link: URL) => link.searchParams.set("saveAs", "x.html")],
    ["no signature", (link: URL) => link.searchParams.delete("sign")],
  ])("leads nowhere with %s", async (_what, change) => {
    expect(await followLink(await linked(change), where)).toBeUndefined();
  });

  test("leads nowhere when the file is gone", async () => {
    const link = await linked();
    await folderFiles(where).remove("packs/一.csv");
    expect(await followLink(link, where)).toBeUndefined();
  });

  test("is the place on the disk where no page runs", async () => {
    const files = folderFiles({ folder: where.folder, secret: SECRET });
    expect(await files.link("a.csv", { seconds: 60 })).toBe(join(where.folder, "a.csv"));
  });

  test("no name leads out of the folder", async () => {
    await expect(folderFiles(where).get("../secret")).rejects.toThrow("leads out");
  });
});
