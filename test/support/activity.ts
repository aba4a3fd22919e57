import { readFileSync } from "node:fs";
import type { BotSettings } from "#bot/channels/bot-framework/settings.ts";
import type { Doors } from "#bot/channels/bot-framework/turn.ts";
import type { Message, Speaker } from "#bot/message.ts";
import { Staff } from "#shared/domain/people/staff.ts";
import { anAnswer, TODAY } from "./fake-house.ts";

export const LOCAL: BotSettings = { stage: "local", appType: "SingleTenant", cloud: "public" };
export const APP_ID = "11111111-2222-3333-4444-555555555555";
export const TENANT_ID = "99999999-2222-3333-4444-555555555555";
export const CLOUD: BotSettings = {
  ...LOCAL,
  stage: "cloud",
  appId: APP_ID,
  tenantId: TENANT_ID,
  password: "not-a-real-one",
};

/** A recorded activity, sent to this machine and answered in the response, so that nothing is called. */
export function recorded(name: string, changed: Readonly<Record<string, unknown>> = {}): string {
  const file = readFileSync(new URL(`../examples/${name}.json`, import.meta.url), "utf8");
  const here = { deliveryMode: "expectReplies", serviceUrl: "http://127.0.0.1:9/" };
  return JSON.stringify({ ...(JSON.parse(file) as object), ...here, ...changed });
}

export function aSpeaker(changed: Partial<Staff> = {}): Speaker {
  const whose = {
    id: "stf_wang",
    version: "v1",
    province: "GD",
    name: "王敏",
    employeeNo: "1001",
    unit: "T-A",
  };
  const staff = Staff.parse({ ...whose, post: "ACCOUNT_MANAGER", ...changed });
  return {
    staff,
    caller: { id: staff.id, name: staff.name, role: "manager", unit: "T-A", province: "GD", reach: [] },
  };
}

interface FakeDoors extends Doors {
  readonly heard: Message[];
  readonly kept: string[];
  readonly faults: unknown[];
}

/** Knows one person by the directory's id; completing from a card answers with the day in its place. */
export function fakeDoors(changed: Partial<Doors> = {}): FakeDoors {
  const heard: Message[] = [];
  const kept: string[] = [];
  const faults: unknown[] = [];
  return {
    heard,
    kept,
    faults,
    speaker: async (userId) => (userId.startsWith("6f0c1d3e") ? aSpeaker() : undefined),
    reply: async (_speaker, message) => {
      heard.push(message);
      if (message.action?.verb === "complete-task") return anAnswer({ ...TODAY, replaces: "pressed" });
      return message.action
        ? anAnswer({ text: "推到什么时候？\n说个时间就行", chips: ["明天"] })
        : anAnswer(TODAY);
    },
    keep: async (_speaker, { address }) => {
      kept.push(address);
    },
    fault: (error) => `ref-${faults.push(error)}`,
    ...changed,
  };
}
