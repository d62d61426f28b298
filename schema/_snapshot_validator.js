/** Generated from the schema: deno task gen. */
// @ts-self-types="./_snapshot_validator.d.ts"
"use strict";
export const validate = validate52;

const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://schemas.srcos.ai/model-carry/local-model-resource-snapshot.schema.json","title":"LocalModelResourceSnapshot","description":"What one machine can carry at one moment: every reading with its source or the reason why it is unknown, and a verdict per model profile.","type":"object","additionalProperties":false,"required":["kind","schemaVersion","snapshotId","capturedAt","validUntil","producer","health","signals","profiles","admission","authorizationBoundary","probes","policy","extensions"],"properties":{"kind":{"description":"Kind of the document.","type":"string","const":"LocalModelResourceSnapshot"},"schemaVersion":{"description":"Version of this schema.","type":"string","const":"v0.1"},"snapshotId":{"description":"Name of this one snapshot.","type":"string","pattern":"^urn:srcos:local-model-resource-snapshot:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},"capturedAt":{"description":"When it was taken, UTC.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$"},"validUntil":{"description":"Until when it may be used, UTC; afterwards it is a denial for every reader.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$"},"producer":{"description":"What made it.","type":"object","additionalProperties":false,"required":["name","version","runtime","platform"],"properties":{"name":{"description":"Name of the program.","type":"string","const":"model-carry"},"version":{"description":"Version of the program.","type":"string","pattern":"^[0-9]+\\.[0-9]+\\.[0-9]+$"},"runtime":{"description":"Runtime and its version.","type":"string","minLength":1,"maxLength":200},"platform":{"description":"Operating system and architecture.","type":"string","minLength":1,"maxLength":200}}},"health":{"description":"Whether the snapshot itself can be trusted.","type":"object","additionalProperties":false,"required":["status","reasons"],"properties":{"status":{"description":"`degraded`: something informative is missing; `failed`: something required could not be determined.","type":"string","enum":["healthy","degraded","failed"]},"reasons":{"$ref":"#/$defs/reasons"}}},"signals":{"description":"What was read, one entry for each signal.","type":"object","additionalProperties":false,"required":["battery","thermal","memory","disk","accelerators","network","modelService"],"properties":{"battery":{"description":"Batteries and the source of power (/sys/class/power_supply).","oneOf":[{"$ref":"#/$defs/batteryKnown"},{"$ref":"#/$defs/batteryUnknown"}],"type":"object","required":["status"],"discriminator":{"propertyName":"status"}},"thermal":{"description":"Heat against the machine's own limits (/sys/class/thermal, /sys/class/hwmon).","oneOf":[{"$ref":"#/$defs/thermalKnown"},{"$ref":"#/$defs/thermalUnknown"}],"type":"object","required":["status"],"discriminator":{"propertyName":"status"}},"memory":{"description":"Memory a new program can take (/proc/meminfo, control groups, pressure).","oneOf":[{"$ref":"#/$defs/memoryKnown"},{"$ref":"#/$defs/memoryUnknown"}],"type":"object","required":["status"],"discriminator":{"propertyName":"status"}},"disk":{"description":"Space of the model store (statfs).","oneOf":[{"$ref":"#/$defs/diskKnown"},{"$ref":"#/$defs/diskUnknown"}],"type":"object","required":["status"],"discriminator":{"propertyName":"status"}},"accelerators":{"description":"GPUs and NPUs; informative.","oneOf":[{"$ref":"#/$defs/acceleratorsKnown"},{"$ref":"#/$defs/acceleratorsUnknown"}],"type":"object","required":["status"],"discriminator":{"propertyName":"status"}},"network":{"description":"Whether there is a way out; informative.","oneOf":[{"$ref":"#/$defs/networkKnown"},{"$ref":"#/$defs/networkUnknown"}],"type":"object","required":["status"],"discriminator":{"propertyName":"status"}},"modelService":{"description":"The local model service, asked over loopback.","oneOf":[{"$ref":"#/$defs/modelServiceKnown"},{"$ref":"#/$defs/modelServiceUnknown"}],"type":"object","required":["status"],"discriminator":{"propertyName":"status"}}}},"profiles":{"description":"One entry for each model profile asked about.","type":"array","items":{"description":"A model profile and its verdict.","type":"object","additionalProperties":false,"required":["profileRef","modelTag","residency","pullWouldFit","admission"],"properties":{"profileRef":{"description":"Reference of the profile.","type":"string","pattern":"^urn:srcos:model-profile:[a-z0-9][a-z0-9_-]*$","maxLength":200},"modelTag":{"description":"Exact tag or id of the model at its service.","type":"string","minLength":1,"maxLength":200},"residency":{"description":"Where the model is.","type":"string","enum":["missing","installed","loaded","unknown"]},"pullWouldFit":{"description":"Whether the disk holds a missing model of the profile's size; null where it is not missing, or unknown.","type":["boolean","null"]},"admission":{"description":"May this model run here now?","type":"object","additionalProperties":false,"required":["decision","safe","requiredBytes","availableBytes","reserveBytes","headroomBytes","basis","reasons"],"properties":{"decision":{"$ref":"#/$defs/decision"},"safe":{"description":"True only where the decision is allow.","type":"boolean"},"requiredBytes":{"description":"Memory that running the model takes from now, in bytes; 0 where it is loaded; null where the need is unknown.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"availableBytes":{"description":"Memory available, in bytes; null where it is unknown.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"reserveBytes":{"description":"Memory kept free for the rest of the machine, in bytes; null where it is unknown.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"headroomBytes":{"description":"availableBytes - reserveBytes - requiredBytes, in bytes; may be negative; null where one of them is.","type":["integer","null"],"minimum":-9007199254740991,"maximum":9007199254740991},"basis":{"description":"Every figure used, so that a reader can redo the sum.","type":"object","additionalProperties":false,"required":["rule","inequality","terms","contextTokens","contextSource","parallelSlots","slotsSource","batchTokens","kvCacheType"],"properties":{"rule":{"description":"Where the need comes from: the model's own metadata, the profile's hint, nothing because it is loaded, or unknown.","type":"string","enum":["estimate","hint","loaded","unknown"]},"inequality":{"description":"The sum in bytes, as it was judged.","type":"string","maxLength":400},"terms":{"description":"The parts of the need.","type":"array","items":{"description":"One part.","type":"object","additionalProperties":false,"required":["name","bytes","source"],"properties":{"name":{"description":"Name of the part.","type":"string","minLength":1,"maxLength":200},"bytes":{"description":"Bytes.","type":"integer","minimum":0,"maximum":9007199254740991},"source":{"description":"Where the figure comes from.","type":"string","minLength":1,"maxLength":200}}},"maxItems":16},"contextTokens":{"description":"Context that the estimate is for, in tokens; null where no estimate was made.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"contextSource":{"description":"Where the context comes from.","type":["string","null"],"minLength":1,"maxLength":200},"parallelSlots":{"description":"Requests that the service keeps memory for at once.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"slotsSource":{"description":"Where the number of slots comes from.","type":["string","null"],"minLength":1,"maxLength":200},"batchTokens":{"description":"Batch that the estimate is for, in tokens.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"kvCacheType":{"description":"Element type of the KV cache.","type":["string","null"],"enum":["f16","q8_0","q4_0",null]}}},"reasons":{"$ref":"#/$defs/reasons"}}}}},"minItems":1,"maxItems":64},"admission":{"description":"The best verdict of the machine.","type":"object","additionalProperties":false,"required":["decision","safe","profileRef","reasons"],"properties":{"decision":{"$ref":"#/$defs/decision"},"safe":{"description":"True only where the decision is allow.","type":"boolean"},"profileRef":{"description":"Profile that the verdict belongs to.","type":"string","pattern":"^urn:srcos:model-profile:[a-z0-9][a-z0-9_-]*$","maxLength":200},"reasons":{"$ref":"#/$defs/reasons"}}},"authorizationBoundary":{"description":"Facts about a device authorize nothing.","type":"object","additionalProperties":false,"required":["authorizesPromptEgress","authorizesNetworkAccess","authorizesToolUse","authorizesModelDownload","authorizesTrainingOnUserData","authorizesModelPromotion","authorizesLifecycleMutation"],"properties":{"authorizesPromptEgress":{"description":"Never granted by a snapshot.","type":"boolean","const":false},"authorizesNetworkAccess":{"description":"Never granted by a snapshot.","type":"boolean","const":false},"authorizesToolUse":{"description":"Never granted by a snapshot.","type":"boolean","const":false},"authorizesModelDownload":{"description":"Never granted by a snapshot.","type":"boolean","const":false},"authorizesTrainingOnUserData":{"description":"Never granted by a snapshot.","type":"boolean","const":false},"authorizesModelPromotion":{"description":"Never granted by a snapshot.","type":"boolean","const":false},"authorizesLifecycleMutation":{"description":"Never granted by a snapshot.","type":"boolean","const":false}}},"probes":{"description":"Exactly one report for each candidate.","type":"array","items":{"description":"What became of one probe.","type":"object","additionalProperties":false,"required":["id","version","origin","outcome","durationMs","provides","sha256","requested","granted","denials","hostCalls","fuelUsed","log","error"],"properties":{"id":{"description":"Id of the probe, or the file name where it never told one.","type":"string","minLength":1,"maxLength":200},"version":{"description":"Version of the probe; null where it never told one.","type":["string","null"],"minLength":1,"maxLength":200},"origin":{"description":"Part of the program, or a file of the operator's.","type":"string","enum":["builtin","plugin"]},"outcome":{"description":"How it ended; the first cause wins.","type":"string","enum":["ok","absent","failed","timed-out","out-of-fuel","out-of-memory","denied","refused","invalid-output"]},"durationMs":{"description":"Wall clock in milliseconds.","type":"number","minimum":0},"provides":{"description":"What it says it provides.","type":"array","items":{"description":"Signal, or residency.","type":"string","enum":["battery","thermal","memory","disk","accelerators","network","modelService","residency"]},"maxItems":8},"sha256":{"description":"SHA-256 of the bytes that ran, in hex; null for a built-in probe.","type":["string","null"],"pattern":"^[0-9a-f]{64}$"},"requested":{"$ref":"#/$defs/permissions"},"granted":{"$ref":"#/$defs/permissions"},"denials":{"description":"Host calls that were refused.","type":"array","items":{"description":"One refusal.","type":"object","additionalProperties":false,"required":["call","target","message"],"properties":{"call":{"description":"Host call.","type":"string","minLength":1,"maxLength":200},"target":{"description":"What it was for.","type":"string","maxLength":400},"message":{"description":"Why it was refused.","type":"string","maxLength":400}}},"maxItems":64},"hostCalls":{"description":"Host calls that it made.","type":"integer","minimum":0,"maximum":9007199254740991},"fuelUsed":{"description":"Units of fuel that it used; null outside the sandbox.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"log":{"description":"Lines that it logged.","type":"array","items":{"description":"One line.","type":"string","maxLength":400},"maxItems":32},"error":{"description":"Why it did not end well; null where it did.","type":["string","null"],"maxLength":400}}},"maxItems":144},"policy":{"description":"The policy that judged.","type":"object","additionalProperties":false,"required":["sha256","source","ttlSeconds","requiredSignals","limits","assumptions"],"properties":{"sha256":{"description":"SHA-256 of the policy in force as JSON with sorted keys, in hex.","type":"string","pattern":"^[0-9a-f]{64}$"},"source":{"description":"Built into the program, or a file.","type":"string","enum":["built-in","file"]},"ttlSeconds":{"description":"How long a snapshot may be used, in seconds.","type":"number","minimum":1,"maximum":3600},"requiredSignals":{"description":"Signals that have to be known.","type":"array","items":{"description":"Signal.","type":"string","enum":["battery","thermal","memory","disk","accelerators","network","modelService"]},"maxItems":7,"uniqueItems":true},"limits":{"description":"Limits in force.","type":"object","additionalProperties":false,"required":["battery","thermal","memory","disk"],"properties":{"battery":{"description":"Limits of the battery, used while on battery.","type":"object","additionalProperties":false,"required":["lowPercent","criticalPercent"],"properties":{"lowPercent":{"description":"At or below, in percent: constrain.","type":"number","minimum":0,"maximum":100},"criticalPercent":{"description":"At or below, in percent: deny.","type":"number","minimum":0,"maximum":100}}},"thermal":{"description":"Margins to the machine's own limits.","type":"object","additionalProperties":false,"required":["warmMarginCelsius","criticalMarginCelsius"],"properties":{"warmMarginCelsius":{"description":"Within so many degrees Celsius of the first throttling limit: warm.","type":"number","minimum":0,"maximum":60},"criticalMarginCelsius":{"description":"Within so many degrees Celsius of a critical limit: critical, deny.","type":"number","minimum":0,"maximum":60}}},"memory":{"description":"Limits of memory.","type":"object","additionalProperties":false,"required":["reserveBytes","reserveShare","comfortFactor","pressureConstrainPercent","pressureDenyPercent"],"properties":{"reserveBytes":{"description":"Kept free for the rest of the machine, in bytes; the larger of the two reserves counts.","type":"integer","minimum":0,"maximum":9007199254740991},"reserveShare":{"description":"Kept free as a share of the total, 0 to 1.","type":"number","minimum":0,"maximum":1},"comfortFactor":{"description":"Below so many times the need: constrain.","type":"number","minimum":1,"maximum":100},"pressureConstrainPercent":{"description":"PSI full avg10 at or above, in percent: constrain.","type":"number","minimum":0,"maximum":100},"pressureDenyPercent":{"description":"PSI full avg10 at or above, in percent: deny.","type":"number","minimum":0,"maximum":100}}},"disk":{"description":"Limits of the disk, informative.","type":"object","additionalProperties":false,"required":["lowBytes","lowShare"],"properties":{"lowBytes":{"description":"Below so many bytes: low.","type":"integer","minimum":0,"maximum":9007199254740991},"lowShare":{"description":"Below so large a share of the total, 0 to 1: low.","type":"number","minimum":0,"maximum":1}}}}},"assumptions":{"description":"Everything that an operator loosened, with the key that did it.","type":"array","items":{"description":"One loosening.","type":"object","additionalProperties":false,"required":["key","value","message"],"properties":{"key":{"description":"JSON pointer into the policy file.","type":"string","pattern":"^/","maxLength":400},"value":{"description":"The value there, as JSON.","type":"string","maxLength":400},"message":{"description":"What it means, in a sentence.","type":"string","maxLength":400}}},"maxItems":256}}},"extensions":{"description":"Data of plugins beyond the known signals, under the id of the plugin.","type":"object","propertyNames":{"type":"string","maxLength":200},"additionalProperties":{"description":"Data of one plugin.","type":"object","additionalProperties":true},"maxProperties":64}},"$defs":{"reason":{"description":"One reason, with what was seen and what it was held against.","type":"object","additionalProperties":false,"required":["code","signal","effect","message","observed","limit"],"properties":{"code":{"description":"From a closed list; docs/policy.md says what can be done about each.","type":"string","enum":["not-collected","unsupported-platform","provider-failed","plugin-failed","thermal-critical","battery-critical","memory-pressure-critical","memory-insufficient","memory-need-unknown","service-refused","service-timeout","service-loading","service-bad-reply","service-not-loopback","residency-unknown","model-missing","signal-absent","signal-unrated","plugin-concern","thermal-hot","thermal-sensor-failed","battery-low","memory-pressure","memory-tight","memory-below-hint","signal-not-required","assumption","disk-low"]},"signal":{"description":"Signal it belongs to; null where it belongs to none.","type":["string","null"],"enum":["battery","thermal","memory","disk","accelerators","network","modelService",null]},"effect":{"description":"What it does to the verdict; a `note` changes nothing.","type":"string","enum":["deny","constrain","note"]},"message":{"description":"One sentence for people.","type":"string","maxLength":400},"observed":{"description":"What was seen: a figure in the unit of the code, or a word; null where nothing was seen.","type":["number","string","null"]},"limit":{"description":"What it was held against, in the same unit; null where there is no limit.","type":["number","string","null"]}}},"unknownReason":{"description":"Why a signal is unknown.","type":"object","additionalProperties":false,"required":["code","message"],"properties":{"code":{"description":"Kind of not knowing: `absent` and `unrated` mean that the machine has nothing to read; the others are failures.","type":"string","enum":["absent","unrated","provider-failed","unsupported-platform","not-collected"]},"message":{"description":"One sentence for people.","type":"string","maxLength":400}}},"reasons":{"description":"All reasons, worst first.","type":"array","items":{"$ref":"#/$defs/reason"},"maxItems":512},"decision":{"description":"`allow`; `constrain`: it fits, short or small work only; `deny`.","type":"string","enum":["allow","constrain","deny"]},"permissions":{"description":"Permissions by kind.","type":"object","additionalProperties":false,"required":["read","net","run","env","sys"],"properties":{"read":{"description":"Absolute paths.","type":"array","items":{"description":"A path.","type":"string","maxLength":4096},"maxItems":64},"net":{"description":"Loopback host:port/path-prefix.","type":"array","items":{"description":"A loopback address.","type":"string","maxLength":400},"maxItems":64},"run":{"description":"Whole argument lists.","type":"array","items":{"description":"One argument list.","type":"array","items":{"description":"One argument.","type":"string","maxLength":4096},"maxItems":64},"maxItems":64},"env":{"description":"Names of environment variables.","type":"array","items":{"description":"A name.","type":"string","maxLength":200},"maxItems":64},"sys":{"description":"Other kinds of host calls.","type":"array","items":{"description":"A kind.","type":"string","maxLength":40},"maxItems":16}}},"batteryValues":{"description":"Values of the signal battery.","type":"object","required":["state","present","powerSource","percent","charging","rateWatts","secondsToEmpty"],"properties":{"state":{"description":"Judged by the limits of the policy: `low` constrains, `critical` denies.","type":"string","enum":["normal","low","critical"]},"present":{"description":"Whether the machine has a battery of its own; peripherals do not count.","type":"boolean"},"powerSource":{"description":"Where the power comes from; `unknown` is judged as battery.","type":"string","enum":["mains","battery","unknown"]},"percent":{"description":"Charge of all batteries together, in percent, weighed by energy; null where it cannot be read or there is no battery.","type":["number","null"],"minimum":0,"maximum":100},"charging":{"description":"Whether a battery is charging; null where no status is known.","type":["boolean","null"]},"rateWatts":{"description":"Power that flows into or out of the batteries, in watts; null where no file says.","type":["number","null"],"minimum":0},"secondsToEmpty":{"description":"Seconds until empty at the present rate, while on battery; null otherwise.","type":["number","null"],"minimum":0}}},"batteryKnown":{"description":"Battery, known.","type":"object","allOf":[{"$ref":"#/$defs/batteryValues"}],"required":["status","from"],"properties":{"status":{"description":"The signal is known.","type":"string","const":"known"},"from":{"description":"Ids of the probes that this comes from.","type":"array","items":{"description":"Id of a probe report.","type":"string","minLength":1,"maxLength":200},"maxItems":65}},"unevaluatedProperties":false},"batteryUnknown":{"description":"Battery, unknown.","type":"object","additionalProperties":false,"required":["status","reason","from"],"properties":{"status":{"description":"The signal is unknown.","type":"string","const":"unknown"},"reason":{"$ref":"#/$defs/unknownReason"},"from":{"description":"Ids of the probes that this comes from.","type":"array","items":{"description":"Id of a probe report.","type":"string","minLength":1,"maxLength":200},"maxItems":65},"worstKnown":{"description":"The worst that is known all the same; it counts against a model, never for it.","type":"object","allOf":[{"$ref":"#/$defs/batteryValues"}],"unevaluatedProperties":false},"assumedState":{"description":"State that the policy's operator assumes in place of an absent reading; named in policy.assumptions.","type":"string","const":"normal"}}},"thermalValues":{"description":"Values of the signal thermal.","type":"object","required":["state","hottest","ratedSensors","unratedSensors","failedSensors"],"properties":{"state":{"description":"Judged by the limits that the machine states for its own sensors: `hot` constrains, `critical` denies.","type":"string","enum":["normal","warm","hot","critical"]},"hottest":{"description":"The sensor that decides the state: the one in the worst state, then the one nearest to its limit.","type":"object","additionalProperties":false,"required":["sensor","celsius","limitCelsius","limitKind"],"properties":{"sensor":{"description":"Name of the sensor.","type":"string","minLength":1,"maxLength":200},"celsius":{"description":"Temperature in degrees Celsius.","type":"number"},"limitCelsius":{"description":"The limit of this sensor that comes next or was crossed, in degrees Celsius.","type":"number"},"limitKind":{"description":"Which limit that is.","type":"string","enum":["passive","hot","max","critical"]}}},"ratedSensors":{"description":"Sensors that were read and have a limit of their own.","type":"integer","minimum":0,"maximum":9007199254740991},"unratedSensors":{"description":"Sensors that were read and have no limit; they enter no verdict.","type":"integer","minimum":0,"maximum":9007199254740991},"failedSensors":{"description":"Sensors that exist and could not be read.","type":"integer","minimum":0,"maximum":9007199254740991}}},"thermalKnown":{"description":"Thermal, known.","type":"object","allOf":[{"$ref":"#/$defs/thermalValues"}],"required":["status","from"],"properties":{"status":{"description":"The signal is known.","type":"string","const":"known"},"from":{"description":"Ids of the probes that this comes from.","type":"array","items":{"description":"Id of a probe report.","type":"string","minLength":1,"maxLength":200},"maxItems":65}},"unevaluatedProperties":false},"thermalUnknown":{"description":"Thermal, unknown.","type":"object","additionalProperties":false,"required":["status","reason","from"],"properties":{"status":{"description":"The signal is unknown.","type":"string","const":"unknown"},"reason":{"$ref":"#/$defs/unknownReason"},"from":{"description":"Ids of the probes that this comes from.","type":"array","items":{"description":"Id of a probe report.","type":"string","minLength":1,"maxLength":200},"maxItems":65},"worstKnown":{"description":"The worst that is known all the same; it counts against a model, never for it.","type":"object","allOf":[{"$ref":"#/$defs/thermalValues"}],"unevaluatedProperties":false},"assumedState":{"description":"State that the policy's operator assumes in place of an absent reading; named in policy.assumptions.","type":"string","const":"normal"}}},"memoryValues":{"description":"Values of the signal memory.","type":"object","required":["state","availableBytes","totalBytes","boundBy","pressureFullAvg10Percent"],"properties":{"state":{"description":"By memory pressure: `pressured` constrains, `critical` denies.","type":"string","enum":["normal","pressured","critical"]},"availableBytes":{"description":"Bytes that a new program can take, under the level that binds.","type":"integer","minimum":0,"maximum":9007199254740991},"totalBytes":{"description":"Size of the level that binds, in bytes: the machine's memory or the limit of the control group.","type":"integer","minimum":0,"maximum":9007199254740991},"boundBy":{"description":"The level that binds: the one that leaves least after its reserve.","type":"string","enum":["host","cgroup-max","cgroup-high"]},"pressureFullAvg10Percent":{"description":"Share of the last 10 s in which all tasks waited for memory, in percent (/proc/pressure/memory); null where the kernel keeps none.","type":["number","null"],"minimum":0,"maximum":100}}},"memoryKnown":{"description":"Memory, known.","type":"object","allOf":[{"$ref":"#/$defs/memoryValues"}],"required":["status","from"],"properties":{"status":{"description":"The signal is known.","type":"string","const":"known"},"from":{"description":"Ids of the probes that this comes from.","type":"array","items":{"description":"Id of a probe report.","type":"string","minLength":1,"maxLength":200},"maxItems":65}},"unevaluatedProperties":false},"memoryUnknown":{"description":"Memory, unknown.","type":"object","additionalProperties":false,"required":["status","reason","from"],"properties":{"status":{"description":"The signal is unknown.","type":"string","const":"unknown"},"reason":{"$ref":"#/$defs/unknownReason"},"from":{"description":"Ids of the probes that this comes from.","type":"array","items":{"description":"Id of a probe report.","type":"string","minLength":1,"maxLength":200},"maxItems":65},"worstKnown":{"description":"The worst that is known all the same; it counts against a model, never for it.","type":"object","allOf":[{"$ref":"#/$defs/memoryValues"}],"unevaluatedProperties":false}}},"diskValues":{"description":"Values of the signal disk.","type":"object","required":["state","availableBytes","totalBytes","readOnly","store","exists"],"properties":{"state":{"description":"Informative: `low` below the limits of the policy.","type":"string","enum":["normal","low"]},"availableBytes":{"description":"Bytes free for an unprivileged user on the file system of the model store.","type":"integer","minimum":0,"maximum":9007199254740991},"totalBytes":{"description":"Size of that file system in bytes.","type":"integer","minimum":0,"maximum":9007199254740991},"readOnly":{"description":"Whether it is mounted read-only.","type":"boolean"},"store":{"description":"Which rule found the model store; its path is not told.","type":"string","enum":["policy","environment","home","usr-share","var-lib"]},"exists":{"description":"False: the store does not exist and its nearest existing parent was measured.","type":"boolean"}}},"diskKnown":{"description":"Disk, known.","type":"object","allOf":[{"$ref":"#/$defs/diskValues"}],"required":["status","from"],"properties":{"status":{"description":"The signal is known.","type":"string","const":"known"},"from":{"description":"Ids of the probes that this comes from.","type":"array","items":{"description":"Id of a probe report.","type":"string","minLength":1,"maxLength":200},"maxItems":65}},"unevaluatedProperties":false},"diskUnknown":{"description":"Disk, unknown.","type":"object","additionalProperties":false,"required":["status","reason","from"],"properties":{"status":{"description":"The signal is unknown.","type":"string","const":"unknown"},"reason":{"$ref":"#/$defs/unknownReason"},"from":{"description":"Ids of the probes that this comes from.","type":"array","items":{"description":"Id of a probe report.","type":"string","minLength":1,"maxLength":200},"maxItems":65},"worstKnown":{"description":"The worst that is known all the same; it counts against a model, never for it.","type":"object","allOf":[{"$ref":"#/$defs/diskValues"}],"unevaluatedProperties":false}}},"acceleratorsValues":{"description":"Values of the signal accelerators.","type":"object","required":["devices"],"properties":{"devices":{"description":"Devices that were found; empty: looked, none.","type":"array","items":{"description":"One GPU or NPU.","type":"object","additionalProperties":false,"required":["kind","vendor","driver","memoryTotalBytes","memoryAvailableBytes","sharedMemoryTotalBytes","sharedMemoryAvailableBytes","unifiedMemory"],"properties":{"kind":{"description":"Kind of device.","type":"string","enum":["gpu","npu"]},"vendor":{"description":"Vendor: amd, intel, nvidia or unknown.","type":"string","minLength":1,"maxLength":200},"driver":{"description":"Kernel driver, or unknown.","type":"string","minLength":1,"maxLength":200},"memoryTotalBytes":{"description":"Memory of its own in bytes; null where no file says.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"memoryAvailableBytes":{"description":"Free memory of its own in bytes; null where no file says.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"sharedMemoryTotalBytes":{"description":"System memory that it can map, in bytes; null where no file says.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"sharedMemoryAvailableBytes":{"description":"Unmapped part of that, in bytes; null where no file says.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"unifiedMemory":{"description":"Whether it works out of system memory; null where it cannot be told.","type":["boolean","null"]}}},"maxItems":64}}},"acceleratorsKnown":{"description":"Accelerators, known.","type":"object","allOf":[{"$ref":"#/$defs/acceleratorsValues"}],"required":["status","from"],"properties":{"status":{"description":"The signal is known.","type":"string","const":"known"},"from":{"description":"Ids of the probes that this comes from.","type":"array","items":{"description":"Id of a probe report.","type":"string","minLength":1,"maxLength":200},"maxItems":65}},"unevaluatedProperties":false},"acceleratorsUnknown":{"description":"Accelerators, unknown.","type":"object","additionalProperties":false,"required":["status","reason","from"],"properties":{"status":{"description":"The signal is unknown.","type":"string","const":"unknown"},"reason":{"$ref":"#/$defs/unknownReason"},"from":{"description":"Ids of the probes that this comes from.","type":"array","items":{"description":"Id of a probe report.","type":"string","minLength":1,"maxLength":200},"maxItems":65},"worstKnown":{"description":"The worst that is known all the same; it counts against a model, never for it.","type":"object","allOf":[{"$ref":"#/$defs/acceleratorsValues"}],"unevaluatedProperties":false}}},"networkValues":{"description":"Values of the signal network.","type":"object","required":["available","interfaces"],"properties":{"available":{"description":"A default route leaves through an interface that is up; no packet was sent.","type":"boolean"},"interfaces":{"description":"Interfaces other than loopback that are up, counted by kind.","type":"object","additionalProperties":false,"required":["ethernet","wireless","tunnel","other","unknown"],"properties":{"ethernet":{"description":"Interfaces of kind ethernet that are up.","type":"integer","minimum":0,"maximum":9007199254740991},"wireless":{"description":"Interfaces of kind wireless that are up.","type":"integer","minimum":0,"maximum":9007199254740991},"tunnel":{"description":"Interfaces of kind tunnel that are up.","type":"integer","minimum":0,"maximum":9007199254740991},"other":{"description":"Interfaces of kind other that are up.","type":"integer","minimum":0,"maximum":9007199254740991},"unknown":{"description":"Interfaces that state neither up nor down.","type":"integer","minimum":0,"maximum":9007199254740991}}}}},"networkKnown":{"description":"Network, known.","type":"object","allOf":[{"$ref":"#/$defs/networkValues"}],"required":["status","from"],"properties":{"status":{"description":"The signal is known.","type":"string","const":"known"},"from":{"description":"Ids of the probes that this comes from.","type":"array","items":{"description":"Id of a probe report.","type":"string","minLength":1,"maxLength":200},"maxItems":65}},"unevaluatedProperties":false},"networkUnknown":{"description":"Network, unknown.","type":"object","additionalProperties":false,"required":["status","reason","from"],"properties":{"status":{"description":"The signal is unknown.","type":"string","const":"unknown"},"reason":{"$ref":"#/$defs/unknownReason"},"from":{"description":"Ids of the probes that this comes from.","type":"array","items":{"description":"Id of a probe report.","type":"string","minLength":1,"maxLength":200},"maxItems":65},"worstKnown":{"description":"The worst that is known all the same; it counts against a model, never for it.","type":"object","allOf":[{"$ref":"#/$defs/networkValues"}],"unevaluatedProperties":false}}},"modelServiceValues":{"description":"Values of the signal modelService.","type":"object","required":["state","implementation","version","latencyMs","endpoints"],"properties":{"state":{"description":"State of the endpoint that is furthest from ready.","type":"string","enum":["ready","loading","refused","timeout","bad-reply","not-loopback"]},"implementation":{"description":"What is expected to answer there.","type":"string","enum":["ollama","llama.cpp","openai-compatible"]},"version":{"description":"Version that it gives; null where it gives none.","type":["string","null"],"maxLength":400},"latencyMs":{"description":"Slowest of its health requests in milliseconds; null where none was answered.","type":["number","null"],"minimum":0},"endpoints":{"description":"Every endpoint of the policy.","type":"array","items":{"description":"One endpoint.","type":"object","additionalProperties":false,"required":["url","implementation","state","version","latencyMs","message"],"properties":{"url":{"description":"Loopback address and port.","type":"string","maxLength":200},"implementation":{"description":"What is expected to answer there.","type":"string","enum":["ollama","llama.cpp","openai-compatible"]},"state":{"description":"What was seen there.","type":"string","enum":["ready","loading","refused","timeout","bad-reply","not-loopback"]},"version":{"description":"Version that it gives; null where it gives none.","type":["string","null"],"maxLength":400},"latencyMs":{"description":"Slowest health request in milliseconds.","type":["number","null"],"minimum":0},"message":{"description":"What was seen, where the state is not ready.","type":["string","null"],"maxLength":400}}},"minItems":1,"maxItems":8}}},"modelServiceKnown":{"description":"ModelService, known.","type":"object","allOf":[{"$ref":"#/$defs/modelServiceValues"}],"required":["status","from"],"properties":{"status":{"description":"The signal is known.","type":"string","const":"known"},"from":{"description":"Ids of the probes that this comes from.","type":"array","items":{"description":"Id of a probe report.","type":"string","minLength":1,"maxLength":200},"maxItems":65}},"unevaluatedProperties":false},"modelServiceUnknown":{"description":"ModelService, unknown.","type":"object","additionalProperties":false,"required":["status","reason","from"],"properties":{"status":{"description":"The signal is unknown.","type":"string","const":"unknown"},"reason":{"$ref":"#/$defs/unknownReason"},"from":{"description":"Ids of the probes that this comes from.","type":"array","items":{"description":"Id of a probe report.","type":"string","minLength":1,"maxLength":200},"maxItems":65},"worstKnown":{"description":"The worst that is known all the same; it counts against a model, never for it.","type":"object","allOf":[{"$ref":"#/$defs/modelServiceValues"}],"unevaluatedProperties":false}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = ((text) => [...text].length);
const pattern3 = new RegExp("^urn:srcos:local-model-resource-snapshot:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
const pattern4 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$", "u");
const pattern6 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+$", "u");
const pattern7 = new RegExp("^urn:srcos:model-profile:[a-z0-9][a-z0-9_-]*$", "u");
const pattern9 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern11 = new RegExp("^/", "u");

const schema21 = {"description":"One reason, with what was seen and what it was held against.","type":"object","additionalProperties":false,"required":["code","signal","effect","message","observed","limit"],"properties":{"code":{"description":"From a closed list; docs/policy.md says what can be done about each.","type":"string","enum":["not-collected","unsupported-platform","provider-failed","plugin-failed","thermal-critical","battery-critical","memory-pressure-critical","memory-insufficient","memory-need-unknown","service-refused","service-timeout","service-loading","service-bad-reply","service-not-loopback","residency-unknown","model-missing","signal-absent","signal-unrated","plugin-concern","thermal-hot","thermal-sensor-failed","battery-low","memory-pressure","memory-tight","memory-below-hint","signal-not-required","assumption","disk-low"]},"signal":{"description":"Signal it belongs to; null where it belongs to none.","type":["string","null"],"enum":["battery","thermal","memory","disk","accelerators","network","modelService",null]},"effect":{"description":"What it does to the verdict; a `note` changes nothing.","type":"string","enum":["deny","constrain","note"]},"message":{"description":"One sentence for people.","type":"string","maxLength":400},"observed":{"description":"What was seen: a figure in the unit of the code, or a word; null where nothing was seen.","type":["number","string","null"]},"limit":{"description":"What it was held against, in the same unit; null where there is no limit.","type":["number","string","null"]}}};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.signal === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signal"},message:"must have required property '"+"signal"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.effect === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "effect"},message:"must have required property '"+"effect"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.message === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.observed === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "observed"},message:"must have required property '"+"observed"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.limit === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "limit"},message:"must have required property '"+"limit"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "code") || (key0 === "signal")) || (key0 === "effect")) || (key0 === "message")) || (key0 === "observed")) || (key0 === "limit"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 !== "string"){
const err7 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((((((((((((((((((((((((((((data0 === "not-collected") || (data0 === "unsupported-platform")) || (data0 === "provider-failed")) || (data0 === "plugin-failed")) || (data0 === "thermal-critical")) || (data0 === "battery-critical")) || (data0 === "memory-pressure-critical")) || (data0 === "memory-insufficient")) || (data0 === "memory-need-unknown")) || (data0 === "service-refused")) || (data0 === "service-timeout")) || (data0 === "service-loading")) || (data0 === "service-bad-reply")) || (data0 === "service-not-loopback")) || (data0 === "residency-unknown")) || (data0 === "model-missing")) || (data0 === "signal-absent")) || (data0 === "signal-unrated")) || (data0 === "plugin-concern")) || (data0 === "thermal-hot")) || (data0 === "thermal-sensor-failed")) || (data0 === "battery-low")) || (data0 === "memory-pressure")) || (data0 === "memory-tight")) || (data0 === "memory-below-hint")) || (data0 === "signal-not-required")) || (data0 === "assumption")) || (data0 === "disk-low"))){
const err8 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/enum",keyword:"enum",params:{allowedValues: schema21.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.signal !== undefined){
let data1 = data.signal;
if((typeof data1 !== "string") && (data1 !== null)){
const err9 = {instancePath:instancePath+"/signal",schemaPath:"#/properties/signal/type",keyword:"type",params:{type: schema21.properties.signal.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((((((((data1 === "battery") || (data1 === "thermal")) || (data1 === "memory")) || (data1 === "disk")) || (data1 === "accelerators")) || (data1 === "network")) || (data1 === "modelService")) || (data1 === null))){
const err10 = {instancePath:instancePath+"/signal",schemaPath:"#/properties/signal/enum",keyword:"enum",params:{allowedValues: schema21.properties.signal.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.effect !== undefined){
let data2 = data.effect;
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/effect",schemaPath:"#/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((data2 === "deny") || (data2 === "constrain")) || (data2 === "note"))){
const err12 = {instancePath:instancePath+"/effect",schemaPath:"#/properties/effect/enum",keyword:"enum",params:{allowedValues: schema21.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.message !== undefined){
let data3 = data.message;
if(typeof data3 === "string"){
if(func2(data3) > 400){
const err13 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.observed !== undefined){
let data4 = data.observed;
if(((!((typeof data4 == "number") && (isFinite(data4)))) && (typeof data4 !== "string")) && (data4 !== null)){
const err15 = {instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/type",keyword:"type",params:{type: schema21.properties.observed.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.limit !== undefined){
let data5 = data.limit;
if(((!((typeof data5 == "number") && (isFinite(data5)))) && (typeof data5 !== "string")) && (data5 !== null)){
const err16 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: schema21.properties.limit.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 512){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 512},message:"must NOT have more than 512 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate54(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


const schema23 = {"description":"Values of the signal battery.","type":"object","required":["state","present","powerSource","percent","charging","rateWatts","secondsToEmpty"],"properties":{"state":{"description":"Judged by the limits of the policy: `low` constrains, `critical` denies.","type":"string","enum":["normal","low","critical"]},"present":{"description":"Whether the machine has a battery of its own; peripherals do not count.","type":"boolean"},"powerSource":{"description":"Where the power comes from; `unknown` is judged as battery.","type":"string","enum":["mains","battery","unknown"]},"percent":{"description":"Charge of all batteries together, in percent, weighed by energy; null where it cannot be read or there is no battery.","type":["number","null"],"minimum":0,"maximum":100},"charging":{"description":"Whether a battery is charging; null where no status is known.","type":["boolean","null"]},"rateWatts":{"description":"Power that flows into or out of the batteries, in watts; null where no file says.","type":["number","null"],"minimum":0},"secondsToEmpty":{"description":"Seconds until empty at the present rate, while on battery; null otherwise.","type":["number","null"],"minimum":0}}};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.present === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "present"},message:"must have required property '"+"present"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.powerSource === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "powerSource"},message:"must have required property '"+"powerSource"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.percent === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "percent"},message:"must have required property '"+"percent"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.charging === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "charging"},message:"must have required property '"+"charging"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.rateWatts === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rateWatts"},message:"must have required property '"+"rateWatts"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.secondsToEmpty === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "secondsToEmpty"},message:"must have required property '"+"secondsToEmpty"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err7 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data0 === "normal") || (data0 === "low")) || (data0 === "critical"))){
const err8 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema23.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.present !== undefined){
if(typeof data.present !== "boolean"){
const err9 = {instancePath:instancePath+"/present",schemaPath:"#/properties/present/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.powerSource !== undefined){
let data2 = data.powerSource;
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/powerSource",schemaPath:"#/properties/powerSource/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(((data2 === "mains") || (data2 === "battery")) || (data2 === "unknown"))){
const err11 = {instancePath:instancePath+"/powerSource",schemaPath:"#/properties/powerSource/enum",keyword:"enum",params:{allowedValues: schema23.properties.powerSource.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.percent !== undefined){
let data3 = data.percent;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)){
const err12 = {instancePath:instancePath+"/percent",schemaPath:"#/properties/percent/type",keyword:"type",params:{type: schema23.properties.percent.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/percent",schemaPath:"#/properties/percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err14 = {instancePath:instancePath+"/percent",schemaPath:"#/properties/percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.charging !== undefined){
let data4 = data.charging;
if((typeof data4 !== "boolean") && (data4 !== null)){
const err15 = {instancePath:instancePath+"/charging",schemaPath:"#/properties/charging/type",keyword:"type",params:{type: schema23.properties.charging.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.rateWatts !== undefined){
let data5 = data.rateWatts;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
const err16 = {instancePath:instancePath+"/rateWatts",schemaPath:"#/properties/rateWatts/type",keyword:"type",params:{type: schema23.properties.rateWatts.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/rateWatts",schemaPath:"#/properties/rateWatts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.secondsToEmpty !== undefined){
let data6 = data.secondsToEmpty;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
const err18 = {instancePath:instancePath+"/secondsToEmpty",schemaPath:"#/properties/secondsToEmpty/type",keyword:"type",params:{type: schema23.properties.secondsToEmpty.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err19 = {instancePath:instancePath+"/secondsToEmpty",schemaPath:"#/properties/secondsToEmpty/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":{"state":true,"present":true,"powerSource":true,"percent":true,"charging":true,"rateWatts":true,"secondsToEmpty":true},"dynamicProps":false,"dynamicItems":false};


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate58(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.from === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("known" !== data0){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "known"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.from !== undefined){
let data1 = data.from;
if(Array.isArray(data1)){
if(data1.length > 65){
const err4 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxItems",keyword:"maxItems",params:{limit: 65},message:"must NOT have more than 65 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func2(data2) > 200){
const err5 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data2) < 1){
const err6 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key0 in data){
if(((((((((key0 !== "status") && (key0 !== "from")) && (key0 !== "state")) && (key0 !== "present")) && (key0 !== "powerSource")) && (key0 !== "percent")) && (key0 !== "charging")) && (key0 !== "rateWatts")) && (key0 !== "secondsToEmpty")){
const err9 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const schema25 = {"description":"Why a signal is unknown.","type":"object","additionalProperties":false,"required":["code","message"],"properties":{"code":{"description":"Kind of not knowing: `absent` and `unrated` mean that the machine has nothing to read; the others are failures.","type":"string","enum":["absent","unrated","provider-failed","unsupported-platform","not-collected"]},"message":{"description":"One sentence for people.","type":"string","maxLength":400}}};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "code") || (key0 === "message"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((((data0 === "absent") || (data0 === "unrated")) || (data0 === "provider-failed")) || (data0 === "unsupported-platform")) || (data0 === "not-collected"))){
const err4 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/enum",keyword:"enum",params:{allowedValues: schema25.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(func2(data1) > 400){
const err5 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.from === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "status") || (key0 === "reason")) || (key0 === "from")) || (key0 === "worstKnown")) || (key0 === "assumedState"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("unknown" !== data0){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "unknown"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.reason !== undefined){
if(!(validate61(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
let data2 = data.from;
if(Array.isArray(data2)){
if(data2.length > 65){
const err6 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxItems",keyword:"maxItems",params:{limit: 65},message:"must NOT have more than 65 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func2(data3) > 200){
const err7 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data3) < 1){
const err8 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.worstKnown !== undefined){
let data4 = data.worstKnown;
if(!(validate58(data4, {instancePath:instancePath+"/worstKnown",parentData:data,parentDataProperty:"worstKnown",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(((((((key1 !== "state") && (key1 !== "present")) && (key1 !== "powerSource")) && (key1 !== "percent")) && (key1 !== "charging")) && (key1 !== "rateWatts")) && (key1 !== "secondsToEmpty")){
const err11 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/properties/worstKnown/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/properties/worstKnown/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.assumedState !== undefined){
let data5 = data.assumedState;
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/assumedState",schemaPath:"#/properties/assumedState/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if("normal" !== data5){
const err14 = {instancePath:instancePath+"/assumedState",schemaPath:"#/properties/assumedState/const",keyword:"const",params:{allowedValue: "normal"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const schema27 = {"description":"Values of the signal thermal.","type":"object","required":["state","hottest","ratedSensors","unratedSensors","failedSensors"],"properties":{"state":{"description":"Judged by the limits that the machine states for its own sensors: `hot` constrains, `critical` denies.","type":"string","enum":["normal","warm","hot","critical"]},"hottest":{"description":"The sensor that decides the state: the one in the worst state, then the one nearest to its limit.","type":"object","additionalProperties":false,"required":["sensor","celsius","limitCelsius","limitKind"],"properties":{"sensor":{"description":"Name of the sensor.","type":"string","minLength":1,"maxLength":200},"celsius":{"description":"Temperature in degrees Celsius.","type":"number"},"limitCelsius":{"description":"The limit of this sensor that comes next or was crossed, in degrees Celsius.","type":"number"},"limitKind":{"description":"Which limit that is.","type":"string","enum":["passive","hot","max","critical"]}}},"ratedSensors":{"description":"Sensors that were read and have a limit of their own.","type":"integer","minimum":0,"maximum":9007199254740991},"unratedSensors":{"description":"Sensors that were read and have no limit; they enter no verdict.","type":"integer","minimum":0,"maximum":9007199254740991},"failedSensors":{"description":"Sensors that exist and could not be read.","type":"integer","minimum":0,"maximum":9007199254740991}}};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.hottest === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hottest"},message:"must have required property '"+"hottest"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ratedSensors === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ratedSensors"},message:"must have required property '"+"ratedSensors"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.unratedSensors === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unratedSensors"},message:"must have required property '"+"unratedSensors"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.failedSensors === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "failedSensors"},message:"must have required property '"+"failedSensors"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((((data0 === "normal") || (data0 === "warm")) || (data0 === "hot")) || (data0 === "critical"))){
const err6 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema27.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.hottest !== undefined){
let data1 = data.hottest;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.sensor === undefined){
const err7 = {instancePath:instancePath+"/hottest",schemaPath:"#/properties/hottest/required",keyword:"required",params:{missingProperty: "sensor"},message:"must have required property '"+"sensor"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.celsius === undefined){
const err8 = {instancePath:instancePath+"/hottest",schemaPath:"#/properties/hottest/required",keyword:"required",params:{missingProperty: "celsius"},message:"must have required property '"+"celsius"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.limitCelsius === undefined){
const err9 = {instancePath:instancePath+"/hottest",schemaPath:"#/properties/hottest/required",keyword:"required",params:{missingProperty: "limitCelsius"},message:"must have required property '"+"limitCelsius"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1.limitKind === undefined){
const err10 = {instancePath:instancePath+"/hottest",schemaPath:"#/properties/hottest/required",keyword:"required",params:{missingProperty: "limitKind"},message:"must have required property '"+"limitKind"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key0 in data1){
if(!((((key0 === "sensor") || (key0 === "celsius")) || (key0 === "limitCelsius")) || (key0 === "limitKind"))){
const err11 = {instancePath:instancePath+"/hottest",schemaPath:"#/properties/hottest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.sensor !== undefined){
let data2 = data1.sensor;
if(typeof data2 === "string"){
if(func2(data2) > 200){
const err12 = {instancePath:instancePath+"/hottest/sensor",schemaPath:"#/properties/hottest/properties/sensor/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func2(data2) < 1){
const err13 = {instancePath:instancePath+"/hottest/sensor",schemaPath:"#/properties/hottest/properties/sensor/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/hottest/sensor",schemaPath:"#/properties/hottest/properties/sensor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.celsius !== undefined){
let data3 = data1.celsius;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err15 = {instancePath:instancePath+"/hottest/celsius",schemaPath:"#/properties/hottest/properties/celsius/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.limitCelsius !== undefined){
let data4 = data1.limitCelsius;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err16 = {instancePath:instancePath+"/hottest/limitCelsius",schemaPath:"#/properties/hottest/properties/limitCelsius/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data1.limitKind !== undefined){
let data5 = data1.limitKind;
if(typeof data5 !== "string"){
const err17 = {instancePath:instancePath+"/hottest/limitKind",schemaPath:"#/properties/hottest/properties/limitKind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((((data5 === "passive") || (data5 === "hot")) || (data5 === "max")) || (data5 === "critical"))){
const err18 = {instancePath:instancePath+"/hottest/limitKind",schemaPath:"#/properties/hottest/properties/limitKind/enum",keyword:"enum",params:{allowedValues: schema27.properties.hottest.properties.limitKind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/hottest",schemaPath:"#/properties/hottest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.ratedSensors !== undefined){
let data6 = data.ratedSensors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err20 = {instancePath:instancePath+"/ratedSensors",schemaPath:"#/properties/ratedSensors/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
const err21 = {instancePath:instancePath+"/ratedSensors",schemaPath:"#/properties/ratedSensors/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err22 = {instancePath:instancePath+"/ratedSensors",schemaPath:"#/properties/ratedSensors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.unratedSensors !== undefined){
let data7 = data.unratedSensors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err23 = {instancePath:instancePath+"/unratedSensors",schemaPath:"#/properties/unratedSensors/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
const err24 = {instancePath:instancePath+"/unratedSensors",schemaPath:"#/properties/unratedSensors/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err25 = {instancePath:instancePath+"/unratedSensors",schemaPath:"#/properties/unratedSensors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data.failedSensors !== undefined){
let data8 = data.failedSensors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err26 = {instancePath:instancePath+"/failedSensors",schemaPath:"#/properties/failedSensors/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
const err27 = {instancePath:instancePath+"/failedSensors",schemaPath:"#/properties/failedSensors/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err28 = {instancePath:instancePath+"/failedSensors",schemaPath:"#/properties/failedSensors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":{"state":true,"hottest":true,"ratedSensors":true,"unratedSensors":true,"failedSensors":true},"dynamicProps":false,"dynamicItems":false};


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate67(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.from === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("known" !== data0){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "known"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.from !== undefined){
let data1 = data.from;
if(Array.isArray(data1)){
if(data1.length > 65){
const err4 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxItems",keyword:"maxItems",params:{limit: 65},message:"must NOT have more than 65 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func2(data2) > 200){
const err5 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data2) < 1){
const err6 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key0 in data){
if(((((((key0 !== "status") && (key0 !== "from")) && (key0 !== "state")) && (key0 !== "hottest")) && (key0 !== "ratedSensors")) && (key0 !== "unratedSensors")) && (key0 !== "failedSensors")){
const err9 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};



function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.from === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "status") || (key0 === "reason")) || (key0 === "from")) || (key0 === "worstKnown")) || (key0 === "assumedState"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("unknown" !== data0){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "unknown"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.reason !== undefined){
if(!(validate61(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
let data2 = data.from;
if(Array.isArray(data2)){
if(data2.length > 65){
const err6 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxItems",keyword:"maxItems",params:{limit: 65},message:"must NOT have more than 65 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func2(data3) > 200){
const err7 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data3) < 1){
const err8 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.worstKnown !== undefined){
let data4 = data.worstKnown;
if(!(validate67(data4, {instancePath:instancePath+"/worstKnown",parentData:data,parentDataProperty:"worstKnown",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(((((key1 !== "state") && (key1 !== "hottest")) && (key1 !== "ratedSensors")) && (key1 !== "unratedSensors")) && (key1 !== "failedSensors")){
const err11 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/properties/worstKnown/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/properties/worstKnown/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.assumedState !== undefined){
let data5 = data.assumedState;
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/assumedState",schemaPath:"#/properties/assumedState/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if("normal" !== data5){
const err14 = {instancePath:instancePath+"/assumedState",schemaPath:"#/properties/assumedState/const",keyword:"const",params:{allowedValue: "normal"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const schema30 = {"description":"Values of the signal memory.","type":"object","required":["state","availableBytes","totalBytes","boundBy","pressureFullAvg10Percent"],"properties":{"state":{"description":"By memory pressure: `pressured` constrains, `critical` denies.","type":"string","enum":["normal","pressured","critical"]},"availableBytes":{"description":"Bytes that a new program can take, under the level that binds.","type":"integer","minimum":0,"maximum":9007199254740991},"totalBytes":{"description":"Size of the level that binds, in bytes: the machine's memory or the limit of the control group.","type":"integer","minimum":0,"maximum":9007199254740991},"boundBy":{"description":"The level that binds: the one that leaves least after its reserve.","type":"string","enum":["host","cgroup-max","cgroup-high"]},"pressureFullAvg10Percent":{"description":"Share of the last 10 s in which all tasks waited for memory, in percent (/proc/pressure/memory); null where the kernel keeps none.","type":["number","null"],"minimum":0,"maximum":100}}};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.availableBytes === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "availableBytes"},message:"must have required property '"+"availableBytes"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.totalBytes === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "totalBytes"},message:"must have required property '"+"totalBytes"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.boundBy === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "boundBy"},message:"must have required property '"+"boundBy"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.pressureFullAvg10Percent === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pressureFullAvg10Percent"},message:"must have required property '"+"pressureFullAvg10Percent"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data0 === "normal") || (data0 === "pressured")) || (data0 === "critical"))){
const err6 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema30.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.availableBytes !== undefined){
let data1 = data.availableBytes;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/availableBytes",schemaPath:"#/properties/availableBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/availableBytes",schemaPath:"#/properties/availableBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/availableBytes",schemaPath:"#/properties/availableBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.totalBytes !== undefined){
let data2 = data.totalBytes;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err10 = {instancePath:instancePath+"/totalBytes",schemaPath:"#/properties/totalBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/totalBytes",schemaPath:"#/properties/totalBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/totalBytes",schemaPath:"#/properties/totalBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.boundBy !== undefined){
let data3 = data.boundBy;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/boundBy",schemaPath:"#/properties/boundBy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((data3 === "host") || (data3 === "cgroup-max")) || (data3 === "cgroup-high"))){
const err14 = {instancePath:instancePath+"/boundBy",schemaPath:"#/properties/boundBy/enum",keyword:"enum",params:{allowedValues: schema30.properties.boundBy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.pressureFullAvg10Percent !== undefined){
let data4 = data.pressureFullAvg10Percent;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
const err15 = {instancePath:instancePath+"/pressureFullAvg10Percent",schemaPath:"#/properties/pressureFullAvg10Percent/type",keyword:"type",params:{type: schema30.properties.pressureFullAvg10Percent.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/pressureFullAvg10Percent",schemaPath:"#/properties/pressureFullAvg10Percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err17 = {instancePath:instancePath+"/pressureFullAvg10Percent",schemaPath:"#/properties/pressureFullAvg10Percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":{"state":true,"availableBytes":true,"totalBytes":true,"boundBy":true,"pressureFullAvg10Percent":true},"dynamicProps":false,"dynamicItems":false};


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate75(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.from === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("known" !== data0){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "known"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.from !== undefined){
let data1 = data.from;
if(Array.isArray(data1)){
if(data1.length > 65){
const err4 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxItems",keyword:"maxItems",params:{limit: 65},message:"must NOT have more than 65 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func2(data2) > 200){
const err5 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data2) < 1){
const err6 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key0 in data){
if(((((((key0 !== "status") && (key0 !== "from")) && (key0 !== "state")) && (key0 !== "availableBytes")) && (key0 !== "totalBytes")) && (key0 !== "boundBy")) && (key0 !== "pressureFullAvg10Percent")){
const err9 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};



function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.from === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "status") || (key0 === "reason")) || (key0 === "from")) || (key0 === "worstKnown"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("unknown" !== data0){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "unknown"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.reason !== undefined){
if(!(validate61(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
let data2 = data.from;
if(Array.isArray(data2)){
if(data2.length > 65){
const err6 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxItems",keyword:"maxItems",params:{limit: 65},message:"must NOT have more than 65 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func2(data3) > 200){
const err7 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data3) < 1){
const err8 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.worstKnown !== undefined){
let data4 = data.worstKnown;
if(!(validate75(data4, {instancePath:instancePath+"/worstKnown",parentData:data,parentDataProperty:"worstKnown",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(((((key1 !== "state") && (key1 !== "availableBytes")) && (key1 !== "totalBytes")) && (key1 !== "boundBy")) && (key1 !== "pressureFullAvg10Percent")){
const err11 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/properties/worstKnown/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/properties/worstKnown/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const schema33 = {"description":"Values of the signal disk.","type":"object","required":["state","availableBytes","totalBytes","readOnly","store","exists"],"properties":{"state":{"description":"Informative: `low` below the limits of the policy.","type":"string","enum":["normal","low"]},"availableBytes":{"description":"Bytes free for an unprivileged user on the file system of the model store.","type":"integer","minimum":0,"maximum":9007199254740991},"totalBytes":{"description":"Size of that file system in bytes.","type":"integer","minimum":0,"maximum":9007199254740991},"readOnly":{"description":"Whether it is mounted read-only.","type":"boolean"},"store":{"description":"Which rule found the model store; its path is not told.","type":"string","enum":["policy","environment","home","usr-share","var-lib"]},"exists":{"description":"False: the store does not exist and its nearest existing parent was measured.","type":"boolean"}}};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.availableBytes === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "availableBytes"},message:"must have required property '"+"availableBytes"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.totalBytes === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "totalBytes"},message:"must have required property '"+"totalBytes"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.readOnly === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "readOnly"},message:"must have required property '"+"readOnly"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.store === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "store"},message:"must have required property '"+"store"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.exists === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exists"},message:"must have required property '"+"exists"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data0 === "normal") || (data0 === "low"))){
const err7 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema33.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.availableBytes !== undefined){
let data1 = data.availableBytes;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err8 = {instancePath:instancePath+"/availableBytes",schemaPath:"#/properties/availableBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/availableBytes",schemaPath:"#/properties/availableBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/availableBytes",schemaPath:"#/properties/availableBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.totalBytes !== undefined){
let data2 = data.totalBytes;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err11 = {instancePath:instancePath+"/totalBytes",schemaPath:"#/properties/totalBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/totalBytes",schemaPath:"#/properties/totalBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/totalBytes",schemaPath:"#/properties/totalBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.readOnly !== undefined){
if(typeof data.readOnly !== "boolean"){
const err14 = {instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.store !== undefined){
let data4 = data.store;
if(typeof data4 !== "string"){
const err15 = {instancePath:instancePath+"/store",schemaPath:"#/properties/store/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(((((data4 === "policy") || (data4 === "environment")) || (data4 === "home")) || (data4 === "usr-share")) || (data4 === "var-lib"))){
const err16 = {instancePath:instancePath+"/store",schemaPath:"#/properties/store/enum",keyword:"enum",params:{allowedValues: schema33.properties.store.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.exists !== undefined){
if(typeof data.exists !== "boolean"){
const err17 = {instancePath:instancePath+"/exists",schemaPath:"#/properties/exists/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":{"state":true,"availableBytes":true,"totalBytes":true,"readOnly":true,"store":true,"exists":true},"dynamicProps":false,"dynamicItems":false};


function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate83(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.from === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("known" !== data0){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "known"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.from !== undefined){
let data1 = data.from;
if(Array.isArray(data1)){
if(data1.length > 65){
const err4 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxItems",keyword:"maxItems",params:{limit: 65},message:"must NOT have more than 65 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func2(data2) > 200){
const err5 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data2) < 1){
const err6 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key0 in data){
if((((((((key0 !== "status") && (key0 !== "from")) && (key0 !== "state")) && (key0 !== "availableBytes")) && (key0 !== "totalBytes")) && (key0 !== "readOnly")) && (key0 !== "store")) && (key0 !== "exists")){
const err9 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};



function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.from === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "status") || (key0 === "reason")) || (key0 === "from")) || (key0 === "worstKnown"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("unknown" !== data0){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "unknown"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.reason !== undefined){
if(!(validate61(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
let data2 = data.from;
if(Array.isArray(data2)){
if(data2.length > 65){
const err6 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxItems",keyword:"maxItems",params:{limit: 65},message:"must NOT have more than 65 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func2(data3) > 200){
const err7 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data3) < 1){
const err8 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.worstKnown !== undefined){
let data4 = data.worstKnown;
if(!(validate83(data4, {instancePath:instancePath+"/worstKnown",parentData:data,parentDataProperty:"worstKnown",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if((((((key1 !== "state") && (key1 !== "availableBytes")) && (key1 !== "totalBytes")) && (key1 !== "readOnly")) && (key1 !== "store")) && (key1 !== "exists")){
const err11 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/properties/worstKnown/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/properties/worstKnown/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const schema36 = {"description":"Values of the signal accelerators.","type":"object","required":["devices"],"properties":{"devices":{"description":"Devices that were found; empty: looked, none.","type":"array","items":{"description":"One GPU or NPU.","type":"object","additionalProperties":false,"required":["kind","vendor","driver","memoryTotalBytes","memoryAvailableBytes","sharedMemoryTotalBytes","sharedMemoryAvailableBytes","unifiedMemory"],"properties":{"kind":{"description":"Kind of device.","type":"string","enum":["gpu","npu"]},"vendor":{"description":"Vendor: amd, intel, nvidia or unknown.","type":"string","minLength":1,"maxLength":200},"driver":{"description":"Kernel driver, or unknown.","type":"string","minLength":1,"maxLength":200},"memoryTotalBytes":{"description":"Memory of its own in bytes; null where no file says.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"memoryAvailableBytes":{"description":"Free memory of its own in bytes; null where no file says.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"sharedMemoryTotalBytes":{"description":"System memory that it can map, in bytes; null where no file says.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"sharedMemoryAvailableBytes":{"description":"Unmapped part of that, in bytes; null where no file says.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"unifiedMemory":{"description":"Whether it works out of system memory; null where it cannot be told.","type":["boolean","null"]}}},"maxItems":64}}};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.devices === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "devices"},message:"must have required property '"+"devices"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.devices !== undefined){
let data0 = data.devices;
if(Array.isArray(data0)){
if(data0.length > 64){
const err1 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.kind === undefined){
const err2 = {instancePath:instancePath+"/devices/" + i0,schemaPath:"#/properties/devices/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.vendor === undefined){
const err3 = {instancePath:instancePath+"/devices/" + i0,schemaPath:"#/properties/devices/items/required",keyword:"required",params:{missingProperty: "vendor"},message:"must have required property '"+"vendor"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.driver === undefined){
const err4 = {instancePath:instancePath+"/devices/" + i0,schemaPath:"#/properties/devices/items/required",keyword:"required",params:{missingProperty: "driver"},message:"must have required property '"+"driver"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.memoryTotalBytes === undefined){
const err5 = {instancePath:instancePath+"/devices/" + i0,schemaPath:"#/properties/devices/items/required",keyword:"required",params:{missingProperty: "memoryTotalBytes"},message:"must have required property '"+"memoryTotalBytes"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.memoryAvailableBytes === undefined){
const err6 = {instancePath:instancePath+"/devices/" + i0,schemaPath:"#/properties/devices/items/required",keyword:"required",params:{missingProperty: "memoryAvailableBytes"},message:"must have required property '"+"memoryAvailableBytes"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.sharedMemoryTotalBytes === undefined){
const err7 = {instancePath:instancePath+"/devices/" + i0,schemaPath:"#/properties/devices/items/required",keyword:"required",params:{missingProperty: "sharedMemoryTotalBytes"},message:"must have required property '"+"sharedMemoryTotalBytes"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.sharedMemoryAvailableBytes === undefined){
const err8 = {instancePath:instancePath+"/devices/" + i0,schemaPath:"#/properties/devices/items/required",keyword:"required",params:{missingProperty: "sharedMemoryAvailableBytes"},message:"must have required property '"+"sharedMemoryAvailableBytes"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.unifiedMemory === undefined){
const err9 = {instancePath:instancePath+"/devices/" + i0,schemaPath:"#/properties/devices/items/required",keyword:"required",params:{missingProperty: "unifiedMemory"},message:"must have required property '"+"unifiedMemory"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data1){
if(!((((((((key0 === "kind") || (key0 === "vendor")) || (key0 === "driver")) || (key0 === "memoryTotalBytes")) || (key0 === "memoryAvailableBytes")) || (key0 === "sharedMemoryTotalBytes")) || (key0 === "sharedMemoryAvailableBytes")) || (key0 === "unifiedMemory"))){
const err10 = {instancePath:instancePath+"/devices/" + i0,schemaPath:"#/properties/devices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.kind !== undefined){
let data2 = data1.kind;
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/devices/" + i0+"/kind",schemaPath:"#/properties/devices/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((data2 === "gpu") || (data2 === "npu"))){
const err12 = {instancePath:instancePath+"/devices/" + i0+"/kind",schemaPath:"#/properties/devices/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema36.properties.devices.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.vendor !== undefined){
let data3 = data1.vendor;
if(typeof data3 === "string"){
if(func2(data3) > 200){
const err13 = {instancePath:instancePath+"/devices/" + i0+"/vendor",schemaPath:"#/properties/devices/items/properties/vendor/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func2(data3) < 1){
const err14 = {instancePath:instancePath+"/devices/" + i0+"/vendor",schemaPath:"#/properties/devices/items/properties/vendor/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/devices/" + i0+"/vendor",schemaPath:"#/properties/devices/items/properties/vendor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.driver !== undefined){
let data4 = data1.driver;
if(typeof data4 === "string"){
if(func2(data4) > 200){
const err16 = {instancePath:instancePath+"/devices/" + i0+"/driver",schemaPath:"#/properties/devices/items/properties/driver/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func2(data4) < 1){
const err17 = {instancePath:instancePath+"/devices/" + i0+"/driver",schemaPath:"#/properties/devices/items/properties/driver/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/devices/" + i0+"/driver",schemaPath:"#/properties/devices/items/properties/driver/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data1.memoryTotalBytes !== undefined){
let data5 = data1.memoryTotalBytes;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
const err19 = {instancePath:instancePath+"/devices/" + i0+"/memoryTotalBytes",schemaPath:"#/properties/devices/items/properties/memoryTotalBytes/type",keyword:"type",params:{type: schema36.properties.devices.items.properties.memoryTotalBytes.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
const err20 = {instancePath:instancePath+"/devices/" + i0+"/memoryTotalBytes",schemaPath:"#/properties/devices/items/properties/memoryTotalBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err21 = {instancePath:instancePath+"/devices/" + i0+"/memoryTotalBytes",schemaPath:"#/properties/devices/items/properties/memoryTotalBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data1.memoryAvailableBytes !== undefined){
let data6 = data1.memoryAvailableBytes;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
const err22 = {instancePath:instancePath+"/devices/" + i0+"/memoryAvailableBytes",schemaPath:"#/properties/devices/items/properties/memoryAvailableBytes/type",keyword:"type",params:{type: schema36.properties.devices.items.properties.memoryAvailableBytes.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
const err23 = {instancePath:instancePath+"/devices/" + i0+"/memoryAvailableBytes",schemaPath:"#/properties/devices/items/properties/memoryAvailableBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err24 = {instancePath:instancePath+"/devices/" + i0+"/memoryAvailableBytes",schemaPath:"#/properties/devices/items/properties/memoryAvailableBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data1.sharedMemoryTotalBytes !== undefined){
let data7 = data1.sharedMemoryTotalBytes;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
const err25 = {instancePath:instancePath+"/devices/" + i0+"/sharedMemoryTotalBytes",schemaPath:"#/properties/devices/items/properties/sharedMemoryTotalBytes/type",keyword:"type",params:{type: schema36.properties.devices.items.properties.sharedMemoryTotalBytes.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
const err26 = {instancePath:instancePath+"/devices/" + i0+"/sharedMemoryTotalBytes",schemaPath:"#/properties/devices/items/properties/sharedMemoryTotalBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err27 = {instancePath:instancePath+"/devices/" + i0+"/sharedMemoryTotalBytes",schemaPath:"#/properties/devices/items/properties/sharedMemoryTotalBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data1.sharedMemoryAvailableBytes !== undefined){
let data8 = data1.sharedMemoryAvailableBytes;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
const err28 = {instancePath:instancePath+"/devices/" + i0+"/sharedMemoryAvailableBytes",schemaPath:"#/properties/devices/items/properties/sharedMemoryAvailableBytes/type",keyword:"type",params:{type: schema36.properties.devices.items.properties.sharedMemoryAvailableBytes.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
const err29 = {instancePath:instancePath+"/devices/" + i0+"/sharedMemoryAvailableBytes",schemaPath:"#/properties/devices/items/properties/sharedMemoryAvailableBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err30 = {instancePath:instancePath+"/devices/" + i0+"/sharedMemoryAvailableBytes",schemaPath:"#/properties/devices/items/properties/sharedMemoryAvailableBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data1.unifiedMemory !== undefined){
let data9 = data1.unifiedMemory;
if((typeof data9 !== "boolean") && (data9 !== null)){
const err31 = {instancePath:instancePath+"/devices/" + i0+"/unifiedMemory",schemaPath:"#/properties/devices/items/properties/unifiedMemory/type",keyword:"type",params:{type: schema36.properties.devices.items.properties.unifiedMemory.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/devices/" + i0,schemaPath:"#/properties/devices/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"props":{"devices":true},"dynamicProps":false,"dynamicItems":false};


function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate91(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.from === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("known" !== data0){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "known"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.from !== undefined){
let data1 = data.from;
if(Array.isArray(data1)){
if(data1.length > 65){
const err4 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxItems",keyword:"maxItems",params:{limit: 65},message:"must NOT have more than 65 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func2(data2) > 200){
const err5 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data2) < 1){
const err6 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key0 in data){
if(((key0 !== "status") && (key0 !== "from")) && (key0 !== "devices")){
const err9 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};



function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.from === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "status") || (key0 === "reason")) || (key0 === "from")) || (key0 === "worstKnown"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("unknown" !== data0){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "unknown"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.reason !== undefined){
if(!(validate61(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
let data2 = data.from;
if(Array.isArray(data2)){
if(data2.length > 65){
const err6 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxItems",keyword:"maxItems",params:{limit: 65},message:"must NOT have more than 65 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func2(data3) > 200){
const err7 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data3) < 1){
const err8 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.worstKnown !== undefined){
let data4 = data.worstKnown;
if(!(validate91(data4, {instancePath:instancePath+"/worstKnown",parentData:data,parentDataProperty:"worstKnown",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(key1 !== "devices"){
const err11 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/properties/worstKnown/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/properties/worstKnown/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};




function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.available === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "available"},message:"must have required property '"+"available"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.interfaces === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "interfaces"},message:"must have required property '"+"interfaces"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.available !== undefined){
if(typeof data.available !== "boolean"){
const err2 = {instancePath:instancePath+"/available",schemaPath:"#/properties/available/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.interfaces !== undefined){
let data1 = data.interfaces;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.ethernet === undefined){
const err3 = {instancePath:instancePath+"/interfaces",schemaPath:"#/properties/interfaces/required",keyword:"required",params:{missingProperty: "ethernet"},message:"must have required property '"+"ethernet"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.wireless === undefined){
const err4 = {instancePath:instancePath+"/interfaces",schemaPath:"#/properties/interfaces/required",keyword:"required",params:{missingProperty: "wireless"},message:"must have required property '"+"wireless"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.tunnel === undefined){
const err5 = {instancePath:instancePath+"/interfaces",schemaPath:"#/properties/interfaces/required",keyword:"required",params:{missingProperty: "tunnel"},message:"must have required property '"+"tunnel"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.other === undefined){
const err6 = {instancePath:instancePath+"/interfaces",schemaPath:"#/properties/interfaces/required",keyword:"required",params:{missingProperty: "other"},message:"must have required property '"+"other"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.unknown === undefined){
const err7 = {instancePath:instancePath+"/interfaces",schemaPath:"#/properties/interfaces/required",keyword:"required",params:{missingProperty: "unknown"},message:"must have required property '"+"unknown"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data1){
if(!(((((key0 === "ethernet") || (key0 === "wireless")) || (key0 === "tunnel")) || (key0 === "other")) || (key0 === "unknown"))){
const err8 = {instancePath:instancePath+"/interfaces",schemaPath:"#/properties/interfaces/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.ethernet !== undefined){
let data2 = data1.ethernet;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/interfaces/ethernet",schemaPath:"#/properties/interfaces/properties/ethernet/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/interfaces/ethernet",schemaPath:"#/properties/interfaces/properties/ethernet/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/interfaces/ethernet",schemaPath:"#/properties/interfaces/properties/ethernet/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data1.wireless !== undefined){
let data3 = data1.wireless;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err12 = {instancePath:instancePath+"/interfaces/wireless",schemaPath:"#/properties/interfaces/properties/wireless/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/interfaces/wireless",schemaPath:"#/properties/interfaces/properties/wireless/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err14 = {instancePath:instancePath+"/interfaces/wireless",schemaPath:"#/properties/interfaces/properties/wireless/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data1.tunnel !== undefined){
let data4 = data1.tunnel;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err15 = {instancePath:instancePath+"/interfaces/tunnel",schemaPath:"#/properties/interfaces/properties/tunnel/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/interfaces/tunnel",schemaPath:"#/properties/interfaces/properties/tunnel/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err17 = {instancePath:instancePath+"/interfaces/tunnel",schemaPath:"#/properties/interfaces/properties/tunnel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data1.other !== undefined){
let data5 = data1.other;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err18 = {instancePath:instancePath+"/interfaces/other",schemaPath:"#/properties/interfaces/properties/other/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
const err19 = {instancePath:instancePath+"/interfaces/other",schemaPath:"#/properties/interfaces/properties/other/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err20 = {instancePath:instancePath+"/interfaces/other",schemaPath:"#/properties/interfaces/properties/other/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data1.unknown !== undefined){
let data6 = data1.unknown;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err21 = {instancePath:instancePath+"/interfaces/unknown",schemaPath:"#/properties/interfaces/properties/unknown/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
const err22 = {instancePath:instancePath+"/interfaces/unknown",schemaPath:"#/properties/interfaces/properties/unknown/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err23 = {instancePath:instancePath+"/interfaces/unknown",schemaPath:"#/properties/interfaces/properties/unknown/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/interfaces",schemaPath:"#/properties/interfaces/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":{"available":true,"interfaces":true},"dynamicProps":false,"dynamicItems":false};


function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate99(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.from === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("known" !== data0){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "known"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.from !== undefined){
let data1 = data.from;
if(Array.isArray(data1)){
if(data1.length > 65){
const err4 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxItems",keyword:"maxItems",params:{limit: 65},message:"must NOT have more than 65 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func2(data2) > 200){
const err5 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data2) < 1){
const err6 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key0 in data){
if((((key0 !== "status") && (key0 !== "from")) && (key0 !== "available")) && (key0 !== "interfaces")){
const err9 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};



function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.from === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "status") || (key0 === "reason")) || (key0 === "from")) || (key0 === "worstKnown"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("unknown" !== data0){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "unknown"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.reason !== undefined){
if(!(validate61(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
let data2 = data.from;
if(Array.isArray(data2)){
if(data2.length > 65){
const err6 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxItems",keyword:"maxItems",params:{limit: 65},message:"must NOT have more than 65 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func2(data3) > 200){
const err7 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data3) < 1){
const err8 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.worstKnown !== undefined){
let data4 = data.worstKnown;
if(!(validate99(data4, {instancePath:instancePath+"/worstKnown",parentData:data,parentDataProperty:"worstKnown",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if((key1 !== "available") && (key1 !== "interfaces")){
const err11 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/properties/worstKnown/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/properties/worstKnown/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const schema42 = {"description":"Values of the signal modelService.","type":"object","required":["state","implementation","version","latencyMs","endpoints"],"properties":{"state":{"description":"State of the endpoint that is furthest from ready.","type":"string","enum":["ready","loading","refused","timeout","bad-reply","not-loopback"]},"implementation":{"description":"What is expected to answer there.","type":"string","enum":["ollama","llama.cpp","openai-compatible"]},"version":{"description":"Version that it gives; null where it gives none.","type":["string","null"],"maxLength":400},"latencyMs":{"description":"Slowest of its health requests in milliseconds; null where none was answered.","type":["number","null"],"minimum":0},"endpoints":{"description":"Every endpoint of the policy.","type":"array","items":{"description":"One endpoint.","type":"object","additionalProperties":false,"required":["url","implementation","state","version","latencyMs","message"],"properties":{"url":{"description":"Loopback address and port.","type":"string","maxLength":200},"implementation":{"description":"What is expected to answer there.","type":"string","enum":["ollama","llama.cpp","openai-compatible"]},"state":{"description":"What was seen there.","type":"string","enum":["ready","loading","refused","timeout","bad-reply","not-loopback"]},"version":{"description":"Version that it gives; null where it gives none.","type":["string","null"],"maxLength":400},"latencyMs":{"description":"Slowest health request in milliseconds.","type":["number","null"],"minimum":0},"message":{"description":"What was seen, where the state is not ready.","type":["string","null"],"maxLength":400}}},"minItems":1,"maxItems":8}}};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.implementation === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "implementation"},message:"must have required property '"+"implementation"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.version === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.latencyMs === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "latencyMs"},message:"must have required property '"+"latencyMs"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.endpoints === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "endpoints"},message:"must have required property '"+"endpoints"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((((((data0 === "ready") || (data0 === "loading")) || (data0 === "refused")) || (data0 === "timeout")) || (data0 === "bad-reply")) || (data0 === "not-loopback"))){
const err6 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema42.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.implementation !== undefined){
let data1 = data.implementation;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/implementation",schemaPath:"#/properties/implementation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data1 === "ollama") || (data1 === "llama.cpp")) || (data1 === "openai-compatible"))){
const err8 = {instancePath:instancePath+"/implementation",schemaPath:"#/properties/implementation/enum",keyword:"enum",params:{allowedValues: schema42.properties.implementation.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if((typeof data2 !== "string") && (data2 !== null)){
const err9 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: schema42.properties.version.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data2 === "string"){
if(func2(data2) > 400){
const err10 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.latencyMs !== undefined){
let data3 = data.latencyMs;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)){
const err11 = {instancePath:instancePath+"/latencyMs",schemaPath:"#/properties/latencyMs/type",keyword:"type",params:{type: schema42.properties.latencyMs.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/latencyMs",schemaPath:"#/properties/latencyMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.endpoints !== undefined){
let data4 = data.endpoints;
if(Array.isArray(data4)){
if(data4.length > 8){
const err13 = {instancePath:instancePath+"/endpoints",schemaPath:"#/properties/endpoints/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4.length < 1){
const err14 = {instancePath:instancePath+"/endpoints",schemaPath:"#/properties/endpoints/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.url === undefined){
const err15 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.implementation === undefined){
const err16 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "implementation"},message:"must have required property '"+"implementation"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.state === undefined){
const err17 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5.version === undefined){
const err18 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data5.latencyMs === undefined){
const err19 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "latencyMs"},message:"must have required property '"+"latencyMs"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data5.message === undefined){
const err20 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key0 in data5){
if(!((((((key0 === "url") || (key0 === "implementation")) || (key0 === "state")) || (key0 === "version")) || (key0 === "latencyMs")) || (key0 === "message"))){
const err21 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/properties/endpoints/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data5.url !== undefined){
let data6 = data5.url;
if(typeof data6 === "string"){
if(func2(data6) > 200){
const err22 = {instancePath:instancePath+"/endpoints/" + i0+"/url",schemaPath:"#/properties/endpoints/items/properties/url/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/endpoints/" + i0+"/url",schemaPath:"#/properties/endpoints/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data5.implementation !== undefined){
let data7 = data5.implementation;
if(typeof data7 !== "string"){
const err24 = {instancePath:instancePath+"/endpoints/" + i0+"/implementation",schemaPath:"#/properties/endpoints/items/properties/implementation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!(((data7 === "ollama") || (data7 === "llama.cpp")) || (data7 === "openai-compatible"))){
const err25 = {instancePath:instancePath+"/endpoints/" + i0+"/implementation",schemaPath:"#/properties/endpoints/items/properties/implementation/enum",keyword:"enum",params:{allowedValues: schema42.properties.endpoints.items.properties.implementation.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data5.state !== undefined){
let data8 = data5.state;
if(typeof data8 !== "string"){
const err26 = {instancePath:instancePath+"/endpoints/" + i0+"/state",schemaPath:"#/properties/endpoints/items/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!((((((data8 === "ready") || (data8 === "loading")) || (data8 === "refused")) || (data8 === "timeout")) || (data8 === "bad-reply")) || (data8 === "not-loopback"))){
const err27 = {instancePath:instancePath+"/endpoints/" + i0+"/state",schemaPath:"#/properties/endpoints/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema42.properties.endpoints.items.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data5.version !== undefined){
let data9 = data5.version;
if((typeof data9 !== "string") && (data9 !== null)){
const err28 = {instancePath:instancePath+"/endpoints/" + i0+"/version",schemaPath:"#/properties/endpoints/items/properties/version/type",keyword:"type",params:{type: schema42.properties.endpoints.items.properties.version.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(typeof data9 === "string"){
if(func2(data9) > 400){
const err29 = {instancePath:instancePath+"/endpoints/" + i0+"/version",schemaPath:"#/properties/endpoints/items/properties/version/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data5.latencyMs !== undefined){
let data10 = data5.latencyMs;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)){
const err30 = {instancePath:instancePath+"/endpoints/" + i0+"/latencyMs",schemaPath:"#/properties/endpoints/items/properties/latencyMs/type",keyword:"type",params:{type: schema42.properties.endpoints.items.properties.latencyMs.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err31 = {instancePath:instancePath+"/endpoints/" + i0+"/latencyMs",schemaPath:"#/properties/endpoints/items/properties/latencyMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(data5.message !== undefined){
let data11 = data5.message;
if((typeof data11 !== "string") && (data11 !== null)){
const err32 = {instancePath:instancePath+"/endpoints/" + i0+"/message",schemaPath:"#/properties/endpoints/items/properties/message/type",keyword:"type",params:{type: schema42.properties.endpoints.items.properties.message.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(typeof data11 === "string"){
if(func2(data11) > 400){
const err33 = {instancePath:instancePath+"/endpoints/" + i0+"/message",schemaPath:"#/properties/endpoints/items/properties/message/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
}
else {
const err34 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/properties/endpoints/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/endpoints",schemaPath:"#/properties/endpoints/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"props":{"state":true,"implementation":true,"version":true,"latencyMs":true,"endpoints":true},"dynamicProps":false,"dynamicItems":false};


function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate107(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.from === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("known" !== data0){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "known"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.from !== undefined){
let data1 = data.from;
if(Array.isArray(data1)){
if(data1.length > 65){
const err4 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxItems",keyword:"maxItems",params:{limit: 65},message:"must NOT have more than 65 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func2(data2) > 200){
const err5 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data2) < 1){
const err6 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key0 in data){
if(((((((key0 !== "status") && (key0 !== "from")) && (key0 !== "state")) && (key0 !== "implementation")) && (key0 !== "version")) && (key0 !== "latencyMs")) && (key0 !== "endpoints")){
const err9 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};



function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate109.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.from === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "status") || (key0 === "reason")) || (key0 === "from")) || (key0 === "worstKnown"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("unknown" !== data0){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "unknown"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.reason !== undefined){
if(!(validate61(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
let data2 = data.from;
if(Array.isArray(data2)){
if(data2.length > 65){
const err6 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxItems",keyword:"maxItems",params:{limit: 65},message:"must NOT have more than 65 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func2(data3) > 200){
const err7 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data3) < 1){
const err8 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.worstKnown !== undefined){
let data4 = data.worstKnown;
if(!(validate107(data4, {instancePath:instancePath+"/worstKnown",parentData:data,parentDataProperty:"worstKnown",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(((((key1 !== "state") && (key1 !== "implementation")) && (key1 !== "version")) && (key1 !== "latencyMs")) && (key1 !== "endpoints")){
const err11 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/properties/worstKnown/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/properties/worstKnown/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"description":"`allow`; `constrain`: it fits, short or small work only; `deny`.","type":"string","enum":["allow","constrain","deny"]};

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate114.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "allow") || (data === "constrain")) || (data === "deny"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema44.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"dynamicProps":false,"dynamicItems":false};



function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate119.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.read === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "read"},message:"must have required property '"+"read"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.net === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "net"},message:"must have required property '"+"net"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.run === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.env === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "env"},message:"must have required property '"+"env"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.sys === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sys"},message:"must have required property '"+"sys"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "read") || (key0 === "net")) || (key0 === "run")) || (key0 === "env")) || (key0 === "sys"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.read !== undefined){
let data0 = data.read;
if(Array.isArray(data0)){
if(data0.length > 64){
const err6 = {instancePath:instancePath+"/read",schemaPath:"#/properties/read/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func2(data1) > 4096){
const err7 = {instancePath:instancePath+"/read/" + i0,schemaPath:"#/properties/read/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/read/" + i0,schemaPath:"#/properties/read/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/read",schemaPath:"#/properties/read/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.net !== undefined){
let data2 = data.net;
if(Array.isArray(data2)){
if(data2.length > 64){
const err10 = {instancePath:instancePath+"/net",schemaPath:"#/properties/net/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(func2(data3) > 400){
const err11 = {instancePath:instancePath+"/net/" + i1,schemaPath:"#/properties/net/items/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/net/" + i1,schemaPath:"#/properties/net/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/net",schemaPath:"#/properties/net/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.run !== undefined){
let data4 = data.run;
if(Array.isArray(data4)){
if(data4.length > 64){
const err14 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(Array.isArray(data5)){
if(data5.length > 64){
const err15 = {instancePath:instancePath+"/run/" + i2,schemaPath:"#/properties/run/items/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len3 = data5.length;
for(let i3=0; i3<len3; i3++){
let data6 = data5[i3];
if(typeof data6 === "string"){
if(func2(data6) > 4096){
const err16 = {instancePath:instancePath+"/run/" + i2+"/" + i3,schemaPath:"#/properties/run/items/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/run/" + i2+"/" + i3,schemaPath:"#/properties/run/items/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/run/" + i2,schemaPath:"#/properties/run/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.env !== undefined){
let data7 = data.env;
if(Array.isArray(data7)){
if(data7.length > 64){
const err20 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len4 = data7.length;
for(let i4=0; i4<len4; i4++){
let data8 = data7[i4];
if(typeof data8 === "string"){
if(func2(data8) > 200){
const err21 = {instancePath:instancePath+"/env/" + i4,schemaPath:"#/properties/env/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/env/" + i4,schemaPath:"#/properties/env/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.sys !== undefined){
let data9 = data.sys;
if(Array.isArray(data9)){
if(data9.length > 16){
const err24 = {instancePath:instancePath+"/sys",schemaPath:"#/properties/sys/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len5 = data9.length;
for(let i5=0; i5<len5; i5++){
let data10 = data9[i5];
if(typeof data10 === "string"){
if(func2(data10) > 40){
const err25 = {instancePath:instancePath+"/sys/" + i5,schemaPath:"#/properties/sys/items/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/sys/" + i5,schemaPath:"#/properties/sys/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/sys",schemaPath:"#/properties/sys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}
validate119.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://schemas.srcos.ai/model-carry/local-model-resource-snapshot.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.schemaVersion === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schemaVersion"},message:"must have required property '"+"schemaVersion"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.snapshotId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "snapshotId"},message:"must have required property '"+"snapshotId"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.capturedAt === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "capturedAt"},message:"must have required property '"+"capturedAt"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.validUntil === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "validUntil"},message:"must have required property '"+"validUntil"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.producer === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "producer"},message:"must have required property '"+"producer"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.health === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "health"},message:"must have required property '"+"health"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.signals === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signals"},message:"must have required property '"+"signals"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.profiles === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "profiles"},message:"must have required property '"+"profiles"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.admission === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "admission"},message:"must have required property '"+"admission"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.authorizationBoundary === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authorizationBoundary"},message:"must have required property '"+"authorizationBoundary"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.probes === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "probes"},message:"must have required property '"+"probes"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.policy === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy"},message:"must have required property '"+"policy"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.extensions === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "extensions"},message:"must have required property '"+"extensions"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err15 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if("LocalModelResourceSnapshot" !== data0){
const err16 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "LocalModelResourceSnapshot"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.schemaVersion !== undefined){
let data1 = data.schemaVersion;
if(typeof data1 !== "string"){
const err17 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if("v0.1" !== data1){
const err18 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue: "v0.1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.snapshotId !== undefined){
let data2 = data.snapshotId;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err19 = {instancePath:instancePath+"/snapshotId",schemaPath:"#/properties/snapshotId/pattern",keyword:"pattern",params:{pattern: "^urn:srcos:local-model-resource-snapshot:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \""+"^urn:srcos:local-model-resource-snapshot:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/snapshotId",schemaPath:"#/properties/snapshotId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.capturedAt !== undefined){
let data3 = data.capturedAt;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err21 = {instancePath:instancePath+"/capturedAt",schemaPath:"#/properties/capturedAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/capturedAt",schemaPath:"#/properties/capturedAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.validUntil !== undefined){
let data4 = data.validUntil;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err23 = {instancePath:instancePath+"/validUntil",schemaPath:"#/properties/validUntil/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/validUntil",schemaPath:"#/properties/validUntil/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.producer !== undefined){
let data5 = data.producer;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name === undefined){
const err25 = {instancePath:instancePath+"/producer",schemaPath:"#/properties/producer/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data5.version === undefined){
const err26 = {instancePath:instancePath+"/producer",schemaPath:"#/properties/producer/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data5.runtime === undefined){
const err27 = {instancePath:instancePath+"/producer",schemaPath:"#/properties/producer/required",keyword:"required",params:{missingProperty: "runtime"},message:"must have required property '"+"runtime"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data5.platform === undefined){
const err28 = {instancePath:instancePath+"/producer",schemaPath:"#/properties/producer/required",keyword:"required",params:{missingProperty: "platform"},message:"must have required property '"+"platform"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key1 in data5){
if(!((((key1 === "name") || (key1 === "version")) || (key1 === "runtime")) || (key1 === "platform"))){
const err29 = {instancePath:instancePath+"/producer",schemaPath:"#/properties/producer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data5.name !== undefined){
let data6 = data5.name;
if(typeof data6 !== "string"){
const err30 = {instancePath:instancePath+"/producer/name",schemaPath:"#/properties/producer/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if("model-carry" !== data6){
const err31 = {instancePath:instancePath+"/producer/name",schemaPath:"#/properties/producer/properties/name/const",keyword:"const",params:{allowedValue: "model-carry"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data5.version !== undefined){
let data7 = data5.version;
if(typeof data7 === "string"){
if(!pattern6.test(data7)){
const err32 = {instancePath:instancePath+"/producer/version",schemaPath:"#/properties/producer/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$"},message:"must match pattern \""+"^[0-9]+\\.[0-9]+\\.[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/producer/version",schemaPath:"#/properties/producer/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data5.runtime !== undefined){
let data8 = data5.runtime;
if(typeof data8 === "string"){
if(func2(data8) > 200){
const err34 = {instancePath:instancePath+"/producer/runtime",schemaPath:"#/properties/producer/properties/runtime/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func2(data8) < 1){
const err35 = {instancePath:instancePath+"/producer/runtime",schemaPath:"#/properties/producer/properties/runtime/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/producer/runtime",schemaPath:"#/properties/producer/properties/runtime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data5.platform !== undefined){
let data9 = data5.platform;
if(typeof data9 === "string"){
if(func2(data9) > 200){
const err37 = {instancePath:instancePath+"/producer/platform",schemaPath:"#/properties/producer/properties/platform/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func2(data9) < 1){
const err38 = {instancePath:instancePath+"/producer/platform",schemaPath:"#/properties/producer/properties/platform/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/producer/platform",schemaPath:"#/properties/producer/properties/platform/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/producer",schemaPath:"#/properties/producer/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.health !== undefined){
let data10 = data.health;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.status === undefined){
const err41 = {instancePath:instancePath+"/health",schemaPath:"#/properties/health/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data10.reasons === undefined){
const err42 = {instancePath:instancePath+"/health",schemaPath:"#/properties/health/required",keyword:"required",params:{missingProperty: "reasons"},message:"must have required property '"+"reasons"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key2 in data10){
if(!((key2 === "status") || (key2 === "reasons"))){
const err43 = {instancePath:instancePath+"/health",schemaPath:"#/properties/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data10.status !== undefined){
let data11 = data10.status;
if(typeof data11 !== "string"){
const err44 = {instancePath:instancePath+"/health/status",schemaPath:"#/properties/health/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!(((data11 === "healthy") || (data11 === "degraded")) || (data11 === "failed"))){
const err45 = {instancePath:instancePath+"/health/status",schemaPath:"#/properties/health/properties/status/enum",keyword:"enum",params:{allowedValues: schema19.properties.health.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data10.reasons !== undefined){
if(!(validate53(data10.reasons, {instancePath:instancePath+"/health/reasons",parentData:data10,parentDataProperty:"reasons",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err46 = {instancePath:instancePath+"/health",schemaPath:"#/properties/health/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.signals !== undefined){
let data13 = data.signals;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.battery === undefined){
const err47 = {instancePath:instancePath+"/signals",schemaPath:"#/properties/signals/required",keyword:"required",params:{missingProperty: "battery"},message:"must have required property '"+"battery"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data13.thermal === undefined){
const err48 = {instancePath:instancePath+"/signals",schemaPath:"#/properties/signals/required",keyword:"required",params:{missingProperty: "thermal"},message:"must have required property '"+"thermal"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data13.memory === undefined){
const err49 = {instancePath:instancePath+"/signals",schemaPath:"#/properties/signals/required",keyword:"required",params:{missingProperty: "memory"},message:"must have required property '"+"memory"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data13.disk === undefined){
const err50 = {instancePath:instancePath+"/signals",schemaPath:"#/properties/signals/required",keyword:"required",params:{missingProperty: "disk"},message:"must have required property '"+"disk"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data13.accelerators === undefined){
const err51 = {instancePath:instancePath+"/signals",schemaPath:"#/properties/signals/required",keyword:"required",params:{missingProperty: "accelerators"},message:"must have required property '"+"accelerators"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data13.network === undefined){
const err52 = {instancePath:instancePath+"/signals",schemaPath:"#/properties/signals/required",keyword:"required",params:{missingProperty: "network"},message:"must have required property '"+"network"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data13.modelService === undefined){
const err53 = {instancePath:instancePath+"/signals",schemaPath:"#/properties/signals/required",keyword:"required",params:{missingProperty: "modelService"},message:"must have required property '"+"modelService"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
for(const key3 in data13){
if(!(((((((key3 === "battery") || (key3 === "thermal")) || (key3 === "memory")) || (key3 === "disk")) || (key3 === "accelerators")) || (key3 === "network")) || (key3 === "modelService"))){
const err54 = {instancePath:instancePath+"/signals",schemaPath:"#/properties/signals/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data13.battery !== undefined){
let data14 = data13.battery;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.status === undefined){
const err55 = {instancePath:instancePath+"/signals/battery",schemaPath:"#/properties/signals/properties/battery/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
const tag0 = data14.status;
if(typeof tag0 == "string"){
if(tag0 === "known"){
if(!(validate57(data14, {instancePath:instancePath+"/signals/battery",parentData:data13,parentDataProperty:"battery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "unknown"){
if(!(validate60(data14, {instancePath:instancePath+"/signals/battery",parentData:data13,parentDataProperty:"battery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err56 = {instancePath:instancePath+"/signals/battery",schemaPath:"#/properties/signals/properties/battery/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "status", tagValue: tag0},message:"value of tag \"status\" must be in oneOf"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/signals/battery",schemaPath:"#/properties/signals/properties/battery/discriminator",keyword:"discriminator",params:{error: "tag", tag: "status", tagValue: tag0},message:"tag \"status\" must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/signals/battery",schemaPath:"#/properties/signals/properties/battery/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data13.thermal !== undefined){
let data15 = data13.thermal;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.status === undefined){
const err59 = {instancePath:instancePath+"/signals/thermal",schemaPath:"#/properties/signals/properties/thermal/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
const tag1 = data15.status;
if(typeof tag1 == "string"){
if(tag1 === "known"){
if(!(validate66(data15, {instancePath:instancePath+"/signals/thermal",parentData:data13,parentDataProperty:"thermal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var props1 = true;
}
else if(tag1 === "unknown"){
if(!(validate69(data15, {instancePath:instancePath+"/signals/thermal",parentData:data13,parentDataProperty:"thermal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
if(props1 !== true){
props1 = true;
}
}
else {
const err60 = {instancePath:instancePath+"/signals/thermal",schemaPath:"#/properties/signals/properties/thermal/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "status", tagValue: tag1},message:"value of tag \"status\" must be in oneOf"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/signals/thermal",schemaPath:"#/properties/signals/properties/thermal/discriminator",keyword:"discriminator",params:{error: "tag", tag: "status", tagValue: tag1},message:"tag \"status\" must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/signals/thermal",schemaPath:"#/properties/signals/properties/thermal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data13.memory !== undefined){
let data16 = data13.memory;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.status === undefined){
const err63 = {instancePath:instancePath+"/signals/memory",schemaPath:"#/properties/signals/properties/memory/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
const tag2 = data16.status;
if(typeof tag2 == "string"){
if(tag2 === "known"){
if(!(validate74(data16, {instancePath:instancePath+"/signals/memory",parentData:data13,parentDataProperty:"memory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var props2 = true;
}
else if(tag2 === "unknown"){
if(!(validate77(data16, {instancePath:instancePath+"/signals/memory",parentData:data13,parentDataProperty:"memory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
if(props2 !== true){
props2 = true;
}
}
else {
const err64 = {instancePath:instancePath+"/signals/memory",schemaPath:"#/properties/signals/properties/memory/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "status", tagValue: tag2},message:"value of tag \"status\" must be in oneOf"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/signals/memory",schemaPath:"#/properties/signals/properties/memory/discriminator",keyword:"discriminator",params:{error: "tag", tag: "status", tagValue: tag2},message:"tag \"status\" must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/signals/memory",schemaPath:"#/properties/signals/properties/memory/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data13.disk !== undefined){
let data17 = data13.disk;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.status === undefined){
const err67 = {instancePath:instancePath+"/signals/disk",schemaPath:"#/properties/signals/properties/disk/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
const tag3 = data17.status;
if(typeof tag3 == "string"){
if(tag3 === "known"){
if(!(validate82(data17, {instancePath:instancePath+"/signals/disk",parentData:data13,parentDataProperty:"disk",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var props3 = true;
}
else if(tag3 === "unknown"){
if(!(validate85(data17, {instancePath:instancePath+"/signals/disk",parentData:data13,parentDataProperty:"disk",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
if(props3 !== true){
props3 = true;
}
}
else {
const err68 = {instancePath:instancePath+"/signals/disk",schemaPath:"#/properties/signals/properties/disk/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "status", tagValue: tag3},message:"value of tag \"status\" must be in oneOf"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/signals/disk",schemaPath:"#/properties/signals/properties/disk/discriminator",keyword:"discriminator",params:{error: "tag", tag: "status", tagValue: tag3},message:"tag \"status\" must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/signals/disk",schemaPath:"#/properties/signals/properties/disk/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data13.accelerators !== undefined){
let data18 = data13.accelerators;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.status === undefined){
const err71 = {instancePath:instancePath+"/signals/accelerators",schemaPath:"#/properties/signals/properties/accelerators/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
const tag4 = data18.status;
if(typeof tag4 == "string"){
if(tag4 === "known"){
if(!(validate90(data18, {instancePath:instancePath+"/signals/accelerators",parentData:data13,parentDataProperty:"accelerators",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
var props4 = true;
}
else if(tag4 === "unknown"){
if(!(validate93(data18, {instancePath:instancePath+"/signals/accelerators",parentData:data13,parentDataProperty:"accelerators",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
if(props4 !== true){
props4 = true;
}
}
else {
const err72 = {instancePath:instancePath+"/signals/accelerators",schemaPath:"#/properties/signals/properties/accelerators/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "status", tagValue: tag4},message:"value of tag \"status\" must be in oneOf"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/signals/accelerators",schemaPath:"#/properties/signals/properties/accelerators/discriminator",keyword:"discriminator",params:{error: "tag", tag: "status", tagValue: tag4},message:"tag \"status\" must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/signals/accelerators",schemaPath:"#/properties/signals/properties/accelerators/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data13.network !== undefined){
let data19 = data13.network;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.status === undefined){
const err75 = {instancePath:instancePath+"/signals/network",schemaPath:"#/properties/signals/properties/network/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
const tag5 = data19.status;
if(typeof tag5 == "string"){
if(tag5 === "known"){
if(!(validate98(data19, {instancePath:instancePath+"/signals/network",parentData:data13,parentDataProperty:"network",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var props5 = true;
}
else if(tag5 === "unknown"){
if(!(validate101(data19, {instancePath:instancePath+"/signals/network",parentData:data13,parentDataProperty:"network",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
if(props5 !== true){
props5 = true;
}
}
else {
const err76 = {instancePath:instancePath+"/signals/network",schemaPath:"#/properties/signals/properties/network/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "status", tagValue: tag5},message:"value of tag \"status\" must be in oneOf"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/signals/network",schemaPath:"#/properties/signals/properties/network/discriminator",keyword:"discriminator",params:{error: "tag", tag: "status", tagValue: tag5},message:"tag \"status\" must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/signals/network",schemaPath:"#/properties/signals/properties/network/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data13.modelService !== undefined){
let data20 = data13.modelService;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.status === undefined){
const err79 = {instancePath:instancePath+"/signals/modelService",schemaPath:"#/properties/signals/properties/modelService/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
const tag6 = data20.status;
if(typeof tag6 == "string"){
if(tag6 === "known"){
if(!(validate106(data20, {instancePath:instancePath+"/signals/modelService",parentData:data13,parentDataProperty:"modelService",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
var props6 = true;
}
else if(tag6 === "unknown"){
if(!(validate109(data20, {instancePath:instancePath+"/signals/modelService",parentData:data13,parentDataProperty:"modelService",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
if(props6 !== true){
props6 = true;
}
}
else {
const err80 = {instancePath:instancePath+"/signals/modelService",schemaPath:"#/properties/signals/properties/modelService/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "status", tagValue: tag6},message:"value of tag \"status\" must be in oneOf"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/signals/modelService",schemaPath:"#/properties/signals/properties/modelService/discriminator",keyword:"discriminator",params:{error: "tag", tag: "status", tagValue: tag6},message:"tag \"status\" must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/signals/modelService",schemaPath:"#/properties/signals/properties/modelService/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.profiles !== undefined){
let data21 = data.profiles;
if(Array.isArray(data21)){
if(data21.length > 64){
const err84 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data21.length < 1){
const err85 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
const len0 = data21.length;
for(let i0=0; i0<len0; i0++){
let data22 = data21[i0];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.profileRef === undefined){
const err86 = {instancePath:instancePath+"/profiles/" + i0,schemaPath:"#/properties/profiles/items/required",keyword:"required",params:{missingProperty: "profileRef"},message:"must have required property '"+"profileRef"+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data22.modelTag === undefined){
const err87 = {instancePath:instancePath+"/profiles/" + i0,schemaPath:"#/properties/profiles/items/required",keyword:"required",params:{missingProperty: "modelTag"},message:"must have required property '"+"modelTag"+"'"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data22.residency === undefined){
const err88 = {instancePath:instancePath+"/profiles/" + i0,schemaPath:"#/properties/profiles/items/required",keyword:"required",params:{missingProperty: "residency"},message:"must have required property '"+"residency"+"'"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data22.pullWouldFit === undefined){
const err89 = {instancePath:instancePath+"/profiles/" + i0,schemaPath:"#/properties/profiles/items/required",keyword:"required",params:{missingProperty: "pullWouldFit"},message:"must have required property '"+"pullWouldFit"+"'"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data22.admission === undefined){
const err90 = {instancePath:instancePath+"/profiles/" + i0,schemaPath:"#/properties/profiles/items/required",keyword:"required",params:{missingProperty: "admission"},message:"must have required property '"+"admission"+"'"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
for(const key4 in data22){
if(!(((((key4 === "profileRef") || (key4 === "modelTag")) || (key4 === "residency")) || (key4 === "pullWouldFit")) || (key4 === "admission"))){
const err91 = {instancePath:instancePath+"/profiles/" + i0,schemaPath:"#/properties/profiles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data22.profileRef !== undefined){
let data23 = data22.profileRef;
if(typeof data23 === "string"){
if(func2(data23) > 200){
const err92 = {instancePath:instancePath+"/profiles/" + i0+"/profileRef",schemaPath:"#/properties/profiles/items/properties/profileRef/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(!pattern7.test(data23)){
const err93 = {instancePath:instancePath+"/profiles/" + i0+"/profileRef",schemaPath:"#/properties/profiles/items/properties/profileRef/pattern",keyword:"pattern",params:{pattern: "^urn:srcos:model-profile:[a-z0-9][a-z0-9_-]*$"},message:"must match pattern \""+"^urn:srcos:model-profile:[a-z0-9][a-z0-9_-]*$"+"\""};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/profiles/" + i0+"/profileRef",schemaPath:"#/properties/profiles/items/properties/profileRef/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data22.modelTag !== undefined){
let data24 = data22.modelTag;
if(typeof data24 === "string"){
if(func2(data24) > 200){
const err95 = {instancePath:instancePath+"/profiles/" + i0+"/modelTag",schemaPath:"#/properties/profiles/items/properties/modelTag/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(func2(data24) < 1){
const err96 = {instancePath:instancePath+"/profiles/" + i0+"/modelTag",schemaPath:"#/properties/profiles/items/properties/modelTag/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/profiles/" + i0+"/modelTag",schemaPath:"#/properties/profiles/items/properties/modelTag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data22.residency !== undefined){
let data25 = data22.residency;
if(typeof data25 !== "string"){
const err98 = {instancePath:instancePath+"/profiles/" + i0+"/residency",schemaPath:"#/properties/profiles/items/properties/residency/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(!((((data25 === "missing") || (data25 === "installed")) || (data25 === "loaded")) || (data25 === "unknown"))){
const err99 = {instancePath:instancePath+"/profiles/" + i0+"/residency",schemaPath:"#/properties/profiles/items/properties/residency/enum",keyword:"enum",params:{allowedValues: schema19.properties.profiles.items.properties.residency.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data22.pullWouldFit !== undefined){
let data26 = data22.pullWouldFit;
if((typeof data26 !== "boolean") && (data26 !== null)){
const err100 = {instancePath:instancePath+"/profiles/" + i0+"/pullWouldFit",schemaPath:"#/properties/profiles/items/properties/pullWouldFit/type",keyword:"type",params:{type: schema19.properties.profiles.items.properties.pullWouldFit.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data22.admission !== undefined){
let data27 = data22.admission;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.decision === undefined){
const err101 = {instancePath:instancePath+"/profiles/" + i0+"/admission",schemaPath:"#/properties/profiles/items/properties/admission/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data27.safe === undefined){
const err102 = {instancePath:instancePath+"/profiles/" + i0+"/admission",schemaPath:"#/properties/profiles/items/properties/admission/required",keyword:"required",params:{missingProperty: "safe"},message:"must have required property '"+"safe"+"'"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data27.requiredBytes === undefined){
const err103 = {instancePath:instancePath+"/profiles/" + i0+"/admission",schemaPath:"#/properties/profiles/items/properties/admission/required",keyword:"required",params:{missingProperty: "requiredBytes"},message:"must have required property '"+"requiredBytes"+"'"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data27.availableBytes === undefined){
const err104 = {instancePath:instancePath+"/profiles/" + i0+"/admission",schemaPath:"#/properties/profiles/items/properties/admission/required",keyword:"required",params:{missingProperty: "availableBytes"},message:"must have required property '"+"availableBytes"+"'"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data27.reserveBytes === undefined){
const err105 = {instancePath:instancePath+"/profiles/" + i0+"/admission",schemaPath:"#/properties/profiles/items/properties/admission/required",keyword:"required",params:{missingProperty: "reserveBytes"},message:"must have required property '"+"reserveBytes"+"'"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data27.headroomBytes === undefined){
const err106 = {instancePath:instancePath+"/profiles/" + i0+"/admission",schemaPath:"#/properties/profiles/items/properties/admission/required",keyword:"required",params:{missingProperty: "headroomBytes"},message:"must have required property '"+"headroomBytes"+"'"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data27.basis === undefined){
const err107 = {instancePath:instancePath+"/profiles/" + i0+"/admission",schemaPath:"#/properties/profiles/items/properties/admission/required",keyword:"required",params:{missingProperty: "basis"},message:"must have required property '"+"basis"+"'"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data27.reasons === undefined){
const err108 = {instancePath:instancePath+"/profiles/" + i0+"/admission",schemaPath:"#/properties/profiles/items/properties/admission/required",keyword:"required",params:{missingProperty: "reasons"},message:"must have required property '"+"reasons"+"'"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
for(const key5 in data27){
if(!((((((((key5 === "decision") || (key5 === "safe")) || (key5 === "requiredBytes")) || (key5 === "availableBytes")) || (key5 === "reserveBytes")) || (key5 === "headroomBytes")) || (key5 === "basis")) || (key5 === "reasons"))){
const err109 = {instancePath:instancePath+"/profiles/" + i0+"/admission",schemaPath:"#/properties/profiles/items/properties/admission/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data27.decision !== undefined){
if(!(validate114(data27.decision, {instancePath:instancePath+"/profiles/" + i0+"/admission/decision",parentData:data27,parentDataProperty:"decision",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
if(data27.safe !== undefined){
if(typeof data27.safe !== "boolean"){
const err110 = {instancePath:instancePath+"/profiles/" + i0+"/admission/safe",schemaPath:"#/properties/profiles/items/properties/admission/properties/safe/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data27.requiredBytes !== undefined){
let data30 = data27.requiredBytes;
if((!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))) && (data30 !== null)){
const err111 = {instancePath:instancePath+"/profiles/" + i0+"/admission/requiredBytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/requiredBytes/type",keyword:"type",params:{type: schema19.properties.profiles.items.properties.admission.properties.requiredBytes.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 9007199254740991 || isNaN(data30)){
const err112 = {instancePath:instancePath+"/profiles/" + i0+"/admission/requiredBytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/requiredBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data30 < 0 || isNaN(data30)){
const err113 = {instancePath:instancePath+"/profiles/" + i0+"/admission/requiredBytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/requiredBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
if(data27.availableBytes !== undefined){
let data31 = data27.availableBytes;
if((!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))) && (data31 !== null)){
const err114 = {instancePath:instancePath+"/profiles/" + i0+"/admission/availableBytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/availableBytes/type",keyword:"type",params:{type: schema19.properties.profiles.items.properties.admission.properties.availableBytes.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 9007199254740991 || isNaN(data31)){
const err115 = {instancePath:instancePath+"/profiles/" + i0+"/admission/availableBytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/availableBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data31 < 0 || isNaN(data31)){
const err116 = {instancePath:instancePath+"/profiles/" + i0+"/admission/availableBytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/availableBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
if(data27.reserveBytes !== undefined){
let data32 = data27.reserveBytes;
if((!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))) && (data32 !== null)){
const err117 = {instancePath:instancePath+"/profiles/" + i0+"/admission/reserveBytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/reserveBytes/type",keyword:"type",params:{type: schema19.properties.profiles.items.properties.admission.properties.reserveBytes.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 9007199254740991 || isNaN(data32)){
const err118 = {instancePath:instancePath+"/profiles/" + i0+"/admission/reserveBytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/reserveBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data32 < 0 || isNaN(data32)){
const err119 = {instancePath:instancePath+"/profiles/" + i0+"/admission/reserveBytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/reserveBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
if(data27.headroomBytes !== undefined){
let data33 = data27.headroomBytes;
if((!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))) && (data33 !== null)){
const err120 = {instancePath:instancePath+"/profiles/" + i0+"/admission/headroomBytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/headroomBytes/type",keyword:"type",params:{type: schema19.properties.profiles.items.properties.admission.properties.headroomBytes.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 9007199254740991 || isNaN(data33)){
const err121 = {instancePath:instancePath+"/profiles/" + i0+"/admission/headroomBytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/headroomBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data33 < -9007199254740991 || isNaN(data33)){
const err122 = {instancePath:instancePath+"/profiles/" + i0+"/admission/headroomBytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/headroomBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991},message:"must be >= -9007199254740991"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
if(data27.basis !== undefined){
let data34 = data27.basis;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.rule === undefined){
const err123 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data34.inequality === undefined){
const err124 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/required",keyword:"required",params:{missingProperty: "inequality"},message:"must have required property '"+"inequality"+"'"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data34.terms === undefined){
const err125 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/required",keyword:"required",params:{missingProperty: "terms"},message:"must have required property '"+"terms"+"'"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data34.contextTokens === undefined){
const err126 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/required",keyword:"required",params:{missingProperty: "contextTokens"},message:"must have required property '"+"contextTokens"+"'"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data34.contextSource === undefined){
const err127 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/required",keyword:"required",params:{missingProperty: "contextSource"},message:"must have required property '"+"contextSource"+"'"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data34.parallelSlots === undefined){
const err128 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/required",keyword:"required",params:{missingProperty: "parallelSlots"},message:"must have required property '"+"parallelSlots"+"'"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data34.slotsSource === undefined){
const err129 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/required",keyword:"required",params:{missingProperty: "slotsSource"},message:"must have required property '"+"slotsSource"+"'"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data34.batchTokens === undefined){
const err130 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/required",keyword:"required",params:{missingProperty: "batchTokens"},message:"must have required property '"+"batchTokens"+"'"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data34.kvCacheType === undefined){
const err131 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/required",keyword:"required",params:{missingProperty: "kvCacheType"},message:"must have required property '"+"kvCacheType"+"'"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
for(const key6 in data34){
if(!(func1.call(schema19.properties.profiles.items.properties.admission.properties.basis.properties, key6))){
const err132 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data34.rule !== undefined){
let data35 = data34.rule;
if(typeof data35 !== "string"){
const err133 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/rule",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(!((((data35 === "estimate") || (data35 === "hint")) || (data35 === "loaded")) || (data35 === "unknown"))){
const err134 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/rule",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/rule/enum",keyword:"enum",params:{allowedValues: schema19.properties.profiles.items.properties.admission.properties.basis.properties.rule.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data34.inequality !== undefined){
let data36 = data34.inequality;
if(typeof data36 === "string"){
if(func2(data36) > 400){
const err135 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/inequality",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/inequality/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/inequality",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/inequality/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data34.terms !== undefined){
let data37 = data34.terms;
if(Array.isArray(data37)){
if(data37.length > 16){
const err137 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
const len1 = data37.length;
for(let i1=0; i1<len1; i1++){
let data38 = data37[i1];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.name === undefined){
const err138 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms/" + i1,schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data38.bytes === undefined){
const err139 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms/" + i1,schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/items/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data38.source === undefined){
const err140 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms/" + i1,schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
for(const key7 in data38){
if(!(((key7 === "name") || (key7 === "bytes")) || (key7 === "source"))){
const err141 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms/" + i1,schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data38.name !== undefined){
let data39 = data38.name;
if(typeof data39 === "string"){
if(func2(data39) > 200){
const err142 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms/" + i1+"/name",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(func2(data39) < 1){
const err143 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms/" + i1+"/name",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms/" + i1+"/name",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data38.bytes !== undefined){
let data40 = data38.bytes;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err145 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms/" + i1+"/bytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/items/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 9007199254740991 || isNaN(data40)){
const err146 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms/" + i1+"/bytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/items/properties/bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(data40 < 0 || isNaN(data40)){
const err147 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms/" + i1+"/bytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/items/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
if(data38.source !== undefined){
let data41 = data38.source;
if(typeof data41 === "string"){
if(func2(data41) > 200){
const err148 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms/" + i1+"/source",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/items/properties/source/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(func2(data41) < 1){
const err149 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms/" + i1+"/source",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/items/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
else {
const err150 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms/" + i1+"/source",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms/" + i1,schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data34.contextTokens !== undefined){
let data42 = data34.contextTokens;
if((!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))) && (data42 !== null)){
const err153 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/contextTokens",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/contextTokens/type",keyword:"type",params:{type: schema19.properties.profiles.items.properties.admission.properties.basis.properties.contextTokens.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 9007199254740991 || isNaN(data42)){
const err154 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/contextTokens",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/contextTokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(data42 < 0 || isNaN(data42)){
const err155 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/contextTokens",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/contextTokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
if(data34.contextSource !== undefined){
let data43 = data34.contextSource;
if((typeof data43 !== "string") && (data43 !== null)){
const err156 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/contextSource",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/contextSource/type",keyword:"type",params:{type: schema19.properties.profiles.items.properties.admission.properties.basis.properties.contextSource.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(typeof data43 === "string"){
if(func2(data43) > 200){
const err157 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/contextSource",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/contextSource/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(func2(data43) < 1){
const err158 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/contextSource",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/contextSource/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
if(data34.parallelSlots !== undefined){
let data44 = data34.parallelSlots;
if((!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))) && (data44 !== null)){
const err159 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/parallelSlots",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/parallelSlots/type",keyword:"type",params:{type: schema19.properties.profiles.items.properties.admission.properties.basis.properties.parallelSlots.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 9007199254740991 || isNaN(data44)){
const err160 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/parallelSlots",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/parallelSlots/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data44 < 0 || isNaN(data44)){
const err161 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/parallelSlots",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/parallelSlots/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
if(data34.slotsSource !== undefined){
let data45 = data34.slotsSource;
if((typeof data45 !== "string") && (data45 !== null)){
const err162 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/slotsSource",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/slotsSource/type",keyword:"type",params:{type: schema19.properties.profiles.items.properties.admission.properties.basis.properties.slotsSource.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(typeof data45 === "string"){
if(func2(data45) > 200){
const err163 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/slotsSource",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/slotsSource/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(func2(data45) < 1){
const err164 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/slotsSource",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/slotsSource/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
if(data34.batchTokens !== undefined){
let data46 = data34.batchTokens;
if((!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))) && (data46 !== null)){
const err165 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/batchTokens",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/batchTokens/type",keyword:"type",params:{type: schema19.properties.profiles.items.properties.admission.properties.basis.properties.batchTokens.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 9007199254740991 || isNaN(data46)){
const err166 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/batchTokens",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/batchTokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data46 < 0 || isNaN(data46)){
const err167 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/batchTokens",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/batchTokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
if(data34.kvCacheType !== undefined){
let data47 = data34.kvCacheType;
if((typeof data47 !== "string") && (data47 !== null)){
const err168 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/kvCacheType",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/kvCacheType/type",keyword:"type",params:{type: schema19.properties.profiles.items.properties.admission.properties.basis.properties.kvCacheType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(!((((data47 === "f16") || (data47 === "q8_0")) || (data47 === "q4_0")) || (data47 === null))){
const err169 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/kvCacheType",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/kvCacheType/enum",keyword:"enum",params:{allowedValues: schema19.properties.profiles.items.properties.admission.properties.basis.properties.kvCacheType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data27.reasons !== undefined){
if(!(validate53(data27.reasons, {instancePath:instancePath+"/profiles/" + i0+"/admission/reasons",parentData:data27,parentDataProperty:"reasons",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err171 = {instancePath:instancePath+"/profiles/" + i0+"/admission",schemaPath:"#/properties/profiles/items/properties/admission/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
}
else {
const err172 = {instancePath:instancePath+"/profiles/" + i0,schemaPath:"#/properties/profiles/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
else {
const err173 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data.admission !== undefined){
let data49 = data.admission;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.decision === undefined){
const err174 = {instancePath:instancePath+"/admission",schemaPath:"#/properties/admission/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(data49.safe === undefined){
const err175 = {instancePath:instancePath+"/admission",schemaPath:"#/properties/admission/required",keyword:"required",params:{missingProperty: "safe"},message:"must have required property '"+"safe"+"'"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(data49.profileRef === undefined){
const err176 = {instancePath:instancePath+"/admission",schemaPath:"#/properties/admission/required",keyword:"required",params:{missingProperty: "profileRef"},message:"must have required property '"+"profileRef"+"'"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(data49.reasons === undefined){
const err177 = {instancePath:instancePath+"/admission",schemaPath:"#/properties/admission/required",keyword:"required",params:{missingProperty: "reasons"},message:"must have required property '"+"reasons"+"'"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
for(const key8 in data49){
if(!((((key8 === "decision") || (key8 === "safe")) || (key8 === "profileRef")) || (key8 === "reasons"))){
const err178 = {instancePath:instancePath+"/admission",schemaPath:"#/properties/admission/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data49.decision !== undefined){
if(!(validate114(data49.decision, {instancePath:instancePath+"/admission/decision",parentData:data49,parentDataProperty:"decision",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
if(data49.safe !== undefined){
if(typeof data49.safe !== "boolean"){
const err179 = {instancePath:instancePath+"/admission/safe",schemaPath:"#/properties/admission/properties/safe/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data49.profileRef !== undefined){
let data52 = data49.profileRef;
if(typeof data52 === "string"){
if(func2(data52) > 200){
const err180 = {instancePath:instancePath+"/admission/profileRef",schemaPath:"#/properties/admission/properties/profileRef/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(!pattern7.test(data52)){
const err181 = {instancePath:instancePath+"/admission/profileRef",schemaPath:"#/properties/admission/properties/profileRef/pattern",keyword:"pattern",params:{pattern: "^urn:srcos:model-profile:[a-z0-9][a-z0-9_-]*$"},message:"must match pattern \""+"^urn:srcos:model-profile:[a-z0-9][a-z0-9_-]*$"+"\""};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
else {
const err182 = {instancePath:instancePath+"/admission/profileRef",schemaPath:"#/properties/admission/properties/profileRef/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data49.reasons !== undefined){
if(!(validate53(data49.reasons, {instancePath:instancePath+"/admission/reasons",parentData:data49,parentDataProperty:"reasons",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err183 = {instancePath:instancePath+"/admission",schemaPath:"#/properties/admission/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data.authorizationBoundary !== undefined){
let data54 = data.authorizationBoundary;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.authorizesPromptEgress === undefined){
const err184 = {instancePath:instancePath+"/authorizationBoundary",schemaPath:"#/properties/authorizationBoundary/required",keyword:"required",params:{missingProperty: "authorizesPromptEgress"},message:"must have required property '"+"authorizesPromptEgress"+"'"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(data54.authorizesNetworkAccess === undefined){
const err185 = {instancePath:instancePath+"/authorizationBoundary",schemaPath:"#/properties/authorizationBoundary/required",keyword:"required",params:{missingProperty: "authorizesNetworkAccess"},message:"must have required property '"+"authorizesNetworkAccess"+"'"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(data54.authorizesToolUse === undefined){
const err186 = {instancePath:instancePath+"/authorizationBoundary",schemaPath:"#/properties/authorizationBoundary/required",keyword:"required",params:{missingProperty: "authorizesToolUse"},message:"must have required property '"+"authorizesToolUse"+"'"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(data54.authorizesModelDownload === undefined){
const err187 = {instancePath:instancePath+"/authorizationBoundary",schemaPath:"#/properties/authorizationBoundary/required",keyword:"required",params:{missingProperty: "authorizesModelDownload"},message:"must have required property '"+"authorizesModelDownload"+"'"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(data54.authorizesTrainingOnUserData === undefined){
const err188 = {instancePath:instancePath+"/authorizationBoundary",schemaPath:"#/properties/authorizationBoundary/required",keyword:"required",params:{missingProperty: "authorizesTrainingOnUserData"},message:"must have required property '"+"authorizesTrainingOnUserData"+"'"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(data54.authorizesModelPromotion === undefined){
const err189 = {instancePath:instancePath+"/authorizationBoundary",schemaPath:"#/properties/authorizationBoundary/required",keyword:"required",params:{missingProperty: "authorizesModelPromotion"},message:"must have required property '"+"authorizesModelPromotion"+"'"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(data54.authorizesLifecycleMutation === undefined){
const err190 = {instancePath:instancePath+"/authorizationBoundary",schemaPath:"#/properties/authorizationBoundary/required",keyword:"required",params:{missingProperty: "authorizesLifecycleMutation"},message:"must have required property '"+"authorizesLifecycleMutation"+"'"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
for(const key9 in data54){
if(!(((((((key9 === "authorizesPromptEgress") || (key9 === "authorizesNetworkAccess")) || (key9 === "authorizesToolUse")) || (key9 === "authorizesModelDownload")) || (key9 === "authorizesTrainingOnUserData")) || (key9 === "authorizesModelPromotion")) || (key9 === "authorizesLifecycleMutation"))){
const err191 = {instancePath:instancePath+"/authorizationBoundary",schemaPath:"#/properties/authorizationBoundary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data54.authorizesPromptEgress !== undefined){
let data55 = data54.authorizesPromptEgress;
if(typeof data55 !== "boolean"){
const err192 = {instancePath:instancePath+"/authorizationBoundary/authorizesPromptEgress",schemaPath:"#/properties/authorizationBoundary/properties/authorizesPromptEgress/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(false !== data55){
const err193 = {instancePath:instancePath+"/authorizationBoundary/authorizesPromptEgress",schemaPath:"#/properties/authorizationBoundary/properties/authorizesPromptEgress/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data54.authorizesNetworkAccess !== undefined){
let data56 = data54.authorizesNetworkAccess;
if(typeof data56 !== "boolean"){
const err194 = {instancePath:instancePath+"/authorizationBoundary/authorizesNetworkAccess",schemaPath:"#/properties/authorizationBoundary/properties/authorizesNetworkAccess/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(false !== data56){
const err195 = {instancePath:instancePath+"/authorizationBoundary/authorizesNetworkAccess",schemaPath:"#/properties/authorizationBoundary/properties/authorizesNetworkAccess/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data54.authorizesToolUse !== undefined){
let data57 = data54.authorizesToolUse;
if(typeof data57 !== "boolean"){
const err196 = {instancePath:instancePath+"/authorizationBoundary/authorizesToolUse",schemaPath:"#/properties/authorizationBoundary/properties/authorizesToolUse/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(false !== data57){
const err197 = {instancePath:instancePath+"/authorizationBoundary/authorizesToolUse",schemaPath:"#/properties/authorizationBoundary/properties/authorizesToolUse/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data54.authorizesModelDownload !== undefined){
let data58 = data54.authorizesModelDownload;
if(typeof data58 !== "boolean"){
const err198 = {instancePath:instancePath+"/authorizationBoundary/authorizesModelDownload",schemaPath:"#/properties/authorizationBoundary/properties/authorizesModelDownload/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(false !== data58){
const err199 = {instancePath:instancePath+"/authorizationBoundary/authorizesModelDownload",schemaPath:"#/properties/authorizationBoundary/properties/authorizesModelDownload/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data54.authorizesTrainingOnUserData !== undefined){
let data59 = data54.authorizesTrainingOnUserData;
if(typeof data59 !== "boolean"){
const err200 = {instancePath:instancePath+"/authorizationBoundary/authorizesTrainingOnUserData",schemaPath:"#/properties/authorizationBoundary/properties/authorizesTrainingOnUserData/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(false !== data59){
const err201 = {instancePath:instancePath+"/authorizationBoundary/authorizesTrainingOnUserData",schemaPath:"#/properties/authorizationBoundary/properties/authorizesTrainingOnUserData/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data54.authorizesModelPromotion !== undefined){
let data60 = data54.authorizesModelPromotion;
if(typeof data60 !== "boolean"){
const err202 = {instancePath:instancePath+"/authorizationBoundary/authorizesModelPromotion",schemaPath:"#/properties/authorizationBoundary/properties/authorizesModelPromotion/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(false !== data60){
const err203 = {instancePath:instancePath+"/authorizationBoundary/authorizesModelPromotion",schemaPath:"#/properties/authorizationBoundary/properties/authorizesModelPromotion/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data54.authorizesLifecycleMutation !== undefined){
let data61 = data54.authorizesLifecycleMutation;
if(typeof data61 !== "boolean"){
const err204 = {instancePath:instancePath+"/authorizationBoundary/authorizesLifecycleMutation",schemaPath:"#/properties/authorizationBoundary/properties/authorizesLifecycleMutation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(false !== data61){
const err205 = {instancePath:instancePath+"/authorizationBoundary/authorizesLifecycleMutation",schemaPath:"#/properties/authorizationBoundary/properties/authorizesLifecycleMutation/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
else {
const err206 = {instancePath:instancePath+"/authorizationBoundary",schemaPath:"#/properties/authorizationBoundary/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data.probes !== undefined){
let data62 = data.probes;
if(Array.isArray(data62)){
if(data62.length > 144){
const err207 = {instancePath:instancePath+"/probes",schemaPath:"#/properties/probes/maxItems",keyword:"maxItems",params:{limit: 144},message:"must NOT have more than 144 items"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
const len2 = data62.length;
for(let i2=0; i2<len2; i2++){
let data63 = data62[i2];
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.id === undefined){
const err208 = {instancePath:instancePath+"/probes/" + i2,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(data63.version === undefined){
const err209 = {instancePath:instancePath+"/probes/" + i2,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(data63.origin === undefined){
const err210 = {instancePath:instancePath+"/probes/" + i2,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "origin"},message:"must have required property '"+"origin"+"'"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(data63.outcome === undefined){
const err211 = {instancePath:instancePath+"/probes/" + i2,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(data63.durationMs === undefined){
const err212 = {instancePath:instancePath+"/probes/" + i2,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "durationMs"},message:"must have required property '"+"durationMs"+"'"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(data63.provides === undefined){
const err213 = {instancePath:instancePath+"/probes/" + i2,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "provides"},message:"must have required property '"+"provides"+"'"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(data63.sha256 === undefined){
const err214 = {instancePath:instancePath+"/probes/" + i2,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(data63.requested === undefined){
const err215 = {instancePath:instancePath+"/probes/" + i2,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "requested"},message:"must have required property '"+"requested"+"'"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(data63.granted === undefined){
const err216 = {instancePath:instancePath+"/probes/" + i2,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "granted"},message:"must have required property '"+"granted"+"'"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(data63.denials === undefined){
const err217 = {instancePath:instancePath+"/probes/" + i2,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "denials"},message:"must have required property '"+"denials"+"'"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(data63.hostCalls === undefined){
const err218 = {instancePath:instancePath+"/probes/" + i2,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "hostCalls"},message:"must have required property '"+"hostCalls"+"'"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(data63.fuelUsed === undefined){
const err219 = {instancePath:instancePath+"/probes/" + i2,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "fuelUsed"},message:"must have required property '"+"fuelUsed"+"'"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if(data63.log === undefined){
const err220 = {instancePath:instancePath+"/probes/" + i2,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "log"},message:"must have required property '"+"log"+"'"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if(data63.error === undefined){
const err221 = {instancePath:instancePath+"/probes/" + i2,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "error"},message:"must have required property '"+"error"+"'"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
for(const key10 in data63){
if(!(func1.call(schema19.properties.probes.items.properties, key10))){
const err222 = {instancePath:instancePath+"/probes/" + i2,schemaPath:"#/properties/probes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data63.id !== undefined){
let data64 = data63.id;
if(typeof data64 === "string"){
if(func2(data64) > 200){
const err223 = {instancePath:instancePath+"/probes/" + i2+"/id",schemaPath:"#/properties/probes/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(func2(data64) < 1){
const err224 = {instancePath:instancePath+"/probes/" + i2+"/id",schemaPath:"#/properties/probes/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
else {
const err225 = {instancePath:instancePath+"/probes/" + i2+"/id",schemaPath:"#/properties/probes/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data63.version !== undefined){
let data65 = data63.version;
if((typeof data65 !== "string") && (data65 !== null)){
const err226 = {instancePath:instancePath+"/probes/" + i2+"/version",schemaPath:"#/properties/probes/items/properties/version/type",keyword:"type",params:{type: schema19.properties.probes.items.properties.version.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(typeof data65 === "string"){
if(func2(data65) > 200){
const err227 = {instancePath:instancePath+"/probes/" + i2+"/version",schemaPath:"#/properties/probes/items/properties/version/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(func2(data65) < 1){
const err228 = {instancePath:instancePath+"/probes/" + i2+"/version",schemaPath:"#/properties/probes/items/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
}
if(data63.origin !== undefined){
let data66 = data63.origin;
if(typeof data66 !== "string"){
const err229 = {instancePath:instancePath+"/probes/" + i2+"/origin",schemaPath:"#/properties/probes/items/properties/origin/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(!((data66 === "builtin") || (data66 === "plugin"))){
const err230 = {instancePath:instancePath+"/probes/" + i2+"/origin",schemaPath:"#/properties/probes/items/properties/origin/enum",keyword:"enum",params:{allowedValues: schema19.properties.probes.items.properties.origin.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data63.outcome !== undefined){
let data67 = data63.outcome;
if(typeof data67 !== "string"){
const err231 = {instancePath:instancePath+"/probes/" + i2+"/outcome",schemaPath:"#/properties/probes/items/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(!(((((((((data67 === "ok") || (data67 === "absent")) || (data67 === "failed")) || (data67 === "timed-out")) || (data67 === "out-of-fuel")) || (data67 === "out-of-memory")) || (data67 === "denied")) || (data67 === "refused")) || (data67 === "invalid-output"))){
const err232 = {instancePath:instancePath+"/probes/" + i2+"/outcome",schemaPath:"#/properties/probes/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema19.properties.probes.items.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data63.durationMs !== undefined){
let data68 = data63.durationMs;
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 < 0 || isNaN(data68)){
const err233 = {instancePath:instancePath+"/probes/" + i2+"/durationMs",schemaPath:"#/properties/probes/items/properties/durationMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
else {
const err234 = {instancePath:instancePath+"/probes/" + i2+"/durationMs",schemaPath:"#/properties/probes/items/properties/durationMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data63.provides !== undefined){
let data69 = data63.provides;
if(Array.isArray(data69)){
if(data69.length > 8){
const err235 = {instancePath:instancePath+"/probes/" + i2+"/provides",schemaPath:"#/properties/probes/items/properties/provides/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
const len3 = data69.length;
for(let i3=0; i3<len3; i3++){
let data70 = data69[i3];
if(typeof data70 !== "string"){
const err236 = {instancePath:instancePath+"/probes/" + i2+"/provides/" + i3,schemaPath:"#/properties/probes/items/properties/provides/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(!((((((((data70 === "battery") || (data70 === "thermal")) || (data70 === "memory")) || (data70 === "disk")) || (data70 === "accelerators")) || (data70 === "network")) || (data70 === "modelService")) || (data70 === "residency"))){
const err237 = {instancePath:instancePath+"/probes/" + i2+"/provides/" + i3,schemaPath:"#/properties/probes/items/properties/provides/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.probes.items.properties.provides.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
}
else {
const err238 = {instancePath:instancePath+"/probes/" + i2+"/provides",schemaPath:"#/properties/probes/items/properties/provides/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data63.sha256 !== undefined){
let data71 = data63.sha256;
if((typeof data71 !== "string") && (data71 !== null)){
const err239 = {instancePath:instancePath+"/probes/" + i2+"/sha256",schemaPath:"#/properties/probes/items/properties/sha256/type",keyword:"type",params:{type: schema19.properties.probes.items.properties.sha256.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(typeof data71 === "string"){
if(!pattern9.test(data71)){
const err240 = {instancePath:instancePath+"/probes/" + i2+"/sha256",schemaPath:"#/properties/probes/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
}
if(data63.requested !== undefined){
if(!(validate119(data63.requested, {instancePath:instancePath+"/probes/" + i2+"/requested",parentData:data63,parentDataProperty:"requested",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if(data63.granted !== undefined){
if(!(validate119(data63.granted, {instancePath:instancePath+"/probes/" + i2+"/granted",parentData:data63,parentDataProperty:"granted",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if(data63.denials !== undefined){
let data74 = data63.denials;
if(Array.isArray(data74)){
if(data74.length > 64){
const err241 = {instancePath:instancePath+"/probes/" + i2+"/denials",schemaPath:"#/properties/probes/items/properties/denials/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
const len4 = data74.length;
for(let i4=0; i4<len4; i4++){
let data75 = data74[i4];
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.call === undefined){
const err242 = {instancePath:instancePath+"/probes/" + i2+"/denials/" + i4,schemaPath:"#/properties/probes/items/properties/denials/items/required",keyword:"required",params:{missingProperty: "call"},message:"must have required property '"+"call"+"'"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if(data75.target === undefined){
const err243 = {instancePath:instancePath+"/probes/" + i2+"/denials/" + i4,schemaPath:"#/properties/probes/items/properties/denials/items/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(data75.message === undefined){
const err244 = {instancePath:instancePath+"/probes/" + i2+"/denials/" + i4,schemaPath:"#/properties/probes/items/properties/denials/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
for(const key11 in data75){
if(!(((key11 === "call") || (key11 === "target")) || (key11 === "message"))){
const err245 = {instancePath:instancePath+"/probes/" + i2+"/denials/" + i4,schemaPath:"#/properties/probes/items/properties/denials/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data75.call !== undefined){
let data76 = data75.call;
if(typeof data76 === "string"){
if(func2(data76) > 200){
const err246 = {instancePath:instancePath+"/probes/" + i2+"/denials/" + i4+"/call",schemaPath:"#/properties/probes/items/properties/denials/items/properties/call/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(func2(data76) < 1){
const err247 = {instancePath:instancePath+"/probes/" + i2+"/denials/" + i4+"/call",schemaPath:"#/properties/probes/items/properties/denials/items/properties/call/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
else {
const err248 = {instancePath:instancePath+"/probes/" + i2+"/denials/" + i4+"/call",schemaPath:"#/properties/probes/items/properties/denials/items/properties/call/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data75.target !== undefined){
let data77 = data75.target;
if(typeof data77 === "string"){
if(func2(data77) > 400){
const err249 = {instancePath:instancePath+"/probes/" + i2+"/denials/" + i4+"/target",schemaPath:"#/properties/probes/items/properties/denials/items/properties/target/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
else {
const err250 = {instancePath:instancePath+"/probes/" + i2+"/denials/" + i4+"/target",schemaPath:"#/properties/probes/items/properties/denials/items/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data75.message !== undefined){
let data78 = data75.message;
if(typeof data78 === "string"){
if(func2(data78) > 400){
const err251 = {instancePath:instancePath+"/probes/" + i2+"/denials/" + i4+"/message",schemaPath:"#/properties/probes/items/properties/denials/items/properties/message/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
else {
const err252 = {instancePath:instancePath+"/probes/" + i2+"/denials/" + i4+"/message",schemaPath:"#/properties/probes/items/properties/denials/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
}
else {
const err253 = {instancePath:instancePath+"/probes/" + i2+"/denials/" + i4,schemaPath:"#/properties/probes/items/properties/denials/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
}
else {
const err254 = {instancePath:instancePath+"/probes/" + i2+"/denials",schemaPath:"#/properties/probes/items/properties/denials/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data63.hostCalls !== undefined){
let data79 = data63.hostCalls;
if(!(((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79))) && (isFinite(data79)))){
const err255 = {instancePath:instancePath+"/probes/" + i2+"/hostCalls",schemaPath:"#/properties/probes/items/properties/hostCalls/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if((typeof data79 == "number") && (isFinite(data79))){
if(data79 > 9007199254740991 || isNaN(data79)){
const err256 = {instancePath:instancePath+"/probes/" + i2+"/hostCalls",schemaPath:"#/properties/probes/items/properties/hostCalls/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(data79 < 0 || isNaN(data79)){
const err257 = {instancePath:instancePath+"/probes/" + i2+"/hostCalls",schemaPath:"#/properties/probes/items/properties/hostCalls/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
}
if(data63.fuelUsed !== undefined){
let data80 = data63.fuelUsed;
if((!(((typeof data80 == "number") && (!(data80 % 1) && !isNaN(data80))) && (isFinite(data80)))) && (data80 !== null)){
const err258 = {instancePath:instancePath+"/probes/" + i2+"/fuelUsed",schemaPath:"#/properties/probes/items/properties/fuelUsed/type",keyword:"type",params:{type: schema19.properties.probes.items.properties.fuelUsed.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if((typeof data80 == "number") && (isFinite(data80))){
if(data80 > 9007199254740991 || isNaN(data80)){
const err259 = {instancePath:instancePath+"/probes/" + i2+"/fuelUsed",schemaPath:"#/properties/probes/items/properties/fuelUsed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if(data80 < 0 || isNaN(data80)){
const err260 = {instancePath:instancePath+"/probes/" + i2+"/fuelUsed",schemaPath:"#/properties/probes/items/properties/fuelUsed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
}
if(data63.log !== undefined){
let data81 = data63.log;
if(Array.isArray(data81)){
if(data81.length > 32){
const err261 = {instancePath:instancePath+"/probes/" + i2+"/log",schemaPath:"#/properties/probes/items/properties/log/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
const len5 = data81.length;
for(let i5=0; i5<len5; i5++){
let data82 = data81[i5];
if(typeof data82 === "string"){
if(func2(data82) > 400){
const err262 = {instancePath:instancePath+"/probes/" + i2+"/log/" + i5,schemaPath:"#/properties/probes/items/properties/log/items/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
else {
const err263 = {instancePath:instancePath+"/probes/" + i2+"/log/" + i5,schemaPath:"#/properties/probes/items/properties/log/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
}
else {
const err264 = {instancePath:instancePath+"/probes/" + i2+"/log",schemaPath:"#/properties/probes/items/properties/log/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data63.error !== undefined){
let data83 = data63.error;
if((typeof data83 !== "string") && (data83 !== null)){
const err265 = {instancePath:instancePath+"/probes/" + i2+"/error",schemaPath:"#/properties/probes/items/properties/error/type",keyword:"type",params:{type: schema19.properties.probes.items.properties.error.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if(typeof data83 === "string"){
if(func2(data83) > 400){
const err266 = {instancePath:instancePath+"/probes/" + i2+"/error",schemaPath:"#/properties/probes/items/properties/error/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
}
}
else {
const err267 = {instancePath:instancePath+"/probes/" + i2,schemaPath:"#/properties/probes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
}
else {
const err268 = {instancePath:instancePath+"/probes",schemaPath:"#/properties/probes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data.policy !== undefined){
let data84 = data.policy;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.sha256 === undefined){
const err269 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
if(data84.source === undefined){
const err270 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if(data84.ttlSeconds === undefined){
const err271 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/required",keyword:"required",params:{missingProperty: "ttlSeconds"},message:"must have required property '"+"ttlSeconds"+"'"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
if(data84.requiredSignals === undefined){
const err272 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/required",keyword:"required",params:{missingProperty: "requiredSignals"},message:"must have required property '"+"requiredSignals"+"'"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
if(data84.limits === undefined){
const err273 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/required",keyword:"required",params:{missingProperty: "limits"},message:"must have required property '"+"limits"+"'"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if(data84.assumptions === undefined){
const err274 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/required",keyword:"required",params:{missingProperty: "assumptions"},message:"must have required property '"+"assumptions"+"'"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
for(const key12 in data84){
if(!((((((key12 === "sha256") || (key12 === "source")) || (key12 === "ttlSeconds")) || (key12 === "requiredSignals")) || (key12 === "limits")) || (key12 === "assumptions"))){
const err275 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data84.sha256 !== undefined){
let data85 = data84.sha256;
if(typeof data85 === "string"){
if(!pattern9.test(data85)){
const err276 = {instancePath:instancePath+"/policy/sha256",schemaPath:"#/properties/policy/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
else {
const err277 = {instancePath:instancePath+"/policy/sha256",schemaPath:"#/properties/policy/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data84.source !== undefined){
let data86 = data84.source;
if(typeof data86 !== "string"){
const err278 = {instancePath:instancePath+"/policy/source",schemaPath:"#/properties/policy/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
if(!((data86 === "built-in") || (data86 === "file"))){
const err279 = {instancePath:instancePath+"/policy/source",schemaPath:"#/properties/policy/properties/source/enum",keyword:"enum",params:{allowedValues: schema19.properties.policy.properties.source.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data84.ttlSeconds !== undefined){
let data87 = data84.ttlSeconds;
if((typeof data87 == "number") && (isFinite(data87))){
if(data87 > 3600 || isNaN(data87)){
const err280 = {instancePath:instancePath+"/policy/ttlSeconds",schemaPath:"#/properties/policy/properties/ttlSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if(data87 < 1 || isNaN(data87)){
const err281 = {instancePath:instancePath+"/policy/ttlSeconds",schemaPath:"#/properties/policy/properties/ttlSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
else {
const err282 = {instancePath:instancePath+"/policy/ttlSeconds",schemaPath:"#/properties/policy/properties/ttlSeconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data84.requiredSignals !== undefined){
let data88 = data84.requiredSignals;
if(Array.isArray(data88)){
if(data88.length > 7){
const err283 = {instancePath:instancePath+"/policy/requiredSignals",schemaPath:"#/properties/policy/properties/requiredSignals/maxItems",keyword:"maxItems",params:{limit: 7},message:"must NOT have more than 7 items"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
const len6 = data88.length;
for(let i6=0; i6<len6; i6++){
let data89 = data88[i6];
if(typeof data89 !== "string"){
const err284 = {instancePath:instancePath+"/policy/requiredSignals/" + i6,schemaPath:"#/properties/policy/properties/requiredSignals/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
if(!(((((((data89 === "battery") || (data89 === "thermal")) || (data89 === "memory")) || (data89 === "disk")) || (data89 === "accelerators")) || (data89 === "network")) || (data89 === "modelService"))){
const err285 = {instancePath:instancePath+"/policy/requiredSignals/" + i6,schemaPath:"#/properties/policy/properties/requiredSignals/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.policy.properties.requiredSignals.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
let i7 = data88.length;
let j0;
if(i7 > 1){
const indices0 = {};
for(;i7--;){
let item0 = data88[i7];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err286 = {instancePath:instancePath+"/policy/requiredSignals",schemaPath:"#/properties/policy/properties/requiredSignals/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i7+" are identical)"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
break;
}
indices0[item0] = i7;
}
}
}
else {
const err287 = {instancePath:instancePath+"/policy/requiredSignals",schemaPath:"#/properties/policy/properties/requiredSignals/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data84.limits !== undefined){
let data90 = data84.limits;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if(data90.battery === undefined){
const err288 = {instancePath:instancePath+"/policy/limits",schemaPath:"#/properties/policy/properties/limits/required",keyword:"required",params:{missingProperty: "battery"},message:"must have required property '"+"battery"+"'"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
if(data90.thermal === undefined){
const err289 = {instancePath:instancePath+"/policy/limits",schemaPath:"#/properties/policy/properties/limits/required",keyword:"required",params:{missingProperty: "thermal"},message:"must have required property '"+"thermal"+"'"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
if(data90.memory === undefined){
const err290 = {instancePath:instancePath+"/policy/limits",schemaPath:"#/properties/policy/properties/limits/required",keyword:"required",params:{missingProperty: "memory"},message:"must have required property '"+"memory"+"'"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(data90.disk === undefined){
const err291 = {instancePath:instancePath+"/policy/limits",schemaPath:"#/properties/policy/properties/limits/required",keyword:"required",params:{missingProperty: "disk"},message:"must have required property '"+"disk"+"'"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
for(const key13 in data90){
if(!((((key13 === "battery") || (key13 === "thermal")) || (key13 === "memory")) || (key13 === "disk"))){
const err292 = {instancePath:instancePath+"/policy/limits",schemaPath:"#/properties/policy/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data90.battery !== undefined){
let data91 = data90.battery;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.lowPercent === undefined){
const err293 = {instancePath:instancePath+"/policy/limits/battery",schemaPath:"#/properties/policy/properties/limits/properties/battery/required",keyword:"required",params:{missingProperty: "lowPercent"},message:"must have required property '"+"lowPercent"+"'"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
if(data91.criticalPercent === undefined){
const err294 = {instancePath:instancePath+"/policy/limits/battery",schemaPath:"#/properties/policy/properties/limits/properties/battery/required",keyword:"required",params:{missingProperty: "criticalPercent"},message:"must have required property '"+"criticalPercent"+"'"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
for(const key14 in data91){
if(!((key14 === "lowPercent") || (key14 === "criticalPercent"))){
const err295 = {instancePath:instancePath+"/policy/limits/battery",schemaPath:"#/properties/policy/properties/limits/properties/battery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data91.lowPercent !== undefined){
let data92 = data91.lowPercent;
if((typeof data92 == "number") && (isFinite(data92))){
if(data92 > 100 || isNaN(data92)){
const err296 = {instancePath:instancePath+"/policy/limits/battery/lowPercent",schemaPath:"#/properties/policy/properties/limits/properties/battery/properties/lowPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
if(data92 < 0 || isNaN(data92)){
const err297 = {instancePath:instancePath+"/policy/limits/battery/lowPercent",schemaPath:"#/properties/policy/properties/limits/properties/battery/properties/lowPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
else {
const err298 = {instancePath:instancePath+"/policy/limits/battery/lowPercent",schemaPath:"#/properties/policy/properties/limits/properties/battery/properties/lowPercent/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data91.criticalPercent !== undefined){
let data93 = data91.criticalPercent;
if((typeof data93 == "number") && (isFinite(data93))){
if(data93 > 100 || isNaN(data93)){
const err299 = {instancePath:instancePath+"/policy/limits/battery/criticalPercent",schemaPath:"#/properties/policy/properties/limits/properties/battery/properties/criticalPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if(data93 < 0 || isNaN(data93)){
const err300 = {instancePath:instancePath+"/policy/limits/battery/criticalPercent",schemaPath:"#/properties/policy/properties/limits/properties/battery/properties/criticalPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
else {
const err301 = {instancePath:instancePath+"/policy/limits/battery/criticalPercent",schemaPath:"#/properties/policy/properties/limits/properties/battery/properties/criticalPercent/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
}
else {
const err302 = {instancePath:instancePath+"/policy/limits/battery",schemaPath:"#/properties/policy/properties/limits/properties/battery/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
if(data90.thermal !== undefined){
let data94 = data90.thermal;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.warmMarginCelsius === undefined){
const err303 = {instancePath:instancePath+"/policy/limits/thermal",schemaPath:"#/properties/policy/properties/limits/properties/thermal/required",keyword:"required",params:{missingProperty: "warmMarginCelsius"},message:"must have required property '"+"warmMarginCelsius"+"'"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
if(data94.criticalMarginCelsius === undefined){
const err304 = {instancePath:instancePath+"/policy/limits/thermal",schemaPath:"#/properties/policy/properties/limits/properties/thermal/required",keyword:"required",params:{missingProperty: "criticalMarginCelsius"},message:"must have required property '"+"criticalMarginCelsius"+"'"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
for(const key15 in data94){
if(!((key15 === "warmMarginCelsius") || (key15 === "criticalMarginCelsius"))){
const err305 = {instancePath:instancePath+"/policy/limits/thermal",schemaPath:"#/properties/policy/properties/limits/properties/thermal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data94.warmMarginCelsius !== undefined){
let data95 = data94.warmMarginCelsius;
if((typeof data95 == "number") && (isFinite(data95))){
if(data95 > 60 || isNaN(data95)){
const err306 = {instancePath:instancePath+"/policy/limits/thermal/warmMarginCelsius",schemaPath:"#/properties/policy/properties/limits/properties/thermal/properties/warmMarginCelsius/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if(data95 < 0 || isNaN(data95)){
const err307 = {instancePath:instancePath+"/policy/limits/thermal/warmMarginCelsius",schemaPath:"#/properties/policy/properties/limits/properties/thermal/properties/warmMarginCelsius/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
else {
const err308 = {instancePath:instancePath+"/policy/limits/thermal/warmMarginCelsius",schemaPath:"#/properties/policy/properties/limits/properties/thermal/properties/warmMarginCelsius/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data94.criticalMarginCelsius !== undefined){
let data96 = data94.criticalMarginCelsius;
if((typeof data96 == "number") && (isFinite(data96))){
if(data96 > 60 || isNaN(data96)){
const err309 = {instancePath:instancePath+"/policy/limits/thermal/criticalMarginCelsius",schemaPath:"#/properties/policy/properties/limits/properties/thermal/properties/criticalMarginCelsius/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
if(data96 < 0 || isNaN(data96)){
const err310 = {instancePath:instancePath+"/policy/limits/thermal/criticalMarginCelsius",schemaPath:"#/properties/policy/properties/limits/properties/thermal/properties/criticalMarginCelsius/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
else {
const err311 = {instancePath:instancePath+"/policy/limits/thermal/criticalMarginCelsius",schemaPath:"#/properties/policy/properties/limits/properties/thermal/properties/criticalMarginCelsius/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
}
else {
const err312 = {instancePath:instancePath+"/policy/limits/thermal",schemaPath:"#/properties/policy/properties/limits/properties/thermal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data90.memory !== undefined){
let data97 = data90.memory;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(data97.reserveBytes === undefined){
const err313 = {instancePath:instancePath+"/policy/limits/memory",schemaPath:"#/properties/policy/properties/limits/properties/memory/required",keyword:"required",params:{missingProperty: "reserveBytes"},message:"must have required property '"+"reserveBytes"+"'"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
if(data97.reserveShare === undefined){
const err314 = {instancePath:instancePath+"/policy/limits/memory",schemaPath:"#/properties/policy/properties/limits/properties/memory/required",keyword:"required",params:{missingProperty: "reserveShare"},message:"must have required property '"+"reserveShare"+"'"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
if(data97.comfortFactor === undefined){
const err315 = {instancePath:instancePath+"/policy/limits/memory",schemaPath:"#/properties/policy/properties/limits/properties/memory/required",keyword:"required",params:{missingProperty: "comfortFactor"},message:"must have required property '"+"comfortFactor"+"'"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
if(data97.pressureConstrainPercent === undefined){
const err316 = {instancePath:instancePath+"/policy/limits/memory",schemaPath:"#/properties/policy/properties/limits/properties/memory/required",keyword:"required",params:{missingProperty: "pressureConstrainPercent"},message:"must have required property '"+"pressureConstrainPercent"+"'"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
if(data97.pressureDenyPercent === undefined){
const err317 = {instancePath:instancePath+"/policy/limits/memory",schemaPath:"#/properties/policy/properties/limits/properties/memory/required",keyword:"required",params:{missingProperty: "pressureDenyPercent"},message:"must have required property '"+"pressureDenyPercent"+"'"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
for(const key16 in data97){
if(!(((((key16 === "reserveBytes") || (key16 === "reserveShare")) || (key16 === "comfortFactor")) || (key16 === "pressureConstrainPercent")) || (key16 === "pressureDenyPercent"))){
const err318 = {instancePath:instancePath+"/policy/limits/memory",schemaPath:"#/properties/policy/properties/limits/properties/memory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data97.reserveBytes !== undefined){
let data98 = data97.reserveBytes;
if(!(((typeof data98 == "number") && (!(data98 % 1) && !isNaN(data98))) && (isFinite(data98)))){
const err319 = {instancePath:instancePath+"/policy/limits/memory/reserveBytes",schemaPath:"#/properties/policy/properties/limits/properties/memory/properties/reserveBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
if((typeof data98 == "number") && (isFinite(data98))){
if(data98 > 9007199254740991 || isNaN(data98)){
const err320 = {instancePath:instancePath+"/policy/limits/memory/reserveBytes",schemaPath:"#/properties/policy/properties/limits/properties/memory/properties/reserveBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
if(data98 < 0 || isNaN(data98)){
const err321 = {instancePath:instancePath+"/policy/limits/memory/reserveBytes",schemaPath:"#/properties/policy/properties/limits/properties/memory/properties/reserveBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
}
if(data97.reserveShare !== undefined){
let data99 = data97.reserveShare;
if((typeof data99 == "number") && (isFinite(data99))){
if(data99 > 1 || isNaN(data99)){
const err322 = {instancePath:instancePath+"/policy/limits/memory/reserveShare",schemaPath:"#/properties/policy/properties/limits/properties/memory/properties/reserveShare/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
if(data99 < 0 || isNaN(data99)){
const err323 = {instancePath:instancePath+"/policy/limits/memory/reserveShare",schemaPath:"#/properties/policy/properties/limits/properties/memory/properties/reserveShare/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
else {
const err324 = {instancePath:instancePath+"/policy/limits/memory/reserveShare",schemaPath:"#/properties/policy/properties/limits/properties/memory/properties/reserveShare/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data97.comfortFactor !== undefined){
let data100 = data97.comfortFactor;
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 > 100 || isNaN(data100)){
const err325 = {instancePath:instancePath+"/policy/limits/memory/comfortFactor",schemaPath:"#/properties/policy/properties/limits/properties/memory/properties/comfortFactor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
if(data100 < 1 || isNaN(data100)){
const err326 = {instancePath:instancePath+"/policy/limits/memory/comfortFactor",schemaPath:"#/properties/policy/properties/limits/properties/memory/properties/comfortFactor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
else {
const err327 = {instancePath:instancePath+"/policy/limits/memory/comfortFactor",schemaPath:"#/properties/policy/properties/limits/properties/memory/properties/comfortFactor/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data97.pressureConstrainPercent !== undefined){
let data101 = data97.pressureConstrainPercent;
if((typeof data101 == "number") && (isFinite(data101))){
if(data101 > 100 || isNaN(data101)){
const err328 = {instancePath:instancePath+"/policy/limits/memory/pressureConstrainPercent",schemaPath:"#/properties/policy/properties/limits/properties/memory/properties/pressureConstrainPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
if(data101 < 0 || isNaN(data101)){
const err329 = {instancePath:instancePath+"/policy/limits/memory/pressureConstrainPercent",schemaPath:"#/properties/policy/properties/limits/properties/memory/properties/pressureConstrainPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
else {
const err330 = {instancePath:instancePath+"/policy/limits/memory/pressureConstrainPercent",schemaPath:"#/properties/policy/properties/limits/properties/memory/properties/pressureConstrainPercent/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data97.pressureDenyPercent !== undefined){
let data102 = data97.pressureDenyPercent;
if((typeof data102 == "number") && (isFinite(data102))){
if(data102 > 100 || isNaN(data102)){
const err331 = {instancePath:instancePath+"/policy/limits/memory/pressureDenyPercent",schemaPath:"#/properties/policy/properties/limits/properties/memory/properties/pressureDenyPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
if(data102 < 0 || isNaN(data102)){
const err332 = {instancePath:instancePath+"/policy/limits/memory/pressureDenyPercent",schemaPath:"#/properties/policy/properties/limits/properties/memory/properties/pressureDenyPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
else {
const err333 = {instancePath:instancePath+"/policy/limits/memory/pressureDenyPercent",schemaPath:"#/properties/policy/properties/limits/properties/memory/properties/pressureDenyPercent/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
}
else {
const err334 = {instancePath:instancePath+"/policy/limits/memory",schemaPath:"#/properties/policy/properties/limits/properties/memory/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data90.disk !== undefined){
let data103 = data90.disk;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(data103.lowBytes === undefined){
const err335 = {instancePath:instancePath+"/policy/limits/disk",schemaPath:"#/properties/policy/properties/limits/properties/disk/required",keyword:"required",params:{missingProperty: "lowBytes"},message:"must have required property '"+"lowBytes"+"'"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if(data103.lowShare === undefined){
const err336 = {instancePath:instancePath+"/policy/limits/disk",schemaPath:"#/properties/policy/properties/limits/properties/disk/required",keyword:"required",params:{missingProperty: "lowShare"},message:"must have required property '"+"lowShare"+"'"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
for(const key17 in data103){
if(!((key17 === "lowBytes") || (key17 === "lowShare"))){
const err337 = {instancePath:instancePath+"/policy/limits/disk",schemaPath:"#/properties/policy/properties/limits/properties/disk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data103.lowBytes !== undefined){
let data104 = data103.lowBytes;
if(!(((typeof data104 == "number") && (!(data104 % 1) && !isNaN(data104))) && (isFinite(data104)))){
const err338 = {instancePath:instancePath+"/policy/limits/disk/lowBytes",schemaPath:"#/properties/policy/properties/limits/properties/disk/properties/lowBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
if((typeof data104 == "number") && (isFinite(data104))){
if(data104 > 9007199254740991 || isNaN(data104)){
const err339 = {instancePath:instancePath+"/policy/limits/disk/lowBytes",schemaPath:"#/properties/policy/properties/limits/properties/disk/properties/lowBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
if(data104 < 0 || isNaN(data104)){
const err340 = {instancePath:instancePath+"/policy/limits/disk/lowBytes",schemaPath:"#/properties/policy/properties/limits/properties/disk/properties/lowBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
}
if(data103.lowShare !== undefined){
let data105 = data103.lowShare;
if((typeof data105 == "number") && (isFinite(data105))){
if(data105 > 1 || isNaN(data105)){
const err341 = {instancePath:instancePath+"/policy/limits/disk/lowShare",schemaPath:"#/properties/policy/properties/limits/properties/disk/properties/lowShare/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
if(data105 < 0 || isNaN(data105)){
const err342 = {instancePath:instancePath+"/policy/limits/disk/lowShare",schemaPath:"#/properties/policy/properties/limits/properties/disk/properties/lowShare/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
else {
const err343 = {instancePath:instancePath+"/policy/limits/disk/lowShare",schemaPath:"#/properties/policy/properties/limits/properties/disk/properties/lowShare/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
}
else {
const err344 = {instancePath:instancePath+"/policy/limits/disk",schemaPath:"#/properties/policy/properties/limits/properties/disk/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
}
else {
const err345 = {instancePath:instancePath+"/policy/limits",schemaPath:"#/properties/policy/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data84.assumptions !== undefined){
let data106 = data84.assumptions;
if(Array.isArray(data106)){
if(data106.length > 256){
const err346 = {instancePath:instancePath+"/policy/assumptions",schemaPath:"#/properties/policy/properties/assumptions/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
const len7 = data106.length;
for(let i8=0; i8<len7; i8++){
let data107 = data106[i8];
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
if(data107.key === undefined){
const err347 = {instancePath:instancePath+"/policy/assumptions/" + i8,schemaPath:"#/properties/policy/properties/assumptions/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
if(data107.value === undefined){
const err348 = {instancePath:instancePath+"/policy/assumptions/" + i8,schemaPath:"#/properties/policy/properties/assumptions/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
if(data107.message === undefined){
const err349 = {instancePath:instancePath+"/policy/assumptions/" + i8,schemaPath:"#/properties/policy/properties/assumptions/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
for(const key18 in data107){
if(!(((key18 === "key") || (key18 === "value")) || (key18 === "message"))){
const err350 = {instancePath:instancePath+"/policy/assumptions/" + i8,schemaPath:"#/properties/policy/properties/assumptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data107.key !== undefined){
let data108 = data107.key;
if(typeof data108 === "string"){
if(func2(data108) > 400){
const err351 = {instancePath:instancePath+"/policy/assumptions/" + i8+"/key",schemaPath:"#/properties/policy/properties/assumptions/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
if(!pattern11.test(data108)){
const err352 = {instancePath:instancePath+"/policy/assumptions/" + i8+"/key",schemaPath:"#/properties/policy/properties/assumptions/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
else {
const err353 = {instancePath:instancePath+"/policy/assumptions/" + i8+"/key",schemaPath:"#/properties/policy/properties/assumptions/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
if(data107.value !== undefined){
let data109 = data107.value;
if(typeof data109 === "string"){
if(func2(data109) > 400){
const err354 = {instancePath:instancePath+"/policy/assumptions/" + i8+"/value",schemaPath:"#/properties/policy/properties/assumptions/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
else {
const err355 = {instancePath:instancePath+"/policy/assumptions/" + i8+"/value",schemaPath:"#/properties/policy/properties/assumptions/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data107.message !== undefined){
let data110 = data107.message;
if(typeof data110 === "string"){
if(func2(data110) > 400){
const err356 = {instancePath:instancePath+"/policy/assumptions/" + i8+"/message",schemaPath:"#/properties/policy/properties/assumptions/items/properties/message/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
else {
const err357 = {instancePath:instancePath+"/policy/assumptions/" + i8+"/message",schemaPath:"#/properties/policy/properties/assumptions/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
}
else {
const err358 = {instancePath:instancePath+"/policy/assumptions/" + i8,schemaPath:"#/properties/policy/properties/assumptions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
}
else {
const err359 = {instancePath:instancePath+"/policy/assumptions",schemaPath:"#/properties/policy/properties/assumptions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
}
else {
const err360 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
if(data.extensions !== undefined){
let data111 = data.extensions;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
if(Object.keys(data111).length > 64){
const err361 = {instancePath:instancePath+"/extensions",schemaPath:"#/properties/extensions/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
for(const key19 in data111){
const _errs258 = errors;
if(typeof key19 === "string"){
if(func2(key19) > 200){
const err362 = {instancePath:instancePath+"/extensions",schemaPath:"#/properties/extensions/propertyNames/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",propertyName:key19};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
else {
const err363 = {instancePath:instancePath+"/extensions",schemaPath:"#/properties/extensions/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key19};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
var valid57 = _errs258 === errors;
if(!valid57){
const err364 = {instancePath:instancePath+"/extensions",schemaPath:"#/properties/extensions/propertyNames",keyword:"propertyNames",params:{propertyName: key19},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
for(const key20 in data111){
let data112 = data111[key20];
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
}
else {
const err365 = {instancePath:instancePath+"/extensions/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/extensions/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
}
else {
const err366 = {instancePath:instancePath+"/extensions",schemaPath:"#/properties/extensions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
}
else {
const err367 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
