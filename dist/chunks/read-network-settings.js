import { t as readNetworkSettings } from "./read-network-settings2.js";
export { readNetworkSettings };
