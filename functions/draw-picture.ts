import { pictureOf } from "#bot/pictures/picture-of.ts";
import { archives, clients, journal, rules, staff, units } from "#shared/storage/every-store.ts";
import { environment } from "./support/environment.ts";
import { pictureDoor } from "./support/picture-door.ts";
import { portsWith } from "./support/real-ports.ts";
import { answering } from "./support/wrap.ts";

const ports = portsWith({ archives, clients, journal, rules, staff, units }, environment);

/** GET /pictures/…: draws what a signed address of the chat stands for. */
export const handler = answering(
  pictureDoor(environment, {
    svgOf: async (picture, address) => await pictureOf(ports, { picture, address }),
  }),
);
