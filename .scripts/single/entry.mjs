/** The program in one CommonJS file: a single executable cannot wait at the top level. */
import { runProcess } from '../../src/cli/run-process.ts';
import { surviveLostOutput } from '../../src/cli/survive-lost-output.ts';

surviveLostOutput();
void runProcess();
