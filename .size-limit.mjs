import { readFileSync } from "node:fs";

/** Kilobytes of each function: what loading it reads, and all of its code. */
const BUDGETS = {
  "receive-message": [2850, 3000],
  "serve-api": [740, 1320],
  "import-file": [920, 1100],
  "settle-night": [660, 810],
  "gather-facts": [585, 630],
  "send-digest": [550, 590],
  "tell-people": [510, 550],
  "project-changes": [480, 520],
  "move-clients": [475, 590],
  "draw-picture": [430, 600],
  "plan-digests": [420, 460],
  redrive: [265, 305],
};

const AS_IT_IS = { gzip: false, brotli: false };

function partsOf(name) {
  const { start, later } = JSON.parse(readFileSync(`dist/${name}/parts.json`, "utf8"));
  const inFolder = (file) => `dist/${name}/${file}`;
  return { start: start.map(inFolder), all: [...start, ...later].map(inFolder) };
}

export default [
  ...Object.entries(BUDGETS).flatMap(([name, [loaded, whole]]) => {
    const { start, all } = partsOf(name);
    return [
      { name, path: start, limit: `${loaded} kB`, ...AS_IT_IS },
      { name: `${name}, with what is read later`, path: all, limit: `${whole} kB`, ...AS_IT_IS },
    ];
  }),
  {
    name: "draw-picture with its engine and its font",
    path: ["dist/draw-picture/*.cjs", "dist/draw-picture/*.wasm", "dist/draw-picture/*.otf"],
    limit: "8 MB",
    ...AS_IT_IS,
  },
];
