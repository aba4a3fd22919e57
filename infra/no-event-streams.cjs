// Stands in for the SDK's event streams, which it loads for calls that answer with one; none of ours does.
throw new Error("no call of ours answers with an event stream");
