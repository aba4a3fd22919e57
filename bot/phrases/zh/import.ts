import type { ImportPhrases } from "#bot/phrases/import-phrases.ts";

const KINDS: ImportPhrases["kinds"] = {
  units: "单位",
  grids: "网格",
  staff: "人员",
  clients: "客户",
  contacts: "联系人",
  accounts: "账户",
  subscriptions: "订购",
  contracts: "合同",
  members: "集团成员",
  bills: "账单",
  usage: "用量",
  tasks: "任务",
};

const BAR = 20;

function barOf(done: number, total: number): string {
  const filled = total === 0 ? BAR : Math.min(BAR, Math.round((done / total) * BAR));
  return "█".repeat(filled).padEnd(BAR, "░");
}

const PHASES = { trial: "试运行", import: "导入", rollback: "撤回" } as const;

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
    "cell.not-a-count": () => "应为不小于0的整数",
    "cell.out-of-range": ({ least, most }) => `应为${least}至${most}的整数`,
    "cell.not-a-month": () => "不是有效账期，例如 2026-03",
    "cell.not-instalments": () => "分期格式不对，例如 2026-04-01:5000；2026-07-01:5000",
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
    "unit.headless": () => "没有客户经理，所在单位也没有负责人可以代管",
    "consent.missing": () => "没有本人同意，不能记录；同意的请填“是”",
    "bill.sum": () => "应等于单位支付加成员支付",
    "account.missing": () => "这个客户没有账户或不止一个，请填账户编号",
    "client.not-a-group": () => "个人客户没有成员",
    "client.unapproved": () => "这个客户资料还没有审批，不能订购或签约",
    "match.missing": () => "没有找到要更新的记录（这次只更新、不新建）",
    "match.over": () => "对应的记录已离网、离职或终止，没有改动；要更新请加 --closed update",
    "staff.handing-over": ({ to }) => `客户正在交接给${to}，交接完成后才能办离岗`,
    "task.elsewhere": ({ said }) => `这条任务在别人名下，要给${said}请用转交`,
    "row.overtaken": ({ by }) => `${by || "有人"}刚刚改过这条，请重新导入`,
  },
  files: {
    "file.missing": ({ path }) => `打不开文件：${path}`,
    "file.empty": () => "文件是空的，没有可导入的内容。",
    "file.kind": ({ ending }) => `不支持 .${ending} 文件，请另存为 .xlsx 或 .csv 再导入。`,
    "file.encoding": () => "文件编码认不出来，请另存为 UTF-8 的 CSV 再导入。",
    "file.too-large": ({ megabytes }) => `表格太大（解压后超过${megabytes}MB），请另存为 CSV 再导入。`,
    "file.too-many-rows": ({ rows, most }) => `文件有${rows}行，一次最多导入${most}行，请拆成几个文件。`,
    "file.not-a-workbook": () => "这个 Excel 文件打不开，可能已损坏，请重新保存后再导入。",
    "line.too-long": ({ line, kilobytes }) => `第${line}行超过${kilobytes}KB，不像是正常的表格，没有导入。`,
    "line.malformed": ({ line }) => `第${line}行附近引号不配对，整个文件都没有导入，请修正后重试。`,
    "header.repeated": ({ names }) => `表头有重复的列：${names.join("、")}。`,
    "mapping.unknown": ({ said }) => `没有“${said}”这一列。可用 --template 查看列名，不要的列写成 -。`,
    "header.unknown": ({ names }) =>
      `表头有不认识的列：${names.map((name) => `“${name}”`).join("、")}。用 --map "${names[0]}=列名" 对应一次（不要的列写 =-），以后自动沿用；列名见 --template。`,
    "header.missing": ({ names }) => `表头缺少必填的列：${names.join("、")}。`,
  },
  inColumn: (column, reason) => `${column}：${reason}`,
  reasons: (reasons) => reasons.join("；"),
  progress: (phase, done, total) => `${PHASES[phase]} ${barOf(done, total)} ${done}/${total} 行`,
  counts: ({ kind, rows, create, update, skip, error }) =>
    `${KINDS[kind]}共${rows}行：新建${create}，更新${update}，无变化${skip}，未通过${error}。`,
  repeated: (count) => `未通过的行里，有${count}行与文件内其他行重复。`,
  rejected: (path) => `未通过的行和原因见：${path}（改好后可以直接导入这个文件）`,
  rejectedMasked: (path) => `未通过的行和原因见：${path}（号码已脱敏，请按行号在原文件里改好再导入）`,
  over: (count) => `有${count}行对应的记录已离网、离职或终止，没有改动；要更新请加 --closed update。`,
  mapped: (pairs) =>
    `列对应（已保存）：${pairs.map(({ said, means }) => (means === undefined ? `“${said}”不导入` : `“${said}”→${means}`)).join("、")}。`,
  mode({ mode, onClosed }) {
    const said = { both: undefined, create: "只新建，已有的不动", update: "只更新，不新建" }[mode];
    const closed = onClosed === "update" ? "已离网或终止的也更新" : undefined;
    const parts = [said, closed].filter((part) => part !== undefined);
    return parts.length === 0 ? undefined : `方式：${parts.join("；")}。`;
  },
  resumed: (rows) => `上次导入中断，已接着导入（之前已保存${rows}行）。`,
  doubtful: ({ rows, error }) =>
    `${rows}行里有${error}行未通过，像是文件或列对错了，所以没有导入。请先看未通过的原因；确认仍要导入其余的行，请把同一条命令再执行一次。`,
  rolledBack: ({ importId, undone, kept }) =>
    kept === 0
      ? `批次 ${importId} 已整批撤回，恢复${undone}行。`
      : `批次 ${importId} 已撤回${undone}行；有${kept}行在导入后又被改动或已被使用，予以保留。`,
  keptFile: (path) => `保留的行见：${path}`,
  keptColumns: ["原行号", "内容", "保留原因"],
  keptReason({ reason, by }) {
    if (reason === "used") return "已有其他资料或任务在使用";
    return by === undefined ? "导入后又有改动" : `导入后${by}改过`;
  },
  history({ id, at, byName, fileName, kind, rows, state, counts, lastLine, undone, kept }) {
    const done = counts
      ? `新建${counts.create}，更新${counts.update}，无变化${counts.skip}，未通过${counts.error}`
      : `未完成，已到第${lastLine ?? 1}行，重新执行同一条导入命令会接着做`;
    const back = state === "ROLLED_BACK" ? `；已撤回${undone ?? 0}行，保留${kept ?? 0}行` : "";
    return `${id}　${at}　${byName}　${KINDS[kind]}　${fileName}（${rows}行）：${done}${back}`;
  },
  noHistory: "还没有导入过。",
  erasing: ({ name, people }) =>
    `已申请删除${name}的个人信息（联系人${people}位、关系图、证件号等），须由他人审批后才会删除。依法保留：合同（5年）、账单和用量（36个月）、拜访记录（5年）、变更记录（3年，含修改前的内容，到期一并删除）。`,
  approved: ({ importId, approved }) => `批次 ${importId} 审批通过${approved}个客户，可以订购和签约了。`,
  exported: ({ name, files }) =>
    `已导出${name}的全部资料，含未脱敏信息，请妥善保管：${files.join("、")}。本次导出已留痕。`,
  mapWrong: (said) => `--map 的写法不对：${said}。例如 --map "客户全称=name"`,
  choiceWrong: (option, allowed) => `${option} 只能是：${allowed.join("、")}`,
  dryRun: "这是试运行，什么都没有改动。确认无误后加 --apply 正式导入。",
  applied: (importId) =>
    `已导入，批次号 ${importId}。要整批撤回：npm run import -- --rollback ${importId} --as <人员编号>`,
  unchanged: "没有需要改动的内容。",
  usage: [
    "用法：npm run import -- <文件.csv|文件.xlsx> --kind <类型> --as <人员编号或工号> [--apply] [--json] [--data <目录>]",
    '         [--map "表头=列名"]… [--mode create|update|both] [--closed skip|update]',
    "      npm run import -- --template <类型>",
    "      npm run import -- --history --as <人员编号或工号> [--json]",
    "      npm run import -- --rollback <批次号> --as <人员编号或工号> [--json]",
    "      npm run import -- --approve <批次号> --as <审批人>（内勤导入的新客户，由他人审批后才能订购）",
    "      npm run import -- --export <客户> --as <管理员>（一个客户的全部资料）",
    "      npm run import -- --erase <客户> --reason <原因> --as <管理员>（按客户要求删除个人信息，须他人审批）",
    `类型：${Object.entries(KINDS)
      .map(([kind, name]) => `${kind}（${name}）`)
      .join("、")}`,
    "不加 --apply 是试运行：只报告数量和未通过的行，不改动任何内容。直接 --apply 也会先试运行一遍。",
  ].join("\n"),
  kindLater: (kind, kinds) => `“${kind}”的导入还没有做。现在可以导入：${kinds.join("、")}。`,
  kindUnknown: (kind, kinds) => `没有“${kind}”这种类型。可以导入：${kinds.join("、")}。`,
  optionUnknown: (option) => `没有这个选项：${option}`,
};
