import { pictureOf } from "#bot/pictures/picture-of.ts";
import { environment } from "./support/environment.ts";
import { pictureDoor } from "./support/picture-door.ts";
import { realPorts } from "./support/real-ports.ts";
import { answering } from "./support/wrap.ts";

const ports = realPorts(environment);

/** GET /pictures/…: draws what a signed address of the chat stands for. */
export const handler = answering(
  pictureDoor(environment, {
    svgOf: async (picture, address) => await pictureOf(ports, { picture, address }),
  }),
);
