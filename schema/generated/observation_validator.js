/** Generated from the schema: deno task gen. */
// @ts-self-types="./observation_validator.d.ts"
"use strict";
export const validate = validate52;

const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://schemas.srcos.ai/model-carry/observation.schema.json","title":"ModelCarryObservation","description":"What a probe returns: facts, or why there are none.","type":"object","additionalProperties":false,"required":[],"properties":{"battery":{"$ref":"#/$defs/battery"},"thermal":{"$ref":"#/$defs/thermal"},"memory":{"$ref":"#/$defs/memory"},"disk":{"$ref":"#/$defs/disk"},"accelerators":{"$ref":"#/$defs/accelerators"},"network":{"$ref":"#/$defs/network"},"modelService":{"$ref":"#/$defs/modelService"},"residency":{"$ref":"#/$defs/residency"},"absent":{"description":"Looked, and the machine has none: what was looked at.","type":"string","maxLength":400},"incomplete":{"description":"Why the signal cannot be told in full; facts beside it count against a model only.","type":"string","maxLength":400},"concerns":{"$ref":"#/$defs/concerns"},"extension":{"description":"Data beyond the known signals, shown under the id of the probe.","type":"object","additionalProperties":true}},"$defs":{"battery":{"description":"Facts of the batteries.","type":"object","additionalProperties":false,"required":["present","powerSource","percent","charging","rateWatts","secondsToEmpty"],"properties":{"present":{"description":"Whether the machine has a battery of its own; peripherals do not count.","type":"boolean"},"powerSource":{"description":"Where the power comes from; `unknown` is judged as battery.","type":"string","enum":["mains","battery","unknown"]},"percent":{"description":"Charge of all batteries together, in percent, weighed by energy; null where it cannot be read or there is no battery.","type":["number","null"],"minimum":0,"maximum":100},"charging":{"description":"Whether a battery is charging; null where no status is known.","type":["boolean","null"]},"rateWatts":{"description":"Power that flows into or out of the batteries, in watts; null where no file says.","type":["number","null"],"minimum":0,"maximum":9007199254740991},"secondsToEmpty":{"description":"Seconds until empty at the present rate, while on battery; null otherwise.","type":["number","null"],"minimum":0,"maximum":9007199254740991}}},"thermal":{"description":"Temperatures with the limits of their own sensors.","type":"object","additionalProperties":false,"required":["sensors","failedSensors"],"properties":{"sensors":{"description":"Sensors that were read.","type":"array","items":{"description":"One sensor.","type":"object","additionalProperties":false,"required":["name","celsius","limits"],"properties":{"name":{"description":"Name of the sensor.","type":"string","minLength":1,"maxLength":200},"celsius":{"description":"Temperature in degrees Celsius; above 150 only beside a limit.","type":"number","minimum":-40,"maximum":2147483.647},"alarm":{"description":"Its chip says that a critical limit is crossed, whatever it reads; absent: it does not.","type":"boolean","const":true},"limits":{"description":"Limits that the machine states for it; empty: none.","type":"array","items":{"description":"One limit.","type":"object","additionalProperties":false,"required":["kind","celsius"],"properties":{"kind":{"description":"Kind of limit.","type":"string","enum":["passive","hot","max","critical","emergency","documented"]},"celsius":{"description":"The limit in degrees Celsius.","type":"number","exclusiveMinimum":0,"maximum":150},"means":{"description":"What happens there: slowed down, shut down, or an alarm and nothing else; absent: throttles, at `critical` and `emergency` stops.","type":"string","enum":["throttles","stops","alarm"]}}},"maxItems":32}}},"maxItems":8192},"slowedBy":{"description":"A cooling device with which the kernel takes speed from a processor; absent: none does.","type":"object","additionalProperties":false,"required":["device","state","devices"],"properties":{"device":{"description":"The device that is furthest.","type":"string","minLength":1,"maxLength":200},"state":{"description":"How far it is, in steps of its own.","type":"integer","minimum":1,"maximum":9999999999},"devices":{"description":"How many take speed.","type":"integer","minimum":1,"maximum":9007199254740991}}},"failedSensors":{"description":"Sensors that exist and could not be read.","type":"array","items":{"description":"One sensor.","type":"object","additionalProperties":false,"required":["name","rated","message"],"properties":{"name":{"description":"Name of the sensor.","type":"string","minLength":1,"maxLength":200},"rated":{"description":"False where it has no limit, or its chip says that it reads nothing.","type":"boolean"},"message":{"description":"Why it could not be read.","type":"string","maxLength":400}}},"maxItems":8192}}},"memory":{"description":"Ceilings on the memory that a new program can take.","type":"object","additionalProperties":false,"required":["levels","pressureFullAvg10Percent"],"properties":{"levels":{"description":"Each ceiling.","type":"array","items":{"description":"One ceiling.","type":"object","additionalProperties":false,"required":["kind","availableBytes","totalBytes"],"properties":{"kind":{"description":"What it is.","type":"string","enum":["host","commit-limit","cgroup-max","cgroup-high"]},"availableBytes":{"description":"Bytes left below it.","type":"integer","minimum":0,"maximum":9007199254740991},"totalBytes":{"description":"The ceiling itself, in bytes.","type":"integer","minimum":1,"maximum":9007199254740991}}},"minItems":1,"maxItems":128},"pressureFullAvg10Percent":{"description":"Share of the last 10 s in which all tasks waited for memory, in percent (/proc/pressure/memory); null where the kernel keeps none.","type":["number","null"],"minimum":0,"maximum":100}}},"disk":{"description":"Space of the model store.","type":"object","additionalProperties":false,"required":["availableBytes","totalBytes","readOnly","store","exists"],"properties":{"availableBytes":{"description":"Bytes free for an unprivileged user on the file system of the model store.","type":"integer","minimum":0,"maximum":9007199254740991},"totalBytes":{"description":"Size of that file system in bytes.","type":"integer","minimum":0,"maximum":9007199254740991},"readOnly":{"description":"Whether it is mounted read-only.","type":"boolean"},"store":{"description":"Which rule found the model store; its path is not told.","type":"string","enum":["policy","environment","home","usr-share","var-lib"]},"exists":{"description":"False: the store does not exist and its nearest existing parent was measured.","type":"boolean"}}},"accelerators":{"description":"Devices.","type":"object","additionalProperties":false,"required":["devices"],"properties":{"devices":{"description":"Devices that were found; empty: looked, none.","type":"array","items":{"description":"One GPU or NPU.","type":"object","additionalProperties":false,"required":["kind","vendor","driver","memoryTotalBytes","memoryAvailableBytes","sharedMemoryTotalBytes","sharedMemoryAvailableBytes","unifiedMemory"],"properties":{"kind":{"description":"Kind of device.","type":"string","enum":["gpu","npu"]},"vendor":{"description":"Vendor: amd, intel, nvidia or unknown.","type":"string","minLength":1,"maxLength":200},"driver":{"description":"Kernel driver, or unknown.","type":"string","minLength":1,"maxLength":200},"memoryTotalBytes":{"description":"Memory of its own in bytes; null where no file says.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"memoryAvailableBytes":{"description":"Free memory of its own in bytes; null where no file says.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"sharedMemoryTotalBytes":{"description":"System memory that it can map, in bytes; null where no file says.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"sharedMemoryAvailableBytes":{"description":"Unmapped part of that, in bytes; null where no file says.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"unifiedMemory":{"description":"Whether it works out of system memory; null where it cannot be told.","type":["boolean","null"]}}},"maxItems":8192},"unlisted":{"description":"Devices beyond the listed, by kind; absent where all are listed.","type":"object","additionalProperties":false,"required":["gpu","npu"],"properties":{"gpu":{"description":"GPUs that are only counted.","type":"integer","minimum":0,"maximum":9007199254740991},"npu":{"description":"NPUs that are only counted.","type":"integer","minimum":0,"maximum":9007199254740991}}}}},"network":{"description":"Ways out.","type":"object","additionalProperties":false,"required":["available","interfaces"],"properties":{"available":{"description":"A default route leaves through an interface that is up; no packet was sent.","type":"boolean"},"interfaces":{"description":"Interfaces other than loopback that are up, counted by kind.","type":"object","additionalProperties":false,"required":["ethernet","wireless","tunnel","other","unknown"],"properties":{"ethernet":{"description":"Interfaces of kind ethernet that are up.","type":"integer","minimum":0,"maximum":9007199254740991},"wireless":{"description":"Interfaces of kind wireless that are up.","type":"integer","minimum":0,"maximum":9007199254740991},"tunnel":{"description":"Interfaces of kind tunnel that are up.","type":"integer","minimum":0,"maximum":9007199254740991},"other":{"description":"Interfaces of kind other that are up.","type":"integer","minimum":0,"maximum":9007199254740991},"unknown":{"description":"Interfaces that state neither up nor down.","type":"integer","minimum":0,"maximum":9007199254740991}}}}},"modelService":{"description":"What answers at each endpoint.","type":"object","additionalProperties":false,"required":["endpoints"],"properties":{"endpoints":{"description":"Every endpoint of the policy.","type":"array","items":{"description":"One endpoint.","type":"object","additionalProperties":false,"required":["url","implementation","state","version","latencyMs","message"],"properties":{"url":{"description":"Loopback address and port.","type":"string","maxLength":200},"implementation":{"description":"What is expected to answer there.","type":"string","enum":["ollama","llama.cpp","openai-compatible"]},"state":{"description":"What was seen there.","type":"string","enum":["ready","loading","refused","timeout","bad-reply","not-loopback"]},"version":{"description":"Version that it gives; null where it gives none.","type":["string","null"],"maxLength":400},"latencyMs":{"description":"Slowest health request in milliseconds.","type":["number","null"],"minimum":0,"maximum":9007199254740991},"message":{"description":"What was seen, where the state is not ready.","type":["string","null"],"maxLength":400}}},"minItems":1,"maxItems":8}}},"residency":{"description":"What is installed and loaded; built-in probes only.","type":"object","additionalProperties":false,"required":["endpoints"],"properties":{"endpoints":{"description":"Each endpoint.","type":"array","items":{"description":"One endpoint.","type":"object","additionalProperties":false,"required":["url","implementation","version","models"],"properties":{"url":{"description":"Loopback address and port.","type":"string","maxLength":200},"implementation":{"description":"What answers there.","type":"string","enum":["ollama","llama.cpp","openai-compatible"]},"version":{"description":"Version of the service.","type":["string","null"],"maxLength":400},"atLeast":{"description":"Oldest version whose answers look so; only where it tells none.","type":"string","pattern":"^\\d{1,6}(\\.\\d{1,6}){2}$"},"models":{"description":"Models of the profiles that are installed there.","type":"array","items":{"description":"One model.","type":"object","additionalProperties":false,"required":["tag","sizeBytes","loaded","shape"],"properties":{"tag":{"description":"Exact tag or id.","type":"string","minLength":1,"maxLength":200},"sizeBytes":{"description":"Size of its file in bytes.","type":["integer","null"],"minimum":1,"maximum":9007199254740991},"loaded":{"description":"Set where the model is loaded.","type":["object","null"],"additionalProperties":false,"required":["expiresAt","contextTokens"],"properties":{"expiresAt":{"description":"When it is unloaded, RFC 3339; null: never.","type":["string","null"],"maxLength":60},"contextTokens":{"description":"Context in force, in tokens.","type":["integer","null"],"minimum":1,"maximum":9007199254740991},"sizeBytes":{"description":"What it takes in all, in bytes.","type":"integer","minimum":1,"maximum":9007199254740991},"videoBytes":{"description":"Of that, what lies in video memory, in bytes.","type":"integer","minimum":0,"maximum":9007199254740991}}},"shape":{"description":"Shape of the model, as its own metadata gives it.","type":["object","null"],"additionalProperties":false,"required":["architecture","blockCount","headCountKv","keyLength","embeddingLength","feedForwardLength","contextLength","numCtx"],"properties":{"architecture":{"description":"Architecture.","type":"string","minLength":1,"maxLength":200},"blockCount":{"description":"Blocks.","type":"integer","minimum":1,"maximum":9007199254740991},"headCountKv":{"description":"Heads of the KV cache.","type":"integer","minimum":1,"maximum":9007199254740991},"keyLength":{"description":"Width of one head.","type":"integer","minimum":1,"maximum":9007199254740991},"embeddingLength":{"description":"Embedding width.","type":"integer","minimum":1,"maximum":9007199254740991},"feedForwardLength":{"description":"Feed-forward width.","type":"integer","minimum":1,"maximum":9007199254740991},"contextLength":{"description":"Longest context, in tokens.","type":"integer","minimum":1,"maximum":9007199254740991},"numCtx":{"description":"Context that the model's parameters set, in tokens.","type":["integer","null"],"minimum":1,"maximum":9007199254740991},"headCount":{"description":"Heads of attention; absent: as many as the embedding is wide.","type":"integer","minimum":1,"maximum":9007199254740991},"vocabularySize":{"description":"Tokens that it tells apart.","type":"integer","minimum":1,"maximum":9007199254740991},"parameterCount":{"description":"Weights of it in all.","type":"integer","minimum":1,"maximum":9007199254740991},"quantization":{"description":"Quantisation, in the service's word.","type":"string","minLength":1,"maxLength":60},"numBatch":{"description":"Batch that the model's parameters set, in tokens.","type":"integer","minimum":1,"maximum":9007199254740991},"extras":{"description":"What it has beside a plain decoder of text; absent: nothing.","type":"array","minItems":1,"uniqueItems":true,"items":{"description":"One of it.","type":"string","enum":["projector","capability","experts","adapter","draft","format"]}}}},"shapeError":{"description":"Why the metadata that it has could not be read; absent: nothing failed.","type":"string","maxLength":400},"remote":{"description":"Set where the service hands prompts for it on to another machine.","const":true}}},"maxItems":64}}},"minItems":1,"maxItems":8},"processor":{"description":"What of the processor decides how weights are laid out; absent: its flags cannot be read.","type":"object","additionalProperties":false,"required":["amx"],"properties":{"amx":{"description":"It has AMX.","type":"boolean"}}}}},"concerns":{"description":"Reasons of a plugin's own to hold work back.","type":"array","items":{"description":"One concern.","type":"object","additionalProperties":false,"required":["decision","detail","message"],"properties":{"decision":{"description":"What it does.","type":"string","enum":["constrain","deny"]},"detail":{"description":"Its name.","type":"string","pattern":"^[a-z0-9-]{1,40}$"},"message":{"description":"One sentence for people.","type":"string","minLength":1,"maxLength":400}}},"maxItems":16}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = ((text) => text.length > 65536 ? text.length >> 1 : [...text].length);
const schema20 = {"description":"Facts of the batteries.","type":"object","additionalProperties":false,"required":["present","powerSource","percent","charging","rateWatts","secondsToEmpty"],"properties":{"present":{"description":"Whether the machine has a battery of its own; peripherals do not count.","type":"boolean"},"powerSource":{"description":"Where the power comes from; `unknown` is judged as battery.","type":"string","enum":["mains","battery","unknown"]},"percent":{"description":"Charge of all batteries together, in percent, weighed by energy; null where it cannot be read or there is no battery.","type":["number","null"],"minimum":0,"maximum":100},"charging":{"description":"Whether a battery is charging; null where no status is known.","type":["boolean","null"]},"rateWatts":{"description":"Power that flows into or out of the batteries, in watts; null where no file says.","type":["number","null"],"minimum":0,"maximum":9007199254740991},"secondsToEmpty":{"description":"Seconds until empty at the present rate, while on battery; null otherwise.","type":["number","null"],"minimum":0,"maximum":9007199254740991}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.present === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "present"},message:"must have required property '"+"present"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
if(++errors >= 1000){validate53.errors = vErrors;return false;}
}
if(data.powerSource === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "powerSource"},message:"must have required property '"+"powerSource"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
if(++errors >= 1000){validate53.errors = vErrors;return false;}
}
if(data.percent === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "percent"},message:"must have required property '"+"percent"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
if(++errors >= 1000){validate53.errors = vErrors;return false;}
}
if(data.charging === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "charging"},message:"must have required property '"+"charging"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
if(++errors >= 1000){validate53.errors = vErrors;return false;}
}
if(data.rateWatts === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rateWatts"},message:"must have required property '"+"rateWatts"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
if(++errors >= 1000){validate53.errors = vErrors;return false;}
}
if(data.secondsToEmpty === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "secondsToEmpty"},message:"must have required property '"+"secondsToEmpty"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
if(++errors >= 1000){validate53.errors = vErrors;return false;}
}
for(const key0 in data){
if(!((((((key0 === "present") || (key0 === "powerSource")) || (key0 === "percent")) || (key0 === "charging")) || (key0 === "rateWatts")) || (key0 === "secondsToEmpty"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
if(++errors >= 1000){validate53.errors = vErrors;return false;}
}
}
if(data.present !== undefined){
if(typeof data.present !== "boolean"){
const err7 = {instancePath:instancePath+"/present",schemaPath:"#/properties/present/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
if(++errors >= 1000){validate53.errors = vErrors;return false;}
}
}
if(data.powerSource !== undefined){
let data1 = data.powerSource;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/powerSource",schemaPath:"#/properties/powerSource/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
if(++errors >= 1000){validate53.errors = vErrors;return false;}
}
if(!(((data1 === "mains") || (data1 === "battery")) || (data1 === "unknown"))){
const err9 = {instancePath:instancePath+"/powerSource",schemaPath:"#/properties/powerSource/enum",keyword:"enum",params:{allowedValues: schema20.properties.powerSource.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
if(++errors >= 1000){validate53.errors = vErrors;return false;}
}
}
if(data.percent !== undefined){
let data2 = data.percent;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)){
const err10 = {instancePath:instancePath+"/percent",schemaPath:"#/properties/percent/type",keyword:"type",params:{type: schema20.properties.percent.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
if(++errors >= 1000){validate53.errors = vErrors;return false;}
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/percent",schemaPath:"#/properties/percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
if(++errors >= 1000){validate53.errors = vErrors;return false;}
}
if(data2 < 0 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/percent",schemaPath:"#/properties/percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
if(++errors >= 1000){validate53.errors = vErrors;return false;}
}
}
}
if(data.charging !== undefined){
let data3 = data.charging;
if((typeof data3 !== "boolean") && (data3 !== null)){
const err13 = {instancePath:instancePath+"/charging",schemaPath:"#/properties/charging/type",keyword:"type",params:{type: schema20.properties.charging.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
if(++errors >= 1000){validate53.errors = vErrors;return false;}
}
}
if(data.rateWatts !== undefined){
let data4 = data.rateWatts;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
const err14 = {instancePath:instancePath+"/rateWatts",schemaPath:"#/properties/rateWatts/type",keyword:"type",params:{type: schema20.properties.rateWatts.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
if(++errors >= 1000){validate53.errors = vErrors;return false;}
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/rateWatts",schemaPath:"#/properties/rateWatts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
if(++errors >= 1000){validate53.errors = vErrors;return false;}
}
if(data4 < 0 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/rateWatts",schemaPath:"#/properties/rateWatts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
if(++errors >= 1000){validate53.errors = vErrors;return false;}
}
}
}
if(data.secondsToEmpty !== undefined){
let data5 = data.secondsToEmpty;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
const err17 = {instancePath:instancePath+"/secondsToEmpty",schemaPath:"#/properties/secondsToEmpty/type",keyword:"type",params:{type: schema20.properties.secondsToEmpty.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
if(++errors >= 1000){validate53.errors = vErrors;return false;}
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
const err18 = {instancePath:instancePath+"/secondsToEmpty",schemaPath:"#/properties/secondsToEmpty/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
if(++errors >= 1000){validate53.errors = vErrors;return false;}
}
if(data5 < 0 || isNaN(data5)){
const err19 = {instancePath:instancePath+"/secondsToEmpty",schemaPath:"#/properties/secondsToEmpty/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
if(++errors >= 1000){validate53.errors = vErrors;return false;}
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
if(++errors >= 1000){validate53.errors = vErrors;return false;}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema21 = {"description":"Temperatures with the limits of their own sensors.","type":"object","additionalProperties":false,"required":["sensors","failedSensors"],"properties":{"sensors":{"description":"Sensors that were read.","type":"array","items":{"description":"One sensor.","type":"object","additionalProperties":false,"required":["name","celsius","limits"],"properties":{"name":{"description":"Name of the sensor.","type":"string","minLength":1,"maxLength":200},"celsius":{"description":"Temperature in degrees Celsius; above 150 only beside a limit.","type":"number","minimum":-40,"maximum":2147483.647},"alarm":{"description":"Its chip says that a critical limit is crossed, whatever it reads; absent: it does not.","type":"boolean","const":true},"limits":{"description":"Limits that the machine states for it; empty: none.","type":"array","items":{"description":"One limit.","type":"object","additionalProperties":false,"required":["kind","celsius"],"properties":{"kind":{"description":"Kind of limit.","type":"string","enum":["passive","hot","max","critical","emergency","documented"]},"celsius":{"description":"The limit in degrees Celsius.","type":"number","exclusiveMinimum":0,"maximum":150},"means":{"description":"What happens there: slowed down, shut down, or an alarm and nothing else; absent: throttles, at `critical` and `emergency` stops.","type":"string","enum":["throttles","stops","alarm"]}}},"maxItems":32}}},"maxItems":8192},"slowedBy":{"description":"A cooling device with which the kernel takes speed from a processor; absent: none does.","type":"object","additionalProperties":false,"required":["device","state","devices"],"properties":{"device":{"description":"The device that is furthest.","type":"string","minLength":1,"maxLength":200},"state":{"description":"How far it is, in steps of its own.","type":"integer","minimum":1,"maximum":9999999999},"devices":{"description":"How many take speed.","type":"integer","minimum":1,"maximum":9007199254740991}}},"failedSensors":{"description":"Sensors that exist and could not be read.","type":"array","items":{"description":"One sensor.","type":"object","additionalProperties":false,"required":["name","rated","message"],"properties":{"name":{"description":"Name of the sensor.","type":"string","minLength":1,"maxLength":200},"rated":{"description":"False where it has no limit, or its chip says that it reads nothing.","type":"boolean"},"message":{"description":"Why it could not be read.","type":"string","maxLength":400}}},"maxItems":8192}}};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
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
if(++errors >= 1000){validate55.errors = vErrors;return false;}
}
if(data.failedSensors === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "failedSensors"},message:"must have required property '"+"failedSensors"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
if(++errors >= 1000){validate55.errors = vErrors;return false;}
}
for(const key0 in data){
if(!(((key0 === "sensors") || (key0 === "slowedBy")) || (key0 === "failedSensors"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
if(++errors >= 1000){validate55.errors = vErrors;return false;}
}
}
if(data.sensors !== undefined){
let data0 = data.sensors;
if(Array.isArray(data0)){
if(data0.length > 8192){
const err3 = {instancePath:instancePath+"/sensors",schemaPath:"#/properties/sensors/maxItems",keyword:"maxItems",params:{limit: 8192},message:"must NOT have more than 8192 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
if(++errors >= 1000){validate55.errors = vErrors;return false;}
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
if(++errors >= 1000){validate55.errors = vErrors;return false;}
}
if(data1.celsius === undefined){
const err5 = {instancePath:instancePath+"/sensors/" + i0,schemaPath:"#/properties/sensors/items/required",keyword:"required",params:{missingProperty: "celsius"},message:"must have required property '"+"celsius"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
if(++errors >= 1000){validate55.errors = vErrors;return false;}
}
if(data1.limits === undefined){
const err6 = {instancePath:instancePath+"/sensors/" + i0,schemaPath:"#/properties/sensors/items/required",keyword:"required",params:{missingProperty: "limits"},message:"must have required property '"+"limits"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
if(++errors >= 1000){validate55.errors = vErrors;return false;}
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
if(++errors >= 1000){validate55.errors = vErrors;return false;}
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
if(++errors >= 1000){validate55.errors = vErrors;return false;}
}
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/sensors/" + i0+"/name",schemaPath:"#/properties/sensors/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
if(++errors >= 1000){validate55.errors = vErrors;return false;}
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
if(++errors >= 1000){validate55.errors = vErrors;return false;}
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
if(++errors >= 1000){validate55.errors = vErrors;return false;}
}
if(data3 < -40 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/sensors/" + i0+"/celsius",schemaPath:"#/properties/sensors/items/properties/celsius/minimum",keyword:"minimum",params:{comparison: ">=", limit: -40},message:"must be >= -40"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
if(++errors >= 1000){validate55.errors = vErrors;return false;}
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
if(++errors >= 1000){validate55.errors = vErrors;return false;}
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
if(++errors >= 1000){validate55.errors = vErrors;return false;}
}
if(true !== data4){
const err15 = {instancePath:instancePath+"/sensors/" + i0+"/alarm",schemaPath:"#/properties/sensors/items/properties/alarm/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
if(++errors >= 1000){validate55.errors = vErrors;return false;}
}
}
if(data1.limits !== undefined){
let data5 = data1.limits;
if(Array.isArray(data5)){
if(data5.length > 32){
const err16 = {instancePath:instancePath+"/sensors/" + i0+"/limits",schemaPath:"#/properties/sensors/items/properties/limits/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
if(++errors >= 1000){validate55.errors = vErrors;return false;}
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
if(++errors >= 1000){validate55.errors = vErrors;return false;}
}
if(data6.celsius === undefined){
const err18 = {instancePath:instancePath+"/sensors/" + i0+"/limits/" + i1,schemaPath:"#/properties/sensors/items/properties/limits/items/required",keyword:"required",params:{missingProperty: "celsius"},message:"must have required property '"+"celsius"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
if(++errors >= 1000){validate55.errors = vErrors;return false;}
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
if(++errors >= 1000){validate55.errors = vErrors;return false;}
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
if(++errors >= 1000){validate55.errors = vErrors;return false;}
}
if(!((((((data7 === "passive") || (data7 === "hot")) || (data7 === "max")) || (data7 === "critical")) || (data7 === "emergency")) || (data7 === "documented"))){
const err21 = {instancePath:instancePath+"/sensors/" + i0+"/limits/" + i1+"/kind",schemaPath:"#/properties/sensors/items/properties/limits/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema21.properties.sensors.items.properties.limits.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
if(++errors >= 1000){validate55.errors = vErrors;return false;}
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
if(++errors >= 1000){validate55.errors = vErrors;return false;}
}
if(data8 <= 0 || isNaN(data8)){
const err23 = {instancePath:instancePath+"/sensors/" + i0+"/limits/" + i1+"/celsius",schemaPath:"#/properties/sensors/items/properties/limits/items/properties/celsius/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
if(++errors >= 1000){validate55.errors = vErrors;return false;}
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
if(++errors >= 1000){validate55.errors = vErrors;return false;}
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
if(++errors >= 1000){validate55.errors = vErrors;return false;}
}
if(!(((data9 === "throttles") || (data9 === "stops")) || (data9 === "alarm"))){
const err26 = {instancePath:instancePath+"/sensors/" + i0+"/limits/" + i1+"/means",schemaPath:"#/properties/sensors/items/properties/limits/items/properties/means/enum",keyword:"enum",params:{allowedValues: schema21.properties.sensors.items.properties.limits.items.properties.means.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
if(++errors >= 1000){validate55.errors = vErrors;return false;}
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
if(++errors >= 1000){validate55.errors = vErrors;return false;}
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
if(++errors >= 1000){validate55.errors = vErrors;return false;}
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
if(++errors >= 1000){validate55.errors = vErrors;return false;}
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
if(++errors >= 1000){validate55.errors = vErrors;return false;}
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
if(++errors >= 1000){validate55.errors = vErrors;return false;}
}
if(data10.state === undefined){
const err32 = {instancePath:instancePath+"/slowedBy",schemaPath:"#/properties/slowedBy/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
if(++errors >= 1000){validate55.errors = vErrors;return false;}
}
if(data10.devices === undefined){
const err33 = {instancePath:instancePath+"/slowedBy",schemaPath:"#/properties/slowedBy/required",keyword:"required",params:{missingProperty: "devices"},message:"must have required property '"+"devices"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
if(++errors >= 1000){validate55.errors = vErrors;return false;}
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
if(++errors >= 1000){validate55.errors = vErrors;return false;}
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
if(++errors >= 1000){validate55.errors = vErrors;return false;}
}
if(func2(data11) < 1){
const err36 = {instancePath:instancePath+"/slowedBy/device",schemaPath:"#/properties/slowedBy/properties/device/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
if(++errors >= 1000){validate55.errors = vErrors;return false;}
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
if(++errors >= 1000){validate55.errors = vErrors;return false;}
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
if(++errors >= 1000){validate55.errors = vErrors;return false;}
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
if(++errors >= 1000){validate55.errors = vErrors;return false;}
}
if(data12 < 1 || isNaN(data12)){
const err40 = {instancePath:instancePath+"/slowedBy/state",schemaPath:"#/properties/slowedBy/properties/state/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
if(++errors >= 1000){validate55.errors = vErrors;return false;}
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
if(++errors >= 1000){validate55.errors = vErrors;return false;}
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
if(++errors >= 1000){validate55.errors = vErrors;return false;}
}
if(data13 < 1 || isNaN(data13)){
const err43 = {instancePath:instancePath+"/slowedBy/devices",schemaPath:"#/properties/slowedBy/properties/devices/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
if(++errors >= 1000){validate55.errors = vErrors;return false;}
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
if(++errors >= 1000){validate55.errors = vErrors;return false;}
}
}
if(data.failedSensors !== undefined){
let data14 = data.failedSensors;
if(Array.isArray(data14)){
if(data14.length > 8192){
const err45 = {instancePath:instancePath+"/failedSensors",schemaPath:"#/properties/failedSensors/maxItems",keyword:"maxItems",params:{limit: 8192},message:"must NOT have more than 8192 items"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
if(++errors >= 1000){validate55.errors = vErrors;return false;}
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
if(++errors >= 1000){validate55.errors = vErrors;return false;}
}
if(data15.rated === undefined){
const err47 = {instancePath:instancePath+"/failedSensors/" + i2,schemaPath:"#/properties/failedSensors/items/required",keyword:"required",params:{missingProperty: "rated"},message:"must have required property '"+"rated"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
if(++errors >= 1000){validate55.errors = vErrors;return false;}
}
if(data15.message === undefined){
const err48 = {instancePath:instancePath+"/failedSensors/" + i2,schemaPath:"#/properties/failedSensors/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
if(++errors >= 1000){validate55.errors = vErrors;return false;}
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
if(++errors >= 1000){validate55.errors = vErrors;return false;}
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
if(++errors >= 1000){validate55.errors = vErrors;return false;}
}
if(func2(data16) < 1){
const err51 = {instancePath:instancePath+"/failedSensors/" + i2+"/name",schemaPath:"#/properties/failedSensors/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
if(++errors >= 1000){validate55.errors = vErrors;return false;}
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
if(++errors >= 1000){validate55.errors = vErrors;return false;}
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
if(++errors >= 1000){validate55.errors = vErrors;return false;}
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
if(++errors >= 1000){validate55.errors = vErrors;return false;}
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
if(++errors >= 1000){validate55.errors = vErrors;return false;}
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
if(++errors >= 1000){validate55.errors = vErrors;return false;}
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
if(++errors >= 1000){validate55.errors = vErrors;return false;}
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
if(++errors >= 1000){validate55.errors = vErrors;return false;}
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema22 = {"description":"Ceilings on the memory that a new program can take.","type":"object","additionalProperties":false,"required":["levels","pressureFullAvg10Percent"],"properties":{"levels":{"description":"Each ceiling.","type":"array","items":{"description":"One ceiling.","type":"object","additionalProperties":false,"required":["kind","availableBytes","totalBytes"],"properties":{"kind":{"description":"What it is.","type":"string","enum":["host","commit-limit","cgroup-max","cgroup-high"]},"availableBytes":{"description":"Bytes left below it.","type":"integer","minimum":0,"maximum":9007199254740991},"totalBytes":{"description":"The ceiling itself, in bytes.","type":"integer","minimum":1,"maximum":9007199254740991}}},"minItems":1,"maxItems":128},"pressureFullAvg10Percent":{"description":"Share of the last 10 s in which all tasks waited for memory, in percent (/proc/pressure/memory); null where the kernel keeps none.","type":["number","null"],"minimum":0,"maximum":100}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.levels === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "levels"},message:"must have required property '"+"levels"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
if(++errors >= 1000){validate57.errors = vErrors;return false;}
}
if(data.pressureFullAvg10Percent === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pressureFullAvg10Percent"},message:"must have required property '"+"pressureFullAvg10Percent"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
if(++errors >= 1000){validate57.errors = vErrors;return false;}
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
if(++errors >= 1000){validate57.errors = vErrors;return false;}
}
}
if(data.levels !== undefined){
let data0 = data.levels;
if(Array.isArray(data0)){
if(data0.length > 128){
const err3 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/maxItems",keyword:"maxItems",params:{limit: 128},message:"must NOT have more than 128 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
if(++errors >= 1000){validate57.errors = vErrors;return false;}
}
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
if(++errors >= 1000){validate57.errors = vErrors;return false;}
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
if(++errors >= 1000){validate57.errors = vErrors;return false;}
}
if(data1.availableBytes === undefined){
const err6 = {instancePath:instancePath+"/levels/" + i0,schemaPath:"#/properties/levels/items/required",keyword:"required",params:{missingProperty: "availableBytes"},message:"must have required property '"+"availableBytes"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
if(++errors >= 1000){validate57.errors = vErrors;return false;}
}
if(data1.totalBytes === undefined){
const err7 = {instancePath:instancePath+"/levels/" + i0,schemaPath:"#/properties/levels/items/required",keyword:"required",params:{missingProperty: "totalBytes"},message:"must have required property '"+"totalBytes"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
if(++errors >= 1000){validate57.errors = vErrors;return false;}
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
if(++errors >= 1000){validate57.errors = vErrors;return false;}
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
if(++errors >= 1000){validate57.errors = vErrors;return false;}
}
if(!((((data2 === "host") || (data2 === "commit-limit")) || (data2 === "cgroup-max")) || (data2 === "cgroup-high"))){
const err10 = {instancePath:instancePath+"/levels/" + i0+"/kind",schemaPath:"#/properties/levels/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema22.properties.levels.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
if(++errors >= 1000){validate57.errors = vErrors;return false;}
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
if(++errors >= 1000){validate57.errors = vErrors;return false;}
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
if(++errors >= 1000){validate57.errors = vErrors;return false;}
}
if(data3 < 0 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/levels/" + i0+"/availableBytes",schemaPath:"#/properties/levels/items/properties/availableBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
if(++errors >= 1000){validate57.errors = vErrors;return false;}
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
if(++errors >= 1000){validate57.errors = vErrors;return false;}
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
if(++errors >= 1000){validate57.errors = vErrors;return false;}
}
if(data4 < 1 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/levels/" + i0+"/totalBytes",schemaPath:"#/properties/levels/items/properties/totalBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
if(++errors >= 1000){validate57.errors = vErrors;return false;}
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
if(++errors >= 1000){validate57.errors = vErrors;return false;}
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
if(++errors >= 1000){validate57.errors = vErrors;return false;}
}
}
if(data.pressureFullAvg10Percent !== undefined){
let data5 = data.pressureFullAvg10Percent;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
const err19 = {instancePath:instancePath+"/pressureFullAvg10Percent",schemaPath:"#/properties/pressureFullAvg10Percent/type",keyword:"type",params:{type: schema22.properties.pressureFullAvg10Percent.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
if(++errors >= 1000){validate57.errors = vErrors;return false;}
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
if(++errors >= 1000){validate57.errors = vErrors;return false;}
}
if(data5 < 0 || isNaN(data5)){
const err21 = {instancePath:instancePath+"/pressureFullAvg10Percent",schemaPath:"#/properties/pressureFullAvg10Percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
if(++errors >= 1000){validate57.errors = vErrors;return false;}
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
if(++errors >= 1000){validate57.errors = vErrors;return false;}
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema23 = {"description":"Space of the model store.","type":"object","additionalProperties":false,"required":["availableBytes","totalBytes","readOnly","store","exists"],"properties":{"availableBytes":{"description":"Bytes free for an unprivileged user on the file system of the model store.","type":"integer","minimum":0,"maximum":9007199254740991},"totalBytes":{"description":"Size of that file system in bytes.","type":"integer","minimum":0,"maximum":9007199254740991},"readOnly":{"description":"Whether it is mounted read-only.","type":"boolean"},"store":{"description":"Which rule found the model store; its path is not told.","type":"string","enum":["policy","environment","home","usr-share","var-lib"]},"exists":{"description":"False: the store does not exist and its nearest existing parent was measured.","type":"boolean"}}};

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
if(data.availableBytes === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "availableBytes"},message:"must have required property '"+"availableBytes"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
if(++errors >= 1000){validate59.errors = vErrors;return false;}
}
if(data.totalBytes === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "totalBytes"},message:"must have required property '"+"totalBytes"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
if(++errors >= 1000){validate59.errors = vErrors;return false;}
}
if(data.readOnly === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "readOnly"},message:"must have required property '"+"readOnly"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
if(++errors >= 1000){validate59.errors = vErrors;return false;}
}
if(data.store === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "store"},message:"must have required property '"+"store"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
if(++errors >= 1000){validate59.errors = vErrors;return false;}
}
if(data.exists === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exists"},message:"must have required property '"+"exists"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
if(++errors >= 1000){validate59.errors = vErrors;return false;}
}
for(const key0 in data){
if(!(((((key0 === "availableBytes") || (key0 === "totalBytes")) || (key0 === "readOnly")) || (key0 === "store")) || (key0 === "exists"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
if(++errors >= 1000){validate59.errors = vErrors;return false;}
}
}
if(data.availableBytes !== undefined){
let data0 = data.availableBytes;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err6 = {instancePath:instancePath+"/availableBytes",schemaPath:"#/properties/availableBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
if(++errors >= 1000){validate59.errors = vErrors;return false;}
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
const err7 = {instancePath:instancePath+"/availableBytes",schemaPath:"#/properties/availableBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
if(++errors >= 1000){validate59.errors = vErrors;return false;}
}
if(data0 < 0 || isNaN(data0)){
const err8 = {instancePath:instancePath+"/availableBytes",schemaPath:"#/properties/availableBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
if(++errors >= 1000){validate59.errors = vErrors;return false;}
}
}
}
if(data.totalBytes !== undefined){
let data1 = data.totalBytes;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err9 = {instancePath:instancePath+"/totalBytes",schemaPath:"#/properties/totalBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
if(++errors >= 1000){validate59.errors = vErrors;return false;}
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/totalBytes",schemaPath:"#/properties/totalBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
if(++errors >= 1000){validate59.errors = vErrors;return false;}
}
if(data1 < 0 || isNaN(data1)){
const err11 = {instancePath:instancePath+"/totalBytes",schemaPath:"#/properties/totalBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.readOnly !== undefined){
if(typeof data.readOnly !== "boolean"){
const err12 = {instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
if(++errors >= 1000){validate59.errors = vErrors;return false;}
}
}
if(data.store !== undefined){
let data3 = data.store;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/store",schemaPath:"#/properties/store/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
if(++errors >= 1000){validate59.errors = vErrors;return false;}
}
if(!(((((data3 === "policy") || (data3 === "environment")) || (data3 === "home")) || (data3 === "usr-share")) || (data3 === "var-lib"))){
const err14 = {instancePath:instancePath+"/store",schemaPath:"#/properties/store/enum",keyword:"enum",params:{allowedValues: schema23.properties.store.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
if(++errors >= 1000){validate59.errors = vErrors;return false;}
}
}
if(data.exists !== undefined){
if(typeof data.exists !== "boolean"){
const err15 = {instancePath:instancePath+"/exists",schemaPath:"#/properties/exists/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
if(++errors >= 1000){validate59.errors = vErrors;return false;}
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
if(++errors >= 1000){validate59.errors = vErrors;return false;}
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"description":"Devices.","type":"object","additionalProperties":false,"required":["devices"],"properties":{"devices":{"description":"Devices that were found; empty: looked, none.","type":"array","items":{"description":"One GPU or NPU.","type":"object","additionalProperties":false,"required":["kind","vendor","driver","memoryTotalBytes","memoryAvailableBytes","sharedMemoryTotalBytes","sharedMemoryAvailableBytes","unifiedMemory"],"properties":{"kind":{"description":"Kind of device.","type":"string","enum":["gpu","npu"]},"vendor":{"description":"Vendor: amd, intel, nvidia or unknown.","type":"string","minLength":1,"maxLength":200},"driver":{"description":"Kernel driver, or unknown.","type":"string","minLength":1,"maxLength":200},"memoryTotalBytes":{"description":"Memory of its own in bytes; null where no file says.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"memoryAvailableBytes":{"description":"Free memory of its own in bytes; null where no file says.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"sharedMemoryTotalBytes":{"description":"System memory that it can map, in bytes; null where no file says.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"sharedMemoryAvailableBytes":{"description":"Unmapped part of that, in bytes; null where no file says.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"unifiedMemory":{"description":"Whether it works out of system memory; null where it cannot be told.","type":["boolean","null"]}}},"maxItems":8192},"unlisted":{"description":"Devices beyond the listed, by kind; absent where all are listed.","type":"object","additionalProperties":false,"required":["gpu","npu"],"properties":{"gpu":{"description":"GPUs that are only counted.","type":"integer","minimum":0,"maximum":9007199254740991},"npu":{"description":"NPUs that are only counted.","type":"integer","minimum":0,"maximum":9007199254740991}}}}};

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
if(data.devices === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "devices"},message:"must have required property '"+"devices"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
if(++errors >= 1000){validate61.errors = vErrors;return false;}
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
if(++errors >= 1000){validate61.errors = vErrors;return false;}
}
}
if(data.devices !== undefined){
let data0 = data.devices;
if(Array.isArray(data0)){
if(data0.length > 8192){
const err2 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/maxItems",keyword:"maxItems",params:{limit: 8192},message:"must NOT have more than 8192 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
if(++errors >= 1000){validate61.errors = vErrors;return false;}
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.kind === undefined){
const err3 = {instancePath:instancePath+"/devices/" + i0,schemaPath:"#/properties/devices/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
if(++errors >= 1000){validate61.errors = vErrors;return false;}
}
if(data1.vendor === undefined){
const err4 = {instancePath:instancePath+"/devices/" + i0,schemaPath:"#/properties/devices/items/required",keyword:"required",params:{missingProperty: "vendor"},message:"must have required property '"+"vendor"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
if(++errors >= 1000){validate61.errors = vErrors;return false;}
}
if(data1.driver === undefined){
const err5 = {instancePath:instancePath+"/devices/" + i0,schemaPath:"#/properties/devices/items/required",keyword:"required",params:{missingProperty: "driver"},message:"must have required property '"+"driver"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
if(++errors >= 1000){validate61.errors = vErrors;return false;}
}
if(data1.memoryTotalBytes === undefined){
const err6 = {instancePath:instancePath+"/devices/" + i0,schemaPath:"#/properties/devices/items/required",keyword:"required",params:{missingProperty: "memoryTotalBytes"},message:"must have required property '"+"memoryTotalBytes"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
if(++errors >= 1000){validate61.errors = vErrors;return false;}
}
if(data1.memoryAvailableBytes === undefined){
const err7 = {instancePath:instancePath+"/devices/" + i0,schemaPath:"#/properties/devices/items/required",keyword:"required",params:{missingProperty: "memoryAvailableBytes"},message:"must have required property '"+"memoryAvailableBytes"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
if(++errors >= 1000){validate61.errors = vErrors;return false;}
}
if(data1.sharedMemoryTotalBytes === undefined){
const err8 = {instancePath:instancePath+"/devices/" + i0,schemaPath:"#/properties/devices/items/required",keyword:"required",params:{missingProperty: "sharedMemoryTotalBytes"},message:"must have required property '"+"sharedMemoryTotalBytes"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
if(++errors >= 1000){validate61.errors = vErrors;return false;}
}
if(data1.sharedMemoryAvailableBytes === undefined){
const err9 = {instancePath:instancePath+"/devices/" + i0,schemaPath:"#/properties/devices/items/required",keyword:"required",params:{missingProperty: "sharedMemoryAvailableBytes"},message:"must have required property '"+"sharedMemoryAvailableBytes"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
if(++errors >= 1000){validate61.errors = vErrors;return false;}
}
if(data1.unifiedMemory === undefined){
const err10 = {instancePath:instancePath+"/devices/" + i0,schemaPath:"#/properties/devices/items/required",keyword:"required",params:{missingProperty: "unifiedMemory"},message:"must have required property '"+"unifiedMemory"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
if(++errors >= 1000){validate61.errors = vErrors;return false;}
}
for(const key1 in data1){
if(!((((((((key1 === "kind") || (key1 === "vendor")) || (key1 === "driver")) || (key1 === "memoryTotalBytes")) || (key1 === "memoryAvailableBytes")) || (key1 === "sharedMemoryTotalBytes")) || (key1 === "sharedMemoryAvailableBytes")) || (key1 === "unifiedMemory"))){
const err11 = {instancePath:instancePath+"/devices/" + i0,schemaPath:"#/properties/devices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
if(++errors >= 1000){validate61.errors = vErrors;return false;}
}
}
if(data1.kind !== undefined){
let data2 = data1.kind;
if(typeof data2 !== "string"){
const err12 = {instancePath:instancePath+"/devices/" + i0+"/kind",schemaPath:"#/properties/devices/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
if(++errors >= 1000){validate61.errors = vErrors;return false;}
}
if(!((data2 === "gpu") || (data2 === "npu"))){
const err13 = {instancePath:instancePath+"/devices/" + i0+"/kind",schemaPath:"#/properties/devices/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema24.properties.devices.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
if(++errors >= 1000){validate61.errors = vErrors;return false;}
}
}
if(data1.vendor !== undefined){
let data3 = data1.vendor;
if(typeof data3 === "string"){
if(func2(data3) > 200){
const err14 = {instancePath:instancePath+"/devices/" + i0+"/vendor",schemaPath:"#/properties/devices/items/properties/vendor/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
if(++errors >= 1000){validate61.errors = vErrors;return false;}
}
if(func2(data3) < 1){
const err15 = {instancePath:instancePath+"/devices/" + i0+"/vendor",schemaPath:"#/properties/devices/items/properties/vendor/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
if(++errors >= 1000){validate61.errors = vErrors;return false;}
}
}
else {
const err16 = {instancePath:instancePath+"/devices/" + i0+"/vendor",schemaPath:"#/properties/devices/items/properties/vendor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
if(++errors >= 1000){validate61.errors = vErrors;return false;}
}
}
if(data1.driver !== undefined){
let data4 = data1.driver;
if(typeof data4 === "string"){
if(func2(data4) > 200){
const err17 = {instancePath:instancePath+"/devices/" + i0+"/driver",schemaPath:"#/properties/devices/items/properties/driver/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
if(++errors >= 1000){validate61.errors = vErrors;return false;}
}
if(func2(data4) < 1){
const err18 = {instancePath:instancePath+"/devices/" + i0+"/driver",schemaPath:"#/properties/devices/items/properties/driver/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
if(++errors >= 1000){validate61.errors = vErrors;return false;}
}
}
else {
const err19 = {instancePath:instancePath+"/devices/" + i0+"/driver",schemaPath:"#/properties/devices/items/properties/driver/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
if(++errors >= 1000){validate61.errors = vErrors;return false;}
}
}
if(data1.memoryTotalBytes !== undefined){
let data5 = data1.memoryTotalBytes;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
const err20 = {instancePath:instancePath+"/devices/" + i0+"/memoryTotalBytes",schemaPath:"#/properties/devices/items/properties/memoryTotalBytes/type",keyword:"type",params:{type: schema24.properties.devices.items.properties.memoryTotalBytes.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
if(++errors >= 1000){validate61.errors = vErrors;return false;}
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
const err21 = {instancePath:instancePath+"/devices/" + i0+"/memoryTotalBytes",schemaPath:"#/properties/devices/items/properties/memoryTotalBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
if(++errors >= 1000){validate61.errors = vErrors;return false;}
}
if(data5 < 0 || isNaN(data5)){
const err22 = {instancePath:instancePath+"/devices/" + i0+"/memoryTotalBytes",schemaPath:"#/properties/devices/items/properties/memoryTotalBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
if(++errors >= 1000){validate61.errors = vErrors;return false;}
}
}
}
if(data1.memoryAvailableBytes !== undefined){
let data6 = data1.memoryAvailableBytes;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
const err23 = {instancePath:instancePath+"/devices/" + i0+"/memoryAvailableBytes",schemaPath:"#/properties/devices/items/properties/memoryAvailableBytes/type",keyword:"type",params:{type: schema24.properties.devices.items.properties.memoryAvailableBytes.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
if(++errors >= 1000){validate61.errors = vErrors;return false;}
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
const err24 = {instancePath:instancePath+"/devices/" + i0+"/memoryAvailableBytes",schemaPath:"#/properties/devices/items/properties/memoryAvailableBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
if(++errors >= 1000){validate61.errors = vErrors;return false;}
}
if(data6 < 0 || isNaN(data6)){
const err25 = {instancePath:instancePath+"/devices/" + i0+"/memoryAvailableBytes",schemaPath:"#/properties/devices/items/properties/memoryAvailableBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
if(++errors >= 1000){validate61.errors = vErrors;return false;}
}
}
}
if(data1.sharedMemoryTotalBytes !== undefined){
let data7 = data1.sharedMemoryTotalBytes;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
const err26 = {instancePath:instancePath+"/devices/" + i0+"/sharedMemoryTotalBytes",schemaPath:"#/properties/devices/items/properties/sharedMemoryTotalBytes/type",keyword:"type",params:{type: schema24.properties.devices.items.properties.sharedMemoryTotalBytes.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
if(++errors >= 1000){validate61.errors = vErrors;return false;}
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
const err27 = {instancePath:instancePath+"/devices/" + i0+"/sharedMemoryTotalBytes",schemaPath:"#/properties/devices/items/properties/sharedMemoryTotalBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
if(++errors >= 1000){validate61.errors = vErrors;return false;}
}
if(data7 < 0 || isNaN(data7)){
const err28 = {instancePath:instancePath+"/devices/" + i0+"/sharedMemoryTotalBytes",schemaPath:"#/properties/devices/items/properties/sharedMemoryTotalBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
if(++errors >= 1000){validate61.errors = vErrors;return false;}
}
}
}
if(data1.sharedMemoryAvailableBytes !== undefined){
let data8 = data1.sharedMemoryAvailableBytes;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
const err29 = {instancePath:instancePath+"/devices/" + i0+"/sharedMemoryAvailableBytes",schemaPath:"#/properties/devices/items/properties/sharedMemoryAvailableBytes/type",keyword:"type",params:{type: schema24.properties.devices.items.properties.sharedMemoryAvailableBytes.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
if(++errors >= 1000){validate61.errors = vErrors;return false;}
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
const err30 = {instancePath:instancePath+"/devices/" + i0+"/sharedMemoryAvailableBytes",schemaPath:"#/properties/devices/items/properties/sharedMemoryAvailableBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
if(++errors >= 1000){validate61.errors = vErrors;return false;}
}
if(data8 < 0 || isNaN(data8)){
const err31 = {instancePath:instancePath+"/devices/" + i0+"/sharedMemoryAvailableBytes",schemaPath:"#/properties/devices/items/properties/sharedMemoryAvailableBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
if(++errors >= 1000){validate61.errors = vErrors;return false;}
}
}
}
if(data1.unifiedMemory !== undefined){
let data9 = data1.unifiedMemory;
if((typeof data9 !== "boolean") && (data9 !== null)){
const err32 = {instancePath:instancePath+"/devices/" + i0+"/unifiedMemory",schemaPath:"#/properties/devices/items/properties/unifiedMemory/type",keyword:"type",params:{type: schema24.properties.devices.items.properties.unifiedMemory.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
if(++errors >= 1000){validate61.errors = vErrors;return false;}
}
}
}
else {
const err33 = {instancePath:instancePath+"/devices/" + i0,schemaPath:"#/properties/devices/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
if(++errors >= 1000){validate61.errors = vErrors;return false;}
}
}
}
else {
const err34 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
if(++errors >= 1000){validate61.errors = vErrors;return false;}
}
}
if(data.unlisted !== undefined){
let data10 = data.unlisted;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.gpu === undefined){
const err35 = {instancePath:instancePath+"/unlisted",schemaPath:"#/properties/unlisted/required",keyword:"required",params:{missingProperty: "gpu"},message:"must have required property '"+"gpu"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
if(++errors >= 1000){validate61.errors = vErrors;return false;}
}
if(data10.npu === undefined){
const err36 = {instancePath:instancePath+"/unlisted",schemaPath:"#/properties/unlisted/required",keyword:"required",params:{missingProperty: "npu"},message:"must have required property '"+"npu"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
if(++errors >= 1000){validate61.errors = vErrors;return false;}
}
for(const key2 in data10){
if(!((key2 === "gpu") || (key2 === "npu"))){
const err37 = {instancePath:instancePath+"/unlisted",schemaPath:"#/properties/unlisted/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
if(++errors >= 1000){validate61.errors = vErrors;return false;}
}
}
if(data10.gpu !== undefined){
let data11 = data10.gpu;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err38 = {instancePath:instancePath+"/unlisted/gpu",schemaPath:"#/properties/unlisted/properties/gpu/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
if(++errors >= 1000){validate61.errors = vErrors;return false;}
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){
const err39 = {instancePath:instancePath+"/unlisted/gpu",schemaPath:"#/properties/unlisted/properties/gpu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
if(++errors >= 1000){validate61.errors = vErrors;return false;}
}
if(data11 < 0 || isNaN(data11)){
const err40 = {instancePath:instancePath+"/unlisted/gpu",schemaPath:"#/properties/unlisted/properties/gpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
if(++errors >= 1000){validate61.errors = vErrors;return false;}
}
}
}
if(data10.npu !== undefined){
let data12 = data10.npu;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err41 = {instancePath:instancePath+"/unlisted/npu",schemaPath:"#/properties/unlisted/properties/npu/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
if(++errors >= 1000){validate61.errors = vErrors;return false;}
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 9007199254740991 || isNaN(data12)){
const err42 = {instancePath:instancePath+"/unlisted/npu",schemaPath:"#/properties/unlisted/properties/npu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
if(++errors >= 1000){validate61.errors = vErrors;return false;}
}
if(data12 < 0 || isNaN(data12)){
const err43 = {instancePath:instancePath+"/unlisted/npu",schemaPath:"#/properties/unlisted/properties/npu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
if(++errors >= 1000){validate61.errors = vErrors;return false;}
}
}
}
}
else {
const err44 = {instancePath:instancePath+"/unlisted",schemaPath:"#/properties/unlisted/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
if(++errors >= 1000){validate61.errors = vErrors;return false;}
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
if(++errors >= 1000){validate61.errors = vErrors;return false;}
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};



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
if(data.available === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "available"},message:"must have required property '"+"available"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
if(++errors >= 1000){validate63.errors = vErrors;return false;}
}
if(data.interfaces === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "interfaces"},message:"must have required property '"+"interfaces"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
if(++errors >= 1000){validate63.errors = vErrors;return false;}
}
for(const key0 in data){
if(!((key0 === "available") || (key0 === "interfaces"))){
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
if(data.available !== undefined){
if(typeof data.available !== "boolean"){
const err3 = {instancePath:instancePath+"/available",schemaPath:"#/properties/available/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
if(++errors >= 1000){validate63.errors = vErrors;return false;}
}
}
if(data.interfaces !== undefined){
let data1 = data.interfaces;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.ethernet === undefined){
const err4 = {instancePath:instancePath+"/interfaces",schemaPath:"#/properties/interfaces/required",keyword:"required",params:{missingProperty: "ethernet"},message:"must have required property '"+"ethernet"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
if(++errors >= 1000){validate63.errors = vErrors;return false;}
}
if(data1.wireless === undefined){
const err5 = {instancePath:instancePath+"/interfaces",schemaPath:"#/properties/interfaces/required",keyword:"required",params:{missingProperty: "wireless"},message:"must have required property '"+"wireless"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
if(++errors >= 1000){validate63.errors = vErrors;return false;}
}
if(data1.tunnel === undefined){
const err6 = {instancePath:instancePath+"/interfaces",schemaPath:"#/properties/interfaces/required",keyword:"required",params:{missingProperty: "tunnel"},message:"must have required property '"+"tunnel"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
if(++errors >= 1000){validate63.errors = vErrors;return false;}
}
if(data1.other === undefined){
const err7 = {instancePath:instancePath+"/interfaces",schemaPath:"#/properties/interfaces/required",keyword:"required",params:{missingProperty: "other"},message:"must have required property '"+"other"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
if(++errors >= 1000){validate63.errors = vErrors;return false;}
}
if(data1.unknown === undefined){
const err8 = {instancePath:instancePath+"/interfaces",schemaPath:"#/properties/interfaces/required",keyword:"required",params:{missingProperty: "unknown"},message:"must have required property '"+"unknown"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
if(++errors >= 1000){validate63.errors = vErrors;return false;}
}
for(const key1 in data1){
if(!(((((key1 === "ethernet") || (key1 === "wireless")) || (key1 === "tunnel")) || (key1 === "other")) || (key1 === "unknown"))){
const err9 = {instancePath:instancePath+"/interfaces",schemaPath:"#/properties/interfaces/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
if(++errors >= 1000){validate63.errors = vErrors;return false;}
}
}
if(data1.ethernet !== undefined){
let data2 = data1.ethernet;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err10 = {instancePath:instancePath+"/interfaces/ethernet",schemaPath:"#/properties/interfaces/properties/ethernet/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
if(++errors >= 1000){validate63.errors = vErrors;return false;}
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/interfaces/ethernet",schemaPath:"#/properties/interfaces/properties/ethernet/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
if(++errors >= 1000){validate63.errors = vErrors;return false;}
}
if(data2 < 0 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/interfaces/ethernet",schemaPath:"#/properties/interfaces/properties/ethernet/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
if(++errors >= 1000){validate63.errors = vErrors;return false;}
}
}
}
if(data1.wireless !== undefined){
let data3 = data1.wireless;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err13 = {instancePath:instancePath+"/interfaces/wireless",schemaPath:"#/properties/interfaces/properties/wireless/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
if(++errors >= 1000){validate63.errors = vErrors;return false;}
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
const err14 = {instancePath:instancePath+"/interfaces/wireless",schemaPath:"#/properties/interfaces/properties/wireless/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
if(++errors >= 1000){validate63.errors = vErrors;return false;}
}
if(data3 < 0 || isNaN(data3)){
const err15 = {instancePath:instancePath+"/interfaces/wireless",schemaPath:"#/properties/interfaces/properties/wireless/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
if(++errors >= 1000){validate63.errors = vErrors;return false;}
}
}
}
if(data1.tunnel !== undefined){
let data4 = data1.tunnel;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err16 = {instancePath:instancePath+"/interfaces/tunnel",schemaPath:"#/properties/interfaces/properties/tunnel/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
if(++errors >= 1000){validate63.errors = vErrors;return false;}
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
const err17 = {instancePath:instancePath+"/interfaces/tunnel",schemaPath:"#/properties/interfaces/properties/tunnel/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
if(++errors >= 1000){validate63.errors = vErrors;return false;}
}
if(data4 < 0 || isNaN(data4)){
const err18 = {instancePath:instancePath+"/interfaces/tunnel",schemaPath:"#/properties/interfaces/properties/tunnel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
if(++errors >= 1000){validate63.errors = vErrors;return false;}
}
}
}
if(data1.other !== undefined){
let data5 = data1.other;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err19 = {instancePath:instancePath+"/interfaces/other",schemaPath:"#/properties/interfaces/properties/other/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
if(++errors >= 1000){validate63.errors = vErrors;return false;}
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
const err20 = {instancePath:instancePath+"/interfaces/other",schemaPath:"#/properties/interfaces/properties/other/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
if(++errors >= 1000){validate63.errors = vErrors;return false;}
}
if(data5 < 0 || isNaN(data5)){
const err21 = {instancePath:instancePath+"/interfaces/other",schemaPath:"#/properties/interfaces/properties/other/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
if(++errors >= 1000){validate63.errors = vErrors;return false;}
}
}
}
if(data1.unknown !== undefined){
let data6 = data1.unknown;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err22 = {instancePath:instancePath+"/interfaces/unknown",schemaPath:"#/properties/interfaces/properties/unknown/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
if(++errors >= 1000){validate63.errors = vErrors;return false;}
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
const err23 = {instancePath:instancePath+"/interfaces/unknown",schemaPath:"#/properties/interfaces/properties/unknown/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
if(++errors >= 1000){validate63.errors = vErrors;return false;}
}
if(data6 < 0 || isNaN(data6)){
const err24 = {instancePath:instancePath+"/interfaces/unknown",schemaPath:"#/properties/interfaces/properties/unknown/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
if(++errors >= 1000){validate63.errors = vErrors;return false;}
}
}
}
}
else {
const err25 = {instancePath:instancePath+"/interfaces",schemaPath:"#/properties/interfaces/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
if(++errors >= 1000){validate63.errors = vErrors;return false;}
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
if(++errors >= 1000){validate63.errors = vErrors;return false;}
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema26 = {"description":"What answers at each endpoint.","type":"object","additionalProperties":false,"required":["endpoints"],"properties":{"endpoints":{"description":"Every endpoint of the policy.","type":"array","items":{"description":"One endpoint.","type":"object","additionalProperties":false,"required":["url","implementation","state","version","latencyMs","message"],"properties":{"url":{"description":"Loopback address and port.","type":"string","maxLength":200},"implementation":{"description":"What is expected to answer there.","type":"string","enum":["ollama","llama.cpp","openai-compatible"]},"state":{"description":"What was seen there.","type":"string","enum":["ready","loading","refused","timeout","bad-reply","not-loopback"]},"version":{"description":"Version that it gives; null where it gives none.","type":["string","null"],"maxLength":400},"latencyMs":{"description":"Slowest health request in milliseconds.","type":["number","null"],"minimum":0,"maximum":9007199254740991},"message":{"description":"What was seen, where the state is not ready.","type":["string","null"],"maxLength":400}}},"minItems":1,"maxItems":8}}};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
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
if(++errors >= 1000){validate65.errors = vErrors;return false;}
}
for(const key0 in data){
if(!(key0 === "endpoints")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
if(++errors >= 1000){validate65.errors = vErrors;return false;}
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
if(++errors >= 1000){validate65.errors = vErrors;return false;}
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/endpoints",schemaPath:"#/properties/endpoints/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
if(++errors >= 1000){validate65.errors = vErrors;return false;}
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
if(++errors >= 1000){validate65.errors = vErrors;return false;}
}
if(data1.implementation === undefined){
const err5 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "implementation"},message:"must have required property '"+"implementation"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
if(++errors >= 1000){validate65.errors = vErrors;return false;}
}
if(data1.state === undefined){
const err6 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
if(++errors >= 1000){validate65.errors = vErrors;return false;}
}
if(data1.version === undefined){
const err7 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
if(++errors >= 1000){validate65.errors = vErrors;return false;}
}
if(data1.latencyMs === undefined){
const err8 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "latencyMs"},message:"must have required property '"+"latencyMs"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
if(++errors >= 1000){validate65.errors = vErrors;return false;}
}
if(data1.message === undefined){
const err9 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
if(++errors >= 1000){validate65.errors = vErrors;return false;}
}
for(const key1 in data1){
if(!((((((key1 === "url") || (key1 === "implementation")) || (key1 === "state")) || (key1 === "version")) || (key1 === "latencyMs")) || (key1 === "message"))){
const err10 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/properties/endpoints/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
if(++errors >= 1000){validate65.errors = vErrors;return false;}
}
}
if(data1.url !== undefined){
let data2 = data1.url;
if(typeof data2 === "string"){
if(func2(data2) > 200){
const err11 = {instancePath:instancePath+"/endpoints/" + i0+"/url",schemaPath:"#/properties/endpoints/items/properties/url/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
if(++errors >= 1000){validate65.errors = vErrors;return false;}
}
}
else {
const err12 = {instancePath:instancePath+"/endpoints/" + i0+"/url",schemaPath:"#/properties/endpoints/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
if(++errors >= 1000){validate65.errors = vErrors;return false;}
}
}
if(data1.implementation !== undefined){
let data3 = data1.implementation;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/endpoints/" + i0+"/implementation",schemaPath:"#/properties/endpoints/items/properties/implementation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
if(++errors >= 1000){validate65.errors = vErrors;return false;}
}
if(!(((data3 === "ollama") || (data3 === "llama.cpp")) || (data3 === "openai-compatible"))){
const err14 = {instancePath:instancePath+"/endpoints/" + i0+"/implementation",schemaPath:"#/properties/endpoints/items/properties/implementation/enum",keyword:"enum",params:{allowedValues: schema26.properties.endpoints.items.properties.implementation.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
if(++errors >= 1000){validate65.errors = vErrors;return false;}
}
}
if(data1.state !== undefined){
let data4 = data1.state;
if(typeof data4 !== "string"){
const err15 = {instancePath:instancePath+"/endpoints/" + i0+"/state",schemaPath:"#/properties/endpoints/items/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
if(++errors >= 1000){validate65.errors = vErrors;return false;}
}
if(!((((((data4 === "ready") || (data4 === "loading")) || (data4 === "refused")) || (data4 === "timeout")) || (data4 === "bad-reply")) || (data4 === "not-loopback"))){
const err16 = {instancePath:instancePath+"/endpoints/" + i0+"/state",schemaPath:"#/properties/endpoints/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema26.properties.endpoints.items.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
if(++errors >= 1000){validate65.errors = vErrors;return false;}
}
}
if(data1.version !== undefined){
let data5 = data1.version;
if((typeof data5 !== "string") && (data5 !== null)){
const err17 = {instancePath:instancePath+"/endpoints/" + i0+"/version",schemaPath:"#/properties/endpoints/items/properties/version/type",keyword:"type",params:{type: schema26.properties.endpoints.items.properties.version.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
if(++errors >= 1000){validate65.errors = vErrors;return false;}
}
if(typeof data5 === "string"){
if(func2(data5) > 400){
const err18 = {instancePath:instancePath+"/endpoints/" + i0+"/version",schemaPath:"#/properties/endpoints/items/properties/version/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
if(++errors >= 1000){validate65.errors = vErrors;return false;}
}
}
}
if(data1.latencyMs !== undefined){
let data6 = data1.latencyMs;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
const err19 = {instancePath:instancePath+"/endpoints/" + i0+"/latencyMs",schemaPath:"#/properties/endpoints/items/properties/latencyMs/type",keyword:"type",params:{type: schema26.properties.endpoints.items.properties.latencyMs.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
if(++errors >= 1000){validate65.errors = vErrors;return false;}
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
const err20 = {instancePath:instancePath+"/endpoints/" + i0+"/latencyMs",schemaPath:"#/properties/endpoints/items/properties/latencyMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
if(++errors >= 1000){validate65.errors = vErrors;return false;}
}
if(data6 < 0 || isNaN(data6)){
const err21 = {instancePath:instancePath+"/endpoints/" + i0+"/latencyMs",schemaPath:"#/properties/endpoints/items/properties/latencyMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
if(++errors >= 1000){validate65.errors = vErrors;return false;}
}
}
}
if(data1.message !== undefined){
let data7 = data1.message;
if((typeof data7 !== "string") && (data7 !== null)){
const err22 = {instancePath:instancePath+"/endpoints/" + i0+"/message",schemaPath:"#/properties/endpoints/items/properties/message/type",keyword:"type",params:{type: schema26.properties.endpoints.items.properties.message.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
if(++errors >= 1000){validate65.errors = vErrors;return false;}
}
if(typeof data7 === "string"){
if(func2(data7) > 400){
const err23 = {instancePath:instancePath+"/endpoints/" + i0+"/message",schemaPath:"#/properties/endpoints/items/properties/message/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
if(++errors >= 1000){validate65.errors = vErrors;return false;}
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/properties/endpoints/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
if(++errors >= 1000){validate65.errors = vErrors;return false;}
}
}
}
else {
const err25 = {instancePath:instancePath+"/endpoints",schemaPath:"#/properties/endpoints/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
if(++errors >= 1000){validate65.errors = vErrors;return false;}
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
if(++errors >= 1000){validate65.errors = vErrors;return false;}
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema27 = {"description":"What is installed and loaded; built-in probes only.","type":"object","additionalProperties":false,"required":["endpoints"],"properties":{"endpoints":{"description":"Each endpoint.","type":"array","items":{"description":"One endpoint.","type":"object","additionalProperties":false,"required":["url","implementation","version","models"],"properties":{"url":{"description":"Loopback address and port.","type":"string","maxLength":200},"implementation":{"description":"What answers there.","type":"string","enum":["ollama","llama.cpp","openai-compatible"]},"version":{"description":"Version of the service.","type":["string","null"],"maxLength":400},"atLeast":{"description":"Oldest version whose answers look so; only where it tells none.","type":"string","pattern":"^\\d{1,6}(\\.\\d{1,6}){2}$"},"models":{"description":"Models of the profiles that are installed there.","type":"array","items":{"description":"One model.","type":"object","additionalProperties":false,"required":["tag","sizeBytes","loaded","shape"],"properties":{"tag":{"description":"Exact tag or id.","type":"string","minLength":1,"maxLength":200},"sizeBytes":{"description":"Size of its file in bytes.","type":["integer","null"],"minimum":1,"maximum":9007199254740991},"loaded":{"description":"Set where the model is loaded.","type":["object","null"],"additionalProperties":false,"required":["expiresAt","contextTokens"],"properties":{"expiresAt":{"description":"When it is unloaded, RFC 3339; null: never.","type":["string","null"],"maxLength":60},"contextTokens":{"description":"Context in force, in tokens.","type":["integer","null"],"minimum":1,"maximum":9007199254740991},"sizeBytes":{"description":"What it takes in all, in bytes.","type":"integer","minimum":1,"maximum":9007199254740991},"videoBytes":{"description":"Of that, what lies in video memory, in bytes.","type":"integer","minimum":0,"maximum":9007199254740991}}},"shape":{"description":"Shape of the model, as its own metadata gives it.","type":["object","null"],"additionalProperties":false,"required":["architecture","blockCount","headCountKv","keyLength","embeddingLength","feedForwardLength","contextLength","numCtx"],"properties":{"architecture":{"description":"Architecture.","type":"string","minLength":1,"maxLength":200},"blockCount":{"description":"Blocks.","type":"integer","minimum":1,"maximum":9007199254740991},"headCountKv":{"description":"Heads of the KV cache.","type":"integer","minimum":1,"maximum":9007199254740991},"keyLength":{"description":"Width of one head.","type":"integer","minimum":1,"maximum":9007199254740991},"embeddingLength":{"description":"Embedding width.","type":"integer","minimum":1,"maximum":9007199254740991},"feedForwardLength":{"description":"Feed-forward width.","type":"integer","minimum":1,"maximum":9007199254740991},"contextLength":{"description":"Longest context, in tokens.","type":"integer","minimum":1,"maximum":9007199254740991},"numCtx":{"description":"Context that the model's parameters set, in tokens.","type":["integer","null"],"minimum":1,"maximum":9007199254740991},"headCount":{"description":"Heads of attention; absent: as many as the embedding is wide.","type":"integer","minimum":1,"maximum":9007199254740991},"vocabularySize":{"description":"Tokens that it tells apart.","type":"integer","minimum":1,"maximum":9007199254740991},"parameterCount":{"description":"Weights of it in all.","type":"integer","minimum":1,"maximum":9007199254740991},"quantization":{"description":"Quantisation, in the service's word.","type":"string","minLength":1,"maxLength":60},"numBatch":{"description":"Batch that the model's parameters set, in tokens.","type":"integer","minimum":1,"maximum":9007199254740991},"extras":{"description":"What it has beside a plain decoder of text; absent: nothing.","type":"array","minItems":1,"uniqueItems":true,"items":{"description":"One of it.","type":"string","enum":["projector","capability","experts","adapter","draft","format"]}}}},"shapeError":{"description":"Why the metadata that it has could not be read; absent: nothing failed.","type":"string","maxLength":400},"remote":{"description":"Set where the service hands prompts for it on to another machine.","const":true}}},"maxItems":64}}},"minItems":1,"maxItems":8},"processor":{"description":"What of the processor decides how weights are laid out; absent: its flags cannot be read.","type":"object","additionalProperties":false,"required":["amx"],"properties":{"amx":{"description":"It has AMX.","type":"boolean"}}}}};
const pattern3 = new RegExp("^\\d{1,6}(\\.\\d{1,6}){2}$", "u");

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
if(data.endpoints === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "endpoints"},message:"must have required property '"+"endpoints"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/endpoints",schemaPath:"#/properties/endpoints/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
}
if(data1.implementation === undefined){
const err5 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "implementation"},message:"must have required property '"+"implementation"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
if(++errors >= 1000){validate67.errors = vErrors;return false;}
}
if(data1.version === undefined){
const err6 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
if(++errors >= 1000){validate67.errors = vErrors;return false;}
}
if(data1.models === undefined){
const err7 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "models"},message:"must have required property '"+"models"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
}
if(!(((data3 === "ollama") || (data3 === "llama.cpp")) || (data3 === "openai-compatible"))){
const err12 = {instancePath:instancePath+"/endpoints/" + i0+"/implementation",schemaPath:"#/properties/endpoints/items/properties/implementation/enum",keyword:"enum",params:{allowedValues: schema27.properties.endpoints.items.properties.implementation.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
if(++errors >= 1000){validate67.errors = vErrors;return false;}
}
}
if(data1.version !== undefined){
let data4 = data1.version;
if((typeof data4 !== "string") && (data4 !== null)){
const err13 = {instancePath:instancePath+"/endpoints/" + i0+"/version",schemaPath:"#/properties/endpoints/items/properties/version/type",keyword:"type",params:{type: schema27.properties.endpoints.items.properties.version.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
}
}
}
if(data1.atLeast !== undefined){
let data5 = data1.atLeast;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
const err15 = {instancePath:instancePath+"/endpoints/" + i0+"/atLeast",schemaPath:"#/properties/endpoints/items/properties/atLeast/pattern",keyword:"pattern",params:{pattern: "^\\d{1,6}(\\.\\d{1,6}){2}$"},message:"must match pattern \""+"^\\d{1,6}(\\.\\d{1,6}){2}$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
}
if(data7.sizeBytes === undefined){
const err19 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1,schemaPath:"#/properties/endpoints/items/properties/models/items/required",keyword:"required",params:{missingProperty: "sizeBytes"},message:"must have required property '"+"sizeBytes"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
if(++errors >= 1000){validate67.errors = vErrors;return false;}
}
if(data7.loaded === undefined){
const err20 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1,schemaPath:"#/properties/endpoints/items/properties/models/items/required",keyword:"required",params:{missingProperty: "loaded"},message:"must have required property '"+"loaded"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
if(++errors >= 1000){validate67.errors = vErrors;return false;}
}
if(data7.shape === undefined){
const err21 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1,schemaPath:"#/properties/endpoints/items/properties/models/items/required",keyword:"required",params:{missingProperty: "shape"},message:"must have required property '"+"shape"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
}
if(func2(data8) < 1){
const err24 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/tag",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/tag/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
}
}
if(data7.sizeBytes !== undefined){
let data9 = data7.sizeBytes;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
const err26 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/sizeBytes",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/sizeBytes/type",keyword:"type",params:{type: schema27.properties.endpoints.items.properties.models.items.properties.sizeBytes.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
}
if(data9 < 1 || isNaN(data9)){
const err28 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/sizeBytes",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/sizeBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
if(++errors >= 1000){validate67.errors = vErrors;return false;}
}
}
}
if(data7.loaded !== undefined){
let data10 = data7.loaded;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
const err29 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/loaded",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/loaded/type",keyword:"type",params:{type: schema27.properties.endpoints.items.properties.models.items.properties.loaded.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
}
if(data10.contextTokens === undefined){
const err31 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/loaded",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/loaded/required",keyword:"required",params:{missingProperty: "contextTokens"},message:"must have required property '"+"contextTokens"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
}
}
if(data10.expiresAt !== undefined){
let data11 = data10.expiresAt;
if((typeof data11 !== "string") && (data11 !== null)){
const err33 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/loaded/expiresAt",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/loaded/properties/expiresAt/type",keyword:"type",params:{type: schema27.properties.endpoints.items.properties.models.items.properties.loaded.properties.expiresAt.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
}
}
}
if(data10.contextTokens !== undefined){
let data12 = data10.contextTokens;
if((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (data12 !== null)){
const err35 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/loaded/contextTokens",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/loaded/properties/contextTokens/type",keyword:"type",params:{type: schema27.properties.endpoints.items.properties.models.items.properties.loaded.properties.contextTokens.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
}
if(data12 < 1 || isNaN(data12)){
const err37 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/loaded/contextTokens",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/loaded/properties/contextTokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
}
if(data13 < 1 || isNaN(data13)){
const err40 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/loaded/sizeBytes",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/loaded/properties/sizeBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
}
if(data14 < 0 || isNaN(data14)){
const err43 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/loaded/videoBytes",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/loaded/properties/videoBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
if(++errors >= 1000){validate67.errors = vErrors;return false;}
}
}
}
}
}
if(data7.shape !== undefined){
let data15 = data7.shape;
if((!(data15 && typeof data15 == "object" && !Array.isArray(data15))) && (data15 !== null)){
const err44 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/type",keyword:"type",params:{type: schema27.properties.endpoints.items.properties.models.items.properties.shape.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
}
if(data15.blockCount === undefined){
const err46 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/required",keyword:"required",params:{missingProperty: "blockCount"},message:"must have required property '"+"blockCount"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
if(++errors >= 1000){validate67.errors = vErrors;return false;}
}
if(data15.headCountKv === undefined){
const err47 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/required",keyword:"required",params:{missingProperty: "headCountKv"},message:"must have required property '"+"headCountKv"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
if(++errors >= 1000){validate67.errors = vErrors;return false;}
}
if(data15.keyLength === undefined){
const err48 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/required",keyword:"required",params:{missingProperty: "keyLength"},message:"must have required property '"+"keyLength"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
if(++errors >= 1000){validate67.errors = vErrors;return false;}
}
if(data15.embeddingLength === undefined){
const err49 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/required",keyword:"required",params:{missingProperty: "embeddingLength"},message:"must have required property '"+"embeddingLength"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
if(++errors >= 1000){validate67.errors = vErrors;return false;}
}
if(data15.feedForwardLength === undefined){
const err50 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/required",keyword:"required",params:{missingProperty: "feedForwardLength"},message:"must have required property '"+"feedForwardLength"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
if(++errors >= 1000){validate67.errors = vErrors;return false;}
}
if(data15.contextLength === undefined){
const err51 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/required",keyword:"required",params:{missingProperty: "contextLength"},message:"must have required property '"+"contextLength"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
if(++errors >= 1000){validate67.errors = vErrors;return false;}
}
if(data15.numCtx === undefined){
const err52 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/required",keyword:"required",params:{missingProperty: "numCtx"},message:"must have required property '"+"numCtx"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
if(++errors >= 1000){validate67.errors = vErrors;return false;}
}
for(const key4 in data15){
if(!(func1.call(schema27.properties.endpoints.items.properties.models.items.properties.shape.properties, key4))){
const err53 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
}
if(func2(data16) < 1){
const err55 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/architecture",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/architecture/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
}
if(data17 < 1 || isNaN(data17)){
const err59 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/blockCount",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/blockCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
}
if(data18 < 1 || isNaN(data18)){
const err62 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/headCountKv",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/headCountKv/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
}
if(data19 < 1 || isNaN(data19)){
const err65 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/keyLength",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/keyLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
}
if(data20 < 1 || isNaN(data20)){
const err68 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/embeddingLength",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/embeddingLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
}
if(data21 < 1 || isNaN(data21)){
const err71 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/feedForwardLength",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/feedForwardLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
}
if(data22 < 1 || isNaN(data22)){
const err74 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/contextLength",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/contextLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
if(++errors >= 1000){validate67.errors = vErrors;return false;}
}
}
}
if(data15.numCtx !== undefined){
let data23 = data15.numCtx;
if((!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))) && (data23 !== null)){
const err75 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/numCtx",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/numCtx/type",keyword:"type",params:{type: schema27.properties.endpoints.items.properties.models.items.properties.shape.properties.numCtx.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
}
if(data23 < 1 || isNaN(data23)){
const err77 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/numCtx",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/numCtx/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
}
if(data24 < 1 || isNaN(data24)){
const err80 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/headCount",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/headCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
}
if(data25 < 1 || isNaN(data25)){
const err83 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/vocabularySize",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/vocabularySize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
}
if(data26 < 1 || isNaN(data26)){
const err86 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/parameterCount",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/parameterCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
}
if(func2(data27) < 1){
const err88 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/quantization",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/quantization/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
}
if(data28 < 1 || isNaN(data28)){
const err92 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/numBatch",schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/numBatch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
}
if(!((((((data30 === "projector") || (data30 === "capability")) || (data30 === "experts")) || (data30 === "adapter")) || (data30 === "draft")) || (data30 === "format"))){
const err95 = {instancePath:instancePath+"/endpoints/" + i0+"/models/" + i1+"/shape/extras/" + i2,schemaPath:"#/properties/endpoints/items/properties/models/items/properties/shape/properties/extras/items/enum",keyword:"enum",params:{allowedValues: schema27.properties.endpoints.items.properties.models.items.properties.shape.properties.extras.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
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
if(++errors >= 1000){validate67.errors = vErrors;return false;}
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema28 = {"description":"Reasons of a plugin's own to hold work back.","type":"array","items":{"description":"One concern.","type":"object","additionalProperties":false,"required":["decision","detail","message"],"properties":{"decision":{"description":"What it does.","type":"string","enum":["constrain","deny"]},"detail":{"description":"Its name.","type":"string","pattern":"^[a-z0-9-]{1,40}$"},"message":{"description":"One sentence for people.","type":"string","minLength":1,"maxLength":400}}},"maxItems":16};
const pattern4 = new RegExp("^[a-z0-9-]{1,40}$", "u");

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
if(Array.isArray(data)){
if(data.length > 16){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
if(++errors >= 1000){validate69.errors = vErrors;return false;}
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
if(++errors >= 1000){validate69.errors = vErrors;return false;}
}
if(data0.detail === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "detail"},message:"must have required property '"+"detail"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
if(++errors >= 1000){validate69.errors = vErrors;return false;}
}
if(data0.message === undefined){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
if(++errors >= 1000){validate69.errors = vErrors;return false;}
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
if(++errors >= 1000){validate69.errors = vErrors;return false;}
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
if(++errors >= 1000){validate69.errors = vErrors;return false;}
}
if(!((data1 === "constrain") || (data1 === "deny"))){
const err6 = {instancePath:instancePath+"/" + i0+"/decision",schemaPath:"#/items/properties/decision/enum",keyword:"enum",params:{allowedValues: schema28.items.properties.decision.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
if(++errors >= 1000){validate69.errors = vErrors;return false;}
}
}
if(data0.detail !== undefined){
let data2 = data0.detail;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err7 = {instancePath:instancePath+"/" + i0+"/detail",schemaPath:"#/items/properties/detail/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{1,40}$"},message:"must match pattern \""+"^[a-z0-9-]{1,40}$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
if(++errors >= 1000){validate69.errors = vErrors;return false;}
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
if(++errors >= 1000){validate69.errors = vErrors;return false;}
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
if(++errors >= 1000){validate69.errors = vErrors;return false;}
}
if(func2(data3) < 1){
const err10 = {instancePath:instancePath+"/" + i0+"/message",schemaPath:"#/items/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
if(++errors >= 1000){validate69.errors = vErrors;return false;}
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
if(++errors >= 1000){validate69.errors = vErrors;return false;}
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
if(++errors >= 1000){validate69.errors = vErrors;return false;}
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
if(++errors >= 1000){validate69.errors = vErrors;return false;}
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://schemas.srcos.ai/model-carry/observation.schema.json" */;
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
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.battery !== undefined){
if(!(validate53(data.battery, {instancePath:instancePath+"/battery",parentData:data,parentDataProperty:"battery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.thermal !== undefined){
if(!(validate55(data.thermal, {instancePath:instancePath+"/thermal",parentData:data,parentDataProperty:"thermal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.memory !== undefined){
if(!(validate57(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.disk !== undefined){
if(!(validate59(data.disk, {instancePath:instancePath+"/disk",parentData:data,parentDataProperty:"disk",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.accelerators !== undefined){
if(!(validate61(data.accelerators, {instancePath:instancePath+"/accelerators",parentData:data,parentDataProperty:"accelerators",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.network !== undefined){
if(!(validate63(data.network, {instancePath:instancePath+"/network",parentData:data,parentDataProperty:"network",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.modelService !== undefined){
if(!(validate65(data.modelService, {instancePath:instancePath+"/modelService",parentData:data,parentDataProperty:"modelService",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.residency !== undefined){
if(!(validate67(data.residency, {instancePath:instancePath+"/residency",parentData:data,parentDataProperty:"residency",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.absent !== undefined){
let data8 = data.absent;
if(typeof data8 === "string"){
if(func2(data8) > 400){
const err1 = {instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err2 = {instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.incomplete !== undefined){
let data9 = data.incomplete;
if(typeof data9 === "string"){
if(func2(data9) > 400){
const err3 = {instancePath:instancePath+"/incomplete",schemaPath:"#/properties/incomplete/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err4 = {instancePath:instancePath+"/incomplete",schemaPath:"#/properties/incomplete/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.concerns !== undefined){
if(!(validate69(data.concerns, {instancePath:instancePath+"/concerns",parentData:data,parentDataProperty:"concerns",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.extension !== undefined){
let data11 = data.extension;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
}
else {
const err5 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
