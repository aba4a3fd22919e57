import type { Heard } from "./heard.ts";
import { readNumber } from "./numbers.ts";
import { setCalled } from "./rule-names.ts";
import { sure } from "./rule-said.ts";
import type { Understanding } from "./understanding.ts";

const BACK = "(?:恢复|改回|退回|回退|回到|回滚|换回|还原|用回|还用|撤回到)(?:到|成|为|去)?(?:用)?";
const PREVIOUS = "(?:上一?版|上一?个版本|前一?版|之前那?一?版|以前那?一?版|旧版|原来那?一?版)本?";
const NUMBERED = "第?([0-9一二三四五六七八九十]+)(?:版本?|号版本)";
const DEFAULT = "(?:全国|集团|国家)?默认(?:版本?|值|规则|的)?";
const VERSION = `(?:(${PREVIOUS})|${NUMBERED}|(${DEFAULT}))`;

/** The set before the version or behind it. */
const WAYS: readonly RegExp[] = [
  new RegExp(
    `^(?:请|帮我|把|将|让)*(.*?)(?:再|重新)?${BACK}${VERSION}(?:的)?(.*?)(?:[,，]?(?:先)?试算(?:一下)?)?$`,
    "u",
  ),
  new RegExp(`^(?:请|帮我|将|让)*${BACK}(.+?)(?:的)?${VERSION}()$`, "u"),
  /^(?:please )?(?:put|set|roll|take) (?:the )?(.*?) back to (?:(?:the )?(previous|last|former) version|version (\d+)|(?:the )?(?:national )?(default))()$/u,
];

/** 积分规则回到上一版, 恢复积分规则第1版, 把分级规则改回全国默认: what once held is drafted anew, and tried. */
export function formerly(text: string, heard: Heard): Understanding | undefined {
  const found = WAYS.map((way) => way.exec(text)).find((match) => match !== null);
  if (!found) return undefined;
  const [, before = "", previous, numbered, isDefault, after = ""] = found;
  const code = setCalled(before.trim()) ?? setCalled(after.trim()) ?? setCalled(`${before}${after}`.trim());
  if (code === undefined) return undefined;
  const number = isDefault === undefined ? readNumber(numbered ?? "") : 0;
  if (previous === undefined && number === undefined) return undefined;
  return sure(
    "try-rules",
    { code, filter: "former", ...(number !== undefined && { items: [number] }) },
    heard,
  );
}
