/** The program from source, with real faults around it. */

import { testEnds } from "../support/faults_ends.ts";
import { testPlaces } from "../support/faults_places.ts";
import { testService } from "../support/faults_service.ts";
import { testStandardPlace } from "../support/faults_standard.ts";
import { noSource } from "../support/run.ts";

const WHO = "the program from source";
testService(WHO, noSource);
testPlaces(WHO, noSource);
testEnds(WHO, noSource);
testStandardPlace(WHO, noSource);
