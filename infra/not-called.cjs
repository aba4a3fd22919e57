// Stands in for packages that the bot's SDK loads for what we never ask of it: calls to other bots (axios), and the
// identity that Azure gives to its own machines (@azure/identity). The first is made ready at once, and fails when used.
const uncalled = async () => {
  throw new Error("no call of ours goes to another bot");
};
exports.create = () => ({ post: uncalled });
