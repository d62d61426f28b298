import { noSource } from "../../support/run.ts";
import { testAttackers } from "../../support/serve_attackers.ts";
import { FROM_SOURCE } from "../../support/serving.ts";

testAttackers("model-carry serve", FROM_SOURCE, noSource);
