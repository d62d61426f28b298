/** Version of the program, from deno.json. */
export const VERSION = "0.1.0";
