/** The host out of a container, by the program as it is started from source. */

import { hostMountsSuite } from "../support/host_mounts_suite.ts";
import { hostNetworkSuite } from "../support/host_network_suite.ts";
import { hostServiceSuite } from "../support/host_service_suite.ts";
import { noSource, programCommand } from "../support/run.ts";

hostMountsSuite("the source", noSource, programCommand);
hostNetworkSuite("the source", noSource, programCommand);
hostServiceSuite("the source", noSource, programCommand);
