import { t as readNetworkSettings } from "./read-network-settings.js";
export { readNetworkSettings };
