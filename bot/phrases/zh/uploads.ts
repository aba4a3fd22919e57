import type { UploadPhrases } from "#bot/phrases/upload-phrases.ts";

export const uploads: UploadPhrases = {
  tried: ({ fileName, id, counts }) =>
    `《${fileName}》试运行完成，什么都没有改动。${counts}确认无误后请下达正式导入（编号 ${id}）。`,
  doubtful: "未通过的行太多，像是文件或列对错了，请先看原因。",
  nothing: "没有需要改动的内容，不用正式导入。",
  refused: ({ fileName, reason }) => `《${fileName}》不能导入：${reason}`,
  done: ({ fileName, importId, counts }) => `《${fileName}》已导入，批次号 ${importId}。${counts}`,
  back: ({ fileName, undone, kept }) =>
    kept === 0
      ? `《${fileName}》的导入已整批撤回，恢复${undone}行。`
      : `《${fileName}》的导入已撤回${undone}行；有${kept}行在导入后又被改动或已被使用，予以保留。`,
  returned: (days) => `相关的行和原因见附件，${days}天内可以下载。`,
};
