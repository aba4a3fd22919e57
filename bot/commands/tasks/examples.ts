import { changeExamples } from "./change-examples.ts";
import { closeExamples } from "./close-examples.ts";
import { dayExamples } from "./day-examples.ts";
import { lookExamples } from "./look-examples.ts";

/** Sentences that say each command about tasks. The first is shown as the way to say it; all are what matching knows. */
export const taskExamples = { ...dayExamples, ...lookExamples, ...changeExamples, ...closeExamples };
