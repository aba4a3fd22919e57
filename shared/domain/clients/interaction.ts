import * as z from "zod";
import { Day, Instant } from "#shared/domain/calendar/day.ts";

export const InteractionKind = z.enum([
  "VISIT",
  "CALL",
  "WECHAT",
  "EMAIL",
  "MEETING",
  "LEADER_MEETING",
  "CALLBACK",
  "TRAINING",
  "SURVEY_CALL",
]);
export type InteractionKind = z.infer<typeof InteractionKind>;

/** Face to face, through a person, through none; who began; what it was about (seed G6.7). */
export const Distance = z.enum(["FACE_TO_FACE", "PERSONAL", "IMPERSONAL"]);
export type Distance = z.infer<typeof Distance>;
export const Initiator = z.enum(["US", "CLIENT"]);

/** A contact with a client that left a trace: what was done, asked, heard, observed, and what comes next (seeds E3.6, E9.4, S10.13). */
export const Interaction = z.lazy(() =>
  z.object({
    id: z.string().min(1),
    clientId: z.string().min(1),
    staffId: z.string().min(1),
    at: Instant,
    kind: InteractionKind,
    initiator: Initiator.optional(),
    contactIds: z.array(z.string()).default([]),
    /** What was told, in the person's own words. */
    heard: z.string().min(1),
    asked: z.string().optional(),
    observed: z.string().optional(),
    analysed: z.string().optional(),
    withOffer: z.boolean().optional(),
    nextStep: z.string().optional(),
    nextStepDueOn: Day.optional(),
    needIds: z.array(z.string()).default([]),
    /** The task that it closed, or the one that it led to. */
    taskId: z.string().optional(),
    nextTaskId: z.string().optional(),
    province: z.string(),
    version: z.string(),
  }),
);
export type Interaction = z.infer<typeof Interaction>;

const DISTANCES: Readonly<Record<InteractionKind, Distance>> = {
  VISIT: "FACE_TO_FACE",
  MEETING: "FACE_TO_FACE",
  LEADER_MEETING: "FACE_TO_FACE",
  TRAINING: "FACE_TO_FACE",
  CALL: "PERSONAL",
  CALLBACK: "PERSONAL",
  WECHAT: "PERSONAL",
  EMAIL: "IMPERSONAL",
  SURVEY_CALL: "PERSONAL",
};

export function distanceOf({ kind }: Pick<Interaction, "kind">): Distance {
  return DISTANCES[kind];
}

/** Whether one was there in person: only then a visit is due anew. */
export function isVisit(had: Pick<Interaction, "kind">): boolean {
  return distanceOf(had) === "FACE_TO_FACE";
}
