/** What the binary is made of, as one script. */

export { main } from "../../cli/main.ts";
export { runProgram } from "../../cli/dispatch.ts";
