/** Generated from the schema: deno task gen. */
// @ts-self-types="./snapshot_validator.d.ts"
"use strict";
export const validate = validate52;

const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://schemas.srcos.ai/model-carry/local-model-resource-snapshot.schema.json","title":"LocalModelResourceSnapshot","description":"What one machine can carry at one moment: every reading with its source or the reason why it is unknown, and a verdict per model profile.","type":"object","additionalProperties":false,"required":["kind","schemaVersion","snapshotId","capturedAt","validUntil","producer","health","signals","profiles","admission","authorizationBoundary","probes","policy","extensions"],"properties":{"kind":{"description":"Kind of the document.","type":"string","const":"LocalModelResourceSnapshot"},"schemaVersion":{"description":"Version of this schema.","type":"string","const":"v0.1"},"snapshotId":{"description":"Name of this one snapshot.","type":"string","pattern":"^urn:srcos:local-model-resource-snapshot:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},"capturedAt":{"description":"When it was taken, UTC.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$"},"validUntil":{"description":"Until when it may be used, UTC; afterwards it is a denial for every reader.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$"},"producer":{"description":"What made it.","type":"object","additionalProperties":false,"required":["name","version","runtime","platform","service"],"properties":{"name":{"description":"Name of the program.","type":"string","const":"model-carry"},"version":{"description":"Version of the program.","type":"string","pattern":"^[0-9]+\\.[0-9]+\\.[0-9]+$"},"runtime":{"description":"Runtime and its version; `replay`: it speaks of a recording or a folder, of no machine at this time.","type":"string","minLength":1,"maxLength":200},"platform":{"description":"Operating system and architecture.","type":"string","minLength":1,"maxLength":200},"service":{"description":"Address of the Ollama that was named for this run in place of the policy's endpoints; null: none was.","type":["string","null"],"pattern":"^http://","maxLength":200}}},"health":{"description":"Whether the snapshot itself can be trusted.","type":"object","additionalProperties":false,"required":["status","reasons"],"properties":{"status":{"description":"`degraded`: something informative is missing; `failed`: something required could not be determined.","type":"string","enum":["healthy","degraded","failed"]},"reasons":{"$ref":"#/$defs/reasons"}}},"signals":{"description":"What was read, one entry for each signal.","type":"object","additionalProperties":false,"required":["battery","thermal","memory","disk","accelerators","network","modelService"],"properties":{"battery":{"description":"Batteries and the source of power (/sys/class/power_supply).","oneOf":[{"$ref":"#/$defs/batteryKnown"},{"$ref":"#/$defs/batteryUnknown"}],"type":"object","required":["status"],"discriminator":{"propertyName":"status"}},"thermal":{"description":"Heat against the machine's own limits (/sys/class/thermal, /sys/class/hwmon).","oneOf":[{"$ref":"#/$defs/thermalKnown"},{"$ref":"#/$defs/thermalUnknown"}],"type":"object","required":["status"],"discriminator":{"propertyName":"status"}},"memory":{"description":"Memory a new program can take (/proc/meminfo, control groups, pressure).","oneOf":[{"$ref":"#/$defs/memoryKnown"},{"$ref":"#/$defs/memoryUnknown"}],"type":"object","required":["status"],"discriminator":{"propertyName":"status"}},"disk":{"description":"Space of the model store (statfs).","oneOf":[{"$ref":"#/$defs/diskKnown"},{"$ref":"#/$defs/diskUnknown"}],"type":"object","required":["status"],"discriminator":{"propertyName":"status"}},"accelerators":{"description":"GPUs and NPUs; informative.","oneOf":[{"$ref":"#/$defs/acceleratorsKnown"},{"$ref":"#/$defs/acceleratorsUnknown"}],"type":"object","required":["status"],"discriminator":{"propertyName":"status"}},"network":{"description":"Whether there is a way out; informative.","oneOf":[{"$ref":"#/$defs/networkKnown"},{"$ref":"#/$defs/networkUnknown"}],"type":"object","required":["status"],"discriminator":{"propertyName":"status"}},"modelService":{"description":"The local model service, asked over loopback.","oneOf":[{"$ref":"#/$defs/modelServiceKnown"},{"$ref":"#/$defs/modelServiceUnknown"}],"type":"object","required":["status"],"discriminator":{"propertyName":"status"}}}},"profiles":{"description":"One entry for each model profile asked about.","type":"array","items":{"description":"A model profile and its verdict.","type":"object","additionalProperties":false,"required":["profileRef","modelTag","residency","pullWouldFit","admission"],"properties":{"profileRef":{"description":"Reference of the profile.","type":"string","pattern":"^urn:srcos:model-profile:[a-z0-9][a-z0-9_-]*$","maxLength":200},"modelTag":{"description":"Exact tag or id of the model at its service.","type":"string","minLength":1,"maxLength":200},"residency":{"description":"Where the model is.","type":"string","enum":["missing","installed","loaded","remote","unknown"]},"pullWouldFit":{"description":"Whether the disk holds a missing model of the profile's size; null where it is not missing, or unknown.","type":["boolean","null"]},"admission":{"description":"May this model run here now?","type":"object","additionalProperties":false,"required":["decision","safe","requiredBytes","availableBytes","reserveBytes","headroomBytes","sustain","basis","reasons"],"properties":{"decision":{"$ref":"#/$defs/decision"},"safe":{"description":"True only where the decision is allow.","type":"boolean"},"requiredBytes":{"description":"Memory that running the model takes from now, in bytes; 0 where it is loaded; null where the need is unknown.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"availableBytes":{"description":"Memory available at the level that binds with this reserve, in bytes; null where it is unknown.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"reserveBytes":{"description":"Memory kept free, in bytes: for the rest of the machine, or for new prompts, which the runner keeps, where that is more; null where it is unknown.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"headroomBytes":{"description":"availableBytes - reserveBytes - requiredBytes, in bytes; may be negative; null where one of them is.","type":["integer","null"],"minimum":-9007199254740991,"maximum":9007199254740991},"sustain":{"description":"How long the memory lasts: each new prompt stays in the cache of its runner. A statement about memory, no permission.","type":"object","additionalProperties":false,"required":["bytesPerToken","tokens"],"properties":{"bytesPerToken":{"description":"What each token of a new prompt adds, in bytes; null where it is unknown, or nothing stays.","type":["integer","null"],"minimum":1,"maximum":9007199254740991},"tokens":{"description":"Tokens of new prompts until the reserve is reached, the need counted first; a runner keeps 8 GiB of them at most. Null where it is unknown.","type":["integer","null"],"minimum":0,"maximum":9007199254740991}}},"basis":{"description":"Every figure used, so that a reader can redo the sum.","type":"object","additionalProperties":false,"required":["rule","inequality","reserveSource","terms","contextTokens","contextSource","parallelSlots","slotsSource","batchTokens","batchSource","flashAttention","flashAttentionSource","kvCacheType","estimatedBytes","loadedBytes","loadedVideoBytes"],"properties":{"rule":{"description":"Where the need comes from: the model's own metadata, the profile's hint, nothing because it is loaded, or unknown.","type":"string","enum":["estimate","hint","loaded","unknown"]},"inequality":{"description":"The sum in bytes, as it was judged.","type":"string","maxLength":400},"reserveSource":{"description":"What the reserve is for: the rest of the machine, or so many new prompts; null where nothing is known of memory.","type":["string","null"],"maxLength":200},"terms":{"description":"The parts of the need.","type":"array","items":{"description":"One part.","type":"object","additionalProperties":false,"required":["name","bytes","source"],"properties":{"name":{"description":"Name of the part.","type":"string","minLength":1,"maxLength":200},"bytes":{"description":"Bytes.","type":"integer","minimum":0,"maximum":9007199254740991},"source":{"description":"Where the figure comes from.","type":"string","minLength":1,"maxLength":200}}},"maxItems":16},"contextTokens":{"description":"Context that the estimate is for, in tokens; null where no estimate was made.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"contextSource":{"description":"Where the context comes from.","type":["string","null"],"minLength":1,"maxLength":200},"parallelSlots":{"description":"Requests that the service keeps memory for at once.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"slotsSource":{"description":"Where the number of slots comes from.","type":["string","null"],"minLength":1,"maxLength":200},"batchTokens":{"description":"Batch that the estimate is for, in tokens.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"batchSource":{"description":"Where the batch comes from; null where no estimate was made.","type":["string","null"],"maxLength":200},"flashAttention":{"description":"Whether the estimate is for flash attention; null where none was made.","type":["boolean","null"]},"flashAttentionSource":{"description":"Where that comes from; null where no estimate was made.","type":["string","null"],"maxLength":200},"kvCacheType":{"description":"Element type of the KV cache.","type":["string","null"],"enum":["f16","q8_0","q4_0",null]},"estimatedBytes":{"description":"What a loaded model was estimated to take, in bytes; null where it is not loaded, or has no estimate.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"loadedBytes":{"description":"What the service says that a loaded model takes, in bytes, video memory included; null where it does not say.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"loadedVideoBytes":{"description":"Of loadedBytes, what lies in video memory; null where the service does not say.","type":["integer","null"],"minimum":0,"maximum":9007199254740991}}},"reasons":{"$ref":"#/$defs/reasons"}}}}},"minItems":1,"maxItems":64},"admission":{"description":"The best verdict of the machine.","type":"object","additionalProperties":false,"required":["decision","safe","profileRef","reasons","jointly"],"properties":{"decision":{"$ref":"#/$defs/decision"},"safe":{"description":"True only where the decision is allow.","type":"boolean"},"profileRef":{"description":"Profile that the verdict belongs to.","type":"string","pattern":"^urn:srcos:model-profile:[a-z0-9][a-z0-9_-]*$","maxLength":200},"reasons":{"$ref":"#/$defs/reasons"},"jointly":{"description":"Profiles, in the policy's order, that fit beside each other with the reserve kept; each verdict is for one model alone.","type":"array","items":{"description":"Reference of a profile.","type":"string","pattern":"^urn:srcos:model-profile:[a-z0-9][a-z0-9_-]*$","maxLength":200},"maxItems":64}}},"authorizationBoundary":{"description":"Facts about a device authorize nothing.","type":"object","additionalProperties":false,"required":["authorizesPromptEgress","authorizesNetworkAccess","authorizesToolUse","authorizesModelDownload","authorizesTrainingOnUserData","authorizesModelPromotion","authorizesLifecycleMutation"],"properties":{"authorizesPromptEgress":{"description":"Never granted by a snapshot.","type":"boolean","const":false},"authorizesNetworkAccess":{"description":"Never granted by a snapshot.","type":"boolean","const":false},"authorizesToolUse":{"description":"Never granted by a snapshot.","type":"boolean","const":false},"authorizesModelDownload":{"description":"Never granted by a snapshot.","type":"boolean","const":false},"authorizesTrainingOnUserData":{"description":"Never granted by a snapshot.","type":"boolean","const":false},"authorizesModelPromotion":{"description":"Never granted by a snapshot.","type":"boolean","const":false},"authorizesLifecycleMutation":{"description":"Never granted by a snapshot.","type":"boolean","const":false}}},"probes":{"description":"Exactly one report for each candidate.","type":"array","items":{"description":"What became of one probe.","type":"object","additionalProperties":false,"required":["id","version","origin","outcome","durationMs","provides","sha256","requested","granted","denials","hostCalls","fuelUsed","log","error","errorCode","observation"],"properties":{"id":{"description":"Id of the probe, or the file name where it never told one.","type":"string","minLength":1,"maxLength":200},"version":{"description":"Version of the probe; null where it never told one.","type":["string","null"],"minLength":1,"maxLength":200},"origin":{"description":"Part of the program, or a file of the operator's.","type":"string","enum":["builtin","plugin"]},"outcome":{"description":"How it ended; the first cause wins.","type":"string","enum":["ok","absent","failed","timed-out","out-of-fuel","out-of-memory","denied","refused","invalid-output"]},"durationMs":{"description":"Wall clock in milliseconds.","type":"number","minimum":0},"provides":{"description":"What it says it provides.","type":"array","items":{"description":"Signal, or residency.","type":"string","enum":["battery","thermal","memory","disk","accelerators","network","modelService","residency"]},"maxItems":8},"sha256":{"description":"SHA-256 of the bytes that ran, in hex; null for a built-in probe.","type":["string","null"],"pattern":"^[0-9a-f]{64}$"},"requested":{"$ref":"#/$defs/permissions"},"granted":{"$ref":"#/$defs/permissions"},"denials":{"description":"Host calls that were refused.","type":"array","items":{"description":"One refusal.","type":"object","additionalProperties":false,"required":["call","target","message"],"properties":{"call":{"description":"Host call.","type":"string","minLength":1,"maxLength":200},"target":{"description":"What it was for.","type":"string","maxLength":400},"message":{"description":"Why it was refused.","type":"string","maxLength":400}}},"maxItems":64},"hostCalls":{"description":"Host calls that it made.","type":"integer","minimum":0,"maximum":9007199254740991},"fuelUsed":{"description":"Units of fuel that it used; null outside the sandbox.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"log":{"description":"Lines that it logged.","type":"array","items":{"description":"One line.","type":"string","maxLength":400},"maxItems":32},"error":{"description":"Why it did not end well; null where it did.","type":["string","null"],"maxLength":400},"errorCode":{"description":"Code of the failed host call that ended it; null where none did.","type":["string","null"],"minLength":1,"maxLength":200},"observation":{"description":"What it stated, before anything was judged: the judged parts of this document follow from it and from the policy. Null where it stated nothing; beside a failure, what counts against a model only. What a plugin says beyond the known signals is in extensions.","type":["object","null"],"additionalProperties":false,"required":[],"properties":{"battery":{"description":"What it stated of battery.","type":"object","allOf":[{"$ref":"#/$defs/batteryFacts"}],"unevaluatedProperties":false},"thermal":{"$ref":"#/$defs/thermalFacts"},"memory":{"$ref":"#/$defs/memoryFacts"},"disk":{"description":"What it stated of disk.","type":"object","allOf":[{"$ref":"#/$defs/diskFacts"}],"unevaluatedProperties":false},"accelerators":{"$ref":"#/$defs/acceleratorsFacts"},"network":{"description":"What it stated of network.","type":"object","allOf":[{"$ref":"#/$defs/networkValues"}],"unevaluatedProperties":false},"modelService":{"description":"What it stated of modelService.","type":"object","allOf":[{"$ref":"#/$defs/modelServiceFacts"}],"unevaluatedProperties":false},"residency":{"$ref":"#/$defs/residencyFacts"},"absent":{"description":"Looked, and the machine has none: what was looked at.","type":"string","maxLength":400},"concerns":{"$ref":"#/$defs/concerns"}}}}},"maxItems":144},"policy":{"description":"The policy that judged.","type":"object","additionalProperties":false,"required":["sha256","source","ttlSeconds","requiredSignals","stated","limits","thermal","memory","memoryHint","endpoints","service","profiles","plugins","unshownSha256","assumptions"],"properties":{"sha256":{"description":"SHA-256 of this object without `sha256` and `assumptions`, as JSON with sorted keys and no blanks, in hex.","type":"string","pattern":"^[0-9a-f]{64}$"},"source":{"description":"Built into the program, or given: a file, or the policy of a program.","type":"string","enum":["built-in","file"]},"ttlSeconds":{"description":"How long a snapshot may be used, in seconds.","type":"number","minimum":1,"maximum":3600},"requiredSignals":{"description":"Signals that have to be known.","type":"array","items":{"description":"Signal.","type":"string","enum":["battery","thermal","memory","disk","accelerators","network","modelService"]},"maxItems":7,"uniqueItems":true},"stated":{"description":"What an operator states in place of an absent reading; a failure or a worse reading overrides it.","type":"object","additionalProperties":false,"required":[],"properties":{"battery":{"description":"The machine has no readable battery by design.","type":"string","const":"normal"},"thermal":{"description":"The machine has no readable sensor by design, such as a virtual machine.","type":"string","const":"normal"}}},"limits":{"description":"Limits in force.","type":"object","additionalProperties":false,"required":["battery","thermal","memory","disk"],"properties":{"battery":{"description":"Limits of the battery, used while on battery.","type":"object","additionalProperties":false,"required":["lowPercent","criticalPercent"],"properties":{"lowPercent":{"description":"At or below, in percent: constrain.","type":"number","minimum":0,"maximum":100},"criticalPercent":{"description":"At or below, in percent: deny.","type":"number","minimum":0,"maximum":100}}},"thermal":{"description":"Margins to the machine's own limits.","type":"object","additionalProperties":false,"required":["warmMarginCelsius","criticalMarginCelsius"],"properties":{"warmMarginCelsius":{"description":"Within so many degrees Celsius of the first throttling limit: warm.","type":"number","minimum":0,"maximum":60},"criticalMarginCelsius":{"description":"Within so many degrees Celsius of a critical limit: critical, deny.","type":"number","minimum":0,"maximum":60}}},"memory":{"description":"Limits of memory.","type":"object","additionalProperties":false,"required":["reserveBytes","reserveShare","comfortFactor","pressureConstrainPercent","pressureDenyPercent"],"properties":{"reserveBytes":{"description":"Kept free for the rest of the machine, in bytes; the larger of the two reserves counts.","type":"integer","minimum":0,"maximum":9007199254740991},"reserveShare":{"description":"Kept free as a share of the total, 0 to 1.","type":"number","minimum":0,"maximum":1},"comfortFactor":{"description":"Below so many times the need: constrain.","type":"number","minimum":1,"maximum":100},"pressureConstrainPercent":{"description":"PSI full avg10 at or above, in percent: constrain.","type":"number","minimum":0,"maximum":100},"pressureDenyPercent":{"description":"PSI full avg10 at or above, in percent: deny.","type":"number","minimum":0,"maximum":100}}},"disk":{"description":"Limits of the disk, informative.","type":"object","additionalProperties":false,"required":["lowBytes","lowShare"],"properties":{"lowBytes":{"description":"Below so many bytes: low.","type":"integer","minimum":0,"maximum":9007199254740991},"lowShare":{"description":"Below so large a share of the total, 0 to 1: low.","type":"number","minimum":0,"maximum":1}}}}},"thermal":{"description":"How heat is read.","type":"object","additionalProperties":false,"required":["failedSensor"],"properties":{"failedSensor":{"description":"What a sensor with a limit of its own that cannot be read does.","type":"string","enum":["constrain","ignore"]},"sensors":{"description":"What an operator states of single sensors.","type":"array","items":{"description":"One sensor: ignored, or with a limit that is stated.","type":"object","additionalProperties":false,"required":["sensor"],"properties":{"sensor":{"description":"Its name as a snapshot shows it, whole (`hwmon2 nct6779 AUXTIN0`) or without the device's number (`nct6779 AUXTIN0`), which may be another one tomorrow.","type":"string","minLength":1,"maxLength":200},"ignore":{"description":"It enters no verdict, also where it fails.","type":"boolean","const":true},"throttlesCelsius":{"description":"A limit at which something is slowed down, in degrees Celsius; of it and its own the lower counts.","type":"number","exclusiveMinimum":0,"maximum":150},"stopsCelsius":{"description":"A limit at which something is shut down, in degrees Celsius; of it and its own the lower counts.","type":"number","exclusiveMinimum":0,"maximum":150},"replaces":{"description":"What is stated stands for its own limits of the same kind, which are wrong.","type":"boolean","const":true}}},"maxItems":64}}},"memory":{"description":"How memory is read.","type":"object","additionalProperties":false,"required":["cgroup"],"properties":{"cgroup":{"description":"Control group whose limits count: `self`, `host` (none), or an absolute path such as that of the model service.","type":"string","pattern":"^(self|host|/.*)$","maxLength":1000}}},"memoryHint":{"description":"What the memory hint of a profile means: `fallback` (used without an estimate), `comfort` (below it: constrain), `requirement` (below it: deny).","type":"string","enum":["fallback","comfort","requirement"]},"endpoints":{"description":"Model services, loopback only; null: the Ollama of this machine.","type":["array","null"],"items":{"description":"One endpoint.","type":"object","additionalProperties":false,"required":["url","implementation"],"properties":{"url":{"description":"Base address, http and loopback.","type":"string","pattern":"^http://","maxLength":200},"implementation":{"description":"What answers there.","type":"string","enum":["ollama","llama.cpp","openai-compatible"]}}},"minItems":1,"maxItems":8},"service":{"description":"What cannot be seen of the service from outside.","type":"object","additionalProperties":false,"required":["contextTokens","parallelSlots","kvCacheType","flashAttention","unmeasuredMarginBytes"],"properties":{"contextTokens":{"description":"Context that it uses by default, in tokens; null: not stated.","type":["integer","null"],"minimum":1,"maximum":9007199254740991},"parallelSlots":{"description":"Requests that it keeps memory for at once; null: not stated.","type":["integer","null"],"minimum":1,"maximum":1024},"kvCacheType":{"description":"Element type of its KV cache.","type":"string","enum":["f16","q8_0","q4_0"]},"flashAttention":{"description":"Whether it computes with flash attention; auto: by its version.","type":"string","enum":["auto","on","off"]},"unmeasuredMarginBytes":{"description":"Added to weights and KV cache where the architecture was never measured, in bytes; null: such a model has no estimate.","type":["integer","null"],"minimum":0,"maximum":9007199254740991}}},"profiles":{"description":"Every profile, the built-in ones first.","type":"array","items":{"description":"One profile.","type":"object","additionalProperties":false,"required":["profileRef","modelTag","memoryHintMiB","diskHintMiB","endpoint"],"properties":{"profileRef":{"description":"Reference of the profile.","type":"string","pattern":"^urn:srcos:model-profile:[a-z0-9][a-z0-9_-]*$","maxLength":200},"modelTag":{"description":"Exact tag or id of the model.","type":"string","minLength":1,"maxLength":200},"memoryHintMiB":{"description":"What its author thinks it needs, in MiB; null: unknown.","type":["integer","null"],"minimum":1,"maximum":16777216},"diskHintMiB":{"description":"Size on disk in MiB; null: unknown.","type":["integer","null"],"minimum":1,"maximum":16777216},"endpoint":{"description":"Address of one of the endpoints; null: the first.","type":["string","null"],"pattern":"^http://","maxLength":200}}},"maxItems":64,"minItems":1},"plugins":{"description":"Plugins that the policy names, by id.","type":"object","propertyNames":{"type":"string","pattern":"^[a-z0-9]([a-z0-9.-]{0,61}[a-z0-9])?$"},"maxProperties":64,"additionalProperties":{"description":"What it says of one plugin.","type":"object","additionalProperties":false,"required":[],"properties":{"sha256":{"description":"SHA-256 that its bytes have to have, in hex.","type":"string","pattern":"^[0-9a-f]{64}$"},"grants":{"description":"Permissions by kind.","type":"object","additionalProperties":false,"required":[],"properties":{"read":{"description":"Absolute paths.","type":"array","items":{"description":"A path.","type":"string","maxLength":4096},"maxItems":64},"net":{"description":"Loopback host:port/path-prefix.","type":"array","items":{"description":"A loopback address.","type":"string","maxLength":400},"maxItems":64},"run":{"description":"Whole argument lists.","type":"array","items":{"description":"One argument list.","type":"array","items":{"description":"One argument.","type":"string","maxLength":4096},"maxItems":64},"maxItems":64},"env":{"description":"Names of environment variables.","type":"array","items":{"description":"A name.","type":"string","maxLength":200},"maxItems":64},"sys":{"description":"Other kinds of host calls.","type":"array","items":{"description":"A kind.","type":"string","maxLength":40},"maxItems":16}}},"required":{"description":"False: its failure denies nothing. Default true.","type":"boolean"},"supplies":{"description":"Signals it may give where the built-in probe finds nothing; needs sha256.","type":"array","items":{"description":"Signal.","type":"string","enum":["battery","thermal"]},"maxItems":2,"uniqueItems":true}}}},"unshownSha256":{"description":"SHA-256 of what the policy holds beside this and judges nothing (deadline of the service, model store, watch, grants as they stand there, limits and settings of plugins), in hex.","type":"string","pattern":"^[0-9a-f]{64}$"},"assumptions":{"description":"Everything that an operator loosened, with the key that did it.","type":"array","items":{"description":"One loosening.","type":"object","additionalProperties":false,"required":["key","value","message"],"properties":{"key":{"description":"JSON pointer into the policy file.","type":"string","pattern":"^/","maxLength":400},"value":{"description":"The value there, as JSON.","type":"string","maxLength":400},"message":{"description":"What it means, in a sentence.","type":"string","maxLength":400}}},"maxItems":256}}},"extensions":{"description":"Data of plugins beyond the known signals, under the id of the plugin.","type":"object","propertyNames":{"type":"string","maxLength":200},"additionalProperties":{"description":"Data of one plugin.","type":"object","additionalProperties":true},"maxProperties":64}},"$defs":{"reason":{"description":"One reason, with what was seen and what it was held against.","type":"object","additionalProperties":false,"required":["code","signal","effect","message","observed","limit"],"properties":{"code":{"description":"From a closed list; docs/policy.md says what can be done about each.","type":"string","enum":["not-collected","unsupported-platform","provider-failed","plugin-failed","thermal-critical","battery-critical","memory-pressure-critical","memory-insufficient","service-refused","service-timeout","service-loading","service-bad-reply","service-not-loopback","model-remote","residency-unknown","model-missing","memory-need-unknown","signal-absent","signal-unrated","plugin-concern","thermal-hot","thermal-sensor-failed","battery-low","memory-pressure","memory-tight","memory-below-hint","signal-not-required","assumption","disk-low"]},"signal":{"description":"Signal it belongs to; null where it belongs to none.","type":["string","null"],"enum":["battery","thermal","memory","disk","accelerators","network","modelService",null]},"effect":{"description":"What it does to the verdict; a `note` changes nothing.","type":"string","enum":["deny","constrain","note"]},"message":{"description":"One sentence for people.","type":"string","maxLength":400},"observed":{"description":"What was seen: a figure in the unit of the code, or a word; null where nothing was seen.","type":["number","string","null"]},"limit":{"description":"What it was held against, in the same unit; null where there is no limit.","type":["number","string","null"]}}},"unknownReason":{"description":"Why a signal is unknown.","type":"object","additionalProperties":false,"required":["code","message"],"properties":{"code":{"description":"Kind of not knowing: `absent` and `unrated` mean that the machine has nothing to read; the others are failures.","type":"string","enum":["absent","unrated","provider-failed","unsupported-platform","not-collected"]},"message":{"description":"One sentence for people.","type":"string","maxLength":400}}},"reasons":{"description":"All reasons, worst first.","type":"array","items":{"$ref":"#/$defs/reason"},"maxItems":512},"decision":{"description":"`allow`; `constrain`: it fits, short or small work only; `deny`.","type":"string","enum":["allow","constrain","deny"]},"permissions":{"description":"Permissions by kind.","type":"object","additionalProperties":false,"required":["read","net","run","env","sys"],"properties":{"read":{"description":"Absolute paths.","type":"array","items":{"description":"A path.","type":"string","maxLength":4096},"maxItems":64},"net":{"description":"Loopback host:port/path-prefix.","type":"array","items":{"description":"A loopback address.","type":"string","maxLength":400},"maxItems":64},"run":{"description":"Whole argument lists.","type":"array","items":{"description":"One argument list.","type":"array","items":{"description":"One argument.","type":"string","maxLength":4096},"maxItems":64},"maxItems":64},"env":{"description":"Names of environment variables.","type":"array","items":{"description":"A name.","type":"string","maxLength":200},"maxItems":64},"sys":{"description":"Other kinds of host calls.","type":"array","items":{"description":"A kind.","type":"string","maxLength":40},"maxItems":16}}},"batteryValues":{"description":"Values of the signal battery.","type":"object","allOf":[{"$ref":"#/$defs/batteryFacts"}],"required":["state"],"properties":{"state":{"description":"Judged by the limits of the policy: `low` constrains, `critical` denies.","type":"string","enum":["normal","low","critical"]}}},"batteryKnown":{"description":"Battery, known.","type":"object","allOf":[{"$ref":"#/$defs/batteryValues"}],"required":["status","from"],"properties":{"status":{"description":"The signal is known.","type":"string","const":"known"},"from":{"description":"Ids of the probes that this comes from.","type":"array","items":{"description":"Id of a probe report.","type":"string","minLength":1,"maxLength":200},"maxItems":65}},"unevaluatedProperties":false},"batteryUnknown":{"description":"Battery, unknown.","type":"object","additionalProperties":false,"required":["status","reason","from"],"properties":{"status":{"description":"The signal is unknown.","type":"string","const":"unknown"},"reason":{"$ref":"#/$defs/unknownReason"},"from":{"description":"Ids of the probes that this comes from.","type":"array","items":{"description":"Id of a probe report.","type":"string","minLength":1,"maxLength":200},"maxItems":65},"worstKnown":{"description":"The worst that is known all the same; it counts against a model, never for it.","type":"object","allOf":[{"$ref":"#/$defs/batteryValues"}],"unevaluatedProperties":false},"assumedState":{"description":"State that the policy's operator assumes in place of an absent reading; named in policy.assumptions.","type":"string","const":"normal"}}},"thermalValues":{"description":"Values of the signal thermal.","type":"object","required":["state","hottest","ratedSensors","unratedSensors","failedSensors"],"properties":{"state":{"description":"Judged by the limits that the machine states for its own sensors: `hot` constrains, `critical` denies.","type":"string","enum":["normal","warm","hot","critical"]},"hottest":{"description":"The sensor that decides the state: the one in the worst state, then the one nearest to its limit.","type":"object","additionalProperties":false,"required":["sensor","celsius","limitCelsius","limitKind"],"properties":{"sensor":{"description":"Name of the sensor.","type":"string","minLength":1,"maxLength":200},"celsius":{"description":"Temperature in degrees Celsius.","type":"number"},"limitCelsius":{"description":"The limit of this sensor that comes next or was crossed, in degrees Celsius.","type":"number"},"limitKind":{"description":"Which limit that is.","type":"string","enum":["passive","hot","max","critical","emergency","documented","stated"]}}},"slowedBy":{"description":"The cooling device with which the kernel takes speed from a processor, whatever the sensors say: at least hot; absent: none.","type":"string","minLength":1,"maxLength":200},"ratedSensors":{"description":"Sensors that were read and have a limit of their own at which something happens.","type":"integer","minimum":0,"maximum":9007199254740991},"unratedSensors":{"description":"Sensors that were read and have no limit, or alarms alone; they enter no verdict.","type":"integer","minimum":0,"maximum":9007199254740991},"failedSensors":{"description":"Sensors that exist and could not be read.","type":"integer","minimum":0,"maximum":9007199254740991}}},"thermalKnown":{"description":"Thermal, known.","type":"object","allOf":[{"$ref":"#/$defs/thermalValues"}],"required":["status","from"],"properties":{"status":{"description":"The signal is known.","type":"string","const":"known"},"from":{"description":"Ids of the probes that this comes from.","type":"array","items":{"description":"Id of a probe report.","type":"string","minLength":1,"maxLength":200},"maxItems":65}},"unevaluatedProperties":false},"thermalUnknown":{"description":"Thermal, unknown.","type":"object","additionalProperties":false,"required":["status","reason","from"],"properties":{"status":{"description":"The signal is unknown.","type":"string","const":"unknown"},"reason":{"$ref":"#/$defs/unknownReason"},"from":{"description":"Ids of the probes that this comes from.","type":"array","items":{"description":"Id of a probe report.","type":"string","minLength":1,"maxLength":200},"maxItems":65},"worstKnown":{"description":"The worst that is known all the same; it counts against a model, never for it.","type":"object","allOf":[{"$ref":"#/$defs/thermalValues"}],"unevaluatedProperties":false},"assumedState":{"description":"State that the policy's operator assumes in place of an absent reading; named in policy.assumptions.","type":"string","const":"normal"}}},"memoryValues":{"description":"Values of the signal memory.","type":"object","required":["state","availableBytes","leastAvailableBytes","totalBytes","boundBy","pressureFullAvg10Percent"],"properties":{"state":{"description":"By memory pressure: `pressured` constrains, `critical` denies.","type":"string","enum":["normal","pressured","critical"]},"availableBytes":{"description":"Bytes that a new program can take, under the level that binds.","type":"integer","minimum":0,"maximum":9007199254740991},"leastAvailableBytes":{"description":"Least that any level has available, before any reserve: with a larger reserve for new prompts another level may bind.","type":"integer","minimum":0,"maximum":9007199254740991},"totalBytes":{"description":"Size of the level that binds, in bytes: the machine's memory, what it lets programs commit, or the limit of the control group.","type":"integer","minimum":0,"maximum":9007199254740991},"boundBy":{"description":"The level that binds: the one that leaves least after its reserve.","type":"string","enum":["host","commit-limit","cgroup-max","cgroup-high"]},"pressureFullAvg10Percent":{"description":"Share of the last 10 s in which all tasks waited for memory, in percent (/proc/pressure/memory); null where the kernel keeps none.","type":["number","null"],"minimum":0,"maximum":100}}},"memoryKnown":{"description":"Memory, known.","type":"object","allOf":[{"$ref":"#/$defs/memoryValues"}],"required":["status","from"],"properties":{"status":{"description":"The signal is known.","type":"string","const":"known"},"from":{"description":"Ids of the probes that this comes from.","type":"array","items":{"description":"Id of a probe report.","type":"string","minLength":1,"maxLength":200},"maxItems":65}},"unevaluatedProperties":false},"memoryUnknown":{"description":"Memory, unknown.","type":"object","additionalProperties":false,"required":["status","reason","from"],"properties":{"status":{"description":"The signal is unknown.","type":"string","const":"unknown"},"reason":{"$ref":"#/$defs/unknownReason"},"from":{"description":"Ids of the probes that this comes from.","type":"array","items":{"description":"Id of a probe report.","type":"string","minLength":1,"maxLength":200},"maxItems":65},"worstKnown":{"description":"The worst that is known all the same; it counts against a model, never for it.","type":"object","allOf":[{"$ref":"#/$defs/memoryValues"}],"unevaluatedProperties":false}}},"diskValues":{"description":"Values of the signal disk.","type":"object","allOf":[{"$ref":"#/$defs/diskFacts"}],"required":["state"],"properties":{"state":{"description":"Informative: `low` below the limits of the policy.","type":"string","enum":["normal","low"]}}},"diskKnown":{"description":"Disk, known.","type":"object","allOf":[{"$ref":"#/$defs/diskValues"}],"required":["status","from"],"properties":{"status":{"description":"The signal is known.","type":"string","const":"known"},"from":{"description":"Ids of the probes that this comes from.","type":"array","items":{"description":"Id of a probe report.","type":"string","minLength":1,"maxLength":200},"maxItems":65}},"unevaluatedProperties":false},"diskUnknown":{"description":"Disk, unknown.","type":"object","additionalProperties":false,"required":["status","reason","from"],"properties":{"status":{"description":"The signal is unknown.","type":"string","const":"unknown"},"reason":{"$ref":"#/$defs/unknownReason"},"from":{"description":"Ids of the probes that this comes from.","type":"array","items":{"description":"Id of a probe report.","type":"string","minLength":1,"maxLength":200},"maxItems":65},"worstKnown":{"description":"The worst that is known all the same; it counts against a model, never for it.","type":"object","allOf":[{"$ref":"#/$defs/diskValues"}],"unevaluatedProperties":false}}},"acceleratorsValues":{"description":"Values of the signal accelerators.","type":"object","required":["devices"],"properties":{"devices":{"description":"Devices that were found; empty: looked, none.","type":"array","items":{"$ref":"#/$defs/acceleratorDevice"},"maxItems":64},"unlisted":{"description":"Devices beyond the listed, by kind; absent where all are listed.","type":"object","additionalProperties":false,"required":["gpu","npu"],"properties":{"gpu":{"description":"GPUs that are only counted.","type":"integer","minimum":0,"maximum":9007199254740991},"npu":{"description":"NPUs that are only counted.","type":"integer","minimum":0,"maximum":9007199254740991}}}}},"acceleratorsKnown":{"description":"Accelerators, known.","type":"object","allOf":[{"$ref":"#/$defs/acceleratorsValues"}],"required":["status","from"],"properties":{"status":{"description":"The signal is known.","type":"string","const":"known"},"from":{"description":"Ids of the probes that this comes from.","type":"array","items":{"description":"Id of a probe report.","type":"string","minLength":1,"maxLength":200},"maxItems":65}},"unevaluatedProperties":false},"acceleratorsUnknown":{"description":"Accelerators, unknown.","type":"object","additionalProperties":false,"required":["status","reason","from"],"properties":{"status":{"description":"The signal is unknown.","type":"string","const":"unknown"},"reason":{"$ref":"#/$defs/unknownReason"},"from":{"description":"Ids of the probes that this comes from.","type":"array","items":{"description":"Id of a probe report.","type":"string","minLength":1,"maxLength":200},"maxItems":65},"worstKnown":{"description":"The worst that is known all the same; it counts against a model, never for it.","type":"object","allOf":[{"$ref":"#/$defs/acceleratorsValues"}],"unevaluatedProperties":false}}},"networkValues":{"description":"Values of the signal network.","type":"object","required":["available","interfaces"],"properties":{"available":{"description":"A default route leaves through an interface that is up; no packet was sent.","type":"boolean"},"interfaces":{"description":"Interfaces other than loopback that are up, counted by kind.","type":"object","additionalProperties":false,"required":["ethernet","wireless","tunnel","other","unknown"],"properties":{"ethernet":{"description":"Interfaces of kind ethernet that are up.","type":"integer","minimum":0,"maximum":9007199254740991},"wireless":{"description":"Interfaces of kind wireless that are up.","type":"integer","minimum":0,"maximum":9007199254740991},"tunnel":{"description":"Interfaces of kind tunnel that are up.","type":"integer","minimum":0,"maximum":9007199254740991},"other":{"description":"Interfaces of kind other that are up.","type":"integer","minimum":0,"maximum":9007199254740991},"unknown":{"description":"Interfaces that state neither up nor down.","type":"integer","minimum":0,"maximum":9007199254740991}}}}},"networkKnown":{"description":"Network, known.","type":"object","allOf":[{"$ref":"#/$defs/networkValues"}],"required":["status","from"],"properties":{"status":{"description":"The signal is known.","type":"string","const":"known"},"from":{"description":"Ids of the probes that this comes from.","type":"array","items":{"description":"Id of a probe report.","type":"string","minLength":1,"maxLength":200},"maxItems":65}},"unevaluatedProperties":false},"networkUnknown":{"description":"Network, unknown.","type":"object","additionalProperties":false,"required":["status","reason","from"],"properties":{"status":{"description":"The signal is unknown.","type":"string","const":"unknown"},"reason":{"$ref":"#/$defs/unknownReason"},"from":{"description":"Ids of the probes that this comes from.","type":"array","items":{"description":"Id of a probe report.","type":"string","minLength":1,"maxLength":200},"maxItems":65},"worstKnown":{"description":"The worst that is known all the same; it counts against a model, never for it.","type":"object","allOf":[{"$ref":"#/$defs/networkValues"}],"unevaluatedProperties":false}}},"modelServiceValues":{"description":"Values of the signal modelService.","type":"object","allOf":[{"$ref":"#/$defs/modelServiceFacts"}],"required":["state","implementation","version","latencyMs"],"properties":{"state":{"description":"State of the endpoint that is furthest from ready.","type":"string","enum":["ready","loading","refused","timeout","bad-reply","not-loopback"]},"implementation":{"description":"What is expected to answer there.","type":"string","enum":["ollama","llama.cpp","openai-compatible"]},"version":{"description":"Version that it gives; null where it gives none.","type":["string","null"],"maxLength":400},"latencyMs":{"description":"Slowest of its health requests in milliseconds; null where none was answered.","type":["number","null"],"minimum":0}}},"modelServiceKnown":{"description":"ModelService, known.","type":"object","allOf":[{"$ref":"#/$defs/modelServiceValues"}],"required":["status","from"],"properties":{"status":{"description":"The signal is known.","type":"string","const":"known"},"from":{"description":"Ids of the probes that this comes from.","type":"array","items":{"description":"Id of a probe report.","type":"string","minLength":1,"maxLength":200},"maxItems":65}},"unevaluatedProperties":false},"modelServiceUnknown":{"description":"ModelService, unknown.","type":"object","additionalProperties":false,"required":["status","reason","from"],"properties":{"status":{"description":"The signal is unknown.","type":"string","const":"unknown"},"reason":{"$ref":"#/$defs/unknownReason"},"from":{"description":"Ids of the probes that this comes from.","type":"array","items":{"description":"Id of a probe report.","type":"string","minLength":1,"maxLength":200},"maxItems":65},"worstKnown":{"description":"The worst that is known all the same; it counts against a model, never for it.","type":"object","allOf":[{"$ref":"#/$defs/modelServiceValues"}],"unevaluatedProperties":false}}},"batteryFacts":{"description":"Facts of the signal battery, before any limit is applied.","type":"object","required":["present","powerSource","percent","charging","rateWatts","secondsToEmpty"],"properties":{"present":{"description":"Whether the machine has a battery of its own; peripherals do not count.","type":"boolean"},"powerSource":{"description":"Where the power comes from; `unknown` is judged as battery.","type":"string","enum":["mains","battery","unknown"]},"percent":{"description":"Charge of all batteries together, in percent, weighed by energy; null where it cannot be read or there is no battery.","type":["number","null"],"minimum":0,"maximum":100},"charging":{"description":"Whether a battery is charging; null where no status is known.","type":["boolean","null"]},"rateWatts":{"description":"Power that flows into or out of the batteries, in watts; null where no file says.","type":["number","null"],"minimum":0},"secondsToEmpty":{"description":"Seconds until empty at the present rate, while on battery; null otherwise.","type":["number","null"],"minimum":0}}},"diskFacts":{"description":"Facts of the signal disk, before any limit is applied.","type":"object","required":["availableBytes","totalBytes","readOnly","store","exists"],"properties":{"availableBytes":{"description":"Bytes free for an unprivileged user on the file system of the model store.","type":"integer","minimum":0,"maximum":9007199254740991},"totalBytes":{"description":"Size of that file system in bytes.","type":"integer","minimum":0,"maximum":9007199254740991},"readOnly":{"description":"Whether it is mounted read-only.","type":"boolean"},"store":{"description":"Which rule found the model store; its path is not told.","type":"string","enum":["policy","environment","home","usr-share","var-lib"]},"exists":{"description":"False: the store does not exist and its nearest existing parent was measured.","type":"boolean"}}},"modelServiceFacts":{"description":"Facts of the signal modelService, before any limit is applied.","type":"object","required":["endpoints"],"properties":{"endpoints":{"description":"Every endpoint of the policy.","type":"array","items":{"description":"One endpoint.","type":"object","additionalProperties":false,"required":["url","implementation","state","version","latencyMs","message"],"properties":{"url":{"description":"Loopback address and port.","type":"string","maxLength":200},"implementation":{"description":"What is expected to answer there.","type":"string","enum":["ollama","llama.cpp","openai-compatible"]},"state":{"description":"What was seen there.","type":"string","enum":["ready","loading","refused","timeout","bad-reply","not-loopback"]},"version":{"description":"Version that it gives; null where it gives none.","type":["string","null"],"maxLength":400},"latencyMs":{"description":"Slowest health request in milliseconds.","type":["number","null"],"minimum":0},"message":{"description":"What was seen, where the state is not ready.","type":["string","null"],"maxLength":400}}},"minItems":1,"maxItems":8}}},"thermalFacts":{"description":"Facts of the signal thermal: temperatures with the limits of their own sensors.","type":"object","additionalProperties":false,"required":["sensors","failedSensors"],"properties":{"sensors":{"description":"Sensors that were read; where there are more than fit, those nearest to their limits.","type":"array","items":{"description":"One sensor.","type":"object","additionalProperties":false,"required":["name","celsius","limits"],"properties":{"name":{"description":"Name of the sensor.","type":"string","minLength":1,"maxLength":200},"celsius":{"description":"Temperature in degrees Celsius; above 150 only beside a limit.","type":"number","minimum":-40,"maximum":2147483.647},"alarm":{"description":"Its chip says that a critical limit is crossed, whatever it reads; absent: it does not.","type":"boolean","const":true},"limits":{"description":"The lowest limit at which it is slowed down, the lowest at which it is shut down, and the lowest alarm, as far as the machine states them; empty: none.","type":"array","items":{"description":"One limit.","type":"object","additionalProperties":false,"required":["kind","celsius"],"properties":{"kind":{"description":"Kind of limit.","type":"string","enum":["passive","hot","max","critical","emergency","documented"]},"celsius":{"description":"The limit in degrees Celsius.","type":"number","exclusiveMinimum":0,"maximum":150},"means":{"description":"What happens there: slowed down, shut down, or an alarm and nothing else; absent: throttles, at `critical` and `emergency` stops.","type":"string","enum":["throttles","stops","alarm"]}}},"maxItems":3}}},"maxItems":32},"slowedBy":{"description":"A cooling device with which the kernel takes speed from a processor; absent: none does.","type":"object","additionalProperties":false,"required":["device","state","devices"],"properties":{"device":{"description":"The device that is furthest.","type":"string","minLength":1,"maxLength":200},"state":{"description":"How far it is, in steps of its own.","type":"integer","minimum":1,"maximum":9999999999},"devices":{"description":"How many take speed.","type":"integer","minimum":1,"maximum":9007199254740991}}},"failedSensors":{"description":"Sensors that exist and could not be read; where there are more than fit, those with a limit first.","type":"array","items":{"description":"One sensor.","type":"object","additionalProperties":false,"required":["name","rated","message"],"properties":{"name":{"description":"Name of the sensor.","type":"string","minLength":1,"maxLength":200},"rated":{"description":"False where it has no limit, or its chip says that it reads nothing.","type":"boolean"},"message":{"description":"Why it could not be read.","type":"string","maxLength":400}}},"maxItems":16},"unlisted":{"description":"Sensors that do not fit above, counted; absent: none. No one of them is nearer to its limit than those above.","type":"object","additionalProperties":false,"required":["rated","unrated","failedRated","failedUnrated"],"properties":{"rated":{"description":"Sensors that were read and have a limit.","type":"integer","minimum":0,"maximum":9007199254740991},"unrated":{"description":"Sensors that were read and have none.","type":"integer","minimum":0,"maximum":9007199254740991},"failedRated":{"description":"Sensors with a limit that could not be read.","type":"integer","minimum":0,"maximum":9007199254740991},"failedUnrated":{"description":"Sensors without one that could not be read.","type":"integer","minimum":0,"maximum":9007199254740991}}}}},"memoryFacts":{"description":"Facts of the signal memory: ceilings on what a new program can take.","type":"object","additionalProperties":false,"required":["levels","pressureFullAvg10Percent"],"properties":{"levels":{"description":"Each ceiling; where there are more than fit, those that leave least.","type":"array","items":{"description":"One ceiling.","type":"object","additionalProperties":false,"required":["kind","availableBytes","totalBytes"],"properties":{"kind":{"description":"What it is.","type":"string","enum":["host","commit-limit","cgroup-max","cgroup-high"]},"availableBytes":{"description":"Bytes left below it.","type":"integer","minimum":0,"maximum":9007199254740991},"totalBytes":{"description":"The ceiling itself, in bytes.","type":"integer","minimum":1,"maximum":9007199254740991}}},"minItems":1,"maxItems":16},"pressureFullAvg10Percent":{"description":"Share of the last 10 s in which all tasks waited for memory, in percent (/proc/pressure/memory); null where the kernel keeps none.","type":["number","null"],"minimum":0,"maximum":100}}},"residencyFacts":{"description":"What is installed and loaded, of the models of the profiles alone.","type":"object","additionalProperties":false,"required":["endpoints"],"properties":{"endpoints":{"description":"Each endpoint.","type":"array","items":{"description":"One endpoint.","type":"object","additionalProperties":false,"required":["url","implementation","version","models"],"properties":{"url":{"description":"Loopback address and port.","type":"string","maxLength":200},"implementation":{"description":"What answers there.","type":"string","enum":["ollama","llama.cpp","openai-compatible"]},"version":{"description":"Version of the service.","type":["string","null"],"maxLength":400},"atLeast":{"description":"Oldest version whose answers look so; only where it tells none.","type":"string","pattern":"^\\d{1,6}(\\.\\d{1,6}){2}$"},"models":{"description":"Models of the profiles that are installed there.","type":"array","items":{"description":"One model.","type":"object","additionalProperties":false,"required":["tag","sizeBytes","loaded","shape"],"properties":{"tag":{"description":"Exact tag or id.","type":"string","minLength":1,"maxLength":200},"sizeBytes":{"description":"Size of its file in bytes.","type":["integer","null"],"minimum":1,"maximum":9007199254740991},"loaded":{"description":"Set where the model is loaded.","type":["object","null"],"additionalProperties":false,"required":["expiresAt","contextTokens"],"properties":{"expiresAt":{"description":"When it is unloaded, UTC; null: never.","type":["string","null"],"maxLength":60},"contextTokens":{"description":"Context in force, in tokens.","type":["integer","null"],"minimum":1,"maximum":9007199254740991},"sizeBytes":{"description":"What it takes in all, in bytes.","type":"integer","minimum":1,"maximum":9007199254740991},"videoBytes":{"description":"Of that, what lies in video memory, in bytes.","type":"integer","minimum":0,"maximum":9007199254740991}}},"shape":{"description":"Shape of the model, as its own metadata gives it.","type":["object","null"],"additionalProperties":false,"required":["architecture","blockCount","headCountKv","keyLength","embeddingLength","feedForwardLength","contextLength","numCtx"],"properties":{"architecture":{"description":"Architecture.","type":"string","minLength":1,"maxLength":200},"blockCount":{"description":"Blocks.","type":"integer","minimum":1,"maximum":9007199254740991},"headCountKv":{"description":"Heads of the KV cache.","type":"integer","minimum":1,"maximum":9007199254740991},"keyLength":{"description":"Width of one head.","type":"integer","minimum":1,"maximum":9007199254740991},"embeddingLength":{"description":"Embedding width.","type":"integer","minimum":1,"maximum":9007199254740991},"feedForwardLength":{"description":"Feed-forward width.","type":"integer","minimum":1,"maximum":9007199254740991},"contextLength":{"description":"Longest context, in tokens.","type":"integer","minimum":1,"maximum":9007199254740991},"numCtx":{"description":"Context that the model's parameters set, in tokens.","type":["integer","null"],"minimum":1,"maximum":9007199254740991},"headCount":{"description":"Heads of attention; absent: as many as the embedding is wide.","type":"integer","minimum":1,"maximum":9007199254740991},"vocabularySize":{"description":"Tokens that it tells apart.","type":"integer","minimum":1,"maximum":9007199254740991},"parameterCount":{"description":"Weights of it in all.","type":"integer","minimum":1,"maximum":9007199254740991},"quantization":{"description":"Quantisation, in the service's word.","type":"string","minLength":1,"maxLength":60},"numBatch":{"description":"Batch that the model's parameters set, in tokens.","type":"integer","minimum":1,"maximum":9007199254740991},"extras":{"description":"What it has beside a plain decoder of text; absent: nothing.","type":"array","minItems":1,"uniqueItems":true,"items":{"description":"One of it.","type":"string","enum":["projector","capability","experts","adapter","draft","format"]}}}},"shapeError":{"description":"Why the metadata that it has could not be read; absent: nothing failed.","type":"string","maxLength":400},"remote":{"description":"Set where the service hands prompts for it on to another machine.","const":true}}},"maxItems":64}}},"minItems":1,"maxItems":8},"processor":{"description":"What of the processor decides how weights are laid out; absent: its flags cannot be read.","type":"object","additionalProperties":false,"required":["amx"],"properties":{"amx":{"description":"It has AMX.","type":"boolean"}}}}},"concerns":{"description":"Reasons of a plugin's own to hold work back.","type":"array","items":{"description":"One concern.","type":"object","additionalProperties":false,"required":["decision","detail","message"],"properties":{"decision":{"description":"What it does.","type":"string","enum":["constrain","deny"]},"detail":{"description":"Its name.","type":"string","pattern":"^[a-z0-9-]{1,40}$"},"message":{"description":"One sentence for people.","type":"string","minLength":1,"maxLength":400}}},"maxItems":16},"acceleratorDevice":{"description":"One GPU or NPU.","type":"object","additionalProperties":false,"required":["kind","vendor","driver","memoryTotalBytes","memoryAvailableBytes","sharedMemoryTotalBytes","sharedMemoryAvailableBytes","unifiedMemory"],"properties":{"kind":{"description":"Kind of device.","type":"string","enum":["gpu","npu"]},"vendor":{"description":"Vendor: amd, intel, nvidia or unknown.","type":"string","minLength":1,"maxLength":200},"driver":{"description":"Kernel driver, or unknown.","type":"string","minLength":1,"maxLength":200},"memoryTotalBytes":{"description":"Memory of its own in bytes; null where no file says.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"memoryAvailableBytes":{"description":"Free memory of its own in bytes; null where no file says.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"sharedMemoryTotalBytes":{"description":"System memory that it can map, in bytes; null where no file says.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"sharedMemoryAvailableBytes":{"description":"Unmapped part of that, in bytes; null where no file says.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"unifiedMemory":{"description":"Whether it works out of system memory; null where it cannot be told.","type":["boolean","null"]}}},"acceleratorsFacts":{"description":"Facts of the signal accelerators.","type":"object","additionalProperties":false,"required":["devices"],"properties":{"devices":{"description":"Devices that were found; empty: looked, none.","type":"array","items":{"$ref":"#/$defs/acceleratorDevice"},"maxItems":64},"unlisted":{"description":"Devices beyond the listed, by kind; absent where all are listed.","type":"object","additionalProperties":false,"required":["gpu","npu"],"properties":{"gpu":{"description":"GPUs that are only counted.","type":"integer","minimum":0,"maximum":9007199254740991},"npu":{"description":"NPUs that are only counted.","type":"integer","minimum":0,"maximum":9007199254740991}}}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = ((text) => text.length > 65536 ? text.length >> 1 : [...text].length);
const pattern3 = new RegExp("^urn:srcos:local-model-resource-snapshot:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
const pattern4 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$", "u");
const pattern6 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+$", "u");
const pattern7 = new RegExp("^http://", "u");
const pattern8 = new RegExp("^urn:srcos:model-profile:[a-z0-9][a-z0-9_-]*$", "u");
const pattern11 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern15 = new RegExp("^(self|host|/.*)$", "u");
const pattern19 = new RegExp("^[a-z0-9]([a-z0-9.-]{0,61}[a-z0-9])?$", "u");
const pattern22 = new RegExp("^/", "u");

const schema21 = {"description":"One reason, with what was seen and what it was held against.","type":"object","additionalProperties":false,"required":["code","signal","effect","message","observed","limit"],"properties":{"code":{"description":"From a closed list; docs/policy.md says what can be done about each.","type":"string","enum":["not-collected","unsupported-platform","provider-failed","plugin-failed","thermal-critical","battery-critical","memory-pressure-critical","memory-insufficient","service-refused","service-timeout","service-loading","service-bad-reply","service-not-loopback","model-remote","residency-unknown","model-missing","memory-need-unknown","signal-absent","signal-unrated","plugin-concern","thermal-hot","thermal-sensor-failed","battery-low","memory-pressure","memory-tight","memory-below-hint","signal-not-required","assumption","disk-low"]},"signal":{"description":"Signal it belongs to; null where it belongs to none.","type":["string","null"],"enum":["battery","thermal","memory","disk","accelerators","network","modelService",null]},"effect":{"description":"What it does to the verdict; a `note` changes nothing.","type":"string","enum":["deny","constrain","note"]},"message":{"description":"One sentence for people.","type":"string","maxLength":400},"observed":{"description":"What was seen: a figure in the unit of the code, or a word; null where nothing was seen.","type":["number","string","null"]},"limit":{"description":"What it was held against, in the same unit; null where there is no limit.","type":["number","string","null"]}}};

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
if(++errors >= 1000){validate54.errors = vErrors;return false;}
}
if(data.signal === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signal"},message:"must have required property '"+"signal"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
if(++errors >= 1000){validate54.errors = vErrors;return false;}
}
if(data.effect === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "effect"},message:"must have required property '"+"effect"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
if(++errors >= 1000){validate54.errors = vErrors;return false;}
}
if(data.message === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
if(++errors >= 1000){validate54.errors = vErrors;return false;}
}
if(data.observed === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "observed"},message:"must have required property '"+"observed"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
if(++errors >= 1000){validate54.errors = vErrors;return false;}
}
if(data.limit === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "limit"},message:"must have required property '"+"limit"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
if(++errors >= 1000){validate54.errors = vErrors;return false;}
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
if(++errors >= 1000){validate54.errors = vErrors;return false;}
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
if(++errors >= 1000){validate54.errors = vErrors;return false;}
}
if(!(((((((((((((((((((((((((((((data0 === "not-collected") || (data0 === "unsupported-platform")) || (data0 === "provider-failed")) || (data0 === "plugin-failed")) || (data0 === "thermal-critical")) || (data0 === "battery-critical")) || (data0 === "memory-pressure-critical")) || (data0 === "memory-insufficient")) || (data0 === "service-refused")) || (data0 === "service-timeout")) || (data0 === "service-loading")) || (data0 === "service-bad-reply")) || (data0 === "service-not-loopback")) || (data0 === "model-remote")) || (data0 === "residency-unknown")) || (data0 === "model-missing")) || (data0 === "memory-need-unknown")) || (data0 === "signal-absent")) || (data0 === "signal-unrated")) || (data0 === "plugin-concern")) || (data0 === "thermal-hot")) || (data0 === "thermal-sensor-failed")) || (data0 === "battery-low")) || (data0 === "memory-pressure")) || (data0 === "memory-tight")) || (data0 === "memory-below-hint")) || (data0 === "signal-not-required")) || (data0 === "assumption")) || (data0 === "disk-low"))){
const err8 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/enum",keyword:"enum",params:{allowedValues: schema21.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
if(++errors >= 1000){validate54.errors = vErrors;return false;}
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
if(++errors >= 1000){validate54.errors = vErrors;return false;}
}
if(!((((((((data1 === "battery") || (data1 === "thermal")) || (data1 === "memory")) || (data1 === "disk")) || (data1 === "accelerators")) || (data1 === "network")) || (data1 === "modelService")) || (data1 === null))){
const err10 = {instancePath:instancePath+"/signal",schemaPath:"#/properties/signal/enum",keyword:"enum",params:{allowedValues: schema21.properties.signal.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
if(++errors >= 1000){validate54.errors = vErrors;return false;}
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
if(++errors >= 1000){validate54.errors = vErrors;return false;}
}
if(!(((data2 === "deny") || (data2 === "constrain")) || (data2 === "note"))){
const err12 = {instancePath:instancePath+"/effect",schemaPath:"#/properties/effect/enum",keyword:"enum",params:{allowedValues: schema21.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
if(++errors >= 1000){validate54.errors = vErrors;return false;}
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
if(++errors >= 1000){validate54.errors = vErrors;return false;}
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
if(++errors >= 1000){validate54.errors = vErrors;return false;}
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
if(++errors >= 1000){validate54.errors = vErrors;return false;}
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
if(++errors >= 1000){validate54.errors = vErrors;return false;}
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
if(++errors >= 1000){validate54.errors = vErrors;return false;}
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
if(++errors >= 1000){validate53.errors = vErrors;return false;}
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate54(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
if(errors >= 1000){validate53.errors = vErrors;return false;}
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
if(++errors >= 1000){validate53.errors = vErrors;return false;}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


const schema23 = {"description":"Values of the signal battery.","type":"object","allOf":[{"$ref":"#/$defs/batteryFacts"}],"required":["state"],"properties":{"state":{"description":"Judged by the limits of the policy: `low` constrains, `critical` denies.","type":"string","enum":["normal","low","critical"]}}};
const schema24 = {"description":"Facts of the signal battery, before any limit is applied.","type":"object","required":["present","powerSource","percent","charging","rateWatts","secondsToEmpty"],"properties":{"present":{"description":"Whether the machine has a battery of its own; peripherals do not count.","type":"boolean"},"powerSource":{"description":"Where the power comes from; `unknown` is judged as battery.","type":"string","enum":["mains","battery","unknown"]},"percent":{"description":"Charge of all batteries together, in percent, weighed by energy; null where it cannot be read or there is no battery.","type":["number","null"],"minimum":0,"maximum":100},"charging":{"description":"Whether a battery is charging; null where no status is known.","type":["boolean","null"]},"rateWatts":{"description":"Power that flows into or out of the batteries, in watts; null where no file says.","type":["number","null"],"minimum":0},"secondsToEmpty":{"description":"Seconds until empty at the present rate, while on battery; null otherwise.","type":["number","null"],"minimum":0}}};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.present === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "present"},message:"must have required property '"+"present"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
if(++errors >= 1000){validate59.errors = vErrors;return false;}
}
if(data.powerSource === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "powerSource"},message:"must have required property '"+"powerSource"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
if(++errors >= 1000){validate59.errors = vErrors;return false;}
}
if(data.percent === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "percent"},message:"must have required property '"+"percent"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
if(++errors >= 1000){validate59.errors = vErrors;return false;}
}
if(data.charging === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "charging"},message:"must have required property '"+"charging"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
if(++errors >= 1000){validate59.errors = vErrors;return false;}
}
if(data.rateWatts === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rateWatts"},message:"must have required property '"+"rateWatts"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
if(++errors >= 1000){validate59.errors = vErrors;return false;}
}
if(data.secondsToEmpty === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "secondsToEmpty"},message:"must have required property '"+"secondsToEmpty"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
if(++errors >= 1000){validate59.errors = vErrors;return false;}
}
if(data.present !== undefined){
if(typeof data.present !== "boolean"){
const err6 = {instancePath:instancePath+"/present",schemaPath:"#/properties/present/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
if(++errors >= 1000){validate59.errors = vErrors;return false;}
}
}
if(data.powerSource !== undefined){
let data1 = data.powerSource;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/powerSource",schemaPath:"#/properties/powerSource/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
if(++errors >= 1000){validate59.errors = vErrors;return false;}
}
if(!(((data1 === "mains") || (data1 === "battery")) || (data1 === "unknown"))){
const err8 = {instancePath:instancePath+"/powerSource",schemaPath:"#/properties/powerSource/enum",keyword:"enum",params:{allowedValues: schema24.properties.powerSource.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
if(++errors >= 1000){validate59.errors = vErrors;return false;}
}
}
if(data.percent !== undefined){
let data2 = data.percent;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)){
const err9 = {instancePath:instancePath+"/percent",schemaPath:"#/properties/percent/type",keyword:"type",params:{type: schema24.properties.percent.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
if(++errors >= 1000){validate59.errors = vErrors;return false;}
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/percent",schemaPath:"#/properties/percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
if(++errors >= 1000){validate59.errors = vErrors;return false;}
}
if(data2 < 0 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/percent",schemaPath:"#/properties/percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
if(++errors >= 1000){validate59.errors = vErrors;return false;}
}
}
}
if(data.charging !== undefined){
let data3 = data.charging;
if((typeof data3 !== "boolean") && (data3 !== null)){
const err12 = {instancePath:instancePath+"/charging",schemaPath:"#/properties/charging/type",keyword:"type",params:{type: schema24.properties.charging.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
if(++errors >= 1000){validate59.errors = vErrors;return false;}
}
}
if(data.rateWatts !== undefined){
let data4 = data.rateWatts;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
const err13 = {instancePath:instancePath+"/rateWatts",schemaPath:"#/properties/rateWatts/type",keyword:"type",params:{type: schema24.properties.rateWatts.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
if(++errors >= 1000){validate59.errors = vErrors;return false;}
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/rateWatts",schemaPath:"#/properties/rateWatts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
if(++errors >= 1000){validate59.errors = vErrors;return false;}
}
}
}
if(data.secondsToEmpty !== undefined){
let data5 = data.secondsToEmpty;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
const err15 = {instancePath:instancePath+"/secondsToEmpty",schemaPath:"#/properties/secondsToEmpty/type",keyword:"type",params:{type: schema24.properties.secondsToEmpty.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
if(++errors >= 1000){validate59.errors = vErrors;return false;}
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/secondsToEmpty",schemaPath:"#/properties/secondsToEmpty/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
if(++errors >= 1000){validate59.errors = vErrors;return false;}
}
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
if(++errors >= 1000){validate59.errors = vErrors;return false;}
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":{"present":true,"powerSource":true,"percent":true,"charging":true,"rateWatts":true,"secondsToEmpty":true},"dynamicProps":false,"dynamicItems":false};


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
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
if(errors >= 1000){validate58.errors = vErrors;return false;}
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
if(++errors >= 1000){validate58.errors = vErrors;return false;}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
if(++errors >= 1000){validate58.errors = vErrors;return false;}
}
if(!(((data0 === "normal") || (data0 === "low")) || (data0 === "critical"))){
const err2 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema23.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
if(++errors >= 1000){validate58.errors = vErrors;return false;}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
if(++errors >= 1000){validate58.errors = vErrors;return false;}
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
if(errors >= 1000){validate57.errors = vErrors;return false;}
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
if(++errors >= 1000){validate57.errors = vErrors;return false;}
}
if(data.from === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
if(++errors >= 1000){validate57.errors = vErrors;return false;}
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
if(++errors >= 1000){validate57.errors = vErrors;return false;}
}
if("known" !== data0){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "known"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
if(++errors >= 1000){validate57.errors = vErrors;return false;}
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
if(++errors >= 1000){validate57.errors = vErrors;return false;}
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
if(++errors >= 1000){validate57.errors = vErrors;return false;}
}
if(func2(data2) < 1){
const err6 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
if(++errors >= 1000){validate57.errors = vErrors;return false;}
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
if(++errors >= 1000){validate57.errors = vErrors;return false;}
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
if(++errors >= 1000){validate57.errors = vErrors;return false;}
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
if(++errors >= 1000){validate57.errors = vErrors;return false;}
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
if(++errors >= 1000){validate57.errors = vErrors;return false;}
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const schema26 = {"description":"Why a signal is unknown.","type":"object","additionalProperties":false,"required":["code","message"],"properties":{"code":{"description":"Kind of not knowing: `absent` and `unrated` mean that the machine has nothing to read; the others are failures.","type":"string","enum":["absent","unrated","provider-failed","unsupported-platform","not-collected"]},"message":{"description":"One sentence for people.","type":"string","maxLength":400}}};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
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
if(++errors >= 1000){validate63.errors = vErrors;return false;}
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
if(++errors >= 1000){validate63.errors = vErrors;return false;}
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
if(++errors >= 1000){validate63.errors = vErrors;return false;}
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
if(++errors >= 1000){validate63.errors = vErrors;return false;}
}
if(!(((((data0 === "absent") || (data0 === "unrated")) || (data0 === "provider-failed")) || (data0 === "unsupported-platform")) || (data0 === "not-collected"))){
const err4 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/enum",keyword:"enum",params:{allowedValues: schema26.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
if(++errors >= 1000){validate63.errors = vErrors;return false;}
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
if(++errors >= 1000){validate63.errors = vErrors;return false;}
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
if(++errors >= 1000){validate63.errors = vErrors;return false;}
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
if(++errors >= 1000){validate63.errors = vErrors;return false;}
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
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
if(++errors >= 1000){validate62.errors = vErrors;return false;}
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
if(++errors >= 1000){validate62.errors = vErrors;return false;}
}
if(data.from === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
if(++errors >= 1000){validate62.errors = vErrors;return false;}
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
if(++errors >= 1000){validate62.errors = vErrors;return false;}
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
if(++errors >= 1000){validate62.errors = vErrors;return false;}
}
if("unknown" !== data0){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "unknown"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
if(++errors >= 1000){validate62.errors = vErrors;return false;}
}
}
if(data.reason !== undefined){
if(!(validate63(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
if(errors >= 1000){validate62.errors = vErrors;return false;}
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
if(++errors >= 1000){validate62.errors = vErrors;return false;}
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
if(++errors >= 1000){validate62.errors = vErrors;return false;}
}
if(func2(data3) < 1){
const err8 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
if(++errors >= 1000){validate62.errors = vErrors;return false;}
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
if(++errors >= 1000){validate62.errors = vErrors;return false;}
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
if(++errors >= 1000){validate62.errors = vErrors;return false;}
}
}
if(data.worstKnown !== undefined){
let data4 = data.worstKnown;
if(!(validate58(data4, {instancePath:instancePath+"/worstKnown",parentData:data,parentDataProperty:"worstKnown",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
if(errors >= 1000){validate62.errors = vErrors;return false;}
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
if(++errors >= 1000){validate62.errors = vErrors;return false;}
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
if(++errors >= 1000){validate62.errors = vErrors;return false;}
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
if(++errors >= 1000){validate62.errors = vErrors;return false;}
}
if("normal" !== data5){
const err14 = {instancePath:instancePath+"/assumedState",schemaPath:"#/properties/assumedState/const",keyword:"const",params:{allowedValue: "normal"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
if(++errors >= 1000){validate62.errors = vErrors;return false;}
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
if(++errors >= 1000){validate62.errors = vErrors;return false;}
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const schema28 = {"description":"Values of the signal thermal.","type":"object","required":["state","hottest","ratedSensors","unratedSensors","failedSensors"],"properties":{"state":{"description":"Judged by the limits that the machine states for its own sensors: `hot` constrains, `critical` denies.","type":"string","enum":["normal","warm","hot","critical"]},"hottest":{"description":"The sensor that decides the state: the one in the worst state, then the one nearest to its limit.","type":"object","additionalProperties":false,"required":["sensor","celsius","limitCelsius","limitKind"],"properties":{"sensor":{"description":"Name of the sensor.","type":"string","minLength":1,"maxLength":200},"celsius":{"description":"Temperature in degrees Celsius.","type":"number"},"limitCelsius":{"description":"The limit of this sensor that comes next or was crossed, in degrees Celsius.","type":"number"},"limitKind":{"description":"Which limit that is.","type":"string","enum":["passive","hot","max","critical","emergency","documented","stated"]}}},"slowedBy":{"description":"The cooling device with which the kernel takes speed from a processor, whatever the sensors say: at least hot; absent: none.","type":"string","minLength":1,"maxLength":200},"ratedSensors":{"description":"Sensors that were read and have a limit of their own at which something happens.","type":"integer","minimum":0,"maximum":9007199254740991},"unratedSensors":{"description":"Sensors that were read and have no limit, or alarms alone; they enter no verdict.","type":"integer","minimum":0,"maximum":9007199254740991},"failedSensors":{"description":"Sensors that exist and could not be read.","type":"integer","minimum":0,"maximum":9007199254740991}}};

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
if(data.state === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
if(++errors >= 1000){validate69.errors = vErrors;return false;}
}
if(data.hottest === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hottest"},message:"must have required property '"+"hottest"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
if(++errors >= 1000){validate69.errors = vErrors;return false;}
}
if(data.ratedSensors === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ratedSensors"},message:"must have required property '"+"ratedSensors"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
if(++errors >= 1000){validate69.errors = vErrors;return false;}
}
if(data.unratedSensors === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unratedSensors"},message:"must have required property '"+"unratedSensors"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
if(++errors >= 1000){validate69.errors = vErrors;return false;}
}
if(data.failedSensors === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "failedSensors"},message:"must have required property '"+"failedSensors"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
if(++errors >= 1000){validate69.errors = vErrors;return false;}
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
if(++errors >= 1000){validate69.errors = vErrors;return false;}
}
if(!((((data0 === "normal") || (data0 === "warm")) || (data0 === "hot")) || (data0 === "critical"))){
const err6 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema28.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
if(++errors >= 1000){validate69.errors = vErrors;return false;}
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
if(++errors >= 1000){validate69.errors = vErrors;return false;}
}
if(data1.celsius === undefined){
const err8 = {instancePath:instancePath+"/hottest",schemaPath:"#/properties/hottest/required",keyword:"required",params:{missingProperty: "celsius"},message:"must have required property '"+"celsius"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
if(++errors >= 1000){validate69.errors = vErrors;return false;}
}
if(data1.limitCelsius === undefined){
const err9 = {instancePath:instancePath+"/hottest",schemaPath:"#/properties/hottest/required",keyword:"required",params:{missingProperty: "limitCelsius"},message:"must have required property '"+"limitCelsius"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
if(++errors >= 1000){validate69.errors = vErrors;return false;}
}
if(data1.limitKind === undefined){
const err10 = {instancePath:instancePath+"/hottest",schemaPath:"#/properties/hottest/required",keyword:"required",params:{missingProperty: "limitKind"},message:"must have required property '"+"limitKind"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
if(++errors >= 1000){validate69.errors = vErrors;return false;}
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
if(++errors >= 1000){validate69.errors = vErrors;return false;}
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
if(++errors >= 1000){validate69.errors = vErrors;return false;}
}
if(func2(data2) < 1){
const err13 = {instancePath:instancePath+"/hottest/sensor",schemaPath:"#/properties/hottest/properties/sensor/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
if(++errors >= 1000){validate69.errors = vErrors;return false;}
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
if(++errors >= 1000){validate69.errors = vErrors;return false;}
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
if(++errors >= 1000){validate69.errors = vErrors;return false;}
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
if(++errors >= 1000){validate69.errors = vErrors;return false;}
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
if(++errors >= 1000){validate69.errors = vErrors;return false;}
}
if(!(((((((data5 === "passive") || (data5 === "hot")) || (data5 === "max")) || (data5 === "critical")) || (data5 === "emergency")) || (data5 === "documented")) || (data5 === "stated"))){
const err18 = {instancePath:instancePath+"/hottest/limitKind",schemaPath:"#/properties/hottest/properties/limitKind/enum",keyword:"enum",params:{allowedValues: schema28.properties.hottest.properties.limitKind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
if(++errors >= 1000){validate69.errors = vErrors;return false;}
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
if(++errors >= 1000){validate69.errors = vErrors;return false;}
}
}
if(data.slowedBy !== undefined){
let data6 = data.slowedBy;
if(typeof data6 === "string"){
if(func2(data6) > 200){
const err20 = {instancePath:instancePath+"/slowedBy",schemaPath:"#/properties/slowedBy/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
if(++errors >= 1000){validate69.errors = vErrors;return false;}
}
if(func2(data6) < 1){
const err21 = {instancePath:instancePath+"/slowedBy",schemaPath:"#/properties/slowedBy/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
if(++errors >= 1000){validate69.errors = vErrors;return false;}
}
}
else {
const err22 = {instancePath:instancePath+"/slowedBy",schemaPath:"#/properties/slowedBy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
if(++errors >= 1000){validate69.errors = vErrors;return false;}
}
}
if(data.ratedSensors !== undefined){
let data7 = data.ratedSensors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err23 = {instancePath:instancePath+"/ratedSensors",schemaPath:"#/properties/ratedSensors/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
if(++errors >= 1000){validate69.errors = vErrors;return false;}
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
const err24 = {instancePath:instancePath+"/ratedSensors",schemaPath:"#/properties/ratedSensors/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
if(++errors >= 1000){validate69.errors = vErrors;return false;}
}
if(data7 < 0 || isNaN(data7)){
const err25 = {instancePath:instancePath+"/ratedSensors",schemaPath:"#/properties/ratedSensors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
if(++errors >= 1000){validate69.errors = vErrors;return false;}
}
}
}
if(data.unratedSensors !== undefined){
let data8 = data.unratedSensors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err26 = {instancePath:instancePath+"/unratedSensors",schemaPath:"#/properties/unratedSensors/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
if(++errors >= 1000){validate69.errors = vErrors;return false;}
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
const err27 = {instancePath:instancePath+"/unratedSensors",schemaPath:"#/properties/unratedSensors/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
if(++errors >= 1000){validate69.errors = vErrors;return false;}
}
if(data8 < 0 || isNaN(data8)){
const err28 = {instancePath:instancePath+"/unratedSensors",schemaPath:"#/properties/unratedSensors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
if(++errors >= 1000){validate69.errors = vErrors;return false;}
}
}
}
if(data.failedSensors !== undefined){
let data9 = data.failedSensors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err29 = {instancePath:instancePath+"/failedSensors",schemaPath:"#/properties/failedSensors/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
if(++errors >= 1000){validate69.errors = vErrors;return false;}
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
const err30 = {instancePath:instancePath+"/failedSensors",schemaPath:"#/properties/failedSensors/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
if(++errors >= 1000){validate69.errors = vErrors;return false;}
}
if(data9 < 0 || isNaN(data9)){
const err31 = {instancePath:instancePath+"/failedSensors",schemaPath:"#/properties/failedSensors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
if(++errors >= 1000){validate69.errors = vErrors;return false;}
}
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
if(++errors >= 1000){validate69.errors = vErrors;return false;}
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":{"state":true,"hottest":true,"slowedBy":true,"ratedSensors":true,"unratedSensors":true,"failedSensors":true},"dynamicProps":false,"dynamicItems":false};


function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate69(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
if(errors >= 1000){validate68.errors = vErrors;return false;}
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
if(++errors >= 1000){validate68.errors = vErrors;return false;}
}
if(data.from === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
if(++errors >= 1000){validate68.errors = vErrors;return false;}
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
if(++errors >= 1000){validate68.errors = vErrors;return false;}
}
if("known" !== data0){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "known"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
if(++errors >= 1000){validate68.errors = vErrors;return false;}
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
if(++errors >= 1000){validate68.errors = vErrors;return false;}
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
if(++errors >= 1000){validate68.errors = vErrors;return false;}
}
if(func2(data2) < 1){
const err6 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
if(++errors >= 1000){validate68.errors = vErrors;return false;}
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
if(++errors >= 1000){validate68.errors = vErrors;return false;}
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
if(++errors >= 1000){validate68.errors = vErrors;return false;}
}
}
for(const key0 in data){
if((((((((key0 !== "status") && (key0 !== "from")) && (key0 !== "state")) && (key0 !== "hottest")) && (key0 !== "slowedBy")) && (key0 !== "ratedSensors")) && (key0 !== "unratedSensors")) && (key0 !== "failedSensors")){
const err9 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
if(++errors >= 1000){validate68.errors = vErrors;return false;}
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
if(++errors >= 1000){validate68.errors = vErrors;return false;}
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};



function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
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
if(++errors >= 1000){validate71.errors = vErrors;return false;}
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
if(++errors >= 1000){validate71.errors = vErrors;return false;}
}
if(data.from === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
if(++errors >= 1000){validate71.errors = vErrors;return false;}
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
if(++errors >= 1000){validate71.errors = vErrors;return false;}
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
if(++errors >= 1000){validate71.errors = vErrors;return false;}
}
if("unknown" !== data0){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "unknown"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
if(++errors >= 1000){validate71.errors = vErrors;return false;}
}
}
if(data.reason !== undefined){
if(!(validate63(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
if(errors >= 1000){validate71.errors = vErrors;return false;}
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
if(++errors >= 1000){validate71.errors = vErrors;return false;}
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
if(++errors >= 1000){validate71.errors = vErrors;return false;}
}
if(func2(data3) < 1){
const err8 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
if(++errors >= 1000){validate71.errors = vErrors;return false;}
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
if(++errors >= 1000){validate71.errors = vErrors;return false;}
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
if(++errors >= 1000){validate71.errors = vErrors;return false;}
}
}
if(data.worstKnown !== undefined){
let data4 = data.worstKnown;
if(!(validate69(data4, {instancePath:instancePath+"/worstKnown",parentData:data,parentDataProperty:"worstKnown",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
if(errors >= 1000){validate71.errors = vErrors;return false;}
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if((((((key1 !== "state") && (key1 !== "hottest")) && (key1 !== "slowedBy")) && (key1 !== "ratedSensors")) && (key1 !== "unratedSensors")) && (key1 !== "failedSensors")){
const err11 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/properties/worstKnown/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
if(++errors >= 1000){validate71.errors = vErrors;return false;}
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
if(++errors >= 1000){validate71.errors = vErrors;return false;}
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
if(++errors >= 1000){validate71.errors = vErrors;return false;}
}
if("normal" !== data5){
const err14 = {instancePath:instancePath+"/assumedState",schemaPath:"#/properties/assumedState/const",keyword:"const",params:{allowedValue: "normal"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
if(++errors >= 1000){validate71.errors = vErrors;return false;}
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
if(++errors >= 1000){validate71.errors = vErrors;return false;}
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const schema31 = {"description":"Values of the signal memory.","type":"object","required":["state","availableBytes","leastAvailableBytes","totalBytes","boundBy","pressureFullAvg10Percent"],"properties":{"state":{"description":"By memory pressure: `pressured` constrains, `critical` denies.","type":"string","enum":["normal","pressured","critical"]},"availableBytes":{"description":"Bytes that a new program can take, under the level that binds.","type":"integer","minimum":0,"maximum":9007199254740991},"leastAvailableBytes":{"description":"Least that any level has available, before any reserve: with a larger reserve for new prompts another level may bind.","type":"integer","minimum":0,"maximum":9007199254740991},"totalBytes":{"description":"Size of the level that binds, in bytes: the machine's memory, what it lets programs commit, or the limit of the control group.","type":"integer","minimum":0,"maximum":9007199254740991},"boundBy":{"description":"The level that binds: the one that leaves least after its reserve.","type":"string","enum":["host","commit-limit","cgroup-max","cgroup-high"]},"pressureFullAvg10Percent":{"description":"Share of the last 10 s in which all tasks waited for memory, in percent (/proc/pressure/memory); null where the kernel keeps none.","type":["number","null"],"minimum":0,"maximum":100}}};

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
if(data.state === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
if(++errors >= 1000){validate77.errors = vErrors;return false;}
}
if(data.availableBytes === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "availableBytes"},message:"must have required property '"+"availableBytes"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
if(++errors >= 1000){validate77.errors = vErrors;return false;}
}
if(data.leastAvailableBytes === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "leastAvailableBytes"},message:"must have required property '"+"leastAvailableBytes"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
if(++errors >= 1000){validate77.errors = vErrors;return false;}
}
if(data.totalBytes === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "totalBytes"},message:"must have required property '"+"totalBytes"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
if(++errors >= 1000){validate77.errors = vErrors;return false;}
}
if(data.boundBy === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "boundBy"},message:"must have required property '"+"boundBy"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
if(++errors >= 1000){validate77.errors = vErrors;return false;}
}
if(data.pressureFullAvg10Percent === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pressureFullAvg10Percent"},message:"must have required property '"+"pressureFullAvg10Percent"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
if(++errors >= 1000){validate77.errors = vErrors;return false;}
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
if(++errors >= 1000){validate77.errors = vErrors;return false;}
}
if(!(((data0 === "normal") || (data0 === "pressured")) || (data0 === "critical"))){
const err7 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema31.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
if(++errors >= 1000){validate77.errors = vErrors;return false;}
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
if(++errors >= 1000){validate77.errors = vErrors;return false;}
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
if(++errors >= 1000){validate77.errors = vErrors;return false;}
}
if(data1 < 0 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/availableBytes",schemaPath:"#/properties/availableBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
if(++errors >= 1000){validate77.errors = vErrors;return false;}
}
}
}
if(data.leastAvailableBytes !== undefined){
let data2 = data.leastAvailableBytes;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err11 = {instancePath:instancePath+"/leastAvailableBytes",schemaPath:"#/properties/leastAvailableBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
if(++errors >= 1000){validate77.errors = vErrors;return false;}
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/leastAvailableBytes",schemaPath:"#/properties/leastAvailableBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
if(++errors >= 1000){validate77.errors = vErrors;return false;}
}
if(data2 < 0 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/leastAvailableBytes",schemaPath:"#/properties/leastAvailableBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
if(++errors >= 1000){validate77.errors = vErrors;return false;}
}
}
}
if(data.totalBytes !== undefined){
let data3 = data.totalBytes;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err14 = {instancePath:instancePath+"/totalBytes",schemaPath:"#/properties/totalBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
if(++errors >= 1000){validate77.errors = vErrors;return false;}
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
const err15 = {instancePath:instancePath+"/totalBytes",schemaPath:"#/properties/totalBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
if(++errors >= 1000){validate77.errors = vErrors;return false;}
}
if(data3 < 0 || isNaN(data3)){
const err16 = {instancePath:instancePath+"/totalBytes",schemaPath:"#/properties/totalBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
if(++errors >= 1000){validate77.errors = vErrors;return false;}
}
}
}
if(data.boundBy !== undefined){
let data4 = data.boundBy;
if(typeof data4 !== "string"){
const err17 = {instancePath:instancePath+"/boundBy",schemaPath:"#/properties/boundBy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
if(++errors >= 1000){validate77.errors = vErrors;return false;}
}
if(!((((data4 === "host") || (data4 === "commit-limit")) || (data4 === "cgroup-max")) || (data4 === "cgroup-high"))){
const err18 = {instancePath:instancePath+"/boundBy",schemaPath:"#/properties/boundBy/enum",keyword:"enum",params:{allowedValues: schema31.properties.boundBy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
if(++errors >= 1000){validate77.errors = vErrors;return false;}
}
}
if(data.pressureFullAvg10Percent !== undefined){
let data5 = data.pressureFullAvg10Percent;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
const err19 = {instancePath:instancePath+"/pressureFullAvg10Percent",schemaPath:"#/properties/pressureFullAvg10Percent/type",keyword:"type",params:{type: schema31.properties.pressureFullAvg10Percent.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
if(++errors >= 1000){validate77.errors = vErrors;return false;}
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100 || isNaN(data5)){
const err20 = {instancePath:instancePath+"/pressureFullAvg10Percent",schemaPath:"#/properties/pressureFullAvg10Percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
if(++errors >= 1000){validate77.errors = vErrors;return false;}
}
if(data5 < 0 || isNaN(data5)){
const err21 = {instancePath:instancePath+"/pressureFullAvg10Percent",schemaPath:"#/properties/pressureFullAvg10Percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
if(++errors >= 1000){validate77.errors = vErrors;return false;}
}
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
if(++errors >= 1000){validate77.errors = vErrors;return false;}
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":{"state":true,"availableBytes":true,"leastAvailableBytes":true,"totalBytes":true,"boundBy":true,"pressureFullAvg10Percent":true},"dynamicProps":false,"dynamicItems":false};


function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate77(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
if(errors >= 1000){validate76.errors = vErrors;return false;}
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
if(++errors >= 1000){validate76.errors = vErrors;return false;}
}
if(data.from === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
if(++errors >= 1000){validate76.errors = vErrors;return false;}
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
if(++errors >= 1000){validate76.errors = vErrors;return false;}
}
if("known" !== data0){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "known"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
if(++errors >= 1000){validate76.errors = vErrors;return false;}
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
if(++errors >= 1000){validate76.errors = vErrors;return false;}
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
if(++errors >= 1000){validate76.errors = vErrors;return false;}
}
if(func2(data2) < 1){
const err6 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
if(++errors >= 1000){validate76.errors = vErrors;return false;}
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
if(++errors >= 1000){validate76.errors = vErrors;return false;}
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
if(++errors >= 1000){validate76.errors = vErrors;return false;}
}
}
for(const key0 in data){
if((((((((key0 !== "status") && (key0 !== "from")) && (key0 !== "state")) && (key0 !== "availableBytes")) && (key0 !== "leastAvailableBytes")) && (key0 !== "totalBytes")) && (key0 !== "boundBy")) && (key0 !== "pressureFullAvg10Percent")){
const err9 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
if(++errors >= 1000){validate76.errors = vErrors;return false;}
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
if(++errors >= 1000){validate76.errors = vErrors;return false;}
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};



function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
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
if(++errors >= 1000){validate79.errors = vErrors;return false;}
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
if(++errors >= 1000){validate79.errors = vErrors;return false;}
}
if(data.from === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
if(++errors >= 1000){validate79.errors = vErrors;return false;}
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
if(++errors >= 1000){validate79.errors = vErrors;return false;}
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
if(++errors >= 1000){validate79.errors = vErrors;return false;}
}
if("unknown" !== data0){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "unknown"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
if(++errors >= 1000){validate79.errors = vErrors;return false;}
}
}
if(data.reason !== undefined){
if(!(validate63(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
if(errors >= 1000){validate79.errors = vErrors;return false;}
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
if(++errors >= 1000){validate79.errors = vErrors;return false;}
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
if(++errors >= 1000){validate79.errors = vErrors;return false;}
}
if(func2(data3) < 1){
const err8 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
if(++errors >= 1000){validate79.errors = vErrors;return false;}
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
if(++errors >= 1000){validate79.errors = vErrors;return false;}
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
if(++errors >= 1000){validate79.errors = vErrors;return false;}
}
}
if(data.worstKnown !== undefined){
let data4 = data.worstKnown;
if(!(validate77(data4, {instancePath:instancePath+"/worstKnown",parentData:data,parentDataProperty:"worstKnown",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
if(errors >= 1000){validate79.errors = vErrors;return false;}
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if((((((key1 !== "state") && (key1 !== "availableBytes")) && (key1 !== "leastAvailableBytes")) && (key1 !== "totalBytes")) && (key1 !== "boundBy")) && (key1 !== "pressureFullAvg10Percent")){
const err11 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/properties/worstKnown/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
if(++errors >= 1000){validate79.errors = vErrors;return false;}
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
if(++errors >= 1000){validate79.errors = vErrors;return false;}
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
if(++errors >= 1000){validate79.errors = vErrors;return false;}
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const schema34 = {"description":"Values of the signal disk.","type":"object","allOf":[{"$ref":"#/$defs/diskFacts"}],"required":["state"],"properties":{"state":{"description":"Informative: `low` below the limits of the policy.","type":"string","enum":["normal","low"]}}};
const schema35 = {"description":"Facts of the signal disk, before any limit is applied.","type":"object","required":["availableBytes","totalBytes","readOnly","store","exists"],"properties":{"availableBytes":{"description":"Bytes free for an unprivileged user on the file system of the model store.","type":"integer","minimum":0,"maximum":9007199254740991},"totalBytes":{"description":"Size of that file system in bytes.","type":"integer","minimum":0,"maximum":9007199254740991},"readOnly":{"description":"Whether it is mounted read-only.","type":"boolean"},"store":{"description":"Which rule found the model store; its path is not told.","type":"string","enum":["policy","environment","home","usr-share","var-lib"]},"exists":{"description":"False: the store does not exist and its nearest existing parent was measured.","type":"boolean"}}};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.availableBytes === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "availableBytes"},message:"must have required property '"+"availableBytes"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
if(++errors >= 1000){validate86.errors = vErrors;return false;}
}
if(data.totalBytes === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "totalBytes"},message:"must have required property '"+"totalBytes"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
if(++errors >= 1000){validate86.errors = vErrors;return false;}
}
if(data.readOnly === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "readOnly"},message:"must have required property '"+"readOnly"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
if(++errors >= 1000){validate86.errors = vErrors;return false;}
}
if(data.store === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "store"},message:"must have required property '"+"store"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
if(++errors >= 1000){validate86.errors = vErrors;return false;}
}
if(data.exists === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exists"},message:"must have required property '"+"exists"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
if(++errors >= 1000){validate86.errors = vErrors;return false;}
}
if(data.availableBytes !== undefined){
let data0 = data.availableBytes;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err5 = {instancePath:instancePath+"/availableBytes",schemaPath:"#/properties/availableBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
if(++errors >= 1000){validate86.errors = vErrors;return false;}
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/availableBytes",schemaPath:"#/properties/availableBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
if(++errors >= 1000){validate86.errors = vErrors;return false;}
}
if(data0 < 0 || isNaN(data0)){
const err7 = {instancePath:instancePath+"/availableBytes",schemaPath:"#/properties/availableBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
if(++errors >= 1000){validate86.errors = vErrors;return false;}
}
}
}
if(data.totalBytes !== undefined){
let data1 = data.totalBytes;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err8 = {instancePath:instancePath+"/totalBytes",schemaPath:"#/properties/totalBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
if(++errors >= 1000){validate86.errors = vErrors;return false;}
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/totalBytes",schemaPath:"#/properties/totalBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
if(++errors >= 1000){validate86.errors = vErrors;return false;}
}
if(data1 < 0 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/totalBytes",schemaPath:"#/properties/totalBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
if(++errors >= 1000){validate86.errors = vErrors;return false;}
}
}
}
if(data.readOnly !== undefined){
if(typeof data.readOnly !== "boolean"){
const err11 = {instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
if(++errors >= 1000){validate86.errors = vErrors;return false;}
}
}
if(data.store !== undefined){
let data3 = data.store;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/store",schemaPath:"#/properties/store/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
if(++errors >= 1000){validate86.errors = vErrors;return false;}
}
if(!(((((data3 === "policy") || (data3 === "environment")) || (data3 === "home")) || (data3 === "usr-share")) || (data3 === "var-lib"))){
const err13 = {instancePath:instancePath+"/store",schemaPath:"#/properties/store/enum",keyword:"enum",params:{allowedValues: schema35.properties.store.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
if(++errors >= 1000){validate86.errors = vErrors;return false;}
}
}
if(data.exists !== undefined){
if(typeof data.exists !== "boolean"){
const err14 = {instancePath:instancePath+"/exists",schemaPath:"#/properties/exists/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
if(++errors >= 1000){validate86.errors = vErrors;return false;}
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
if(++errors >= 1000){validate86.errors = vErrors;return false;}
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":{"availableBytes":true,"totalBytes":true,"readOnly":true,"store":true,"exists":true},"dynamicProps":false,"dynamicItems":false};


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
if(!(validate86(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
if(errors >= 1000){validate85.errors = vErrors;return false;}
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
if(++errors >= 1000){validate85.errors = vErrors;return false;}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
if(++errors >= 1000){validate85.errors = vErrors;return false;}
}
if(!((data0 === "normal") || (data0 === "low"))){
const err2 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema34.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
if(++errors >= 1000){validate85.errors = vErrors;return false;}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
if(++errors >= 1000){validate85.errors = vErrors;return false;}
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":{"state":true,"availableBytes":true,"totalBytes":true,"readOnly":true,"store":true,"exists":true},"dynamicProps":false,"dynamicItems":false};


function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate85(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
if(errors >= 1000){validate84.errors = vErrors;return false;}
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
if(++errors >= 1000){validate84.errors = vErrors;return false;}
}
if(data.from === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
if(++errors >= 1000){validate84.errors = vErrors;return false;}
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
if(++errors >= 1000){validate84.errors = vErrors;return false;}
}
if("known" !== data0){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "known"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
if(++errors >= 1000){validate84.errors = vErrors;return false;}
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
if(++errors >= 1000){validate84.errors = vErrors;return false;}
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
if(++errors >= 1000){validate84.errors = vErrors;return false;}
}
if(func2(data2) < 1){
const err6 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
if(++errors >= 1000){validate84.errors = vErrors;return false;}
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
if(++errors >= 1000){validate84.errors = vErrors;return false;}
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
if(++errors >= 1000){validate84.errors = vErrors;return false;}
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
if(++errors >= 1000){validate84.errors = vErrors;return false;}
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
if(++errors >= 1000){validate84.errors = vErrors;return false;}
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};



function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
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
if(++errors >= 1000){validate89.errors = vErrors;return false;}
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
if(++errors >= 1000){validate89.errors = vErrors;return false;}
}
if(data.from === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
if(++errors >= 1000){validate89.errors = vErrors;return false;}
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
if(++errors >= 1000){validate89.errors = vErrors;return false;}
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
if(++errors >= 1000){validate89.errors = vErrors;return false;}
}
if("unknown" !== data0){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "unknown"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
if(++errors >= 1000){validate89.errors = vErrors;return false;}
}
}
if(data.reason !== undefined){
if(!(validate63(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
if(errors >= 1000){validate89.errors = vErrors;return false;}
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
if(++errors >= 1000){validate89.errors = vErrors;return false;}
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
if(++errors >= 1000){validate89.errors = vErrors;return false;}
}
if(func2(data3) < 1){
const err8 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
if(++errors >= 1000){validate89.errors = vErrors;return false;}
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
if(++errors >= 1000){validate89.errors = vErrors;return false;}
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
if(++errors >= 1000){validate89.errors = vErrors;return false;}
}
}
if(data.worstKnown !== undefined){
let data4 = data.worstKnown;
if(!(validate85(data4, {instancePath:instancePath+"/worstKnown",parentData:data,parentDataProperty:"worstKnown",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
if(errors >= 1000){validate89.errors = vErrors;return false;}
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
if(++errors >= 1000){validate89.errors = vErrors;return false;}
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
if(++errors >= 1000){validate89.errors = vErrors;return false;}
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
if(++errors >= 1000){validate89.errors = vErrors;return false;}
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};



const schema39 = {"description":"One GPU or NPU.","type":"object","additionalProperties":false,"required":["kind","vendor","driver","memoryTotalBytes","memoryAvailableBytes","sharedMemoryTotalBytes","sharedMemoryAvailableBytes","unifiedMemory"],"properties":{"kind":{"description":"Kind of device.","type":"string","enum":["gpu","npu"]},"vendor":{"description":"Vendor: amd, intel, nvidia or unknown.","type":"string","minLength":1,"maxLength":200},"driver":{"description":"Kernel driver, or unknown.","type":"string","minLength":1,"maxLength":200},"memoryTotalBytes":{"description":"Memory of its own in bytes; null where no file says.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"memoryAvailableBytes":{"description":"Free memory of its own in bytes; null where no file says.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"sharedMemoryTotalBytes":{"description":"System memory that it can map, in bytes; null where no file says.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"sharedMemoryAvailableBytes":{"description":"Unmapped part of that, in bytes; null where no file says.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"unifiedMemory":{"description":"Whether it works out of system memory; null where it cannot be told.","type":["boolean","null"]}}};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
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
if(++errors >= 1000){validate96.errors = vErrors;return false;}
}
if(data.vendor === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vendor"},message:"must have required property '"+"vendor"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
if(++errors >= 1000){validate96.errors = vErrors;return false;}
}
if(data.driver === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "driver"},message:"must have required property '"+"driver"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
if(++errors >= 1000){validate96.errors = vErrors;return false;}
}
if(data.memoryTotalBytes === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "memoryTotalBytes"},message:"must have required property '"+"memoryTotalBytes"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
if(++errors >= 1000){validate96.errors = vErrors;return false;}
}
if(data.memoryAvailableBytes === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "memoryAvailableBytes"},message:"must have required property '"+"memoryAvailableBytes"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
if(++errors >= 1000){validate96.errors = vErrors;return false;}
}
if(data.sharedMemoryTotalBytes === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sharedMemoryTotalBytes"},message:"must have required property '"+"sharedMemoryTotalBytes"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
if(++errors >= 1000){validate96.errors = vErrors;return false;}
}
if(data.sharedMemoryAvailableBytes === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sharedMemoryAvailableBytes"},message:"must have required property '"+"sharedMemoryAvailableBytes"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
if(++errors >= 1000){validate96.errors = vErrors;return false;}
}
if(data.unifiedMemory === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unifiedMemory"},message:"must have required property '"+"unifiedMemory"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
if(++errors >= 1000){validate96.errors = vErrors;return false;}
}
for(const key0 in data){
if(!((((((((key0 === "kind") || (key0 === "vendor")) || (key0 === "driver")) || (key0 === "memoryTotalBytes")) || (key0 === "memoryAvailableBytes")) || (key0 === "sharedMemoryTotalBytes")) || (key0 === "sharedMemoryAvailableBytes")) || (key0 === "unifiedMemory"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
if(++errors >= 1000){validate96.errors = vErrors;return false;}
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err9 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
if(++errors >= 1000){validate96.errors = vErrors;return false;}
}
if(!((data0 === "gpu") || (data0 === "npu"))){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema39.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
if(++errors >= 1000){validate96.errors = vErrors;return false;}
}
}
if(data.vendor !== undefined){
let data1 = data.vendor;
if(typeof data1 === "string"){
if(func2(data1) > 200){
const err11 = {instancePath:instancePath+"/vendor",schemaPath:"#/properties/vendor/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
if(++errors >= 1000){validate96.errors = vErrors;return false;}
}
if(func2(data1) < 1){
const err12 = {instancePath:instancePath+"/vendor",schemaPath:"#/properties/vendor/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
if(++errors >= 1000){validate96.errors = vErrors;return false;}
}
}
else {
const err13 = {instancePath:instancePath+"/vendor",schemaPath:"#/properties/vendor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
if(++errors >= 1000){validate96.errors = vErrors;return false;}
}
}
if(data.driver !== undefined){
let data2 = data.driver;
if(typeof data2 === "string"){
if(func2(data2) > 200){
const err14 = {instancePath:instancePath+"/driver",schemaPath:"#/properties/driver/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
if(++errors >= 1000){validate96.errors = vErrors;return false;}
}
if(func2(data2) < 1){
const err15 = {instancePath:instancePath+"/driver",schemaPath:"#/properties/driver/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
if(++errors >= 1000){validate96.errors = vErrors;return false;}
}
}
else {
const err16 = {instancePath:instancePath+"/driver",schemaPath:"#/properties/driver/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
if(++errors >= 1000){validate96.errors = vErrors;return false;}
}
}
if(data.memoryTotalBytes !== undefined){
let data3 = data.memoryTotalBytes;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err17 = {instancePath:instancePath+"/memoryTotalBytes",schemaPath:"#/properties/memoryTotalBytes/type",keyword:"type",params:{type: schema39.properties.memoryTotalBytes.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
if(++errors >= 1000){validate96.errors = vErrors;return false;}
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
const err18 = {instancePath:instancePath+"/memoryTotalBytes",schemaPath:"#/properties/memoryTotalBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
if(++errors >= 1000){validate96.errors = vErrors;return false;}
}
if(data3 < 0 || isNaN(data3)){
const err19 = {instancePath:instancePath+"/memoryTotalBytes",schemaPath:"#/properties/memoryTotalBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
if(++errors >= 1000){validate96.errors = vErrors;return false;}
}
}
}
if(data.memoryAvailableBytes !== undefined){
let data4 = data.memoryAvailableBytes;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
const err20 = {instancePath:instancePath+"/memoryAvailableBytes",schemaPath:"#/properties/memoryAvailableBytes/type",keyword:"type",params:{type: schema39.properties.memoryAvailableBytes.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
if(++errors >= 1000){validate96.errors = vErrors;return false;}
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
const err21 = {instancePath:instancePath+"/memoryAvailableBytes",schemaPath:"#/properties/memoryAvailableBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
if(++errors >= 1000){validate96.errors = vErrors;return false;}
}
if(data4 < 0 || isNaN(data4)){
const err22 = {instancePath:instancePath+"/memoryAvailableBytes",schemaPath:"#/properties/memoryAvailableBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
if(++errors >= 1000){validate96.errors = vErrors;return false;}
}
}
}
if(data.sharedMemoryTotalBytes !== undefined){
let data5 = data.sharedMemoryTotalBytes;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
const err23 = {instancePath:instancePath+"/sharedMemoryTotalBytes",schemaPath:"#/properties/sharedMemoryTotalBytes/type",keyword:"type",params:{type: schema39.properties.sharedMemoryTotalBytes.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
if(++errors >= 1000){validate96.errors = vErrors;return false;}
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
const err24 = {instancePath:instancePath+"/sharedMemoryTotalBytes",schemaPath:"#/properties/sharedMemoryTotalBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
if(++errors >= 1000){validate96.errors = vErrors;return false;}
}
if(data5 < 0 || isNaN(data5)){
const err25 = {instancePath:instancePath+"/sharedMemoryTotalBytes",schemaPath:"#/properties/sharedMemoryTotalBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
if(++errors >= 1000){validate96.errors = vErrors;return false;}
}
}
}
if(data.sharedMemoryAvailableBytes !== undefined){
let data6 = data.sharedMemoryAvailableBytes;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
const err26 = {instancePath:instancePath+"/sharedMemoryAvailableBytes",schemaPath:"#/properties/sharedMemoryAvailableBytes/type",keyword:"type",params:{type: schema39.properties.sharedMemoryAvailableBytes.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
if(++errors >= 1000){validate96.errors = vErrors;return false;}
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
const err27 = {instancePath:instancePath+"/sharedMemoryAvailableBytes",schemaPath:"#/properties/sharedMemoryAvailableBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
if(++errors >= 1000){validate96.errors = vErrors;return false;}
}
if(data6 < 0 || isNaN(data6)){
const err28 = {instancePath:instancePath+"/sharedMemoryAvailableBytes",schemaPath:"#/properties/sharedMemoryAvailableBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
if(++errors >= 1000){validate96.errors = vErrors;return false;}
}
}
}
if(data.unifiedMemory !== undefined){
let data7 = data.unifiedMemory;
if((typeof data7 !== "boolean") && (data7 !== null)){
const err29 = {instancePath:instancePath+"/unifiedMemory",schemaPath:"#/properties/unifiedMemory/type",keyword:"type",params:{type: schema39.properties.unifiedMemory.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
if(++errors >= 1000){validate96.errors = vErrors;return false;}
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
if(++errors >= 1000){validate96.errors = vErrors;return false;}
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
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
if(++errors >= 1000){validate95.errors = vErrors;return false;}
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
if(++errors >= 1000){validate95.errors = vErrors;return false;}
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate96(data0[i0], {instancePath:instancePath+"/devices/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
if(errors >= 1000){validate95.errors = vErrors;return false;}
}
}
}
else {
const err2 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
if(++errors >= 1000){validate95.errors = vErrors;return false;}
}
}
if(data.unlisted !== undefined){
let data2 = data.unlisted;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.gpu === undefined){
const err3 = {instancePath:instancePath+"/unlisted",schemaPath:"#/properties/unlisted/required",keyword:"required",params:{missingProperty: "gpu"},message:"must have required property '"+"gpu"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
if(++errors >= 1000){validate95.errors = vErrors;return false;}
}
if(data2.npu === undefined){
const err4 = {instancePath:instancePath+"/unlisted",schemaPath:"#/properties/unlisted/required",keyword:"required",params:{missingProperty: "npu"},message:"must have required property '"+"npu"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
if(++errors >= 1000){validate95.errors = vErrors;return false;}
}
for(const key0 in data2){
if(!((key0 === "gpu") || (key0 === "npu"))){
const err5 = {instancePath:instancePath+"/unlisted",schemaPath:"#/properties/unlisted/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
if(++errors >= 1000){validate95.errors = vErrors;return false;}
}
}
if(data2.gpu !== undefined){
let data3 = data2.gpu;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err6 = {instancePath:instancePath+"/unlisted/gpu",schemaPath:"#/properties/unlisted/properties/gpu/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
if(++errors >= 1000){validate95.errors = vErrors;return false;}
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/unlisted/gpu",schemaPath:"#/properties/unlisted/properties/gpu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
if(++errors >= 1000){validate95.errors = vErrors;return false;}
}
if(data3 < 0 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/unlisted/gpu",schemaPath:"#/properties/unlisted/properties/gpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
if(++errors >= 1000){validate95.errors = vErrors;return false;}
}
}
}
if(data2.npu !== undefined){
let data4 = data2.npu;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err9 = {instancePath:instancePath+"/unlisted/npu",schemaPath:"#/properties/unlisted/properties/npu/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
if(++errors >= 1000){validate95.errors = vErrors;return false;}
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/unlisted/npu",schemaPath:"#/properties/unlisted/properties/npu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
if(++errors >= 1000){validate95.errors = vErrors;return false;}
}
if(data4 < 0 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/unlisted/npu",schemaPath:"#/properties/unlisted/properties/npu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
if(++errors >= 1000){validate95.errors = vErrors;return false;}
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/unlisted",schemaPath:"#/properties/unlisted/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
if(++errors >= 1000){validate95.errors = vErrors;return false;}
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
if(++errors >= 1000){validate95.errors = vErrors;return false;}
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":{"devices":true,"unlisted":true},"dynamicProps":false,"dynamicItems":false};


function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate95(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
if(errors >= 1000){validate94.errors = vErrors;return false;}
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
if(++errors >= 1000){validate94.errors = vErrors;return false;}
}
if(data.from === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
if(++errors >= 1000){validate94.errors = vErrors;return false;}
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
if(++errors >= 1000){validate94.errors = vErrors;return false;}
}
if("known" !== data0){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "known"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
if(++errors >= 1000){validate94.errors = vErrors;return false;}
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
if(++errors >= 1000){validate94.errors = vErrors;return false;}
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
if(++errors >= 1000){validate94.errors = vErrors;return false;}
}
if(func2(data2) < 1){
const err6 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
if(++errors >= 1000){validate94.errors = vErrors;return false;}
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
if(++errors >= 1000){validate94.errors = vErrors;return false;}
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
if(++errors >= 1000){validate94.errors = vErrors;return false;}
}
}
for(const key0 in data){
if((((key0 !== "status") && (key0 !== "from")) && (key0 !== "devices")) && (key0 !== "unlisted")){
const err9 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
if(++errors >= 1000){validate94.errors = vErrors;return false;}
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
if(++errors >= 1000){validate94.errors = vErrors;return false;}
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};



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
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
if(++errors >= 1000){validate99.errors = vErrors;return false;}
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
if(++errors >= 1000){validate99.errors = vErrors;return false;}
}
if(data.from === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
if(++errors >= 1000){validate99.errors = vErrors;return false;}
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
if(++errors >= 1000){validate99.errors = vErrors;return false;}
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
if(++errors >= 1000){validate99.errors = vErrors;return false;}
}
if("unknown" !== data0){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "unknown"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
if(++errors >= 1000){validate99.errors = vErrors;return false;}
}
}
if(data.reason !== undefined){
if(!(validate63(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
if(errors >= 1000){validate99.errors = vErrors;return false;}
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
if(++errors >= 1000){validate99.errors = vErrors;return false;}
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
if(++errors >= 1000){validate99.errors = vErrors;return false;}
}
if(func2(data3) < 1){
const err8 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
if(++errors >= 1000){validate99.errors = vErrors;return false;}
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
if(++errors >= 1000){validate99.errors = vErrors;return false;}
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
if(++errors >= 1000){validate99.errors = vErrors;return false;}
}
}
if(data.worstKnown !== undefined){
let data4 = data.worstKnown;
if(!(validate95(data4, {instancePath:instancePath+"/worstKnown",parentData:data,parentDataProperty:"worstKnown",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
if(errors >= 1000){validate99.errors = vErrors;return false;}
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if((key1 !== "devices") && (key1 !== "unlisted")){
const err11 = {instancePath:instancePath+"/worstKnown",schemaPath:"#/properties/worstKnown/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
if(++errors >= 1000){validate99.errors = vErrors;return false;}
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
if(++errors >= 1000){validate99.errors = vErrors;return false;}
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
if(++errors >= 1000){validate99.errors = vErrors;return false;}
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};




function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
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
if(++errors >= 1000){validate105.errors = vErrors;return false;}
}
if(data.interfaces === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "interfaces"},message:"must have required property '"+"interfaces"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
if(++errors >= 1000){validate105.errors = vErrors;return false;}
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
if(++errors >= 1000){validate105.errors = vErrors;return false;}
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
if(++errors >= 1000){validate105.errors = vErrors;return false;}
}
if(data1.wireless === undefined){
const err4 = {instancePath:instancePath+"/interfaces",schemaPath:"#/properties/interfaces/required",keyword:"required",params:{missingProperty: "wireless"},message:"must have required property '"+"wireless"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
if(++errors >= 1000){validate105.errors = vErrors;return false;}
}
if(data1.tunnel === undefined){
const err5 = {instancePath:instancePath+"/interfaces",schemaPath:"#/properties/interfaces/required",keyword:"required",params:{missingProperty: "tunnel"},message:"must have required property '"+"tunnel"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
if(++errors >= 1000){validate105.errors = vErrors;return false;}
}
if(data1.other === undefined){
const err6 = {instancePath:instancePath+"/interfaces",schemaPath:"#/properties/interfaces/required",keyword:"required",params:{missingProperty: "other"},message:"must have required property '"+"other"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
if(++errors >= 1000){validate105.errors = vErrors;return false;}
}
if(data1.unknown === undefined){
const err7 = {instancePath:instancePath+"/interfaces",schemaPath:"#/properties/interfaces/required",keyword:"required",params:{missingProperty: "unknown"},message:"must have required property '"+"unknown"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
if(++errors >= 1000){validate105.errors = vErrors;return false;}
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
if(++errors >= 1000){validate105.errors = vErrors;return false;}
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
if(++errors >= 1000){validate105.errors = vErrors;return false;}
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
if(++errors >= 1000){validate105.errors = vErrors;return false;}
}
if(data2 < 0 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/interfaces/ethernet",schemaPath:"#/properties/interfaces/properties/ethernet/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
if(++errors >= 1000){validate105.errors = vErrors;return false;}
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
if(++errors >= 1000){validate105.errors = vErrors;return false;}
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
if(++errors >= 1000){validate105.errors = vErrors;return false;}
}
if(data3 < 0 || isNaN(data3)){
const err14 = {instancePath:instancePath+"/interfaces/wireless",schemaPath:"#/properties/interfaces/properties/wireless/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
if(++errors >= 1000){validate105.errors = vErrors;return false;}
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
if(++errors >= 1000){validate105.errors = vErrors;return false;}
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
if(++errors >= 1000){validate105.errors = vErrors;return false;}
}
if(data4 < 0 || isNaN(data4)){
const err17 = {instancePath:instancePath+"/interfaces/tunnel",schemaPath:"#/properties/interfaces/properties/tunnel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
if(++errors >= 1000){validate105.errors = vErrors;return false;}
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
if(++errors >= 1000){validate105.errors = vErrors;return false;}
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
if(++errors >= 1000){validate105.errors = vErrors;return false;}
}
if(data5 < 0 || isNaN(data5)){
const err20 = {instancePath:instancePath+"/interfaces/other",schemaPath:"#/properties/interfaces/properties/other/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
if(++errors >= 1000){validate105.errors = vErrors;return false;}
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
if(++errors >= 1000){validate105.errors = vErrors;return false;}
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
if(++errors >= 1000){validate105.errors = vErrors;return false;}
}
if(data6 < 0 || isNaN(data6)){
const err23 = {instancePath:instancePath+"/interfaces/unknown",schemaPath:"#/properties/interfaces/properties/unknown/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
if(++errors >= 1000){validate105.errors = vErrors;return false;}
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
if(++errors >= 1000){validate105.errors = vErrors;return false;}
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
if(++errors >= 1000){validate105.errors = vErrors;return false;}
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"props":{"available":true,"interfaces":true},"dynamicProps":false,"dynamicItems":false};


function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate105(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
if(errors >= 1000){validate104.errors = vErrors;return false;}
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
if(++errors >= 1000){validate104.errors = vErrors;return false;}
}
if(data.from === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
if(++errors >= 1000){validate104.errors = vErrors;return false;}
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
if(++errors >= 1000){validate104.errors = vErrors;return false;}
}
if("known" !== data0){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "known"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
if(++errors >= 1000){validate104.errors = vErrors;return false;}
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
if(++errors >= 1000){validate104.errors = vErrors;return false;}
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
if(++errors >= 1000){validate104.errors = vErrors;return false;}
}
if(func2(data2) < 1){
const err6 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
if(++errors >= 1000){validate104.errors = vErrors;return false;}
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
if(++errors >= 1000){validate104.errors = vErrors;return false;}
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
if(++errors >= 1000){validate104.errors = vErrors;return false;}
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
if(++errors >= 1000){validate104.errors = vErrors;return false;}
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
if(++errors >= 1000){validate104.errors = vErrors;return false;}
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};



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
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
if(++errors >= 1000){validate107.errors = vErrors;return false;}
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
if(++errors >= 1000){validate107.errors = vErrors;return false;}
}
if(data.from === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
if(++errors >= 1000){validate107.errors = vErrors;return false;}
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
if(++errors >= 1000){validate107.errors = vErrors;return false;}
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
if(++errors >= 1000){validate107.errors = vErrors;return false;}
}
if("unknown" !== data0){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "unknown"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
if(++errors >= 1000){validate107.errors = vErrors;return false;}
}
}
if(data.reason !== undefined){
if(!(validate63(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
if(errors >= 1000){validate107.errors = vErrors;return false;}
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
if(++errors >= 1000){validate107.errors = vErrors;return false;}
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
if(++errors >= 1000){validate107.errors = vErrors;return false;}
}
if(func2(data3) < 1){
const err8 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
if(++errors >= 1000){validate107.errors = vErrors;return false;}
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
if(++errors >= 1000){validate107.errors = vErrors;return false;}
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
if(++errors >= 1000){validate107.errors = vErrors;return false;}
}
}
if(data.worstKnown !== undefined){
let data4 = data.worstKnown;
if(!(validate105(data4, {instancePath:instancePath+"/worstKnown",parentData:data,parentDataProperty:"worstKnown",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
if(errors >= 1000){validate107.errors = vErrors;return false;}
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
if(++errors >= 1000){validate107.errors = vErrors;return false;}
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
if(++errors >= 1000){validate107.errors = vErrors;return false;}
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
if(++errors >= 1000){validate107.errors = vErrors;return false;}
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const schema45 = {"description":"Values of the signal modelService.","type":"object","allOf":[{"$ref":"#/$defs/modelServiceFacts"}],"required":["state","implementation","version","latencyMs"],"properties":{"state":{"description":"State of the endpoint that is furthest from ready.","type":"string","enum":["ready","loading","refused","timeout","bad-reply","not-loopback"]},"implementation":{"description":"What is expected to answer there.","type":"string","enum":["ollama","llama.cpp","openai-compatible"]},"version":{"description":"Version that it gives; null where it gives none.","type":["string","null"],"maxLength":400},"latencyMs":{"description":"Slowest of its health requests in milliseconds; null where none was answered.","type":["number","null"],"minimum":0}}};
const schema46 = {"description":"Facts of the signal modelService, before any limit is applied.","type":"object","required":["endpoints"],"properties":{"endpoints":{"description":"Every endpoint of the policy.","type":"array","items":{"description":"One endpoint.","type":"object","additionalProperties":false,"required":["url","implementation","state","version","latencyMs","message"],"properties":{"url":{"description":"Loopback address and port.","type":"string","maxLength":200},"implementation":{"description":"What is expected to answer there.","type":"string","enum":["ollama","llama.cpp","openai-compatible"]},"state":{"description":"What was seen there.","type":"string","enum":["ready","loading","refused","timeout","bad-reply","not-loopback"]},"version":{"description":"Version that it gives; null where it gives none.","type":["string","null"],"maxLength":400},"latencyMs":{"description":"Slowest health request in milliseconds.","type":["number","null"],"minimum":0},"message":{"description":"What was seen, where the state is not ready.","type":["string","null"],"maxLength":400}}},"minItems":1,"maxItems":8}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.endpoints === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "endpoints"},message:"must have required property '"+"endpoints"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
if(++errors >= 1000){validate114.errors = vErrors;return false;}
}
if(data.endpoints !== undefined){
let data0 = data.endpoints;
if(Array.isArray(data0)){
if(data0.length > 8){
const err1 = {instancePath:instancePath+"/endpoints",schemaPath:"#/properties/endpoints/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
if(++errors >= 1000){validate114.errors = vErrors;return false;}
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/endpoints",schemaPath:"#/properties/endpoints/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
if(++errors >= 1000){validate114.errors = vErrors;return false;}
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.url === undefined){
const err3 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
if(++errors >= 1000){validate114.errors = vErrors;return false;}
}
if(data1.implementation === undefined){
const err4 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "implementation"},message:"must have required property '"+"implementation"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
if(++errors >= 1000){validate114.errors = vErrors;return false;}
}
if(data1.state === undefined){
const err5 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
if(++errors >= 1000){validate114.errors = vErrors;return false;}
}
if(data1.version === undefined){
const err6 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
if(++errors >= 1000){validate114.errors = vErrors;return false;}
}
if(data1.latencyMs === undefined){
const err7 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "latencyMs"},message:"must have required property '"+"latencyMs"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
if(++errors >= 1000){validate114.errors = vErrors;return false;}
}
if(data1.message === undefined){
const err8 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
if(++errors >= 1000){validate114.errors = vErrors;return false;}
}
for(const key0 in data1){
if(!((((((key0 === "url") || (key0 === "implementation")) || (key0 === "state")) || (key0 === "version")) || (key0 === "latencyMs")) || (key0 === "message"))){
const err9 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/properties/endpoints/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
if(++errors >= 1000){validate114.errors = vErrors;return false;}
}
}
if(data1.url !== undefined){
let data2 = data1.url;
if(typeof data2 === "string"){
if(func2(data2) > 200){
const err10 = {instancePath:instancePath+"/endpoints/" + i0+"/url",schemaPath:"#/properties/endpoints/items/properties/url/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
if(++errors >= 1000){validate114.errors = vErrors;return false;}
}
}
else {
const err11 = {instancePath:instancePath+"/endpoints/" + i0+"/url",schemaPath:"#/properties/endpoints/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
if(++errors >= 1000){validate114.errors = vErrors;return false;}
}
}
if(data1.implementation !== undefined){
let data3 = data1.implementation;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/endpoints/" + i0+"/implementation",schemaPath:"#/properties/endpoints/items/properties/implementation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
if(++errors >= 1000){validate114.errors = vErrors;return false;}
}
if(!(((data3 === "ollama") || (data3 === "llama.cpp")) || (data3 === "openai-compatible"))){
const err13 = {instancePath:instancePath+"/endpoints/" + i0+"/implementation",schemaPath:"#/properties/endpoints/items/properties/implementation/enum",keyword:"enum",params:{allowedValues: schema46.properties.endpoints.items.properties.implementation.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
if(++errors >= 1000){validate114.errors = vErrors;return false;}
}
}
if(data1.state !== undefined){
let data4 = data1.state;
if(typeof data4 !== "string"){
const err14 = {instancePath:instancePath+"/endpoints/" + i0+"/state",schemaPath:"#/properties/endpoints/items/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
if(++errors >= 1000){validate114.errors = vErrors;return false;}
}
if(!((((((data4 === "ready") || (data4 === "loading")) || (data4 === "refused")) || (data4 === "timeout")) || (data4 === "bad-reply")) || (data4 === "not-loopback"))){
const err15 = {instancePath:instancePath+"/endpoints/" + i0+"/state",schemaPath:"#/properties/endpoints/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema46.properties.endpoints.items.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
if(++errors >= 1000){validate114.errors = vErrors;return false;}
}
}
if(data1.version !== undefined){
let data5 = data1.version;
if((typeof data5 !== "string") && (data5 !== null)){
const err16 = {instancePath:instancePath+"/endpoints/" + i0+"/version",schemaPath:"#/properties/endpoints/items/properties/version/type",keyword:"type",params:{type: schema46.properties.endpoints.items.properties.version.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
if(++errors >= 1000){validate114.errors = vErrors;return false;}
}
if(typeof data5 === "string"){
if(func2(data5) > 400){
const err17 = {instancePath:instancePath+"/endpoints/" + i0+"/version",schemaPath:"#/properties/endpoints/items/properties/version/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
if(++errors >= 1000){validate114.errors = vErrors;return false;}
}
}
}
if(data1.latencyMs !== undefined){
let data6 = data1.latencyMs;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
const err18 = {instancePath:instancePath+"/endpoints/" + i0+"/latencyMs",schemaPath:"#/properties/endpoints/items/properties/latencyMs/type",keyword:"type",params:{type: schema46.properties.endpoints.items.properties.latencyMs.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
if(++errors >= 1000){validate114.errors = vErrors;return false;}
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err19 = {instancePath:instancePath+"/endpoints/" + i0+"/latencyMs",schemaPath:"#/properties/endpoints/items/properties/latencyMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
if(++errors >= 1000){validate114.errors = vErrors;return false;}
}
}
}
if(data1.message !== undefined){
let data7 = data1.message;
if((typeof data7 !== "string") && (data7 !== null)){
const err20 = {instancePath:instancePath+"/endpoints/" + i0+"/message",schemaPath:"#/properties/endpoints/items/properties/message/type",keyword:"type",params:{type: schema46.properties.endpoints.items.properties.message.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
if(++errors >= 1000){validate114.errors = vErrors;return false;}
}
if(typeof data7 === "string"){
if(func2(data7) > 400){
const err21 = {instancePath:instancePath+"/endpoints/" + i0+"/message",schemaPath:"#/properties/endpoints/items/properties/message/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
if(++errors >= 1000){validate114.errors = vErrors;return false;}
}
}
}
}
else {
const err22 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/properties/endpoints/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
if(++errors >= 1000){validate114.errors = vErrors;return false;}
}
}
}
else {
const err23 = {instancePath:instancePath+"/endpoints",schemaPath:"#/properties/endpoints/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
if(++errors >= 1000){validate114.errors = vErrors;return false;}
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
if(++errors >= 1000){validate114.errors = vErrors;return false;}
}
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"props":{"endpoints":true},"dynamicProps":false,"dynamicItems":false};


function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate113.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate114(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
if(errors >= 1000){validate113.errors = vErrors;return false;}
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
if(++errors >= 1000){validate113.errors = vErrors;return false;}
}
if(data.implementation === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "implementation"},message:"must have required property '"+"implementation"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
if(++errors >= 1000){validate113.errors = vErrors;return false;}
}
if(data.version === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
if(++errors >= 1000){validate113.errors = vErrors;return false;}
}
if(data.latencyMs === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "latencyMs"},message:"must have required property '"+"latencyMs"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
if(++errors >= 1000){validate113.errors = vErrors;return false;}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
if(++errors >= 1000){validate113.errors = vErrors;return false;}
}
if(!((((((data0 === "ready") || (data0 === "loading")) || (data0 === "refused")) || (data0 === "timeout")) || (data0 === "bad-reply")) || (data0 === "not-loopback"))){
const err5 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema45.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
if(++errors >= 1000){validate113.errors = vErrors;return false;}
}
}
if(data.implementation !== undefined){
let data1 = data.implementation;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/implementation",schemaPath:"#/properties/implementation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
if(++errors >= 1000){validate113.errors = vErrors;return false;}
}
if(!(((data1 === "ollama") || (data1 === "llama.cpp")) || (data1 === "openai-compatible"))){
const err7 = {instancePath:instancePath+"/implementation",schemaPath:"#/properties/implementation/enum",keyword:"enum",params:{allowedValues: schema45.properties.implementation.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
if(++errors >= 1000){validate113.errors = vErrors;return false;}
}
}
if(data.version !== undefined){
let data2 = data.version;
if((typeof data2 !== "string") && (data2 !== null)){
const err8 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: schema45.properties.version.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
if(++errors >= 1000){validate113.errors = vErrors;return false;}
}
if(typeof data2 === "string"){
if(func2(data2) > 400){
const err9 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
if(++errors >= 1000){validate113.errors = vErrors;return false;}
}
}
}
if(data.latencyMs !== undefined){
let data3 = data.latencyMs;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)){
const err10 = {instancePath:instancePath+"/latencyMs",schemaPath:"#/properties/latencyMs/type",keyword:"type",params:{type: schema45.properties.latencyMs.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
if(++errors >= 1000){validate113.errors = vErrors;return false;}
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/latencyMs",schemaPath:"#/properties/latencyMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
if(++errors >= 1000){validate113.errors = vErrors;return false;}
}
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
if(++errors >= 1000){validate113.errors = vErrors;return false;}
}
validate113.errors = vErrors;
return errors === 0;
}
validate113.evaluated = {"props":{"state":true,"implementation":true,"version":true,"latencyMs":true,"endpoints":true},"dynamicProps":false,"dynamicItems":false};


function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate113(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
if(errors >= 1000){validate112.errors = vErrors;return false;}
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
if(++errors >= 1000){validate112.errors = vErrors;return false;}
}
if(data.from === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
if(++errors >= 1000){validate112.errors = vErrors;return false;}
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
if(++errors >= 1000){validate112.errors = vErrors;return false;}
}
if("known" !== data0){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "known"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
if(++errors >= 1000){validate112.errors = vErrors;return false;}
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
if(++errors >= 1000){validate112.errors = vErrors;return false;}
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
if(++errors >= 1000){validate112.errors = vErrors;return false;}
}
if(func2(data2) < 1){
const err6 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
if(++errors >= 1000){validate112.errors = vErrors;return false;}
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
if(++errors >= 1000){validate112.errors = vErrors;return false;}
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
if(++errors >= 1000){validate112.errors = vErrors;return false;}
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
if(++errors >= 1000){validate112.errors = vErrors;return false;}
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
if(++errors >= 1000){validate112.errors = vErrors;return false;}
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};



function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate117.evaluated;
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
if(++errors >= 1000){validate117.errors = vErrors;return false;}
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
if(++errors >= 1000){validate117.errors = vErrors;return false;}
}
if(data.from === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
if(++errors >= 1000){validate117.errors = vErrors;return false;}
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
if(++errors >= 1000){validate117.errors = vErrors;return false;}
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
if(++errors >= 1000){validate117.errors = vErrors;return false;}
}
if("unknown" !== data0){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "unknown"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
if(++errors >= 1000){validate117.errors = vErrors;return false;}
}
}
if(data.reason !== undefined){
if(!(validate63(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
if(errors >= 1000){validate117.errors = vErrors;return false;}
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
if(++errors >= 1000){validate117.errors = vErrors;return false;}
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
if(++errors >= 1000){validate117.errors = vErrors;return false;}
}
if(func2(data3) < 1){
const err8 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
if(++errors >= 1000){validate117.errors = vErrors;return false;}
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
if(++errors >= 1000){validate117.errors = vErrors;return false;}
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
if(++errors >= 1000){validate117.errors = vErrors;return false;}
}
}
if(data.worstKnown !== undefined){
let data4 = data.worstKnown;
if(!(validate113(data4, {instancePath:instancePath+"/worstKnown",parentData:data,parentDataProperty:"worstKnown",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
if(errors >= 1000){validate117.errors = vErrors;return false;}
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
if(++errors >= 1000){validate117.errors = vErrors;return false;}
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
if(++errors >= 1000){validate117.errors = vErrors;return false;}
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
if(++errors >= 1000){validate117.errors = vErrors;return false;}
}
validate117.errors = vErrors;
return errors === 0;
}
validate117.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema48 = {"description":"`allow`; `constrain`: it fits, short or small work only; `deny`.","type":"string","enum":["allow","constrain","deny"]};

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate122.evaluated;
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
if(++errors >= 1000){validate122.errors = vErrors;return false;}
}
if(!(((data === "allow") || (data === "constrain")) || (data === "deny"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema48.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
if(++errors >= 1000){validate122.errors = vErrors;return false;}
}
validate122.errors = vErrors;
return errors === 0;
}
validate122.evaluated = {"dynamicProps":false,"dynamicItems":false};



function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
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
if(++errors >= 1000){validate127.errors = vErrors;return false;}
}
if(data.net === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "net"},message:"must have required property '"+"net"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
if(++errors >= 1000){validate127.errors = vErrors;return false;}
}
if(data.run === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
if(++errors >= 1000){validate127.errors = vErrors;return false;}
}
if(data.env === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "env"},message:"must have required property '"+"env"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
if(++errors >= 1000){validate127.errors = vErrors;return false;}
}
if(data.sys === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sys"},message:"must have required property '"+"sys"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
if(++errors >= 1000){validate127.errors = vErrors;return false;}
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
if(++errors >= 1000){validate127.errors = vErrors;return false;}
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
if(++errors >= 1000){validate127.errors = vErrors;return false;}
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
if(++errors >= 1000){validate127.errors = vErrors;return false;}
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
if(++errors >= 1000){validate127.errors = vErrors;return false;}
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
if(++errors >= 1000){validate127.errors = vErrors;return false;}
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
if(++errors >= 1000){validate127.errors = vErrors;return false;}
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
if(++errors >= 1000){validate127.errors = vErrors;return false;}
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
if(++errors >= 1000){validate127.errors = vErrors;return false;}
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
if(++errors >= 1000){validate127.errors = vErrors;return false;}
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
if(++errors >= 1000){validate127.errors = vErrors;return false;}
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
if(++errors >= 1000){validate127.errors = vErrors;return false;}
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
if(++errors >= 1000){validate127.errors = vErrors;return false;}
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
if(++errors >= 1000){validate127.errors = vErrors;return false;}
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
if(++errors >= 1000){validate127.errors = vErrors;return false;}
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
if(++errors >= 1000){validate127.errors = vErrors;return false;}
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
if(++errors >= 1000){validate127.errors = vErrors;return false;}
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
if(++errors >= 1000){validate127.errors = vErrors;return false;}
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
if(++errors >= 1000){validate127.errors = vErrors;return false;}
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
if(++errors >= 1000){validate127.errors = vErrors;return false;}
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
if(++errors >= 1000){validate127.errors = vErrors;return false;}
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
if(++errors >= 1000){validate127.errors = vErrors;return false;}
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
if(++errors >= 1000){validate127.errors = vErrors;return false;}
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
if(++errors >= 1000){validate127.errors = vErrors;return false;}
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
if(++errors >= 1000){validate127.errors = vErrors;return false;}
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema50 = {"description":"Facts of the signal thermal: temperatures with the limits of their own sensors.","type":"object","additionalProperties":false,"required":["sensors","failedSensors"],"properties":{"sensors":{"description":"Sensors that were read; where there are more than fit, those nearest to their limits.","type":"array","items":{"description":"One sensor.","type":"object","additionalProperties":false,"required":["name","celsius","limits"],"properties":{"name":{"description":"Name of the sensor.","type":"string","minLength":1,"maxLength":200},"celsius":{"description":"Temperature in degrees Celsius; above 150 only beside a limit.","type":"number","minimum":-40,"maximum":2147483.647},"alarm":{"description":"Its chip says that a critical limit is crossed, whatever it reads; absent: it does not.","type":"boolean","const":true},"limits":{"description":"The lowest limit at which it is slowed down, the lowest at which it is shut down, and the lowest alarm, as far as the machine states them; empty: none.","type":"array","items":{"description":"One limit.","type":"object","additionalProperties":false,"required":["kind","celsius"],"properties":{"kind":{"description":"Kind of limit.","type":"string","enum":["passive","hot","max","critical","emergency","documented"]},"celsius":{"description":"The limit in degrees Celsius.","type":"number","exclusiveMinimum":0,"maximum":150},"means":{"description":"What happens there: slowed down, shut down, or an alarm and nothing else; absent: throttles, at `critical` and `emergency` stops.","type":"string","enum":["throttles","stops","alarm"]}}},"maxItems":3}}},"maxItems":32},"slowedBy":{"description":"A cooling device with which the kernel takes speed from a processor; absent: none does.","type":"object","additionalProperties":false,"required":["device","state","devices"],"properties":{"device":{"description":"The device that is furthest.","type":"string","minLength":1,"maxLength":200},"state":{"description":"How far it is, in steps of its own.","type":"integer","minimum":1,"maximum":9999999999},"devices":{"description":"How many take speed.","type":"integer","minimum":1,"maximum":9007199254740991}}},"failedSensors":{"description":"Sensors that exist and could not be read; where there are more than fit, those with a limit first.","type":"array","items":{"description":"One sensor.","type":"object","additionalProperties":false,"required":["name","rated","message"],"properties":{"name":{"description":"Name of the sensor.","type":"string","minLength":1,"maxLength":200},"rated":{"description":"False where it has no limit, or its chip says that it reads nothing.","type":"boolean"},"message":{"description":"Why it could not be read.","type":"string","maxLength":400}}},"maxItems":16},"unlisted":{"description":"Sensors that do not fit above, counted; absent: none. No one of them is nearer to its limit than those above.","type":"object","additionalProperties":false,"required":["rated","unrated","failedRated","failedUnrated"],"properties":{"rated":{"description":"Sensors that were read and have a limit.","type":"integer","minimum":0,"maximum":9007199254740991},"unrated":{"description":"Sensors that were read and have none.","type":"integer","minimum":0,"maximum":9007199254740991},"failedRated":{"description":"Sensors with a limit that could not be read.","type":"integer","minimum":0,"maximum":9007199254740991},"failedUnrated":{"description":"Sensors without one that could not be read.","type":"integer","minimum":0,"maximum":9007199254740991}}}}};

function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate131.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sensors === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sensors"},message:"must have required property '"+"sensors"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
if(data.failedSensors === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "failedSensors"},message:"must have required property '"+"failedSensors"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
for(const key0 in data){
if(!((((key0 === "sensors") || (key0 === "slowedBy")) || (key0 === "failedSensors")) || (key0 === "unlisted"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
}
if(data.sensors !== undefined){
let data0 = data.sensors;
if(Array.isArray(data0)){
if(data0.length > 32){
const err3 = {instancePath:instancePath+"/sensors",schemaPath:"#/properties/sensors/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
const err4 = {instancePath:instancePath+"/sensors/" + i0,schemaPath:"#/properties/sensors/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
if(data1.celsius === undefined){
const err5 = {instancePath:instancePath+"/sensors/" + i0,schemaPath:"#/properties/sensors/items/required",keyword:"required",params:{missingProperty: "celsius"},message:"must have required property '"+"celsius"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
if(data1.limits === undefined){
const err6 = {instancePath:instancePath+"/sensors/" + i0,schemaPath:"#/properties/sensors/items/required",keyword:"required",params:{missingProperty: "limits"},message:"must have required property '"+"limits"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
for(const key1 in data1){
if(!((((key1 === "name") || (key1 === "celsius")) || (key1 === "alarm")) || (key1 === "limits"))){
const err7 = {instancePath:instancePath+"/sensors/" + i0,schemaPath:"#/properties/sensors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 === "string"){
if(func2(data2) > 200){
const err8 = {instancePath:instancePath+"/sensors/" + i0+"/name",schemaPath:"#/properties/sensors/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/sensors/" + i0+"/name",schemaPath:"#/properties/sensors/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
}
else {
const err10 = {instancePath:instancePath+"/sensors/" + i0+"/name",schemaPath:"#/properties/sensors/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
}
if(data1.celsius !== undefined){
let data3 = data1.celsius;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2147483.647 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/sensors/" + i0+"/celsius",schemaPath:"#/properties/sensors/items/properties/celsius/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483.647},message:"must be <= 2147483.647"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
if(data3 < -40 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/sensors/" + i0+"/celsius",schemaPath:"#/properties/sensors/items/properties/celsius/minimum",keyword:"minimum",params:{comparison: ">=", limit: -40},message:"must be >= -40"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
}
else {
const err13 = {instancePath:instancePath+"/sensors/" + i0+"/celsius",schemaPath:"#/properties/sensors/items/properties/celsius/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
}
if(data1.alarm !== undefined){
let data4 = data1.alarm;
if(typeof data4 !== "boolean"){
const err14 = {instancePath:instancePath+"/sensors/" + i0+"/alarm",schemaPath:"#/properties/sensors/items/properties/alarm/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
if(true !== data4){
const err15 = {instancePath:instancePath+"/sensors/" + i0+"/alarm",schemaPath:"#/properties/sensors/items/properties/alarm/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
}
if(data1.limits !== undefined){
let data5 = data1.limits;
if(Array.isArray(data5)){
if(data5.length > 3){
const err16 = {instancePath:instancePath+"/sensors/" + i0+"/limits",schemaPath:"#/properties/sensors/items/properties/limits/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.kind === undefined){
const err17 = {instancePath:instancePath+"/sensors/" + i0+"/limits/" + i1,schemaPath:"#/properties/sensors/items/properties/limits/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
if(data6.celsius === undefined){
const err18 = {instancePath:instancePath+"/sensors/" + i0+"/limits/" + i1,schemaPath:"#/properties/sensors/items/properties/limits/items/required",keyword:"required",params:{missingProperty: "celsius"},message:"must have required property '"+"celsius"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
for(const key2 in data6){
if(!(((key2 === "kind") || (key2 === "celsius")) || (key2 === "means"))){
const err19 = {instancePath:instancePath+"/sensors/" + i0+"/limits/" + i1,schemaPath:"#/properties/sensors/items/properties/limits/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
}
if(data6.kind !== undefined){
let data7 = data6.kind;
if(typeof data7 !== "string"){
const err20 = {instancePath:instancePath+"/sensors/" + i0+"/limits/" + i1+"/kind",schemaPath:"#/properties/sensors/items/properties/limits/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
if(!((((((data7 === "passive") || (data7 === "hot")) || (data7 === "max")) || (data7 === "critical")) || (data7 === "emergency")) || (data7 === "documented"))){
const err21 = {instancePath:instancePath+"/sensors/" + i0+"/limits/" + i1+"/kind",schemaPath:"#/properties/sensors/items/properties/limits/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema50.properties.sensors.items.properties.limits.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
}
if(data6.celsius !== undefined){
let data8 = data6.celsius;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 150 || isNaN(data8)){
const err22 = {instancePath:instancePath+"/sensors/" + i0+"/limits/" + i1+"/celsius",schemaPath:"#/properties/sensors/items/properties/limits/items/properties/celsius/maximum",keyword:"maximum",params:{comparison: "<=", limit: 150},message:"must be <= 150"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
if(data8 <= 0 || isNaN(data8)){
const err23 = {instancePath:instancePath+"/sensors/" + i0+"/limits/" + i1+"/celsius",schemaPath:"#/properties/sensors/items/properties/limits/items/properties/celsius/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
}
else {
const err24 = {instancePath:instancePath+"/sensors/" + i0+"/limits/" + i1+"/celsius",schemaPath:"#/properties/sensors/items/properties/limits/items/properties/celsius/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
}
if(data6.means !== undefined){
let data9 = data6.means;
if(typeof data9 !== "string"){
const err25 = {instancePath:instancePath+"/sensors/" + i0+"/limits/" + i1+"/means",schemaPath:"#/properties/sensors/items/properties/limits/items/properties/means/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
if(!(((data9 === "throttles") || (data9 === "stops")) || (data9 === "alarm"))){
const err26 = {instancePath:instancePath+"/sensors/" + i0+"/limits/" + i1+"/means",schemaPath:"#/properties/sensors/items/properties/limits/items/properties/means/enum",keyword:"enum",params:{allowedValues: schema50.properties.sensors.items.properties.limits.items.properties.means.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
}
}
else {
const err27 = {instancePath:instancePath+"/sensors/" + i0+"/limits/" + i1,schemaPath:"#/properties/sensors/items/properties/limits/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
}
}
else {
const err28 = {instancePath:instancePath+"/sensors/" + i0+"/limits",schemaPath:"#/properties/sensors/items/properties/limits/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
}
}
else {
const err29 = {instancePath:instancePath+"/sensors/" + i0,schemaPath:"#/properties/sensors/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
}
}
else {
const err30 = {instancePath:instancePath+"/sensors",schemaPath:"#/properties/sensors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
}
if(data.slowedBy !== undefined){
let data10 = data.slowedBy;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.device === undefined){
const err31 = {instancePath:instancePath+"/slowedBy",schemaPath:"#/properties/slowedBy/required",keyword:"required",params:{missingProperty: "device"},message:"must have required property '"+"device"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
if(data10.state === undefined){
const err32 = {instancePath:instancePath+"/slowedBy",schemaPath:"#/properties/slowedBy/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
if(data10.devices === undefined){
const err33 = {instancePath:instancePath+"/slowedBy",schemaPath:"#/properties/slowedBy/required",keyword:"required",params:{missingProperty: "devices"},message:"must have required property '"+"devices"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
for(const key3 in data10){
if(!(((key3 === "device") || (key3 === "state")) || (key3 === "devices"))){
const err34 = {instancePath:instancePath+"/slowedBy",schemaPath:"#/properties/slowedBy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
}
if(data10.device !== undefined){
let data11 = data10.device;
if(typeof data11 === "string"){
if(func2(data11) > 200){
const err35 = {instancePath:instancePath+"/slowedBy/device",schemaPath:"#/properties/slowedBy/properties/device/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
if(func2(data11) < 1){
const err36 = {instancePath:instancePath+"/slowedBy/device",schemaPath:"#/properties/slowedBy/properties/device/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
}
else {
const err37 = {instancePath:instancePath+"/slowedBy/device",schemaPath:"#/properties/slowedBy/properties/device/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
}
if(data10.state !== undefined){
let data12 = data10.state;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err38 = {instancePath:instancePath+"/slowedBy/state",schemaPath:"#/properties/slowedBy/properties/state/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 9999999999 || isNaN(data12)){
const err39 = {instancePath:instancePath+"/slowedBy/state",schemaPath:"#/properties/slowedBy/properties/state/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999999999},message:"must be <= 9999999999"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
if(data12 < 1 || isNaN(data12)){
const err40 = {instancePath:instancePath+"/slowedBy/state",schemaPath:"#/properties/slowedBy/properties/state/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
}
}
if(data10.devices !== undefined){
let data13 = data10.devices;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err41 = {instancePath:instancePath+"/slowedBy/devices",schemaPath:"#/properties/slowedBy/properties/devices/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
const err42 = {instancePath:instancePath+"/slowedBy/devices",schemaPath:"#/properties/slowedBy/properties/devices/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
if(data13 < 1 || isNaN(data13)){
const err43 = {instancePath:instancePath+"/slowedBy/devices",schemaPath:"#/properties/slowedBy/properties/devices/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
}
}
}
else {
const err44 = {instancePath:instancePath+"/slowedBy",schemaPath:"#/properties/slowedBy/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
}
if(data.failedSensors !== undefined){
let data14 = data.failedSensors;
if(Array.isArray(data14)){
if(data14.length > 16){
const err45 = {instancePath:instancePath+"/failedSensors",schemaPath:"#/properties/failedSensors/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.name === undefined){
const err46 = {instancePath:instancePath+"/failedSensors/" + i2,schemaPath:"#/properties/failedSensors/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
if(data15.rated === undefined){
const err47 = {instancePath:instancePath+"/failedSensors/" + i2,schemaPath:"#/properties/failedSensors/items/required",keyword:"required",params:{missingProperty: "rated"},message:"must have required property '"+"rated"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
if(data15.message === undefined){
const err48 = {instancePath:instancePath+"/failedSensors/" + i2,schemaPath:"#/properties/failedSensors/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
for(const key4 in data15){
if(!(((key4 === "name") || (key4 === "rated")) || (key4 === "message"))){
const err49 = {instancePath:instancePath+"/failedSensors/" + i2,schemaPath:"#/properties/failedSensors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
}
if(data15.name !== undefined){
let data16 = data15.name;
if(typeof data16 === "string"){
if(func2(data16) > 200){
const err50 = {instancePath:instancePath+"/failedSensors/" + i2+"/name",schemaPath:"#/properties/failedSensors/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
if(func2(data16) < 1){
const err51 = {instancePath:instancePath+"/failedSensors/" + i2+"/name",schemaPath:"#/properties/failedSensors/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
}
else {
const err52 = {instancePath:instancePath+"/failedSensors/" + i2+"/name",schemaPath:"#/properties/failedSensors/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
}
if(data15.rated !== undefined){
if(typeof data15.rated !== "boolean"){
const err53 = {instancePath:instancePath+"/failedSensors/" + i2+"/rated",schemaPath:"#/properties/failedSensors/items/properties/rated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
}
if(data15.message !== undefined){
let data18 = data15.message;
if(typeof data18 === "string"){
if(func2(data18) > 400){
const err54 = {instancePath:instancePath+"/failedSensors/" + i2+"/message",schemaPath:"#/properties/failedSensors/items/properties/message/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
}
else {
const err55 = {instancePath:instancePath+"/failedSensors/" + i2+"/message",schemaPath:"#/properties/failedSensors/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
}
}
else {
const err56 = {instancePath:instancePath+"/failedSensors/" + i2,schemaPath:"#/properties/failedSensors/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
}
}
else {
const err57 = {instancePath:instancePath+"/failedSensors",schemaPath:"#/properties/failedSensors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
}
if(data.unlisted !== undefined){
let data19 = data.unlisted;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.rated === undefined){
const err58 = {instancePath:instancePath+"/unlisted",schemaPath:"#/properties/unlisted/required",keyword:"required",params:{missingProperty: "rated"},message:"must have required property '"+"rated"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
if(data19.unrated === undefined){
const err59 = {instancePath:instancePath+"/unlisted",schemaPath:"#/properties/unlisted/required",keyword:"required",params:{missingProperty: "unrated"},message:"must have required property '"+"unrated"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
if(data19.failedRated === undefined){
const err60 = {instancePath:instancePath+"/unlisted",schemaPath:"#/properties/unlisted/required",keyword:"required",params:{missingProperty: "failedRated"},message:"must have required property '"+"failedRated"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
if(data19.failedUnrated === undefined){
const err61 = {instancePath:instancePath+"/unlisted",schemaPath:"#/properties/unlisted/required",keyword:"required",params:{missingProperty: "failedUnrated"},message:"must have required property '"+"failedUnrated"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
for(const key5 in data19){
if(!((((key5 === "rated") || (key5 === "unrated")) || (key5 === "failedRated")) || (key5 === "failedUnrated"))){
const err62 = {instancePath:instancePath+"/unlisted",schemaPath:"#/properties/unlisted/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
}
if(data19.rated !== undefined){
let data20 = data19.rated;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err63 = {instancePath:instancePath+"/unlisted/rated",schemaPath:"#/properties/unlisted/properties/rated/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 9007199254740991 || isNaN(data20)){
const err64 = {instancePath:instancePath+"/unlisted/rated",schemaPath:"#/properties/unlisted/properties/rated/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
if(data20 < 0 || isNaN(data20)){
const err65 = {instancePath:instancePath+"/unlisted/rated",schemaPath:"#/properties/unlisted/properties/rated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
}
}
if(data19.unrated !== undefined){
let data21 = data19.unrated;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err66 = {instancePath:instancePath+"/unlisted/unrated",schemaPath:"#/properties/unlisted/properties/unrated/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 9007199254740991 || isNaN(data21)){
const err67 = {instancePath:instancePath+"/unlisted/unrated",schemaPath:"#/properties/unlisted/properties/unrated/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
if(data21 < 0 || isNaN(data21)){
const err68 = {instancePath:instancePath+"/unlisted/unrated",schemaPath:"#/properties/unlisted/properties/unrated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
}
}
if(data19.failedRated !== undefined){
let data22 = data19.failedRated;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err69 = {instancePath:instancePath+"/unlisted/failedRated",schemaPath:"#/properties/unlisted/properties/failedRated/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 9007199254740991 || isNaN(data22)){
const err70 = {instancePath:instancePath+"/unlisted/failedRated",schemaPath:"#/properties/unlisted/properties/failedRated/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
if(data22 < 0 || isNaN(data22)){
const err71 = {instancePath:instancePath+"/unlisted/failedRated",schemaPath:"#/properties/unlisted/properties/failedRated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
}
}
if(data19.failedUnrated !== undefined){
let data23 = data19.failedUnrated;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err72 = {instancePath:instancePath+"/unlisted/failedUnrated",schemaPath:"#/properties/unlisted/properties/failedUnrated/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 9007199254740991 || isNaN(data23)){
const err73 = {instancePath:instancePath+"/unlisted/failedUnrated",schemaPath:"#/properties/unlisted/properties/failedUnrated/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
if(data23 < 0 || isNaN(data23)){
const err74 = {instancePath:instancePath+"/unlisted/failedUnrated",schemaPath:"#/properties/unlisted/properties/failedUnrated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
}
}
}
else {
const err75 = {instancePath:instancePath+"/unlisted",schemaPath:"#/properties/unlisted/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
}
}
else {
const err76 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
if(++errors >= 1000){validate131.errors = vErrors;return false;}
}
validate131.errors = vErrors;
return errors === 0;
}
validate131.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema51 = {"description":"Facts of the signal memory: ceilings on what a new program can take.","type":"object","additionalProperties":false,"required":["levels","pressureFullAvg10Percent"],"properties":{"levels":{"description":"Each ceiling; where there are more than fit, those that leave least.","type":"array","items":{"description":"One ceiling.","type":"object","additionalProperties":false,"required":["kind","availableBytes","totalBytes"],"properties":{"kind":{"description":"What it is.","type":"string","enum":["host","commit-limit","cgroup-max","cgroup-high"]},"availableBytes":{"description":"Bytes left below it.","type":"integer","minimum":0,"maximum":9007199254740991},"totalBytes":{"description":"The ceiling itself, in bytes.","type":"integer","minimum":1,"maximum":9007199254740991}}},"minItems":1,"maxItems":16},"pressureFullAvg10Percent":{"description":"Share of the last 10 s in which all tasks waited for memory, in percent (/proc/pressure/memory); null where the kernel keeps none.","type":["number","null"],"minimum":0,"maximum":100}}};

function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate133.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.levels === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "levels"},message:"must have required property '"+"levels"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
if(++errors >= 1000){validate133.errors = vErrors;return false;}
}
if(data.pressureFullAvg10Percent === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pressureFullAvg10Percent"},message:"must have required property '"+"pressureFullAvg10Percent"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
if(++errors >= 1000){validate133.errors = vErrors;return false;}
}
for(const key0 in data){
if(!((key0 === "levels") || (key0 === "pressureFullAvg10Percent"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
if(++errors >= 1000){validate133.errors = vErrors;return false;}
}
}
if(data.levels !== undefined){
let data0 = data.levels;
if(Array.isArray(data0)){
if(data0.length > 16){
const err3 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
if(++errors >= 1000){validate133.errors = vErrors;return false;}
}
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
if(++errors >= 1000){validate133.errors = vErrors;return false;}
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.kind === undefined){
const err5 = {instancePath:instancePath+"/levels/" + i0,schemaPath:"#/properties/levels/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
if(++errors >= 1000){validate133.errors = vErrors;return false;}
}
if(data1.availableBytes === undefined){
const err6 = {instancePath:instancePath+"/levels/" + i0,schemaPath:"#/properties/levels/items/required",keyword:"required",params:{missingProperty: "availableBytes"},message:"must have required property '"+"availableBytes"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
if(++errors >= 1000){validate133.errors = vErrors;return false;}
}
if(data1.totalBytes === undefined){
const err7 = {instancePath:instancePath+"/levels/" + i0,schemaPath:"#/properties/levels/items/required",keyword:"required",params:{missingProperty: "totalBytes"},message:"must have required property '"+"totalBytes"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
if(++errors >= 1000){validate133.errors = vErrors;return false;}
}
for(const key1 in data1){
if(!(((key1 === "kind") || (key1 === "availableBytes")) || (key1 === "totalBytes"))){
const err8 = {instancePath:instancePath+"/levels/" + i0,schemaPath:"#/properties/levels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
if(++errors >= 1000){validate133.errors = vErrors;return false;}
}
}
if(data1.kind !== undefined){
let data2 = data1.kind;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/levels/" + i0+"/kind",schemaPath:"#/properties/levels/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
if(++errors >= 1000){validate133.errors = vErrors;return false;}
}
if(!((((data2 === "host") || (data2 === "commit-limit")) || (data2 === "cgroup-max")) || (data2 === "cgroup-high"))){
const err10 = {instancePath:instancePath+"/levels/" + i0+"/kind",schemaPath:"#/properties/levels/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema51.properties.levels.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
if(++errors >= 1000){validate133.errors = vErrors;return false;}
}
}
if(data1.availableBytes !== undefined){
let data3 = data1.availableBytes;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/levels/" + i0+"/availableBytes",schemaPath:"#/properties/levels/items/properties/availableBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
if(++errors >= 1000){validate133.errors = vErrors;return false;}
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/levels/" + i0+"/availableBytes",schemaPath:"#/properties/levels/items/properties/availableBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
if(++errors >= 1000){validate133.errors = vErrors;return false;}
}
if(data3 < 0 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/levels/" + i0+"/availableBytes",schemaPath:"#/properties/levels/items/properties/availableBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
if(++errors >= 1000){validate133.errors = vErrors;return false;}
}
}
}
if(data1.totalBytes !== undefined){
let data4 = data1.totalBytes;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err14 = {instancePath:instancePath+"/levels/" + i0+"/totalBytes",schemaPath:"#/properties/levels/items/properties/totalBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
if(++errors >= 1000){validate133.errors = vErrors;return false;}
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/levels/" + i0+"/totalBytes",schemaPath:"#/properties/levels/items/properties/totalBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
if(++errors >= 1000){validate133.errors = vErrors;return false;}
}
if(data4 < 1 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/levels/" + i0+"/totalBytes",schemaPath:"#/properties/levels/items/properties/totalBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
if(++errors >= 1000){validate133.errors = vErrors;return false;}
}
}
}
}
else {
const err17 = {instancePath:instancePath+"/levels/" + i0,schemaPath:"#/properties/levels/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
if(++errors >= 1000){validate133.errors = vErrors;return false;}
}
}
}
else {
const err18 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
if(++errors >= 1000){validate133.errors = vErrors;return false;}
}
}
if(data.pressureFullAvg10Percent !== undefined){
let data5 = data.pressureFullAvg10Percent;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
const err19 = {instancePath:instancePath+"/pressureFullAvg10Percent",schemaPath:"#/properties/pressureFullAvg10Percent/type",keyword:"type",params:{type: schema51.properties.pressureFullAvg10Percent.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
if(++errors >= 1000){validate133.errors = vErrors;return false;}
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100 || isNaN(data5)){
const err20 = {instancePath:instancePath+"/pressureFullAvg10Percent",schemaPath:"#/properties/pressureFullAvg10Percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
if(++errors >= 1000){validate133.errors = vErrors;return false;}
}
if(data5 < 0 || isNaN(data5)){
const err21 = {instancePath:instancePath+"/pressureFullAvg10Percent",schemaPath:"#/properties/pressureFullAvg10Percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
if(++errors >= 1000){validate133.errors = vErrors;return false;}
}
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
if(++errors >= 1000){validate133.errors = vErrors;return false;}
}
validate133.errors = vErrors;
return errors === 0;
}
validate133.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};



function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate136.evaluated;
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
if(++errors >= 1000){validate136.errors = vErrors;return false;}
}
for(const key0 in data){
if(!((key0 === "devices") || (key0 === "unlisted"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
if(++errors >= 1000){validate136.errors = vErrors;return false;}
}
}
if(data.devices !== undefined){
let data0 = data.devices;
if(Array.isArray(data0)){
if(data0.length > 64){
const err2 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
if(++errors >= 1000){validate136.errors = vErrors;return false;}
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate96(data0[i0], {instancePath:instancePath+"/devices/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
if(errors >= 1000){validate136.errors = vErrors;return false;}
}
}
}
else {
const err3 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
if(++errors >= 1000){validate136.errors = vErrors;return false;}
}
}
if(data.unlisted !== undefined){
let data2 = data.unlisted;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.gpu === undefined){
const err4 = {instancePath:instancePath+"/unlisted",schemaPath:"#/properties/unlisted/required",keyword:"required",params:{missingProperty: "gpu"},message:"must have required property '"+"gpu"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
if(++errors >= 1000){validate136.errors = vErrors;return false;}
}
if(data2.npu === undefined){
const err5 = {instancePath:instancePath+"/unlisted",schemaPath:"#/properties/unlisted/required",keyword:"required",params:{missingProperty: "npu"},message:"must have required property '"+"npu"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
if(++errors >= 1000){validate136.errors = vErrors;return false;}
}
for(const key1 in data2){
if(!((key1 === "gpu") || (key1 === "npu"))){
const err6 = {instancePath:instancePath+"/unlisted",schemaPath:"#/properties/unlisted/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
if(++errors >= 1000){validate136.errors = vErrors;return false;}
}
}
if(data2.gpu !== undefined){
let data3 = data2.gpu;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/unlisted/gpu",schemaPath:"#/properties/unlisted/properties/gpu/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
if(++errors >= 1000){validate136.errors = vErrors;return false;}
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/unlisted/gpu",schemaPath:"#/properties/unlisted/properties/gpu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
if(++errors >= 1000){validate136.errors = vErrors;return false;}
}
if(data3 < 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/unlisted/gpu",schemaPath:"#/properties/unlisted/properties/gpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
if(++errors >= 1000){validate136.errors = vErrors;return false;}
}
}
}
if(data2.npu !== undefined){
let data4 = data2.npu;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/unlisted/npu",schemaPath:"#/properties/unlisted/properties/npu/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
if(++errors >= 1000){validate136.errors = vErrors;return false;}
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/unlisted/npu",schemaPath:"#/properties/unlisted/properties/npu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
if(++errors >= 1000){validate136.errors = vErrors;return false;}
}
if(data4 < 0 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/unlisted/npu",schemaPath:"#/properties/unlisted/properties/npu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
if(++errors >= 1000){validate136.errors = vErrors;return false;}
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/unlisted",schemaPath:"#/properties/unlisted/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
if(++errors >= 1000){validate136.errors = vErrors;return false;}
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
if(++errors >= 1000){validate136.errors = vErrors;return false;}
}
validate136.errors = vErrors;
return errors === 0;
}
validate136.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema53 = {"description":"What is installed and loaded, of the models of the profiles alone.","type":"object","additionalProperties":false,"required":["endpoints"],"properties":{"endpoints":{"description":"Each endpoint.","type":"array","items":{"description":"One endpoint.","type":"object","additionalProperties":false,"required":["url","implementation","version","models"],"properties":{"url":{"description":"Loopback address and port.","type":"string","maxLength":200},"implementation":{"description":"What answers there.","type":"string","enum":["ollama","llama.cpp","openai-compatible"]},"version":{"description":"Version of the service.","type":["string","null"],"maxLength":400},"atLeast":{"description":"Oldest version whose answers look so; only where it tells none.","type":"string","pattern":"^\\d{1,6}(\\.\\d{1,6}){2}$"},"models":{"description":"Models of the profiles that are installed there.","type":"array","items":{"description":"One model.","type":"object","additionalProperties":false,"required":["tag","sizeBytes","loaded","shape"],"properties":{"tag":{"description":"Exact tag or id.","type":"string","minLength":1,"maxLength":200},"sizeBytes":{"description":"Size of its file in bytes.","type":["integer","null"],"minimum":1,"maximum":9007199254740991},"loaded":{"description":"Set where the model is loaded.","type":["object","null"],"additionalProperties":false,"required":["expiresAt","contextTokens"],"properties":{"expiresAt":{"description":"When it is unloaded, UTC; null: never.","type":["string","null"],"maxLength":60},"contextTokens":{"description":"Context in force, in tokens.","type":["integer","null"],"minimum":1,"maximum":9007199254740991},"sizeBytes":{"description":"What it takes in all, in bytes.","type":"integer","minimum":1,"maximum":9007199254740991},"videoBytes":{"description":"Of that, what lies in video memory, in bytes.","type":"integer","minimum":0,"maximum":9007199254740991}}},"shape":{"description":"Shape of the model, as its own metadata gives it.","type":["object","null"],"additionalProperties":false,"required":["architecture","blockCount","headCountKv","keyLength","embeddingLength","feedForwardLength","contextLength","numCtx"],"properties":{"architecture":{"description":"Architecture.","type":"string","minLength":1,"maxLength":200},"blockCount":{"description":"Blocks.","type":"integer","minimum":1,"maximum":9007199254740991},"headCountKv":{"description":"Heads of the KV cache.","type":"integer","minimum":1,"maximum":9007199254740991},"keyLength":{"description":"Width of one head.","type":"integer","minimum":1,"maximum":9007199254740991},"embeddingLength":{"description":"Embedding width.","type":"integer","minimum":1,"maximum":9007199254740991},"feedForwardLength":{"description":"Feed-forward width.","type":"integer","minimum":1,"maximum":9007199254740991},"contextLength":{"description":"Longest context, in tokens.","type":"integer","minimum":1,"maximum":9007199254740991},"numCtx":{"description":"Context that the model's parameters set, in tokens.","type":["integer","null"],"minimum":1,"maximum":9007199254740991},"headCount":{"description":"Heads of attention; absent: as many as the embedding is wide.","type":"integer","minimum":1,"maximum":9007199254740991},"vocabularySize":{"description":"Tokens that it tells apart.","type":"integer","minimum":1,"maximum":9007199254740991},"parameterCount":{"description":"Weights of it in all.","type":"integer","minimum":1,"maximum":9007199254740991},"quantization":{"description":"Quantisation, in the service's word.","type":"string","minLength":1,"maxLength":60},"numBatch":{"description":"Batch that the model's parameters set, in tokens.","type":"integer","minimum":1,"maximum":9007199254740991},"extras":{"description":"What it has beside a plain decoder of text; absent: nothing.","type":"array","minItems":1,"uniqueItems":true,"items":{"description":"One of it.","type":"string","enum":["projector","capability","experts","adapter","draft","format"]}}}},"shapeError":{"description":"Why the metadata that it has could not be read; absent: nothing failed.","type":"string","maxLength":400},"remote":{"description":"Set where the service hands prompts for it on to another machine.","const":true}}},"maxItems":64}}},"minItems":1,"maxItems":8},"processor":{"description":"What of the processor decides how weights are laid out; absent: its flags cannot be read.","type":"object","additionalProperties":false,"required":["amx"],"properties":{"amx":{"description":"It has AMX.","type":"boolean"}}}}};
const pattern12 = new RegExp("^\\d{1,6}(\\.\\d{1,6}){2}$", "u");

function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate141.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.endpoints === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "endpoints"},message:"must have required property '"+"endpoints"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
for(const key0 in data){
if(!((key0 === "endpoints") || (key0 === "processor"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
}
if(data.endpoints !== undefined){
let data0 = data.endpoints;
if(Array.isArray(data0)){
if(data0.length > 8){
const err2 = {instancePath:instancePath+"/endpoints",schemaPath:"#/properties/endpoints/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/endpoints",schemaPath:"#/properties/endpoints/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.url === undefined){
const err4 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if(data1.implementation === undefined){
const err5 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "implementation"},message:"must have required property '"+"implementation"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if(data1.version === undefined){
const err6 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if(data1.models === undefined){
const err7 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "models"},message:"must have required property '"+"models"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
for(const key1 in data1){
if(!(((((key1 === "url") || (key1 === "implementation")) || (key1 === "version")) || (key1 === "atLeast")) || (key1 === "models"))){
const err8 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/properties/endpoints/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
}
if(data1.url !== undefined){
let data2 = data1.url;
if(typeof data2 === "string"){
if(func2(data2) > 200){
const err9 = {instancePath:instancePath+"/endpoints/" + i0+"/url",schemaPath:"#/properties/endpoints/items/properties/url/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
}
else {
const err10 = {instancePath:instancePath+"/endpoints/" + i0+"/url",schemaPath:"#/properties/endpoints/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
}
if(data1.implementation !== undefined){
let data3 = data1.implementation;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/endpoints/" + i0+"/implementation",schemaPath:"#/properties/endpoints/items/properties/implementation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if(!(((data3 === "ollama") || (data3 === "llama.cpp")) || (data3 === "openai-compatible"))){
const err12 = {instancePath:instancePath+"/endpoints/" + i0+"/implementation",schemaPath:"#/properties/endpoints/items/properties/implementation/enum",keyword:"enum",params:{allowedValues: schema53.properties.endpoints.items.properties.implementation.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
}
if(data1.version !== undefined){
let data4 = data1.version;
if((typeof data4 !== "string") && (data4 !== null)){
const err13 = {instancePath:instancePath+"/endpoints/" + i0+"/version",schemaPath:"#/properties/endpoints/items/properties/version/type",keyword:"type",params:{type: schema53.properties.endpoints.items.properties.version.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if(typeof data4 === "string"){
if(func2(data4) > 400){
const err14 = {instancePath:instancePath+"/endpoints/" + i0+"/version",schemaPath:"#/properties/endpoints/items/properties/version/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
}
}
if(data1.atLeast !== undefined){
let data5 = data1.atLeast;
if(typeof data5 === "string"){
if(!pattern12.test(data5)){
const err15 = {instancePath:instancePath+"/endpoints/" + i0+"/atLeast",schemaPath:"#/properties/endpoints/items/properties/atLeast/pattern",keyword:"pattern",params:{pattern: "^\\d{1,6}(\\.\\d{1,6}){2}$"},message:"must match pattern \""+"^\\d{1,6}(\\.\\d{1,6}){2}$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
}
else {
const err16 = {instancePath:instancePath+"/endpoints/" + i0+"/atLeast",schemaPath:"#/properties/endpoints/items/properties/atLeast/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
}
if(data1.models !== undefined){
let data6 = data1.models;
if(Array.isArray(data6)){
if(data6.length > 64){
const err17 = {instancePath:instancePath+"/endpoints/" + i0+"/models",schemaPath:"#/properties/endpoints/items/properties/models/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.tag === undefined){
const err18 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1,schemaPath:"#/properties/endpoints/items/properties/models/items/required",keyword:"required",params:{missingProperty: "tag"},message:"must have required property '"+"tag"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if(data7.sizeBytes === undefined){
const err19 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1,schemaPath:"#/properties/endpoints/items/properties/models/items/required",keyword:"required",params:{missingProperty: "sizeBytes"},message:"must have required property '"+"sizeBytes"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if(data7.loaded === undefined){
const err20 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1,schemaPath:"#/properties/endpoints/items/properties/models/items/required",keyword:"required",params:{missingProperty: "loaded"},message:"must have required property '"+"loaded"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if(data7.shape === undefined){
const err21 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1,schemaPath:"#/properties/endpoints/items/properties/models/items/required",keyword:"required",params:{missingProperty: "shape"},message:"must have required property '"+"shape"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
for(const key2 in data7){
if(!((((((key2 === "tag") || (key2 === "sizeBytes")) || (key2 === "loaded")) || (key2 === "shape")) || (key2 === "shapeError")) || (key2 === "remote"))){
const err22 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1,schemaPath:"#/properties/endpoints/items/properties/models/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
}
if(data7.tag !== undefined){
let data8 = data7.tag;
if(typeof data8 === "string"){
if(func2(data8) > 200){
const err23 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/tag",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/tag/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if(func2(data8) < 1){
const err24 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/tag",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/tag/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
}
else {
const err25 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/tag",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
}
if(data7.sizeBytes !== undefined){
let data9 = data7.sizeBytes;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
const err26 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/sizeBytes",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/sizeBytes/type",keyword:"type",params:{type: schema53.properties.endpoints.items.properties.models.items.properties.sizeBytes.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
const err27 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/sizeBytes",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/sizeBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if(data9 < 1 || isNaN(data9)){
const err28 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/sizeBytes",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/sizeBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
}
}
if(data7.loaded !== undefined){
let data10 = data7.loaded;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
const err29 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/loaded",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/loaded/type",keyword:"type",params:{type: schema53.properties.endpoints.items.properties.models.items.properties.loaded.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.expiresAt === undefined){
const err30 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/loaded",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/loaded/required",keyword:"required",params:{missingProperty: "expiresAt"},message:"must have required property '"+"expiresAt"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if(data10.contextTokens === undefined){
const err31 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/loaded",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/loaded/required",keyword:"required",params:{missingProperty: "contextTokens"},message:"must have required property '"+"contextTokens"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
for(const key3 in data10){
if(!((((key3 === "expiresAt") || (key3 === "contextTokens")) || (key3 === "sizeBytes")) || (key3 === "videoBytes"))){
const err32 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/loaded",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/loaded/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
}
if(data10.expiresAt !== undefined){
let data11 = data10.expiresAt;
if((typeof data11 !== "string") && (data11 !== null)){
const err33 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/loaded/expiresAt",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/loaded/properties/expiresAt/type",keyword:"type",params:{type: schema53.properties.endpoints.items.properties.models.items.properties.loaded.properties.expiresAt.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if(typeof data11 === "string"){
if(func2(data11) > 60){
const err34 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/loaded/expiresAt",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/loaded/properties/expiresAt/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
}
}
if(data10.contextTokens !== undefined){
let data12 = data10.contextTokens;
if((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (data12 !== null)){
const err35 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/loaded/contextTokens",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/loaded/properties/contextTokens/type",keyword:"type",params:{type: schema53.properties.endpoints.items.properties.models.items.properties.loaded.properties.contextTokens.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 9007199254740991 || isNaN(data12)){
const err36 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/loaded/contextTokens",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/loaded/properties/contextTokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if(data12 < 1 || isNaN(data12)){
const err37 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/loaded/contextTokens",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/loaded/properties/contextTokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
}
}
if(data10.sizeBytes !== undefined){
let data13 = data10.sizeBytes;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err38 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/loaded/sizeBytes",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/loaded/properties/sizeBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
const err39 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/loaded/sizeBytes",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/loaded/properties/sizeBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if(data13 < 1 || isNaN(data13)){
const err40 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/loaded/sizeBytes",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/loaded/properties/sizeBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
}
}
if(data10.videoBytes !== undefined){
let data14 = data10.videoBytes;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err41 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/loaded/videoBytes",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/loaded/properties/videoBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
const err42 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/loaded/videoBytes",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/loaded/properties/videoBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if(data14 < 0 || isNaN(data14)){
const err43 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/loaded/videoBytes",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/loaded/properties/videoBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
}
}
}
}
if(data7.shape !== undefined){
let data15 = data7.shape;
if((!(data15 && typeof data15 == "object" && !Array.isArray(data15))) && (data15 !== null)){
const err44 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/type",keyword:"type",params:{type: schema53.properties.endpoints.items.properties.models.items.properties.shape.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.architecture === undefined){
const err45 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/required",keyword:"required",params:{missingProperty: "architecture"},message:"must have required property '"+"architecture"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if(data15.blockCount === undefined){
const err46 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/required",keyword:"required",params:{missingProperty: "blockCount"},message:"must have required property '"+"blockCount"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if(data15.headCountKv === undefined){
const err47 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/required",keyword:"required",params:{missingProperty: "headCountKv"},message:"must have required property '"+"headCountKv"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if(data15.keyLength === undefined){
const err48 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/required",keyword:"required",params:{missingProperty: "keyLength"},message:"must have required property '"+"keyLength"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if(data15.embeddingLength === undefined){
const err49 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/required",keyword:"required",params:{missingProperty: "embeddingLength"},message:"must have required property '"+"embeddingLength"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if(data15.feedForwardLength === undefined){
const err50 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/required",keyword:"required",params:{missingProperty: "feedForwardLength"},message:"must have required property '"+"feedForwardLength"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if(data15.contextLength === undefined){
const err51 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/required",keyword:"required",params:{missingProperty: "contextLength"},message:"must have required property '"+"contextLength"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if(data15.numCtx === undefined){
const err52 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/required",keyword:"required",params:{missingProperty: "numCtx"},message:"must have required property '"+"numCtx"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
for(const key4 in data15){
if(!(func1.call(schema53.properties.endpoints.items.properties.models.items.properties.shape.properties, key4))){
const err53 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
}
if(data15.architecture !== undefined){
let data16 = data15.architecture;
if(typeof data16 === "string"){
if(func2(data16) > 200){
const err54 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/architecture",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/architecture/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if(func2(data16) < 1){
const err55 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/architecture",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/architecture/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
}
else {
const err56 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/architecture",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/architecture/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
}
if(data15.blockCount !== undefined){
let data17 = data15.blockCount;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err57 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/blockCount",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/blockCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 9007199254740991 || isNaN(data17)){
const err58 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/blockCount",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/blockCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if(data17 < 1 || isNaN(data17)){
const err59 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/blockCount",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/blockCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
}
}
if(data15.headCountKv !== undefined){
let data18 = data15.headCountKv;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err60 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/headCountKv",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/headCountKv/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 9007199254740991 || isNaN(data18)){
const err61 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/headCountKv",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/headCountKv/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if(data18 < 1 || isNaN(data18)){
const err62 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/headCountKv",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/headCountKv/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
}
}
if(data15.keyLength !== undefined){
let data19 = data15.keyLength;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err63 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/keyLength",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/keyLength/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 9007199254740991 || isNaN(data19)){
const err64 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/keyLength",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/keyLength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if(data19 < 1 || isNaN(data19)){
const err65 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/keyLength",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/keyLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
}
}
if(data15.embeddingLength !== undefined){
let data20 = data15.embeddingLength;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err66 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/embeddingLength",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/embeddingLength/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 9007199254740991 || isNaN(data20)){
const err67 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/embeddingLength",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/embeddingLength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if(data20 < 1 || isNaN(data20)){
const err68 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/embeddingLength",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/embeddingLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
}
}
if(data15.feedForwardLength !== undefined){
let data21 = data15.feedForwardLength;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err69 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/feedForwardLength",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/feedForwardLength/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 9007199254740991 || isNaN(data21)){
const err70 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/feedForwardLength",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/feedForwardLength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if(data21 < 1 || isNaN(data21)){
const err71 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/feedForwardLength",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/feedForwardLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
}
}
if(data15.contextLength !== undefined){
let data22 = data15.contextLength;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err72 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/contextLength",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/contextLength/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 9007199254740991 || isNaN(data22)){
const err73 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/contextLength",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/contextLength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if(data22 < 1 || isNaN(data22)){
const err74 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/contextLength",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/contextLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
}
}
if(data15.numCtx !== undefined){
let data23 = data15.numCtx;
if((!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))) && (data23 !== null)){
const err75 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/numCtx",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/numCtx/type",keyword:"type",params:{type: schema53.properties.endpoints.items.properties.models.items.properties.shape.properties.numCtx.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 9007199254740991 || isNaN(data23)){
const err76 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/numCtx",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/numCtx/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if(data23 < 1 || isNaN(data23)){
const err77 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/numCtx",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/numCtx/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
}
}
if(data15.headCount !== undefined){
let data24 = data15.headCount;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err78 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/headCount",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/headCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 9007199254740991 || isNaN(data24)){
const err79 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/headCount",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/headCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if(data24 < 1 || isNaN(data24)){
const err80 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/headCount",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/headCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
}
}
if(data15.vocabularySize !== undefined){
let data25 = data15.vocabularySize;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err81 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/vocabularySize",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/vocabularySize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 9007199254740991 || isNaN(data25)){
const err82 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/vocabularySize",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/vocabularySize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if(data25 < 1 || isNaN(data25)){
const err83 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/vocabularySize",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/vocabularySize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
}
}
if(data15.parameterCount !== undefined){
let data26 = data15.parameterCount;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err84 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/parameterCount",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/parameterCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 9007199254740991 || isNaN(data26)){
const err85 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/parameterCount",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/parameterCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if(data26 < 1 || isNaN(data26)){
const err86 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/parameterCount",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/parameterCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
}
}
if(data15.quantization !== undefined){
let data27 = data15.quantization;
if(typeof data27 === "string"){
if(func2(data27) > 60){
const err87 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/quantization",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/quantization/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if(func2(data27) < 1){
const err88 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/quantization",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/quantization/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
}
else {
const err89 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/quantization",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/quantization/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
}
if(data15.numBatch !== undefined){
let data28 = data15.numBatch;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err90 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/numBatch",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/numBatch/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 9007199254740991 || isNaN(data28)){
const err91 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/numBatch",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/numBatch/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if(data28 < 1 || isNaN(data28)){
const err92 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/numBatch",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/numBatch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
}
}
if(data15.extras !== undefined){
let data29 = data15.extras;
if(Array.isArray(data29)){
if(data29.length < 1){
const err93 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/extras",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/extras/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
const len2 = data29.length;
for(let i2=0; i2<len2; i2++){
let data30 = data29[i2];
if(typeof data30 !== "string"){
const err94 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/extras/" + i2,schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/extras/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
if(!((((((data30 === "projector") || (data30 === "capability")) || (data30 === "experts")) || (data30 === "adapter")) || (data30 === "draft")) || (data30 === "format"))){
const err95 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/extras/" + i2,schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/extras/items/enum",keyword:"enum",params:{allowedValues: schema53.properties.endpoints.items.properties.models.items.properties.shape.properties.extras.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
}
let i3 = data29.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data29[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err96 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/extras",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/extras/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
break;
}
indices0[item0] = i3;
}
}
}
else {
const err97 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/extras",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/extras/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
}
}
}
if(data7.shapeError !== undefined){
let data31 = data7.shapeError;
if(typeof data31 === "string"){
if(func2(data31) > 400){
const err98 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shapeError",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shapeError/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
}
else {
const err99 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shapeError",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shapeError/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
}
if(data7.remote !== undefined){
if(true !== data7.remote){
const err100 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/remote",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/remote/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
}
}
else {
const err101 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1,schemaPath:"#/properties/endpoints/items/properties/models/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
}
}
else {
const err102 = {instancePath:instancePath+"/endpoints/" + i0+"/models",schemaPath:"#/properties/endpoints/items/properties/models/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
}
}
else {
const err103 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/properties/endpoints/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
}
}
else {
const err104 = {instancePath:instancePath+"/endpoints",schemaPath:"#/properties/endpoints/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
}
if(data.processor !== undefined){
let data33 = data.processor;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.amx === undefined){
const err105 = {instancePath:instancePath+"/processor",schemaPath:"#/properties/processor/required",keyword:"required",params:{missingProperty: "amx"},message:"must have required property '"+"amx"+"'"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
for(const key5 in data33){
if(!(key5 === "amx")){
const err106 = {instancePath:instancePath+"/processor",schemaPath:"#/properties/processor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
}
if(data33.amx !== undefined){
if(typeof data33.amx !== "boolean"){
const err107 = {instancePath:instancePath+"/processor/amx",schemaPath:"#/properties/processor/properties/amx/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
}
}
else {
const err108 = {instancePath:instancePath+"/processor",schemaPath:"#/properties/processor/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
}
}
else {
const err109 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
if(++errors >= 1000){validate141.errors = vErrors;return false;}
}
validate141.errors = vErrors;
return errors === 0;
}
validate141.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema54 = {"description":"Reasons of a plugin's own to hold work back.","type":"array","items":{"description":"One concern.","type":"object","additionalProperties":false,"required":["decision","detail","message"],"properties":{"decision":{"description":"What it does.","type":"string","enum":["constrain","deny"]},"detail":{"description":"Its name.","type":"string","pattern":"^[a-z0-9-]{1,40}$"},"message":{"description":"One sentence for people.","type":"string","minLength":1,"maxLength":400}}},"maxItems":16};
const pattern13 = new RegExp("^[a-z0-9-]{1,40}$", "u");

function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate143.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 16){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
if(++errors >= 1000){validate143.errors = vErrors;return false;}
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.decision === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
if(++errors >= 1000){validate143.errors = vErrors;return false;}
}
if(data0.detail === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "detail"},message:"must have required property '"+"detail"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
if(++errors >= 1000){validate143.errors = vErrors;return false;}
}
if(data0.message === undefined){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
if(++errors >= 1000){validate143.errors = vErrors;return false;}
}
for(const key0 in data0){
if(!(((key0 === "decision") || (key0 === "detail")) || (key0 === "message"))){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
if(++errors >= 1000){validate143.errors = vErrors;return false;}
}
}
if(data0.decision !== undefined){
let data1 = data0.decision;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/" + i0+"/decision",schemaPath:"#/items/properties/decision/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
if(++errors >= 1000){validate143.errors = vErrors;return false;}
}
if(!((data1 === "constrain") || (data1 === "deny"))){
const err6 = {instancePath:instancePath+"/" + i0+"/decision",schemaPath:"#/items/properties/decision/enum",keyword:"enum",params:{allowedValues: schema54.items.properties.decision.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
if(++errors >= 1000){validate143.errors = vErrors;return false;}
}
}
if(data0.detail !== undefined){
let data2 = data0.detail;
if(typeof data2 === "string"){
if(!pattern13.test(data2)){
const err7 = {instancePath:instancePath+"/" + i0+"/detail",schemaPath:"#/items/properties/detail/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{1,40}$"},message:"must match pattern \""+"^[a-z0-9-]{1,40}$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
if(++errors >= 1000){validate143.errors = vErrors;return false;}
}
}
else {
const err8 = {instancePath:instancePath+"/" + i0+"/detail",schemaPath:"#/items/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
if(++errors >= 1000){validate143.errors = vErrors;return false;}
}
}
if(data0.message !== undefined){
let data3 = data0.message;
if(typeof data3 === "string"){
if(func2(data3) > 400){
const err9 = {instancePath:instancePath+"/" + i0+"/message",schemaPath:"#/items/properties/message/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
if(++errors >= 1000){validate143.errors = vErrors;return false;}
}
if(func2(data3) < 1){
const err10 = {instancePath:instancePath+"/" + i0+"/message",schemaPath:"#/items/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
if(++errors >= 1000){validate143.errors = vErrors;return false;}
}
}
else {
const err11 = {instancePath:instancePath+"/" + i0+"/message",schemaPath:"#/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
if(++errors >= 1000){validate143.errors = vErrors;return false;}
}
}
}
else {
const err12 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
if(++errors >= 1000){validate143.errors = vErrors;return false;}
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
if(++errors >= 1000){validate143.errors = vErrors;return false;}
}
validate143.errors = vErrors;
return errors === 0;
}
validate143.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


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
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.schemaVersion === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schemaVersion"},message:"must have required property '"+"schemaVersion"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.snapshotId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "snapshotId"},message:"must have required property '"+"snapshotId"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.capturedAt === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "capturedAt"},message:"must have required property '"+"capturedAt"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.validUntil === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "validUntil"},message:"must have required property '"+"validUntil"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.producer === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "producer"},message:"must have required property '"+"producer"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.health === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "health"},message:"must have required property '"+"health"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.signals === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signals"},message:"must have required property '"+"signals"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.profiles === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "profiles"},message:"must have required property '"+"profiles"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.admission === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "admission"},message:"must have required property '"+"admission"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.authorizationBoundary === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authorizationBoundary"},message:"must have required property '"+"authorizationBoundary"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.probes === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "probes"},message:"must have required property '"+"probes"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.policy === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy"},message:"must have required property '"+"policy"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.extensions === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "extensions"},message:"must have required property '"+"extensions"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
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
if(++errors >= 1000){validate52.errors = vErrors;return false;}
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
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if("LocalModelResourceSnapshot" !== data0){
const err16 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "LocalModelResourceSnapshot"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
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
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if("v0.1" !== data1){
const err18 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue: "v0.1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
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
if(++errors >= 1000){validate52.errors = vErrors;return false;}
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
if(++errors >= 1000){validate52.errors = vErrors;return false;}
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
if(++errors >= 1000){validate52.errors = vErrors;return false;}
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
if(++errors >= 1000){validate52.errors = vErrors;return false;}
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
if(++errors >= 1000){validate52.errors = vErrors;return false;}
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
if(++errors >= 1000){validate52.errors = vErrors;return false;}
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
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data5.version === undefined){
const err26 = {instancePath:instancePath+"/producer",schemaPath:"#/properties/producer/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data5.runtime === undefined){
const err27 = {instancePath:instancePath+"/producer",schemaPath:"#/properties/producer/required",keyword:"required",params:{missingProperty: "runtime"},message:"must have required property '"+"runtime"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data5.platform === undefined){
const err28 = {instancePath:instancePath+"/producer",schemaPath:"#/properties/producer/required",keyword:"required",params:{missingProperty: "platform"},message:"must have required property '"+"platform"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data5.service === undefined){
const err29 = {instancePath:instancePath+"/producer",schemaPath:"#/properties/producer/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
for(const key1 in data5){
if(!(((((key1 === "name") || (key1 === "version")) || (key1 === "runtime")) || (key1 === "platform")) || (key1 === "service"))){
const err30 = {instancePath:instancePath+"/producer",schemaPath:"#/properties/producer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data5.name !== undefined){
let data6 = data5.name;
if(typeof data6 !== "string"){
const err31 = {instancePath:instancePath+"/producer/name",schemaPath:"#/properties/producer/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if("model-carry" !== data6){
const err32 = {instancePath:instancePath+"/producer/name",schemaPath:"#/properties/producer/properties/name/const",keyword:"const",params:{allowedValue: "model-carry"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data5.version !== undefined){
let data7 = data5.version;
if(typeof data7 === "string"){
if(!pattern6.test(data7)){
const err33 = {instancePath:instancePath+"/producer/version",schemaPath:"#/properties/producer/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$"},message:"must match pattern \""+"^[0-9]+\\.[0-9]+\\.[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err34 = {instancePath:instancePath+"/producer/version",schemaPath:"#/properties/producer/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data5.runtime !== undefined){
let data8 = data5.runtime;
if(typeof data8 === "string"){
if(func2(data8) > 200){
const err35 = {instancePath:instancePath+"/producer/runtime",schemaPath:"#/properties/producer/properties/runtime/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(func2(data8) < 1){
const err36 = {instancePath:instancePath+"/producer/runtime",schemaPath:"#/properties/producer/properties/runtime/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err37 = {instancePath:instancePath+"/producer/runtime",schemaPath:"#/properties/producer/properties/runtime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data5.platform !== undefined){
let data9 = data5.platform;
if(typeof data9 === "string"){
if(func2(data9) > 200){
const err38 = {instancePath:instancePath+"/producer/platform",schemaPath:"#/properties/producer/properties/platform/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(func2(data9) < 1){
const err39 = {instancePath:instancePath+"/producer/platform",schemaPath:"#/properties/producer/properties/platform/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err40 = {instancePath:instancePath+"/producer/platform",schemaPath:"#/properties/producer/properties/platform/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data5.service !== undefined){
let data10 = data5.service;
if((typeof data10 !== "string") && (data10 !== null)){
const err41 = {instancePath:instancePath+"/producer/service",schemaPath:"#/properties/producer/properties/service/type",keyword:"type",params:{type: schema19.properties.producer.properties.service.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(typeof data10 === "string"){
if(func2(data10) > 200){
const err42 = {instancePath:instancePath+"/producer/service",schemaPath:"#/properties/producer/properties/service/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(!pattern7.test(data10)){
const err43 = {instancePath:instancePath+"/producer/service",schemaPath:"#/properties/producer/properties/service/pattern",keyword:"pattern",params:{pattern: "^http://"},message:"must match pattern \""+"^http://"+"\""};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
}
else {
const err44 = {instancePath:instancePath+"/producer",schemaPath:"#/properties/producer/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.health !== undefined){
let data11 = data.health;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.status === undefined){
const err45 = {instancePath:instancePath+"/health",schemaPath:"#/properties/health/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data11.reasons === undefined){
const err46 = {instancePath:instancePath+"/health",schemaPath:"#/properties/health/required",keyword:"required",params:{missingProperty: "reasons"},message:"must have required property '"+"reasons"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
for(const key2 in data11){
if(!((key2 === "status") || (key2 === "reasons"))){
const err47 = {instancePath:instancePath+"/health",schemaPath:"#/properties/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data11.status !== undefined){
let data12 = data11.status;
if(typeof data12 !== "string"){
const err48 = {instancePath:instancePath+"/health/status",schemaPath:"#/properties/health/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(!(((data12 === "healthy") || (data12 === "degraded")) || (data12 === "failed"))){
const err49 = {instancePath:instancePath+"/health/status",schemaPath:"#/properties/health/properties/status/enum",keyword:"enum",params:{allowedValues: schema19.properties.health.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data11.reasons !== undefined){
if(!(validate53(data11.reasons, {instancePath:instancePath+"/health/reasons",parentData:data11,parentDataProperty:"reasons",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err50 = {instancePath:instancePath+"/health",schemaPath:"#/properties/health/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.signals !== undefined){
let data14 = data.signals;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.battery === undefined){
const err51 = {instancePath:instancePath+"/signals",schemaPath:"#/properties/signals/required",keyword:"required",params:{missingProperty: "battery"},message:"must have required property '"+"battery"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data14.thermal === undefined){
const err52 = {instancePath:instancePath+"/signals",schemaPath:"#/properties/signals/required",keyword:"required",params:{missingProperty: "thermal"},message:"must have required property '"+"thermal"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data14.memory === undefined){
const err53 = {instancePath:instancePath+"/signals",schemaPath:"#/properties/signals/required",keyword:"required",params:{missingProperty: "memory"},message:"must have required property '"+"memory"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data14.disk === undefined){
const err54 = {instancePath:instancePath+"/signals",schemaPath:"#/properties/signals/required",keyword:"required",params:{missingProperty: "disk"},message:"must have required property '"+"disk"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data14.accelerators === undefined){
const err55 = {instancePath:instancePath+"/signals",schemaPath:"#/properties/signals/required",keyword:"required",params:{missingProperty: "accelerators"},message:"must have required property '"+"accelerators"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data14.network === undefined){
const err56 = {instancePath:instancePath+"/signals",schemaPath:"#/properties/signals/required",keyword:"required",params:{missingProperty: "network"},message:"must have required property '"+"network"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data14.modelService === undefined){
const err57 = {instancePath:instancePath+"/signals",schemaPath:"#/properties/signals/required",keyword:"required",params:{missingProperty: "modelService"},message:"must have required property '"+"modelService"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
for(const key3 in data14){
if(!(((((((key3 === "battery") || (key3 === "thermal")) || (key3 === "memory")) || (key3 === "disk")) || (key3 === "accelerators")) || (key3 === "network")) || (key3 === "modelService"))){
const err58 = {instancePath:instancePath+"/signals",schemaPath:"#/properties/signals/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data14.battery !== undefined){
let data15 = data14.battery;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.status === undefined){
const err59 = {instancePath:instancePath+"/signals/battery",schemaPath:"#/properties/signals/properties/battery/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const tag0 = data15.status;
if(typeof tag0 == "string"){
if(tag0 === "known"){
if(!(validate57(data15, {instancePath:instancePath+"/signals/battery",parentData:data14,parentDataProperty:"battery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
var props0 = true;
}
else if(tag0 === "unknown"){
if(!(validate62(data15, {instancePath:instancePath+"/signals/battery",parentData:data14,parentDataProperty:"battery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
if(props0 !== true){
props0 = true;
}
}
else {
const err60 = {instancePath:instancePath+"/signals/battery",schemaPath:"#/properties/signals/properties/battery/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "status", tagValue: tag0},message:"value of tag \"status\" must be in oneOf"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err61 = {instancePath:instancePath+"/signals/battery",schemaPath:"#/properties/signals/properties/battery/discriminator",keyword:"discriminator",params:{error: "tag", tag: "status", tagValue: tag0},message:"tag \"status\" must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err62 = {instancePath:instancePath+"/signals/battery",schemaPath:"#/properties/signals/properties/battery/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data14.thermal !== undefined){
let data16 = data14.thermal;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.status === undefined){
const err63 = {instancePath:instancePath+"/signals/thermal",schemaPath:"#/properties/signals/properties/thermal/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const tag1 = data16.status;
if(typeof tag1 == "string"){
if(tag1 === "known"){
if(!(validate68(data16, {instancePath:instancePath+"/signals/thermal",parentData:data14,parentDataProperty:"thermal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
var props1 = true;
}
else if(tag1 === "unknown"){
if(!(validate71(data16, {instancePath:instancePath+"/signals/thermal",parentData:data14,parentDataProperty:"thermal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
if(props1 !== true){
props1 = true;
}
}
else {
const err64 = {instancePath:instancePath+"/signals/thermal",schemaPath:"#/properties/signals/properties/thermal/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "status", tagValue: tag1},message:"value of tag \"status\" must be in oneOf"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err65 = {instancePath:instancePath+"/signals/thermal",schemaPath:"#/properties/signals/properties/thermal/discriminator",keyword:"discriminator",params:{error: "tag", tag: "status", tagValue: tag1},message:"tag \"status\" must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err66 = {instancePath:instancePath+"/signals/thermal",schemaPath:"#/properties/signals/properties/thermal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data14.memory !== undefined){
let data17 = data14.memory;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.status === undefined){
const err67 = {instancePath:instancePath+"/signals/memory",schemaPath:"#/properties/signals/properties/memory/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const tag2 = data17.status;
if(typeof tag2 == "string"){
if(tag2 === "known"){
if(!(validate76(data17, {instancePath:instancePath+"/signals/memory",parentData:data14,parentDataProperty:"memory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
var props2 = true;
}
else if(tag2 === "unknown"){
if(!(validate79(data17, {instancePath:instancePath+"/signals/memory",parentData:data14,parentDataProperty:"memory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
if(props2 !== true){
props2 = true;
}
}
else {
const err68 = {instancePath:instancePath+"/signals/memory",schemaPath:"#/properties/signals/properties/memory/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "status", tagValue: tag2},message:"value of tag \"status\" must be in oneOf"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err69 = {instancePath:instancePath+"/signals/memory",schemaPath:"#/properties/signals/properties/memory/discriminator",keyword:"discriminator",params:{error: "tag", tag: "status", tagValue: tag2},message:"tag \"status\" must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err70 = {instancePath:instancePath+"/signals/memory",schemaPath:"#/properties/signals/properties/memory/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data14.disk !== undefined){
let data18 = data14.disk;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.status === undefined){
const err71 = {instancePath:instancePath+"/signals/disk",schemaPath:"#/properties/signals/properties/disk/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const tag3 = data18.status;
if(typeof tag3 == "string"){
if(tag3 === "known"){
if(!(validate84(data18, {instancePath:instancePath+"/signals/disk",parentData:data14,parentDataProperty:"disk",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
var props3 = true;
}
else if(tag3 === "unknown"){
if(!(validate89(data18, {instancePath:instancePath+"/signals/disk",parentData:data14,parentDataProperty:"disk",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
if(props3 !== true){
props3 = true;
}
}
else {
const err72 = {instancePath:instancePath+"/signals/disk",schemaPath:"#/properties/signals/properties/disk/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "status", tagValue: tag3},message:"value of tag \"status\" must be in oneOf"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err73 = {instancePath:instancePath+"/signals/disk",schemaPath:"#/properties/signals/properties/disk/discriminator",keyword:"discriminator",params:{error: "tag", tag: "status", tagValue: tag3},message:"tag \"status\" must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err74 = {instancePath:instancePath+"/signals/disk",schemaPath:"#/properties/signals/properties/disk/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data14.accelerators !== undefined){
let data19 = data14.accelerators;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.status === undefined){
const err75 = {instancePath:instancePath+"/signals/accelerators",schemaPath:"#/properties/signals/properties/accelerators/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const tag4 = data19.status;
if(typeof tag4 == "string"){
if(tag4 === "known"){
if(!(validate94(data19, {instancePath:instancePath+"/signals/accelerators",parentData:data14,parentDataProperty:"accelerators",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
var props4 = true;
}
else if(tag4 === "unknown"){
if(!(validate99(data19, {instancePath:instancePath+"/signals/accelerators",parentData:data14,parentDataProperty:"accelerators",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
if(props4 !== true){
props4 = true;
}
}
else {
const err76 = {instancePath:instancePath+"/signals/accelerators",schemaPath:"#/properties/signals/properties/accelerators/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "status", tagValue: tag4},message:"value of tag \"status\" must be in oneOf"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err77 = {instancePath:instancePath+"/signals/accelerators",schemaPath:"#/properties/signals/properties/accelerators/discriminator",keyword:"discriminator",params:{error: "tag", tag: "status", tagValue: tag4},message:"tag \"status\" must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err78 = {instancePath:instancePath+"/signals/accelerators",schemaPath:"#/properties/signals/properties/accelerators/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data14.network !== undefined){
let data20 = data14.network;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.status === undefined){
const err79 = {instancePath:instancePath+"/signals/network",schemaPath:"#/properties/signals/properties/network/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const tag5 = data20.status;
if(typeof tag5 == "string"){
if(tag5 === "known"){
if(!(validate104(data20, {instancePath:instancePath+"/signals/network",parentData:data14,parentDataProperty:"network",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
var props5 = true;
}
else if(tag5 === "unknown"){
if(!(validate107(data20, {instancePath:instancePath+"/signals/network",parentData:data14,parentDataProperty:"network",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
if(props5 !== true){
props5 = true;
}
}
else {
const err80 = {instancePath:instancePath+"/signals/network",schemaPath:"#/properties/signals/properties/network/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "status", tagValue: tag5},message:"value of tag \"status\" must be in oneOf"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err81 = {instancePath:instancePath+"/signals/network",schemaPath:"#/properties/signals/properties/network/discriminator",keyword:"discriminator",params:{error: "tag", tag: "status", tagValue: tag5},message:"tag \"status\" must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err82 = {instancePath:instancePath+"/signals/network",schemaPath:"#/properties/signals/properties/network/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data14.modelService !== undefined){
let data21 = data14.modelService;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.status === undefined){
const err83 = {instancePath:instancePath+"/signals/modelService",schemaPath:"#/properties/signals/properties/modelService/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const tag6 = data21.status;
if(typeof tag6 == "string"){
if(tag6 === "known"){
if(!(validate112(data21, {instancePath:instancePath+"/signals/modelService",parentData:data14,parentDataProperty:"modelService",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
var props6 = true;
}
else if(tag6 === "unknown"){
if(!(validate117(data21, {instancePath:instancePath+"/signals/modelService",parentData:data14,parentDataProperty:"modelService",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
if(props6 !== true){
props6 = true;
}
}
else {
const err84 = {instancePath:instancePath+"/signals/modelService",schemaPath:"#/properties/signals/properties/modelService/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "status", tagValue: tag6},message:"value of tag \"status\" must be in oneOf"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err85 = {instancePath:instancePath+"/signals/modelService",schemaPath:"#/properties/signals/properties/modelService/discriminator",keyword:"discriminator",params:{error: "tag", tag: "status", tagValue: tag6},message:"tag \"status\" must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err86 = {instancePath:instancePath+"/signals/modelService",schemaPath:"#/properties/signals/properties/modelService/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err87 = {instancePath:instancePath+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.profiles !== undefined){
let data22 = data.profiles;
if(Array.isArray(data22)){
if(data22.length > 64){
const err88 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data22.length < 1){
const err89 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const len0 = data22.length;
for(let i0=0; i0<len0; i0++){
let data23 = data22[i0];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.profileRef === undefined){
const err90 = {instancePath:instancePath+"/profiles/" + i0,schemaPath:"#/properties/profiles/items/required",keyword:"required",params:{missingProperty: "profileRef"},message:"must have required property '"+"profileRef"+"'"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data23.modelTag === undefined){
const err91 = {instancePath:instancePath+"/profiles/" + i0,schemaPath:"#/properties/profiles/items/required",keyword:"required",params:{missingProperty: "modelTag"},message:"must have required property '"+"modelTag"+"'"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data23.residency === undefined){
const err92 = {instancePath:instancePath+"/profiles/" + i0,schemaPath:"#/properties/profiles/items/required",keyword:"required",params:{missingProperty: "residency"},message:"must have required property '"+"residency"+"'"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data23.pullWouldFit === undefined){
const err93 = {instancePath:instancePath+"/profiles/" + i0,schemaPath:"#/properties/profiles/items/required",keyword:"required",params:{missingProperty: "pullWouldFit"},message:"must have required property '"+"pullWouldFit"+"'"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data23.admission === undefined){
const err94 = {instancePath:instancePath+"/profiles/" + i0,schemaPath:"#/properties/profiles/items/required",keyword:"required",params:{missingProperty: "admission"},message:"must have required property '"+"admission"+"'"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
for(const key4 in data23){
if(!(((((key4 === "profileRef") || (key4 === "modelTag")) || (key4 === "residency")) || (key4 === "pullWouldFit")) || (key4 === "admission"))){
const err95 = {instancePath:instancePath+"/profiles/" + i0,schemaPath:"#/properties/profiles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data23.profileRef !== undefined){
let data24 = data23.profileRef;
if(typeof data24 === "string"){
if(func2(data24) > 200){
const err96 = {instancePath:instancePath+"/profiles/" + i0+"/profileRef",schemaPath:"#/properties/profiles/items/properties/profileRef/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(!pattern8.test(data24)){
const err97 = {instancePath:instancePath+"/profiles/" + i0+"/profileRef",schemaPath:"#/properties/profiles/items/properties/profileRef/pattern",keyword:"pattern",params:{pattern: "^urn:srcos:model-profile:[a-z0-9][a-z0-9_-]*$"},message:"must match pattern \""+"^urn:srcos:model-profile:[a-z0-9][a-z0-9_-]*$"+"\""};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err98 = {instancePath:instancePath+"/profiles/" + i0+"/profileRef",schemaPath:"#/properties/profiles/items/properties/profileRef/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data23.modelTag !== undefined){
let data25 = data23.modelTag;
if(typeof data25 === "string"){
if(func2(data25) > 200){
const err99 = {instancePath:instancePath+"/profiles/" + i0+"/modelTag",schemaPath:"#/properties/profiles/items/properties/modelTag/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(func2(data25) < 1){
const err100 = {instancePath:instancePath+"/profiles/" + i0+"/modelTag",schemaPath:"#/properties/profiles/items/properties/modelTag/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err101 = {instancePath:instancePath+"/profiles/" + i0+"/modelTag",schemaPath:"#/properties/profiles/items/properties/modelTag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data23.residency !== undefined){
let data26 = data23.residency;
if(typeof data26 !== "string"){
const err102 = {instancePath:instancePath+"/profiles/" + i0+"/residency",schemaPath:"#/properties/profiles/items/properties/residency/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(!(((((data26 === "missing") || (data26 === "installed")) || (data26 === "loaded")) || (data26 === "remote")) || (data26 === "unknown"))){
const err103 = {instancePath:instancePath+"/profiles/" + i0+"/residency",schemaPath:"#/properties/profiles/items/properties/residency/enum",keyword:"enum",params:{allowedValues: schema19.properties.profiles.items.properties.residency.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data23.pullWouldFit !== undefined){
let data27 = data23.pullWouldFit;
if((typeof data27 !== "boolean") && (data27 !== null)){
const err104 = {instancePath:instancePath+"/profiles/" + i0+"/pullWouldFit",schemaPath:"#/properties/profiles/items/properties/pullWouldFit/type",keyword:"type",params:{type: schema19.properties.profiles.items.properties.pullWouldFit.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data23.admission !== undefined){
let data28 = data23.admission;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.decision === undefined){
const err105 = {instancePath:instancePath+"/profiles/" + i0+"/admission",schemaPath:"#/properties/profiles/items/properties/admission/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data28.safe === undefined){
const err106 = {instancePath:instancePath+"/profiles/" + i0+"/admission",schemaPath:"#/properties/profiles/items/properties/admission/required",keyword:"required",params:{missingProperty: "safe"},message:"must have required property '"+"safe"+"'"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data28.requiredBytes === undefined){
const err107 = {instancePath:instancePath+"/profiles/" + i0+"/admission",schemaPath:"#/properties/profiles/items/properties/admission/required",keyword:"required",params:{missingProperty: "requiredBytes"},message:"must have required property '"+"requiredBytes"+"'"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data28.availableBytes === undefined){
const err108 = {instancePath:instancePath+"/profiles/" + i0+"/admission",schemaPath:"#/properties/profiles/items/properties/admission/required",keyword:"required",params:{missingProperty: "availableBytes"},message:"must have required property '"+"availableBytes"+"'"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data28.reserveBytes === undefined){
const err109 = {instancePath:instancePath+"/profiles/" + i0+"/admission",schemaPath:"#/properties/profiles/items/properties/admission/required",keyword:"required",params:{missingProperty: "reserveBytes"},message:"must have required property '"+"reserveBytes"+"'"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data28.headroomBytes === undefined){
const err110 = {instancePath:instancePath+"/profiles/" + i0+"/admission",schemaPath:"#/properties/profiles/items/properties/admission/required",keyword:"required",params:{missingProperty: "headroomBytes"},message:"must have required property '"+"headroomBytes"+"'"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data28.sustain === undefined){
const err111 = {instancePath:instancePath+"/profiles/" + i0+"/admission",schemaPath:"#/properties/profiles/items/properties/admission/required",keyword:"required",params:{missingProperty: "sustain"},message:"must have required property '"+"sustain"+"'"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data28.basis === undefined){
const err112 = {instancePath:instancePath+"/profiles/" + i0+"/admission",schemaPath:"#/properties/profiles/items/properties/admission/required",keyword:"required",params:{missingProperty: "basis"},message:"must have required property '"+"basis"+"'"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data28.reasons === undefined){
const err113 = {instancePath:instancePath+"/profiles/" + i0+"/admission",schemaPath:"#/properties/profiles/items/properties/admission/required",keyword:"required",params:{missingProperty: "reasons"},message:"must have required property '"+"reasons"+"'"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
for(const key5 in data28){
if(!(func1.call(schema19.properties.profiles.items.properties.admission.properties, key5))){
const err114 = {instancePath:instancePath+"/profiles/" + i0+"/admission",schemaPath:"#/properties/profiles/items/properties/admission/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data28.decision !== undefined){
if(!(validate122(data28.decision, {instancePath:instancePath+"/profiles/" + i0+"/admission/decision",parentData:data28,parentDataProperty:"decision",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data28.safe !== undefined){
if(typeof data28.safe !== "boolean"){
const err115 = {instancePath:instancePath+"/profiles/" + i0+"/admission/safe",schemaPath:"#/properties/profiles/items/properties/admission/properties/safe/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data28.requiredBytes !== undefined){
let data31 = data28.requiredBytes;
if((!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))) && (data31 !== null)){
const err116 = {instancePath:instancePath+"/profiles/" + i0+"/admission/requiredBytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/requiredBytes/type",keyword:"type",params:{type: schema19.properties.profiles.items.properties.admission.properties.requiredBytes.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 9007199254740991 || isNaN(data31)){
const err117 = {instancePath:instancePath+"/profiles/" + i0+"/admission/requiredBytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/requiredBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data31 < 0 || isNaN(data31)){
const err118 = {instancePath:instancePath+"/profiles/" + i0+"/admission/requiredBytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/requiredBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
if(data28.availableBytes !== undefined){
let data32 = data28.availableBytes;
if((!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))) && (data32 !== null)){
const err119 = {instancePath:instancePath+"/profiles/" + i0+"/admission/availableBytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/availableBytes/type",keyword:"type",params:{type: schema19.properties.profiles.items.properties.admission.properties.availableBytes.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 9007199254740991 || isNaN(data32)){
const err120 = {instancePath:instancePath+"/profiles/" + i0+"/admission/availableBytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/availableBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data32 < 0 || isNaN(data32)){
const err121 = {instancePath:instancePath+"/profiles/" + i0+"/admission/availableBytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/availableBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
if(data28.reserveBytes !== undefined){
let data33 = data28.reserveBytes;
if((!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))) && (data33 !== null)){
const err122 = {instancePath:instancePath+"/profiles/" + i0+"/admission/reserveBytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/reserveBytes/type",keyword:"type",params:{type: schema19.properties.profiles.items.properties.admission.properties.reserveBytes.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 9007199254740991 || isNaN(data33)){
const err123 = {instancePath:instancePath+"/profiles/" + i0+"/admission/reserveBytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/reserveBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data33 < 0 || isNaN(data33)){
const err124 = {instancePath:instancePath+"/profiles/" + i0+"/admission/reserveBytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/reserveBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
if(data28.headroomBytes !== undefined){
let data34 = data28.headroomBytes;
if((!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))) && (data34 !== null)){
const err125 = {instancePath:instancePath+"/profiles/" + i0+"/admission/headroomBytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/headroomBytes/type",keyword:"type",params:{type: schema19.properties.profiles.items.properties.admission.properties.headroomBytes.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 9007199254740991 || isNaN(data34)){
const err126 = {instancePath:instancePath+"/profiles/" + i0+"/admission/headroomBytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/headroomBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data34 < -9007199254740991 || isNaN(data34)){
const err127 = {instancePath:instancePath+"/profiles/" + i0+"/admission/headroomBytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/headroomBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991},message:"must be >= -9007199254740991"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
if(data28.sustain !== undefined){
let data35 = data28.sustain;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.bytesPerToken === undefined){
const err128 = {instancePath:instancePath+"/profiles/" + i0+"/admission/sustain",schemaPath:"#/properties/profiles/items/properties/admission/properties/sustain/required",keyword:"required",params:{missingProperty: "bytesPerToken"},message:"must have required property '"+"bytesPerToken"+"'"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data35.tokens === undefined){
const err129 = {instancePath:instancePath+"/profiles/" + i0+"/admission/sustain",schemaPath:"#/properties/profiles/items/properties/admission/properties/sustain/required",keyword:"required",params:{missingProperty: "tokens"},message:"must have required property '"+"tokens"+"'"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
for(const key6 in data35){
if(!((key6 === "bytesPerToken") || (key6 === "tokens"))){
const err130 = {instancePath:instancePath+"/profiles/" + i0+"/admission/sustain",schemaPath:"#/properties/profiles/items/properties/admission/properties/sustain/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data35.bytesPerToken !== undefined){
let data36 = data35.bytesPerToken;
if((!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))) && (data36 !== null)){
const err131 = {instancePath:instancePath+"/profiles/" + i0+"/admission/sustain/bytesPerToken",schemaPath:"#/properties/profiles/items/properties/admission/properties/sustain/properties/bytesPerToken/type",keyword:"type",params:{type: schema19.properties.profiles.items.properties.admission.properties.sustain.properties.bytesPerToken.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 9007199254740991 || isNaN(data36)){
const err132 = {instancePath:instancePath+"/profiles/" + i0+"/admission/sustain/bytesPerToken",schemaPath:"#/properties/profiles/items/properties/admission/properties/sustain/properties/bytesPerToken/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data36 < 1 || isNaN(data36)){
const err133 = {instancePath:instancePath+"/profiles/" + i0+"/admission/sustain/bytesPerToken",schemaPath:"#/properties/profiles/items/properties/admission/properties/sustain/properties/bytesPerToken/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
if(data35.tokens !== undefined){
let data37 = data35.tokens;
if((!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))) && (data37 !== null)){
const err134 = {instancePath:instancePath+"/profiles/" + i0+"/admission/sustain/tokens",schemaPath:"#/properties/profiles/items/properties/admission/properties/sustain/properties/tokens/type",keyword:"type",params:{type: schema19.properties.profiles.items.properties.admission.properties.sustain.properties.tokens.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 9007199254740991 || isNaN(data37)){
const err135 = {instancePath:instancePath+"/profiles/" + i0+"/admission/sustain/tokens",schemaPath:"#/properties/profiles/items/properties/admission/properties/sustain/properties/tokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data37 < 0 || isNaN(data37)){
const err136 = {instancePath:instancePath+"/profiles/" + i0+"/admission/sustain/tokens",schemaPath:"#/properties/profiles/items/properties/admission/properties/sustain/properties/tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
}
else {
const err137 = {instancePath:instancePath+"/profiles/" + i0+"/admission/sustain",schemaPath:"#/properties/profiles/items/properties/admission/properties/sustain/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data28.basis !== undefined){
let data38 = data28.basis;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.rule === undefined){
const err138 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data38.inequality === undefined){
const err139 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/required",keyword:"required",params:{missingProperty: "inequality"},message:"must have required property '"+"inequality"+"'"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data38.reserveSource === undefined){
const err140 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/required",keyword:"required",params:{missingProperty: "reserveSource"},message:"must have required property '"+"reserveSource"+"'"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data38.terms === undefined){
const err141 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/required",keyword:"required",params:{missingProperty: "terms"},message:"must have required property '"+"terms"+"'"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data38.contextTokens === undefined){
const err142 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/required",keyword:"required",params:{missingProperty: "contextTokens"},message:"must have required property '"+"contextTokens"+"'"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data38.contextSource === undefined){
const err143 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/required",keyword:"required",params:{missingProperty: "contextSource"},message:"must have required property '"+"contextSource"+"'"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data38.parallelSlots === undefined){
const err144 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/required",keyword:"required",params:{missingProperty: "parallelSlots"},message:"must have required property '"+"parallelSlots"+"'"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data38.slotsSource === undefined){
const err145 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/required",keyword:"required",params:{missingProperty: "slotsSource"},message:"must have required property '"+"slotsSource"+"'"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data38.batchTokens === undefined){
const err146 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/required",keyword:"required",params:{missingProperty: "batchTokens"},message:"must have required property '"+"batchTokens"+"'"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data38.batchSource === undefined){
const err147 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/required",keyword:"required",params:{missingProperty: "batchSource"},message:"must have required property '"+"batchSource"+"'"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data38.flashAttention === undefined){
const err148 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/required",keyword:"required",params:{missingProperty: "flashAttention"},message:"must have required property '"+"flashAttention"+"'"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data38.flashAttentionSource === undefined){
const err149 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/required",keyword:"required",params:{missingProperty: "flashAttentionSource"},message:"must have required property '"+"flashAttentionSource"+"'"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data38.kvCacheType === undefined){
const err150 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/required",keyword:"required",params:{missingProperty: "kvCacheType"},message:"must have required property '"+"kvCacheType"+"'"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data38.estimatedBytes === undefined){
const err151 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/required",keyword:"required",params:{missingProperty: "estimatedBytes"},message:"must have required property '"+"estimatedBytes"+"'"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data38.loadedBytes === undefined){
const err152 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/required",keyword:"required",params:{missingProperty: "loadedBytes"},message:"must have required property '"+"loadedBytes"+"'"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data38.loadedVideoBytes === undefined){
const err153 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/required",keyword:"required",params:{missingProperty: "loadedVideoBytes"},message:"must have required property '"+"loadedVideoBytes"+"'"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
for(const key7 in data38){
if(!(func1.call(schema19.properties.profiles.items.properties.admission.properties.basis.properties, key7))){
const err154 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data38.rule !== undefined){
let data39 = data38.rule;
if(typeof data39 !== "string"){
const err155 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/rule",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(!((((data39 === "estimate") || (data39 === "hint")) || (data39 === "loaded")) || (data39 === "unknown"))){
const err156 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/rule",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/rule/enum",keyword:"enum",params:{allowedValues: schema19.properties.profiles.items.properties.admission.properties.basis.properties.rule.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data38.inequality !== undefined){
let data40 = data38.inequality;
if(typeof data40 === "string"){
if(func2(data40) > 400){
const err157 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/inequality",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/inequality/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err158 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/inequality",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/inequality/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data38.reserveSource !== undefined){
let data41 = data38.reserveSource;
if((typeof data41 !== "string") && (data41 !== null)){
const err159 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/reserveSource",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/reserveSource/type",keyword:"type",params:{type: schema19.properties.profiles.items.properties.admission.properties.basis.properties.reserveSource.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(typeof data41 === "string"){
if(func2(data41) > 200){
const err160 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/reserveSource",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/reserveSource/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
if(data38.terms !== undefined){
let data42 = data38.terms;
if(Array.isArray(data42)){
if(data42.length > 16){
const err161 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const len1 = data42.length;
for(let i1=0; i1<len1; i1++){
let data43 = data42[i1];
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.name === undefined){
const err162 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms/" + i1,schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data43.bytes === undefined){
const err163 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms/" + i1,schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/items/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data43.source === undefined){
const err164 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms/" + i1,schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
for(const key8 in data43){
if(!(((key8 === "name") || (key8 === "bytes")) || (key8 === "source"))){
const err165 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms/" + i1,schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data43.name !== undefined){
let data44 = data43.name;
if(typeof data44 === "string"){
if(func2(data44) > 200){
const err166 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms/" + i1+"/name",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(func2(data44) < 1){
const err167 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms/" + i1+"/name",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err168 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms/" + i1+"/name",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data43.bytes !== undefined){
let data45 = data43.bytes;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
const err169 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms/" + i1+"/bytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/items/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 9007199254740991 || isNaN(data45)){
const err170 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms/" + i1+"/bytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/items/properties/bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data45 < 0 || isNaN(data45)){
const err171 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms/" + i1+"/bytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/items/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
if(data43.source !== undefined){
let data46 = data43.source;
if(typeof data46 === "string"){
if(func2(data46) > 200){
const err172 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms/" + i1+"/source",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/items/properties/source/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(func2(data46) < 1){
const err173 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms/" + i1+"/source",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/items/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err174 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms/" + i1+"/source",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err175 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms/" + i1,schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err176 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/terms",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/terms/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data38.contextTokens !== undefined){
let data47 = data38.contextTokens;
if((!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))) && (data47 !== null)){
const err177 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/contextTokens",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/contextTokens/type",keyword:"type",params:{type: schema19.properties.profiles.items.properties.admission.properties.basis.properties.contextTokens.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 > 9007199254740991 || isNaN(data47)){
const err178 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/contextTokens",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/contextTokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data47 < 0 || isNaN(data47)){
const err179 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/contextTokens",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/contextTokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
if(data38.contextSource !== undefined){
let data48 = data38.contextSource;
if((typeof data48 !== "string") && (data48 !== null)){
const err180 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/contextSource",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/contextSource/type",keyword:"type",params:{type: schema19.properties.profiles.items.properties.admission.properties.basis.properties.contextSource.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(typeof data48 === "string"){
if(func2(data48) > 200){
const err181 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/contextSource",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/contextSource/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(func2(data48) < 1){
const err182 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/contextSource",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/contextSource/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
if(data38.parallelSlots !== undefined){
let data49 = data38.parallelSlots;
if((!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))) && (data49 !== null)){
const err183 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/parallelSlots",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/parallelSlots/type",keyword:"type",params:{type: schema19.properties.profiles.items.properties.admission.properties.basis.properties.parallelSlots.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 9007199254740991 || isNaN(data49)){
const err184 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/parallelSlots",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/parallelSlots/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data49 < 0 || isNaN(data49)){
const err185 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/parallelSlots",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/parallelSlots/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
if(data38.slotsSource !== undefined){
let data50 = data38.slotsSource;
if((typeof data50 !== "string") && (data50 !== null)){
const err186 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/slotsSource",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/slotsSource/type",keyword:"type",params:{type: schema19.properties.profiles.items.properties.admission.properties.basis.properties.slotsSource.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(typeof data50 === "string"){
if(func2(data50) > 200){
const err187 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/slotsSource",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/slotsSource/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(func2(data50) < 1){
const err188 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/slotsSource",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/slotsSource/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
if(data38.batchTokens !== undefined){
let data51 = data38.batchTokens;
if((!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))) && (data51 !== null)){
const err189 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/batchTokens",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/batchTokens/type",keyword:"type",params:{type: schema19.properties.profiles.items.properties.admission.properties.basis.properties.batchTokens.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 9007199254740991 || isNaN(data51)){
const err190 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/batchTokens",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/batchTokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data51 < 0 || isNaN(data51)){
const err191 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/batchTokens",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/batchTokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
if(data38.batchSource !== undefined){
let data52 = data38.batchSource;
if((typeof data52 !== "string") && (data52 !== null)){
const err192 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/batchSource",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/batchSource/type",keyword:"type",params:{type: schema19.properties.profiles.items.properties.admission.properties.basis.properties.batchSource.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(typeof data52 === "string"){
if(func2(data52) > 200){
const err193 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/batchSource",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/batchSource/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
if(data38.flashAttention !== undefined){
let data53 = data38.flashAttention;
if((typeof data53 !== "boolean") && (data53 !== null)){
const err194 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/flashAttention",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/flashAttention/type",keyword:"type",params:{type: schema19.properties.profiles.items.properties.admission.properties.basis.properties.flashAttention.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data38.flashAttentionSource !== undefined){
let data54 = data38.flashAttentionSource;
if((typeof data54 !== "string") && (data54 !== null)){
const err195 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/flashAttentionSource",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/flashAttentionSource/type",keyword:"type",params:{type: schema19.properties.profiles.items.properties.admission.properties.basis.properties.flashAttentionSource.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(typeof data54 === "string"){
if(func2(data54) > 200){
const err196 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/flashAttentionSource",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/flashAttentionSource/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
if(data38.kvCacheType !== undefined){
let data55 = data38.kvCacheType;
if((typeof data55 !== "string") && (data55 !== null)){
const err197 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/kvCacheType",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/kvCacheType/type",keyword:"type",params:{type: schema19.properties.profiles.items.properties.admission.properties.basis.properties.kvCacheType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(!((((data55 === "f16") || (data55 === "q8_0")) || (data55 === "q4_0")) || (data55 === null))){
const err198 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/kvCacheType",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/kvCacheType/enum",keyword:"enum",params:{allowedValues: schema19.properties.profiles.items.properties.admission.properties.basis.properties.kvCacheType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data38.estimatedBytes !== undefined){
let data56 = data38.estimatedBytes;
if((!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))) && (data56 !== null)){
const err199 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/estimatedBytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/estimatedBytes/type",keyword:"type",params:{type: schema19.properties.profiles.items.properties.admission.properties.basis.properties.estimatedBytes.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 9007199254740991 || isNaN(data56)){
const err200 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/estimatedBytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/estimatedBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data56 < 0 || isNaN(data56)){
const err201 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/estimatedBytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/estimatedBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
if(data38.loadedBytes !== undefined){
let data57 = data38.loadedBytes;
if((!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))) && (data57 !== null)){
const err202 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/loadedBytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/loadedBytes/type",keyword:"type",params:{type: schema19.properties.profiles.items.properties.admission.properties.basis.properties.loadedBytes.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 9007199254740991 || isNaN(data57)){
const err203 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/loadedBytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/loadedBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data57 < 0 || isNaN(data57)){
const err204 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/loadedBytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/loadedBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
if(data38.loadedVideoBytes !== undefined){
let data58 = data38.loadedVideoBytes;
if((!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))) && (data58 !== null)){
const err205 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/loadedVideoBytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/loadedVideoBytes/type",keyword:"type",params:{type: schema19.properties.profiles.items.properties.admission.properties.basis.properties.loadedVideoBytes.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 > 9007199254740991 || isNaN(data58)){
const err206 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/loadedVideoBytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/loadedVideoBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data58 < 0 || isNaN(data58)){
const err207 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis/loadedVideoBytes",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/properties/loadedVideoBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
}
else {
const err208 = {instancePath:instancePath+"/profiles/" + i0+"/admission/basis",schemaPath:"#/properties/profiles/items/properties/admission/properties/basis/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data28.reasons !== undefined){
if(!(validate53(data28.reasons, {instancePath:instancePath+"/profiles/" + i0+"/admission/reasons",parentData:data28,parentDataProperty:"reasons",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err209 = {instancePath:instancePath+"/profiles/" + i0+"/admission",schemaPath:"#/properties/profiles/items/properties/admission/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err210 = {instancePath:instancePath+"/profiles/" + i0,schemaPath:"#/properties/profiles/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err211 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.admission !== undefined){
let data60 = data.admission;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.decision === undefined){
const err212 = {instancePath:instancePath+"/admission",schemaPath:"#/properties/admission/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data60.safe === undefined){
const err213 = {instancePath:instancePath+"/admission",schemaPath:"#/properties/admission/required",keyword:"required",params:{missingProperty: "safe"},message:"must have required property '"+"safe"+"'"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data60.profileRef === undefined){
const err214 = {instancePath:instancePath+"/admission",schemaPath:"#/properties/admission/required",keyword:"required",params:{missingProperty: "profileRef"},message:"must have required property '"+"profileRef"+"'"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data60.reasons === undefined){
const err215 = {instancePath:instancePath+"/admission",schemaPath:"#/properties/admission/required",keyword:"required",params:{missingProperty: "reasons"},message:"must have required property '"+"reasons"+"'"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data60.jointly === undefined){
const err216 = {instancePath:instancePath+"/admission",schemaPath:"#/properties/admission/required",keyword:"required",params:{missingProperty: "jointly"},message:"must have required property '"+"jointly"+"'"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
for(const key9 in data60){
if(!(((((key9 === "decision") || (key9 === "safe")) || (key9 === "profileRef")) || (key9 === "reasons")) || (key9 === "jointly"))){
const err217 = {instancePath:instancePath+"/admission",schemaPath:"#/properties/admission/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data60.decision !== undefined){
if(!(validate122(data60.decision, {instancePath:instancePath+"/admission/decision",parentData:data60,parentDataProperty:"decision",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data60.safe !== undefined){
if(typeof data60.safe !== "boolean"){
const err218 = {instancePath:instancePath+"/admission/safe",schemaPath:"#/properties/admission/properties/safe/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data60.profileRef !== undefined){
let data63 = data60.profileRef;
if(typeof data63 === "string"){
if(func2(data63) > 200){
const err219 = {instancePath:instancePath+"/admission/profileRef",schemaPath:"#/properties/admission/properties/profileRef/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(!pattern8.test(data63)){
const err220 = {instancePath:instancePath+"/admission/profileRef",schemaPath:"#/properties/admission/properties/profileRef/pattern",keyword:"pattern",params:{pattern: "^urn:srcos:model-profile:[a-z0-9][a-z0-9_-]*$"},message:"must match pattern \""+"^urn:srcos:model-profile:[a-z0-9][a-z0-9_-]*$"+"\""};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err221 = {instancePath:instancePath+"/admission/profileRef",schemaPath:"#/properties/admission/properties/profileRef/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data60.reasons !== undefined){
if(!(validate53(data60.reasons, {instancePath:instancePath+"/admission/reasons",parentData:data60,parentDataProperty:"reasons",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data60.jointly !== undefined){
let data65 = data60.jointly;
if(Array.isArray(data65)){
if(data65.length > 64){
const err222 = {instancePath:instancePath+"/admission/jointly",schemaPath:"#/properties/admission/properties/jointly/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const len2 = data65.length;
for(let i2=0; i2<len2; i2++){
let data66 = data65[i2];
if(typeof data66 === "string"){
if(func2(data66) > 200){
const err223 = {instancePath:instancePath+"/admission/jointly/" + i2,schemaPath:"#/properties/admission/properties/jointly/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(!pattern8.test(data66)){
const err224 = {instancePath:instancePath+"/admission/jointly/" + i2,schemaPath:"#/properties/admission/properties/jointly/items/pattern",keyword:"pattern",params:{pattern: "^urn:srcos:model-profile:[a-z0-9][a-z0-9_-]*$"},message:"must match pattern \""+"^urn:srcos:model-profile:[a-z0-9][a-z0-9_-]*$"+"\""};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err225 = {instancePath:instancePath+"/admission/jointly/" + i2,schemaPath:"#/properties/admission/properties/jointly/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err226 = {instancePath:instancePath+"/admission/jointly",schemaPath:"#/properties/admission/properties/jointly/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err227 = {instancePath:instancePath+"/admission",schemaPath:"#/properties/admission/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.authorizationBoundary !== undefined){
let data67 = data.authorizationBoundary;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.authorizesPromptEgress === undefined){
const err228 = {instancePath:instancePath+"/authorizationBoundary",schemaPath:"#/properties/authorizationBoundary/required",keyword:"required",params:{missingProperty: "authorizesPromptEgress"},message:"must have required property '"+"authorizesPromptEgress"+"'"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data67.authorizesNetworkAccess === undefined){
const err229 = {instancePath:instancePath+"/authorizationBoundary",schemaPath:"#/properties/authorizationBoundary/required",keyword:"required",params:{missingProperty: "authorizesNetworkAccess"},message:"must have required property '"+"authorizesNetworkAccess"+"'"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data67.authorizesToolUse === undefined){
const err230 = {instancePath:instancePath+"/authorizationBoundary",schemaPath:"#/properties/authorizationBoundary/required",keyword:"required",params:{missingProperty: "authorizesToolUse"},message:"must have required property '"+"authorizesToolUse"+"'"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data67.authorizesModelDownload === undefined){
const err231 = {instancePath:instancePath+"/authorizationBoundary",schemaPath:"#/properties/authorizationBoundary/required",keyword:"required",params:{missingProperty: "authorizesModelDownload"},message:"must have required property '"+"authorizesModelDownload"+"'"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data67.authorizesTrainingOnUserData === undefined){
const err232 = {instancePath:instancePath+"/authorizationBoundary",schemaPath:"#/properties/authorizationBoundary/required",keyword:"required",params:{missingProperty: "authorizesTrainingOnUserData"},message:"must have required property '"+"authorizesTrainingOnUserData"+"'"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data67.authorizesModelPromotion === undefined){
const err233 = {instancePath:instancePath+"/authorizationBoundary",schemaPath:"#/properties/authorizationBoundary/required",keyword:"required",params:{missingProperty: "authorizesModelPromotion"},message:"must have required property '"+"authorizesModelPromotion"+"'"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data67.authorizesLifecycleMutation === undefined){
const err234 = {instancePath:instancePath+"/authorizationBoundary",schemaPath:"#/properties/authorizationBoundary/required",keyword:"required",params:{missingProperty: "authorizesLifecycleMutation"},message:"must have required property '"+"authorizesLifecycleMutation"+"'"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
for(const key10 in data67){
if(!(((((((key10 === "authorizesPromptEgress") || (key10 === "authorizesNetworkAccess")) || (key10 === "authorizesToolUse")) || (key10 === "authorizesModelDownload")) || (key10 === "authorizesTrainingOnUserData")) || (key10 === "authorizesModelPromotion")) || (key10 === "authorizesLifecycleMutation"))){
const err235 = {instancePath:instancePath+"/authorizationBoundary",schemaPath:"#/properties/authorizationBoundary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data67.authorizesPromptEgress !== undefined){
let data68 = data67.authorizesPromptEgress;
if(typeof data68 !== "boolean"){
const err236 = {instancePath:instancePath+"/authorizationBoundary/authorizesPromptEgress",schemaPath:"#/properties/authorizationBoundary/properties/authorizesPromptEgress/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(false !== data68){
const err237 = {instancePath:instancePath+"/authorizationBoundary/authorizesPromptEgress",schemaPath:"#/properties/authorizationBoundary/properties/authorizesPromptEgress/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data67.authorizesNetworkAccess !== undefined){
let data69 = data67.authorizesNetworkAccess;
if(typeof data69 !== "boolean"){
const err238 = {instancePath:instancePath+"/authorizationBoundary/authorizesNetworkAccess",schemaPath:"#/properties/authorizationBoundary/properties/authorizesNetworkAccess/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(false !== data69){
const err239 = {instancePath:instancePath+"/authorizationBoundary/authorizesNetworkAccess",schemaPath:"#/properties/authorizationBoundary/properties/authorizesNetworkAccess/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data67.authorizesToolUse !== undefined){
let data70 = data67.authorizesToolUse;
if(typeof data70 !== "boolean"){
const err240 = {instancePath:instancePath+"/authorizationBoundary/authorizesToolUse",schemaPath:"#/properties/authorizationBoundary/properties/authorizesToolUse/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(false !== data70){
const err241 = {instancePath:instancePath+"/authorizationBoundary/authorizesToolUse",schemaPath:"#/properties/authorizationBoundary/properties/authorizesToolUse/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data67.authorizesModelDownload !== undefined){
let data71 = data67.authorizesModelDownload;
if(typeof data71 !== "boolean"){
const err242 = {instancePath:instancePath+"/authorizationBoundary/authorizesModelDownload",schemaPath:"#/properties/authorizationBoundary/properties/authorizesModelDownload/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(false !== data71){
const err243 = {instancePath:instancePath+"/authorizationBoundary/authorizesModelDownload",schemaPath:"#/properties/authorizationBoundary/properties/authorizesModelDownload/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data67.authorizesTrainingOnUserData !== undefined){
let data72 = data67.authorizesTrainingOnUserData;
if(typeof data72 !== "boolean"){
const err244 = {instancePath:instancePath+"/authorizationBoundary/authorizesTrainingOnUserData",schemaPath:"#/properties/authorizationBoundary/properties/authorizesTrainingOnUserData/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(false !== data72){
const err245 = {instancePath:instancePath+"/authorizationBoundary/authorizesTrainingOnUserData",schemaPath:"#/properties/authorizationBoundary/properties/authorizesTrainingOnUserData/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data67.authorizesModelPromotion !== undefined){
let data73 = data67.authorizesModelPromotion;
if(typeof data73 !== "boolean"){
const err246 = {instancePath:instancePath+"/authorizationBoundary/authorizesModelPromotion",schemaPath:"#/properties/authorizationBoundary/properties/authorizesModelPromotion/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(false !== data73){
const err247 = {instancePath:instancePath+"/authorizationBoundary/authorizesModelPromotion",schemaPath:"#/properties/authorizationBoundary/properties/authorizesModelPromotion/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data67.authorizesLifecycleMutation !== undefined){
let data74 = data67.authorizesLifecycleMutation;
if(typeof data74 !== "boolean"){
const err248 = {instancePath:instancePath+"/authorizationBoundary/authorizesLifecycleMutation",schemaPath:"#/properties/authorizationBoundary/properties/authorizesLifecycleMutation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(false !== data74){
const err249 = {instancePath:instancePath+"/authorizationBoundary/authorizesLifecycleMutation",schemaPath:"#/properties/authorizationBoundary/properties/authorizesLifecycleMutation/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err250 = {instancePath:instancePath+"/authorizationBoundary",schemaPath:"#/properties/authorizationBoundary/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.probes !== undefined){
let data75 = data.probes;
if(Array.isArray(data75)){
if(data75.length > 144){
const err251 = {instancePath:instancePath+"/probes",schemaPath:"#/properties/probes/maxItems",keyword:"maxItems",params:{limit: 144},message:"must NOT have more than 144 items"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const len3 = data75.length;
for(let i3=0; i3<len3; i3++){
let data76 = data75[i3];
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.id === undefined){
const err252 = {instancePath:instancePath+"/probes/" + i3,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data76.version === undefined){
const err253 = {instancePath:instancePath+"/probes/" + i3,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data76.origin === undefined){
const err254 = {instancePath:instancePath+"/probes/" + i3,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "origin"},message:"must have required property '"+"origin"+"'"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data76.outcome === undefined){
const err255 = {instancePath:instancePath+"/probes/" + i3,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data76.durationMs === undefined){
const err256 = {instancePath:instancePath+"/probes/" + i3,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "durationMs"},message:"must have required property '"+"durationMs"+"'"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data76.provides === undefined){
const err257 = {instancePath:instancePath+"/probes/" + i3,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "provides"},message:"must have required property '"+"provides"+"'"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data76.sha256 === undefined){
const err258 = {instancePath:instancePath+"/probes/" + i3,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data76.requested === undefined){
const err259 = {instancePath:instancePath+"/probes/" + i3,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "requested"},message:"must have required property '"+"requested"+"'"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data76.granted === undefined){
const err260 = {instancePath:instancePath+"/probes/" + i3,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "granted"},message:"must have required property '"+"granted"+"'"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data76.denials === undefined){
const err261 = {instancePath:instancePath+"/probes/" + i3,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "denials"},message:"must have required property '"+"denials"+"'"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data76.hostCalls === undefined){
const err262 = {instancePath:instancePath+"/probes/" + i3,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "hostCalls"},message:"must have required property '"+"hostCalls"+"'"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data76.fuelUsed === undefined){
const err263 = {instancePath:instancePath+"/probes/" + i3,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "fuelUsed"},message:"must have required property '"+"fuelUsed"+"'"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data76.log === undefined){
const err264 = {instancePath:instancePath+"/probes/" + i3,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "log"},message:"must have required property '"+"log"+"'"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data76.error === undefined){
const err265 = {instancePath:instancePath+"/probes/" + i3,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "error"},message:"must have required property '"+"error"+"'"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data76.errorCode === undefined){
const err266 = {instancePath:instancePath+"/probes/" + i3,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "errorCode"},message:"must have required property '"+"errorCode"+"'"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data76.observation === undefined){
const err267 = {instancePath:instancePath+"/probes/" + i3,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "observation"},message:"must have required property '"+"observation"+"'"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
for(const key11 in data76){
if(!(func1.call(schema19.properties.probes.items.properties, key11))){
const err268 = {instancePath:instancePath+"/probes/" + i3,schemaPath:"#/properties/probes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data76.id !== undefined){
let data77 = data76.id;
if(typeof data77 === "string"){
if(func2(data77) > 200){
const err269 = {instancePath:instancePath+"/probes/" + i3+"/id",schemaPath:"#/properties/probes/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(func2(data77) < 1){
const err270 = {instancePath:instancePath+"/probes/" + i3+"/id",schemaPath:"#/properties/probes/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err271 = {instancePath:instancePath+"/probes/" + i3+"/id",schemaPath:"#/properties/probes/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data76.version !== undefined){
let data78 = data76.version;
if((typeof data78 !== "string") && (data78 !== null)){
const err272 = {instancePath:instancePath+"/probes/" + i3+"/version",schemaPath:"#/properties/probes/items/properties/version/type",keyword:"type",params:{type: schema19.properties.probes.items.properties.version.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(typeof data78 === "string"){
if(func2(data78) > 200){
const err273 = {instancePath:instancePath+"/probes/" + i3+"/version",schemaPath:"#/properties/probes/items/properties/version/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(func2(data78) < 1){
const err274 = {instancePath:instancePath+"/probes/" + i3+"/version",schemaPath:"#/properties/probes/items/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
if(data76.origin !== undefined){
let data79 = data76.origin;
if(typeof data79 !== "string"){
const err275 = {instancePath:instancePath+"/probes/" + i3+"/origin",schemaPath:"#/properties/probes/items/properties/origin/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(!((data79 === "builtin") || (data79 === "plugin"))){
const err276 = {instancePath:instancePath+"/probes/" + i3+"/origin",schemaPath:"#/properties/probes/items/properties/origin/enum",keyword:"enum",params:{allowedValues: schema19.properties.probes.items.properties.origin.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data76.outcome !== undefined){
let data80 = data76.outcome;
if(typeof data80 !== "string"){
const err277 = {instancePath:instancePath+"/probes/" + i3+"/outcome",schemaPath:"#/properties/probes/items/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(!(((((((((data80 === "ok") || (data80 === "absent")) || (data80 === "failed")) || (data80 === "timed-out")) || (data80 === "out-of-fuel")) || (data80 === "out-of-memory")) || (data80 === "denied")) || (data80 === "refused")) || (data80 === "invalid-output"))){
const err278 = {instancePath:instancePath+"/probes/" + i3+"/outcome",schemaPath:"#/properties/probes/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema19.properties.probes.items.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data76.durationMs !== undefined){
let data81 = data76.durationMs;
if((typeof data81 == "number") && (isFinite(data81))){
if(data81 < 0 || isNaN(data81)){
const err279 = {instancePath:instancePath+"/probes/" + i3+"/durationMs",schemaPath:"#/properties/probes/items/properties/durationMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err280 = {instancePath:instancePath+"/probes/" + i3+"/durationMs",schemaPath:"#/properties/probes/items/properties/durationMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data76.provides !== undefined){
let data82 = data76.provides;
if(Array.isArray(data82)){
if(data82.length > 8){
const err281 = {instancePath:instancePath+"/probes/" + i3+"/provides",schemaPath:"#/properties/probes/items/properties/provides/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const len4 = data82.length;
for(let i4=0; i4<len4; i4++){
let data83 = data82[i4];
if(typeof data83 !== "string"){
const err282 = {instancePath:instancePath+"/probes/" + i3+"/provides/" + i4,schemaPath:"#/properties/probes/items/properties/provides/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(!((((((((data83 === "battery") || (data83 === "thermal")) || (data83 === "memory")) || (data83 === "disk")) || (data83 === "accelerators")) || (data83 === "network")) || (data83 === "modelService")) || (data83 === "residency"))){
const err283 = {instancePath:instancePath+"/probes/" + i3+"/provides/" + i4,schemaPath:"#/properties/probes/items/properties/provides/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.probes.items.properties.provides.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err284 = {instancePath:instancePath+"/probes/" + i3+"/provides",schemaPath:"#/properties/probes/items/properties/provides/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data76.sha256 !== undefined){
let data84 = data76.sha256;
if((typeof data84 !== "string") && (data84 !== null)){
const err285 = {instancePath:instancePath+"/probes/" + i3+"/sha256",schemaPath:"#/properties/probes/items/properties/sha256/type",keyword:"type",params:{type: schema19.properties.probes.items.properties.sha256.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(typeof data84 === "string"){
if(!pattern11.test(data84)){
const err286 = {instancePath:instancePath+"/probes/" + i3+"/sha256",schemaPath:"#/properties/probes/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
if(data76.requested !== undefined){
if(!(validate127(data76.requested, {instancePath:instancePath+"/probes/" + i3+"/requested",parentData:data76,parentDataProperty:"requested",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data76.granted !== undefined){
if(!(validate127(data76.granted, {instancePath:instancePath+"/probes/" + i3+"/granted",parentData:data76,parentDataProperty:"granted",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data76.denials !== undefined){
let data87 = data76.denials;
if(Array.isArray(data87)){
if(data87.length > 64){
const err287 = {instancePath:instancePath+"/probes/" + i3+"/denials",schemaPath:"#/properties/probes/items/properties/denials/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const len5 = data87.length;
for(let i5=0; i5<len5; i5++){
let data88 = data87[i5];
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.call === undefined){
const err288 = {instancePath:instancePath+"/probes/" + i3+"/denials/" + i5,schemaPath:"#/properties/probes/items/properties/denials/items/required",keyword:"required",params:{missingProperty: "call"},message:"must have required property '"+"call"+"'"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data88.target === undefined){
const err289 = {instancePath:instancePath+"/probes/" + i3+"/denials/" + i5,schemaPath:"#/properties/probes/items/properties/denials/items/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data88.message === undefined){
const err290 = {instancePath:instancePath+"/probes/" + i3+"/denials/" + i5,schemaPath:"#/properties/probes/items/properties/denials/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
for(const key12 in data88){
if(!(((key12 === "call") || (key12 === "target")) || (key12 === "message"))){
const err291 = {instancePath:instancePath+"/probes/" + i3+"/denials/" + i5,schemaPath:"#/properties/probes/items/properties/denials/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data88.call !== undefined){
let data89 = data88.call;
if(typeof data89 === "string"){
if(func2(data89) > 200){
const err292 = {instancePath:instancePath+"/probes/" + i3+"/denials/" + i5+"/call",schemaPath:"#/properties/probes/items/properties/denials/items/properties/call/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(func2(data89) < 1){
const err293 = {instancePath:instancePath+"/probes/" + i3+"/denials/" + i5+"/call",schemaPath:"#/properties/probes/items/properties/denials/items/properties/call/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err294 = {instancePath:instancePath+"/probes/" + i3+"/denials/" + i5+"/call",schemaPath:"#/properties/probes/items/properties/denials/items/properties/call/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data88.target !== undefined){
let data90 = data88.target;
if(typeof data90 === "string"){
if(func2(data90) > 400){
const err295 = {instancePath:instancePath+"/probes/" + i3+"/denials/" + i5+"/target",schemaPath:"#/properties/probes/items/properties/denials/items/properties/target/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err296 = {instancePath:instancePath+"/probes/" + i3+"/denials/" + i5+"/target",schemaPath:"#/properties/probes/items/properties/denials/items/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data88.message !== undefined){
let data91 = data88.message;
if(typeof data91 === "string"){
if(func2(data91) > 400){
const err297 = {instancePath:instancePath+"/probes/" + i3+"/denials/" + i5+"/message",schemaPath:"#/properties/probes/items/properties/denials/items/properties/message/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err298 = {instancePath:instancePath+"/probes/" + i3+"/denials/" + i5+"/message",schemaPath:"#/properties/probes/items/properties/denials/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err299 = {instancePath:instancePath+"/probes/" + i3+"/denials/" + i5,schemaPath:"#/properties/probes/items/properties/denials/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err300 = {instancePath:instancePath+"/probes/" + i3+"/denials",schemaPath:"#/properties/probes/items/properties/denials/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data76.hostCalls !== undefined){
let data92 = data76.hostCalls;
if(!(((typeof data92 == "number") && (!(data92 % 1) && !isNaN(data92))) && (isFinite(data92)))){
const err301 = {instancePath:instancePath+"/probes/" + i3+"/hostCalls",schemaPath:"#/properties/probes/items/properties/hostCalls/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if((typeof data92 == "number") && (isFinite(data92))){
if(data92 > 9007199254740991 || isNaN(data92)){
const err302 = {instancePath:instancePath+"/probes/" + i3+"/hostCalls",schemaPath:"#/properties/probes/items/properties/hostCalls/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data92 < 0 || isNaN(data92)){
const err303 = {instancePath:instancePath+"/probes/" + i3+"/hostCalls",schemaPath:"#/properties/probes/items/properties/hostCalls/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
if(data76.fuelUsed !== undefined){
let data93 = data76.fuelUsed;
if((!(((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93))) && (isFinite(data93)))) && (data93 !== null)){
const err304 = {instancePath:instancePath+"/probes/" + i3+"/fuelUsed",schemaPath:"#/properties/probes/items/properties/fuelUsed/type",keyword:"type",params:{type: schema19.properties.probes.items.properties.fuelUsed.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if((typeof data93 == "number") && (isFinite(data93))){
if(data93 > 9007199254740991 || isNaN(data93)){
const err305 = {instancePath:instancePath+"/probes/" + i3+"/fuelUsed",schemaPath:"#/properties/probes/items/properties/fuelUsed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data93 < 0 || isNaN(data93)){
const err306 = {instancePath:instancePath+"/probes/" + i3+"/fuelUsed",schemaPath:"#/properties/probes/items/properties/fuelUsed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
if(data76.log !== undefined){
let data94 = data76.log;
if(Array.isArray(data94)){
if(data94.length > 32){
const err307 = {instancePath:instancePath+"/probes/" + i3+"/log",schemaPath:"#/properties/probes/items/properties/log/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const len6 = data94.length;
for(let i6=0; i6<len6; i6++){
let data95 = data94[i6];
if(typeof data95 === "string"){
if(func2(data95) > 400){
const err308 = {instancePath:instancePath+"/probes/" + i3+"/log/" + i6,schemaPath:"#/properties/probes/items/properties/log/items/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err309 = {instancePath:instancePath+"/probes/" + i3+"/log/" + i6,schemaPath:"#/properties/probes/items/properties/log/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err310 = {instancePath:instancePath+"/probes/" + i3+"/log",schemaPath:"#/properties/probes/items/properties/log/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data76.error !== undefined){
let data96 = data76.error;
if((typeof data96 !== "string") && (data96 !== null)){
const err311 = {instancePath:instancePath+"/probes/" + i3+"/error",schemaPath:"#/properties/probes/items/properties/error/type",keyword:"type",params:{type: schema19.properties.probes.items.properties.error.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(typeof data96 === "string"){
if(func2(data96) > 400){
const err312 = {instancePath:instancePath+"/probes/" + i3+"/error",schemaPath:"#/properties/probes/items/properties/error/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
if(data76.errorCode !== undefined){
let data97 = data76.errorCode;
if((typeof data97 !== "string") && (data97 !== null)){
const err313 = {instancePath:instancePath+"/probes/" + i3+"/errorCode",schemaPath:"#/properties/probes/items/properties/errorCode/type",keyword:"type",params:{type: schema19.properties.probes.items.properties.errorCode.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(typeof data97 === "string"){
if(func2(data97) > 200){
const err314 = {instancePath:instancePath+"/probes/" + i3+"/errorCode",schemaPath:"#/properties/probes/items/properties/errorCode/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(func2(data97) < 1){
const err315 = {instancePath:instancePath+"/probes/" + i3+"/errorCode",schemaPath:"#/properties/probes/items/properties/errorCode/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
if(data76.observation !== undefined){
let data98 = data76.observation;
if((!(data98 && typeof data98 == "object" && !Array.isArray(data98))) && (data98 !== null)){
const err316 = {instancePath:instancePath+"/probes/" + i3+"/observation",schemaPath:"#/properties/probes/items/properties/observation/type",keyword:"type",params:{type: schema19.properties.probes.items.properties.observation.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key13 in data98){
if(!(func1.call(schema19.properties.probes.items.properties.observation.properties, key13))){
const err317 = {instancePath:instancePath+"/probes/" + i3+"/observation",schemaPath:"#/properties/probes/items/properties/observation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data98.battery !== undefined){
let data99 = data98.battery;
if(!(validate59(data99, {instancePath:instancePath+"/probes/" + i3+"/observation/battery",parentData:data98,parentDataProperty:"battery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
for(const key14 in data99){
if((((((key14 !== "present") && (key14 !== "powerSource")) && (key14 !== "percent")) && (key14 !== "charging")) && (key14 !== "rateWatts")) && (key14 !== "secondsToEmpty")){
const err318 = {instancePath:instancePath+"/probes/" + i3+"/observation/battery",schemaPath:"#/properties/probes/items/properties/observation/properties/battery/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key14},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err319 = {instancePath:instancePath+"/probes/" + i3+"/observation/battery",schemaPath:"#/properties/probes/items/properties/observation/properties/battery/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data98.thermal !== undefined){
if(!(validate131(data98.thermal, {instancePath:instancePath+"/probes/" + i3+"/observation/thermal",parentData:data98,parentDataProperty:"thermal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data98.memory !== undefined){
if(!(validate133(data98.memory, {instancePath:instancePath+"/probes/" + i3+"/observation/memory",parentData:data98,parentDataProperty:"memory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data98.disk !== undefined){
let data102 = data98.disk;
if(!(validate86(data102, {instancePath:instancePath+"/probes/" + i3+"/observation/disk",parentData:data98,parentDataProperty:"disk",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
for(const key15 in data102){
if(((((key15 !== "availableBytes") && (key15 !== "totalBytes")) && (key15 !== "readOnly")) && (key15 !== "store")) && (key15 !== "exists")){
const err320 = {instancePath:instancePath+"/probes/" + i3+"/observation/disk",schemaPath:"#/properties/probes/items/properties/observation/properties/disk/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key15},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err321 = {instancePath:instancePath+"/probes/" + i3+"/observation/disk",schemaPath:"#/properties/probes/items/properties/observation/properties/disk/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data98.accelerators !== undefined){
if(!(validate136(data98.accelerators, {instancePath:instancePath+"/probes/" + i3+"/observation/accelerators",parentData:data98,parentDataProperty:"accelerators",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data98.network !== undefined){
let data104 = data98.network;
if(!(validate105(data104, {instancePath:instancePath+"/probes/" + i3+"/observation/network",parentData:data98,parentDataProperty:"network",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
for(const key16 in data104){
if((key16 !== "available") && (key16 !== "interfaces")){
const err322 = {instancePath:instancePath+"/probes/" + i3+"/observation/network",schemaPath:"#/properties/probes/items/properties/observation/properties/network/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key16},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err323 = {instancePath:instancePath+"/probes/" + i3+"/observation/network",schemaPath:"#/properties/probes/items/properties/observation/properties/network/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data98.modelService !== undefined){
let data105 = data98.modelService;
if(!(validate114(data105, {instancePath:instancePath+"/probes/" + i3+"/observation/modelService",parentData:data98,parentDataProperty:"modelService",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
for(const key17 in data105){
if(key17 !== "endpoints"){
const err324 = {instancePath:instancePath+"/probes/" + i3+"/observation/modelService",schemaPath:"#/properties/probes/items/properties/observation/properties/modelService/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key17},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err325 = {instancePath:instancePath+"/probes/" + i3+"/observation/modelService",schemaPath:"#/properties/probes/items/properties/observation/properties/modelService/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data98.residency !== undefined){
if(!(validate141(data98.residency, {instancePath:instancePath+"/probes/" + i3+"/observation/residency",parentData:data98,parentDataProperty:"residency",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data98.absent !== undefined){
let data107 = data98.absent;
if(typeof data107 === "string"){
if(func2(data107) > 400){
const err326 = {instancePath:instancePath+"/probes/" + i3+"/observation/absent",schemaPath:"#/properties/probes/items/properties/observation/properties/absent/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err327 = {instancePath:instancePath+"/probes/" + i3+"/observation/absent",schemaPath:"#/properties/probes/items/properties/observation/properties/absent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data98.concerns !== undefined){
if(!(validate143(data98.concerns, {instancePath:instancePath+"/probes/" + i3+"/observation/concerns",parentData:data98,parentDataProperty:"concerns",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
}
}
else {
const err328 = {instancePath:instancePath+"/probes/" + i3,schemaPath:"#/properties/probes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err329 = {instancePath:instancePath+"/probes",schemaPath:"#/properties/probes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.policy !== undefined){
let data109 = data.policy;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(data109.sha256 === undefined){
const err330 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data109.source === undefined){
const err331 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data109.ttlSeconds === undefined){
const err332 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/required",keyword:"required",params:{missingProperty: "ttlSeconds"},message:"must have required property '"+"ttlSeconds"+"'"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data109.requiredSignals === undefined){
const err333 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/required",keyword:"required",params:{missingProperty: "requiredSignals"},message:"must have required property '"+"requiredSignals"+"'"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data109.stated === undefined){
const err334 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/required",keyword:"required",params:{missingProperty: "stated"},message:"must have required property '"+"stated"+"'"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data109.limits === undefined){
const err335 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/required",keyword:"required",params:{missingProperty: "limits"},message:"must have required property '"+"limits"+"'"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data109.thermal === undefined){
const err336 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/required",keyword:"required",params:{missingProperty: "thermal"},message:"must have required property '"+"thermal"+"'"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data109.memory === undefined){
const err337 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/required",keyword:"required",params:{missingProperty: "memory"},message:"must have required property '"+"memory"+"'"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data109.memoryHint === undefined){
const err338 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/required",keyword:"required",params:{missingProperty: "memoryHint"},message:"must have required property '"+"memoryHint"+"'"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data109.endpoints === undefined){
const err339 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/required",keyword:"required",params:{missingProperty: "endpoints"},message:"must have required property '"+"endpoints"+"'"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data109.service === undefined){
const err340 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data109.profiles === undefined){
const err341 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/required",keyword:"required",params:{missingProperty: "profiles"},message:"must have required property '"+"profiles"+"'"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data109.plugins === undefined){
const err342 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/required",keyword:"required",params:{missingProperty: "plugins"},message:"must have required property '"+"plugins"+"'"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data109.unshownSha256 === undefined){
const err343 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/required",keyword:"required",params:{missingProperty: "unshownSha256"},message:"must have required property '"+"unshownSha256"+"'"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data109.assumptions === undefined){
const err344 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/required",keyword:"required",params:{missingProperty: "assumptions"},message:"must have required property '"+"assumptions"+"'"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
for(const key18 in data109){
if(!(func1.call(schema19.properties.policy.properties, key18))){
const err345 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data109.sha256 !== undefined){
let data110 = data109.sha256;
if(typeof data110 === "string"){
if(!pattern11.test(data110)){
const err346 = {instancePath:instancePath+"/policy/sha256",schemaPath:"#/properties/policy/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err347 = {instancePath:instancePath+"/policy/sha256",schemaPath:"#/properties/policy/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data109.source !== undefined){
let data111 = data109.source;
if(typeof data111 !== "string"){
const err348 = {instancePath:instancePath+"/policy/source",schemaPath:"#/properties/policy/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(!((data111 === "built-in") || (data111 === "file"))){
const err349 = {instancePath:instancePath+"/policy/source",schemaPath:"#/properties/policy/properties/source/enum",keyword:"enum",params:{allowedValues: schema19.properties.policy.properties.source.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data109.ttlSeconds !== undefined){
let data112 = data109.ttlSeconds;
if((typeof data112 == "number") && (isFinite(data112))){
if(data112 > 3600 || isNaN(data112)){
const err350 = {instancePath:instancePath+"/policy/ttlSeconds",schemaPath:"#/properties/policy/properties/ttlSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data112 < 1 || isNaN(data112)){
const err351 = {instancePath:instancePath+"/policy/ttlSeconds",schemaPath:"#/properties/policy/properties/ttlSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err352 = {instancePath:instancePath+"/policy/ttlSeconds",schemaPath:"#/properties/policy/properties/ttlSeconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data109.requiredSignals !== undefined){
let data113 = data109.requiredSignals;
if(Array.isArray(data113)){
if(data113.length > 7){
const err353 = {instancePath:instancePath+"/policy/requiredSignals",schemaPath:"#/properties/policy/properties/requiredSignals/maxItems",keyword:"maxItems",params:{limit: 7},message:"must NOT have more than 7 items"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const len7 = data113.length;
for(let i7=0; i7<len7; i7++){
let data114 = data113[i7];
if(typeof data114 !== "string"){
const err354 = {instancePath:instancePath+"/policy/requiredSignals/" + i7,schemaPath:"#/properties/policy/properties/requiredSignals/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(!(((((((data114 === "battery") || (data114 === "thermal")) || (data114 === "memory")) || (data114 === "disk")) || (data114 === "accelerators")) || (data114 === "network")) || (data114 === "modelService"))){
const err355 = {instancePath:instancePath+"/policy/requiredSignals/" + i7,schemaPath:"#/properties/policy/properties/requiredSignals/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.policy.properties.requiredSignals.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
let i8 = data113.length;
let j0;
if(i8 > 1){
const indices0 = {};
for(;i8--;){
let item0 = data113[i8];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err356 = {instancePath:instancePath+"/policy/requiredSignals",schemaPath:"#/properties/policy/properties/requiredSignals/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i8+" are identical)"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
break;
}
indices0[item0] = i8;
}
}
}
else {
const err357 = {instancePath:instancePath+"/policy/requiredSignals",schemaPath:"#/properties/policy/properties/requiredSignals/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data109.stated !== undefined){
let data115 = data109.stated;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
for(const key19 in data115){
if(!((key19 === "battery") || (key19 === "thermal"))){
const err358 = {instancePath:instancePath+"/policy/stated",schemaPath:"#/properties/policy/properties/stated/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data115.battery !== undefined){
let data116 = data115.battery;
if(typeof data116 !== "string"){
const err359 = {instancePath:instancePath+"/policy/stated/battery",schemaPath:"#/properties/policy/properties/stated/properties/battery/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if("normal" !== data116){
const err360 = {instancePath:instancePath+"/policy/stated/battery",schemaPath:"#/properties/policy/properties/stated/properties/battery/const",keyword:"const",params:{allowedValue: "normal"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data115.thermal !== undefined){
let data117 = data115.thermal;
if(typeof data117 !== "string"){
const err361 = {instancePath:instancePath+"/policy/stated/thermal",schemaPath:"#/properties/policy/properties/stated/properties/thermal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if("normal" !== data117){
const err362 = {instancePath:instancePath+"/policy/stated/thermal",schemaPath:"#/properties/policy/properties/stated/properties/thermal/const",keyword:"const",params:{allowedValue: "normal"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err363 = {instancePath:instancePath+"/policy/stated",schemaPath:"#/properties/policy/properties/stated/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data109.limits !== undefined){
let data118 = data109.limits;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.battery === undefined){
const err364 = {instancePath:instancePath+"/policy/limits",schemaPath:"#/properties/policy/properties/limits/required",keyword:"required",params:{missingProperty: "battery"},message:"must have required property '"+"battery"+"'"};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data118.thermal === undefined){
const err365 = {instancePath:instancePath+"/policy/limits",schemaPath:"#/properties/policy/properties/limits/required",keyword:"required",params:{missingProperty: "thermal"},message:"must have required property '"+"thermal"+"'"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data118.memory === undefined){
const err366 = {instancePath:instancePath+"/policy/limits",schemaPath:"#/properties/policy/properties/limits/required",keyword:"required",params:{missingProperty: "memory"},message:"must have required property '"+"memory"+"'"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data118.disk === undefined){
const err367 = {instancePath:instancePath+"/policy/limits",schemaPath:"#/properties/policy/properties/limits/required",keyword:"required",params:{missingProperty: "disk"},message:"must have required property '"+"disk"+"'"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
for(const key20 in data118){
if(!((((key20 === "battery") || (key20 === "thermal")) || (key20 === "memory")) || (key20 === "disk"))){
const err368 = {instancePath:instancePath+"/policy/limits",schemaPath:"#/properties/policy/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data118.battery !== undefined){
let data119 = data118.battery;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if(data119.lowPercent === undefined){
const err369 = {instancePath:instancePath+"/policy/limits/battery",schemaPath:"#/properties/policy/properties/limits/properties/battery/required",keyword:"required",params:{missingProperty: "lowPercent"},message:"must have required property '"+"lowPercent"+"'"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data119.criticalPercent === undefined){
const err370 = {instancePath:instancePath+"/policy/limits/battery",schemaPath:"#/properties/policy/properties/limits/properties/battery/required",keyword:"required",params:{missingProperty: "criticalPercent"},message:"must have required property '"+"criticalPercent"+"'"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
for(const key21 in data119){
if(!((key21 === "lowPercent") || (key21 === "criticalPercent"))){
const err371 = {instancePath:instancePath+"/policy/limits/battery",schemaPath:"#/properties/policy/properties/limits/properties/battery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data119.lowPercent !== undefined){
let data120 = data119.lowPercent;
if((typeof data120 == "number") && (isFinite(data120))){
if(data120 > 100 || isNaN(data120)){
const err372 = {instancePath:instancePath+"/policy/limits/battery/lowPercent",schemaPath:"#/properties/policy/properties/limits/properties/battery/properties/lowPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data120 < 0 || isNaN(data120)){
const err373 = {instancePath:instancePath+"/policy/limits/battery/lowPercent",schemaPath:"#/properties/policy/properties/limits/properties/battery/properties/lowPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err374 = {instancePath:instancePath+"/policy/limits/battery/lowPercent",schemaPath:"#/properties/policy/properties/limits/properties/battery/properties/lowPercent/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data119.criticalPercent !== undefined){
let data121 = data119.criticalPercent;
if((typeof data121 == "number") && (isFinite(data121))){
if(data121 > 100 || isNaN(data121)){
const err375 = {instancePath:instancePath+"/policy/limits/battery/criticalPercent",schemaPath:"#/properties/policy/properties/limits/properties/battery/properties/criticalPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data121 < 0 || isNaN(data121)){
const err376 = {instancePath:instancePath+"/policy/limits/battery/criticalPercent",schemaPath:"#/properties/policy/properties/limits/properties/battery/properties/criticalPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err377 = {instancePath:instancePath+"/policy/limits/battery/criticalPercent",schemaPath:"#/properties/policy/properties/limits/properties/battery/properties/criticalPercent/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err378 = {instancePath:instancePath+"/policy/limits/battery",schemaPath:"#/properties/policy/properties/limits/properties/battery/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data118.thermal !== undefined){
let data122 = data118.thermal;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
if(data122.warmMarginCelsius === undefined){
const err379 = {instancePath:instancePath+"/policy/limits/thermal",schemaPath:"#/properties/policy/properties/limits/properties/thermal/required",keyword:"required",params:{missingProperty: "warmMarginCelsius"},message:"must have required property '"+"warmMarginCelsius"+"'"};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data122.criticalMarginCelsius === undefined){
const err380 = {instancePath:instancePath+"/policy/limits/thermal",schemaPath:"#/properties/policy/properties/limits/properties/thermal/required",keyword:"required",params:{missingProperty: "criticalMarginCelsius"},message:"must have required property '"+"criticalMarginCelsius"+"'"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
for(const key22 in data122){
if(!((key22 === "warmMarginCelsius") || (key22 === "criticalMarginCelsius"))){
const err381 = {instancePath:instancePath+"/policy/limits/thermal",schemaPath:"#/properties/policy/properties/limits/properties/thermal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data122.warmMarginCelsius !== undefined){
let data123 = data122.warmMarginCelsius;
if((typeof data123 == "number") && (isFinite(data123))){
if(data123 > 60 || isNaN(data123)){
const err382 = {instancePath:instancePath+"/policy/limits/thermal/warmMarginCelsius",schemaPath:"#/properties/policy/properties/limits/properties/thermal/properties/warmMarginCelsius/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60"};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data123 < 0 || isNaN(data123)){
const err383 = {instancePath:instancePath+"/policy/limits/thermal/warmMarginCelsius",schemaPath:"#/properties/policy/properties/limits/properties/thermal/properties/warmMarginCelsius/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err384 = {instancePath:instancePath+"/policy/limits/thermal/warmMarginCelsius",schemaPath:"#/properties/policy/properties/limits/properties/thermal/properties/warmMarginCelsius/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data122.criticalMarginCelsius !== undefined){
let data124 = data122.criticalMarginCelsius;
if((typeof data124 == "number") && (isFinite(data124))){
if(data124 > 60 || isNaN(data124)){
const err385 = {instancePath:instancePath+"/policy/limits/thermal/criticalMarginCelsius",schemaPath:"#/properties/policy/properties/limits/properties/thermal/properties/criticalMarginCelsius/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60"};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data124 < 0 || isNaN(data124)){
const err386 = {instancePath:instancePath+"/policy/limits/thermal/criticalMarginCelsius",schemaPath:"#/properties/policy/properties/limits/properties/thermal/properties/criticalMarginCelsius/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err387 = {instancePath:instancePath+"/policy/limits/thermal/criticalMarginCelsius",schemaPath:"#/properties/policy/properties/limits/properties/thermal/properties/criticalMarginCelsius/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err388 = {instancePath:instancePath+"/policy/limits/thermal",schemaPath:"#/properties/policy/properties/limits/properties/thermal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data118.memory !== undefined){
let data125 = data118.memory;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(data125.reserveBytes === undefined){
const err389 = {instancePath:instancePath+"/policy/limits/memory",schemaPath:"#/properties/policy/properties/limits/properties/memory/required",keyword:"required",params:{missingProperty: "reserveBytes"},message:"must have required property '"+"reserveBytes"+"'"};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data125.reserveShare === undefined){
const err390 = {instancePath:instancePath+"/policy/limits/memory",schemaPath:"#/properties/policy/properties/limits/properties/memory/required",keyword:"required",params:{missingProperty: "reserveShare"},message:"must have required property '"+"reserveShare"+"'"};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data125.comfortFactor === undefined){
const err391 = {instancePath:instancePath+"/policy/limits/memory",schemaPath:"#/properties/policy/properties/limits/properties/memory/required",keyword:"required",params:{missingProperty: "comfortFactor"},message:"must have required property '"+"comfortFactor"+"'"};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data125.pressureConstrainPercent === undefined){
const err392 = {instancePath:instancePath+"/policy/limits/memory",schemaPath:"#/properties/policy/properties/limits/properties/memory/required",keyword:"required",params:{missingProperty: "pressureConstrainPercent"},message:"must have required property '"+"pressureConstrainPercent"+"'"};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data125.pressureDenyPercent === undefined){
const err393 = {instancePath:instancePath+"/policy/limits/memory",schemaPath:"#/properties/policy/properties/limits/properties/memory/required",keyword:"required",params:{missingProperty: "pressureDenyPercent"},message:"must have required property '"+"pressureDenyPercent"+"'"};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
for(const key23 in data125){
if(!(((((key23 === "reserveBytes") || (key23 === "reserveShare")) || (key23 === "comfortFactor")) || (key23 === "pressureConstrainPercent")) || (key23 === "pressureDenyPercent"))){
const err394 = {instancePath:instancePath+"/policy/limits/memory",schemaPath:"#/properties/policy/properties/limits/properties/memory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data125.reserveBytes !== undefined){
let data126 = data125.reserveBytes;
if(!(((typeof data126 == "number") && (!(data126 % 1) && !isNaN(data126))) && (isFinite(data126)))){
const err395 = {instancePath:instancePath+"/policy/limits/memory/reserveBytes",schemaPath:"#/properties/policy/properties/limits/properties/memory/properties/reserveBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if((typeof data126 == "number") && (isFinite(data126))){
if(data126 > 9007199254740991 || isNaN(data126)){
const err396 = {instancePath:instancePath+"/policy/limits/memory/reserveBytes",schemaPath:"#/properties/policy/properties/limits/properties/memory/properties/reserveBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data126 < 0 || isNaN(data126)){
const err397 = {instancePath:instancePath+"/policy/limits/memory/reserveBytes",schemaPath:"#/properties/policy/properties/limits/properties/memory/properties/reserveBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
if(data125.reserveShare !== undefined){
let data127 = data125.reserveShare;
if((typeof data127 == "number") && (isFinite(data127))){
if(data127 > 1 || isNaN(data127)){
const err398 = {instancePath:instancePath+"/policy/limits/memory/reserveShare",schemaPath:"#/properties/policy/properties/limits/properties/memory/properties/reserveShare/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data127 < 0 || isNaN(data127)){
const err399 = {instancePath:instancePath+"/policy/limits/memory/reserveShare",schemaPath:"#/properties/policy/properties/limits/properties/memory/properties/reserveShare/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err400 = {instancePath:instancePath+"/policy/limits/memory/reserveShare",schemaPath:"#/properties/policy/properties/limits/properties/memory/properties/reserveShare/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data125.comfortFactor !== undefined){
let data128 = data125.comfortFactor;
if((typeof data128 == "number") && (isFinite(data128))){
if(data128 > 100 || isNaN(data128)){
const err401 = {instancePath:instancePath+"/policy/limits/memory/comfortFactor",schemaPath:"#/properties/policy/properties/limits/properties/memory/properties/comfortFactor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data128 < 1 || isNaN(data128)){
const err402 = {instancePath:instancePath+"/policy/limits/memory/comfortFactor",schemaPath:"#/properties/policy/properties/limits/properties/memory/properties/comfortFactor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err403 = {instancePath:instancePath+"/policy/limits/memory/comfortFactor",schemaPath:"#/properties/policy/properties/limits/properties/memory/properties/comfortFactor/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data125.pressureConstrainPercent !== undefined){
let data129 = data125.pressureConstrainPercent;
if((typeof data129 == "number") && (isFinite(data129))){
if(data129 > 100 || isNaN(data129)){
const err404 = {instancePath:instancePath+"/policy/limits/memory/pressureConstrainPercent",schemaPath:"#/properties/policy/properties/limits/properties/memory/properties/pressureConstrainPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data129 < 0 || isNaN(data129)){
const err405 = {instancePath:instancePath+"/policy/limits/memory/pressureConstrainPercent",schemaPath:"#/properties/policy/properties/limits/properties/memory/properties/pressureConstrainPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err406 = {instancePath:instancePath+"/policy/limits/memory/pressureConstrainPercent",schemaPath:"#/properties/policy/properties/limits/properties/memory/properties/pressureConstrainPercent/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data125.pressureDenyPercent !== undefined){
let data130 = data125.pressureDenyPercent;
if((typeof data130 == "number") && (isFinite(data130))){
if(data130 > 100 || isNaN(data130)){
const err407 = {instancePath:instancePath+"/policy/limits/memory/pressureDenyPercent",schemaPath:"#/properties/policy/properties/limits/properties/memory/properties/pressureDenyPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data130 < 0 || isNaN(data130)){
const err408 = {instancePath:instancePath+"/policy/limits/memory/pressureDenyPercent",schemaPath:"#/properties/policy/properties/limits/properties/memory/properties/pressureDenyPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err409 = {instancePath:instancePath+"/policy/limits/memory/pressureDenyPercent",schemaPath:"#/properties/policy/properties/limits/properties/memory/properties/pressureDenyPercent/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err410 = {instancePath:instancePath+"/policy/limits/memory",schemaPath:"#/properties/policy/properties/limits/properties/memory/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data118.disk !== undefined){
let data131 = data118.disk;
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
if(data131.lowBytes === undefined){
const err411 = {instancePath:instancePath+"/policy/limits/disk",schemaPath:"#/properties/policy/properties/limits/properties/disk/required",keyword:"required",params:{missingProperty: "lowBytes"},message:"must have required property '"+"lowBytes"+"'"};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data131.lowShare === undefined){
const err412 = {instancePath:instancePath+"/policy/limits/disk",schemaPath:"#/properties/policy/properties/limits/properties/disk/required",keyword:"required",params:{missingProperty: "lowShare"},message:"must have required property '"+"lowShare"+"'"};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
for(const key24 in data131){
if(!((key24 === "lowBytes") || (key24 === "lowShare"))){
const err413 = {instancePath:instancePath+"/policy/limits/disk",schemaPath:"#/properties/policy/properties/limits/properties/disk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data131.lowBytes !== undefined){
let data132 = data131.lowBytes;
if(!(((typeof data132 == "number") && (!(data132 % 1) && !isNaN(data132))) && (isFinite(data132)))){
const err414 = {instancePath:instancePath+"/policy/limits/disk/lowBytes",schemaPath:"#/properties/policy/properties/limits/properties/disk/properties/lowBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if((typeof data132 == "number") && (isFinite(data132))){
if(data132 > 9007199254740991 || isNaN(data132)){
const err415 = {instancePath:instancePath+"/policy/limits/disk/lowBytes",schemaPath:"#/properties/policy/properties/limits/properties/disk/properties/lowBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data132 < 0 || isNaN(data132)){
const err416 = {instancePath:instancePath+"/policy/limits/disk/lowBytes",schemaPath:"#/properties/policy/properties/limits/properties/disk/properties/lowBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
if(data131.lowShare !== undefined){
let data133 = data131.lowShare;
if((typeof data133 == "number") && (isFinite(data133))){
if(data133 > 1 || isNaN(data133)){
const err417 = {instancePath:instancePath+"/policy/limits/disk/lowShare",schemaPath:"#/properties/policy/properties/limits/properties/disk/properties/lowShare/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data133 < 0 || isNaN(data133)){
const err418 = {instancePath:instancePath+"/policy/limits/disk/lowShare",schemaPath:"#/properties/policy/properties/limits/properties/disk/properties/lowShare/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err419 = {instancePath:instancePath+"/policy/limits/disk/lowShare",schemaPath:"#/properties/policy/properties/limits/properties/disk/properties/lowShare/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err420 = {instancePath:instancePath+"/policy/limits/disk",schemaPath:"#/properties/policy/properties/limits/properties/disk/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err421 = {instancePath:instancePath+"/policy/limits",schemaPath:"#/properties/policy/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data109.thermal !== undefined){
let data134 = data109.thermal;
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
if(data134.failedSensor === undefined){
const err422 = {instancePath:instancePath+"/policy/thermal",schemaPath:"#/properties/policy/properties/thermal/required",keyword:"required",params:{missingProperty: "failedSensor"},message:"must have required property '"+"failedSensor"+"'"};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
for(const key25 in data134){
if(!((key25 === "failedSensor") || (key25 === "sensors"))){
const err423 = {instancePath:instancePath+"/policy/thermal",schemaPath:"#/properties/policy/properties/thermal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data134.failedSensor !== undefined){
let data135 = data134.failedSensor;
if(typeof data135 !== "string"){
const err424 = {instancePath:instancePath+"/policy/thermal/failedSensor",schemaPath:"#/properties/policy/properties/thermal/properties/failedSensor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(!((data135 === "constrain") || (data135 === "ignore"))){
const err425 = {instancePath:instancePath+"/policy/thermal/failedSensor",schemaPath:"#/properties/policy/properties/thermal/properties/failedSensor/enum",keyword:"enum",params:{allowedValues: schema19.properties.policy.properties.thermal.properties.failedSensor.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data134.sensors !== undefined){
let data136 = data134.sensors;
if(Array.isArray(data136)){
if(data136.length > 64){
const err426 = {instancePath:instancePath+"/policy/thermal/sensors",schemaPath:"#/properties/policy/properties/thermal/properties/sensors/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const len8 = data136.length;
for(let i9=0; i9<len8; i9++){
let data137 = data136[i9];
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
if(data137.sensor === undefined){
const err427 = {instancePath:instancePath+"/policy/thermal/sensors/" + i9,schemaPath:"#/properties/policy/properties/thermal/properties/sensors/items/required",keyword:"required",params:{missingProperty: "sensor"},message:"must have required property '"+"sensor"+"'"};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
for(const key26 in data137){
if(!(((((key26 === "sensor") || (key26 === "ignore")) || (key26 === "throttlesCelsius")) || (key26 === "stopsCelsius")) || (key26 === "replaces"))){
const err428 = {instancePath:instancePath+"/policy/thermal/sensors/" + i9,schemaPath:"#/properties/policy/properties/thermal/properties/sensors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data137.sensor !== undefined){
let data138 = data137.sensor;
if(typeof data138 === "string"){
if(func2(data138) > 200){
const err429 = {instancePath:instancePath+"/policy/thermal/sensors/" + i9+"/sensor",schemaPath:"#/properties/policy/properties/thermal/properties/sensors/items/properties/sensor/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(func2(data138) < 1){
const err430 = {instancePath:instancePath+"/policy/thermal/sensors/" + i9+"/sensor",schemaPath:"#/properties/policy/properties/thermal/properties/sensors/items/properties/sensor/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err431 = {instancePath:instancePath+"/policy/thermal/sensors/" + i9+"/sensor",schemaPath:"#/properties/policy/properties/thermal/properties/sensors/items/properties/sensor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data137.ignore !== undefined){
let data139 = data137.ignore;
if(typeof data139 !== "boolean"){
const err432 = {instancePath:instancePath+"/policy/thermal/sensors/" + i9+"/ignore",schemaPath:"#/properties/policy/properties/thermal/properties/sensors/items/properties/ignore/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(true !== data139){
const err433 = {instancePath:instancePath+"/policy/thermal/sensors/" + i9+"/ignore",schemaPath:"#/properties/policy/properties/thermal/properties/sensors/items/properties/ignore/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data137.throttlesCelsius !== undefined){
let data140 = data137.throttlesCelsius;
if((typeof data140 == "number") && (isFinite(data140))){
if(data140 > 150 || isNaN(data140)){
const err434 = {instancePath:instancePath+"/policy/thermal/sensors/" + i9+"/throttlesCelsius",schemaPath:"#/properties/policy/properties/thermal/properties/sensors/items/properties/throttlesCelsius/maximum",keyword:"maximum",params:{comparison: "<=", limit: 150},message:"must be <= 150"};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data140 <= 0 || isNaN(data140)){
const err435 = {instancePath:instancePath+"/policy/thermal/sensors/" + i9+"/throttlesCelsius",schemaPath:"#/properties/policy/properties/thermal/properties/sensors/items/properties/throttlesCelsius/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err436 = {instancePath:instancePath+"/policy/thermal/sensors/" + i9+"/throttlesCelsius",schemaPath:"#/properties/policy/properties/thermal/properties/sensors/items/properties/throttlesCelsius/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data137.stopsCelsius !== undefined){
let data141 = data137.stopsCelsius;
if((typeof data141 == "number") && (isFinite(data141))){
if(data141 > 150 || isNaN(data141)){
const err437 = {instancePath:instancePath+"/policy/thermal/sensors/" + i9+"/stopsCelsius",schemaPath:"#/properties/policy/properties/thermal/properties/sensors/items/properties/stopsCelsius/maximum",keyword:"maximum",params:{comparison: "<=", limit: 150},message:"must be <= 150"};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data141 <= 0 || isNaN(data141)){
const err438 = {instancePath:instancePath+"/policy/thermal/sensors/" + i9+"/stopsCelsius",schemaPath:"#/properties/policy/properties/thermal/properties/sensors/items/properties/stopsCelsius/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err439 = {instancePath:instancePath+"/policy/thermal/sensors/" + i9+"/stopsCelsius",schemaPath:"#/properties/policy/properties/thermal/properties/sensors/items/properties/stopsCelsius/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data137.replaces !== undefined){
let data142 = data137.replaces;
if(typeof data142 !== "boolean"){
const err440 = {instancePath:instancePath+"/policy/thermal/sensors/" + i9+"/replaces",schemaPath:"#/properties/policy/properties/thermal/properties/sensors/items/properties/replaces/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(true !== data142){
const err441 = {instancePath:instancePath+"/policy/thermal/sensors/" + i9+"/replaces",schemaPath:"#/properties/policy/properties/thermal/properties/sensors/items/properties/replaces/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err442 = {instancePath:instancePath+"/policy/thermal/sensors/" + i9,schemaPath:"#/properties/policy/properties/thermal/properties/sensors/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err443 = {instancePath:instancePath+"/policy/thermal/sensors",schemaPath:"#/properties/policy/properties/thermal/properties/sensors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err444 = {instancePath:instancePath+"/policy/thermal",schemaPath:"#/properties/policy/properties/thermal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data109.memory !== undefined){
let data143 = data109.memory;
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
if(data143.cgroup === undefined){
const err445 = {instancePath:instancePath+"/policy/memory",schemaPath:"#/properties/policy/properties/memory/required",keyword:"required",params:{missingProperty: "cgroup"},message:"must have required property '"+"cgroup"+"'"};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
for(const key27 in data143){
if(!(key27 === "cgroup")){
const err446 = {instancePath:instancePath+"/policy/memory",schemaPath:"#/properties/policy/properties/memory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data143.cgroup !== undefined){
let data144 = data143.cgroup;
if(typeof data144 === "string"){
if(func2(data144) > 1000){
const err447 = {instancePath:instancePath+"/policy/memory/cgroup",schemaPath:"#/properties/policy/properties/memory/properties/cgroup/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(!pattern15.test(data144)){
const err448 = {instancePath:instancePath+"/policy/memory/cgroup",schemaPath:"#/properties/policy/properties/memory/properties/cgroup/pattern",keyword:"pattern",params:{pattern: "^(self|host|/.*)$"},message:"must match pattern \""+"^(self|host|/.*)$"+"\""};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err449 = {instancePath:instancePath+"/policy/memory/cgroup",schemaPath:"#/properties/policy/properties/memory/properties/cgroup/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err450 = {instancePath:instancePath+"/policy/memory",schemaPath:"#/properties/policy/properties/memory/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data109.memoryHint !== undefined){
let data145 = data109.memoryHint;
if(typeof data145 !== "string"){
const err451 = {instancePath:instancePath+"/policy/memoryHint",schemaPath:"#/properties/policy/properties/memoryHint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(!(((data145 === "fallback") || (data145 === "comfort")) || (data145 === "requirement"))){
const err452 = {instancePath:instancePath+"/policy/memoryHint",schemaPath:"#/properties/policy/properties/memoryHint/enum",keyword:"enum",params:{allowedValues: schema19.properties.policy.properties.memoryHint.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data109.endpoints !== undefined){
let data146 = data109.endpoints;
if((!(Array.isArray(data146))) && (data146 !== null)){
const err453 = {instancePath:instancePath+"/policy/endpoints",schemaPath:"#/properties/policy/properties/endpoints/type",keyword:"type",params:{type: schema19.properties.policy.properties.endpoints.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(Array.isArray(data146)){
if(data146.length > 8){
const err454 = {instancePath:instancePath+"/policy/endpoints",schemaPath:"#/properties/policy/properties/endpoints/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data146.length < 1){
const err455 = {instancePath:instancePath+"/policy/endpoints",schemaPath:"#/properties/policy/properties/endpoints/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const len9 = data146.length;
for(let i10=0; i10<len9; i10++){
let data147 = data146[i10];
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
if(data147.url === undefined){
const err456 = {instancePath:instancePath+"/policy/endpoints/" + i10,schemaPath:"#/properties/policy/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data147.implementation === undefined){
const err457 = {instancePath:instancePath+"/policy/endpoints/" + i10,schemaPath:"#/properties/policy/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "implementation"},message:"must have required property '"+"implementation"+"'"};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
for(const key28 in data147){
if(!((key28 === "url") || (key28 === "implementation"))){
const err458 = {instancePath:instancePath+"/policy/endpoints/" + i10,schemaPath:"#/properties/policy/properties/endpoints/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data147.url !== undefined){
let data148 = data147.url;
if(typeof data148 === "string"){
if(func2(data148) > 200){
const err459 = {instancePath:instancePath+"/policy/endpoints/" + i10+"/url",schemaPath:"#/properties/policy/properties/endpoints/items/properties/url/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(!pattern7.test(data148)){
const err460 = {instancePath:instancePath+"/policy/endpoints/" + i10+"/url",schemaPath:"#/properties/policy/properties/endpoints/items/properties/url/pattern",keyword:"pattern",params:{pattern: "^http://"},message:"must match pattern \""+"^http://"+"\""};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err461 = {instancePath:instancePath+"/policy/endpoints/" + i10+"/url",schemaPath:"#/properties/policy/properties/endpoints/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data147.implementation !== undefined){
let data149 = data147.implementation;
if(typeof data149 !== "string"){
const err462 = {instancePath:instancePath+"/policy/endpoints/" + i10+"/implementation",schemaPath:"#/properties/policy/properties/endpoints/items/properties/implementation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(!(((data149 === "ollama") || (data149 === "llama.cpp")) || (data149 === "openai-compatible"))){
const err463 = {instancePath:instancePath+"/policy/endpoints/" + i10+"/implementation",schemaPath:"#/properties/policy/properties/endpoints/items/properties/implementation/enum",keyword:"enum",params:{allowedValues: schema19.properties.policy.properties.endpoints.items.properties.implementation.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err464 = {instancePath:instancePath+"/policy/endpoints/" + i10,schemaPath:"#/properties/policy/properties/endpoints/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
}
if(data109.service !== undefined){
let data150 = data109.service;
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
if(data150.contextTokens === undefined){
const err465 = {instancePath:instancePath+"/policy/service",schemaPath:"#/properties/policy/properties/service/required",keyword:"required",params:{missingProperty: "contextTokens"},message:"must have required property '"+"contextTokens"+"'"};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data150.parallelSlots === undefined){
const err466 = {instancePath:instancePath+"/policy/service",schemaPath:"#/properties/policy/properties/service/required",keyword:"required",params:{missingProperty: "parallelSlots"},message:"must have required property '"+"parallelSlots"+"'"};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data150.kvCacheType === undefined){
const err467 = {instancePath:instancePath+"/policy/service",schemaPath:"#/properties/policy/properties/service/required",keyword:"required",params:{missingProperty: "kvCacheType"},message:"must have required property '"+"kvCacheType"+"'"};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data150.flashAttention === undefined){
const err468 = {instancePath:instancePath+"/policy/service",schemaPath:"#/properties/policy/properties/service/required",keyword:"required",params:{missingProperty: "flashAttention"},message:"must have required property '"+"flashAttention"+"'"};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data150.unmeasuredMarginBytes === undefined){
const err469 = {instancePath:instancePath+"/policy/service",schemaPath:"#/properties/policy/properties/service/required",keyword:"required",params:{missingProperty: "unmeasuredMarginBytes"},message:"must have required property '"+"unmeasuredMarginBytes"+"'"};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
for(const key29 in data150){
if(!(((((key29 === "contextTokens") || (key29 === "parallelSlots")) || (key29 === "kvCacheType")) || (key29 === "flashAttention")) || (key29 === "unmeasuredMarginBytes"))){
const err470 = {instancePath:instancePath+"/policy/service",schemaPath:"#/properties/policy/properties/service/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data150.contextTokens !== undefined){
let data151 = data150.contextTokens;
if((!(((typeof data151 == "number") && (!(data151 % 1) && !isNaN(data151))) && (isFinite(data151)))) && (data151 !== null)){
const err471 = {instancePath:instancePath+"/policy/service/contextTokens",schemaPath:"#/properties/policy/properties/service/properties/contextTokens/type",keyword:"type",params:{type: schema19.properties.policy.properties.service.properties.contextTokens.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if((typeof data151 == "number") && (isFinite(data151))){
if(data151 > 9007199254740991 || isNaN(data151)){
const err472 = {instancePath:instancePath+"/policy/service/contextTokens",schemaPath:"#/properties/policy/properties/service/properties/contextTokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data151 < 1 || isNaN(data151)){
const err473 = {instancePath:instancePath+"/policy/service/contextTokens",schemaPath:"#/properties/policy/properties/service/properties/contextTokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
if(data150.parallelSlots !== undefined){
let data152 = data150.parallelSlots;
if((!(((typeof data152 == "number") && (!(data152 % 1) && !isNaN(data152))) && (isFinite(data152)))) && (data152 !== null)){
const err474 = {instancePath:instancePath+"/policy/service/parallelSlots",schemaPath:"#/properties/policy/properties/service/properties/parallelSlots/type",keyword:"type",params:{type: schema19.properties.policy.properties.service.properties.parallelSlots.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if((typeof data152 == "number") && (isFinite(data152))){
if(data152 > 1024 || isNaN(data152)){
const err475 = {instancePath:instancePath+"/policy/service/parallelSlots",schemaPath:"#/properties/policy/properties/service/properties/parallelSlots/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024},message:"must be <= 1024"};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data152 < 1 || isNaN(data152)){
const err476 = {instancePath:instancePath+"/policy/service/parallelSlots",schemaPath:"#/properties/policy/properties/service/properties/parallelSlots/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
if(data150.kvCacheType !== undefined){
let data153 = data150.kvCacheType;
if(typeof data153 !== "string"){
const err477 = {instancePath:instancePath+"/policy/service/kvCacheType",schemaPath:"#/properties/policy/properties/service/properties/kvCacheType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(!(((data153 === "f16") || (data153 === "q8_0")) || (data153 === "q4_0"))){
const err478 = {instancePath:instancePath+"/policy/service/kvCacheType",schemaPath:"#/properties/policy/properties/service/properties/kvCacheType/enum",keyword:"enum",params:{allowedValues: schema19.properties.policy.properties.service.properties.kvCacheType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data150.flashAttention !== undefined){
let data154 = data150.flashAttention;
if(typeof data154 !== "string"){
const err479 = {instancePath:instancePath+"/policy/service/flashAttention",schemaPath:"#/properties/policy/properties/service/properties/flashAttention/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(!(((data154 === "auto") || (data154 === "on")) || (data154 === "off"))){
const err480 = {instancePath:instancePath+"/policy/service/flashAttention",schemaPath:"#/properties/policy/properties/service/properties/flashAttention/enum",keyword:"enum",params:{allowedValues: schema19.properties.policy.properties.service.properties.flashAttention.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data150.unmeasuredMarginBytes !== undefined){
let data155 = data150.unmeasuredMarginBytes;
if((!(((typeof data155 == "number") && (!(data155 % 1) && !isNaN(data155))) && (isFinite(data155)))) && (data155 !== null)){
const err481 = {instancePath:instancePath+"/policy/service/unmeasuredMarginBytes",schemaPath:"#/properties/policy/properties/service/properties/unmeasuredMarginBytes/type",keyword:"type",params:{type: schema19.properties.policy.properties.service.properties.unmeasuredMarginBytes.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if((typeof data155 == "number") && (isFinite(data155))){
if(data155 > 9007199254740991 || isNaN(data155)){
const err482 = {instancePath:instancePath+"/policy/service/unmeasuredMarginBytes",schemaPath:"#/properties/policy/properties/service/properties/unmeasuredMarginBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data155 < 0 || isNaN(data155)){
const err483 = {instancePath:instancePath+"/policy/service/unmeasuredMarginBytes",schemaPath:"#/properties/policy/properties/service/properties/unmeasuredMarginBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
}
else {
const err484 = {instancePath:instancePath+"/policy/service",schemaPath:"#/properties/policy/properties/service/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data109.profiles !== undefined){
let data156 = data109.profiles;
if(Array.isArray(data156)){
if(data156.length > 64){
const err485 = {instancePath:instancePath+"/policy/profiles",schemaPath:"#/properties/policy/properties/profiles/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data156.length < 1){
const err486 = {instancePath:instancePath+"/policy/profiles",schemaPath:"#/properties/policy/properties/profiles/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const len10 = data156.length;
for(let i11=0; i11<len10; i11++){
let data157 = data156[i11];
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
if(data157.profileRef === undefined){
const err487 = {instancePath:instancePath+"/policy/profiles/" + i11,schemaPath:"#/properties/policy/properties/profiles/items/required",keyword:"required",params:{missingProperty: "profileRef"},message:"must have required property '"+"profileRef"+"'"};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data157.modelTag === undefined){
const err488 = {instancePath:instancePath+"/policy/profiles/" + i11,schemaPath:"#/properties/policy/properties/profiles/items/required",keyword:"required",params:{missingProperty: "modelTag"},message:"must have required property '"+"modelTag"+"'"};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data157.memoryHintMiB === undefined){
const err489 = {instancePath:instancePath+"/policy/profiles/" + i11,schemaPath:"#/properties/policy/properties/profiles/items/required",keyword:"required",params:{missingProperty: "memoryHintMiB"},message:"must have required property '"+"memoryHintMiB"+"'"};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data157.diskHintMiB === undefined){
const err490 = {instancePath:instancePath+"/policy/profiles/" + i11,schemaPath:"#/properties/policy/properties/profiles/items/required",keyword:"required",params:{missingProperty: "diskHintMiB"},message:"must have required property '"+"diskHintMiB"+"'"};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data157.endpoint === undefined){
const err491 = {instancePath:instancePath+"/policy/profiles/" + i11,schemaPath:"#/properties/policy/properties/profiles/items/required",keyword:"required",params:{missingProperty: "endpoint"},message:"must have required property '"+"endpoint"+"'"};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
for(const key30 in data157){
if(!(((((key30 === "profileRef") || (key30 === "modelTag")) || (key30 === "memoryHintMiB")) || (key30 === "diskHintMiB")) || (key30 === "endpoint"))){
const err492 = {instancePath:instancePath+"/policy/profiles/" + i11,schemaPath:"#/properties/policy/properties/profiles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data157.profileRef !== undefined){
let data158 = data157.profileRef;
if(typeof data158 === "string"){
if(func2(data158) > 200){
const err493 = {instancePath:instancePath+"/policy/profiles/" + i11+"/profileRef",schemaPath:"#/properties/policy/properties/profiles/items/properties/profileRef/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(!pattern8.test(data158)){
const err494 = {instancePath:instancePath+"/policy/profiles/" + i11+"/profileRef",schemaPath:"#/properties/policy/properties/profiles/items/properties/profileRef/pattern",keyword:"pattern",params:{pattern: "^urn:srcos:model-profile:[a-z0-9][a-z0-9_-]*$"},message:"must match pattern \""+"^urn:srcos:model-profile:[a-z0-9][a-z0-9_-]*$"+"\""};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err495 = {instancePath:instancePath+"/policy/profiles/" + i11+"/profileRef",schemaPath:"#/properties/policy/properties/profiles/items/properties/profileRef/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data157.modelTag !== undefined){
let data159 = data157.modelTag;
if(typeof data159 === "string"){
if(func2(data159) > 200){
const err496 = {instancePath:instancePath+"/policy/profiles/" + i11+"/modelTag",schemaPath:"#/properties/policy/properties/profiles/items/properties/modelTag/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(func2(data159) < 1){
const err497 = {instancePath:instancePath+"/policy/profiles/" + i11+"/modelTag",schemaPath:"#/properties/policy/properties/profiles/items/properties/modelTag/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err498 = {instancePath:instancePath+"/policy/profiles/" + i11+"/modelTag",schemaPath:"#/properties/policy/properties/profiles/items/properties/modelTag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data157.memoryHintMiB !== undefined){
let data160 = data157.memoryHintMiB;
if((!(((typeof data160 == "number") && (!(data160 % 1) && !isNaN(data160))) && (isFinite(data160)))) && (data160 !== null)){
const err499 = {instancePath:instancePath+"/policy/profiles/" + i11+"/memoryHintMiB",schemaPath:"#/properties/policy/properties/profiles/items/properties/memoryHintMiB/type",keyword:"type",params:{type: schema19.properties.policy.properties.profiles.items.properties.memoryHintMiB.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if((typeof data160 == "number") && (isFinite(data160))){
if(data160 > 16777216 || isNaN(data160)){
const err500 = {instancePath:instancePath+"/policy/profiles/" + i11+"/memoryHintMiB",schemaPath:"#/properties/policy/properties/profiles/items/properties/memoryHintMiB/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16777216},message:"must be <= 16777216"};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data160 < 1 || isNaN(data160)){
const err501 = {instancePath:instancePath+"/policy/profiles/" + i11+"/memoryHintMiB",schemaPath:"#/properties/policy/properties/profiles/items/properties/memoryHintMiB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
if(data157.diskHintMiB !== undefined){
let data161 = data157.diskHintMiB;
if((!(((typeof data161 == "number") && (!(data161 % 1) && !isNaN(data161))) && (isFinite(data161)))) && (data161 !== null)){
const err502 = {instancePath:instancePath+"/policy/profiles/" + i11+"/diskHintMiB",schemaPath:"#/properties/policy/properties/profiles/items/properties/diskHintMiB/type",keyword:"type",params:{type: schema19.properties.policy.properties.profiles.items.properties.diskHintMiB.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if((typeof data161 == "number") && (isFinite(data161))){
if(data161 > 16777216 || isNaN(data161)){
const err503 = {instancePath:instancePath+"/policy/profiles/" + i11+"/diskHintMiB",schemaPath:"#/properties/policy/properties/profiles/items/properties/diskHintMiB/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16777216},message:"must be <= 16777216"};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data161 < 1 || isNaN(data161)){
const err504 = {instancePath:instancePath+"/policy/profiles/" + i11+"/diskHintMiB",schemaPath:"#/properties/policy/properties/profiles/items/properties/diskHintMiB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
if(data157.endpoint !== undefined){
let data162 = data157.endpoint;
if((typeof data162 !== "string") && (data162 !== null)){
const err505 = {instancePath:instancePath+"/policy/profiles/" + i11+"/endpoint",schemaPath:"#/properties/policy/properties/profiles/items/properties/endpoint/type",keyword:"type",params:{type: schema19.properties.policy.properties.profiles.items.properties.endpoint.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(typeof data162 === "string"){
if(func2(data162) > 200){
const err506 = {instancePath:instancePath+"/policy/profiles/" + i11+"/endpoint",schemaPath:"#/properties/policy/properties/profiles/items/properties/endpoint/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(!pattern7.test(data162)){
const err507 = {instancePath:instancePath+"/policy/profiles/" + i11+"/endpoint",schemaPath:"#/properties/policy/properties/profiles/items/properties/endpoint/pattern",keyword:"pattern",params:{pattern: "^http://"},message:"must match pattern \""+"^http://"+"\""};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
}
else {
const err508 = {instancePath:instancePath+"/policy/profiles/" + i11,schemaPath:"#/properties/policy/properties/profiles/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err509 = {instancePath:instancePath+"/policy/profiles",schemaPath:"#/properties/policy/properties/profiles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data109.plugins !== undefined){
let data163 = data109.plugins;
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
if(Object.keys(data163).length > 64){
const err510 = {instancePath:instancePath+"/policy/plugins",schemaPath:"#/properties/policy/properties/plugins/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
for(const key31 in data163){
const _errs373 = errors;
if(typeof key31 === "string"){
if(!pattern19.test(key31)){
const err511 = {instancePath:instancePath+"/policy/plugins",schemaPath:"#/properties/policy/properties/plugins/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9.-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9.-]{0,61}[a-z0-9])?$"+"\"",propertyName:key31};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err512 = {instancePath:instancePath+"/policy/plugins",schemaPath:"#/properties/policy/properties/plugins/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key31};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
var valid75 = _errs373 === errors;
if(!valid75){
const err513 = {instancePath:instancePath+"/policy/plugins",schemaPath:"#/properties/policy/properties/plugins/propertyNames",keyword:"propertyNames",params:{propertyName: key31},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
for(const key32 in data163){
let data164 = data163[key32];
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
for(const key33 in data164){
if(!((((key33 === "sha256") || (key33 === "grants")) || (key33 === "required")) || (key33 === "supplies"))){
const err514 = {instancePath:instancePath+"/policy/plugins/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policy/properties/plugins/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data164.sha256 !== undefined){
let data165 = data164.sha256;
if(typeof data165 === "string"){
if(!pattern11.test(data165)){
const err515 = {instancePath:instancePath+"/policy/plugins/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/sha256",schemaPath:"#/properties/policy/properties/plugins/additionalProperties/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err516 = {instancePath:instancePath+"/policy/plugins/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/sha256",schemaPath:"#/properties/policy/properties/plugins/additionalProperties/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data164.grants !== undefined){
let data166 = data164.grants;
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
for(const key34 in data166){
if(!(((((key34 === "read") || (key34 === "net")) || (key34 === "run")) || (key34 === "env")) || (key34 === "sys"))){
const err517 = {instancePath:instancePath+"/policy/plugins/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants",schemaPath:"#/properties/policy/properties/plugins/additionalProperties/properties/grants/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data166.read !== undefined){
let data167 = data166.read;
if(Array.isArray(data167)){
if(data167.length > 64){
const err518 = {instancePath:instancePath+"/policy/plugins/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants/read",schemaPath:"#/properties/policy/properties/plugins/additionalProperties/properties/grants/properties/read/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const len11 = data167.length;
for(let i12=0; i12<len11; i12++){
let data168 = data167[i12];
if(typeof data168 === "string"){
if(func2(data168) > 4096){
const err519 = {instancePath:instancePath+"/policy/plugins/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants/read/" + i12,schemaPath:"#/properties/policy/properties/plugins/additionalProperties/properties/grants/properties/read/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err520 = {instancePath:instancePath+"/policy/plugins/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants/read/" + i12,schemaPath:"#/properties/policy/properties/plugins/additionalProperties/properties/grants/properties/read/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err521 = {instancePath:instancePath+"/policy/plugins/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants/read",schemaPath:"#/properties/policy/properties/plugins/additionalProperties/properties/grants/properties/read/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data166.net !== undefined){
let data169 = data166.net;
if(Array.isArray(data169)){
if(data169.length > 64){
const err522 = {instancePath:instancePath+"/policy/plugins/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants/net",schemaPath:"#/properties/policy/properties/plugins/additionalProperties/properties/grants/properties/net/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const len12 = data169.length;
for(let i13=0; i13<len12; i13++){
let data170 = data169[i13];
if(typeof data170 === "string"){
if(func2(data170) > 400){
const err523 = {instancePath:instancePath+"/policy/plugins/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants/net/" + i13,schemaPath:"#/properties/policy/properties/plugins/additionalProperties/properties/grants/properties/net/items/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err524 = {instancePath:instancePath+"/policy/plugins/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants/net/" + i13,schemaPath:"#/properties/policy/properties/plugins/additionalProperties/properties/grants/properties/net/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err525 = {instancePath:instancePath+"/policy/plugins/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants/net",schemaPath:"#/properties/policy/properties/plugins/additionalProperties/properties/grants/properties/net/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data166.run !== undefined){
let data171 = data166.run;
if(Array.isArray(data171)){
if(data171.length > 64){
const err526 = {instancePath:instancePath+"/policy/plugins/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants/run",schemaPath:"#/properties/policy/properties/plugins/additionalProperties/properties/grants/properties/run/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const len13 = data171.length;
for(let i14=0; i14<len13; i14++){
let data172 = data171[i14];
if(Array.isArray(data172)){
if(data172.length > 64){
const err527 = {instancePath:instancePath+"/policy/plugins/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants/run/" + i14,schemaPath:"#/properties/policy/properties/plugins/additionalProperties/properties/grants/properties/run/items/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const len14 = data172.length;
for(let i15=0; i15<len14; i15++){
let data173 = data172[i15];
if(typeof data173 === "string"){
if(func2(data173) > 4096){
const err528 = {instancePath:instancePath+"/policy/plugins/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants/run/" + i14+"/" + i15,schemaPath:"#/properties/policy/properties/plugins/additionalProperties/properties/grants/properties/run/items/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err529 = {instancePath:instancePath+"/policy/plugins/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants/run/" + i14+"/" + i15,schemaPath:"#/properties/policy/properties/plugins/additionalProperties/properties/grants/properties/run/items/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err530 = {instancePath:instancePath+"/policy/plugins/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants/run/" + i14,schemaPath:"#/properties/policy/properties/plugins/additionalProperties/properties/grants/properties/run/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err531 = {instancePath:instancePath+"/policy/plugins/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants/run",schemaPath:"#/properties/policy/properties/plugins/additionalProperties/properties/grants/properties/run/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data166.env !== undefined){
let data174 = data166.env;
if(Array.isArray(data174)){
if(data174.length > 64){
const err532 = {instancePath:instancePath+"/policy/plugins/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants/env",schemaPath:"#/properties/policy/properties/plugins/additionalProperties/properties/grants/properties/env/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const len15 = data174.length;
for(let i16=0; i16<len15; i16++){
let data175 = data174[i16];
if(typeof data175 === "string"){
if(func2(data175) > 200){
const err533 = {instancePath:instancePath+"/policy/plugins/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants/env/" + i16,schemaPath:"#/properties/policy/properties/plugins/additionalProperties/properties/grants/properties/env/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err534 = {instancePath:instancePath+"/policy/plugins/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants/env/" + i16,schemaPath:"#/properties/policy/properties/plugins/additionalProperties/properties/grants/properties/env/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err535 = {instancePath:instancePath+"/policy/plugins/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants/env",schemaPath:"#/properties/policy/properties/plugins/additionalProperties/properties/grants/properties/env/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data166.sys !== undefined){
let data176 = data166.sys;
if(Array.isArray(data176)){
if(data176.length > 16){
const err536 = {instancePath:instancePath+"/policy/plugins/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants/sys",schemaPath:"#/properties/policy/properties/plugins/additionalProperties/properties/grants/properties/sys/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const len16 = data176.length;
for(let i17=0; i17<len16; i17++){
let data177 = data176[i17];
if(typeof data177 === "string"){
if(func2(data177) > 40){
const err537 = {instancePath:instancePath+"/policy/plugins/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants/sys/" + i17,schemaPath:"#/properties/policy/properties/plugins/additionalProperties/properties/grants/properties/sys/items/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err538 = {instancePath:instancePath+"/policy/plugins/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants/sys/" + i17,schemaPath:"#/properties/policy/properties/plugins/additionalProperties/properties/grants/properties/sys/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err539 = {instancePath:instancePath+"/policy/plugins/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants/sys",schemaPath:"#/properties/policy/properties/plugins/additionalProperties/properties/grants/properties/sys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err540 = {instancePath:instancePath+"/policy/plugins/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants",schemaPath:"#/properties/policy/properties/plugins/additionalProperties/properties/grants/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data164.required !== undefined){
if(typeof data164.required !== "boolean"){
const err541 = {instancePath:instancePath+"/policy/plugins/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/required",schemaPath:"#/properties/policy/properties/plugins/additionalProperties/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data164.supplies !== undefined){
let data179 = data164.supplies;
if(Array.isArray(data179)){
if(data179.length > 2){
const err542 = {instancePath:instancePath+"/policy/plugins/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/supplies",schemaPath:"#/properties/policy/properties/plugins/additionalProperties/properties/supplies/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const len17 = data179.length;
for(let i18=0; i18<len17; i18++){
let data180 = data179[i18];
if(typeof data180 !== "string"){
const err543 = {instancePath:instancePath+"/policy/plugins/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/supplies/" + i18,schemaPath:"#/properties/policy/properties/plugins/additionalProperties/properties/supplies/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(!((data180 === "battery") || (data180 === "thermal"))){
const err544 = {instancePath:instancePath+"/policy/plugins/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/supplies/" + i18,schemaPath:"#/properties/policy/properties/plugins/additionalProperties/properties/supplies/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.policy.properties.plugins.additionalProperties.properties.supplies.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
let i19 = data179.length;
let j1;
if(i19 > 1){
const indices1 = {};
for(;i19--;){
let item1 = data179[i19];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err545 = {instancePath:instancePath+"/policy/plugins/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/supplies",schemaPath:"#/properties/policy/properties/plugins/additionalProperties/properties/supplies/uniqueItems",keyword:"uniqueItems",params:{i: i19, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i19+" are identical)"};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
break;
}
indices1[item1] = i19;
}
}
}
else {
const err546 = {instancePath:instancePath+"/policy/plugins/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/supplies",schemaPath:"#/properties/policy/properties/plugins/additionalProperties/properties/supplies/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err547 = {instancePath:instancePath+"/policy/plugins/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policy/properties/plugins/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err548 = {instancePath:instancePath+"/policy/plugins",schemaPath:"#/properties/policy/properties/plugins/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data109.unshownSha256 !== undefined){
let data181 = data109.unshownSha256;
if(typeof data181 === "string"){
if(!pattern11.test(data181)){
const err549 = {instancePath:instancePath+"/policy/unshownSha256",schemaPath:"#/properties/policy/properties/unshownSha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err550 = {instancePath:instancePath+"/policy/unshownSha256",schemaPath:"#/properties/policy/properties/unshownSha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data109.assumptions !== undefined){
let data182 = data109.assumptions;
if(Array.isArray(data182)){
if(data182.length > 256){
const err551 = {instancePath:instancePath+"/policy/assumptions",schemaPath:"#/properties/policy/properties/assumptions/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const len18 = data182.length;
for(let i20=0; i20<len18; i20++){
let data183 = data182[i20];
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
if(data183.key === undefined){
const err552 = {instancePath:instancePath+"/policy/assumptions/" + i20,schemaPath:"#/properties/policy/properties/assumptions/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data183.value === undefined){
const err553 = {instancePath:instancePath+"/policy/assumptions/" + i20,schemaPath:"#/properties/policy/properties/assumptions/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data183.message === undefined){
const err554 = {instancePath:instancePath+"/policy/assumptions/" + i20,schemaPath:"#/properties/policy/properties/assumptions/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
for(const key35 in data183){
if(!(((key35 === "key") || (key35 === "value")) || (key35 === "message"))){
const err555 = {instancePath:instancePath+"/policy/assumptions/" + i20,schemaPath:"#/properties/policy/properties/assumptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data183.key !== undefined){
let data184 = data183.key;
if(typeof data184 === "string"){
if(func2(data184) > 400){
const err556 = {instancePath:instancePath+"/policy/assumptions/" + i20+"/key",schemaPath:"#/properties/policy/properties/assumptions/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(!pattern22.test(data184)){
const err557 = {instancePath:instancePath+"/policy/assumptions/" + i20+"/key",schemaPath:"#/properties/policy/properties/assumptions/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err558 = {instancePath:instancePath+"/policy/assumptions/" + i20+"/key",schemaPath:"#/properties/policy/properties/assumptions/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data183.value !== undefined){
let data185 = data183.value;
if(typeof data185 === "string"){
if(func2(data185) > 400){
const err559 = {instancePath:instancePath+"/policy/assumptions/" + i20+"/value",schemaPath:"#/properties/policy/properties/assumptions/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err560 = {instancePath:instancePath+"/policy/assumptions/" + i20+"/value",schemaPath:"#/properties/policy/properties/assumptions/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data183.message !== undefined){
let data186 = data183.message;
if(typeof data186 === "string"){
if(func2(data186) > 400){
const err561 = {instancePath:instancePath+"/policy/assumptions/" + i20+"/message",schemaPath:"#/properties/policy/properties/assumptions/items/properties/message/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err562 = {instancePath:instancePath+"/policy/assumptions/" + i20+"/message",schemaPath:"#/properties/policy/properties/assumptions/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err563 = {instancePath:instancePath+"/policy/assumptions/" + i20,schemaPath:"#/properties/policy/properties/assumptions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err564 = {instancePath:instancePath+"/policy/assumptions",schemaPath:"#/properties/policy/properties/assumptions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err565 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.extensions !== undefined){
let data187 = data.extensions;
if(data187 && typeof data187 == "object" && !Array.isArray(data187)){
if(Object.keys(data187).length > 64){
const err566 = {instancePath:instancePath+"/extensions",schemaPath:"#/properties/extensions/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
for(const key36 in data187){
const _errs427 = errors;
if(typeof key36 === "string"){
if(func2(key36) > 200){
const err567 = {instancePath:instancePath+"/extensions",schemaPath:"#/properties/extensions/propertyNames/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",propertyName:key36};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err568 = {instancePath:instancePath+"/extensions",schemaPath:"#/properties/extensions/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key36};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
var valid97 = _errs427 === errors;
if(!valid97){
const err569 = {instancePath:instancePath+"/extensions",schemaPath:"#/properties/extensions/propertyNames",keyword:"propertyNames",params:{propertyName: key36},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
for(const key37 in data187){
let data188 = data187[key37];
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
}
else {
const err570 = {instancePath:instancePath+"/extensions/" + key37.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/extensions/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err571 = {instancePath:instancePath+"/extensions",schemaPath:"#/properties/extensions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err572 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
