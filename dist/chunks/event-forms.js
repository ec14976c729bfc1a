import { n as EVENT_FORMS, r as RUN_EVENT_FORMS, t as ARTIFACT_FIELDS } from "./event-forms2.js";
export { EVENT_FORMS };
