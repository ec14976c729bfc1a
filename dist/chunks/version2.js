// src/cli/version.ts
const VERSION = "0.2.0";
export { VERSION as t };
