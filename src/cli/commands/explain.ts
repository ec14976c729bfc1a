import { EXIT, type ExitCode } from '../../workflow/exit-code.ts';
import type { CommandContext } from '../command-spec.ts';
