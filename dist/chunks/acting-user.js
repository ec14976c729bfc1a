import { t as actingUser } from "./acting-user2.js";
export { actingUser };
