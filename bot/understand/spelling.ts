import * as late from "./pinyin.cjs";

/** How a name is spelt, its polyphones read in context: 东城建材 is "dong cheng jian cai" and "dcjc". */
export function spell(name: string): { readonly pinyin: string; readonly initials: string } {
  const syllables = late
    .pinyin(name.toLowerCase(), {
      toneType: "none",
      type: "array",
      nonZh: "consecutive",
      v: true,
    })
    .flatMap((syllable) => syllable.match(/[a-z\d]+/g) ?? []);
  return { pinyin: syllables.join(" "), initials: syllables.map((syllable) => syllable.charAt(0)).join("") };
}
