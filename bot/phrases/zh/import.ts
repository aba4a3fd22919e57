import type { ImportKind } from "#shared/domain/import/import-kind.ts";
import type { FileProblems, Problems } from "#shared/domain/import/problem.ts";

/** What an import says: why a row or a file is not taken, and how it went. */
export interface ImportPhrases {
  readonly kinds: Readonly<Record<ImportKind, string>>;
  readonly problems: { readonly [Code in keyof Problems]: (facts: Problems[Code]) => string };
  readonly files: { readonly [Code in keyof FileProblems]: (facts: FileProblems[Code]) => string };
  /** A reason with the column that it is about. */
  readonly inColumn: (column: string, reason: string) => string;
  readonly reasons: (reasons: readonly string[]) => string;
  readonly progress: (done: number, total: number) => string;
  readonly counts: (counts: ImportCounts) => string;
  readonly repeated: (count: number) => string;
  readonly rejected: (path: string) => string;
  readonly dryRun: string;
  readonly applied: (importId: string) => string;
  readonly unchanged: string;
  readonly usage: string;
  readonly kindLater: (kind: string, kinds: readonly string[]) => string;
  readonly kindUnknown: (kind: string, kinds: readonly string[]) => string;
  readonly rollbackLater: string;
  readonly optionUnknown: (option: string) => string;
}

export interface ImportCounts {
  readonly kind: ImportKind;
  readonly rows: number;
  readonly create: number;
  readonly update: number;
  readonly skip: number;
  readonly error: number;
}

const KINDS: ImportPhrases["kinds"] = {
  units: "单位",
  grids: "网格",
  staff: "人员",
  clients: "客户",
  tasks: "任务",
};

export const importing: ImportPhrases = {
  kinds: KINDS,
  problems: {
    "cell.missing": () => "必填，不能为空",
    "cell.too-long": ({ limit }) => `太长，最多${limit}字`,
    "cell.too-many": ({ limit }) => `最多填${limit}个`,
    "cell.not-a-code": () => "格式不对",
    "cell.not-a-number": () => "应为1至9999的整数",
    "cell.not-money": () => "应为金额（元），最多两位小数",
    "cell.not-a-day": () => "不是有效日期，例如 2026-03-09",
    "cell.not-an-instant": () => "不是有效时间，例如 2026-03-09 15:00",
    "cell.not-hours": () => "不是有效时段，例如 12:00-14:00",
    "cell.not-yes-or-no": () => "请填“是”或“否”",
    "cell.not-allowed": ({ allowed }) => `只能填：${allowed.map(({ zh }) => zh).join("、")}`,
    "row.columns": ({ expected, found }) => `应有${expected}列，实有${found}列`,
    "key.missing": () => "统一社会信用代码和外部编号至少填一个",
    "key.repeated": ({ line }) => `与本文件第${line}行重复`,
    "key.several": () => "几个编号对应的不是同一条记录，请核对",
    "key.taken": () => "编号已被其他记录占用",
    "reference.unknown": ({ said }) => `没有找到“${said}”`,
    "reference.several": ({ said, count }) => `“${said}”有${count}个，请改填编号`,
    "kind.not-served": () => "本省系统没有开通这类客户",
    "province.other": ({ said }) => `“${said}”不是本省，不能导入`,
    "reach.outside": () => "不在您的管辖范围",
    "unit.circle": () => "上级单位不能是自己或下级",
    "task.elsewhere": ({ said }) => `这条任务在别人名下，要给${said}请用转交`,
    "row.overtaken": ({ by }) => `${by || "有人"}刚刚改过这条，请重新导入`,
  },
  files: {
    "file.missing": ({ path }) => `打不开文件：${path}`,
    "file.empty": () => "文件是空的，没有可导入的内容。",
    "file.kind": ({ ending }) => `不支持 .${ending} 文件，请另存为 .xlsx 或 .csv 再导入。`,
    "file.encoding": () => "文件编码认不出来，请另存为 UTF-8 的 CSV 再导入。",
    "file.too-large": ({ megabytes }) => `表格太大（解压后超过${megabytes}MB），请另存为 CSV 再导入。`,
    "file.not-a-workbook": () => "这个 Excel 文件打不开，可能已损坏，请重新保存后再导入。",
    "line.too-long": ({ line, kilobytes }) => `第${line}行超过${kilobytes}KB，不像是正常的表格，没有导入。`,
    "line.malformed": ({ line }) => `第${line}行附近引号不配对，整个文件都没有导入，请修正后重试。`,
    "header.repeated": ({ names }) => `表头有重复的列：${names.join("、")}。`,
    "header.unknown": ({ names }) =>
      `表头有不认识的列：${names.map((name) => `“${name}”`).join("、")}。可用 --template 查看列名。`,
    "header.missing": ({ names }) => `表头缺少必填的列：${names.join("、")}。`,
  },
  inColumn: (column, reason) => `${column}：${reason}`,
  reasons: (reasons) => reasons.join("；"),
  progress: (done, total) => `已处理 ${done}/${total} 行`,
  counts: ({ kind, rows, create, update, skip, error }) =>
    `${KINDS[kind]}共${rows}行：新建${create}，更新${update}，无变化${skip}，未通过${error}。`,
  repeated: (count) => `未通过的行里，有${count}行与文件内其他行重复。`,
  rejected: (path) => `未通过的行和原因见：${path}（改好后可以直接导入这个文件）`,
  dryRun: "这是试运行，什么都没有改动。确认无误后加 --apply 正式导入。",
  applied: (importId) => `已导入，批次号 ${importId}。`,
  unchanged: "没有需要改动的内容。",
  usage: [
    "用法：npm run import -- <文件.csv|文件.xlsx> --kind <类型> --as <人员编号或工号> [--apply] [--json] [--data <目录>]",
    "      npm run import -- --template <类型>",
    "类型：units（单位）、grids（网格）、staff（人员）、clients（客户）、tasks（任务）",
    "不加 --apply 是试运行：只报告数量和未通过的行，不改动任何内容。",
  ].join("\n"),
  kindLater: (kind, kinds) => `“${kind}”的导入还没有做。现在可以导入：${kinds.join("、")}。`,
  kindUnknown: (kind, kinds) => `没有“${kind}”这种类型。可以导入：${kinds.join("、")}。`,
  rollbackLater: "整批撤回（--rollback）还没有做。现在有：试运行、--apply、--template。",
  optionUnknown: (option) => `没有这个选项：${option}`,
};
