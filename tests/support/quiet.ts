/** Has the programs that tests start ask nobody for a newer Deno. */

import process from "node:process";

process.env["DENO_NO_UPDATE_CHECK"] = "1";
