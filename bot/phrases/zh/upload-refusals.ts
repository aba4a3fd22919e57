import type { UploadState } from "#shared/domain/import/upload.ts";
import type { RefusalPhrases } from "./refusal-phrases.ts";

const STATES: Readonly<Record<UploadState, string>> = {
  AWAITED: "的文件还没有传上来，或者还在试运行",
  TRIED: "已试运行，还没有正式导入",
  REFUSED: "的文件没有通过，需要重新上传",
  ORDERED: "正在进行",
  DONE: "已经完成",
  BACK_ORDERED: "正在撤回",
  BACK: "已经撤回",
};

/** Refusals of files that are sent in. */
export const uploadRefusals = {
  "upload.kind": ({ name }) => `“${name}”不能导入，请用 .csv 或 .xlsx 文件。`,
  "upload.too-large": ({ megabytes }) => `文件超过${megabytes}MB，请拆成几个文件再导入。`,
  "upload.not-so": ({ state }) => `这个导入${STATES[state]}，现在不能这样处理。`,
  "upload.nothing": () => "试运行没有需要改动的内容，不用导入。",
} satisfies Partial<RefusalPhrases>;
