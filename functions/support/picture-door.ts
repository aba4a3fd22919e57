import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { type DrawingTools, svgDrawer } from "./draw-svg.ts";
import type { Environment } from "./environment.ts";
import { type AskedPicture, askedPicture } from "./signed-pictures.ts";

type Result = APIGatewayProxyStructuredResultV2;

interface Painting {
  /** `undefined` where there is nothing to see. */
  readonly svgOf: (asked: AskedPicture, path: string) => Promise<string | undefined>;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

/** An address is its own key: what is not signed, over, or no longer for its person to see leads nowhere, all alike. */
export function pictureDoor(
  environment: Environment,
  { svgOf, now }: Painting,
): (event: APIGatewayProxyEventV2) => Promise<Result> {
  const { secret, ...tools } = settingsOf(environment);
  const draw = svgDrawer(tools);
  return async ({ rawPath }) => {
    const asked = askedPicture(rawPath, { secret, ...(now && { now }) });
    const svg = asked && (await svgOf(asked, rawPath));
    if (svg === undefined) return { statusCode: 404 };
    const body = Buffer.from(await draw(svg)).toString("base64");
    return { statusCode: 200, headers: HEADERS, body, isBase64Encoded: true };
  };
}

/** Kept by the one who looks for as long as the answer is on the screen, and by nobody in between. */
const HEADERS = {
  "content-type": "image/png",
  "content-disposition": "inline",
  "cache-control": "private, max-age=300",
  "x-content-type-options": "nosniff",
};

function settingsOf(environment: Environment): DrawingTools & { readonly secret: string } {
  const { PICTURE_SECRET: secret, DRAWING_ENGINE: engine, DRAWING_FONT: font } = environment;
  if (secret === undefined || engine === undefined || font === undefined)
    throw new Error("PICTURE_SECRET, DRAWING_ENGINE and DRAWING_FONT must be set: nothing can be drawn");
  return { secret, engine, font };
}
