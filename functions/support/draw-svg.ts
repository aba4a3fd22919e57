import { readFile } from "node:fs/promises";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

/** Files to draw with. */
export interface DrawingTools {
  readonly engine: string;
  readonly font: string;
}

/** Twice as fine as SVG says, for the screens of phones. */
const FINE = 2;
/** The widest and highest that is drawn, in pixels: beyond it the memory of a function ends. */
const MOST = 8000;

/** Draws any SVG as PNG, written with the one font there is; a character that it lacks is a box. */
export function svgDrawer(tools: DrawingTools): (svg: string) => Promise<Uint8Array> {
  let ready: Promise<Uint8Array> | undefined;
  return async (svg) => {
    ready ??= made(tools);
    const font = { fontBuffers: [await ready], defaultFontFamily: "Noto Sans CJK SC" };
    const drawn = new Resvg(svg, { font, fitTo: { mode: "zoom", value: FINE } });
    try {
      if (Math.max(drawn.width, drawn.height) * FINE > MOST)
        throw new Error("a picture is too large to draw");
      const image = drawn.render();
      const png = image.asPng();
      image.free();
      return png;
    } finally {
      drawn.free();
    }
  };
}

let engineStarted: Promise<void> | undefined;

/** One engine serves a process, however many drawers it has. */
async function made({ engine, font }: DrawingTools): Promise<Uint8Array> {
  engineStarted ??= readFile(engine).then(async (bytes) => await initWasm(bytes));
  const [letters] = await Promise.all([readFile(font), engineStarted]);
  return letters;
}
