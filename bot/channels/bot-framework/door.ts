import type { Activity as SdkActivity } from "botbuilder";
import { hostAdapter } from "./adapter.ts";
import { Activity } from "./read.ts";
import { type BotSettings, mayAnswerAt } from "./settings.ts";
import { type Doors, turnOf } from "./turn.ts";

export interface Envelope {
  readonly authorization: string;
  readonly body: string;
}
export interface Response {
  readonly status: number;
  readonly body?: unknown;
}

/** An HTTP request in, an HTTP response out. Whoever may not come in gets a number and not one word. */
export function botDoor(settings: BotSettings, doors: Doors): (envelope: Envelope) => Promise<Response> {
  const adapter = hostAdapter(settings);
  return async ({ authorization, body }) => {
    const activity = parse(body);
    if (activity === undefined) return { status: 400 };
    if (!mayAnswerAt(activity.serviceUrl, settings) || isForeign(activity, settings)) return { status: 403 };
    try {
      const request = { authorization, activity: activity as unknown as SdkActivity };
      return await adapter.run(request, turnOf(activity, doors));
    } catch (error) {
      doors.fault(error);
      return { status: 500 };
    }
  };
}

function parse(body: string): Activity | undefined {
  try {
    return Activity.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
}

/** A single-tenant bot speaks with its own tenant only; the token does not say which one a person is from. */
function isForeign(
  { channelId, conversation, channelData }: Activity,
  { appType, tenantId }: BotSettings,
): boolean {
  if (appType === "MultiTenant" || tenantId === undefined || channelId !== "msteams") return false;
  return (conversation.tenantId ?? channelData?.tenant?.id) !== tenantId;
}
