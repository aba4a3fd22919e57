import { type ChildProcess, execFile, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

export const JAR = "DynamoDBLocal.jar";
const FLAGS = ["-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"];

/** Why the local table cannot run, and what to type; the caller says it in the person's language. */
export class JavaMissing extends Error {
  override readonly name = "JavaMissing";
  readonly problem: "missing" | "too-old";
  readonly install: string;

  constructor(problem: "missing" | "too-old", options: ErrorOptions) {
    const install = installCommand();
    super(`Java 17 is needed for the local table: ${install}`, options);
    this.problem = problem;
    this.install = install;
  }
}

/** Runs the simulator's jar. What it prints on its way is kept for the case that it does not come up. */
export function spawnJava(args: readonly string[], cwd: string): { java: ChildProcess; said: () => string } {
  const home = join(
    dirname(createRequire(import.meta.url).resolve("amplify-dynamodb-simulator/package.json")),
    "emulator",
  );
  const engine = [`-Djava.library.path=${join(home, "DynamoDBLocal_lib")}`, "-jar", join(home, JAR)];
  const java = spawn("java", [...FLAGS, ...engine, ...args], { cwd, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  const keep = (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4000);
  };
  java.stdout?.on("data", keep);
  java.stderr?.on("data", keep);
  return { java, said: () => said };
}

/** What the JVM itself says when it is too old, or only a stand-in for one. */
export function javaProblem(said: string): "missing" | "too-old" | undefined {
  if (/Unable to locate a Java Runtime/.test(said)) return "missing";
  return /UnsupportedClassVersionError|Unrecognized VM option/.test(said) ? "too-old" : undefined;
}

/** The command line of a process, or nothing where there is none or it cannot be known. */
export async function commandLineOf(pid: number): Promise<string> {
  if (process.platform === "linux") return await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
  const query = `(Get-CimInstance Win32_Process -Filter 'ProcessId=${pid}').CommandLine`;
  const [tool, args] =
    process.platform === "win32"
      ? ["powershell", ["-NoProfile", "-Command", query]]
      : ["ps", ["-p", String(pid), "-o", "command="]];
  const shown = await promisify(execFile)(tool, args).catch(() => ({ stdout: "" }));
  return shown.stdout;
}

function installCommand(): string {
  if (process.platform === "darwin") return "brew install openjdk@17";
  if (process.platform === "win32") return "winget install EclipseAdoptium.Temurin.17.JRE";
  return "sudo apt-get install -y openjdk-17-jre-headless";
}
