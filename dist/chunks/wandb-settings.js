import { n as parseSettings, r as readWandbSettings, t as fromEnvironment } from "./wandb-settings2.js";
export { fromEnvironment, readWandbSettings };
