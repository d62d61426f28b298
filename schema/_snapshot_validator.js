/** Generated from the schema: deno task gen. */
// @ts-self-types="./_snapshot_validator.d.ts"
"use strict";
export const validate = validate20;

const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://schemas.srcos.ai/model-carry/local-model-resource-snapshot.schema.json","title":"LocalModelResourceSnapshot","description":"What one machine can carry at one moment: every reading with its source or the reason why it is unknown, and a verdict per model profile.","type":"object","additionalProperties":false,"required":["kind","schemaVersion","snapshotId","capturedAt","validUntil","producer","health","signals","profiles","admission","authorizationBoundary","probes","policy","extensions"],"properties":{"kind":{"description":"Kind of the document.","type":"string","const":"LocalModelResourceSnapshot"},"schemaVersion":{"description":"Version of this schema.","type":"string","const":"v0.1"},"snapshotId":{"description":"Name of this one snapshot.","type":"string","pattern":"^urn:srcos:local-model-resource-snapshot:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},"capturedAt":{"description":"When it was taken, UTC.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$"},"validUntil":{"description":"Until when it may be used, UTC; afterwards it is a denial for every reader.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$"},"producer":{"description":"What made it.","type":"object","additionalProperties":false,"required":["name","version","runtime","platform"],"properties":{"name":{"description":"Name of the program.","type":"string","const":"model-carry"},"version":{"description":"Version of the program.","type":"string","pattern":"^[0-9]+\\.[0-9]+\\.[0-9]+$"},"runtime":{"description":"Runtime and its version.","type":"string","minLength":1,"maxLength":200},"platform":{"description":"Operating system and architecture.","type":"string","minLength":1,"maxLength":200}}},"health":{"description":"Whether the snapshot itself can be trusted.","type":"object","additionalProperties":false,"required":["status","reasons"],"properties":{"status":{"description":"`degraded`: something informative is missing; `failed`: something required could not be determined.","type":"string","enum":["healthy","degraded","failed"]},"reasons":{"$ref":"#/$defs/reasons"}}},"signals":{"description":"What was read, one entry for each signal.","type":"object","additionalProperties":false,"required":["battery","thermal","memory","disk","accelerators","network","modelService"],"properties":{"battery":{"description":"Batteries and the source of power (/sys/class/power_supply).","oneOf":[{"$ref":"#/$defs/batteryKnown"},{"$ref":"#/$defs/batteryUnknown"}],"type":"object","required":["status"],"discriminator":{"propertyName":"status"}},"thermal":{"description":"Heat against the machine's own limits (/sys/class/thermal, /sys/class/hwmon).","oneOf":[{"$ref":"#/$defs/thermalKnown"},{"$ref":"#/$defs/thermalUnknown"}],"type":"object","required":["status"],"discriminator":{"propertyName":"status"}},"memory":{"description":"Memory a new program can take (/proc/meminfo, control groups, pressure).","oneOf":[{"$ref":"#/$defs/memoryKnown"},{"$ref":"#/$defs/memoryUnknown"}],"type":"object","required":["status"],"discriminator":{"propertyName":"status"}},"disk":{"description":"Space of the model store (statfs).","oneOf":[{"$ref":"#/$defs/diskKnown"},{"$ref":"#/$defs/diskUnknown"}],"type":"object","required":["status"],"discriminator":{"propertyName":"status"}},"accelerators":{"description":"GPUs and NPUs; informative.","oneOf":[{"$ref":"#/$defs/acceleratorsKnown"},{"$ref":"#/$defs/acceleratorsUnknown"}],"type":"object","required":["status"],"discriminator":{"propertyName":"status"}},"network":{"description":"Whether there is a way out; informative.","oneOf":[{"$ref":"#/$defs/networkKnown"},{"$ref":"#/$defs/networkUnknown"}],"type":"object","required":["status"],"discriminator":{"propertyName":"status"}},"modelService":{"description":"The local model service, asked over loopback.","oneOf":[{"$ref":"#/$defs/modelServiceKnown"},{"$ref":"#/$defs/modelServiceUnknown"}],"type":"object","required":["status"],"discriminator":{"propertyName":"status"}}}},"profiles":{"description":"One entry for each model profile asked about.","type":"array","items":{"description":"A model profile and its verdict.","type":"object","additionalProperties":false,"required":["profileRef","modelTag","residency","pullWouldFit","admission"],"properties":{"profileRef":{"description":"Reference of the profile.","type":"string","pattern":"^urn:srcos:model-profile:[a-z0-9][a-z0-9_-]*$","maxLength":200},"modelTag":{"description":"Exact tag or id of the model at its service.","type":"string","minLength":1,"maxLength":200},"residency":{"description":"Where the model is.","type":"string","enum":["missing","installed","loaded","unknown"]},"pullWouldFit":{"description":"Whether the disk holds a missing model of the profile's size; null where it is not missing, or unknown.","type":["boolean","null"]},"admission":{"description":"May this model run here now?","type":"object","additionalProperties":false,"required":["decision","safe","requiredBytes","availableBytes","reserveBytes","headroomBytes","basis","reasons"],"properties":{"decision":{"$ref":"#/$defs/decision"},"safe":{"description":"True only where the decision is allow.","type":"boolean"},"requiredBytes":{"description":"Memory that running the model takes from now, in bytes; 0 where it is loaded; null where the need is unknown.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"availableBytes":{"description":"Memory available, in bytes; null where it is unknown.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"reserveBytes":{"description":"Memory kept free for the rest of the machine, in bytes; null where it is unknown.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"headroomBytes":{"description":"availableBytes - reserveBytes - requiredBytes, in bytes; may be negative; null where one of them is.","type":["integer","null"],"minimum":-9007199254740991,"maximum":9007199254740991},"basis":{"description":"Every figure used, so that a reader can redo the sum.","type":"object","additionalProperties":false,"required":["rule","inequality","terms","contextTokens","contextSource","parallelSlots","slotsSource","batchTokens","kvCacheType"],"properties":{"rule":{"description":"Where the need comes from: the model's own metadata, the profile's hint, nothing because it is loaded, or unknown.","type":"string","enum":["estimate","hint","loaded","unknown"]},"inequality":{"description":"The sum in bytes, as it was judged.","type":"string","maxLength":400},"terms":{"description":"The parts of the need.","type":"array","items":{"description":"One part.","type":"object","additionalProperties":false,"required":["name","bytes","source"],"properties":{"name":{"description":"Name of the part.","type":"string","minLength":1,"maxLength":200},"bytes":{"description":"Bytes.","type":"integer","minimum":0,"maximum":9007199254740991},"source":{"description":"Where the figure comes from.","type":"string","minLength":1,"maxLength":200}}},"maxItems":16},"contextTokens":{"description":"Context that the estimate is for, in tokens; null where no estimate was made.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"contextSource":{"description":"Where the context comes from.","type":["string","null"],"minLength":1,"maxLength":200},"parallelSlots":{"description":"Requests that the service keeps memory for at once.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"slotsSource":{"description":"Where the number of slots comes from.","type":["string","null"],"minLength":1,"maxLength":200},"batchTokens":{"description":"Batch that the estimate is for, in tokens.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"kvCacheType":{"description":"Element type of the KV cache.","type":["string","null"],"enum":["f16","q8_0","q4_0",null]}}},"reasons":{"$ref":"#/$defs/reasons"}}}}},"minItems":1,"maxItems":64},"admission":{"description":"The best verdict of the machine.","type":"object","additionalProperties":false,"required":["decision","safe","profileRef","reasons"],"properties":{"decision":{"$ref":"#/$defs/decision"},"safe":{"description":"True only where the decision is allow.","type":"boolean"},"profileRef":{"description":"Profile that the verdict belongs to.","type":"string","pattern":"^urn:srcos:model-profile:[a-z0-9][a-z0-9_-]*$","maxLength":200},"reasons":{"$ref":"#/$defs/reasons"}}},"authorizationBoundary":{"description":"Facts about a device authorize nothing.","type":"object","additionalProperties":false,"required":["authorizesPromptEgress","authorizesNetworkAccess","authorizesToolUse","authorizesModelDownload","authorizesTrainingOnUserData","authorizesModelPromotion","authorizesLifecycleMutation"],"properties":{"authorizesPromptEgress":{"description":"Never granted by a snapshot.","type":"boolean","const":false},"authorizesNetworkAccess":{"description":"Never granted by a snapshot.","type":"boolean","const":false},"authorizesToolUse":{"description":"Never granted by a snapshot.","type":"boolean","const":false},"authorizesModelDownload":{"description":"Never granted by a snapshot.","type":"boolean","const":false},"authorizesTrainingOnUserData":{"description":"Never granted by a snapshot.","type":"boolean","const":false},"authorizesModelPromotion":{"description":"Never granted by a snapshot.","type":"boolean","const":false},"authorizesLifecycleMutation":{"description":"Never granted by a snapshot.","type":"boolean","const":false}}},"probes":{"description":"Exactly one report for each candidate.","type":"array","items":{"description":"What became of one probe.","type":"object","additionalProperties":false,"required":["id","version","origin","outcome","durationMs","provides","sha256","requested","granted","denials","hostCalls","fuelUsed","log","error"],"properties":{"id":{"description":"Id of the probe, or the file name where it never told one.","type":"string","minLength":1,"maxLength":200},"version":{"description":"Version of the probe; null where it never told one.","type":["string","null"],"minLength":1,"maxLength":200},"origin":{"description":"Part of the program, or a file of the operator's.","type":"string","enum":["builtin","plugin"]},"outcome":{"description":"How it ended; the first cause wins.","type":"string","enum":["ok","absent","failed","timed-out","out-of-fuel","out-of-memory","denied","refused","invalid-output"]},"durationMs":{"description":"Wall clock in milliseconds.","type":"number","minimum":0},"provides":{"description":"What it says it provides.","type":"array","items":{"description":"Signal, or residency.","type":"string","enum":["battery","thermal","memory","disk","accelerators","network","modelService","residency"]},"maxItems":8},"sha256":{"description":"SHA-256 of the bytes that ran, in hex; null for a built-in probe.","type":["string","null"],"pattern":"^[0-9a-f]{64}$"},"requested":{"$ref":"#/$defs/permissions"},"granted":{"$ref":"#/$defs/permissions"},"denials":{"description":"Host calls that were refused.","type":"array","items":{"description":"One refusal.","type":"object","additionalProperties":false,"required":["call","target","message"],"properties":{"call":{"description":"Host call.","type":"string","minLength":1,"maxLength":200},"target":{"description":"What it was for.","type":"string","maxLength":400},"message":{"description":"Why it was refused.","type":"string","maxLength":400}}},"maxItems":64},"hostCalls":{"description":"Host calls that it made.","type":"integer","minimum":0,"maximum":9007199254740991},"fuelUsed":{"description":"Units of fuel that it used; null outside the sandbox.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"log":{"description":"Lines that it logged.","type":"array","items":{"description":"One line.","type":"string","maxLength":400},"maxItems":32},"error":{"description":"Why it did not end well; null where it did.","type":["string","null"],"maxLength":400}}},"maxItems":80},"policy":{"description":"The policy that judged.","type":"object","additionalProperties":false,"required":["sha256","source","ttlSeconds","requiredSignals","limits","assumptions"],"properties":{"sha256":{"description":"SHA-256 of the policy in force as JSON with sorted keys, in hex.","type":"string","pattern":"^[0-9a-f]{64}$"},"source":{"description":"Built into the program, or a file.","type":"string","enum":["built-in","file"]},"ttlSeconds":{"description":"How long a snapshot may be used, in seconds.","type":"number","minimum":1,"maximum":3600},"requiredSignals":{"description":"Signals that have to be known.","type":"array","items":{"description":"Signal.","type":"string","enum":["battery","thermal","memory","disk","accelerators","network","modelService"]},"maxItems":7,"uniqueItems":true},"limits":{"description":"Limits in force.","type":"object","additionalProperties":false,"required":["battery","thermal","memory","disk"],"properties":{"battery":{"description":"Limits of the battery, used while on battery.","type":"object","additionalProperties":false,"required":["lowPercent","criticalPercent"],"properties":{"lowPercent":{"description":"At or below, in percent: constrain.","type":"number","minimum":0,"maximum":100},"criticalPercent":{"description":"At or below, in percent: deny.","type":"number","minimum":0,"maximum":100}}},"thermal":{"description":"Margins to the machine's own limits.","type":"object","additionalProperties":false,"required":["warmMarginCelsius","criticalMarginCelsius"],"properties":{"warmMarginCelsius":{"description":"Within so many degrees Celsius of the first throttling limit: warm.","type":"number","minimum":0,"maximum":60},"criticalMarginCelsius":{"description":"Within so many degrees Celsius of a critical limit: critical, deny.","type":"number","minimum":0,"maximum":60}}},"memory":{"description":"Limits of memory.","type":"object","additionalProperties":false,"required":["reserveBytes","reserveShare","comfortFactor","pressureConstrainPercent","pressureDenyPercent"],"properties":{"reserveBytes":{"description":"Kept free for the rest of the machine, in bytes; the larger of the two reserves counts.","type":"integer","minimum":0,"maximum":9007199254740991},"reserveShare":{"description":"Kept free as a share of the total, 0 to 1.","type":"number","minimum":0,"maximum":1},"comfortFactor":{"description":"Below so many times the need: constrain.","type":"number","minimum":1,"maximum":100},"pressureConstrainPercent":{"description":"PSI full avg10 at or above, in percent: constrain.","type":"number","minimum":0,"maximum":100},"pressureDenyPercent":{"description":"PSI full avg10 at or above, in percent: deny.","type":"number","minimum":0,"maximum":100}}},"disk":{"description":"Limits of the disk, informative.","type":"object","additionalProperties":false,"required":["lowBytes","lowShare"],"properties":{"lowBytes":{"description":"Below so many bytes: low.","type":"integer","minimum":0,"maximum":9007199254740991},"lowShare":{"description":"Below so large a share of the total, 0 to 1: low.","type":"number","minimum":0,"maximum":1}}}}},"assumptions":{"description":"Everything that an operator loosened, with the key that did it.","type":"array","items":{"description":"One loosening.","type":"object","additionalProperties":false,"required":["key","value","message"],"properties":{"key":{"description":"JSON pointer into the policy file.","type":"string","pattern":"^/","maxLength":400},"value":{"description":"The value there, as JSON.","type":"string","maxLength":400},"message":{"description":"What it means, in a sentence.","type":"string","maxLength":400}}},"maxItems":256}}},"extensions":{"description":"Data of plugins beyond the known signals, under the id of the plugin.","type":"object","propertyNames":{"type":"string","maxLength":200},"additionalProperties":{"description":"Data of one plugin.","type":"object","additionalProperties":true},"maxProperties":64}},"$defs":{"reason":{"description":"One reason, with what was seen and what it was held against.","type":"object","additionalProperties":false,"required":["code","signal","effect","message","observed","limit"],"properties":{"code":{"description":"From a closed list; docs/policy.md says what can be done about each.","type":"string","enum":["not-collected","unsupported-platform","provider-failed","plugin-failed","thermal-critical","battery-critical","memory-pressure-critical","memory-insufficient","memory-need-unknown","service-refused","service-timeout","service-loading","service-bad-reply","service-not-loopback","residency-unknown","model-missing","signal-absent","signal-unrated","plugin-concern","thermal-hot","thermal-sensor-failed","battery-low","memory-pressure","memory-tight","memory-below-hint","signal-not-required","assumption","disk-low"]},"signal":{"description":"Signal it belongs to; null where it belongs to none.","type":["string","null"],"enum":["battery","thermal","memory","disk","accelerators","network","modelService",null]},"effect":{"description":"What it does to the verdict; a `note` changes nothing.","type":"string","enum":["deny","constrain","note"]},"message":{"description":"One sentence for people.","type":"string","maxLength":400},"observed":{"description":"What was seen: a figure in the unit of the code, or a word; null where nothing was seen.","type":["number","string","null"]},"limit":{"description":"What it was held against, in the same unit; null where there is no limit.","type":["number","string","null"]}}},"unknownReason":{"description":"Why a signal is unknown.","type":"object","additionalProperties":false,"required":["code","message"],"properties":{"code":{"description":"Kind of not knowing: `absent` and `unrated` mean that the machine has nothing to read; the others are failures.","type":"string","enum":["absent","unrated","provider-failed","unsupported-platform","not-collected"]},"message":{"description":"One sentence for people.","type":"string","maxLength":400}}},"reasons":{"description":"All reasons, worst first.","type":"array","items":{"$ref":"#/$defs/reason"},"maxItems":512},"decision":{"description":"`allow`; `constrain`: it fits, short or small work only; `deny`.","type":"string","enum":["allow","constrain","deny"]},"permissions":{"description":"Permissions by kind.","type":"object","additionalProperties":false,"required":["read","net","run","env","sys"],"properties":{"read":{"description":"Absolute paths.","type":"array","items":{"description":"A path.","type":"string","maxLength":4096},"maxItems":64},"net":{"description":"Loopback host:port/path-prefix.","type":"array","items":{"description":"A loopback address.","type":"string","maxLength":400},"maxItems":64},"run":{"description":"Whole argument lists.","type":"array","items":{"description":"One argument list.","type":"array","items":{"description":"One argument.","type":"string","maxLength":4096},"maxItems":64},"maxItems":64},"env":{"description":"Names of environment variables.","type":"array","items":{"description":"A name.","type":"string","maxLength":200},"maxItems":64},"sys":{"description":"Other kinds of host calls.","type":"array","items":{"description":"A kind.","type":"string","maxLength":40},"maxItems":16}}},"batteryValues":{"description":"Values of the signal battery.","type":"object","required":["state","present","powerSource","percent","charging","rateWatts","secondsToEmpty"],"properties":{"state":{"description":"Judged by the limits of the policy: `low` constrains, `critical` denies.","type":"string","enum":["normal","low","critical"]},"present":{"description":"Whether the machine has a battery of its own; peripherals do not count.","type":"boolean"},"powerSource":{"description":"Where the power comes from; `unknown` is judged as battery.","type":"string","enum":["mains","battery","unknown"]},"percent":{"description":"Charge of all batteries together, in percent, weighed by energy; null where it cannot be read or there is no battery.","type":["number","null"],"minimum":0,"maximum":100},"charging":{"description":"Whether a battery is charging; null where no status is known.","type":["boolean","null"]},"rateWatts":{"description":"Power that flows into or out of the batteries, in watts; null where no file says.","type":["number","null"],"minimum":0},"secondsToEmpty":{"description":"Seconds until empty at the present rate, while on battery; null otherwise.","type":["number","null"],"minimum":0}}},"batteryKnown":{"description":"Battery, known.","type":"object","allOf":[{"$ref":"#/$defs/batteryValues"}],"required":["status","from"],"properties":{"status":{"description":"The signal is known.","type":"string","const":"known"},"from":{"description":"Ids of the probes that this comes from.","type":"array","items":{"description":"Id of a probe report.","type":"string","minLength":1,"maxLength":200},"maxItems":65}},"unevaluatedProperties":false},"batteryUnknown":{"description":"Battery, unknown.","type":"object","additionalProperties":false,"required":["status","reason","from"],"properties":{"status":{"description":"The signal is unknown.","type":"string","const":"unknown"},"reason":{"$ref":"#/$defs/unknownReason"},"from":{"description":"Ids of the probes that this comes from.","type":"array","items":{"description":"Id of a probe report.","type":"string","minLength":1,"maxLength":200},"maxItems":65},"worstKnown":{"description":"The worst that is known all the same; it counts against a model, never for it.","type":"object","allOf":[{"$ref":"#/$defs/batteryValues"}],"unevaluatedProperties":false},"assumedState":{"description":"State that the policy's operator assumes in place of an absent reading; named in policy.assumptions.","type":"string","const":"normal"}}},"thermalValues":{"description":"Values of the signal thermal.","type":"object","required":["state","hottest","ratedSensors","unratedSensors","failedSensors"],"properties":{"state":{"description":"Judged by the limits that the machine states for its own sensors: `hot` constrains, `critical` denies.","type":"string","enum":["normal","warm","hot","critical"]},"hottest":{"description":"The sensor that decides the state: the one in the worst state, then the one nearest to its limit.","type":"object","additionalProperties":false,"required":["sensor","celsius","limitCelsius","limitKind"],"properties":{"sensor":{"description":"Name of the sensor.","type":"string","minLength":1,"maxLength":200},"celsius":{"description":"Temperature in degrees Celsius.","type":"number"},"limitCelsius":{"description":"The limit of this sensor that comes next or was crossed, in degrees Celsius.","type":"number"},"limitKind":{"description":"Which limit that is.","type":"string","enum":["passive","hot","max","critical"]}}},"ratedSensors":{"description":"Sensors that were read and have a limit of their own.","type":"integer","minimum":0,"maximum":9007199254740991},"unratedSensors":{"description":"Sensors that were read and have no limit; they enter no verdict.","type":"integer","minimum":0,"maximum":9007199254740991},"failedSensors":{"description":"Sensors that exist and could not be read.","type":"integer","minimum":0,"maximum":9007199254740991}}},"thermalKnown":{"description":"Thermal, known.","type":"object","allOf":[{"$ref":"#/$defs/thermalValues"}],"required":["status","from"],"properties":{"status":{"description":"The signal is known.","type":"string","const":"known"},"from":{"description":"Ids of the probes that this comes from.","type":"array","items":{"description":"Id of a probe report.","type":"string","minLength":1,"maxLength":200},"maxItems":65}},"unevaluatedProperties":false},"thermalUnknown":{"description":"Thermal, unknown.","type":"object","additionalProperties":false,"required":["status","reason","from"],"properties":{"status":{"description":"The signal is unknown.","type":"string","const":"unknown"},"reason":{"$ref":"#/$defs/unknownReason"},"from":{"description":"Ids of the probes that this comes from.","type":"array","items":{"description":"Id of a probe report.","type":"string","minLength":1,"maxLength":200},"maxItems":65},"worstKnown":{"description":"The worst that is known all the same; it counts against a model, never for it.","type":"object","allOf":[{"$ref":"#/$defs/thermalValues"}],"unevaluatedProperties":false},"assumedState":{"description":"State that the policy's operator assumes in place of an absent reading; named in policy.assumptions.","type":"string","const":"normal"}}},"memoryValues":{"description":"Values of the signal memory.","type":"object","required":["state","availableBytes","totalBytes","boundBy","pressureFullAvg10Percent"],"properties":{"state":{"description":"By memory pressure: `pressured` constrains, `critical` denies.","type":"string","enum":["normal","pressured","critical"]},"availableBytes":{"description":"Bytes that a new program can take, under the level that binds.","type":"integer","minimum":0,"maximum":9007199254740991},"totalBytes":{"description":"Size of the level that binds, in bytes: the machine's memory or the limit of the control group.","type":"integer","minimum":0,"maximum":9007199254740991},"boundBy":{"description":"The level that binds: the one that leaves least after its reserve.","type":"string","enum":["host","cgroup-max","cgroup-high"]},"pressureFullAvg10Percent":{"description":"Share of the last 10 s in which all tasks waited for memory, in percent (/proc/pressure/memory); null where the kernel keeps none.","type":["number","null"],"minimum":0,"maximum":100}}},"memoryKnown":{"description":"Memory, known.","type":"object","allOf":[{"$ref":"#/$defs/memoryValues"}],"required":["status","from"],"properties":{"status":{"description":"The signal is known.","type":"string","const":"known"},"from":{"description":"Ids of the probes that this comes from.","type":"array","items":{"description":"Id of a probe report.","type":"string","minLength":1,"maxLength":200},"maxItems":65}},"unevaluatedProperties":false},"memoryUnknown":{"description":"Memory, unknown.","type":"object","additionalProperties":false,"required":["status","reason","from"],"properties":{"status":{"description":"The signal is unknown.","type":"string","const":"unknown"},"reason":{"$ref":"#/$defs/unknownReason"},"from":{"description":"Ids of the probes that this comes from.","type":"array","items":{"description":"Id of a probe report.","type":"string","minLength":1,"maxLength":200},"maxItems":65},"worstKnown":{"description":"The worst that is known all the same; it counts against a model, never for it.","type":"object","allOf":[{"$ref":"#/$defs/memoryValues"}],"unevaluatedProperties":false}}},"diskValues":{"description":"Values of the signal disk.","type":"object","required":["state","availableBytes","totalBytes","readOnly","store","exists"],"properties":{"state":{"description":"Informative: `low` below the limits of the policy.","type":"string","enum":["normal","low"]},"availableBytes":{"description":"Bytes free for an unprivileged user on the file system of the model store.","type":"integer","minimum":0,"maximum":9007199254740991},"totalBytes":{"description":"Size of that file system in bytes.","type":"integer","minimum":0,"maximum":9007199254740991},"readOnly":{"description":"Whether it is mounted read-only.","type":"boolean"},"store":{"description":"Which rule found the model store; its path is not told.","type":"string","enum":["policy","environment","home","usr-share","var-lib"]},"exists":{"description":"False: the store does not exist and its nearest existing parent was measured.","type":"boolean"}}},"diskKnown":{"description":"Disk, known.","type":"object","allOf":[{"$ref":"#/$defs/diskValues"}],"required":["status","from"],"properties":{"status":{"description":"The signal is known.","type":"string","const":"known"},"from":{"description":"Ids of the probes that this comes from.","type":"array","items":{"description":"Id of a probe report.","type":"string","minLength":1,"maxLength":200},"maxItems":65}},"unevaluatedProperties":false},"diskUnknown":{"description":"Disk, unknown.","type":"object","additionalProperties":false,"required":["status","reason","from"],"properties":{"status":{"description":"The signal is unknown.","type":"string","const":"unknown"},"reason":{"$ref":"#/$defs/unknownReason"},"from":{"description":"Ids of the probes that this comes from.","type":"array","items":{"description":"Id of a probe report.","type":"string","minLength":1,"maxLength":200},"maxItems":65},"worstKnown":{"description":"The worst that is known all the same; it counts against a model, never for it.","type":"object","allOf":[{"$ref":"#/$defs/diskValues"}],"unevaluatedProperties":false}}},"acceleratorsValues":{"description":"Values of the signal accelerators.","type":"object","required":["devices"],"properties":{"devices":{"description":"Devices that were found; empty: looked, none.","type":"array","items":{"description":"One GPU or NPU.","type":"object","additionalProperties":false,"required":["kind","vendor","driver","memoryTotalBytes","memoryAvailableBytes","sharedMemoryTotalBytes","sharedMemoryAvailableBytes","unifiedMemory"],"properties":{"kind":{"description":"Kind of device.","type":"string","enum":["gpu","npu"]},"vendor":{"description":"Vendor: amd, intel, nvidia or unknown.","type":"string","minLength":1,"maxLength":200},"driver":{"description":"Kernel driver, or unknown.","type":"string","minLength":1,"maxLength":200},"memoryTotalBytes":{"description":"Memory of its own in bytes; null where no file says.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"memoryAvailableBytes":{"description":"Free memory of its own in bytes; null where no file says.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"sharedMemoryTotalBytes":{"description":"System memory that it can map, in bytes; null where no file says.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"sharedMemoryAvailableBytes":{"description":"Unmapped part of that, in bytes; null where no file says.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"unifiedMemory":{"description":"Whether it works out of system memory; null where it cannot be told.","type":["boolean","null"]}}},"maxItems":64}}},"acceleratorsKnown":{"description":"Accelerators, known.","type":"object","allOf":[{"$ref":"#/$defs/acceleratorsValues"}],"required":["status","from"],"properties":{"status":{"description":"The signal is known.","type":"string","const":"known"},"from":{"description":"Ids of the probes that this comes from.","type":"array","items":{"description":"Id of a probe report.","type":"string","minLength":1,"maxLength":200},"maxItems":65}},"unevaluatedProperties":false},"acceleratorsUnknown":{"description":"Accelerators, unknown.","type":"object","additionalProperties":false,"required":["status","reason","from"],"properties":{"status":{"description":"The signal is unknown.","type":"string","const":"unknown"},"reason":{"$ref":"#/$defs/unknownReason"},"from":{"description":"Ids of the probes that this comes from.","type":"array","items":{"description":"Id of a probe report.","type":"string","minLength":1,"maxLength":200},"maxItems":65},"worstKnown":{"description":"The worst that is known all the same; it counts against a model, never for it.","type":"object","allOf":[{"$ref":"#/$defs/acceleratorsValues"}],"unevaluatedProperties":false}}},"networkValues":{"description":"Values of the signal network.","type":"object","required":["available","interfaces"],"properties":{"available":{"description":"A default route leaves through an interface that is up; no packet was sent.","type":"boolean"},"interfaces":{"description":"Interfaces other than loopback that are up, counted by kind.","type":"object","additionalProperties":false,"required":["ethernet","wireless","tunnel","other","unknown"],"properties":{"ethernet":{"description":"Interfaces of kind ethernet that are up.","type":"integer","minimum":0,"maximum":9007199254740991},"wireless":{"description":"Interfaces of kind wireless that are up.","type":"integer","minimum":0,"maximum":9007199254740991},"tunnel":{"description":"Interfaces of kind tunnel that are up.","type":"integer","minimum":0,"maximum":9007199254740991},"other":{"description":"Interfaces of kind other that are up.","type":"integer","minimum":0,"maximum":9007199254740991},"unknown":{"description":"Interfaces that state neither up nor down.","type":"integer","minimum":0,"maximum":9007199254740991}}}}},"networkKnown":{"description":"Network, known.","type":"object","allOf":[{"$ref":"#/$defs/networkValues"}],"required":["status","from"],"properties":{"status":{"description":"The signal is known.","type":"string","const":"known"},"from":{"description":"Ids of the probes that this comes from.","type":"array","items":{"description":"Id of a probe report.","type":"string","minLength":1,"maxLength":200},"maxItems":65}},"unevaluatedProperties":false},"networkUnknown":{"description":"Network, unknown.","type":"object","additionalProperties":false,"required":["status","reason","from"],"properties":{"status":{"description":"The signal is unknown.","type":"string","const":"unknown"},"reason":{"$ref":"#/$defs/unknownReason"},"from":{"description":"Ids of the probes that this comes from.","type":"array","items":{"description":"Id of a probe report.","type":"string","minLength":1,"maxLength":200},"maxItems":65},"worstKnown":{"description":"The worst that is known all the same; it counts against a model, never for it.","type":"object","allOf":[{"$ref":"#/$defs/networkValues"}],"unevaluatedProperties":false}}},"modelServiceValues":{"description":"Values of the signal modelService.","type":"object","required":["state","implementation","version","latencyMs","endpoints"],"properties":{"state":{"description":"State of the endpoint that is furthest from ready.","type":"string","enum":["ready","loading","refused","timeout","bad-reply","not-loopback"]},"implementation":{"description":"What is expected to answer there.","type":"string","enum":["ollama","llama.cpp","openai-compatible"]},"version":{"description":"Version that it gives; null where it gives none.","type":["string","null"],"maxLength":400},"latencyMs":{"description":"Slowest of its health requests in milliseconds; null where none was answered.","type":["number","null"],"minimum":0},"endpoints":{"description":"Every endpoint of the policy.","type":"array","items":{"description":"One endpoint.","type":"object","additionalProperties":false,"required":["url","implementation","state","version","latencyMs","message"],"properties":{"url":{"description":"Loopback address and port.","type":"string","maxLength":200},"implementation":{"description":"What is expected to answer there.","type":"string","enum":["ollama","llama.cpp","openai-compatible"]},"state":{"description":"What was seen there.","type":"string","enum":["ready","loading","refused","timeout","bad-reply","not-loopback"]},"version":{"description":"Version that it gives; null where it gives none.","type":["string","null"],"maxLength":400},"latencyMs":{"description":"Slowest health request in milliseconds.","type":["number","null"],"minimum":0},"message":{"description":"What was seen, where the state is not ready.","type":["string","null"],"maxLength":400}}},"minItems":1,"maxItems":8}}},"modelServiceKnown":{"description":"ModelService, known.","type":"object","allOf":[{"$ref":"#/$defs/modelServiceValues"}],"required":["status","from"],"properties":{"status":{"description":"The signal is known.","type":"string","const":"known"},"from":{"description":"Ids of the probes that this comes from.","type":"array","items":{"description":"Id of a probe report.","type":"string","minLength":1,"maxLength":200},"maxItems":65}},"unevaluatedProperties":false},"modelServiceUnknown":{"description":"ModelService, unknown.","type":"object","additionalProperties":false,"required":["status","reason","from"],"properties":{"status":{"description":"The signal is unknown.","type":"string","const":"unknown"},"reason":{"$ref":"#/$defs/unknownReason"},"from":{"description":"Ids of the probes that this comes from.","type":"array","items":{"description":"Id of a probe report.","type":"string","minLength":1,"maxLength":200},"maxItems":65},"worstKnown":{"description":"The worst that is known all the same; it counts against a model, never for it.","type":"object","allOf":[{"$ref":"#/$defs/modelServiceValues"}],"unevaluatedProperties":false}}}}};
const schema69 = {"description":"`allow`; `constrain`: it fits, short or small work only; `deny`.","type":"string","enum":["allow","constrain","deny"]};

