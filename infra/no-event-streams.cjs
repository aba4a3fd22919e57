// Stands in for the SDK's event streams, which it loads for calls that answer with one; none of ours does. The client
// of the bucket asks for them when it is made, and gets what fails only when it is used.
const unheard = () => {
  throw new Error("no call of ours answers with an event stream");
};
exports.EventStreamSerde = unheard;
exports.eventStreamSerdeProvider = () => ({ serialize: unheard, deserialize: unheard });
exports.resolveEventStreamSerdeConfig = (config) => config;
