// The one place that knows pinyin-pro. Its dictionary is made when the first name is spelt: most messages spell none.
/** @type {typeof import("pinyin-pro").pinyin} */
exports.pinyin = (...asked) => require("pinyin-pro").pinyin(...asked);
