/** Other processes of the machine: whether one is there, and nothing else. */

import process from "node:process";
import { failureCode } from "../core/host_calls/raw_host.ts";

/** The kernel's own limit (include/linux/threads.h). */
const PID_MOST = 4 * 1024 * 1024;

/** Whether a text is the number of one process; 0 would be a whole group. */
export function isProcessId(text: string): boolean {
  return /^[1-9]\d{0,6}$/.test(text) && Number(text) <= PID_MOST;
}

/** Whether a process is there, by a signal that is not sent (kill(2)). */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's is there, too.
    if (failureCode(error) === "EPERM") return true;
    if (failureCode(error) === "ESRCH") return false;
    throw error;
  }
}
