/** 把1和2合并: two numbers that a word joins, and no unit after. */
export function isPair(text: string, at: number): boolean {
  const isJoined = /\d\s*(?:和|与|跟|及|、|and)\s*\d{1,2}$/.test(text.slice(Math.max(0, at - 8), at));
  return isJoined && /[\u4e00-\u9fff]/.test(text.charAt(at)) && !UNITS.test(text.charAt(at));
}

const UNITS = /[点时月号日天年周分秒万千元块折成倍%个条家单位件项笔名层楼栋室期届次]/;