const func1 = Object.prototype.hasOwnProperty;
const func2 = ((text) => [...text].length);
const pattern4 = new RegExp("^urn:srcos:local-model-resource-snapshot:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
const pattern5 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$", "u");
const pattern7 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+$", "u");
const pattern8 = new RegExp("^urn:srcos:model-profile:[a-z0-9][a-z0-9_-]*$", "u");
const pattern10 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern12 = new RegExp("^/", "u");

const schema33 = {"description":"One reason, with what was seen and what it was held against.","type":"object","additionalProperties":false,"required":["code","signal","effect","message","observed","limit"],"properties":{"code":{"description":"From a closed list; docs/policy.md says what can be done about each.","type":"string","enum":["not-collected","unsupported-platform","provider-failed","plugin-failed","thermal-critical","battery-critical","memory-pressure-critical","memory-insufficient","memory-need-unknown","service-refused","service-timeout","service-loading","service-bad-reply","service-not-loopback","residency-unknown","model-missing","signal-absent","signal-unrated","plugin-concern","thermal-hot","thermal-sensor-failed","battery-low","memory-pressure","memory-tight","memory-below-hint","signal-not-required","assumption","disk-low"]},"signal":{"description":"Signal it belongs to; null where it belongs to none.","type":["string","null"],"enum":["battery","thermal","memory","disk","accelerators","network","modelService",null]},"effect":{"description":"What it does to the verdict; a `note` changes nothing.","type":"string","enum":["deny","constrain","note"]},"message":{"description":"One sentence for people.","type":"string","maxLength":400},"observed":{"description":"What was seen: a figure in the unit of the code, or a word; null where nothing was seen.","type":["number","string","null"]},"limit":{"description":"What it was held against, in the same unit; null where there is no limit.","type":["number","string","null"]}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
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
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.code === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/reason/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.signal === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/reason/required",keyword:"required",params:{missingProperty: "signal"},message:"must have required property '"+"signal"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.effect === undefined){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/reason/required",keyword:"required",params:{missingProperty: "effect"},message:"must have required property '"+"effect"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.message === undefined){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/reason/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.observed === undefined){
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/reason/required",keyword:"required",params:{missingProperty: "observed"},message:"must have required property '"+"observed"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.limit === undefined){
const err6 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/reason/required",keyword:"required",params:{missingProperty: "limit"},message:"must have required property '"+"limit"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data0){
if(!((((((key0 === "code") || (key0 === "signal")) || (key0 === "effect")) || (key0 === "message")) || (key0 === "observed")) || (key0 === "limit"))){
const err7 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/reason/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.code !== undefined){
let data1 = data0.code;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/" + i0+"/code",schemaPath:"#/$defs/reason/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((((((((((((((((((((((((((data1 === "not-collected") || (data1 === "unsupported-platform")) || (data1 === "provider-failed")) || (data1 === "plugin-failed")) || (data1 === "thermal-critical")) || (data1 === "battery-critical")) || (data1 === "memory-pressure-critical")) || (data1 === "memory-insufficient")) || (data1 === "memory-need-unknown")) || (data1 === "service-refused")) || (data1 === "service-timeout")) || (data1 === "service-loading")) || (data1 === "service-bad-reply")) || (data1 === "service-not-loopback")) || (data1 === "residency-unknown")) || (data1 === "model-missing")) || (data1 === "signal-absent")) || (data1 === "signal-unrated")) || (data1 === "plugin-concern")) || (data1 === "thermal-hot")) || (data1 === "thermal-sensor-failed")) || (data1 === "battery-low")) || (data1 === "memory-pressure")) || (data1 === "memory-tight")) || (data1 === "memory-below-hint")) || (data1 === "signal-not-required")) || (data1 === "assumption")) || (data1 === "disk-low"))){
const err9 = {instancePath:instancePath+"/" + i0+"/code",schemaPath:"#/$defs/reason/properties/code/enum",keyword:"enum",params:{allowedValues: schema33.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.signal !== undefined){
let data2 = data0.signal;
if((typeof data2 !== "string") && (data2 !== null)){
const err10 = {instancePath:instancePath+"/" + i0+"/signal",schemaPath:"#/$defs/reason/properties/signal/type",keyword:"type",params:{type: schema33.properties.signal.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((((((((data2 === "battery") || (data2 === "thermal")) || (data2 === "memory")) || (data2 === "disk")) || (data2 === "accelerators")) || (data2 === "network")) || (data2 === "modelService")) || (data2 === null))){
const err11 = {instancePath:instancePath+"/" + i0+"/signal",schemaPath:"#/$defs/reason/properties/signal/enum",keyword:"enum",params:{allowedValues: schema33.properties.signal.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data0.effect !== undefined){
let data3 = data0.effect;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/" + i0+"/effect",schemaPath:"#/$defs/reason/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(((data3 === "deny") || (data3 === "constrain")) || (data3 === "note"))){
const err13 = {instancePath:instancePath+"/" + i0+"/effect",schemaPath:"#/$defs/reason/properties/effect/enum",keyword:"enum",params:{allowedValues: schema33.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.message !== undefined){
let data4 = data0.message;
if(typeof data4 === "string"){
if(func2(data4) > 400){
const err14 = {instancePath:instancePath+"/" + i0+"/message",schemaPath:"#/$defs/reason/properties/message/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
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
const err15 = {instancePath:instancePath+"/" + i0+"/message",schemaPath:"#/$defs/reason/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data0.observed !== undefined){
let data5 = data0.observed;
if(((!((typeof data5 == "number") && (isFinite(data5)))) && (typeof data5 !== "string")) && (data5 !== null)){
const err16 = {instancePath:instancePath+"/" + i0+"/observed",schemaPath:"#/$defs/reason/properties/observed/type",keyword:"type",params:{type: schema33.properties.observed.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data0.limit !== undefined){
let data6 = data0.limit;
if(((!((typeof data6 == "number") && (isFinite(data6)))) && (typeof data6 !== "string")) && (data6 !== null)){
const err17 = {instancePath:instancePath+"/" + i0+"/limit",schemaPath:"#/$defs/reason/properties/limit/type",keyword:"type",params:{type: schema33.properties.limit.type},message:"must be number,string,null"};
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
const err18 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/reason/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


const schema35 = {"description":"Values of the signal battery.","type":"object","required":["state","present","powerSource","percent","charging","rateWatts","secondsToEmpty"],"properties":{"state":{"description":"Judged by the limits of the policy: `low` constrains, `critical` denies.","type":"string","enum":["normal","low","critical"]},"present":{"description":"Whether the machine has a battery of its own; peripherals do not count.","type":"boolean"},"powerSource":{"description":"Where the power comes from; `unknown` is judged as battery.","type":"string","enum":["mains","battery","unknown"]},"percent":{"description":"Charge of all batteries together, in percent, weighed by energy; null where it cannot be read or there is no battery.","type":["number","null"],"minimum":0,"maximum":100},"charging":{"description":"Whether a battery is charging; null where no status is known.","type":["boolean","null"]},"rateWatts":{"description":"Power that flows into or out of the batteries, in watts; null where no file says.","type":["number","null"],"minimum":0},"secondsToEmpty":{"description":"Seconds until empty at the present rate, while on battery; null otherwise.","type":["number","null"],"minimum":0}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/batteryValues/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.present === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/batteryValues/required",keyword:"required",params:{missingProperty: "present"},message:"must have required property '"+"present"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.powerSource === undefined){
const err2 = {instancePath,schemaPath:"#/$defs/batteryValues/required",keyword:"required",params:{missingProperty: "powerSource"},message:"must have required property '"+"powerSource"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.percent === undefined){
const err3 = {instancePath,schemaPath:"#/$defs/batteryValues/required",keyword:"required",params:{missingProperty: "percent"},message:"must have required property '"+"percent"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.charging === undefined){
const err4 = {instancePath,schemaPath:"#/$defs/batteryValues/required",keyword:"required",params:{missingProperty: "charging"},message:"must have required property '"+"charging"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.rateWatts === undefined){
const err5 = {instancePath,schemaPath:"#/$defs/batteryValues/required",keyword:"required",params:{missingProperty: "rateWatts"},message:"must have required property '"+"rateWatts"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.secondsToEmpty === undefined){
const err6 = {instancePath,schemaPath:"#/$defs/batteryValues/required",keyword:"required",params:{missingProperty: "secondsToEmpty"},message:"must have required property '"+"secondsToEmpty"+"'"};
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
const err7 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/batteryValues/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data0 === "normal") || (data0 === "low")) || (data0 === "critical"))){
const err8 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/batteryValues/properties/state/enum",keyword:"enum",params:{allowedValues: schema35.properties.state.enum},message:"must be equal to one of the allowed values"};
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
const err9 = {instancePath:instancePath+"/present",schemaPath:"#/$defs/batteryValues/properties/present/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err10 = {instancePath:instancePath+"/powerSource",schemaPath:"#/$defs/batteryValues/properties/powerSource/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(((data2 === "mains") || (data2 === "battery")) || (data2 === "unknown"))){
const err11 = {instancePath:instancePath+"/powerSource",schemaPath:"#/$defs/batteryValues/properties/powerSource/enum",keyword:"enum",params:{allowedValues: schema35.properties.powerSource.enum},message:"must be equal to one of the allowed values"};
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
const err12 = {instancePath:instancePath+"/percent",schemaPath:"#/$defs/batteryValues/properties/percent/type",keyword:"type",params:{type: schema35.properties.percent.type},message:"must be number,null"};
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
const err13 = {instancePath:instancePath+"/percent",schemaPath:"#/$defs/batteryValues/properties/percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err14 = {instancePath:instancePath+"/percent",schemaPath:"#/$defs/batteryValues/properties/percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err15 = {instancePath:instancePath+"/charging",schemaPath:"#/$defs/batteryValues/properties/charging/type",keyword:"type",params:{type: schema35.properties.charging.type},message:"must be boolean,null"};
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
const err16 = {instancePath:instancePath+"/rateWatts",schemaPath:"#/$defs/batteryValues/properties/rateWatts/type",keyword:"type",params:{type: schema35.properties.rateWatts.type},message:"must be number,null"};
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
const err17 = {instancePath:instancePath+"/rateWatts",schemaPath:"#/$defs/batteryValues/properties/rateWatts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err18 = {instancePath:instancePath+"/secondsToEmpty",schemaPath:"#/$defs/batteryValues/properties/secondsToEmpty/type",keyword:"type",params:{type: schema35.properties.secondsToEmpty.type},message:"must be number,null"};
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
const err19 = {instancePath:instancePath+"/secondsToEmpty",schemaPath:"#/$defs/batteryValues/properties/secondsToEmpty/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err20 = {instancePath,schemaPath:"#/$defs/batteryValues/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.from === undefined){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.status !== undefined){
let data7 = data.status;
if(typeof data7 !== "string"){
const err23 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if("known" !== data7){
const err24 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "known"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.from !== undefined){
let data8 = data.from;
if(Array.isArray(data8)){
if(data8.length > 65){
const err25 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxItems",keyword:"maxItems",params:{limit: 65},message:"must NOT have more than 65 items"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(func2(data9) > 200){
const err26 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func2(data9) < 1){
const err27 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err29 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
for(const key0 in data){
if(((((((((key0 !== "status") && (key0 !== "from")) && (key0 !== "state")) && (key0 !== "present")) && (key0 !== "powerSource")) && (key0 !== "percent")) && (key0 !== "charging")) && (key0 !== "rateWatts")) && (key0 !== "secondsToEmpty")){
const err30 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
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
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const schema37 = {"description":"Why a signal is unknown.","type":"object","additionalProperties":false,"required":["code","message"],"properties":{"code":{"description":"Kind of not knowing: `absent` and `unrated` mean that the machine has nothing to read; the others are failures.","type":"string","enum":["absent","unrated","provider-failed","unsupported-platform","not-collected"]},"message":{"description":"One sentence for people.","type":"string","maxLength":400}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
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
let data1 = data.reason;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.code === undefined){
const err6 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/unknownReason/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.message === undefined){
const err7 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/unknownReason/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "code") || (key1 === "message"))){
const err8 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/unknownReason/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.code !== undefined){
let data2 = data1.code;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/reason/code",schemaPath:"#/$defs/unknownReason/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((((data2 === "absent") || (data2 === "unrated")) || (data2 === "provider-failed")) || (data2 === "unsupported-platform")) || (data2 === "not-collected"))){
const err10 = {instancePath:instancePath+"/reason/code",schemaPath:"#/$defs/unknownReason/properties/code/enum",keyword:"enum",params:{allowedValues: schema37.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.message !== undefined){
let data3 = data1.message;
if(typeof data3 === "string"){
if(func2(data3) > 400){
const err11 = {instancePath:instancePath+"/reason/message",schemaPath:"#/$defs/unknownReason/properties/message/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
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
const err12 = {instancePath:instancePath+"/reason/message",schemaPath:"#/$defs/unknownReason/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err13 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/unknownReason/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.from !== undefined){
let data4 = data.from;
if(Array.isArray(data4)){
if(data4.length > 65){
const err14 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxItems",keyword:"maxItems",params:{limit: 65},message:"must NOT have more than 65 items"};
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
if(typeof data5 === "string"){
if(func2(data5) > 200){
const err15 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func2(data5) < 1){
const err16 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err17 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err18 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.worstKnown !== undefined){
let data6 = data.worstKnown;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.state === undefined){
const err19 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/$defs/batteryValues/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.present === undefined){
const err20 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/$defs/batteryValues/required",keyword:"required",params:{missingProperty: "present"},message:"must have required property '"+"present"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data6.powerSource === undefined){
const err21 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/$defs/batteryValues/required",keyword:"required",params:{missingProperty: "powerSource"},message:"must have required property '"+"powerSource"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6.percent === undefined){
const err22 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/$defs/batteryValues/required",keyword:"required",params:{missingProperty: "percent"},message:"must have required property '"+"percent"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data6.charging === undefined){
const err23 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/$defs/batteryValues/required",keyword:"required",params:{missingProperty: "charging"},message:"must have required property '"+"charging"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data6.rateWatts === undefined){
const err24 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/$defs/batteryValues/required",keyword:"required",params:{missingProperty: "rateWatts"},message:"must have required property '"+"rateWatts"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data6.secondsToEmpty === undefined){
const err25 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/$defs/batteryValues/required",keyword:"required",params:{missingProperty: "secondsToEmpty"},message:"must have required property '"+"secondsToEmpty"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data6.state !== undefined){
let data7 = data6.state;
if(typeof data7 !== "string"){
const err26 = {instancePath:instancePath+"/worstKnown/state",schemaPath:"#/$defs/batteryValues/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!(((data7 === "normal") || (data7 === "low")) || (data7 === "critical"))){
const err27 = {instancePath:instancePath+"/worstKnown/state",schemaPath:"#/$defs/batteryValues/properties/state/enum",keyword:"enum",params:{allowedValues: schema35.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data6.present !== undefined){
if(typeof data6.present !== "boolean"){
const err28 = {instancePath:instancePath+"/worstKnown/present",schemaPath:"#/$defs/batteryValues/properties/present/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data6.powerSource !== undefined){
let data9 = data6.powerSource;
if(typeof data9 !== "string"){
const err29 = {instancePath:instancePath+"/worstKnown/powerSource",schemaPath:"#/$defs/batteryValues/properties/powerSource/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!(((data9 === "mains") || (data9 === "battery")) || (data9 === "unknown"))){
const err30 = {instancePath:instancePath+"/worstKnown/powerSource",schemaPath:"#/$defs/batteryValues/properties/powerSource/enum",keyword:"enum",params:{allowedValues: schema35.properties.powerSource.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data6.percent !== undefined){
let data10 = data6.percent;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)){
const err31 = {instancePath:instancePath+"/worstKnown/percent",schemaPath:"#/$defs/batteryValues/properties/percent/type",keyword:"type",params:{type: schema35.properties.percent.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 100 || isNaN(data10)){
const err32 = {instancePath:instancePath+"/worstKnown/percent",schemaPath:"#/$defs/batteryValues/properties/percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err33 = {instancePath:instancePath+"/worstKnown/percent",schemaPath:"#/$defs/batteryValues/properties/percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data6.charging !== undefined){
let data11 = data6.charging;
if((typeof data11 !== "boolean") && (data11 !== null)){
const err34 = {instancePath:instancePath+"/worstKnown/charging",schemaPath:"#/$defs/batteryValues/properties/charging/type",keyword:"type",params:{type: schema35.properties.charging.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data6.rateWatts !== undefined){
let data12 = data6.rateWatts;
if((!((typeof data12 == "number") && (isFinite(data12)))) && (data12 !== null)){
const err35 = {instancePath:instancePath+"/worstKnown/rateWatts",schemaPath:"#/$defs/batteryValues/properties/rateWatts/type",keyword:"type",params:{type: schema35.properties.rateWatts.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err36 = {instancePath:instancePath+"/worstKnown/rateWatts",schemaPath:"#/$defs/batteryValues/properties/rateWatts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data6.secondsToEmpty !== undefined){
let data13 = data6.secondsToEmpty;
if((!((typeof data13 == "number") && (isFinite(data13)))) && (data13 !== null)){
const err37 = {instancePath:instancePath+"/worstKnown/secondsToEmpty",schemaPath:"#/$defs/batteryValues/properties/secondsToEmpty/type",keyword:"type",params:{type: schema35.properties.secondsToEmpty.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err38 = {instancePath:instancePath+"/worstKnown/secondsToEmpty",schemaPath:"#/$defs/batteryValues/properties/secondsToEmpty/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
else {
const err39 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/$defs/batteryValues/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(((((((key2 !== "state") && (key2 !== "present")) && (key2 !== "powerSource")) && (key2 !== "percent")) && (key2 !== "charging")) && (key2 !== "rateWatts")) && (key2 !== "secondsToEmpty")){
const err40 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/properties/worstKnown/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/properties/worstKnown/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.assumedState !== undefined){
let data14 = data.assumedState;
if(typeof data14 !== "string"){
const err42 = {instancePath:instancePath+"/assumedState",schemaPath:"#/properties/assumedState/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if("normal" !== data14){
const err43 = {instancePath:instancePath+"/assumedState",schemaPath:"#/properties/assumedState/const",keyword:"const",params:{allowedValue: "normal"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const schema40 = {"description":"Values of the signal thermal.","type":"object","required":["state","hottest","ratedSensors","unratedSensors","failedSensors"],"properties":{"state":{"description":"Judged by the limits that the machine states for its own sensors: `hot` constrains, `critical` denies.","type":"string","enum":["normal","warm","hot","critical"]},"hottest":{"description":"The sensor that decides the state: the one in the worst state, then the one nearest to its limit.","type":"object","additionalProperties":false,"required":["sensor","celsius","limitCelsius","limitKind"],"properties":{"sensor":{"description":"Name of the sensor.","type":"string","minLength":1,"maxLength":200},"celsius":{"description":"Temperature in degrees Celsius.","type":"number"},"limitCelsius":{"description":"The limit of this sensor that comes next or was crossed, in degrees Celsius.","type":"number"},"limitKind":{"description":"Which limit that is.","type":"string","enum":["passive","hot","max","critical"]}}},"ratedSensors":{"description":"Sensors that were read and have a limit of their own.","type":"integer","minimum":0,"maximum":9007199254740991},"unratedSensors":{"description":"Sensors that were read and have no limit; they enter no verdict.","type":"integer","minimum":0,"maximum":9007199254740991},"failedSensors":{"description":"Sensors that exist and could not be read.","type":"integer","minimum":0,"maximum":9007199254740991}}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/thermalValues/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.hottest === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/thermalValues/required",keyword:"required",params:{missingProperty: "hottest"},message:"must have required property '"+"hottest"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ratedSensors === undefined){
const err2 = {instancePath,schemaPath:"#/$defs/thermalValues/required",keyword:"required",params:{missingProperty: "ratedSensors"},message:"must have required property '"+"ratedSensors"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.unratedSensors === undefined){
const err3 = {instancePath,schemaPath:"#/$defs/thermalValues/required",keyword:"required",params:{missingProperty: "unratedSensors"},message:"must have required property '"+"unratedSensors"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.failedSensors === undefined){
const err4 = {instancePath,schemaPath:"#/$defs/thermalValues/required",keyword:"required",params:{missingProperty: "failedSensors"},message:"must have required property '"+"failedSensors"+"'"};
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
const err5 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/thermalValues/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((((data0 === "normal") || (data0 === "warm")) || (data0 === "hot")) || (data0 === "critical"))){
const err6 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/thermalValues/properties/state/enum",keyword:"enum",params:{allowedValues: schema40.properties.state.enum},message:"must be equal to one of the allowed values"};
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
const err7 = {instancePath:instancePath+"/hottest",schemaPath:"#/$defs/thermalValues/properties/hottest/required",keyword:"required",params:{missingProperty: "sensor"},message:"must have required property '"+"sensor"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.celsius === undefined){
const err8 = {instancePath:instancePath+"/hottest",schemaPath:"#/$defs/thermalValues/properties/hottest/required",keyword:"required",params:{missingProperty: "celsius"},message:"must have required property '"+"celsius"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.limitCelsius === undefined){
const err9 = {instancePath:instancePath+"/hottest",schemaPath:"#/$defs/thermalValues/properties/hottest/required",keyword:"required",params:{missingProperty: "limitCelsius"},message:"must have required property '"+"limitCelsius"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1.limitKind === undefined){
const err10 = {instancePath:instancePath+"/hottest",schemaPath:"#/$defs/thermalValues/properties/hottest/required",keyword:"required",params:{missingProperty: "limitKind"},message:"must have required property '"+"limitKind"+"'"};
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
const err11 = {instancePath:instancePath+"/hottest",schemaPath:"#/$defs/thermalValues/properties/hottest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err12 = {instancePath:instancePath+"/hottest/sensor",schemaPath:"#/$defs/thermalValues/properties/hottest/properties/sensor/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func2(data2) < 1){
const err13 = {instancePath:instancePath+"/hottest/sensor",schemaPath:"#/$defs/thermalValues/properties/hottest/properties/sensor/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err14 = {instancePath:instancePath+"/hottest/sensor",schemaPath:"#/$defs/thermalValues/properties/hottest/properties/sensor/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err15 = {instancePath:instancePath+"/hottest/celsius",schemaPath:"#/$defs/thermalValues/properties/hottest/properties/celsius/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err16 = {instancePath:instancePath+"/hottest/limitCelsius",schemaPath:"#/$defs/thermalValues/properties/hottest/properties/limitCelsius/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err17 = {instancePath:instancePath+"/hottest/limitKind",schemaPath:"#/$defs/thermalValues/properties/hottest/properties/limitKind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((((data5 === "passive") || (data5 === "hot")) || (data5 === "max")) || (data5 === "critical"))){
const err18 = {instancePath:instancePath+"/hottest/limitKind",schemaPath:"#/$defs/thermalValues/properties/hottest/properties/limitKind/enum",keyword:"enum",params:{allowedValues: schema40.properties.hottest.properties.limitKind.enum},message:"must be equal to one of the allowed values"};
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
const err19 = {instancePath:instancePath+"/hottest",schemaPath:"#/$defs/thermalValues/properties/hottest/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err20 = {instancePath:instancePath+"/ratedSensors",schemaPath:"#/$defs/thermalValues/properties/ratedSensors/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err21 = {instancePath:instancePath+"/ratedSensors",schemaPath:"#/$defs/thermalValues/properties/ratedSensors/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err22 = {instancePath:instancePath+"/ratedSensors",schemaPath:"#/$defs/thermalValues/properties/ratedSensors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err23 = {instancePath:instancePath+"/unratedSensors",schemaPath:"#/$defs/thermalValues/properties/unratedSensors/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err24 = {instancePath:instancePath+"/unratedSensors",schemaPath:"#/$defs/thermalValues/properties/unratedSensors/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err25 = {instancePath:instancePath+"/unratedSensors",schemaPath:"#/$defs/thermalValues/properties/unratedSensors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err26 = {instancePath:instancePath+"/failedSensors",schemaPath:"#/$defs/thermalValues/properties/failedSensors/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err27 = {instancePath:instancePath+"/failedSensors",schemaPath:"#/$defs/thermalValues/properties/failedSensors/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err28 = {instancePath:instancePath+"/failedSensors",schemaPath:"#/$defs/thermalValues/properties/failedSensors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err29 = {instancePath,schemaPath:"#/$defs/thermalValues/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err30 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data.from === undefined){
const err31 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data.status !== undefined){
let data9 = data.status;
if(typeof data9 !== "string"){
const err32 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if("known" !== data9){
const err33 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "known"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.from !== undefined){
let data10 = data.from;
if(Array.isArray(data10)){
if(data10.length > 65){
const err34 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxItems",keyword:"maxItems",params:{limit: 65},message:"must NOT have more than 65 items"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(typeof data11 === "string"){
if(func2(data11) > 200){
const err35 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(func2(data11) < 1){
const err36 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
for(const key1 in data){
if(((((((key1 !== "status") && (key1 !== "from")) && (key1 !== "state")) && (key1 !== "hottest")) && (key1 !== "ratedSensors")) && (key1 !== "unratedSensors")) && (key1 !== "failedSensors")){
const err39 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
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
const err40 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};



function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
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
let data1 = data.reason;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.code === undefined){
const err6 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/unknownReason/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.message === undefined){
const err7 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/unknownReason/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "code") || (key1 === "message"))){
const err8 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/unknownReason/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.code !== undefined){
let data2 = data1.code;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/reason/code",schemaPath:"#/$defs/unknownReason/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((((data2 === "absent") || (data2 === "unrated")) || (data2 === "provider-failed")) || (data2 === "unsupported-platform")) || (data2 === "not-collected"))){
const err10 = {instancePath:instancePath+"/reason/code",schemaPath:"#/$defs/unknownReason/properties/code/enum",keyword:"enum",params:{allowedValues: schema37.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.message !== undefined){
let data3 = data1.message;
if(typeof data3 === "string"){
if(func2(data3) > 400){
const err11 = {instancePath:instancePath+"/reason/message",schemaPath:"#/$defs/unknownReason/properties/message/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
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
const err12 = {instancePath:instancePath+"/reason/message",schemaPath:"#/$defs/unknownReason/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err13 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/unknownReason/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.from !== undefined){
let data4 = data.from;
if(Array.isArray(data4)){
if(data4.length > 65){
const err14 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxItems",keyword:"maxItems",params:{limit: 65},message:"must NOT have more than 65 items"};
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
if(typeof data5 === "string"){
if(func2(data5) > 200){
const err15 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func2(data5) < 1){
const err16 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err17 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err18 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.worstKnown !== undefined){
let data6 = data.worstKnown;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.state === undefined){
const err19 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/$defs/thermalValues/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.hottest === undefined){
const err20 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/$defs/thermalValues/required",keyword:"required",params:{missingProperty: "hottest"},message:"must have required property '"+"hottest"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data6.ratedSensors === undefined){
const err21 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/$defs/thermalValues/required",keyword:"required",params:{missingProperty: "ratedSensors"},message:"must have required property '"+"ratedSensors"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6.unratedSensors === undefined){
const err22 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/$defs/thermalValues/required",keyword:"required",params:{missingProperty: "unratedSensors"},message:"must have required property '"+"unratedSensors"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data6.failedSensors === undefined){
const err23 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/$defs/thermalValues/required",keyword:"required",params:{missingProperty: "failedSensors"},message:"must have required property '"+"failedSensors"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data6.state !== undefined){
let data7 = data6.state;
if(typeof data7 !== "string"){
const err24 = {instancePath:instancePath+"/worstKnown/state",schemaPath:"#/$defs/thermalValues/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!((((data7 === "normal") || (data7 === "warm")) || (data7 === "hot")) || (data7 === "critical"))){
const err25 = {instancePath:instancePath+"/worstKnown/state",schemaPath:"#/$defs/thermalValues/properties/state/enum",keyword:"enum",params:{allowedValues: schema40.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data6.hottest !== undefined){
let data8 = data6.hottest;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.sensor === undefined){
const err26 = {instancePath:instancePath+"/worstKnown/hottest",schemaPath:"#/$defs/thermalValues/properties/hottest/required",keyword:"required",params:{missingProperty: "sensor"},message:"must have required property '"+"sensor"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data8.celsius === undefined){
const err27 = {instancePath:instancePath+"/worstKnown/hottest",schemaPath:"#/$defs/thermalValues/properties/hottest/required",keyword:"required",params:{missingProperty: "celsius"},message:"must have required property '"+"celsius"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data8.limitCelsius === undefined){
const err28 = {instancePath:instancePath+"/worstKnown/hottest",schemaPath:"#/$defs/thermalValues/properties/hottest/required",keyword:"required",params:{missingProperty: "limitCelsius"},message:"must have required property '"+"limitCelsius"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data8.limitKind === undefined){
const err29 = {instancePath:instancePath+"/worstKnown/hottest",schemaPath:"#/$defs/thermalValues/properties/hottest/required",keyword:"required",params:{missingProperty: "limitKind"},message:"must have required property '"+"limitKind"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key2 in data8){
if(!((((key2 === "sensor") || (key2 === "celsius")) || (key2 === "limitCelsius")) || (key2 === "limitKind"))){
const err30 = {instancePath:instancePath+"/worstKnown/hottest",schemaPath:"#/$defs/thermalValues/properties/hottest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data8.sensor !== undefined){
let data9 = data8.sensor;
if(typeof data9 === "string"){
if(func2(data9) > 200){
const err31 = {instancePath:instancePath+"/worstKnown/hottest/sensor",schemaPath:"#/$defs/thermalValues/properties/hottest/properties/sensor/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(func2(data9) < 1){
const err32 = {instancePath:instancePath+"/worstKnown/hottest/sensor",schemaPath:"#/$defs/thermalValues/properties/hottest/properties/sensor/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err33 = {instancePath:instancePath+"/worstKnown/hottest/sensor",schemaPath:"#/$defs/thermalValues/properties/hottest/properties/sensor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data8.celsius !== undefined){
let data10 = data8.celsius;
if(!((typeof data10 == "number") && (isFinite(data10)))){
const err34 = {instancePath:instancePath+"/worstKnown/hottest/celsius",schemaPath:"#/$defs/thermalValues/properties/hottest/properties/celsius/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data8.limitCelsius !== undefined){
let data11 = data8.limitCelsius;
if(!((typeof data11 == "number") && (isFinite(data11)))){
const err35 = {instancePath:instancePath+"/worstKnown/hottest/limitCelsius",schemaPath:"#/$defs/thermalValues/properties/hottest/properties/limitCelsius/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data8.limitKind !== undefined){
let data12 = data8.limitKind;
if(typeof data12 !== "string"){
const err36 = {instancePath:instancePath+"/worstKnown/hottest/limitKind",schemaPath:"#/$defs/thermalValues/properties/hottest/properties/limitKind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!((((data12 === "passive") || (data12 === "hot")) || (data12 === "max")) || (data12 === "critical"))){
const err37 = {instancePath:instancePath+"/worstKnown/hottest/limitKind",schemaPath:"#/$defs/thermalValues/properties/hottest/properties/limitKind/enum",keyword:"enum",params:{allowedValues: schema40.properties.hottest.properties.limitKind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/worstKnown/hottest",schemaPath:"#/$defs/thermalValues/properties/hottest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data6.ratedSensors !== undefined){
let data13 = data6.ratedSensors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err39 = {instancePath:instancePath+"/worstKnown/ratedSensors",schemaPath:"#/$defs/thermalValues/properties/ratedSensors/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
const err40 = {instancePath:instancePath+"/worstKnown/ratedSensors",schemaPath:"#/$defs/thermalValues/properties/ratedSensors/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err41 = {instancePath:instancePath+"/worstKnown/ratedSensors",schemaPath:"#/$defs/thermalValues/properties/ratedSensors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data6.unratedSensors !== undefined){
let data14 = data6.unratedSensors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err42 = {instancePath:instancePath+"/worstKnown/unratedSensors",schemaPath:"#/$defs/thermalValues/properties/unratedSensors/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
const err43 = {instancePath:instancePath+"/worstKnown/unratedSensors",schemaPath:"#/$defs/thermalValues/properties/unratedSensors/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err44 = {instancePath:instancePath+"/worstKnown/unratedSensors",schemaPath:"#/$defs/thermalValues/properties/unratedSensors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data6.failedSensors !== undefined){
let data15 = data6.failedSensors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err45 = {instancePath:instancePath+"/worstKnown/failedSensors",schemaPath:"#/$defs/thermalValues/properties/failedSensors/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){
const err46 = {instancePath:instancePath+"/worstKnown/failedSensors",schemaPath:"#/$defs/thermalValues/properties/failedSensors/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err47 = {instancePath:instancePath+"/worstKnown/failedSensors",schemaPath:"#/$defs/thermalValues/properties/failedSensors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
}
else {
const err48 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/$defs/thermalValues/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
if(((((key3 !== "state") && (key3 !== "hottest")) && (key3 !== "ratedSensors")) && (key3 !== "unratedSensors")) && (key3 !== "failedSensors")){
const err49 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/properties/worstKnown/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key3},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/properties/worstKnown/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.assumedState !== undefined){
let data16 = data.assumedState;
if(typeof data16 !== "string"){
const err51 = {instancePath:instancePath+"/assumedState",schemaPath:"#/properties/assumedState/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if("normal" !== data16){
const err52 = {instancePath:instancePath+"/assumedState",schemaPath:"#/properties/assumedState/const",keyword:"const",params:{allowedValue: "normal"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const schema45 = {"description":"Values of the signal memory.","type":"object","required":["state","availableBytes","totalBytes","boundBy","pressureFullAvg10Percent"],"properties":{"state":{"description":"By memory pressure: `pressured` constrains, `critical` denies.","type":"string","enum":["normal","pressured","critical"]},"availableBytes":{"description":"Bytes that a new program can take, under the level that binds.","type":"integer","minimum":0,"maximum":9007199254740991},"totalBytes":{"description":"Size of the level that binds, in bytes: the machine's memory or the limit of the control group.","type":"integer","minimum":0,"maximum":9007199254740991},"boundBy":{"description":"The level that binds: the one that leaves least after its reserve.","type":"string","enum":["host","cgroup-max","cgroup-high"]},"pressureFullAvg10Percent":{"description":"Share of the last 10 s in which all tasks waited for memory, in percent (/proc/pressure/memory); null where the kernel keeps none.","type":["number","null"],"minimum":0,"maximum":100}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/memoryValues/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.availableBytes === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/memoryValues/required",keyword:"required",params:{missingProperty: "availableBytes"},message:"must have required property '"+"availableBytes"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.totalBytes === undefined){
const err2 = {instancePath,schemaPath:"#/$defs/memoryValues/required",keyword:"required",params:{missingProperty: "totalBytes"},message:"must have required property '"+"totalBytes"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.boundBy === undefined){
const err3 = {instancePath,schemaPath:"#/$defs/memoryValues/required",keyword:"required",params:{missingProperty: "boundBy"},message:"must have required property '"+"boundBy"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.pressureFullAvg10Percent === undefined){
const err4 = {instancePath,schemaPath:"#/$defs/memoryValues/required",keyword:"required",params:{missingProperty: "pressureFullAvg10Percent"},message:"must have required property '"+"pressureFullAvg10Percent"+"'"};
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
const err5 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/memoryValues/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data0 === "normal") || (data0 === "pressured")) || (data0 === "critical"))){
const err6 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/memoryValues/properties/state/enum",keyword:"enum",params:{allowedValues: schema45.properties.state.enum},message:"must be equal to one of the allowed values"};
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
const err7 = {instancePath:instancePath+"/availableBytes",schemaPath:"#/$defs/memoryValues/properties/availableBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err8 = {instancePath:instancePath+"/availableBytes",schemaPath:"#/$defs/memoryValues/properties/availableBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/availableBytes",schemaPath:"#/$defs/memoryValues/properties/availableBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err10 = {instancePath:instancePath+"/totalBytes",schemaPath:"#/$defs/memoryValues/properties/totalBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err11 = {instancePath:instancePath+"/totalBytes",schemaPath:"#/$defs/memoryValues/properties/totalBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/totalBytes",schemaPath:"#/$defs/memoryValues/properties/totalBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err13 = {instancePath:instancePath+"/boundBy",schemaPath:"#/$defs/memoryValues/properties/boundBy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((data3 === "host") || (data3 === "cgroup-max")) || (data3 === "cgroup-high"))){
const err14 = {instancePath:instancePath+"/boundBy",schemaPath:"#/$defs/memoryValues/properties/boundBy/enum",keyword:"enum",params:{allowedValues: schema45.properties.boundBy.enum},message:"must be equal to one of the allowed values"};
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
const err15 = {instancePath:instancePath+"/pressureFullAvg10Percent",schemaPath:"#/$defs/memoryValues/properties/pressureFullAvg10Percent/type",keyword:"type",params:{type: schema45.properties.pressureFullAvg10Percent.type},message:"must be number,null"};
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
const err16 = {instancePath:instancePath+"/pressureFullAvg10Percent",schemaPath:"#/$defs/memoryValues/properties/pressureFullAvg10Percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err17 = {instancePath:instancePath+"/pressureFullAvg10Percent",schemaPath:"#/$defs/memoryValues/properties/pressureFullAvg10Percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err18 = {instancePath,schemaPath:"#/$defs/memoryValues/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.from === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.status !== undefined){
let data5 = data.status;
if(typeof data5 !== "string"){
const err21 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if("known" !== data5){
const err22 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "known"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.from !== undefined){
let data6 = data.from;
if(Array.isArray(data6)){
if(data6.length > 65){
const err23 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxItems",keyword:"maxItems",params:{limit: 65},message:"must NOT have more than 65 items"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(func2(data7) > 200){
const err24 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(func2(data7) < 1){
const err25 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err26 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err27 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
for(const key0 in data){
if(((((((key0 !== "status") && (key0 !== "from")) && (key0 !== "state")) && (key0 !== "availableBytes")) && (key0 !== "totalBytes")) && (key0 !== "boundBy")) && (key0 !== "pressureFullAvg10Percent")){
const err28 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
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
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};



function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
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
let data1 = data.reason;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.code === undefined){
const err6 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/unknownReason/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.message === undefined){
const err7 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/unknownReason/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "code") || (key1 === "message"))){
const err8 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/unknownReason/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.code !== undefined){
let data2 = data1.code;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/reason/code",schemaPath:"#/$defs/unknownReason/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((((data2 === "absent") || (data2 === "unrated")) || (data2 === "provider-failed")) || (data2 === "unsupported-platform")) || (data2 === "not-collected"))){
const err10 = {instancePath:instancePath+"/reason/code",schemaPath:"#/$defs/unknownReason/properties/code/enum",keyword:"enum",params:{allowedValues: schema37.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.message !== undefined){
let data3 = data1.message;
if(typeof data3 === "string"){
if(func2(data3) > 400){
const err11 = {instancePath:instancePath+"/reason/message",schemaPath:"#/$defs/unknownReason/properties/message/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
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
const err12 = {instancePath:instancePath+"/reason/message",schemaPath:"#/$defs/unknownReason/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err13 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/unknownReason/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.from !== undefined){
let data4 = data.from;
if(Array.isArray(data4)){
if(data4.length > 65){
const err14 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxItems",keyword:"maxItems",params:{limit: 65},message:"must NOT have more than 65 items"};
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
if(typeof data5 === "string"){
if(func2(data5) > 200){
const err15 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func2(data5) < 1){
const err16 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err17 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err18 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.worstKnown !== undefined){
let data6 = data.worstKnown;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.state === undefined){
const err19 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/$defs/memoryValues/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.availableBytes === undefined){
const err20 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/$defs/memoryValues/required",keyword:"required",params:{missingProperty: "availableBytes"},message:"must have required property '"+"availableBytes"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data6.totalBytes === undefined){
const err21 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/$defs/memoryValues/required",keyword:"required",params:{missingProperty: "totalBytes"},message:"must have required property '"+"totalBytes"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6.boundBy === undefined){
const err22 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/$defs/memoryValues/required",keyword:"required",params:{missingProperty: "boundBy"},message:"must have required property '"+"boundBy"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data6.pressureFullAvg10Percent === undefined){
const err23 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/$defs/memoryValues/required",keyword:"required",params:{missingProperty: "pressureFullAvg10Percent"},message:"must have required property '"+"pressureFullAvg10Percent"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data6.state !== undefined){
let data7 = data6.state;
if(typeof data7 !== "string"){
const err24 = {instancePath:instancePath+"/worstKnown/state",schemaPath:"#/$defs/memoryValues/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!(((data7 === "normal") || (data7 === "pressured")) || (data7 === "critical"))){
const err25 = {instancePath:instancePath+"/worstKnown/state",schemaPath:"#/$defs/memoryValues/properties/state/enum",keyword:"enum",params:{allowedValues: schema45.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data6.availableBytes !== undefined){
let data8 = data6.availableBytes;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err26 = {instancePath:instancePath+"/worstKnown/availableBytes",schemaPath:"#/$defs/memoryValues/properties/availableBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err27 = {instancePath:instancePath+"/worstKnown/availableBytes",schemaPath:"#/$defs/memoryValues/properties/availableBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err28 = {instancePath:instancePath+"/worstKnown/availableBytes",schemaPath:"#/$defs/memoryValues/properties/availableBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data6.totalBytes !== undefined){
let data9 = data6.totalBytes;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err29 = {instancePath:instancePath+"/worstKnown/totalBytes",schemaPath:"#/$defs/memoryValues/properties/totalBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
const err30 = {instancePath:instancePath+"/worstKnown/totalBytes",schemaPath:"#/$defs/memoryValues/properties/totalBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err31 = {instancePath:instancePath+"/worstKnown/totalBytes",schemaPath:"#/$defs/memoryValues/properties/totalBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data6.boundBy !== undefined){
let data10 = data6.boundBy;
if(typeof data10 !== "string"){
const err32 = {instancePath:instancePath+"/worstKnown/boundBy",schemaPath:"#/$defs/memoryValues/properties/boundBy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!(((data10 === "host") || (data10 === "cgroup-max")) || (data10 === "cgroup-high"))){
const err33 = {instancePath:instancePath+"/worstKnown/boundBy",schemaPath:"#/$defs/memoryValues/properties/boundBy/enum",keyword:"enum",params:{allowedValues: schema45.properties.boundBy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data6.pressureFullAvg10Percent !== undefined){
let data11 = data6.pressureFullAvg10Percent;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (data11 !== null)){
const err34 = {instancePath:instancePath+"/worstKnown/pressureFullAvg10Percent",schemaPath:"#/$defs/memoryValues/properties/pressureFullAvg10Percent/type",keyword:"type",params:{type: schema45.properties.pressureFullAvg10Percent.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 100 || isNaN(data11)){
const err35 = {instancePath:instancePath+"/worstKnown/pressureFullAvg10Percent",schemaPath:"#/$defs/memoryValues/properties/pressureFullAvg10Percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err36 = {instancePath:instancePath+"/worstKnown/pressureFullAvg10Percent",schemaPath:"#/$defs/memoryValues/properties/pressureFullAvg10Percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
}
else {
const err37 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/$defs/memoryValues/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(((((key2 !== "state") && (key2 !== "availableBytes")) && (key2 !== "totalBytes")) && (key2 !== "boundBy")) && (key2 !== "pressureFullAvg10Percent")){
const err38 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/properties/worstKnown/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/properties/worstKnown/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err40 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const schema50 = {"description":"Values of the signal disk.","type":"object","required":["state","availableBytes","totalBytes","readOnly","store","exists"],"properties":{"state":{"description":"Informative: `low` below the limits of the policy.","type":"string","enum":["normal","low"]},"availableBytes":{"description":"Bytes free for an unprivileged user on the file system of the model store.","type":"integer","minimum":0,"maximum":9007199254740991},"totalBytes":{"description":"Size of that file system in bytes.","type":"integer","minimum":0,"maximum":9007199254740991},"readOnly":{"description":"Whether it is mounted read-only.","type":"boolean"},"store":{"description":"Which rule found the model store; its path is not told.","type":"string","enum":["policy","environment","home","usr-share","var-lib"]},"exists":{"description":"False: the store does not exist and its nearest existing parent was measured.","type":"boolean"}}};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/diskValues/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.availableBytes === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/diskValues/required",keyword:"required",params:{missingProperty: "availableBytes"},message:"must have required property '"+"availableBytes"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.totalBytes === undefined){
const err2 = {instancePath,schemaPath:"#/$defs/diskValues/required",keyword:"required",params:{missingProperty: "totalBytes"},message:"must have required property '"+"totalBytes"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.readOnly === undefined){
const err3 = {instancePath,schemaPath:"#/$defs/diskValues/required",keyword:"required",params:{missingProperty: "readOnly"},message:"must have required property '"+"readOnly"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.store === undefined){
const err4 = {instancePath,schemaPath:"#/$defs/diskValues/required",keyword:"required",params:{missingProperty: "store"},message:"must have required property '"+"store"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.exists === undefined){
const err5 = {instancePath,schemaPath:"#/$defs/diskValues/required",keyword:"required",params:{missingProperty: "exists"},message:"must have required property '"+"exists"+"'"};
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
const err6 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/diskValues/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data0 === "normal") || (data0 === "low"))){
const err7 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/diskValues/properties/state/enum",keyword:"enum",params:{allowedValues: schema50.properties.state.enum},message:"must be equal to one of the allowed values"};
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
const err8 = {instancePath:instancePath+"/availableBytes",schemaPath:"#/$defs/diskValues/properties/availableBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err9 = {instancePath:instancePath+"/availableBytes",schemaPath:"#/$defs/diskValues/properties/availableBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/availableBytes",schemaPath:"#/$defs/diskValues/properties/availableBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err11 = {instancePath:instancePath+"/totalBytes",schemaPath:"#/$defs/diskValues/properties/totalBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err12 = {instancePath:instancePath+"/totalBytes",schemaPath:"#/$defs/diskValues/properties/totalBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/totalBytes",schemaPath:"#/$defs/diskValues/properties/totalBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err14 = {instancePath:instancePath+"/readOnly",schemaPath:"#/$defs/diskValues/properties/readOnly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err15 = {instancePath:instancePath+"/store",schemaPath:"#/$defs/diskValues/properties/store/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(((((data4 === "policy") || (data4 === "environment")) || (data4 === "home")) || (data4 === "usr-share")) || (data4 === "var-lib"))){
const err16 = {instancePath:instancePath+"/store",schemaPath:"#/$defs/diskValues/properties/store/enum",keyword:"enum",params:{allowedValues: schema50.properties.store.enum},message:"must be equal to one of the allowed values"};
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
const err17 = {instancePath:instancePath+"/exists",schemaPath:"#/$defs/diskValues/properties/exists/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err18 = {instancePath,schemaPath:"#/$defs/diskValues/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.from === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 !== "string"){
const err21 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if("known" !== data6){
const err22 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "known"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.from !== undefined){
let data7 = data.from;
if(Array.isArray(data7)){
if(data7.length > 65){
const err23 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxItems",keyword:"maxItems",params:{limit: 65},message:"must NOT have more than 65 items"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(func2(data8) > 200){
const err24 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(func2(data8) < 1){
const err25 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err26 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err27 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
for(const key0 in data){
if((((((((key0 !== "status") && (key0 !== "from")) && (key0 !== "state")) && (key0 !== "availableBytes")) && (key0 !== "totalBytes")) && (key0 !== "readOnly")) && (key0 !== "store")) && (key0 !== "exists")){
const err28 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
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
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};



function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
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
let data1 = data.reason;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.code === undefined){
const err6 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/unknownReason/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.message === undefined){
const err7 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/unknownReason/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "code") || (key1 === "message"))){
const err8 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/unknownReason/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.code !== undefined){
let data2 = data1.code;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/reason/code",schemaPath:"#/$defs/unknownReason/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((((data2 === "absent") || (data2 === "unrated")) || (data2 === "provider-failed")) || (data2 === "unsupported-platform")) || (data2 === "not-collected"))){
const err10 = {instancePath:instancePath+"/reason/code",schemaPath:"#/$defs/unknownReason/properties/code/enum",keyword:"enum",params:{allowedValues: schema37.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.message !== undefined){
let data3 = data1.message;
if(typeof data3 === "string"){
if(func2(data3) > 400){
const err11 = {instancePath:instancePath+"/reason/message",schemaPath:"#/$defs/unknownReason/properties/message/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
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
const err12 = {instancePath:instancePath+"/reason/message",schemaPath:"#/$defs/unknownReason/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err13 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/unknownReason/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.from !== undefined){
let data4 = data.from;
if(Array.isArray(data4)){
if(data4.length > 65){
const err14 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxItems",keyword:"maxItems",params:{limit: 65},message:"must NOT have more than 65 items"};
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
if(typeof data5 === "string"){
if(func2(data5) > 200){
const err15 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func2(data5) < 1){
const err16 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err17 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err18 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.worstKnown !== undefined){
let data6 = data.worstKnown;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.state === undefined){
const err19 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/$defs/diskValues/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.availableBytes === undefined){
const err20 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/$defs/diskValues/required",keyword:"required",params:{missingProperty: "availableBytes"},message:"must have required property '"+"availableBytes"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data6.totalBytes === undefined){
const err21 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/$defs/diskValues/required",keyword:"required",params:{missingProperty: "totalBytes"},message:"must have required property '"+"totalBytes"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6.readOnly === undefined){
const err22 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/$defs/diskValues/required",keyword:"required",params:{missingProperty: "readOnly"},message:"must have required property '"+"readOnly"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data6.store === undefined){
const err23 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/$defs/diskValues/required",keyword:"required",params:{missingProperty: "store"},message:"must have required property '"+"store"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data6.exists === undefined){
const err24 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/$defs/diskValues/required",keyword:"required",params:{missingProperty: "exists"},message:"must have required property '"+"exists"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data6.state !== undefined){
let data7 = data6.state;
if(typeof data7 !== "string"){
const err25 = {instancePath:instancePath+"/worstKnown/state",schemaPath:"#/$defs/diskValues/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!((data7 === "normal") || (data7 === "low"))){
const err26 = {instancePath:instancePath+"/worstKnown/state",schemaPath:"#/$defs/diskValues/properties/state/enum",keyword:"enum",params:{allowedValues: schema50.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data6.availableBytes !== undefined){
let data8 = data6.availableBytes;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err27 = {instancePath:instancePath+"/worstKnown/availableBytes",schemaPath:"#/$defs/diskValues/properties/availableBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
const err28 = {instancePath:instancePath+"/worstKnown/availableBytes",schemaPath:"#/$defs/diskValues/properties/availableBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err29 = {instancePath:instancePath+"/worstKnown/availableBytes",schemaPath:"#/$defs/diskValues/properties/availableBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data6.totalBytes !== undefined){
let data9 = data6.totalBytes;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err30 = {instancePath:instancePath+"/worstKnown/totalBytes",schemaPath:"#/$defs/diskValues/properties/totalBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
const err31 = {instancePath:instancePath+"/worstKnown/totalBytes",schemaPath:"#/$defs/diskValues/properties/totalBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err32 = {instancePath:instancePath+"/worstKnown/totalBytes",schemaPath:"#/$defs/diskValues/properties/totalBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data6.readOnly !== undefined){
if(typeof data6.readOnly !== "boolean"){
const err33 = {instancePath:instancePath+"/worstKnown/readOnly",schemaPath:"#/$defs/diskValues/properties/readOnly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data6.store !== undefined){
let data11 = data6.store;
if(typeof data11 !== "string"){
const err34 = {instancePath:instancePath+"/worstKnown/store",schemaPath:"#/$defs/diskValues/properties/store/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!(((((data11 === "policy") || (data11 === "environment")) || (data11 === "home")) || (data11 === "usr-share")) || (data11 === "var-lib"))){
const err35 = {instancePath:instancePath+"/worstKnown/store",schemaPath:"#/$defs/diskValues/properties/store/enum",keyword:"enum",params:{allowedValues: schema50.properties.store.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data6.exists !== undefined){
if(typeof data6.exists !== "boolean"){
const err36 = {instancePath:instancePath+"/worstKnown/exists",schemaPath:"#/$defs/diskValues/properties/exists/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/$defs/diskValues/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if((((((key2 !== "state") && (key2 !== "availableBytes")) && (key2 !== "totalBytes")) && (key2 !== "readOnly")) && (key2 !== "store")) && (key2 !== "exists")){
const err38 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/properties/worstKnown/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/properties/worstKnown/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err40 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const schema55 = {"description":"Values of the signal accelerators.","type":"object","required":["devices"],"properties":{"devices":{"description":"Devices that were found; empty: looked, none.","type":"array","items":{"description":"One GPU or NPU.","type":"object","additionalProperties":false,"required":["kind","vendor","driver","memoryTotalBytes","memoryAvailableBytes","sharedMemoryTotalBytes","sharedMemoryAvailableBytes","unifiedMemory"],"properties":{"kind":{"description":"Kind of device.","type":"string","enum":["gpu","npu"]},"vendor":{"description":"Vendor: amd, intel, nvidia or unknown.","type":"string","minLength":1,"maxLength":200},"driver":{"description":"Kernel driver, or unknown.","type":"string","minLength":1,"maxLength":200},"memoryTotalBytes":{"description":"Memory of its own in bytes; null where no file says.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"memoryAvailableBytes":{"description":"Free memory of its own in bytes; null where no file says.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"sharedMemoryTotalBytes":{"description":"System memory that it can map, in bytes; null where no file says.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"sharedMemoryAvailableBytes":{"description":"Unmapped part of that, in bytes; null where no file says.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"unifiedMemory":{"description":"Whether it works out of system memory; null where it cannot be told.","type":["boolean","null"]}}},"maxItems":64}}};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.devices === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/acceleratorsValues/required",keyword:"required",params:{missingProperty: "devices"},message:"must have required property '"+"devices"+"'"};
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
const err1 = {instancePath:instancePath+"/devices",schemaPath:"#/$defs/acceleratorsValues/properties/devices/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
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
const err2 = {instancePath:instancePath+"/devices/" + i0,schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.vendor === undefined){
const err3 = {instancePath:instancePath+"/devices/" + i0,schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/required",keyword:"required",params:{missingProperty: "vendor"},message:"must have required property '"+"vendor"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.driver === undefined){
const err4 = {instancePath:instancePath+"/devices/" + i0,schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/required",keyword:"required",params:{missingProperty: "driver"},message:"must have required property '"+"driver"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.memoryTotalBytes === undefined){
const err5 = {instancePath:instancePath+"/devices/" + i0,schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/required",keyword:"required",params:{missingProperty: "memoryTotalBytes"},message:"must have required property '"+"memoryTotalBytes"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.memoryAvailableBytes === undefined){
const err6 = {instancePath:instancePath+"/devices/" + i0,schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/required",keyword:"required",params:{missingProperty: "memoryAvailableBytes"},message:"must have required property '"+"memoryAvailableBytes"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.sharedMemoryTotalBytes === undefined){
const err7 = {instancePath:instancePath+"/devices/" + i0,schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/required",keyword:"required",params:{missingProperty: "sharedMemoryTotalBytes"},message:"must have required property '"+"sharedMemoryTotalBytes"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.sharedMemoryAvailableBytes === undefined){
const err8 = {instancePath:instancePath+"/devices/" + i0,schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/required",keyword:"required",params:{missingProperty: "sharedMemoryAvailableBytes"},message:"must have required property '"+"sharedMemoryAvailableBytes"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.unifiedMemory === undefined){
const err9 = {instancePath:instancePath+"/devices/" + i0,schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/required",keyword:"required",params:{missingProperty: "unifiedMemory"},message:"must have required property '"+"unifiedMemory"+"'"};
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
const err10 = {instancePath:instancePath+"/devices/" + i0,schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err11 = {instancePath:instancePath+"/devices/" + i0+"/kind",schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((data2 === "gpu") || (data2 === "npu"))){
const err12 = {instancePath:instancePath+"/devices/" + i0+"/kind",schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema55.properties.devices.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
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
const err13 = {instancePath:instancePath+"/devices/" + i0+"/vendor",schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/properties/vendor/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func2(data3) < 1){
const err14 = {instancePath:instancePath+"/devices/" + i0+"/vendor",schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/properties/vendor/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err15 = {instancePath:instancePath+"/devices/" + i0+"/vendor",schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/properties/vendor/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err16 = {instancePath:instancePath+"/devices/" + i0+"/driver",schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/properties/driver/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func2(data4) < 1){
const err17 = {instancePath:instancePath+"/devices/" + i0+"/driver",schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/properties/driver/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err18 = {instancePath:instancePath+"/devices/" + i0+"/driver",schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/properties/driver/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err19 = {instancePath:instancePath+"/devices/" + i0+"/memoryTotalBytes",schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/properties/memoryTotalBytes/type",keyword:"type",params:{type: schema55.properties.devices.items.properties.memoryTotalBytes.type},message:"must be integer,null"};
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
const err20 = {instancePath:instancePath+"/devices/" + i0+"/memoryTotalBytes",schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/properties/memoryTotalBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err21 = {instancePath:instancePath+"/devices/" + i0+"/memoryTotalBytes",schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/properties/memoryTotalBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err22 = {instancePath:instancePath+"/devices/" + i0+"/memoryAvailableBytes",schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/properties/memoryAvailableBytes/type",keyword:"type",params:{type: schema55.properties.devices.items.properties.memoryAvailableBytes.type},message:"must be integer,null"};
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
const err23 = {instancePath:instancePath+"/devices/" + i0+"/memoryAvailableBytes",schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/properties/memoryAvailableBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err24 = {instancePath:instancePath+"/devices/" + i0+"/memoryAvailableBytes",schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/properties/memoryAvailableBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err25 = {instancePath:instancePath+"/devices/" + i0+"/sharedMemoryTotalBytes",schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/properties/sharedMemoryTotalBytes/type",keyword:"type",params:{type: schema55.properties.devices.items.properties.sharedMemoryTotalBytes.type},message:"must be integer,null"};
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
const err26 = {instancePath:instancePath+"/devices/" + i0+"/sharedMemoryTotalBytes",schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/properties/sharedMemoryTotalBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err27 = {instancePath:instancePath+"/devices/" + i0+"/sharedMemoryTotalBytes",schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/properties/sharedMemoryTotalBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err28 = {instancePath:instancePath+"/devices/" + i0+"/sharedMemoryAvailableBytes",schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/properties/sharedMemoryAvailableBytes/type",keyword:"type",params:{type: schema55.properties.devices.items.properties.sharedMemoryAvailableBytes.type},message:"must be integer,null"};
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
const err29 = {instancePath:instancePath+"/devices/" + i0+"/sharedMemoryAvailableBytes",schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/properties/sharedMemoryAvailableBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err30 = {instancePath:instancePath+"/devices/" + i0+"/sharedMemoryAvailableBytes",schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/properties/sharedMemoryAvailableBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err31 = {instancePath:instancePath+"/devices/" + i0+"/unifiedMemory",schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/properties/unifiedMemory/type",keyword:"type",params:{type: schema55.properties.devices.items.properties.unifiedMemory.type},message:"must be boolean,null"};
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
const err32 = {instancePath:instancePath+"/devices/" + i0,schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err33 = {instancePath:instancePath+"/devices",schemaPath:"#/$defs/acceleratorsValues/properties/devices/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err34 = {instancePath,schemaPath:"#/$defs/acceleratorsValues/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err35 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data.from === undefined){
const err36 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data.status !== undefined){
let data10 = data.status;
if(typeof data10 !== "string"){
const err37 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if("known" !== data10){
const err38 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "known"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.from !== undefined){
let data11 = data.from;
if(Array.isArray(data11)){
if(data11.length > 65){
const err39 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxItems",keyword:"maxItems",params:{limit: 65},message:"must NOT have more than 65 items"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(typeof data12 === "string"){
if(func2(data12) > 200){
const err40 = {instancePath:instancePath+"/from/" + i1,schemaPath:"#/properties/from/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(func2(data12) < 1){
const err41 = {instancePath:instancePath+"/from/" + i1,schemaPath:"#/properties/from/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/from/" + i1,schemaPath:"#/properties/from/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
for(const key1 in data){
if(((key1 !== "status") && (key1 !== "from")) && (key1 !== "devices")){
const err44 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};



function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
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
let data1 = data.reason;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.code === undefined){
const err6 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/unknownReason/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.message === undefined){
const err7 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/unknownReason/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "code") || (key1 === "message"))){
const err8 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/unknownReason/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.code !== undefined){
let data2 = data1.code;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/reason/code",schemaPath:"#/$defs/unknownReason/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((((data2 === "absent") || (data2 === "unrated")) || (data2 === "provider-failed")) || (data2 === "unsupported-platform")) || (data2 === "not-collected"))){
const err10 = {instancePath:instancePath+"/reason/code",schemaPath:"#/$defs/unknownReason/properties/code/enum",keyword:"enum",params:{allowedValues: schema37.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.message !== undefined){
let data3 = data1.message;
if(typeof data3 === "string"){
if(func2(data3) > 400){
const err11 = {instancePath:instancePath+"/reason/message",schemaPath:"#/$defs/unknownReason/properties/message/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
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
const err12 = {instancePath:instancePath+"/reason/message",schemaPath:"#/$defs/unknownReason/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err13 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/unknownReason/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.from !== undefined){
let data4 = data.from;
if(Array.isArray(data4)){
if(data4.length > 65){
const err14 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxItems",keyword:"maxItems",params:{limit: 65},message:"must NOT have more than 65 items"};
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
if(typeof data5 === "string"){
if(func2(data5) > 200){
const err15 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func2(data5) < 1){
const err16 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err17 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err18 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.worstKnown !== undefined){
let data6 = data.worstKnown;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.devices === undefined){
const err19 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/$defs/acceleratorsValues/required",keyword:"required",params:{missingProperty: "devices"},message:"must have required property '"+"devices"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.devices !== undefined){
let data7 = data6.devices;
if(Array.isArray(data7)){
if(data7.length > 64){
const err20 = {instancePath:instancePath+"/worstKnown/devices",schemaPath:"#/$defs/acceleratorsValues/properties/devices/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.kind === undefined){
const err21 = {instancePath:instancePath+"/worstKnown/devices/" + i1,schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data8.vendor === undefined){
const err22 = {instancePath:instancePath+"/worstKnown/devices/" + i1,schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/required",keyword:"required",params:{missingProperty: "vendor"},message:"must have required property '"+"vendor"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data8.driver === undefined){
const err23 = {instancePath:instancePath+"/worstKnown/devices/" + i1,schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/required",keyword:"required",params:{missingProperty: "driver"},message:"must have required property '"+"driver"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8.memoryTotalBytes === undefined){
const err24 = {instancePath:instancePath+"/worstKnown/devices/" + i1,schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/required",keyword:"required",params:{missingProperty: "memoryTotalBytes"},message:"must have required property '"+"memoryTotalBytes"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data8.memoryAvailableBytes === undefined){
const err25 = {instancePath:instancePath+"/worstKnown/devices/" + i1,schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/required",keyword:"required",params:{missingProperty: "memoryAvailableBytes"},message:"must have required property '"+"memoryAvailableBytes"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data8.sharedMemoryTotalBytes === undefined){
const err26 = {instancePath:instancePath+"/worstKnown/devices/" + i1,schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/required",keyword:"required",params:{missingProperty: "sharedMemoryTotalBytes"},message:"must have required property '"+"sharedMemoryTotalBytes"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data8.sharedMemoryAvailableBytes === undefined){
const err27 = {instancePath:instancePath+"/worstKnown/devices/" + i1,schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/required",keyword:"required",params:{missingProperty: "sharedMemoryAvailableBytes"},message:"must have required property '"+"sharedMemoryAvailableBytes"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data8.unifiedMemory === undefined){
const err28 = {instancePath:instancePath+"/worstKnown/devices/" + i1,schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/required",keyword:"required",params:{missingProperty: "unifiedMemory"},message:"must have required property '"+"unifiedMemory"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key2 in data8){
if(!((((((((key2 === "kind") || (key2 === "vendor")) || (key2 === "driver")) || (key2 === "memoryTotalBytes")) || (key2 === "memoryAvailableBytes")) || (key2 === "sharedMemoryTotalBytes")) || (key2 === "sharedMemoryAvailableBytes")) || (key2 === "unifiedMemory"))){
const err29 = {instancePath:instancePath+"/worstKnown/devices/" + i1,schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data8.kind !== undefined){
let data9 = data8.kind;
if(typeof data9 !== "string"){
const err30 = {instancePath:instancePath+"/worstKnown/devices/" + i1+"/kind",schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!((data9 === "gpu") || (data9 === "npu"))){
const err31 = {instancePath:instancePath+"/worstKnown/devices/" + i1+"/kind",schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema55.properties.devices.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data8.vendor !== undefined){
let data10 = data8.vendor;
if(typeof data10 === "string"){
if(func2(data10) > 200){
const err32 = {instancePath:instancePath+"/worstKnown/devices/" + i1+"/vendor",schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/properties/vendor/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(func2(data10) < 1){
const err33 = {instancePath:instancePath+"/worstKnown/devices/" + i1+"/vendor",schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/properties/vendor/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/worstKnown/devices/" + i1+"/vendor",schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/properties/vendor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data8.driver !== undefined){
let data11 = data8.driver;
if(typeof data11 === "string"){
if(func2(data11) > 200){
const err35 = {instancePath:instancePath+"/worstKnown/devices/" + i1+"/driver",schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/properties/driver/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(func2(data11) < 1){
const err36 = {instancePath:instancePath+"/worstKnown/devices/" + i1+"/driver",schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/properties/driver/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/worstKnown/devices/" + i1+"/driver",schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/properties/driver/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data8.memoryTotalBytes !== undefined){
let data12 = data8.memoryTotalBytes;
if((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (data12 !== null)){
const err38 = {instancePath:instancePath+"/worstKnown/devices/" + i1+"/memoryTotalBytes",schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/properties/memoryTotalBytes/type",keyword:"type",params:{type: schema55.properties.devices.items.properties.memoryTotalBytes.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 9007199254740991 || isNaN(data12)){
const err39 = {instancePath:instancePath+"/worstKnown/devices/" + i1+"/memoryTotalBytes",schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/properties/memoryTotalBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err40 = {instancePath:instancePath+"/worstKnown/devices/" + i1+"/memoryTotalBytes",schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/properties/memoryTotalBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data8.memoryAvailableBytes !== undefined){
let data13 = data8.memoryAvailableBytes;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){
const err41 = {instancePath:instancePath+"/worstKnown/devices/" + i1+"/memoryAvailableBytes",schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/properties/memoryAvailableBytes/type",keyword:"type",params:{type: schema55.properties.devices.items.properties.memoryAvailableBytes.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
const err42 = {instancePath:instancePath+"/worstKnown/devices/" + i1+"/memoryAvailableBytes",schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/properties/memoryAvailableBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err43 = {instancePath:instancePath+"/worstKnown/devices/" + i1+"/memoryAvailableBytes",schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/properties/memoryAvailableBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(data8.sharedMemoryTotalBytes !== undefined){
let data14 = data8.sharedMemoryTotalBytes;
if((!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) && (data14 !== null)){
const err44 = {instancePath:instancePath+"/worstKnown/devices/" + i1+"/sharedMemoryTotalBytes",schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/properties/sharedMemoryTotalBytes/type",keyword:"type",params:{type: schema55.properties.devices.items.properties.sharedMemoryTotalBytes.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
const err45 = {instancePath:instancePath+"/worstKnown/devices/" + i1+"/sharedMemoryTotalBytes",schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/properties/sharedMemoryTotalBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err46 = {instancePath:instancePath+"/worstKnown/devices/" + i1+"/sharedMemoryTotalBytes",schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/properties/sharedMemoryTotalBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data8.sharedMemoryAvailableBytes !== undefined){
let data15 = data8.sharedMemoryAvailableBytes;
if((!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) && (data15 !== null)){
const err47 = {instancePath:instancePath+"/worstKnown/devices/" + i1+"/sharedMemoryAvailableBytes",schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/properties/sharedMemoryAvailableBytes/type",keyword:"type",params:{type: schema55.properties.devices.items.properties.sharedMemoryAvailableBytes.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){
const err48 = {instancePath:instancePath+"/worstKnown/devices/" + i1+"/sharedMemoryAvailableBytes",schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/properties/sharedMemoryAvailableBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err49 = {instancePath:instancePath+"/worstKnown/devices/" + i1+"/sharedMemoryAvailableBytes",schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/properties/sharedMemoryAvailableBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
if(data8.unifiedMemory !== undefined){
let data16 = data8.unifiedMemory;
if((typeof data16 !== "boolean") && (data16 !== null)){
const err50 = {instancePath:instancePath+"/worstKnown/devices/" + i1+"/unifiedMemory",schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/properties/unifiedMemory/type",keyword:"type",params:{type: schema55.properties.devices.items.properties.unifiedMemory.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/worstKnown/devices/" + i1,schemaPath:"#/$defs/acceleratorsValues/properties/devices/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/worstKnown/devices",schemaPath:"#/$defs/acceleratorsValues/properties/devices/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/$defs/acceleratorsValues/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
if(key3 !== "devices"){
const err54 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/properties/worstKnown/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key3},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/properties/worstKnown/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};




function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.available === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/networkValues/required",keyword:"required",params:{missingProperty: "available"},message:"must have required property '"+"available"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.interfaces === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/networkValues/required",keyword:"required",params:{missingProperty: "interfaces"},message:"must have required property '"+"interfaces"+"'"};
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
const err2 = {instancePath:instancePath+"/available",schemaPath:"#/$defs/networkValues/properties/available/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err3 = {instancePath:instancePath+"/interfaces",schemaPath:"#/$defs/networkValues/properties/interfaces/required",keyword:"required",params:{missingProperty: "ethernet"},message:"must have required property '"+"ethernet"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.wireless === undefined){
const err4 = {instancePath:instancePath+"/interfaces",schemaPath:"#/$defs/networkValues/properties/interfaces/required",keyword:"required",params:{missingProperty: "wireless"},message:"must have required property '"+"wireless"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.tunnel === undefined){
const err5 = {instancePath:instancePath+"/interfaces",schemaPath:"#/$defs/networkValues/properties/interfaces/required",keyword:"required",params:{missingProperty: "tunnel"},message:"must have required property '"+"tunnel"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.other === undefined){
const err6 = {instancePath:instancePath+"/interfaces",schemaPath:"#/$defs/networkValues/properties/interfaces/required",keyword:"required",params:{missingProperty: "other"},message:"must have required property '"+"other"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.unknown === undefined){
const err7 = {instancePath:instancePath+"/interfaces",schemaPath:"#/$defs/networkValues/properties/interfaces/required",keyword:"required",params:{missingProperty: "unknown"},message:"must have required property '"+"unknown"+"'"};
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
const err8 = {instancePath:instancePath+"/interfaces",schemaPath:"#/$defs/networkValues/properties/interfaces/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err9 = {instancePath:instancePath+"/interfaces/ethernet",schemaPath:"#/$defs/networkValues/properties/interfaces/properties/ethernet/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err10 = {instancePath:instancePath+"/interfaces/ethernet",schemaPath:"#/$defs/networkValues/properties/interfaces/properties/ethernet/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/interfaces/ethernet",schemaPath:"#/$defs/networkValues/properties/interfaces/properties/ethernet/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err12 = {instancePath:instancePath+"/interfaces/wireless",schemaPath:"#/$defs/networkValues/properties/interfaces/properties/wireless/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err13 = {instancePath:instancePath+"/interfaces/wireless",schemaPath:"#/$defs/networkValues/properties/interfaces/properties/wireless/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err14 = {instancePath:instancePath+"/interfaces/wireless",schemaPath:"#/$defs/networkValues/properties/interfaces/properties/wireless/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err15 = {instancePath:instancePath+"/interfaces/tunnel",schemaPath:"#/$defs/networkValues/properties/interfaces/properties/tunnel/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err16 = {instancePath:instancePath+"/interfaces/tunnel",schemaPath:"#/$defs/networkValues/properties/interfaces/properties/tunnel/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err17 = {instancePath:instancePath+"/interfaces/tunnel",schemaPath:"#/$defs/networkValues/properties/interfaces/properties/tunnel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err18 = {instancePath:instancePath+"/interfaces/other",schemaPath:"#/$defs/networkValues/properties/interfaces/properties/other/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err19 = {instancePath:instancePath+"/interfaces/other",schemaPath:"#/$defs/networkValues/properties/interfaces/properties/other/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err20 = {instancePath:instancePath+"/interfaces/other",schemaPath:"#/$defs/networkValues/properties/interfaces/properties/other/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err21 = {instancePath:instancePath+"/interfaces/unknown",schemaPath:"#/$defs/networkValues/properties/interfaces/properties/unknown/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err22 = {instancePath:instancePath+"/interfaces/unknown",schemaPath:"#/$defs/networkValues/properties/interfaces/properties/unknown/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err23 = {instancePath:instancePath+"/interfaces/unknown",schemaPath:"#/$defs/networkValues/properties/interfaces/properties/unknown/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err24 = {instancePath:instancePath+"/interfaces",schemaPath:"#/$defs/networkValues/properties/interfaces/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err25 = {instancePath,schemaPath:"#/$defs/networkValues/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err26 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.from === undefined){
const err27 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data.status !== undefined){
let data7 = data.status;
if(typeof data7 !== "string"){
const err28 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if("known" !== data7){
const err29 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "known"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.from !== undefined){
let data8 = data.from;
if(Array.isArray(data8)){
if(data8.length > 65){
const err30 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxItems",keyword:"maxItems",params:{limit: 65},message:"must NOT have more than 65 items"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(func2(data9) > 200){
const err31 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(func2(data9) < 1){
const err32 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err33 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err34 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
for(const key1 in data){
if((((key1 !== "status") && (key1 !== "from")) && (key1 !== "available")) && (key1 !== "interfaces")){
const err35 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
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
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};



function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
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
let data1 = data.reason;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.code === undefined){
const err6 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/unknownReason/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.message === undefined){
const err7 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/unknownReason/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "code") || (key1 === "message"))){
const err8 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/unknownReason/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.code !== undefined){
let data2 = data1.code;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/reason/code",schemaPath:"#/$defs/unknownReason/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((((data2 === "absent") || (data2 === "unrated")) || (data2 === "provider-failed")) || (data2 === "unsupported-platform")) || (data2 === "not-collected"))){
const err10 = {instancePath:instancePath+"/reason/code",schemaPath:"#/$defs/unknownReason/properties/code/enum",keyword:"enum",params:{allowedValues: schema37.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.message !== undefined){
let data3 = data1.message;
if(typeof data3 === "string"){
if(func2(data3) > 400){
const err11 = {instancePath:instancePath+"/reason/message",schemaPath:"#/$defs/unknownReason/properties/message/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
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
const err12 = {instancePath:instancePath+"/reason/message",schemaPath:"#/$defs/unknownReason/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err13 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/unknownReason/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.from !== undefined){
let data4 = data.from;
if(Array.isArray(data4)){
if(data4.length > 65){
const err14 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxItems",keyword:"maxItems",params:{limit: 65},message:"must NOT have more than 65 items"};
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
if(typeof data5 === "string"){
if(func2(data5) > 200){
const err15 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func2(data5) < 1){
const err16 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err17 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err18 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.worstKnown !== undefined){
let data6 = data.worstKnown;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.available === undefined){
const err19 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/$defs/networkValues/required",keyword:"required",params:{missingProperty: "available"},message:"must have required property '"+"available"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.interfaces === undefined){
const err20 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/$defs/networkValues/required",keyword:"required",params:{missingProperty: "interfaces"},message:"must have required property '"+"interfaces"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data6.available !== undefined){
if(typeof data6.available !== "boolean"){
const err21 = {instancePath:instancePath+"/worstKnown/available",schemaPath:"#/$defs/networkValues/properties/available/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data6.interfaces !== undefined){
let data8 = data6.interfaces;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.ethernet === undefined){
const err22 = {instancePath:instancePath+"/worstKnown/interfaces",schemaPath:"#/$defs/networkValues/properties/interfaces/required",keyword:"required",params:{missingProperty: "ethernet"},message:"must have required property '"+"ethernet"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data8.wireless === undefined){
const err23 = {instancePath:instancePath+"/worstKnown/interfaces",schemaPath:"#/$defs/networkValues/properties/interfaces/required",keyword:"required",params:{missingProperty: "wireless"},message:"must have required property '"+"wireless"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8.tunnel === undefined){
const err24 = {instancePath:instancePath+"/worstKnown/interfaces",schemaPath:"#/$defs/networkValues/properties/interfaces/required",keyword:"required",params:{missingProperty: "tunnel"},message:"must have required property '"+"tunnel"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data8.other === undefined){
const err25 = {instancePath:instancePath+"/worstKnown/interfaces",schemaPath:"#/$defs/networkValues/properties/interfaces/required",keyword:"required",params:{missingProperty: "other"},message:"must have required property '"+"other"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data8.unknown === undefined){
const err26 = {instancePath:instancePath+"/worstKnown/interfaces",schemaPath:"#/$defs/networkValues/properties/interfaces/required",keyword:"required",params:{missingProperty: "unknown"},message:"must have required property '"+"unknown"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key2 in data8){
if(!(((((key2 === "ethernet") || (key2 === "wireless")) || (key2 === "tunnel")) || (key2 === "other")) || (key2 === "unknown"))){
const err27 = {instancePath:instancePath+"/worstKnown/interfaces",schemaPath:"#/$defs/networkValues/properties/interfaces/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data8.ethernet !== undefined){
let data9 = data8.ethernet;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err28 = {instancePath:instancePath+"/worstKnown/interfaces/ethernet",schemaPath:"#/$defs/networkValues/properties/interfaces/properties/ethernet/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
const err29 = {instancePath:instancePath+"/worstKnown/interfaces/ethernet",schemaPath:"#/$defs/networkValues/properties/interfaces/properties/ethernet/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err30 = {instancePath:instancePath+"/worstKnown/interfaces/ethernet",schemaPath:"#/$defs/networkValues/properties/interfaces/properties/ethernet/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data8.wireless !== undefined){
let data10 = data8.wireless;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err31 = {instancePath:instancePath+"/worstKnown/interfaces/wireless",schemaPath:"#/$defs/networkValues/properties/interfaces/properties/wireless/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9007199254740991 || isNaN(data10)){
const err32 = {instancePath:instancePath+"/worstKnown/interfaces/wireless",schemaPath:"#/$defs/networkValues/properties/interfaces/properties/wireless/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err33 = {instancePath:instancePath+"/worstKnown/interfaces/wireless",schemaPath:"#/$defs/networkValues/properties/interfaces/properties/wireless/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data8.tunnel !== undefined){
let data11 = data8.tunnel;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err34 = {instancePath:instancePath+"/worstKnown/interfaces/tunnel",schemaPath:"#/$defs/networkValues/properties/interfaces/properties/tunnel/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){
const err35 = {instancePath:instancePath+"/worstKnown/interfaces/tunnel",schemaPath:"#/$defs/networkValues/properties/interfaces/properties/tunnel/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err36 = {instancePath:instancePath+"/worstKnown/interfaces/tunnel",schemaPath:"#/$defs/networkValues/properties/interfaces/properties/tunnel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data8.other !== undefined){
let data12 = data8.other;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err37 = {instancePath:instancePath+"/worstKnown/interfaces/other",schemaPath:"#/$defs/networkValues/properties/interfaces/properties/other/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 9007199254740991 || isNaN(data12)){
const err38 = {instancePath:instancePath+"/worstKnown/interfaces/other",schemaPath:"#/$defs/networkValues/properties/interfaces/properties/other/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err39 = {instancePath:instancePath+"/worstKnown/interfaces/other",schemaPath:"#/$defs/networkValues/properties/interfaces/properties/other/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data8.unknown !== undefined){
let data13 = data8.unknown;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err40 = {instancePath:instancePath+"/worstKnown/interfaces/unknown",schemaPath:"#/$defs/networkValues/properties/interfaces/properties/unknown/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
const err41 = {instancePath:instancePath+"/worstKnown/interfaces/unknown",schemaPath:"#/$defs/networkValues/properties/interfaces/properties/unknown/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err42 = {instancePath:instancePath+"/worstKnown/interfaces/unknown",schemaPath:"#/$defs/networkValues/properties/interfaces/properties/unknown/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
}
else {
const err43 = {instancePath:instancePath+"/worstKnown/interfaces",schemaPath:"#/$defs/networkValues/properties/interfaces/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/$defs/networkValues/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
if((key3 !== "available") && (key3 !== "interfaces")){
const err45 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/properties/worstKnown/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key3},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/properties/worstKnown/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const schema65 = {"description":"Values of the signal modelService.","type":"object","required":["state","implementation","version","latencyMs","endpoints"],"properties":{"state":{"description":"State of the endpoint that is furthest from ready.","type":"string","enum":["ready","loading","refused","timeout","bad-reply","not-loopback"]},"implementation":{"description":"What is expected to answer there.","type":"string","enum":["ollama","llama.cpp","openai-compatible"]},"version":{"description":"Version that it gives; null where it gives none.","type":["string","null"],"maxLength":400},"latencyMs":{"description":"Slowest of its health requests in milliseconds; null where none was answered.","type":["number","null"],"minimum":0},"endpoints":{"description":"Every endpoint of the policy.","type":"array","items":{"description":"One endpoint.","type":"object","additionalProperties":false,"required":["url","implementation","state","version","latencyMs","message"],"properties":{"url":{"description":"Loopback address and port.","type":"string","maxLength":200},"implementation":{"description":"What is expected to answer there.","type":"string","enum":["ollama","llama.cpp","openai-compatible"]},"state":{"description":"What was seen there.","type":"string","enum":["ready","loading","refused","timeout","bad-reply","not-loopback"]},"version":{"description":"Version that it gives; null where it gives none.","type":["string","null"],"maxLength":400},"latencyMs":{"description":"Slowest health request in milliseconds.","type":["number","null"],"minimum":0},"message":{"description":"What was seen, where the state is not ready.","type":["string","null"],"maxLength":400}}},"minItems":1,"maxItems":8}}};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/modelServiceValues/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.implementation === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/modelServiceValues/required",keyword:"required",params:{missingProperty: "implementation"},message:"must have required property '"+"implementation"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.version === undefined){
const err2 = {instancePath,schemaPath:"#/$defs/modelServiceValues/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.latencyMs === undefined){
const err3 = {instancePath,schemaPath:"#/$defs/modelServiceValues/required",keyword:"required",params:{missingProperty: "latencyMs"},message:"must have required property '"+"latencyMs"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.endpoints === undefined){
const err4 = {instancePath,schemaPath:"#/$defs/modelServiceValues/required",keyword:"required",params:{missingProperty: "endpoints"},message:"must have required property '"+"endpoints"+"'"};
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
const err5 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/modelServiceValues/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((((((data0 === "ready") || (data0 === "loading")) || (data0 === "refused")) || (data0 === "timeout")) || (data0 === "bad-reply")) || (data0 === "not-loopback"))){
const err6 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/modelServiceValues/properties/state/enum",keyword:"enum",params:{allowedValues: schema65.properties.state.enum},message:"must be equal to one of the allowed values"};
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
const err7 = {instancePath:instancePath+"/implementation",schemaPath:"#/$defs/modelServiceValues/properties/implementation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data1 === "ollama") || (data1 === "llama.cpp")) || (data1 === "openai-compatible"))){
const err8 = {instancePath:instancePath+"/implementation",schemaPath:"#/$defs/modelServiceValues/properties/implementation/enum",keyword:"enum",params:{allowedValues: schema65.properties.implementation.enum},message:"must be equal to one of the allowed values"};
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
const err9 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/modelServiceValues/properties/version/type",keyword:"type",params:{type: schema65.properties.version.type},message:"must be string,null"};
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
const err10 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/modelServiceValues/properties/version/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
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
const err11 = {instancePath:instancePath+"/latencyMs",schemaPath:"#/$defs/modelServiceValues/properties/latencyMs/type",keyword:"type",params:{type: schema65.properties.latencyMs.type},message:"must be number,null"};
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
const err12 = {instancePath:instancePath+"/latencyMs",schemaPath:"#/$defs/modelServiceValues/properties/latencyMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err13 = {instancePath:instancePath+"/endpoints",schemaPath:"#/$defs/modelServiceValues/properties/endpoints/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4.length < 1){
const err14 = {instancePath:instancePath+"/endpoints",schemaPath:"#/$defs/modelServiceValues/properties/endpoints/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
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
const err15 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/$defs/modelServiceValues/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.implementation === undefined){
const err16 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/$defs/modelServiceValues/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "implementation"},message:"must have required property '"+"implementation"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.state === undefined){
const err17 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/$defs/modelServiceValues/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5.version === undefined){
const err18 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/$defs/modelServiceValues/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data5.latencyMs === undefined){
const err19 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/$defs/modelServiceValues/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "latencyMs"},message:"must have required property '"+"latencyMs"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data5.message === undefined){
const err20 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/$defs/modelServiceValues/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
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
const err21 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/$defs/modelServiceValues/properties/endpoints/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err22 = {instancePath:instancePath+"/endpoints/" + i0+"/url",schemaPath:"#/$defs/modelServiceValues/properties/endpoints/items/properties/url/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
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
const err23 = {instancePath:instancePath+"/endpoints/" + i0+"/url",schemaPath:"#/$defs/modelServiceValues/properties/endpoints/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err24 = {instancePath:instancePath+"/endpoints/" + i0+"/implementation",schemaPath:"#/$defs/modelServiceValues/properties/endpoints/items/properties/implementation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!(((data7 === "ollama") || (data7 === "llama.cpp")) || (data7 === "openai-compatible"))){
const err25 = {instancePath:instancePath+"/endpoints/" + i0+"/implementation",schemaPath:"#/$defs/modelServiceValues/properties/endpoints/items/properties/implementation/enum",keyword:"enum",params:{allowedValues: schema65.properties.endpoints.items.properties.implementation.enum},message:"must be equal to one of the allowed values"};
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
const err26 = {instancePath:instancePath+"/endpoints/" + i0+"/state",schemaPath:"#/$defs/modelServiceValues/properties/endpoints/items/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!((((((data8 === "ready") || (data8 === "loading")) || (data8 === "refused")) || (data8 === "timeout")) || (data8 === "bad-reply")) || (data8 === "not-loopback"))){
const err27 = {instancePath:instancePath+"/endpoints/" + i0+"/state",schemaPath:"#/$defs/modelServiceValues/properties/endpoints/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema65.properties.endpoints.items.properties.state.enum},message:"must be equal to one of the allowed values"};
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
const err28 = {instancePath:instancePath+"/endpoints/" + i0+"/version",schemaPath:"#/$defs/modelServiceValues/properties/endpoints/items/properties/version/type",keyword:"type",params:{type: schema65.properties.endpoints.items.properties.version.type},message:"must be string,null"};
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
const err29 = {instancePath:instancePath+"/endpoints/" + i0+"/version",schemaPath:"#/$defs/modelServiceValues/properties/endpoints/items/properties/version/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
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
const err30 = {instancePath:instancePath+"/endpoints/" + i0+"/latencyMs",schemaPath:"#/$defs/modelServiceValues/properties/endpoints/items/properties/latencyMs/type",keyword:"type",params:{type: schema65.properties.endpoints.items.properties.latencyMs.type},message:"must be number,null"};
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
const err31 = {instancePath:instancePath+"/endpoints/" + i0+"/latencyMs",schemaPath:"#/$defs/modelServiceValues/properties/endpoints/items/properties/latencyMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err32 = {instancePath:instancePath+"/endpoints/" + i0+"/message",schemaPath:"#/$defs/modelServiceValues/properties/endpoints/items/properties/message/type",keyword:"type",params:{type: schema65.properties.endpoints.items.properties.message.type},message:"must be string,null"};
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
const err33 = {instancePath:instancePath+"/endpoints/" + i0+"/message",schemaPath:"#/$defs/modelServiceValues/properties/endpoints/items/properties/message/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
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
const err34 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/$defs/modelServiceValues/properties/endpoints/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err35 = {instancePath:instancePath+"/endpoints",schemaPath:"#/$defs/modelServiceValues/properties/endpoints/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err36 = {instancePath,schemaPath:"#/$defs/modelServiceValues/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err37 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data.from === undefined){
const err38 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data.status !== undefined){
let data12 = data.status;
if(typeof data12 !== "string"){
const err39 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if("known" !== data12){
const err40 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "known"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.from !== undefined){
let data13 = data.from;
if(Array.isArray(data13)){
if(data13.length > 65){
const err41 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxItems",keyword:"maxItems",params:{limit: 65},message:"must NOT have more than 65 items"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(typeof data14 === "string"){
if(func2(data14) > 200){
const err42 = {instancePath:instancePath+"/from/" + i1,schemaPath:"#/properties/from/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(func2(data14) < 1){
const err43 = {instancePath:instancePath+"/from/" + i1,schemaPath:"#/properties/from/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/from/" + i1,schemaPath:"#/properties/from/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
for(const key1 in data){
if(((((((key1 !== "status") && (key1 !== "from")) && (key1 !== "state")) && (key1 !== "implementation")) && (key1 !== "version")) && (key1 !== "latencyMs")) && (key1 !== "endpoints")){
const err46 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};



function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
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
let data1 = data.reason;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.code === undefined){
const err6 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/unknownReason/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.message === undefined){
const err7 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/unknownReason/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "code") || (key1 === "message"))){
const err8 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/unknownReason/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.code !== undefined){
let data2 = data1.code;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/reason/code",schemaPath:"#/$defs/unknownReason/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((((data2 === "absent") || (data2 === "unrated")) || (data2 === "provider-failed")) || (data2 === "unsupported-platform")) || (data2 === "not-collected"))){
const err10 = {instancePath:instancePath+"/reason/code",schemaPath:"#/$defs/unknownReason/properties/code/enum",keyword:"enum",params:{allowedValues: schema37.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.message !== undefined){
let data3 = data1.message;
if(typeof data3 === "string"){
if(func2(data3) > 400){
const err11 = {instancePath:instancePath+"/reason/message",schemaPath:"#/$defs/unknownReason/properties/message/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
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
const err12 = {instancePath:instancePath+"/reason/message",schemaPath:"#/$defs/unknownReason/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err13 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/unknownReason/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.from !== undefined){
let data4 = data.from;
if(Array.isArray(data4)){
if(data4.length > 65){
const err14 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxItems",keyword:"maxItems",params:{limit: 65},message:"must NOT have more than 65 items"};
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
if(typeof data5 === "string"){
if(func2(data5) > 200){
const err15 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func2(data5) < 1){
const err16 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err17 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err18 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.worstKnown !== undefined){
let data6 = data.worstKnown;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.state === undefined){
const err19 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/$defs/modelServiceValues/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.implementation === undefined){
const err20 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/$defs/modelServiceValues/required",keyword:"required",params:{missingProperty: "implementation"},message:"must have required property '"+"implementation"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data6.version === undefined){
const err21 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/$defs/modelServiceValues/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6.latencyMs === undefined){
const err22 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/$defs/modelServiceValues/required",keyword:"required",params:{missingProperty: "latencyMs"},message:"must have required property '"+"latencyMs"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data6.endpoints === undefined){
const err23 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/$defs/modelServiceValues/required",keyword:"required",params:{missingProperty: "endpoints"},message:"must have required property '"+"endpoints"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data6.state !== undefined){
let data7 = data6.state;
if(typeof data7 !== "string"){
const err24 = {instancePath:instancePath+"/worstKnown/state",schemaPath:"#/$defs/modelServiceValues/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!((((((data7 === "ready") || (data7 === "loading")) || (data7 === "refused")) || (data7 === "timeout")) || (data7 === "bad-reply")) || (data7 === "not-loopback"))){
const err25 = {instancePath:instancePath+"/worstKnown/state",schemaPath:"#/$defs/modelServiceValues/properties/state/enum",keyword:"enum",params:{allowedValues: schema65.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data6.implementation !== undefined){
let data8 = data6.implementation;
if(typeof data8 !== "string"){
const err26 = {instancePath:instancePath+"/worstKnown/implementation",schemaPath:"#/$defs/modelServiceValues/properties/implementation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!(((data8 === "ollama") || (data8 === "llama.cpp")) || (data8 === "openai-compatible"))){
const err27 = {instancePath:instancePath+"/worstKnown/implementation",schemaPath:"#/$defs/modelServiceValues/properties/implementation/enum",keyword:"enum",params:{allowedValues: schema65.properties.implementation.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data6.version !== undefined){
let data9 = data6.version;
if((typeof data9 !== "string") && (data9 !== null)){
const err28 = {instancePath:instancePath+"/worstKnown/version",schemaPath:"#/$defs/modelServiceValues/properties/version/type",keyword:"type",params:{type: schema65.properties.version.type},message:"must be string,null"};
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
const err29 = {instancePath:instancePath+"/worstKnown/version",schemaPath:"#/$defs/modelServiceValues/properties/version/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
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
if(data6.latencyMs !== undefined){
let data10 = data6.latencyMs;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)){
const err30 = {instancePath:instancePath+"/worstKnown/latencyMs",schemaPath:"#/$defs/modelServiceValues/properties/latencyMs/type",keyword:"type",params:{type: schema65.properties.latencyMs.type},message:"must be number,null"};
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
const err31 = {instancePath:instancePath+"/worstKnown/latencyMs",schemaPath:"#/$defs/modelServiceValues/properties/latencyMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data6.endpoints !== undefined){
let data11 = data6.endpoints;
if(Array.isArray(data11)){
if(data11.length > 8){
const err32 = {instancePath:instancePath+"/worstKnown/endpoints",schemaPath:"#/$defs/modelServiceValues/properties/endpoints/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data11.length < 1){
const err33 = {instancePath:instancePath+"/worstKnown/endpoints",schemaPath:"#/$defs/modelServiceValues/properties/endpoints/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.url === undefined){
const err34 = {instancePath:instancePath+"/worstKnown/endpoints/" + i1,schemaPath:"#/$defs/modelServiceValues/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data12.implementation === undefined){
const err35 = {instancePath:instancePath+"/worstKnown/endpoints/" + i1,schemaPath:"#/$defs/modelServiceValues/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "implementation"},message:"must have required property '"+"implementation"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data12.state === undefined){
const err36 = {instancePath:instancePath+"/worstKnown/endpoints/" + i1,schemaPath:"#/$defs/modelServiceValues/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data12.version === undefined){
const err37 = {instancePath:instancePath+"/worstKnown/endpoints/" + i1,schemaPath:"#/$defs/modelServiceValues/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data12.latencyMs === undefined){
const err38 = {instancePath:instancePath+"/worstKnown/endpoints/" + i1,schemaPath:"#/$defs/modelServiceValues/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "latencyMs"},message:"must have required property '"+"latencyMs"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data12.message === undefined){
const err39 = {instancePath:instancePath+"/worstKnown/endpoints/" + i1,schemaPath:"#/$defs/modelServiceValues/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key2 in data12){
if(!((((((key2 === "url") || (key2 === "implementation")) || (key2 === "state")) || (key2 === "version")) || (key2 === "latencyMs")) || (key2 === "message"))){
const err40 = {instancePath:instancePath+"/worstKnown/endpoints/" + i1,schemaPath:"#/$defs/modelServiceValues/properties/endpoints/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data12.url !== undefined){
let data13 = data12.url;
if(typeof data13 === "string"){
if(func2(data13) > 200){
const err41 = {instancePath:instancePath+"/worstKnown/endpoints/" + i1+"/url",schemaPath:"#/$defs/modelServiceValues/properties/endpoints/items/properties/url/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/worstKnown/endpoints/" + i1+"/url",schemaPath:"#/$defs/modelServiceValues/properties/endpoints/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data12.implementation !== undefined){
let data14 = data12.implementation;
if(typeof data14 !== "string"){
const err43 = {instancePath:instancePath+"/worstKnown/endpoints/" + i1+"/implementation",schemaPath:"#/$defs/modelServiceValues/properties/endpoints/items/properties/implementation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!(((data14 === "ollama") || (data14 === "llama.cpp")) || (data14 === "openai-compatible"))){
const err44 = {instancePath:instancePath+"/worstKnown/endpoints/" + i1+"/implementation",schemaPath:"#/$defs/modelServiceValues/properties/endpoints/items/properties/implementation/enum",keyword:"enum",params:{allowedValues: schema65.properties.endpoints.items.properties.implementation.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data12.state !== undefined){
let data15 = data12.state;
if(typeof data15 !== "string"){
const err45 = {instancePath:instancePath+"/worstKnown/endpoints/" + i1+"/state",schemaPath:"#/$defs/modelServiceValues/properties/endpoints/items/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!((((((data15 === "ready") || (data15 === "loading")) || (data15 === "refused")) || (data15 === "timeout")) || (data15 === "bad-reply")) || (data15 === "not-loopback"))){
const err46 = {instancePath:instancePath+"/worstKnown/endpoints/" + i1+"/state",schemaPath:"#/$defs/modelServiceValues/properties/endpoints/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema65.properties.endpoints.items.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data12.version !== undefined){
let data16 = data12.version;
if((typeof data16 !== "string") && (data16 !== null)){
const err47 = {instancePath:instancePath+"/worstKnown/endpoints/" + i1+"/version",schemaPath:"#/$defs/modelServiceValues/properties/endpoints/items/properties/version/type",keyword:"type",params:{type: schema65.properties.endpoints.items.properties.version.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(typeof data16 === "string"){
if(func2(data16) > 400){
const err48 = {instancePath:instancePath+"/worstKnown/endpoints/" + i1+"/version",schemaPath:"#/$defs/modelServiceValues/properties/endpoints/items/properties/version/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data12.latencyMs !== undefined){
let data17 = data12.latencyMs;
if((!((typeof data17 == "number") && (isFinite(data17)))) && (data17 !== null)){
const err49 = {instancePath:instancePath+"/worstKnown/endpoints/" + i1+"/latencyMs",schemaPath:"#/$defs/modelServiceValues/properties/endpoints/items/properties/latencyMs/type",keyword:"type",params:{type: schema65.properties.endpoints.items.properties.latencyMs.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err50 = {instancePath:instancePath+"/worstKnown/endpoints/" + i1+"/latencyMs",schemaPath:"#/$defs/modelServiceValues/properties/endpoints/items/properties/latencyMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
if(data12.message !== undefined){
let data18 = data12.message;
if((typeof data18 !== "string") && (data18 !== null)){
const err51 = {instancePath:instancePath+"/worstKnown/endpoints/" + i1+"/message",schemaPath:"#/$defs/modelServiceValues/properties/endpoints/items/properties/message/type",keyword:"type",params:{type: schema65.properties.endpoints.items.properties.message.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(typeof data18 === "string"){
if(func2(data18) > 400){
const err52 = {instancePath:instancePath+"/worstKnown/endpoints/" + i1+"/message",schemaPath:"#/$defs/modelServiceValues/properties/endpoints/items/properties/message/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
}
else {
const err53 = {instancePath:instancePath+"/worstKnown/endpoints/" + i1,schemaPath:"#/$defs/modelServiceValues/properties/endpoints/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/worstKnown/endpoints",schemaPath:"#/$defs/modelServiceValues/properties/endpoints/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/$defs/modelServiceValues/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
if(((((key3 !== "state") && (key3 !== "implementation")) && (key3 !== "version")) && (key3 !== "latencyMs")) && (key3 !== "endpoints")){
const err56 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/properties/worstKnown/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key3},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/properties/worstKnown/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://schemas.srcos.ai/model-carry/local-model-resource-snapshot.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
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
if(!(func1.call(schema31.properties, key0))){
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
if(!pattern4.test(data2)){
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
if(!pattern5.test(data3)){
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
if(!pattern5.test(data4)){
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
if(!pattern7.test(data7)){
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
const err45 = {instancePath:instancePath+"/health/status",schemaPath:"#/properties/health/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.health.properties.status.enum},message:"must be equal to one of the allowed values"};
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
if(!(validate21(data10.reasons, {instancePath:instancePath+"/health/reasons",parentData:data10,parentDataProperty:"reasons",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
if(!(validate23(data14, {instancePath:instancePath+"/signals/battery",parentData:data13,parentDataProperty:"battery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "unknown"){
if(!(validate24(data14, {instancePath:instancePath+"/signals/battery",parentData:data13,parentDataProperty:"battery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
if(!(validate27(data15, {instancePath:instancePath+"/signals/thermal",parentData:data13,parentDataProperty:"thermal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var props1 = true;
}
else if(tag1 === "unknown"){
if(!(validate28(data15, {instancePath:instancePath+"/signals/thermal",parentData:data13,parentDataProperty:"thermal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate31(data16, {instancePath:instancePath+"/signals/memory",parentData:data13,parentDataProperty:"memory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var props2 = true;
}
else if(tag2 === "unknown"){
if(!(validate32(data16, {instancePath:instancePath+"/signals/memory",parentData:data13,parentDataProperty:"memory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
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
if(!(validate35(data17, {instancePath:instancePath+"/signals/disk",parentData:data13,parentDataProperty:"disk",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var props3 = true;
}
else if(tag3 === "unknown"){
if(!(validate36(data17, {instancePath:instancePath+"/signals/disk",parentData:data13,parentDataProperty:"disk",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
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
if(!(validate39(data18, {instancePath:instancePath+"/signals/accelerators",parentData:data13,parentDataProperty:"accelerators",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var props4 = true;
}
else if(tag4 === "unknown"){
if(!(validate40(data18, {instancePath:instancePath+"/signals/accelerators",parentData:data13,parentDataProperty:"accelerators",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
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
if(!(validate43(data19, {instancePath:instancePath+"/signals/network",parentData:data13,parentDataProperty:"network",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
var props5 = true;
}
else if(tag5 === "unknown"){
if(!(validate44(data19, {instancePath:instancePath+"/signals/network",parentData:data13,parentDataProperty:"network",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
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
if(!(validate47(data20, {instancePath:instancePath+"/signals/modelService",parentData:data13,parentDataProperty:"modelService",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var props6 = true;
}
else if(tag6 === "unknown"){
if(!(validate48(data20, {instancePath:instancePath+"/signals/modelService",parentData:data13,parentDataProperty:"modelService",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
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
if(!pattern8.test(data23)){
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
const err99 = {instancePath:instancePath+"/profiles/" + i0+"/residency",schemaPath:"#/properties/profiles/items/properties/residency/enum",keyword:"enum",params:{allowedValues: schema31.properties.profiles.items.properties.residency.enum},message:"must be equal to one of the allowed values"};
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
const err100 = {instancePath:instancePath+"/profiles/" + i0+"/pullWouldFit",schemaPath:"#/properties/profiles/items/properties/pullWouldFit/type",keyword:"type",params:{type: schema31.properties.profiles.items.properties.pullWouldFit.type},message:"must be boolean,null"};
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
let data28 = data27.decision;
if(typeof data28 !== "string"){
const err110 = {instancePath:instancePath+"/profiles/" + i0+"/admission/decision",schemaPath:"#/$defs/decision/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(!(((data28 === "allow") || (data28 === "constrain")) || (data28 === "deny"))){
const err111 = {instancePath:instancePath+"/profiles/" + i0+"/admission/decision",schemaPath:"#/$defs/decision/enum",keyword:"enum",params:{allowedValues: schema69.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data27.safe !== undefined){
if(typeof data27.safe !== "boolean"){
const err112 = {instancePath:instancePath+"/profiles/" + i0+"/admission/safe",schemaPath:"#/properties/profiles/items/properties/admission/properties/safe/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data27.requiredBytes !== undefined){
let data30 = data27.requiredBytes;
if((!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))) && (data30 !== null)){
const err113 = {instancePath:instancePath+"/profiles/" + i0+"/admission/requiredBytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/requiredBytes/type",keyword:"type",params:{type: schema31.properties.profiles.items.properties.admission.properties.requiredBytes.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 9007199254740991 || isNaN(data30)){
const err114 = {instancePath:instancePath+"/profiles/" + i0+"/admission/requiredBytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/requiredBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data30 < 0 || isNaN(data30)){
const err115 = {instancePath:instancePath+"/profiles/" + i0+"/admission/requiredBytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/requiredBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
if(data27.availableBytes !== undefined){
let data31 = data27.availableBytes;
if((!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))) && (data31 !== null)){
const err116 = {instancePath:instancePath+"/profiles/" + i0+"/admission/availableBytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/availableBytes/type",keyword:"type",params:{type: schema31.properties.profiles.items.properties.admission.properties.availableBytes.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 9007199254740991 || isNaN(data31)){
const err117 = {instancePath:instancePath+"/profiles/" + i0+"/admission/availableBytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/availableBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data31 < 0 || isNaN(data31)){
const err118 = {instancePath:instancePath+"/profiles/" + i0+"/admission/availableBytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/availableBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
if(data27.reserveBytes !== undefined){
let data32 = data27.reserveBytes;
if((!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))) && (data32 !== null)){
const err119 = {instancePath:instancePath+"/profiles/" + i0+"/admission/reserveBytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/reserveBytes/type",keyword:"type",params:{type: schema31.properties.profiles.items.properties.admission.properties.reserveBytes.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 9007199254740991 || isNaN(data32)){
const err120 = {instancePath:instancePath+"/profiles/" + i0+"/admission/reserveBytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/reserveBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data32 < 0 || isNaN(data32)){
const err121 = {instancePath:instancePath+"/profiles/" + i0+"/admission/reserveBytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/reserveBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
if(data27.headroomBytes !== undefined){
let data33 = data27.headroomBytes;
if((!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))) && (data33 !== null)){
const err122 = {instancePath:instancePath+"/profiles/" + i0+"/admission/headroomBytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/headroomBytes/type",keyword:"type",params:{type: schema31.properties.profiles.items.properties.admission.properties.headroomBytes.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 9007199254740991 || isNaN(data33)){
const err123 = {instancePath:instancePath+"/profiles/" + i0+"/admission/headroomBytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/headroomBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data33 < -9007199254740991 || isNaN(data33)){
const err124 = {instancePath:instancePath+"/profiles/" + i0+"/admission/headroomBytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/headroomBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991},message:"must be >= -9007199254740991"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
if(data27.basis !== undefined){
let data34 = data27.basis;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.rule === undefined){
const err125 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data34.inequality === undefined){
const err126 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/required",keyword:"required",params:{missingProperty: "inequality"},message:"must have required property '"+"inequality"+"'"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data34.terms === undefined){
const err127 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/required",keyword:"required",params:{missingProperty: "terms"},message:"must have required property '"+"terms"+"'"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data34.contextTokens === undefined){
const err128 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/required",keyword:"required",params:{missingProperty: "contextTokens"},message:"must have required property '"+"contextTokens"+"'"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data34.contextSource === undefined){
const err129 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/required",keyword:"required",params:{missingProperty: "contextSource"},message:"must have required property '"+"contextSource"+"'"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data34.parallelSlots === undefined){
const err130 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/required",keyword:"required",params:{missingProperty: "parallelSlots"},message:"must have required property '"+"parallelSlots"+"'"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data34.slotsSource === undefined){
const err131 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/required",keyword:"required",params:{missingProperty: "slotsSource"},message:"must have required property '"+"slotsSource"+"'"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data34.batchTokens === undefined){
const err132 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/required",keyword:"required",params:{missingProperty: "batchTokens"},message:"must have required property '"+"batchTokens"+"'"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data34.kvCacheType === undefined){
const err133 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/required",keyword:"required",params:{missingProperty: "kvCacheType"},message:"must have required property '"+"kvCacheType"+"'"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
for(const key6 in data34){
if(!(func1.call(schema31.properties.profiles.items.properties.admission.properties.basis.properties, key6))){
const err134 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data34.rule !== undefined){
let data35 = data34.rule;
if(typeof data35 !== "string"){
const err135 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/rule",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(!((((data35 === "estimate") || (data35 === "hint")) || (data35 === "loaded")) || (data35 === "unknown"))){
const err136 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/rule",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/rule/enum",keyword:"enum",params:{allowedValues: schema31.properties.profiles.items.properties.admission.properties.basis.properties.rule.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data34.inequality !== undefined){
let data36 = data34.inequality;
if(typeof data36 === "string"){
if(func2(data36) > 400){
const err137 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/inequality",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/inequality/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/inequality",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/inequality/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data34.terms !== undefined){
let data37 = data34.terms;
if(Array.isArray(data37)){
if(data37.length > 16){
const err139 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
const len1 = data37.length;
for(let i1=0; i1<len1; i1++){
let data38 = data37[i1];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.name === undefined){
const err140 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms/" + i1,schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(data38.bytes === undefined){
const err141 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms/" + i1,schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/items/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(data38.source === undefined){
const err142 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms/" + i1,schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
for(const key7 in data38){
if(!(((key7 === "name") || (key7 === "bytes")) || (key7 === "source"))){
const err143 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms/" + i1,schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data38.name !== undefined){
let data39 = data38.name;
if(typeof data39 === "string"){
if(func2(data39) > 200){
const err144 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms/" + i1+"/name",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(func2(data39) < 1){
const err145 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms/" + i1+"/name",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
else {
const err146 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms/" + i1+"/name",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data38.bytes !== undefined){
let data40 = data38.bytes;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err147 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms/" + i1+"/bytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/items/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 9007199254740991 || isNaN(data40)){
const err148 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms/" + i1+"/bytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/items/properties/bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data40 < 0 || isNaN(data40)){
const err149 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms/" + i1+"/bytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/items/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
if(data38.source !== undefined){
let data41 = data38.source;
if(typeof data41 === "string"){
if(func2(data41) > 200){
const err150 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms/" + i1+"/source",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/items/properties/source/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(func2(data41) < 1){
const err151 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms/" + i1+"/source",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/items/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms/" + i1+"/source",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms/" + i1,schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
else {
const err154 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data34.contextTokens !== undefined){
let data42 = data34.contextTokens;
if((!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))) && (data42 !== null)){
const err155 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/contextTokens",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/contextTokens/type",keyword:"type",params:{type: schema31.properties.profiles.items.properties.admission.properties.basis.properties.contextTokens.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 9007199254740991 || isNaN(data42)){
const err156 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/contextTokens",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/contextTokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(data42 < 0 || isNaN(data42)){
const err157 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/contextTokens",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/contextTokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
if(data34.contextSource !== undefined){
let data43 = data34.contextSource;
if((typeof data43 !== "string") && (data43 !== null)){
const err158 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/contextSource",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/contextSource/type",keyword:"type",params:{type: schema31.properties.profiles.items.properties.admission.properties.basis.properties.contextSource.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(typeof data43 === "string"){
if(func2(data43) > 200){
const err159 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/contextSource",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/contextSource/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(func2(data43) < 1){
const err160 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/contextSource",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/contextSource/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
if(data34.parallelSlots !== undefined){
let data44 = data34.parallelSlots;
if((!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))) && (data44 !== null)){
const err161 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/parallelSlots",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/parallelSlots/type",keyword:"type",params:{type: schema31.properties.profiles.items.properties.admission.properties.basis.properties.parallelSlots.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 9007199254740991 || isNaN(data44)){
const err162 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/parallelSlots",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/parallelSlots/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(data44 < 0 || isNaN(data44)){
const err163 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/parallelSlots",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/parallelSlots/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
if(data34.slotsSource !== undefined){
let data45 = data34.slotsSource;
if((typeof data45 !== "string") && (data45 !== null)){
const err164 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/slotsSource",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/slotsSource/type",keyword:"type",params:{type: schema31.properties.profiles.items.properties.admission.properties.basis.properties.slotsSource.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(typeof data45 === "string"){
if(func2(data45) > 200){
const err165 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/slotsSource",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/slotsSource/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(func2(data45) < 1){
const err166 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/slotsSource",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/slotsSource/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
if(data34.batchTokens !== undefined){
let data46 = data34.batchTokens;
if((!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))) && (data46 !== null)){
const err167 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/batchTokens",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/batchTokens/type",keyword:"type",params:{type: schema31.properties.profiles.items.properties.admission.properties.basis.properties.batchTokens.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 9007199254740991 || isNaN(data46)){
const err168 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/batchTokens",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/batchTokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(data46 < 0 || isNaN(data46)){
const err169 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/batchTokens",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/batchTokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data34.kvCacheType !== undefined){
let data47 = data34.kvCacheType;
if((typeof data47 !== "string") && (data47 !== null)){
const err170 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/kvCacheType",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/kvCacheType/type",keyword:"type",params:{type: schema31.properties.profiles.items.properties.admission.properties.basis.properties.kvCacheType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(!((((data47 === "f16") || (data47 === "q8_0")) || (data47 === "q4_0")) || (data47 === null))){
const err171 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/kvCacheType",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/kvCacheType/enum",keyword:"enum",params:{allowedValues: schema31.properties.profiles.items.properties.admission.properties.basis.properties.kvCacheType.enum},message:"must be equal to one of the allowed values"};
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
const err172 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data27.reasons !== undefined){
if(!(validate21(data27.reasons, {instancePath:instancePath+"/profiles/" + i0+"/admission/reasons",parentData:data27,parentDataProperty:"reasons",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err173 = {instancePath:instancePath+"/profiles/" + i0+"/admission",schemaPath:"#/properties/profiles/items/properties/admission/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
else {
const err174 = {instancePath:instancePath+"/profiles/" + i0,schemaPath:"#/properties/profiles/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
else {
const err175 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data.admission !== undefined){
let data49 = data.admission;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.decision === undefined){
const err176 = {instancePath:instancePath+"/admission",schemaPath:"#/properties/admission/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(data49.safe === undefined){
const err177 = {instancePath:instancePath+"/admission",schemaPath:"#/properties/admission/required",keyword:"required",params:{missingProperty: "safe"},message:"must have required property '"+"safe"+"'"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(data49.profileRef === undefined){
const err178 = {instancePath:instancePath+"/admission",schemaPath:"#/properties/admission/required",keyword:"required",params:{missingProperty: "profileRef"},message:"must have required property '"+"profileRef"+"'"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(data49.reasons === undefined){
const err179 = {instancePath:instancePath+"/admission",schemaPath:"#/properties/admission/required",keyword:"required",params:{missingProperty: "reasons"},message:"must have required property '"+"reasons"+"'"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
for(const key8 in data49){
if(!((((key8 === "decision") || (key8 === "safe")) || (key8 === "profileRef")) || (key8 === "reasons"))){
const err180 = {instancePath:instancePath+"/admission",schemaPath:"#/properties/admission/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data49.decision !== undefined){
let data50 = data49.decision;
if(typeof data50 !== "string"){
const err181 = {instancePath:instancePath+"/admission/decision",schemaPath:"#/$defs/decision/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(!(((data50 === "allow") || (data50 === "constrain")) || (data50 === "deny"))){
const err182 = {instancePath:instancePath+"/admission/decision",schemaPath:"#/$defs/decision/enum",keyword:"enum",params:{allowedValues: schema69.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data49.safe !== undefined){
if(typeof data49.safe !== "boolean"){
const err183 = {instancePath:instancePath+"/admission/safe",schemaPath:"#/properties/admission/properties/safe/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data49.profileRef !== undefined){
let data52 = data49.profileRef;
if(typeof data52 === "string"){
if(func2(data52) > 200){
const err184 = {instancePath:instancePath+"/admission/profileRef",schemaPath:"#/properties/admission/properties/profileRef/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(!pattern8.test(data52)){
const err185 = {instancePath:instancePath+"/admission/profileRef",schemaPath:"#/properties/admission/properties/profileRef/pattern",keyword:"pattern",params:{pattern: "^urn:srcos:model-profile:[a-z0-9][a-z0-9_-]*$"},message:"must match pattern \""+"^urn:srcos:model-profile:[a-z0-9][a-z0-9_-]*$"+"\""};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
else {
const err186 = {instancePath:instancePath+"/admission/profileRef",schemaPath:"#/properties/admission/properties/profileRef/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data49.reasons !== undefined){
if(!(validate21(data49.reasons, {instancePath:instancePath+"/admission/reasons",parentData:data49,parentDataProperty:"reasons",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err187 = {instancePath:instancePath+"/admission",schemaPath:"#/properties/admission/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data.authorizationBoundary !== undefined){
let data54 = data.authorizationBoundary;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.authorizesPromptEgress === undefined){
const err188 = {instancePath:instancePath+"/authorizationBoundary",schemaPath:"#/properties/authorizationBoundary/required",keyword:"required",params:{missingProperty: "authorizesPromptEgress"},message:"must have required property '"+"authorizesPromptEgress"+"'"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(data54.authorizesNetworkAccess === undefined){
const err189 = {instancePath:instancePath+"/authorizationBoundary",schemaPath:"#/properties/authorizationBoundary/required",keyword:"required",params:{missingProperty: "authorizesNetworkAccess"},message:"must have required property '"+"authorizesNetworkAccess"+"'"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(data54.authorizesToolUse === undefined){
const err190 = {instancePath:instancePath+"/authorizationBoundary",schemaPath:"#/properties/authorizationBoundary/required",keyword:"required",params:{missingProperty: "authorizesToolUse"},message:"must have required property '"+"authorizesToolUse"+"'"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(data54.authorizesModelDownload === undefined){
const err191 = {instancePath:instancePath+"/authorizationBoundary",schemaPath:"#/properties/authorizationBoundary/required",keyword:"required",params:{missingProperty: "authorizesModelDownload"},message:"must have required property '"+"authorizesModelDownload"+"'"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(data54.authorizesTrainingOnUserData === undefined){
const err192 = {instancePath:instancePath+"/authorizationBoundary",schemaPath:"#/properties/authorizationBoundary/required",keyword:"required",params:{missingProperty: "authorizesTrainingOnUserData"},message:"must have required property '"+"authorizesTrainingOnUserData"+"'"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(data54.authorizesModelPromotion === undefined){
const err193 = {instancePath:instancePath+"/authorizationBoundary",schemaPath:"#/properties/authorizationBoundary/required",keyword:"required",params:{missingProperty: "authorizesModelPromotion"},message:"must have required property '"+"authorizesModelPromotion"+"'"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(data54.authorizesLifecycleMutation === undefined){
const err194 = {instancePath:instancePath+"/authorizationBoundary",schemaPath:"#/properties/authorizationBoundary/required",keyword:"required",params:{missingProperty: "authorizesLifecycleMutation"},message:"must have required property '"+"authorizesLifecycleMutation"+"'"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
for(const key9 in data54){
if(!(((((((key9 === "authorizesPromptEgress") || (key9 === "authorizesNetworkAccess")) || (key9 === "authorizesToolUse")) || (key9 === "authorizesModelDownload")) || (key9 === "authorizesTrainingOnUserData")) || (key9 === "authorizesModelPromotion")) || (key9 === "authorizesLifecycleMutation"))){
const err195 = {instancePath:instancePath+"/authorizationBoundary",schemaPath:"#/properties/authorizationBoundary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data54.authorizesPromptEgress !== undefined){
let data55 = data54.authorizesPromptEgress;
if(typeof data55 !== "boolean"){
const err196 = {instancePath:instancePath+"/authorizationBoundary/authorizesPromptEgress",schemaPath:"#/properties/authorizationBoundary/properties/authorizesPromptEgress/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(false !== data55){
const err197 = {instancePath:instancePath+"/authorizationBoundary/authorizesPromptEgress",schemaPath:"#/properties/authorizationBoundary/properties/authorizesPromptEgress/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data54.authorizesNetworkAccess !== undefined){
let data56 = data54.authorizesNetworkAccess;
if(typeof data56 !== "boolean"){
const err198 = {instancePath:instancePath+"/authorizationBoundary/authorizesNetworkAccess",schemaPath:"#/properties/authorizationBoundary/properties/authorizesNetworkAccess/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(false !== data56){
const err199 = {instancePath:instancePath+"/authorizationBoundary/authorizesNetworkAccess",schemaPath:"#/properties/authorizationBoundary/properties/authorizesNetworkAccess/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data54.authorizesToolUse !== undefined){
let data57 = data54.authorizesToolUse;
if(typeof data57 !== "boolean"){
const err200 = {instancePath:instancePath+"/authorizationBoundary/authorizesToolUse",schemaPath:"#/properties/authorizationBoundary/properties/authorizesToolUse/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(false !== data57){
const err201 = {instancePath:instancePath+"/authorizationBoundary/authorizesToolUse",schemaPath:"#/properties/authorizationBoundary/properties/authorizesToolUse/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data54.authorizesModelDownload !== undefined){
let data58 = data54.authorizesModelDownload;
if(typeof data58 !== "boolean"){
const err202 = {instancePath:instancePath+"/authorizationBoundary/authorizesModelDownload",schemaPath:"#/properties/authorizationBoundary/properties/authorizesModelDownload/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(false !== data58){
const err203 = {instancePath:instancePath+"/authorizationBoundary/authorizesModelDownload",schemaPath:"#/properties/authorizationBoundary/properties/authorizesModelDownload/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data54.authorizesTrainingOnUserData !== undefined){
let data59 = data54.authorizesTrainingOnUserData;
if(typeof data59 !== "boolean"){
const err204 = {instancePath:instancePath+"/authorizationBoundary/authorizesTrainingOnUserData",schemaPath:"#/properties/authorizationBoundary/properties/authorizesTrainingOnUserData/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(false !== data59){
const err205 = {instancePath:instancePath+"/authorizationBoundary/authorizesTrainingOnUserData",schemaPath:"#/properties/authorizationBoundary/properties/authorizesTrainingOnUserData/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data54.authorizesModelPromotion !== undefined){
let data60 = data54.authorizesModelPromotion;
if(typeof data60 !== "boolean"){
const err206 = {instancePath:instancePath+"/authorizationBoundary/authorizesModelPromotion",schemaPath:"#/properties/authorizationBoundary/properties/authorizesModelPromotion/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(false !== data60){
const err207 = {instancePath:instancePath+"/authorizationBoundary/authorizesModelPromotion",schemaPath:"#/properties/authorizationBoundary/properties/authorizesModelPromotion/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data54.authorizesLifecycleMutation !== undefined){
let data61 = data54.authorizesLifecycleMutation;
if(typeof data61 !== "boolean"){
const err208 = {instancePath:instancePath+"/authorizationBoundary/authorizesLifecycleMutation",schemaPath:"#/properties/authorizationBoundary/properties/authorizesLifecycleMutation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(false !== data61){
const err209 = {instancePath:instancePath+"/authorizationBoundary/authorizesLifecycleMutation",schemaPath:"#/properties/authorizationBoundary/properties/authorizesLifecycleMutation/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
}
else {
const err210 = {instancePath:instancePath+"/authorizationBoundary",schemaPath:"#/properties/authorizationBoundary/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data.probes !== undefined){
let data62 = data.probes;
if(Array.isArray(data62)){
if(data62.length > 80){
const err211 = {instancePath:instancePath+"/probes",schemaPath:"#/properties/probes/maxItems",keyword:"maxItems",params:{limit: 80},message:"must NOT have more than 80 items"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
const len2 = data62.length;
for(let i2=0; i2<len2; i2++){
let data63 = data62[i2];
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.id === undefined){
const err212 = {instancePath:instancePath+"/probes/" + i2,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(data63.version === undefined){
const err213 = {instancePath:instancePath+"/probes/" + i2,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(data63.origin === undefined){
const err214 = {instancePath:instancePath+"/probes/" + i2,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "origin"},message:"must have required property '"+"origin"+"'"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(data63.outcome === undefined){
const err215 = {instancePath:instancePath+"/probes/" + i2,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(data63.durationMs === undefined){
const err216 = {instancePath:instancePath+"/probes/" + i2,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "durationMs"},message:"must have required property '"+"durationMs"+"'"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(data63.provides === undefined){
const err217 = {instancePath:instancePath+"/probes/" + i2,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "provides"},message:"must have required property '"+"provides"+"'"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(data63.sha256 === undefined){
const err218 = {instancePath:instancePath+"/probes/" + i2,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(data63.requested === undefined){
const err219 = {instancePath:instancePath+"/probes/" + i2,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "requested"},message:"must have required property '"+"requested"+"'"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if(data63.granted === undefined){
const err220 = {instancePath:instancePath+"/probes/" + i2,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "granted"},message:"must have required property '"+"granted"+"'"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if(data63.denials === undefined){
const err221 = {instancePath:instancePath+"/probes/" + i2,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "denials"},message:"must have required property '"+"denials"+"'"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if(data63.hostCalls === undefined){
const err222 = {instancePath:instancePath+"/probes/" + i2,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "hostCalls"},message:"must have required property '"+"hostCalls"+"'"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(data63.fuelUsed === undefined){
const err223 = {instancePath:instancePath+"/probes/" + i2,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "fuelUsed"},message:"must have required property '"+"fuelUsed"+"'"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(data63.log === undefined){
const err224 = {instancePath:instancePath+"/probes/" + i2,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "log"},message:"must have required property '"+"log"+"'"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(data63.error === undefined){
const err225 = {instancePath:instancePath+"/probes/" + i2,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "error"},message:"must have required property '"+"error"+"'"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
for(const key10 in data63){
if(!(func1.call(schema31.properties.probes.items.properties, key10))){
const err226 = {instancePath:instancePath+"/probes/" + i2,schemaPath:"#/properties/probes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data63.id !== undefined){
let data64 = data63.id;
if(typeof data64 === "string"){
if(func2(data64) > 200){
const err227 = {instancePath:instancePath+"/probes/" + i2+"/id",schemaPath:"#/properties/probes/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(func2(data64) < 1){
const err228 = {instancePath:instancePath+"/probes/" + i2+"/id",schemaPath:"#/properties/probes/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
else {
const err229 = {instancePath:instancePath+"/probes/" + i2+"/id",schemaPath:"#/properties/probes/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data63.version !== undefined){
let data65 = data63.version;
if((typeof data65 !== "string") && (data65 !== null)){
const err230 = {instancePath:instancePath+"/probes/" + i2+"/version",schemaPath:"#/properties/probes/items/properties/version/type",keyword:"type",params:{type: schema31.properties.probes.items.properties.version.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(typeof data65 === "string"){
if(func2(data65) > 200){
const err231 = {instancePath:instancePath+"/probes/" + i2+"/version",schemaPath:"#/properties/probes/items/properties/version/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(func2(data65) < 1){
const err232 = {instancePath:instancePath+"/probes/" + i2+"/version",schemaPath:"#/properties/probes/items/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
}
if(data63.origin !== undefined){
let data66 = data63.origin;
if(typeof data66 !== "string"){
const err233 = {instancePath:instancePath+"/probes/" + i2+"/origin",schemaPath:"#/properties/probes/items/properties/origin/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if(!((data66 === "builtin") || (data66 === "plugin"))){
const err234 = {instancePath:instancePath+"/probes/" + i2+"/origin",schemaPath:"#/properties/probes/items/properties/origin/enum",keyword:"enum",params:{allowedValues: schema31.properties.probes.items.properties.origin.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data63.outcome !== undefined){
let data67 = data63.outcome;
if(typeof data67 !== "string"){
const err235 = {instancePath:instancePath+"/probes/" + i2+"/outcome",schemaPath:"#/properties/probes/items/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(!(((((((((data67 === "ok") || (data67 === "absent")) || (data67 === "failed")) || (data67 === "timed-out")) || (data67 === "out-of-fuel")) || (data67 === "out-of-memory")) || (data67 === "denied")) || (data67 === "refused")) || (data67 === "invalid-output"))){
const err236 = {instancePath:instancePath+"/probes/" + i2+"/outcome",schemaPath:"#/properties/probes/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema31.properties.probes.items.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data63.durationMs !== undefined){
let data68 = data63.durationMs;
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 < 0 || isNaN(data68)){
const err237 = {instancePath:instancePath+"/probes/" + i2+"/durationMs",schemaPath:"#/properties/probes/items/properties/durationMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
else {
const err238 = {instancePath:instancePath+"/probes/" + i2+"/durationMs",schemaPath:"#/properties/probes/items/properties/durationMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data63.provides !== undefined){
let data69 = data63.provides;
if(Array.isArray(data69)){
if(data69.length > 8){
const err239 = {instancePath:instancePath+"/probes/" + i2+"/provides",schemaPath:"#/properties/probes/items/properties/provides/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
const len3 = data69.length;
for(let i3=0; i3<len3; i3++){
let data70 = data69[i3];
if(typeof data70 !== "string"){
const err240 = {instancePath:instancePath+"/probes/" + i2+"/provides/" + i3,schemaPath:"#/properties/probes/items/properties/provides/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(!((((((((data70 === "battery") || (data70 === "thermal")) || (data70 === "memory")) || (data70 === "disk")) || (data70 === "accelerators")) || (data70 === "network")) || (data70 === "modelService")) || (data70 === "residency"))){
const err241 = {instancePath:instancePath+"/probes/" + i2+"/provides/" + i3,schemaPath:"#/properties/probes/items/properties/provides/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.probes.items.properties.provides.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
}
else {
const err242 = {instancePath:instancePath+"/probes/" + i2+"/provides",schemaPath:"#/properties/probes/items/properties/provides/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data63.sha256 !== undefined){
let data71 = data63.sha256;
if((typeof data71 !== "string") && (data71 !== null)){
const err243 = {instancePath:instancePath+"/probes/" + i2+"/sha256",schemaPath:"#/properties/probes/items/properties/sha256/type",keyword:"type",params:{type: schema31.properties.probes.items.properties.sha256.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(typeof data71 === "string"){
if(!pattern10.test(data71)){
const err244 = {instancePath:instancePath+"/probes/" + i2+"/sha256",schemaPath:"#/properties/probes/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
}
if(data63.requested !== undefined){
let data72 = data63.requested;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.read === undefined){
const err245 = {instancePath:instancePath+"/probes/" + i2+"/requested",schemaPath:"#/$defs/permissions/required",keyword:"required",params:{missingProperty: "read"},message:"must have required property '"+"read"+"'"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if(data72.net === undefined){
const err246 = {instancePath:instancePath+"/probes/" + i2+"/requested",schemaPath:"#/$defs/permissions/required",keyword:"required",params:{missingProperty: "net"},message:"must have required property '"+"net"+"'"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(data72.run === undefined){
const err247 = {instancePath:instancePath+"/probes/" + i2+"/requested",schemaPath:"#/$defs/permissions/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if(data72.env === undefined){
const err248 = {instancePath:instancePath+"/probes/" + i2+"/requested",schemaPath:"#/$defs/permissions/required",keyword:"required",params:{missingProperty: "env"},message:"must have required property '"+"env"+"'"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(data72.sys === undefined){
const err249 = {instancePath:instancePath+"/probes/" + i2+"/requested",schemaPath:"#/$defs/permissions/required",keyword:"required",params:{missingProperty: "sys"},message:"must have required property '"+"sys"+"'"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
for(const key11 in data72){
if(!(((((key11 === "read") || (key11 === "net")) || (key11 === "run")) || (key11 === "env")) || (key11 === "sys"))){
const err250 = {instancePath:instancePath+"/probes/" + i2+"/requested",schemaPath:"#/$defs/permissions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data72.read !== undefined){
let data73 = data72.read;
if(Array.isArray(data73)){
if(data73.length > 64){
const err251 = {instancePath:instancePath+"/probes/" + i2+"/requested/read",schemaPath:"#/$defs/permissions/properties/read/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
const len4 = data73.length;
for(let i4=0; i4<len4; i4++){
let data74 = data73[i4];
if(typeof data74 === "string"){
if(func2(data74) > 4096){
const err252 = {instancePath:instancePath+"/probes/" + i2+"/requested/read/" + i4,schemaPath:"#/$defs/permissions/properties/read/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
else {
const err253 = {instancePath:instancePath+"/probes/" + i2+"/requested/read/" + i4,schemaPath:"#/$defs/permissions/properties/read/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err254 = {instancePath:instancePath+"/probes/" + i2+"/requested/read",schemaPath:"#/$defs/permissions/properties/read/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data72.net !== undefined){
let data75 = data72.net;
if(Array.isArray(data75)){
if(data75.length > 64){
const err255 = {instancePath:instancePath+"/probes/" + i2+"/requested/net",schemaPath:"#/$defs/permissions/properties/net/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
const len5 = data75.length;
for(let i5=0; i5<len5; i5++){
let data76 = data75[i5];
if(typeof data76 === "string"){
if(func2(data76) > 400){
const err256 = {instancePath:instancePath+"/probes/" + i2+"/requested/net/" + i5,schemaPath:"#/$defs/permissions/properties/net/items/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
else {
const err257 = {instancePath:instancePath+"/probes/" + i2+"/requested/net/" + i5,schemaPath:"#/$defs/permissions/properties/net/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err258 = {instancePath:instancePath+"/probes/" + i2+"/requested/net",schemaPath:"#/$defs/permissions/properties/net/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data72.run !== undefined){
let data77 = data72.run;
if(Array.isArray(data77)){
if(data77.length > 64){
const err259 = {instancePath:instancePath+"/probes/" + i2+"/requested/run",schemaPath:"#/$defs/permissions/properties/run/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
const len6 = data77.length;
for(let i6=0; i6<len6; i6++){
let data78 = data77[i6];
if(Array.isArray(data78)){
if(data78.length > 64){
const err260 = {instancePath:instancePath+"/probes/" + i2+"/requested/run/" + i6,schemaPath:"#/$defs/permissions/properties/run/items/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
const len7 = data78.length;
for(let i7=0; i7<len7; i7++){
let data79 = data78[i7];
if(typeof data79 === "string"){
if(func2(data79) > 4096){
const err261 = {instancePath:instancePath+"/probes/" + i2+"/requested/run/" + i6+"/" + i7,schemaPath:"#/$defs/permissions/properties/run/items/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
else {
const err262 = {instancePath:instancePath+"/probes/" + i2+"/requested/run/" + i6+"/" + i7,schemaPath:"#/$defs/permissions/properties/run/items/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
}
else {
const err263 = {instancePath:instancePath+"/probes/" + i2+"/requested/run/" + i6,schemaPath:"#/$defs/permissions/properties/run/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err264 = {instancePath:instancePath+"/probes/" + i2+"/requested/run",schemaPath:"#/$defs/permissions/properties/run/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data72.env !== undefined){
let data80 = data72.env;
if(Array.isArray(data80)){
if(data80.length > 64){
const err265 = {instancePath:instancePath+"/probes/" + i2+"/requested/env",schemaPath:"#/$defs/permissions/properties/env/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
const len8 = data80.length;
for(let i8=0; i8<len8; i8++){
let data81 = data80[i8];
if(typeof data81 === "string"){
if(func2(data81) > 200){
const err266 = {instancePath:instancePath+"/probes/" + i2+"/requested/env/" + i8,schemaPath:"#/$defs/permissions/properties/env/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
else {
const err267 = {instancePath:instancePath+"/probes/" + i2+"/requested/env/" + i8,schemaPath:"#/$defs/permissions/properties/env/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err268 = {instancePath:instancePath+"/probes/" + i2+"/requested/env",schemaPath:"#/$defs/permissions/properties/env/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data72.sys !== undefined){
let data82 = data72.sys;
if(Array.isArray(data82)){
if(data82.length > 16){
const err269 = {instancePath:instancePath+"/probes/" + i2+"/requested/sys",schemaPath:"#/$defs/permissions/properties/sys/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
const len9 = data82.length;
for(let i9=0; i9<len9; i9++){
let data83 = data82[i9];
if(typeof data83 === "string"){
if(func2(data83) > 40){
const err270 = {instancePath:instancePath+"/probes/" + i2+"/requested/sys/" + i9,schemaPath:"#/$defs/permissions/properties/sys/items/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
else {
const err271 = {instancePath:instancePath+"/probes/" + i2+"/requested/sys/" + i9,schemaPath:"#/$defs/permissions/properties/sys/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
}
else {
const err272 = {instancePath:instancePath+"/probes/" + i2+"/requested/sys",schemaPath:"#/$defs/permissions/properties/sys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
}
else {
const err273 = {instancePath:instancePath+"/probes/" + i2+"/requested",schemaPath:"#/$defs/permissions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data63.granted !== undefined){
let data84 = data63.granted;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.read === undefined){
const err274 = {instancePath:instancePath+"/probes/" + i2+"/granted",schemaPath:"#/$defs/permissions/required",keyword:"required",params:{missingProperty: "read"},message:"must have required property '"+"read"+"'"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
if(data84.net === undefined){
const err275 = {instancePath:instancePath+"/probes/" + i2+"/granted",schemaPath:"#/$defs/permissions/required",keyword:"required",params:{missingProperty: "net"},message:"must have required property '"+"net"+"'"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
if(data84.run === undefined){
const err276 = {instancePath:instancePath+"/probes/" + i2+"/granted",schemaPath:"#/$defs/permissions/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if(data84.env === undefined){
const err277 = {instancePath:instancePath+"/probes/" + i2+"/granted",schemaPath:"#/$defs/permissions/required",keyword:"required",params:{missingProperty: "env"},message:"must have required property '"+"env"+"'"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
if(data84.sys === undefined){
const err278 = {instancePath:instancePath+"/probes/" + i2+"/granted",schemaPath:"#/$defs/permissions/required",keyword:"required",params:{missingProperty: "sys"},message:"must have required property '"+"sys"+"'"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
for(const key12 in data84){
if(!(((((key12 === "read") || (key12 === "net")) || (key12 === "run")) || (key12 === "env")) || (key12 === "sys"))){
const err279 = {instancePath:instancePath+"/probes/" + i2+"/granted",schemaPath:"#/$defs/permissions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data84.read !== undefined){
let data85 = data84.read;
if(Array.isArray(data85)){
if(data85.length > 64){
const err280 = {instancePath:instancePath+"/probes/" + i2+"/granted/read",schemaPath:"#/$defs/permissions/properties/read/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
const len10 = data85.length;
for(let i10=0; i10<len10; i10++){
let data86 = data85[i10];
if(typeof data86 === "string"){
if(func2(data86) > 4096){
const err281 = {instancePath:instancePath+"/probes/" + i2+"/granted/read/" + i10,schemaPath:"#/$defs/permissions/properties/read/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
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
const err282 = {instancePath:instancePath+"/probes/" + i2+"/granted/read/" + i10,schemaPath:"#/$defs/permissions/properties/read/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
}
else {
const err283 = {instancePath:instancePath+"/probes/" + i2+"/granted/read",schemaPath:"#/$defs/permissions/properties/read/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data84.net !== undefined){
let data87 = data84.net;
if(Array.isArray(data87)){
if(data87.length > 64){
const err284 = {instancePath:instancePath+"/probes/" + i2+"/granted/net",schemaPath:"#/$defs/permissions/properties/net/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
const len11 = data87.length;
for(let i11=0; i11<len11; i11++){
let data88 = data87[i11];
if(typeof data88 === "string"){
if(func2(data88) > 400){
const err285 = {instancePath:instancePath+"/probes/" + i2+"/granted/net/" + i11,schemaPath:"#/$defs/permissions/properties/net/items/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
else {
const err286 = {instancePath:instancePath+"/probes/" + i2+"/granted/net/" + i11,schemaPath:"#/$defs/permissions/properties/net/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
}
else {
const err287 = {instancePath:instancePath+"/probes/" + i2+"/granted/net",schemaPath:"#/$defs/permissions/properties/net/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data84.run !== undefined){
let data89 = data84.run;
if(Array.isArray(data89)){
if(data89.length > 64){
const err288 = {instancePath:instancePath+"/probes/" + i2+"/granted/run",schemaPath:"#/$defs/permissions/properties/run/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
const len12 = data89.length;
for(let i12=0; i12<len12; i12++){
let data90 = data89[i12];
if(Array.isArray(data90)){
if(data90.length > 64){
const err289 = {instancePath:instancePath+"/probes/" + i2+"/granted/run/" + i12,schemaPath:"#/$defs/permissions/properties/run/items/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
const len13 = data90.length;
for(let i13=0; i13<len13; i13++){
let data91 = data90[i13];
if(typeof data91 === "string"){
if(func2(data91) > 4096){
const err290 = {instancePath:instancePath+"/probes/" + i2+"/granted/run/" + i12+"/" + i13,schemaPath:"#/$defs/permissions/properties/run/items/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
else {
const err291 = {instancePath:instancePath+"/probes/" + i2+"/granted/run/" + i12+"/" + i13,schemaPath:"#/$defs/permissions/properties/run/items/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
}
else {
const err292 = {instancePath:instancePath+"/probes/" + i2+"/granted/run/" + i12,schemaPath:"#/$defs/permissions/properties/run/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
}
else {
const err293 = {instancePath:instancePath+"/probes/" + i2+"/granted/run",schemaPath:"#/$defs/permissions/properties/run/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data84.env !== undefined){
let data92 = data84.env;
if(Array.isArray(data92)){
if(data92.length > 64){
const err294 = {instancePath:instancePath+"/probes/" + i2+"/granted/env",schemaPath:"#/$defs/permissions/properties/env/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
const len14 = data92.length;
for(let i14=0; i14<len14; i14++){
let data93 = data92[i14];
if(typeof data93 === "string"){
if(func2(data93) > 200){
const err295 = {instancePath:instancePath+"/probes/" + i2+"/granted/env/" + i14,schemaPath:"#/$defs/permissions/properties/env/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
else {
const err296 = {instancePath:instancePath+"/probes/" + i2+"/granted/env/" + i14,schemaPath:"#/$defs/permissions/properties/env/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
}
else {
const err297 = {instancePath:instancePath+"/probes/" + i2+"/granted/env",schemaPath:"#/$defs/permissions/properties/env/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data84.sys !== undefined){
let data94 = data84.sys;
if(Array.isArray(data94)){
if(data94.length > 16){
const err298 = {instancePath:instancePath+"/probes/" + i2+"/granted/sys",schemaPath:"#/$defs/permissions/properties/sys/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
const len15 = data94.length;
for(let i15=0; i15<len15; i15++){
let data95 = data94[i15];
if(typeof data95 === "string"){
if(func2(data95) > 40){
const err299 = {instancePath:instancePath+"/probes/" + i2+"/granted/sys/" + i15,schemaPath:"#/$defs/permissions/properties/sys/items/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
else {
const err300 = {instancePath:instancePath+"/probes/" + i2+"/granted/sys/" + i15,schemaPath:"#/$defs/permissions/properties/sys/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
}
else {
const err301 = {instancePath:instancePath+"/probes/" + i2+"/granted/sys",schemaPath:"#/$defs/permissions/properties/sys/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err302 = {instancePath:instancePath+"/probes/" + i2+"/granted",schemaPath:"#/$defs/permissions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
if(data63.denials !== undefined){
let data96 = data63.denials;
if(Array.isArray(data96)){
if(data96.length > 64){
const err303 = {instancePath:instancePath+"/probes/" + i2+"/denials",schemaPath:"#/properties/probes/items/properties/denials/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
const len16 = data96.length;
for(let i16=0; i16<len16; i16++){
let data97 = data96[i16];
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(data97.call === undefined){
const err304 = {instancePath:instancePath+"/probes/" + i2+"/denials/" + i16,schemaPath:"#/properties/probes/items/properties/denials/items/required",keyword:"required",params:{missingProperty: "call"},message:"must have required property '"+"call"+"'"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
if(data97.target === undefined){
const err305 = {instancePath:instancePath+"/probes/" + i2+"/denials/" + i16,schemaPath:"#/properties/probes/items/properties/denials/items/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
if(data97.message === undefined){
const err306 = {instancePath:instancePath+"/probes/" + i2+"/denials/" + i16,schemaPath:"#/properties/probes/items/properties/denials/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
for(const key13 in data97){
if(!(((key13 === "call") || (key13 === "target")) || (key13 === "message"))){
const err307 = {instancePath:instancePath+"/probes/" + i2+"/denials/" + i16,schemaPath:"#/properties/probes/items/properties/denials/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data97.call !== undefined){
let data98 = data97.call;
if(typeof data98 === "string"){
if(func2(data98) > 200){
const err308 = {instancePath:instancePath+"/probes/" + i2+"/denials/" + i16+"/call",schemaPath:"#/properties/probes/items/properties/denials/items/properties/call/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
if(func2(data98) < 1){
const err309 = {instancePath:instancePath+"/probes/" + i2+"/denials/" + i16+"/call",schemaPath:"#/properties/probes/items/properties/denials/items/properties/call/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
else {
const err310 = {instancePath:instancePath+"/probes/" + i2+"/denials/" + i16+"/call",schemaPath:"#/properties/probes/items/properties/denials/items/properties/call/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data97.target !== undefined){
let data99 = data97.target;
if(typeof data99 === "string"){
if(func2(data99) > 400){
const err311 = {instancePath:instancePath+"/probes/" + i2+"/denials/" + i16+"/target",schemaPath:"#/properties/probes/items/properties/denials/items/properties/target/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
else {
const err312 = {instancePath:instancePath+"/probes/" + i2+"/denials/" + i16+"/target",schemaPath:"#/properties/probes/items/properties/denials/items/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data97.message !== undefined){
let data100 = data97.message;
if(typeof data100 === "string"){
if(func2(data100) > 400){
const err313 = {instancePath:instancePath+"/probes/" + i2+"/denials/" + i16+"/message",schemaPath:"#/properties/probes/items/properties/denials/items/properties/message/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
else {
const err314 = {instancePath:instancePath+"/probes/" + i2+"/denials/" + i16+"/message",schemaPath:"#/properties/probes/items/properties/denials/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
}
else {
const err315 = {instancePath:instancePath+"/probes/" + i2+"/denials/" + i16,schemaPath:"#/properties/probes/items/properties/denials/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
}
else {
const err316 = {instancePath:instancePath+"/probes/" + i2+"/denials",schemaPath:"#/properties/probes/items/properties/denials/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data63.hostCalls !== undefined){
let data101 = data63.hostCalls;
if(!(((typeof data101 == "number") && (!(data101 % 1) && !isNaN(data101))) && (isFinite(data101)))){
const err317 = {instancePath:instancePath+"/probes/" + i2+"/hostCalls",schemaPath:"#/properties/probes/items/properties/hostCalls/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
if((typeof data101 == "number") && (isFinite(data101))){
if(data101 > 9007199254740991 || isNaN(data101)){
const err318 = {instancePath:instancePath+"/probes/" + i2+"/hostCalls",schemaPath:"#/properties/probes/items/properties/hostCalls/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
if(data101 < 0 || isNaN(data101)){
const err319 = {instancePath:instancePath+"/probes/" + i2+"/hostCalls",schemaPath:"#/properties/probes/items/properties/hostCalls/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
}
if(data63.fuelUsed !== undefined){
let data102 = data63.fuelUsed;
if((!(((typeof data102 == "number") && (!(data102 % 1) && !isNaN(data102))) && (isFinite(data102)))) && (data102 !== null)){
const err320 = {instancePath:instancePath+"/probes/" + i2+"/fuelUsed",schemaPath:"#/properties/probes/items/properties/fuelUsed/type",keyword:"type",params:{type: schema31.properties.probes.items.properties.fuelUsed.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
if((typeof data102 == "number") && (isFinite(data102))){
if(data102 > 9007199254740991 || isNaN(data102)){
const err321 = {instancePath:instancePath+"/probes/" + i2+"/fuelUsed",schemaPath:"#/properties/probes/items/properties/fuelUsed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
if(data102 < 0 || isNaN(data102)){
const err322 = {instancePath:instancePath+"/probes/" + i2+"/fuelUsed",schemaPath:"#/properties/probes/items/properties/fuelUsed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
}
if(data63.log !== undefined){
let data103 = data63.log;
if(Array.isArray(data103)){
if(data103.length > 32){
const err323 = {instancePath:instancePath+"/probes/" + i2+"/log",schemaPath:"#/properties/probes/items/properties/log/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
const len17 = data103.length;
for(let i17=0; i17<len17; i17++){
let data104 = data103[i17];
if(typeof data104 === "string"){
if(func2(data104) > 400){
const err324 = {instancePath:instancePath+"/probes/" + i2+"/log/" + i17,schemaPath:"#/properties/probes/items/properties/log/items/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
else {
const err325 = {instancePath:instancePath+"/probes/" + i2+"/log/" + i17,schemaPath:"#/properties/probes/items/properties/log/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
}
else {
const err326 = {instancePath:instancePath+"/probes/" + i2+"/log",schemaPath:"#/properties/probes/items/properties/log/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data63.error !== undefined){
let data105 = data63.error;
if((typeof data105 !== "string") && (data105 !== null)){
const err327 = {instancePath:instancePath+"/probes/" + i2+"/error",schemaPath:"#/properties/probes/items/properties/error/type",keyword:"type",params:{type: schema31.properties.probes.items.properties.error.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
if(typeof data105 === "string"){
if(func2(data105) > 400){
const err328 = {instancePath:instancePath+"/probes/" + i2+"/error",schemaPath:"#/properties/probes/items/properties/error/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
}
}
else {
const err329 = {instancePath:instancePath+"/probes/" + i2,schemaPath:"#/properties/probes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
}
else {
const err330 = {instancePath:instancePath+"/probes",schemaPath:"#/properties/probes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data.policy !== undefined){
let data106 = data.policy;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(data106.sha256 === undefined){
const err331 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
if(data106.source === undefined){
const err332 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
if(data106.ttlSeconds === undefined){
const err333 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/required",keyword:"required",params:{missingProperty: "ttlSeconds"},message:"must have required property '"+"ttlSeconds"+"'"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
if(data106.requiredSignals === undefined){
const err334 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/required",keyword:"required",params:{missingProperty: "requiredSignals"},message:"must have required property '"+"requiredSignals"+"'"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
if(data106.limits === undefined){
const err335 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/required",keyword:"required",params:{missingProperty: "limits"},message:"must have required property '"+"limits"+"'"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if(data106.assumptions === undefined){
const err336 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/required",keyword:"required",params:{missingProperty: "assumptions"},message:"must have required property '"+"assumptions"+"'"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
for(const key14 in data106){
if(!((((((key14 === "sha256") || (key14 === "source")) || (key14 === "ttlSeconds")) || (key14 === "requiredSignals")) || (key14 === "limits")) || (key14 === "assumptions"))){
const err337 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data106.sha256 !== undefined){
let data107 = data106.sha256;
if(typeof data107 === "string"){
if(!pattern10.test(data107)){
const err338 = {instancePath:instancePath+"/policy/sha256",schemaPath:"#/properties/policy/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
else {
const err339 = {instancePath:instancePath+"/policy/sha256",schemaPath:"#/properties/policy/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data106.source !== undefined){
let data108 = data106.source;
if(typeof data108 !== "string"){
const err340 = {instancePath:instancePath+"/policy/source",schemaPath:"#/properties/policy/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
if(!((data108 === "built-in") || (data108 === "file"))){
const err341 = {instancePath:instancePath+"/policy/source",schemaPath:"#/properties/policy/properties/source/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties.source.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data106.ttlSeconds !== undefined){
let data109 = data106.ttlSeconds;
if((typeof data109 == "number") && (isFinite(data109))){
if(data109 > 3600 || isNaN(data109)){
const err342 = {instancePath:instancePath+"/policy/ttlSeconds",schemaPath:"#/properties/policy/properties/ttlSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
if(data109 < 1 || isNaN(data109)){
const err343 = {instancePath:instancePath+"/policy/ttlSeconds",schemaPath:"#/properties/policy/properties/ttlSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
else {
const err344 = {instancePath:instancePath+"/policy/ttlSeconds",schemaPath:"#/properties/policy/properties/ttlSeconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data106.requiredSignals !== undefined){
let data110 = data106.requiredSignals;
if(Array.isArray(data110)){
if(data110.length > 7){
const err345 = {instancePath:instancePath+"/policy/requiredSignals",schemaPath:"#/properties/policy/properties/requiredSignals/maxItems",keyword:"maxItems",params:{limit: 7},message:"must NOT have more than 7 items"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
const len18 = data110.length;
for(let i18=0; i18<len18; i18++){
let data111 = data110[i18];
if(typeof data111 !== "string"){
const err346 = {instancePath:instancePath+"/policy/requiredSignals/" + i18,schemaPath:"#/properties/policy/properties/requiredSignals/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
if(!(((((((data111 === "battery") || (data111 === "thermal")) || (data111 === "memory")) || (data111 === "disk")) || (data111 === "accelerators")) || (data111 === "network")) || (data111 === "modelService"))){
const err347 = {instancePath:instancePath+"/policy/requiredSignals/" + i18,schemaPath:"#/properties/policy/properties/requiredSignals/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties.requiredSignals.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
let i19 = data110.length;
let j0;
if(i19 > 1){
const indices0 = {};
for(;i19--;){
let item0 = data110[i19];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err348 = {instancePath:instancePath+"/policy/requiredSignals",schemaPath:"#/properties/policy/properties/requiredSignals/uniqueItems",keyword:"uniqueItems",params:{i: i19, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i19+" are identical)"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
break;
}
indices0[item0] = i19;
}
}
}
else {
const err349 = {instancePath:instancePath+"/policy/requiredSignals",schemaPath:"#/properties/policy/properties/requiredSignals/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data106.limits !== undefined){
let data112 = data106.limits;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
if(data112.battery === undefined){
const err350 = {instancePath:instancePath+"/policy/limits",schemaPath:"#/properties/policy/properties/limits/required",keyword:"required",params:{missingProperty: "battery"},message:"must have required property '"+"battery"+"'"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
if(data112.thermal === undefined){
const err351 = {instancePath:instancePath+"/policy/limits",schemaPath:"#/properties/policy/properties/limits/required",keyword:"required",params:{missingProperty: "thermal"},message:"must have required property '"+"thermal"+"'"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
if(data112.memory === undefined){
const err352 = {instancePath:instancePath+"/policy/limits",schemaPath:"#/properties/policy/properties/limits/required",keyword:"required",params:{missingProperty: "memory"},message:"must have required property '"+"memory"+"'"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
if(data112.disk === undefined){
const err353 = {instancePath:instancePath+"/policy/limits",schemaPath:"#/properties/policy/properties/limits/required",keyword:"required",params:{missingProperty: "disk"},message:"must have required property '"+"disk"+"'"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
for(const key15 in data112){
if(!((((key15 === "battery") || (key15 === "thermal")) || (key15 === "memory")) || (key15 === "disk"))){
const err354 = {instancePath:instancePath+"/policy/limits",schemaPath:"#/properties/policy/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
if(data112.battery !== undefined){
let data113 = data112.battery;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
if(data113.lowPercent === undefined){
const err355 = {instancePath:instancePath+"/policy/limits/battery",schemaPath:"#/properties/policy/properties/limits/properties/battery/required",keyword:"required",params:{missingProperty: "lowPercent"},message:"must have required property '"+"lowPercent"+"'"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
if(data113.criticalPercent === undefined){
const err356 = {instancePath:instancePath+"/policy/limits/battery",schemaPath:"#/properties/policy/properties/limits/properties/battery/required",keyword:"required",params:{missingProperty: "criticalPercent"},message:"must have required property '"+"criticalPercent"+"'"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
for(const key16 in data113){
if(!((key16 === "lowPercent") || (key16 === "criticalPercent"))){
const err357 = {instancePath:instancePath+"/policy/limits/battery",schemaPath:"#/properties/policy/properties/limits/properties/battery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
if(data113.lowPercent !== undefined){
let data114 = data113.lowPercent;
if((typeof data114 == "number") && (isFinite(data114))){
if(data114 > 100 || isNaN(data114)){
const err358 = {instancePath:instancePath+"/policy/limits/battery/lowPercent",schemaPath:"#/properties/policy/properties/limits/properties/battery/properties/lowPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
if(data114 < 0 || isNaN(data114)){
const err359 = {instancePath:instancePath+"/policy/limits/battery/lowPercent",schemaPath:"#/properties/policy/properties/limits/properties/battery/properties/lowPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
else {
const err360 = {instancePath:instancePath+"/policy/limits/battery/lowPercent",schemaPath:"#/properties/policy/properties/limits/properties/battery/properties/lowPercent/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
if(data113.criticalPercent !== undefined){
let data115 = data113.criticalPercent;
if((typeof data115 == "number") && (isFinite(data115))){
if(data115 > 100 || isNaN(data115)){
const err361 = {instancePath:instancePath+"/policy/limits/battery/criticalPercent",schemaPath:"#/properties/policy/properties/limits/properties/battery/properties/criticalPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
if(data115 < 0 || isNaN(data115)){
const err362 = {instancePath:instancePath+"/policy/limits/battery/criticalPercent",schemaPath:"#/properties/policy/properties/limits/properties/battery/properties/criticalPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err363 = {instancePath:instancePath+"/policy/limits/battery/criticalPercent",schemaPath:"#/properties/policy/properties/limits/properties/battery/properties/criticalPercent/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
}
else {
const err364 = {instancePath:instancePath+"/policy/limits/battery",schemaPath:"#/properties/policy/properties/limits/properties/battery/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
if(data112.thermal !== undefined){
let data116 = data112.thermal;
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
if(data116.warmMarginCelsius === undefined){
const err365 = {instancePath:instancePath+"/policy/limits/thermal",schemaPath:"#/properties/policy/properties/limits/properties/thermal/required",keyword:"required",params:{missingProperty: "warmMarginCelsius"},message:"must have required property '"+"warmMarginCelsius"+"'"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
if(data116.criticalMarginCelsius === undefined){
const err366 = {instancePath:instancePath+"/policy/limits/thermal",schemaPath:"#/properties/policy/properties/limits/properties/thermal/required",keyword:"required",params:{missingProperty: "criticalMarginCelsius"},message:"must have required property '"+"criticalMarginCelsius"+"'"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
for(const key17 in data116){
if(!((key17 === "warmMarginCelsius") || (key17 === "criticalMarginCelsius"))){
const err367 = {instancePath:instancePath+"/policy/limits/thermal",schemaPath:"#/properties/policy/properties/limits/properties/thermal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data116.warmMarginCelsius !== undefined){
let data117 = data116.warmMarginCelsius;
if((typeof data117 == "number") && (isFinite(data117))){
if(data117 > 60 || isNaN(data117)){
const err368 = {instancePath:instancePath+"/policy/limits/thermal/warmMarginCelsius",schemaPath:"#/properties/policy/properties/limits/properties/thermal/properties/warmMarginCelsius/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
if(data117 < 0 || isNaN(data117)){
const err369 = {instancePath:instancePath+"/policy/limits/thermal/warmMarginCelsius",schemaPath:"#/properties/policy/properties/limits/properties/thermal/properties/warmMarginCelsius/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
else {
const err370 = {instancePath:instancePath+"/policy/limits/thermal/warmMarginCelsius",schemaPath:"#/properties/policy/properties/limits/properties/thermal/properties/warmMarginCelsius/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
if(data116.criticalMarginCelsius !== undefined){
let data118 = data116.criticalMarginCelsius;
if((typeof data118 == "number") && (isFinite(data118))){
if(data118 > 60 || isNaN(data118)){
const err371 = {instancePath:instancePath+"/policy/limits/thermal/criticalMarginCelsius",schemaPath:"#/properties/policy/properties/limits/properties/thermal/properties/criticalMarginCelsius/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60"};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
if(data118 < 0 || isNaN(data118)){
const err372 = {instancePath:instancePath+"/policy/limits/thermal/criticalMarginCelsius",schemaPath:"#/properties/policy/properties/limits/properties/thermal/properties/criticalMarginCelsius/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
else {
const err373 = {instancePath:instancePath+"/policy/limits/thermal/criticalMarginCelsius",schemaPath:"#/properties/policy/properties/limits/properties/thermal/properties/criticalMarginCelsius/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
}
else {
const err374 = {instancePath:instancePath+"/policy/limits/thermal",schemaPath:"#/properties/policy/properties/limits/properties/thermal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data112.memory !== undefined){
let data119 = data112.memory;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if(data119.reserveBytes === undefined){
const err375 = {instancePath:instancePath+"/policy/limits/memory",schemaPath:"#/properties/policy/properties/limits/properties/memory/required",keyword:"required",params:{missingProperty: "reserveBytes"},message:"must have required property '"+"reserveBytes"+"'"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
if(data119.reserveShare === undefined){
const err376 = {instancePath:instancePath+"/policy/limits/memory",schemaPath:"#/properties/policy/properties/limits/properties/memory/required",keyword:"required",params:{missingProperty: "reserveShare"},message:"must have required property '"+"reserveShare"+"'"};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
if(data119.comfortFactor === undefined){
const err377 = {instancePath:instancePath+"/policy/limits/memory",schemaPath:"#/properties/policy/properties/limits/properties/memory/required",keyword:"required",params:{missingProperty: "comfortFactor"},message:"must have required property '"+"comfortFactor"+"'"};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
if(data119.pressureConstrainPercent === undefined){
const err378 = {instancePath:instancePath+"/policy/limits/memory",schemaPath:"#/properties/policy/properties/limits/properties/memory/required",keyword:"required",params:{missingProperty: "pressureConstrainPercent"},message:"must have required property '"+"pressureConstrainPercent"+"'"};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
if(data119.pressureDenyPercent === undefined){
const err379 = {instancePath:instancePath+"/policy/limits/memory",schemaPath:"#/properties/policy/properties/limits/properties/memory/required",keyword:"required",params:{missingProperty: "pressureDenyPercent"},message:"must have required property '"+"pressureDenyPercent"+"'"};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
for(const key18 in data119){
if(!(((((key18 === "reserveBytes") || (key18 === "reserveShare")) || (key18 === "comfortFactor")) || (key18 === "pressureConstrainPercent")) || (key18 === "pressureDenyPercent"))){
const err380 = {instancePath:instancePath+"/policy/limits/memory",schemaPath:"#/properties/policy/properties/limits/properties/memory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(data119.reserveBytes !== undefined){
let data120 = data119.reserveBytes;
if(!(((typeof data120 == "number") && (!(data120 % 1) && !isNaN(data120))) && (isFinite(data120)))){
const err381 = {instancePath:instancePath+"/policy/limits/memory/reserveBytes",schemaPath:"#/properties/policy/properties/limits/properties/memory/properties/reserveBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
if((typeof data120 == "number") && (isFinite(data120))){
if(data120 > 9007199254740991 || isNaN(data120)){
const err382 = {instancePath:instancePath+"/policy/limits/memory/reserveBytes",schemaPath:"#/properties/policy/properties/limits/properties/memory/properties/reserveBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
if(data120 < 0 || isNaN(data120)){
const err383 = {instancePath:instancePath+"/policy/limits/memory/reserveBytes",schemaPath:"#/properties/policy/properties/limits/properties/memory/properties/reserveBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
}
if(data119.reserveShare !== undefined){
let data121 = data119.reserveShare;
if((typeof data121 == "number") && (isFinite(data121))){
if(data121 > 1 || isNaN(data121)){
const err384 = {instancePath:instancePath+"/policy/limits/memory/reserveShare",schemaPath:"#/properties/policy/properties/limits/properties/memory/properties/reserveShare/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
if(data121 < 0 || isNaN(data121)){
const err385 = {instancePath:instancePath+"/policy/limits/memory/reserveShare",schemaPath:"#/properties/policy/properties/limits/properties/memory/properties/reserveShare/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
else {
const err386 = {instancePath:instancePath+"/policy/limits/memory/reserveShare",schemaPath:"#/properties/policy/properties/limits/properties/memory/properties/reserveShare/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
if(data119.comfortFactor !== undefined){
let data122 = data119.comfortFactor;
if((typeof data122 == "number") && (isFinite(data122))){
if(data122 > 100 || isNaN(data122)){
const err387 = {instancePath:instancePath+"/policy/limits/memory/comfortFactor",schemaPath:"#/properties/policy/properties/limits/properties/memory/properties/comfortFactor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
if(data122 < 1 || isNaN(data122)){
const err388 = {instancePath:instancePath+"/policy/limits/memory/comfortFactor",schemaPath:"#/properties/policy/properties/limits/properties/memory/properties/comfortFactor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
else {
const err389 = {instancePath:instancePath+"/policy/limits/memory/comfortFactor",schemaPath:"#/properties/policy/properties/limits/properties/memory/properties/comfortFactor/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
if(data119.pressureConstrainPercent !== undefined){
let data123 = data119.pressureConstrainPercent;
if((typeof data123 == "number") && (isFinite(data123))){
if(data123 > 100 || isNaN(data123)){
const err390 = {instancePath:instancePath+"/policy/limits/memory/pressureConstrainPercent",schemaPath:"#/properties/policy/properties/limits/properties/memory/properties/pressureConstrainPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
if(data123 < 0 || isNaN(data123)){
const err391 = {instancePath:instancePath+"/policy/limits/memory/pressureConstrainPercent",schemaPath:"#/properties/policy/properties/limits/properties/memory/properties/pressureConstrainPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
else {
const err392 = {instancePath:instancePath+"/policy/limits/memory/pressureConstrainPercent",schemaPath:"#/properties/policy/properties/limits/properties/memory/properties/pressureConstrainPercent/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
if(data119.pressureDenyPercent !== undefined){
let data124 = data119.pressureDenyPercent;
if((typeof data124 == "number") && (isFinite(data124))){
if(data124 > 100 || isNaN(data124)){
const err393 = {instancePath:instancePath+"/policy/limits/memory/pressureDenyPercent",schemaPath:"#/properties/policy/properties/limits/properties/memory/properties/pressureDenyPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
if(data124 < 0 || isNaN(data124)){
const err394 = {instancePath:instancePath+"/policy/limits/memory/pressureDenyPercent",schemaPath:"#/properties/policy/properties/limits/properties/memory/properties/pressureDenyPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
else {
const err395 = {instancePath:instancePath+"/policy/limits/memory/pressureDenyPercent",schemaPath:"#/properties/policy/properties/limits/properties/memory/properties/pressureDenyPercent/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
}
else {
const err396 = {instancePath:instancePath+"/policy/limits/memory",schemaPath:"#/properties/policy/properties/limits/properties/memory/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data112.disk !== undefined){
let data125 = data112.disk;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(data125.lowBytes === undefined){
const err397 = {instancePath:instancePath+"/policy/limits/disk",schemaPath:"#/properties/policy/properties/limits/properties/disk/required",keyword:"required",params:{missingProperty: "lowBytes"},message:"must have required property '"+"lowBytes"+"'"};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
if(data125.lowShare === undefined){
const err398 = {instancePath:instancePath+"/policy/limits/disk",schemaPath:"#/properties/policy/properties/limits/properties/disk/required",keyword:"required",params:{missingProperty: "lowShare"},message:"must have required property '"+"lowShare"+"'"};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
for(const key19 in data125){
if(!((key19 === "lowBytes") || (key19 === "lowShare"))){
const err399 = {instancePath:instancePath+"/policy/limits/disk",schemaPath:"#/properties/policy/properties/limits/properties/disk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data125.lowBytes !== undefined){
let data126 = data125.lowBytes;
if(!(((typeof data126 == "number") && (!(data126 % 1) && !isNaN(data126))) && (isFinite(data126)))){
const err400 = {instancePath:instancePath+"/policy/limits/disk/lowBytes",schemaPath:"#/properties/policy/properties/limits/properties/disk/properties/lowBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
if((typeof data126 == "number") && (isFinite(data126))){
if(data126 > 9007199254740991 || isNaN(data126)){
const err401 = {instancePath:instancePath+"/policy/limits/disk/lowBytes",schemaPath:"#/properties/policy/properties/limits/properties/disk/properties/lowBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
if(data126 < 0 || isNaN(data126)){
const err402 = {instancePath:instancePath+"/policy/limits/disk/lowBytes",schemaPath:"#/properties/policy/properties/limits/properties/disk/properties/lowBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
}
if(data125.lowShare !== undefined){
let data127 = data125.lowShare;
if((typeof data127 == "number") && (isFinite(data127))){
if(data127 > 1 || isNaN(data127)){
const err403 = {instancePath:instancePath+"/policy/limits/disk/lowShare",schemaPath:"#/properties/policy/properties/limits/properties/disk/properties/lowShare/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
if(data127 < 0 || isNaN(data127)){
const err404 = {instancePath:instancePath+"/policy/limits/disk/lowShare",schemaPath:"#/properties/policy/properties/limits/properties/disk/properties/lowShare/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
else {
const err405 = {instancePath:instancePath+"/policy/limits/disk/lowShare",schemaPath:"#/properties/policy/properties/limits/properties/disk/properties/lowShare/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
}
else {
const err406 = {instancePath:instancePath+"/policy/limits/disk",schemaPath:"#/properties/policy/properties/limits/properties/disk/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
}
else {
const err407 = {instancePath:instancePath+"/policy/limits",schemaPath:"#/properties/policy/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
if(data106.assumptions !== undefined){
let data128 = data106.assumptions;
if(Array.isArray(data128)){
if(data128.length > 256){
const err408 = {instancePath:instancePath+"/policy/assumptions",schemaPath:"#/properties/policy/properties/assumptions/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
const len19 = data128.length;
for(let i20=0; i20<len19; i20++){
let data129 = data128[i20];
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
if(data129.key === undefined){
const err409 = {instancePath:instancePath+"/policy/assumptions/" + i20,schemaPath:"#/properties/policy/properties/assumptions/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
if(data129.value === undefined){
const err410 = {instancePath:instancePath+"/policy/assumptions/" + i20,schemaPath:"#/properties/policy/properties/assumptions/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
if(data129.message === undefined){
const err411 = {instancePath:instancePath+"/policy/assumptions/" + i20,schemaPath:"#/properties/policy/properties/assumptions/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
for(const key20 in data129){
if(!(((key20 === "key") || (key20 === "value")) || (key20 === "message"))){
const err412 = {instancePath:instancePath+"/policy/assumptions/" + i20,schemaPath:"#/properties/policy/properties/assumptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
if(data129.key !== undefined){
let data130 = data129.key;
if(typeof data130 === "string"){
if(func2(data130) > 400){
const err413 = {instancePath:instancePath+"/policy/assumptions/" + i20+"/key",schemaPath:"#/properties/policy/properties/assumptions/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
if(!pattern12.test(data130)){
const err414 = {instancePath:instancePath+"/policy/assumptions/" + i20+"/key",schemaPath:"#/properties/policy/properties/assumptions/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
else {
const err415 = {instancePath:instancePath+"/policy/assumptions/" + i20+"/key",schemaPath:"#/properties/policy/properties/assumptions/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
if(data129.value !== undefined){
let data131 = data129.value;
if(typeof data131 === "string"){
if(func2(data131) > 400){
const err416 = {instancePath:instancePath+"/policy/assumptions/" + i20+"/value",schemaPath:"#/properties/policy/properties/assumptions/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
else {
const err417 = {instancePath:instancePath+"/policy/assumptions/" + i20+"/value",schemaPath:"#/properties/policy/properties/assumptions/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
if(data129.message !== undefined){
let data132 = data129.message;
if(typeof data132 === "string"){
if(func2(data132) > 400){
const err418 = {instancePath:instancePath+"/policy/assumptions/" + i20+"/message",schemaPath:"#/properties/policy/properties/assumptions/items/properties/message/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
else {
const err419 = {instancePath:instancePath+"/policy/assumptions/" + i20+"/message",schemaPath:"#/properties/policy/properties/assumptions/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
}
else {
const err420 = {instancePath:instancePath+"/policy/assumptions/" + i20,schemaPath:"#/properties/policy/properties/assumptions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
}
else {
const err421 = {instancePath:instancePath+"/policy/assumptions",schemaPath:"#/properties/policy/properties/assumptions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
}
else {
const err422 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
if(data.extensions !== undefined){
let data133 = data.extensions;
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
if(Object.keys(data133).length > 64){
const err423 = {instancePath:instancePath+"/extensions",schemaPath:"#/properties/extensions/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
for(const key21 in data133){
const _errs312 = errors;
if(typeof key21 === "string"){
if(func2(key21) > 200){
const err424 = {instancePath:instancePath+"/extensions",schemaPath:"#/properties/extensions/propertyNames/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",propertyName:key21};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
else {
const err425 = {instancePath:instancePath+"/extensions",schemaPath:"#/properties/extensions/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key21};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
var valid87 = _errs312 === errors;
if(!valid87){
const err426 = {instancePath:instancePath+"/extensions",schemaPath:"#/properties/extensions/propertyNames",keyword:"propertyNames",params:{propertyName: key21},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
for(const key22 in data133){
let data134 = data133[key22];
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
}
else {
const err427 = {instancePath:instancePath+"/extensions/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/extensions/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
}
else {
const err428 = {instancePath:instancePath+"/extensions",schemaPath:"#/properties/extensions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
}
else {
const err429 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
