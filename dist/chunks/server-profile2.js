import { i as missingFromSchema, n as SAAS_PROFILE, r as SERVER_PROFILES, t as FEATURE_GATES } from "./server-profile.js";
export { SERVER_PROFILES };
