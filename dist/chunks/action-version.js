// src/action/action-version.ts
const ACTION_VERSION = "0.2.0";
export { ACTION_VERSION as t };
