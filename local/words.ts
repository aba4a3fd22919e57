import type { Language } from "#shared/domain/people/staff.ts";

/** What the terminal says on one machine. People who start it read Chinese or English: both, one line each. */
export const WORDS = {
  needsNode: (version: string) =>
    `需要 Node 24（当前 ${version}）。请用 npm start 启动。\nNode 24 is needed (this is ${version}). Start with npm start.`,
  needsJava: (install: string) =>
    `本机数据库需要 Java 17，请先安装：${install}\nThe local table needs Java 17; install it with: ${install}`,
  folderInUse: (pid: number) =>
    `这个数据目录正在被进程 ${pid} 使用。请先停掉它，或用 --data 换一个目录。\nProcess ${pid} is using this data folder. Stop it first, or choose another with --data.`,
  folderUnreadable: (folder: string) =>
    `数据目录 ${folder} 读不出来，里面的文件没有改动。可换 --data，或移走它后重来。\nThe data folder ${folder} cannot be read; nothing in it was changed. Choose another with --data, or move it away.`,
  portInUse: (port: number) =>
    `端口 ${port} 已被占用，请用 --port 换一个。\nPort ${port} is in use; choose another with --port.`,
  noTable: (name: string) => `没有找到数据表 ${name}。\nThere is no table ${name}.`,
  fault: (reference: string) =>
    `出了点问题，没有完成（编号 ${reference}）。\nSomething went wrong and this was not finished (number ${reference}).`,
  nightRuns: (on: string) => `正在做${on}的夜间处理…  Settling the night of ${on}…`,
  loading: "正在装入样例省…  Loading the sample province…",
  ready: (address: string) => `大客已就绪 · Dake is ready\n${address}`,
  nobody: (said: string) => `没有这个人：${said}。 --who 列出所有人。 No such person; --who lists them.`,
  severalPeople: (said: string) =>
    `叫${said}的不止一位，请用编号。\nSeveral people are called ${said}: use the id.`,
  stillLoading:
    "还在启动、装入数据，请过几秒再试。\nStill starting and loading its data: try again in a few seconds.",
  keyShownOnce: (on: string) =>
    `密钥只显示这一次，请妥善保存；有效期至 ${on}。\nThis key is shown once; keep it safe. It opens until ${on}.`,
  people: "可以扮演 · who you can be:",
  stop: "按 Ctrl+C 停止 · press Ctrl+C to stop",
  stopped: "已停止 · stopped",
} as const;

/** The sorry sentence of one language. */
export function faultWords(language: Language, reference: string): string {
  const [zh = "", en = ""] = WORDS.fault(reference).split("\n");
  return language === "zh" ? zh : en;
}
