// Stands in for cross-fetch and node-fetch in our bundles: Node 24 has its own, and they load punycode and url.parse.
module.exports = globalThis.fetch;
module.exports.default = globalThis.fetch;
module.exports.fetch = globalThis.fetch;
module.exports.Headers = globalThis.Headers;
module.exports.Request = globalThis.Request;
module.exports.Response = globalThis.Response;
