// Stands in for the part of zod that says a schema as JSON Schema, a fifth of it: only the API asks for that. What its
// schemas name and is not here would be called by that part alone.
const undescribed = () => {
  throw new Error("no schema of this function is said as JSON Schema");
};
export const createToJSONSchemaMethod = () => undescribed;
export const createStandardJSONSchemaMethod = () => undescribed;
