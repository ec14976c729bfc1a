/** The program in one CommonJS file: a single executable cannot wait at the top level. */

import { surviveLostOutput } from '../../src/cli/process/survive-lost-output.ts';
import { runProcess } from '../../src/cli/run-process.ts';

surviveLostOutput();
void runProcess();
