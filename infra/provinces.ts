import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type * as z from "zod";
import { Province } from "#shared/contracts/province.ts";

interface ProvinceFile {
  readonly name: string;
  readonly text: string;
}

interface Found {
  readonly file: string;
  readonly province: Province;
}

const FOLDER = join(import.meta.dirname, "provinces");

/** Every province file, checked. */
export function provinces(folder: string = FOLDER): Province[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return readProvinces(
    names.sort().map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") })),
  );
}

/** All faults of all files at once, one line each: file, field, and what is allowed there. */
export function readProvinces(files: readonly ProvinceFile[]): Province[] {
  const read = files.map(readProvince);
  const found = read.flatMap((one) => ("province" in one ? [one] : []));
  const faults = [...read.flatMap((one) => ("faults" in one ? one.faults : [])), ...repeated(found)];
  if (faults.length > 0) throw new Error(`province files:\n${faults.join("\n")}`);
  return found.map(({ province }) => province);
}

function readProvince({ name: file, text }: ProvinceFile): Found | { faults: string[] } {
  const parsed = parseJson(text);
  if ("fault" in parsed) return { faults: [`${file}: is not JSON: ${parsed.fault}`] };
  const checked = Province.safeParse(parsed.value);
  if (!checked.success) {
    return {
      faults: checked.error.issues
        .flatMap((issue) => told(issue, parsed.value))
        .map((line) => `${file}: ${line}`),
    };
  }
  const expected = `${checked.data.code}.json`;
  if (file !== expected)
    return { faults: [`${file}: code: the file of ${checked.data.code} is named ${expected}`] };
  return { file, province: checked.data };
}

function parseJson(text: string): { value: unknown } | { fault: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

/** One bot has one endpoint. */
function repeated(found: readonly Found[]): string[] {
  const first = new Map<string, string>();
  return found.flatMap(({ file, province }) => {
    const { appId } = province.channels.botFramework;
    const taken = first.get(appId);
    first.set(appId, taken ?? file);
    return taken ? [`${file}: channels.botFramework.appId: ${appId} is already the bot of ${taken}`] : [];
  });
}

function told(issue: z.core.$ZodIssue, value: unknown): string[] {
  const unknown = issue.code === "unrecognized_keys" ? issue.keys : undefined;
  if (unknown) return unknown.map((key) => `${[...issue.path, key].join(".")}: ${issue.message}`);
  const missing = issue.path.length > 0 && valueAt(value, issue.path) === undefined ? "is missing; " : "";
  return [`${issue.path.join(".") || "the file"}: ${missing}${issue.message}`];
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );
}
