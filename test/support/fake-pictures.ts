import type { Pictures } from "#shared/ports.ts";

/** An address of the tests says what it leads to, for whom, in which language and for how long. */
export const fakePictures: Pictures = {
  address: async ({ kind, of, staffId, language }, { seconds }) =>
    await Promise.resolve(
      `https://pictures.example/${kind}/${of}?for=${staffId}&in=${language}&seconds=${seconds}`,
    ),
};
