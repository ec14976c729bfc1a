import { t as describeProvisioned } from "./describe-provisioned2.js";
export { describeProvisioned };
