import { t as renderFailureText } from "./render-failure-text2.js";
export { renderFailureText };
