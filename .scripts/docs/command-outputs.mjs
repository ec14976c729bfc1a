/** Not yet: see below. */
export const recordOutputs = async () => ({});
