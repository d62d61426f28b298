/** The binary, with real faults around it. */

import { BINARY, noBinary as skip } from "../support/binary.ts";
import { testEnds } from "../support/faults_ends.ts";
import { testLimits } from "../support/faults_limits.ts";
import { testPlaces } from "../support/faults_places.ts";
import { testService } from "../support/faults_service.ts";
import { testStandardPlace } from "../support/faults_standard.ts";
import { useProgram } from "../support/run.ts";

const WHO = "the binary";
useProgram([BINARY]);
testService(WHO, skip);
testPlaces(WHO, skip);
testLimits(WHO, skip);
testEnds(WHO, skip);
testStandardPlace(WHO, skip);
