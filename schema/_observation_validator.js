/** Generated from the schema: deno task gen. */
// @ts-self-types="./_observation_validator.d.ts"
"use strict";
export const validate = validate52;

const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://schemas.srcos.ai/model-carry/observation.schema.json","title":"ModelCarryObservation","description":"What a probe returns: facts, or why there are none.","type":"object","additionalProperties":false,"required":[],"properties":{"battery":{"description":"Facts of the batteries.","type":"object","additionalProperties":false,"required":["present","powerSource","percent","charging","rateWatts","secondsToEmpty"],"properties":{"present":{"description":"Whether the machine has a battery of its own; peripherals do not count.","type":"boolean"},"powerSource":{"description":"Where the power comes from; `unknown` is judged as battery.","type":"string","enum":["mains","battery","unknown"]},"percent":{"description":"Charge of all batteries together, in percent, weighed by energy; null where it cannot be read or there is no battery.","type":["number","null"],"minimum":0,"maximum":100},"charging":{"description":"Whether a battery is charging; null where no status is known.","type":["boolean","null"]},"rateWatts":{"description":"Power that flows into or out of the batteries, in watts; null where no file says.","type":["number","null"],"minimum":0},"secondsToEmpty":{"description":"Seconds until empty at the present rate, while on battery; null otherwise.","type":["number","null"],"minimum":0}}},"thermal":{"description":"Temperatures with the limits of their own sensors.","type":"object","additionalProperties":false,"required":["sensors","failedSensors"],"properties":{"sensors":{"description":"Sensors that were read.","type":"array","items":{"description":"One sensor.","type":"object","additionalProperties":false,"required":["name","celsius","limits"],"properties":{"name":{"description":"Name of the sensor.","type":"string","minLength":1,"maxLength":200},"celsius":{"description":"Temperature in degrees Celsius.","type":"number","minimum":-40,"maximum":150},"limits":{"description":"Limits that the machine states for it; empty: none.","type":"array","items":{"description":"One limit.","type":"object","additionalProperties":false,"required":["kind","celsius"],"properties":{"kind":{"description":"Kind of limit.","type":"string","enum":["passive","hot","max","critical"]},"celsius":{"description":"The limit in degrees Celsius.","type":"number","exclusiveMinimum":0,"maximum":150}}},"maxItems":32}}},"maxItems":512},"failedSensors":{"description":"Sensors that exist and could not be read.","type":"array","items":{"description":"One sensor.","type":"object","additionalProperties":false,"required":["name","rated","message"],"properties":{"name":{"description":"Name of the sensor.","type":"string","minLength":1,"maxLength":200},"rated":{"description":"False where its limits were read and it has none.","type":"boolean"},"message":{"description":"Why it could not be read.","type":"string","maxLength":400}}},"maxItems":512}}},"memory":{"description":"Ceilings on the memory that a new program can take.","type":"object","additionalProperties":false,"required":["levels","pressureFullAvg10Percent"],"properties":{"levels":{"description":"Each ceiling.","type":"array","items":{"description":"One ceiling.","type":"object","additionalProperties":false,"required":["kind","availableBytes","totalBytes"],"properties":{"kind":{"description":"What it is.","type":"string","enum":["host","cgroup-max","cgroup-high"]},"availableBytes":{"description":"Bytes left below it.","type":"integer","minimum":0,"maximum":9007199254740991},"totalBytes":{"description":"The ceiling itself, in bytes.","type":"integer","minimum":1,"maximum":9007199254740991}}},"minItems":1,"maxItems":128},"pressureFullAvg10Percent":{"description":"Share of the last 10 s in which all tasks waited for memory, in percent (/proc/pressure/memory); null where the kernel keeps none.","type":["number","null"],"minimum":0,"maximum":100}}},"disk":{"description":"Space of the model store.","type":"object","additionalProperties":false,"required":["availableBytes","totalBytes","readOnly","store","exists"],"properties":{"availableBytes":{"description":"Bytes free for an unprivileged user on the file system of the model store.","type":"integer","minimum":0,"maximum":9007199254740991},"totalBytes":{"description":"Size of that file system in bytes.","type":"integer","minimum":0,"maximum":9007199254740991},"readOnly":{"description":"Whether it is mounted read-only.","type":"boolean"},"store":{"description":"Which rule found the model store; its path is not told.","type":"string","enum":["policy","environment","home","usr-share","var-lib"]},"exists":{"description":"False: the store does not exist and its nearest existing parent was measured.","type":"boolean"}}},"accelerators":{"description":"Devices.","type":"object","additionalProperties":false,"required":["devices"],"properties":{"devices":{"description":"Devices that were found; empty: looked, none.","type":"array","items":{"description":"One GPU or NPU.","type":"object","additionalProperties":false,"required":["kind","vendor","driver","memoryTotalBytes","memoryAvailableBytes","sharedMemoryTotalBytes","sharedMemoryAvailableBytes","unifiedMemory"],"properties":{"kind":{"description":"Kind of device.","type":"string","enum":["gpu","npu"]},"vendor":{"description":"Vendor: amd, intel, nvidia or unknown.","type":"string","minLength":1,"maxLength":200},"driver":{"description":"Kernel driver, or unknown.","type":"string","minLength":1,"maxLength":200},"memoryTotalBytes":{"description":"Memory of its own in bytes; null where no file says.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"memoryAvailableBytes":{"description":"Free memory of its own in bytes; null where no file says.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"sharedMemoryTotalBytes":{"description":"System memory that it can map, in bytes; null where no file says.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"sharedMemoryAvailableBytes":{"description":"Unmapped part of that, in bytes; null where no file says.","type":["integer","null"],"minimum":0,"maximum":9007199254740991},"unifiedMemory":{"description":"Whether it works out of system memory; null where it cannot be told.","type":["boolean","null"]}}},"maxItems":64}}},"network":{"description":"Ways out.","type":"object","additionalProperties":false,"required":["available","interfaces"],"properties":{"available":{"description":"A default route leaves through an interface that is up; no packet was sent.","type":"boolean"},"interfaces":{"description":"Interfaces other than loopback that are up, counted by kind.","type":"object","additionalProperties":false,"required":["ethernet","wireless","tunnel","other","unknown"],"properties":{"ethernet":{"description":"Interfaces of kind ethernet that are up.","type":"integer","minimum":0,"maximum":9007199254740991},"wireless":{"description":"Interfaces of kind wireless that are up.","type":"integer","minimum":0,"maximum":9007199254740991},"tunnel":{"description":"Interfaces of kind tunnel that are up.","type":"integer","minimum":0,"maximum":9007199254740991},"other":{"description":"Interfaces of kind other that are up.","type":"integer","minimum":0,"maximum":9007199254740991},"unknown":{"description":"Interfaces that state neither up nor down.","type":"integer","minimum":0,"maximum":9007199254740991}}}}},"modelService":{"description":"What answers at each endpoint.","type":"object","additionalProperties":false,"required":["endpoints"],"properties":{"endpoints":{"description":"Every endpoint of the policy.","type":"array","items":{"description":"One endpoint.","type":"object","additionalProperties":false,"required":["url","implementation","state","version","latencyMs","message"],"properties":{"url":{"description":"Loopback address and port.","type":"string","maxLength":200},"implementation":{"description":"What is expected to answer there.","type":"string","enum":["ollama","llama.cpp","openai-compatible"]},"state":{"description":"What was seen there.","type":"string","enum":["ready","loading","refused","timeout","bad-reply","not-loopback"]},"version":{"description":"Version that it gives; null where it gives none.","type":["string","null"],"maxLength":400},"latencyMs":{"description":"Slowest health request in milliseconds.","type":["number","null"],"minimum":0},"message":{"description":"What was seen, where the state is not ready.","type":["string","null"],"maxLength":400}}},"minItems":1,"maxItems":8}}},"residency":{"description":"What is installed and loaded; built-in probes only.","type":"object","additionalProperties":false,"required":["endpoints"],"properties":{"endpoints":{"description":"Each endpoint.","type":"array","items":{"description":"One endpoint.","type":"object","additionalProperties":false,"required":["url","implementation","version","models"],"properties":{"url":{"description":"Loopback address and port.","type":"string","maxLength":200},"implementation":{"description":"What answers there.","type":"string","enum":["ollama","llama.cpp","openai-compatible"]},"version":{"description":"Version of the service.","type":["string","null"],"maxLength":400},"models":{"description":"Models of the profiles that are installed there.","type":"array","items":{"description":"One model.","type":"object","additionalProperties":false,"required":["tag","sizeBytes","loaded","shape"],"properties":{"tag":{"description":"Exact tag or id.","type":"string","minLength":1,"maxLength":200},"sizeBytes":{"description":"Size of its file in bytes.","type":["integer","null"],"minimum":1,"maximum":9007199254740991},"loaded":{"description":"Set where the model is loaded.","type":["object","null"],"additionalProperties":false,"required":["expiresAt","contextTokens"],"properties":{"expiresAt":{"description":"When it is unloaded, RFC 3339; null: never.","type":["string","null"],"maxLength":60},"contextTokens":{"description":"Context in force, in tokens.","type":["integer","null"],"minimum":1,"maximum":9007199254740991}}},"shape":{"description":"Shape of the model, as its own metadata gives it.","type":["object","null"],"additionalProperties":false,"required":["architecture","blockCount","headCountKv","keyLength","embeddingLength","feedForwardLength","contextLength","numCtx"],"properties":{"architecture":{"description":"Architecture.","type":"string","minLength":1,"maxLength":200},"blockCount":{"description":"Blocks.","type":"integer","minimum":1,"maximum":9007199254740991},"headCountKv":{"description":"Heads of the KV cache.","type":"integer","minimum":1,"maximum":9007199254740991},"keyLength":{"description":"Width of one head.","type":"integer","minimum":1,"maximum":9007199254740991},"embeddingLength":{"description":"Embedding width.","type":"integer","minimum":1,"maximum":9007199254740991},"feedForwardLength":{"description":"Feed-forward width.","type":"integer","minimum":1,"maximum":9007199254740991},"contextLength":{"description":"Longest context, in tokens.","type":"integer","minimum":1,"maximum":9007199254740991},"numCtx":{"description":"Context that the model's parameters set, in tokens.","type":["integer","null"],"minimum":1,"maximum":9007199254740991}}},"shapeError":{"description":"Why the metadata that it has could not be read; absent: nothing failed.","type":"string","maxLength":400}}},"maxItems":64}}},"minItems":1,"maxItems":8}}},"absent":{"description":"Looked, and the machine has none: what was looked at.","type":"string","maxLength":400},"incomplete":{"description":"Why the signal cannot be told in full; facts beside it count against a model only.","type":"string","maxLength":400},"concerns":{"description":"Reasons of a plugin's own to hold work back.","type":"array","items":{"description":"One concern.","type":"object","additionalProperties":false,"required":["decision","detail","message"],"properties":{"decision":{"description":"What it does.","type":"string","enum":["constrain","deny"]},"detail":{"description":"Its name.","type":"string","pattern":"^[a-z0-9-]{1,40}$"},"message":{"description":"One sentence for people.","type":"string","minLength":1,"maxLength":400}}},"maxItems":16},"extension":{"description":"Data beyond the known signals, shown under the id of the probe.","type":"object","additionalProperties":true}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = ((text) => [...text].length);
const pattern3 = new RegExp("^[a-z0-9-]{1,40}$", "u");

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
errors++;
}
}
if(data.battery !== undefined){
let data0 = data.battery;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.present === undefined){
const err1 = {instancePath:instancePath+"/battery",schemaPath:"#/properties/battery/required",keyword:"required",params:{missingProperty: "present"},message:"must have required property '"+"present"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.powerSource === undefined){
const err2 = {instancePath:instancePath+"/battery",schemaPath:"#/properties/battery/required",keyword:"required",params:{missingProperty: "powerSource"},message:"must have required property '"+"powerSource"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.percent === undefined){
const err3 = {instancePath:instancePath+"/battery",schemaPath:"#/properties/battery/required",keyword:"required",params:{missingProperty: "percent"},message:"must have required property '"+"percent"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.charging === undefined){
const err4 = {instancePath:instancePath+"/battery",schemaPath:"#/properties/battery/required",keyword:"required",params:{missingProperty: "charging"},message:"must have required property '"+"charging"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.rateWatts === undefined){
const err5 = {instancePath:instancePath+"/battery",schemaPath:"#/properties/battery/required",keyword:"required",params:{missingProperty: "rateWatts"},message:"must have required property '"+"rateWatts"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.secondsToEmpty === undefined){
const err6 = {instancePath:instancePath+"/battery",schemaPath:"#/properties/battery/required",keyword:"required",params:{missingProperty: "secondsToEmpty"},message:"must have required property '"+"secondsToEmpty"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data0){
if(!((((((key1 === "present") || (key1 === "powerSource")) || (key1 === "percent")) || (key1 === "charging")) || (key1 === "rateWatts")) || (key1 === "secondsToEmpty"))){
const err7 = {instancePath:instancePath+"/battery",schemaPath:"#/properties/battery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.present !== undefined){
if(typeof data0.present !== "boolean"){
const err8 = {instancePath:instancePath+"/battery/present",schemaPath:"#/properties/battery/properties/present/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.powerSource !== undefined){
let data2 = data0.powerSource;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/battery/powerSource",schemaPath:"#/properties/battery/properties/powerSource/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data2 === "mains") || (data2 === "battery")) || (data2 === "unknown"))){
const err10 = {instancePath:instancePath+"/battery/powerSource",schemaPath:"#/properties/battery/properties/powerSource/enum",keyword:"enum",params:{allowedValues: schema19.properties.battery.properties.powerSource.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.percent !== undefined){
let data3 = data0.percent;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)){
const err11 = {instancePath:instancePath+"/battery/percent",schemaPath:"#/properties/battery/properties/percent/type",keyword:"type",params:{type: schema19.properties.battery.properties.percent.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/battery/percent",schemaPath:"#/properties/battery/properties/percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/battery/percent",schemaPath:"#/properties/battery/properties/percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data0.charging !== undefined){
let data4 = data0.charging;
if((typeof data4 !== "boolean") && (data4 !== null)){
const err14 = {instancePath:instancePath+"/battery/charging",schemaPath:"#/properties/battery/properties/charging/type",keyword:"type",params:{type: schema19.properties.battery.properties.charging.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data0.rateWatts !== undefined){
let data5 = data0.rateWatts;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
const err15 = {instancePath:instancePath+"/battery/rateWatts",schemaPath:"#/properties/battery/properties/rateWatts/type",keyword:"type",params:{type: schema19.properties.battery.properties.rateWatts.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/battery/rateWatts",schemaPath:"#/properties/battery/properties/rateWatts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data0.secondsToEmpty !== undefined){
let data6 = data0.secondsToEmpty;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
const err17 = {instancePath:instancePath+"/battery/secondsToEmpty",schemaPath:"#/properties/battery/properties/secondsToEmpty/type",keyword:"type",params:{type: schema19.properties.battery.properties.secondsToEmpty.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err18 = {instancePath:instancePath+"/battery/secondsToEmpty",schemaPath:"#/properties/battery/properties/secondsToEmpty/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err19 = {instancePath:instancePath+"/battery",schemaPath:"#/properties/battery/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.thermal !== undefined){
let data7 = data.thermal;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.sensors === undefined){
const err20 = {instancePath:instancePath+"/thermal",schemaPath:"#/properties/thermal/required",keyword:"required",params:{missingProperty: "sensors"},message:"must have required property '"+"sensors"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data7.failedSensors === undefined){
const err21 = {instancePath:instancePath+"/thermal",schemaPath:"#/properties/thermal/required",keyword:"required",params:{missingProperty: "failedSensors"},message:"must have required property '"+"failedSensors"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key2 in data7){
if(!((key2 === "sensors") || (key2 === "failedSensors"))){
const err22 = {instancePath:instancePath+"/thermal",schemaPath:"#/properties/thermal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7.sensors !== undefined){
let data8 = data7.sensors;
if(Array.isArray(data8)){
if(data8.length > 512){
const err23 = {instancePath:instancePath+"/thermal/sensors",schemaPath:"#/properties/thermal/properties/sensors/maxItems",keyword:"maxItems",params:{limit: 512},message:"must NOT have more than 512 items"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.name === undefined){
const err24 = {instancePath:instancePath+"/thermal/sensors/" + i0,schemaPath:"#/properties/thermal/properties/sensors/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data9.celsius === undefined){
const err25 = {instancePath:instancePath+"/thermal/sensors/" + i0,schemaPath:"#/properties/thermal/properties/sensors/items/required",keyword:"required",params:{missingProperty: "celsius"},message:"must have required property '"+"celsius"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data9.limits === undefined){
const err26 = {instancePath:instancePath+"/thermal/sensors/" + i0,schemaPath:"#/properties/thermal/properties/sensors/items/required",keyword:"required",params:{missingProperty: "limits"},message:"must have required property '"+"limits"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key3 in data9){
if(!(((key3 === "name") || (key3 === "celsius")) || (key3 === "limits"))){
const err27 = {instancePath:instancePath+"/thermal/sensors/" + i0,schemaPath:"#/properties/thermal/properties/sensors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data9.name !== undefined){
let data10 = data9.name;
if(typeof data10 === "string"){
if(func2(data10) > 200){
const err28 = {instancePath:instancePath+"/thermal/sensors/" + i0+"/name",schemaPath:"#/properties/thermal/properties/sensors/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(func2(data10) < 1){
const err29 = {instancePath:instancePath+"/thermal/sensors/" + i0+"/name",schemaPath:"#/properties/thermal/properties/sensors/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/thermal/sensors/" + i0+"/name",schemaPath:"#/properties/thermal/properties/sensors/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data9.celsius !== undefined){
let data11 = data9.celsius;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 150 || isNaN(data11)){
const err31 = {instancePath:instancePath+"/thermal/sensors/" + i0+"/celsius",schemaPath:"#/properties/thermal/properties/sensors/items/properties/celsius/maximum",keyword:"maximum",params:{comparison: "<=", limit: 150},message:"must be <= 150"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data11 < -40 || isNaN(data11)){
const err32 = {instancePath:instancePath+"/thermal/sensors/" + i0+"/celsius",schemaPath:"#/properties/thermal/properties/sensors/items/properties/celsius/minimum",keyword:"minimum",params:{comparison: ">=", limit: -40},message:"must be >= -40"};
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
const err33 = {instancePath:instancePath+"/thermal/sensors/" + i0+"/celsius",schemaPath:"#/properties/thermal/properties/sensors/items/properties/celsius/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data9.limits !== undefined){
let data12 = data9.limits;
if(Array.isArray(data12)){
if(data12.length > 32){
const err34 = {instancePath:instancePath+"/thermal/sensors/" + i0+"/limits",schemaPath:"#/properties/thermal/properties/sensors/items/properties/limits/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.kind === undefined){
const err35 = {instancePath:instancePath+"/thermal/sensors/" + i0+"/limits/" + i1,schemaPath:"#/properties/thermal/properties/sensors/items/properties/limits/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data13.celsius === undefined){
const err36 = {instancePath:instancePath+"/thermal/sensors/" + i0+"/limits/" + i1,schemaPath:"#/properties/thermal/properties/sensors/items/properties/limits/items/required",keyword:"required",params:{missingProperty: "celsius"},message:"must have required property '"+"celsius"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key4 in data13){
if(!((key4 === "kind") || (key4 === "celsius"))){
const err37 = {instancePath:instancePath+"/thermal/sensors/" + i0+"/limits/" + i1,schemaPath:"#/properties/thermal/properties/sensors/items/properties/limits/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data13.kind !== undefined){
let data14 = data13.kind;
if(typeof data14 !== "string"){
const err38 = {instancePath:instancePath+"/thermal/sensors/" + i0+"/limits/" + i1+"/kind",schemaPath:"#/properties/thermal/properties/sensors/items/properties/limits/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!((((data14 === "passive") || (data14 === "hot")) || (data14 === "max")) || (data14 === "critical"))){
const err39 = {instancePath:instancePath+"/thermal/sensors/" + i0+"/limits/" + i1+"/kind",schemaPath:"#/properties/thermal/properties/sensors/items/properties/limits/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema19.properties.thermal.properties.sensors.items.properties.limits.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data13.celsius !== undefined){
let data15 = data13.celsius;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 150 || isNaN(data15)){
const err40 = {instancePath:instancePath+"/thermal/sensors/" + i0+"/limits/" + i1+"/celsius",schemaPath:"#/properties/thermal/properties/sensors/items/properties/limits/items/properties/celsius/maximum",keyword:"maximum",params:{comparison: "<=", limit: 150},message:"must be <= 150"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data15 <= 0 || isNaN(data15)){
const err41 = {instancePath:instancePath+"/thermal/sensors/" + i0+"/limits/" + i1+"/celsius",schemaPath:"#/properties/thermal/properties/sensors/items/properties/limits/items/properties/celsius/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
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
const err42 = {instancePath:instancePath+"/thermal/sensors/" + i0+"/limits/" + i1+"/celsius",schemaPath:"#/properties/thermal/properties/sensors/items/properties/limits/items/properties/celsius/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err43 = {instancePath:instancePath+"/thermal/sensors/" + i0+"/limits/" + i1,schemaPath:"#/properties/thermal/properties/sensors/items/properties/limits/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err44 = {instancePath:instancePath+"/thermal/sensors/" + i0+"/limits",schemaPath:"#/properties/thermal/properties/sensors/items/properties/limits/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err45 = {instancePath:instancePath+"/thermal/sensors/" + i0,schemaPath:"#/properties/thermal/properties/sensors/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err46 = {instancePath:instancePath+"/thermal/sensors",schemaPath:"#/properties/thermal/properties/sensors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data7.failedSensors !== undefined){
let data16 = data7.failedSensors;
if(Array.isArray(data16)){
if(data16.length > 512){
const err47 = {instancePath:instancePath+"/thermal/failedSensors",schemaPath:"#/properties/thermal/properties/failedSensors/maxItems",keyword:"maxItems",params:{limit: 512},message:"must NOT have more than 512 items"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.name === undefined){
const err48 = {instancePath:instancePath+"/thermal/failedSensors/" + i2,schemaPath:"#/properties/thermal/properties/failedSensors/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data17.rated === undefined){
const err49 = {instancePath:instancePath+"/thermal/failedSensors/" + i2,schemaPath:"#/properties/thermal/properties/failedSensors/items/required",keyword:"required",params:{missingProperty: "rated"},message:"must have required property '"+"rated"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data17.message === undefined){
const err50 = {instancePath:instancePath+"/thermal/failedSensors/" + i2,schemaPath:"#/properties/thermal/properties/failedSensors/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key5 in data17){
if(!(((key5 === "name") || (key5 === "rated")) || (key5 === "message"))){
const err51 = {instancePath:instancePath+"/thermal/failedSensors/" + i2,schemaPath:"#/properties/thermal/properties/failedSensors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data17.name !== undefined){
let data18 = data17.name;
if(typeof data18 === "string"){
if(func2(data18) > 200){
const err52 = {instancePath:instancePath+"/thermal/failedSensors/" + i2+"/name",schemaPath:"#/properties/thermal/properties/failedSensors/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(func2(data18) < 1){
const err53 = {instancePath:instancePath+"/thermal/failedSensors/" + i2+"/name",schemaPath:"#/properties/thermal/properties/failedSensors/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/thermal/failedSensors/" + i2+"/name",schemaPath:"#/properties/thermal/properties/failedSensors/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data17.rated !== undefined){
if(typeof data17.rated !== "boolean"){
const err55 = {instancePath:instancePath+"/thermal/failedSensors/" + i2+"/rated",schemaPath:"#/properties/thermal/properties/failedSensors/items/properties/rated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data17.message !== undefined){
let data20 = data17.message;
if(typeof data20 === "string"){
if(func2(data20) > 400){
const err56 = {instancePath:instancePath+"/thermal/failedSensors/" + i2+"/message",schemaPath:"#/properties/thermal/properties/failedSensors/items/properties/message/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
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
const err57 = {instancePath:instancePath+"/thermal/failedSensors/" + i2+"/message",schemaPath:"#/properties/thermal/properties/failedSensors/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err58 = {instancePath:instancePath+"/thermal/failedSensors/" + i2,schemaPath:"#/properties/thermal/properties/failedSensors/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/thermal/failedSensors",schemaPath:"#/properties/thermal/properties/failedSensors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/thermal",schemaPath:"#/properties/thermal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.memory !== undefined){
let data21 = data.memory;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.levels === undefined){
const err61 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/required",keyword:"required",params:{missingProperty: "levels"},message:"must have required property '"+"levels"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data21.pressureFullAvg10Percent === undefined){
const err62 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/required",keyword:"required",params:{missingProperty: "pressureFullAvg10Percent"},message:"must have required property '"+"pressureFullAvg10Percent"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
for(const key6 in data21){
if(!((key6 === "levels") || (key6 === "pressureFullAvg10Percent"))){
const err63 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data21.levels !== undefined){
let data22 = data21.levels;
if(Array.isArray(data22)){
if(data22.length > 128){
const err64 = {instancePath:instancePath+"/memory/levels",schemaPath:"#/properties/memory/properties/levels/maxItems",keyword:"maxItems",params:{limit: 128},message:"must NOT have more than 128 items"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data22.length < 1){
const err65 = {instancePath:instancePath+"/memory/levels",schemaPath:"#/properties/memory/properties/levels/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
let data23 = data22[i3];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.kind === undefined){
const err66 = {instancePath:instancePath+"/memory/levels/" + i3,schemaPath:"#/properties/memory/properties/levels/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data23.availableBytes === undefined){
const err67 = {instancePath:instancePath+"/memory/levels/" + i3,schemaPath:"#/properties/memory/properties/levels/items/required",keyword:"required",params:{missingProperty: "availableBytes"},message:"must have required property '"+"availableBytes"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data23.totalBytes === undefined){
const err68 = {instancePath:instancePath+"/memory/levels/" + i3,schemaPath:"#/properties/memory/properties/levels/items/required",keyword:"required",params:{missingProperty: "totalBytes"},message:"must have required property '"+"totalBytes"+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key7 in data23){
if(!(((key7 === "kind") || (key7 === "availableBytes")) || (key7 === "totalBytes"))){
const err69 = {instancePath:instancePath+"/memory/levels/" + i3,schemaPath:"#/properties/memory/properties/levels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data23.kind !== undefined){
let data24 = data23.kind;
if(typeof data24 !== "string"){
const err70 = {instancePath:instancePath+"/memory/levels/" + i3+"/kind",schemaPath:"#/properties/memory/properties/levels/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(!(((data24 === "host") || (data24 === "cgroup-max")) || (data24 === "cgroup-high"))){
const err71 = {instancePath:instancePath+"/memory/levels/" + i3+"/kind",schemaPath:"#/properties/memory/properties/levels/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema19.properties.memory.properties.levels.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data23.availableBytes !== undefined){
let data25 = data23.availableBytes;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err72 = {instancePath:instancePath+"/memory/levels/" + i3+"/availableBytes",schemaPath:"#/properties/memory/properties/levels/items/properties/availableBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 9007199254740991 || isNaN(data25)){
const err73 = {instancePath:instancePath+"/memory/levels/" + i3+"/availableBytes",schemaPath:"#/properties/memory/properties/levels/items/properties/availableBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data25 < 0 || isNaN(data25)){
const err74 = {instancePath:instancePath+"/memory/levels/" + i3+"/availableBytes",schemaPath:"#/properties/memory/properties/levels/items/properties/availableBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
if(data23.totalBytes !== undefined){
let data26 = data23.totalBytes;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err75 = {instancePath:instancePath+"/memory/levels/" + i3+"/totalBytes",schemaPath:"#/properties/memory/properties/levels/items/properties/totalBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 9007199254740991 || isNaN(data26)){
const err76 = {instancePath:instancePath+"/memory/levels/" + i3+"/totalBytes",schemaPath:"#/properties/memory/properties/levels/items/properties/totalBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data26 < 1 || isNaN(data26)){
const err77 = {instancePath:instancePath+"/memory/levels/" + i3+"/totalBytes",schemaPath:"#/properties/memory/properties/levels/items/properties/totalBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
}
else {
const err78 = {instancePath:instancePath+"/memory/levels/" + i3,schemaPath:"#/properties/memory/properties/levels/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/memory/levels",schemaPath:"#/properties/memory/properties/levels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data21.pressureFullAvg10Percent !== undefined){
let data27 = data21.pressureFullAvg10Percent;
if((!((typeof data27 == "number") && (isFinite(data27)))) && (data27 !== null)){
const err80 = {instancePath:instancePath+"/memory/pressureFullAvg10Percent",schemaPath:"#/properties/memory/properties/pressureFullAvg10Percent/type",keyword:"type",params:{type: schema19.properties.memory.properties.pressureFullAvg10Percent.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 100 || isNaN(data27)){
const err81 = {instancePath:instancePath+"/memory/pressureFullAvg10Percent",schemaPath:"#/properties/memory/properties/pressureFullAvg10Percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data27 < 0 || isNaN(data27)){
const err82 = {instancePath:instancePath+"/memory/pressureFullAvg10Percent",schemaPath:"#/properties/memory/properties/pressureFullAvg10Percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err83 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.disk !== undefined){
let data28 = data.disk;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.availableBytes === undefined){
const err84 = {instancePath:instancePath+"/disk",schemaPath:"#/properties/disk/required",keyword:"required",params:{missingProperty: "availableBytes"},message:"must have required property '"+"availableBytes"+"'"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data28.totalBytes === undefined){
const err85 = {instancePath:instancePath+"/disk",schemaPath:"#/properties/disk/required",keyword:"required",params:{missingProperty: "totalBytes"},message:"must have required property '"+"totalBytes"+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data28.readOnly === undefined){
const err86 = {instancePath:instancePath+"/disk",schemaPath:"#/properties/disk/required",keyword:"required",params:{missingProperty: "readOnly"},message:"must have required property '"+"readOnly"+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data28.store === undefined){
const err87 = {instancePath:instancePath+"/disk",schemaPath:"#/properties/disk/required",keyword:"required",params:{missingProperty: "store"},message:"must have required property '"+"store"+"'"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data28.exists === undefined){
const err88 = {instancePath:instancePath+"/disk",schemaPath:"#/properties/disk/required",keyword:"required",params:{missingProperty: "exists"},message:"must have required property '"+"exists"+"'"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
for(const key8 in data28){
if(!(((((key8 === "availableBytes") || (key8 === "totalBytes")) || (key8 === "readOnly")) || (key8 === "store")) || (key8 === "exists"))){
const err89 = {instancePath:instancePath+"/disk",schemaPath:"#/properties/disk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data28.availableBytes !== undefined){
let data29 = data28.availableBytes;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err90 = {instancePath:instancePath+"/disk/availableBytes",schemaPath:"#/properties/disk/properties/availableBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 9007199254740991 || isNaN(data29)){
const err91 = {instancePath:instancePath+"/disk/availableBytes",schemaPath:"#/properties/disk/properties/availableBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data29 < 0 || isNaN(data29)){
const err92 = {instancePath:instancePath+"/disk/availableBytes",schemaPath:"#/properties/disk/properties/availableBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
if(data28.totalBytes !== undefined){
let data30 = data28.totalBytes;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err93 = {instancePath:instancePath+"/disk/totalBytes",schemaPath:"#/properties/disk/properties/totalBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 9007199254740991 || isNaN(data30)){
const err94 = {instancePath:instancePath+"/disk/totalBytes",schemaPath:"#/properties/disk/properties/totalBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data30 < 0 || isNaN(data30)){
const err95 = {instancePath:instancePath+"/disk/totalBytes",schemaPath:"#/properties/disk/properties/totalBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
if(data28.readOnly !== undefined){
if(typeof data28.readOnly !== "boolean"){
const err96 = {instancePath:instancePath+"/disk/readOnly",schemaPath:"#/properties/disk/properties/readOnly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data28.store !== undefined){
let data32 = data28.store;
if(typeof data32 !== "string"){
const err97 = {instancePath:instancePath+"/disk/store",schemaPath:"#/properties/disk/properties/store/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(!(((((data32 === "policy") || (data32 === "environment")) || (data32 === "home")) || (data32 === "usr-share")) || (data32 === "var-lib"))){
const err98 = {instancePath:instancePath+"/disk/store",schemaPath:"#/properties/disk/properties/store/enum",keyword:"enum",params:{allowedValues: schema19.properties.disk.properties.store.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data28.exists !== undefined){
if(typeof data28.exists !== "boolean"){
const err99 = {instancePath:instancePath+"/disk/exists",schemaPath:"#/properties/disk/properties/exists/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/disk",schemaPath:"#/properties/disk/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data.accelerators !== undefined){
let data34 = data.accelerators;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.devices === undefined){
const err101 = {instancePath:instancePath+"/accelerators",schemaPath:"#/properties/accelerators/required",keyword:"required",params:{missingProperty: "devices"},message:"must have required property '"+"devices"+"'"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
for(const key9 in data34){
if(!(key9 === "devices")){
const err102 = {instancePath:instancePath+"/accelerators",schemaPath:"#/properties/accelerators/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data34.devices !== undefined){
let data35 = data34.devices;
if(Array.isArray(data35)){
if(data35.length > 64){
const err103 = {instancePath:instancePath+"/accelerators/devices",schemaPath:"#/properties/accelerators/properties/devices/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
const len4 = data35.length;
for(let i4=0; i4<len4; i4++){
let data36 = data35[i4];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.kind === undefined){
const err104 = {instancePath:instancePath+"/accelerators/devices/" + i4,schemaPath:"#/properties/accelerators/properties/devices/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data36.vendor === undefined){
const err105 = {instancePath:instancePath+"/accelerators/devices/" + i4,schemaPath:"#/properties/accelerators/properties/devices/items/required",keyword:"required",params:{missingProperty: "vendor"},message:"must have required property '"+"vendor"+"'"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data36.driver === undefined){
const err106 = {instancePath:instancePath+"/accelerators/devices/" + i4,schemaPath:"#/properties/accelerators/properties/devices/items/required",keyword:"required",params:{missingProperty: "driver"},message:"must have required property '"+"driver"+"'"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data36.memoryTotalBytes === undefined){
const err107 = {instancePath:instancePath+"/accelerators/devices/" + i4,schemaPath:"#/properties/accelerators/properties/devices/items/required",keyword:"required",params:{missingProperty: "memoryTotalBytes"},message:"must have required property '"+"memoryTotalBytes"+"'"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data36.memoryAvailableBytes === undefined){
const err108 = {instancePath:instancePath+"/accelerators/devices/" + i4,schemaPath:"#/properties/accelerators/properties/devices/items/required",keyword:"required",params:{missingProperty: "memoryAvailableBytes"},message:"must have required property '"+"memoryAvailableBytes"+"'"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data36.sharedMemoryTotalBytes === undefined){
const err109 = {instancePath:instancePath+"/accelerators/devices/" + i4,schemaPath:"#/properties/accelerators/properties/devices/items/required",keyword:"required",params:{missingProperty: "sharedMemoryTotalBytes"},message:"must have required property '"+"sharedMemoryTotalBytes"+"'"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data36.sharedMemoryAvailableBytes === undefined){
const err110 = {instancePath:instancePath+"/accelerators/devices/" + i4,schemaPath:"#/properties/accelerators/properties/devices/items/required",keyword:"required",params:{missingProperty: "sharedMemoryAvailableBytes"},message:"must have required property '"+"sharedMemoryAvailableBytes"+"'"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data36.unifiedMemory === undefined){
const err111 = {instancePath:instancePath+"/accelerators/devices/" + i4,schemaPath:"#/properties/accelerators/properties/devices/items/required",keyword:"required",params:{missingProperty: "unifiedMemory"},message:"must have required property '"+"unifiedMemory"+"'"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
for(const key10 in data36){
if(!((((((((key10 === "kind") || (key10 === "vendor")) || (key10 === "driver")) || (key10 === "memoryTotalBytes")) || (key10 === "memoryAvailableBytes")) || (key10 === "sharedMemoryTotalBytes")) || (key10 === "sharedMemoryAvailableBytes")) || (key10 === "unifiedMemory"))){
const err112 = {instancePath:instancePath+"/accelerators/devices/" + i4,schemaPath:"#/properties/accelerators/properties/devices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data36.kind !== undefined){
let data37 = data36.kind;
if(typeof data37 !== "string"){
const err113 = {instancePath:instancePath+"/accelerators/devices/" + i4+"/kind",schemaPath:"#/properties/accelerators/properties/devices/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(!((data37 === "gpu") || (data37 === "npu"))){
const err114 = {instancePath:instancePath+"/accelerators/devices/" + i4+"/kind",schemaPath:"#/properties/accelerators/properties/devices/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema19.properties.accelerators.properties.devices.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data36.vendor !== undefined){
let data38 = data36.vendor;
if(typeof data38 === "string"){
if(func2(data38) > 200){
const err115 = {instancePath:instancePath+"/accelerators/devices/" + i4+"/vendor",schemaPath:"#/properties/accelerators/properties/devices/items/properties/vendor/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(func2(data38) < 1){
const err116 = {instancePath:instancePath+"/accelerators/devices/" + i4+"/vendor",schemaPath:"#/properties/accelerators/properties/devices/items/properties/vendor/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/accelerators/devices/" + i4+"/vendor",schemaPath:"#/properties/accelerators/properties/devices/items/properties/vendor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data36.driver !== undefined){
let data39 = data36.driver;
if(typeof data39 === "string"){
if(func2(data39) > 200){
const err118 = {instancePath:instancePath+"/accelerators/devices/" + i4+"/driver",schemaPath:"#/properties/accelerators/properties/devices/items/properties/driver/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(func2(data39) < 1){
const err119 = {instancePath:instancePath+"/accelerators/devices/" + i4+"/driver",schemaPath:"#/properties/accelerators/properties/devices/items/properties/driver/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/accelerators/devices/" + i4+"/driver",schemaPath:"#/properties/accelerators/properties/devices/items/properties/driver/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data36.memoryTotalBytes !== undefined){
let data40 = data36.memoryTotalBytes;
if((!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))) && (data40 !== null)){
const err121 = {instancePath:instancePath+"/accelerators/devices/" + i4+"/memoryTotalBytes",schemaPath:"#/properties/accelerators/properties/devices/items/properties/memoryTotalBytes/type",keyword:"type",params:{type: schema19.properties.accelerators.properties.devices.items.properties.memoryTotalBytes.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 9007199254740991 || isNaN(data40)){
const err122 = {instancePath:instancePath+"/accelerators/devices/" + i4+"/memoryTotalBytes",schemaPath:"#/properties/accelerators/properties/devices/items/properties/memoryTotalBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(data40 < 0 || isNaN(data40)){
const err123 = {instancePath:instancePath+"/accelerators/devices/" + i4+"/memoryTotalBytes",schemaPath:"#/properties/accelerators/properties/devices/items/properties/memoryTotalBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
if(data36.memoryAvailableBytes !== undefined){
let data41 = data36.memoryAvailableBytes;
if((!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))) && (data41 !== null)){
const err124 = {instancePath:instancePath+"/accelerators/devices/" + i4+"/memoryAvailableBytes",schemaPath:"#/properties/accelerators/properties/devices/items/properties/memoryAvailableBytes/type",keyword:"type",params:{type: schema19.properties.accelerators.properties.devices.items.properties.memoryAvailableBytes.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 9007199254740991 || isNaN(data41)){
const err125 = {instancePath:instancePath+"/accelerators/devices/" + i4+"/memoryAvailableBytes",schemaPath:"#/properties/accelerators/properties/devices/items/properties/memoryAvailableBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data41 < 0 || isNaN(data41)){
const err126 = {instancePath:instancePath+"/accelerators/devices/" + i4+"/memoryAvailableBytes",schemaPath:"#/properties/accelerators/properties/devices/items/properties/memoryAvailableBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
if(data36.sharedMemoryTotalBytes !== undefined){
let data42 = data36.sharedMemoryTotalBytes;
if((!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))) && (data42 !== null)){
const err127 = {instancePath:instancePath+"/accelerators/devices/" + i4+"/sharedMemoryTotalBytes",schemaPath:"#/properties/accelerators/properties/devices/items/properties/sharedMemoryTotalBytes/type",keyword:"type",params:{type: schema19.properties.accelerators.properties.devices.items.properties.sharedMemoryTotalBytes.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 9007199254740991 || isNaN(data42)){
const err128 = {instancePath:instancePath+"/accelerators/devices/" + i4+"/sharedMemoryTotalBytes",schemaPath:"#/properties/accelerators/properties/devices/items/properties/sharedMemoryTotalBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data42 < 0 || isNaN(data42)){
const err129 = {instancePath:instancePath+"/accelerators/devices/" + i4+"/sharedMemoryTotalBytes",schemaPath:"#/properties/accelerators/properties/devices/items/properties/sharedMemoryTotalBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
if(data36.sharedMemoryAvailableBytes !== undefined){
let data43 = data36.sharedMemoryAvailableBytes;
if((!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))) && (data43 !== null)){
const err130 = {instancePath:instancePath+"/accelerators/devices/" + i4+"/sharedMemoryAvailableBytes",schemaPath:"#/properties/accelerators/properties/devices/items/properties/sharedMemoryAvailableBytes/type",keyword:"type",params:{type: schema19.properties.accelerators.properties.devices.items.properties.sharedMemoryAvailableBytes.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 9007199254740991 || isNaN(data43)){
const err131 = {instancePath:instancePath+"/accelerators/devices/" + i4+"/sharedMemoryAvailableBytes",schemaPath:"#/properties/accelerators/properties/devices/items/properties/sharedMemoryAvailableBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data43 < 0 || isNaN(data43)){
const err132 = {instancePath:instancePath+"/accelerators/devices/" + i4+"/sharedMemoryAvailableBytes",schemaPath:"#/properties/accelerators/properties/devices/items/properties/sharedMemoryAvailableBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
if(data36.unifiedMemory !== undefined){
let data44 = data36.unifiedMemory;
if((typeof data44 !== "boolean") && (data44 !== null)){
const err133 = {instancePath:instancePath+"/accelerators/devices/" + i4+"/unifiedMemory",schemaPath:"#/properties/accelerators/properties/devices/items/properties/unifiedMemory/type",keyword:"type",params:{type: schema19.properties.accelerators.properties.devices.items.properties.unifiedMemory.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/accelerators/devices/" + i4,schemaPath:"#/properties/accelerators/properties/devices/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/accelerators/devices",schemaPath:"#/properties/accelerators/properties/devices/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
else {
const err136 = {instancePath:instancePath+"/accelerators",schemaPath:"#/properties/accelerators/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data.network !== undefined){
let data45 = data.network;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.available === undefined){
const err137 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/required",keyword:"required",params:{missingProperty: "available"},message:"must have required property '"+"available"+"'"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(data45.interfaces === undefined){
const err138 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/required",keyword:"required",params:{missingProperty: "interfaces"},message:"must have required property '"+"interfaces"+"'"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
for(const key11 in data45){
if(!((key11 === "available") || (key11 === "interfaces"))){
const err139 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data45.available !== undefined){
if(typeof data45.available !== "boolean"){
const err140 = {instancePath:instancePath+"/network/available",schemaPath:"#/properties/network/properties/available/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data45.interfaces !== undefined){
let data47 = data45.interfaces;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.ethernet === undefined){
const err141 = {instancePath:instancePath+"/network/interfaces",schemaPath:"#/properties/network/properties/interfaces/required",keyword:"required",params:{missingProperty: "ethernet"},message:"must have required property '"+"ethernet"+"'"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(data47.wireless === undefined){
const err142 = {instancePath:instancePath+"/network/interfaces",schemaPath:"#/properties/network/properties/interfaces/required",keyword:"required",params:{missingProperty: "wireless"},message:"must have required property '"+"wireless"+"'"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data47.tunnel === undefined){
const err143 = {instancePath:instancePath+"/network/interfaces",schemaPath:"#/properties/network/properties/interfaces/required",keyword:"required",params:{missingProperty: "tunnel"},message:"must have required property '"+"tunnel"+"'"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(data47.other === undefined){
const err144 = {instancePath:instancePath+"/network/interfaces",schemaPath:"#/properties/network/properties/interfaces/required",keyword:"required",params:{missingProperty: "other"},message:"must have required property '"+"other"+"'"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data47.unknown === undefined){
const err145 = {instancePath:instancePath+"/network/interfaces",schemaPath:"#/properties/network/properties/interfaces/required",keyword:"required",params:{missingProperty: "unknown"},message:"must have required property '"+"unknown"+"'"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
for(const key12 in data47){
if(!(((((key12 === "ethernet") || (key12 === "wireless")) || (key12 === "tunnel")) || (key12 === "other")) || (key12 === "unknown"))){
const err146 = {instancePath:instancePath+"/network/interfaces",schemaPath:"#/properties/network/properties/interfaces/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data47.ethernet !== undefined){
let data48 = data47.ethernet;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
const err147 = {instancePath:instancePath+"/network/interfaces/ethernet",schemaPath:"#/properties/network/properties/interfaces/properties/ethernet/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 > 9007199254740991 || isNaN(data48)){
const err148 = {instancePath:instancePath+"/network/interfaces/ethernet",schemaPath:"#/properties/network/properties/interfaces/properties/ethernet/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data48 < 0 || isNaN(data48)){
const err149 = {instancePath:instancePath+"/network/interfaces/ethernet",schemaPath:"#/properties/network/properties/interfaces/properties/ethernet/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data47.wireless !== undefined){
let data49 = data47.wireless;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err150 = {instancePath:instancePath+"/network/interfaces/wireless",schemaPath:"#/properties/network/properties/interfaces/properties/wireless/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 9007199254740991 || isNaN(data49)){
const err151 = {instancePath:instancePath+"/network/interfaces/wireless",schemaPath:"#/properties/network/properties/interfaces/properties/wireless/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(data49 < 0 || isNaN(data49)){
const err152 = {instancePath:instancePath+"/network/interfaces/wireless",schemaPath:"#/properties/network/properties/interfaces/properties/wireless/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data47.tunnel !== undefined){
let data50 = data47.tunnel;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
const err153 = {instancePath:instancePath+"/network/interfaces/tunnel",schemaPath:"#/properties/network/properties/interfaces/properties/tunnel/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 9007199254740991 || isNaN(data50)){
const err154 = {instancePath:instancePath+"/network/interfaces/tunnel",schemaPath:"#/properties/network/properties/interfaces/properties/tunnel/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(data50 < 0 || isNaN(data50)){
const err155 = {instancePath:instancePath+"/network/interfaces/tunnel",schemaPath:"#/properties/network/properties/interfaces/properties/tunnel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data47.other !== undefined){
let data51 = data47.other;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
const err156 = {instancePath:instancePath+"/network/interfaces/other",schemaPath:"#/properties/network/properties/interfaces/properties/other/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 9007199254740991 || isNaN(data51)){
const err157 = {instancePath:instancePath+"/network/interfaces/other",schemaPath:"#/properties/network/properties/interfaces/properties/other/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(data51 < 0 || isNaN(data51)){
const err158 = {instancePath:instancePath+"/network/interfaces/other",schemaPath:"#/properties/network/properties/interfaces/properties/other/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data47.unknown !== undefined){
let data52 = data47.unknown;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
const err159 = {instancePath:instancePath+"/network/interfaces/unknown",schemaPath:"#/properties/network/properties/interfaces/properties/unknown/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 9007199254740991 || isNaN(data52)){
const err160 = {instancePath:instancePath+"/network/interfaces/unknown",schemaPath:"#/properties/network/properties/interfaces/properties/unknown/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data52 < 0 || isNaN(data52)){
const err161 = {instancePath:instancePath+"/network/interfaces/unknown",schemaPath:"#/properties/network/properties/interfaces/properties/unknown/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err162 = {instancePath:instancePath+"/network/interfaces",schemaPath:"#/properties/network/properties/interfaces/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
else {
const err163 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data.modelService !== undefined){
let data53 = data.modelService;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.endpoints === undefined){
const err164 = {instancePath:instancePath+"/modelService",schemaPath:"#/properties/modelService/required",keyword:"required",params:{missingProperty: "endpoints"},message:"must have required property '"+"endpoints"+"'"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
for(const key13 in data53){
if(!(key13 === "endpoints")){
const err165 = {instancePath:instancePath+"/modelService",schemaPath:"#/properties/modelService/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data53.endpoints !== undefined){
let data54 = data53.endpoints;
if(Array.isArray(data54)){
if(data54.length > 8){
const err166 = {instancePath:instancePath+"/modelService/endpoints",schemaPath:"#/properties/modelService/properties/endpoints/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data54.length < 1){
const err167 = {instancePath:instancePath+"/modelService/endpoints",schemaPath:"#/properties/modelService/properties/endpoints/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
const len5 = data54.length;
for(let i5=0; i5<len5; i5++){
let data55 = data54[i5];
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.url === undefined){
const err168 = {instancePath:instancePath+"/modelService/endpoints/" + i5,schemaPath:"#/properties/modelService/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(data55.implementation === undefined){
const err169 = {instancePath:instancePath+"/modelService/endpoints/" + i5,schemaPath:"#/properties/modelService/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "implementation"},message:"must have required property '"+"implementation"+"'"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(data55.state === undefined){
const err170 = {instancePath:instancePath+"/modelService/endpoints/" + i5,schemaPath:"#/properties/modelService/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(data55.version === undefined){
const err171 = {instancePath:instancePath+"/modelService/endpoints/" + i5,schemaPath:"#/properties/modelService/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(data55.latencyMs === undefined){
const err172 = {instancePath:instancePath+"/modelService/endpoints/" + i5,schemaPath:"#/properties/modelService/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "latencyMs"},message:"must have required property '"+"latencyMs"+"'"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(data55.message === undefined){
const err173 = {instancePath:instancePath+"/modelService/endpoints/" + i5,schemaPath:"#/properties/modelService/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
for(const key14 in data55){
if(!((((((key14 === "url") || (key14 === "implementation")) || (key14 === "state")) || (key14 === "version")) || (key14 === "latencyMs")) || (key14 === "message"))){
const err174 = {instancePath:instancePath+"/modelService/endpoints/" + i5,schemaPath:"#/properties/modelService/properties/endpoints/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data55.url !== undefined){
let data56 = data55.url;
if(typeof data56 === "string"){
if(func2(data56) > 200){
const err175 = {instancePath:instancePath+"/modelService/endpoints/" + i5+"/url",schemaPath:"#/properties/modelService/properties/endpoints/items/properties/url/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
else {
const err176 = {instancePath:instancePath+"/modelService/endpoints/" + i5+"/url",schemaPath:"#/properties/modelService/properties/endpoints/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data55.implementation !== undefined){
let data57 = data55.implementation;
if(typeof data57 !== "string"){
const err177 = {instancePath:instancePath+"/modelService/endpoints/" + i5+"/implementation",schemaPath:"#/properties/modelService/properties/endpoints/items/properties/implementation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(!(((data57 === "ollama") || (data57 === "llama.cpp")) || (data57 === "openai-compatible"))){
const err178 = {instancePath:instancePath+"/modelService/endpoints/" + i5+"/implementation",schemaPath:"#/properties/modelService/properties/endpoints/items/properties/implementation/enum",keyword:"enum",params:{allowedValues: schema19.properties.modelService.properties.endpoints.items.properties.implementation.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data55.state !== undefined){
let data58 = data55.state;
if(typeof data58 !== "string"){
const err179 = {instancePath:instancePath+"/modelService/endpoints/" + i5+"/state",schemaPath:"#/properties/modelService/properties/endpoints/items/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(!((((((data58 === "ready") || (data58 === "loading")) || (data58 === "refused")) || (data58 === "timeout")) || (data58 === "bad-reply")) || (data58 === "not-loopback"))){
const err180 = {instancePath:instancePath+"/modelService/endpoints/" + i5+"/state",schemaPath:"#/properties/modelService/properties/endpoints/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema19.properties.modelService.properties.endpoints.items.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data55.version !== undefined){
let data59 = data55.version;
if((typeof data59 !== "string") && (data59 !== null)){
const err181 = {instancePath:instancePath+"/modelService/endpoints/" + i5+"/version",schemaPath:"#/properties/modelService/properties/endpoints/items/properties/version/type",keyword:"type",params:{type: schema19.properties.modelService.properties.endpoints.items.properties.version.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(typeof data59 === "string"){
if(func2(data59) > 400){
const err182 = {instancePath:instancePath+"/modelService/endpoints/" + i5+"/version",schemaPath:"#/properties/modelService/properties/endpoints/items/properties/version/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
if(data55.latencyMs !== undefined){
let data60 = data55.latencyMs;
if((!((typeof data60 == "number") && (isFinite(data60)))) && (data60 !== null)){
const err183 = {instancePath:instancePath+"/modelService/endpoints/" + i5+"/latencyMs",schemaPath:"#/properties/modelService/properties/endpoints/items/properties/latencyMs/type",keyword:"type",params:{type: schema19.properties.modelService.properties.endpoints.items.properties.latencyMs.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 < 0 || isNaN(data60)){
const err184 = {instancePath:instancePath+"/modelService/endpoints/" + i5+"/latencyMs",schemaPath:"#/properties/modelService/properties/endpoints/items/properties/latencyMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
if(data55.message !== undefined){
let data61 = data55.message;
if((typeof data61 !== "string") && (data61 !== null)){
const err185 = {instancePath:instancePath+"/modelService/endpoints/" + i5+"/message",schemaPath:"#/properties/modelService/properties/endpoints/items/properties/message/type",keyword:"type",params:{type: schema19.properties.modelService.properties.endpoints.items.properties.message.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(typeof data61 === "string"){
if(func2(data61) > 400){
const err186 = {instancePath:instancePath+"/modelService/endpoints/" + i5+"/message",schemaPath:"#/properties/modelService/properties/endpoints/items/properties/message/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
}
else {
const err187 = {instancePath:instancePath+"/modelService/endpoints/" + i5,schemaPath:"#/properties/modelService/properties/endpoints/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
else {
const err188 = {instancePath:instancePath+"/modelService/endpoints",schemaPath:"#/properties/modelService/properties/endpoints/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
else {
const err189 = {instancePath:instancePath+"/modelService",schemaPath:"#/properties/modelService/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data.residency !== undefined){
let data62 = data.residency;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.endpoints === undefined){
const err190 = {instancePath:instancePath+"/residency",schemaPath:"#/properties/residency/required",keyword:"required",params:{missingProperty: "endpoints"},message:"must have required property '"+"endpoints"+"'"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
for(const key15 in data62){
if(!(key15 === "endpoints")){
const err191 = {instancePath:instancePath+"/residency",schemaPath:"#/properties/residency/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data62.endpoints !== undefined){
let data63 = data62.endpoints;
if(Array.isArray(data63)){
if(data63.length > 8){
const err192 = {instancePath:instancePath+"/residency/endpoints",schemaPath:"#/properties/residency/properties/endpoints/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(data63.length < 1){
const err193 = {instancePath:instancePath+"/residency/endpoints",schemaPath:"#/properties/residency/properties/endpoints/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
const len6 = data63.length;
for(let i6=0; i6<len6; i6++){
let data64 = data63[i6];
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(data64.url === undefined){
const err194 = {instancePath:instancePath+"/residency/endpoints/" + i6,schemaPath:"#/properties/residency/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(data64.implementation === undefined){
const err195 = {instancePath:instancePath+"/residency/endpoints/" + i6,schemaPath:"#/properties/residency/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "implementation"},message:"must have required property '"+"implementation"+"'"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(data64.version === undefined){
const err196 = {instancePath:instancePath+"/residency/endpoints/" + i6,schemaPath:"#/properties/residency/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(data64.models === undefined){
const err197 = {instancePath:instancePath+"/residency/endpoints/" + i6,schemaPath:"#/properties/residency/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "models"},message:"must have required property '"+"models"+"'"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
for(const key16 in data64){
if(!((((key16 === "url") || (key16 === "implementation")) || (key16 === "version")) || (key16 === "models"))){
const err198 = {instancePath:instancePath+"/residency/endpoints/" + i6,schemaPath:"#/properties/residency/properties/endpoints/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data64.url !== undefined){
let data65 = data64.url;
if(typeof data65 === "string"){
if(func2(data65) > 200){
const err199 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/url",schemaPath:"#/properties/residency/properties/endpoints/items/properties/url/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
else {
const err200 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/url",schemaPath:"#/properties/residency/properties/endpoints/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data64.implementation !== undefined){
let data66 = data64.implementation;
if(typeof data66 !== "string"){
const err201 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/implementation",schemaPath:"#/properties/residency/properties/endpoints/items/properties/implementation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(!(((data66 === "ollama") || (data66 === "llama.cpp")) || (data66 === "openai-compatible"))){
const err202 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/implementation",schemaPath:"#/properties/residency/properties/endpoints/items/properties/implementation/enum",keyword:"enum",params:{allowedValues: schema19.properties.residency.properties.endpoints.items.properties.implementation.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data64.version !== undefined){
let data67 = data64.version;
if((typeof data67 !== "string") && (data67 !== null)){
const err203 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/version",schemaPath:"#/properties/residency/properties/endpoints/items/properties/version/type",keyword:"type",params:{type: schema19.properties.residency.properties.endpoints.items.properties.version.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(typeof data67 === "string"){
if(func2(data67) > 400){
const err204 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/version",schemaPath:"#/properties/residency/properties/endpoints/items/properties/version/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
if(data64.models !== undefined){
let data68 = data64.models;
if(Array.isArray(data68)){
if(data68.length > 64){
const err205 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
const len7 = data68.length;
for(let i7=0; i7<len7; i7++){
let data69 = data68[i7];
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.tag === undefined){
const err206 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7,schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/required",keyword:"required",params:{missingProperty: "tag"},message:"must have required property '"+"tag"+"'"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(data69.sizeBytes === undefined){
const err207 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7,schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/required",keyword:"required",params:{missingProperty: "sizeBytes"},message:"must have required property '"+"sizeBytes"+"'"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(data69.loaded === undefined){
const err208 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7,schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/required",keyword:"required",params:{missingProperty: "loaded"},message:"must have required property '"+"loaded"+"'"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(data69.shape === undefined){
const err209 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7,schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/required",keyword:"required",params:{missingProperty: "shape"},message:"must have required property '"+"shape"+"'"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
for(const key17 in data69){
if(!(((((key17 === "tag") || (key17 === "sizeBytes")) || (key17 === "loaded")) || (key17 === "shape")) || (key17 === "shapeError"))){
const err210 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7,schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data69.tag !== undefined){
let data70 = data69.tag;
if(typeof data70 === "string"){
if(func2(data70) > 200){
const err211 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/tag",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/tag/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(func2(data70) < 1){
const err212 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/tag",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/tag/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
else {
const err213 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/tag",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data69.sizeBytes !== undefined){
let data71 = data69.sizeBytes;
if((!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))) && (data71 !== null)){
const err214 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/sizeBytes",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/sizeBytes/type",keyword:"type",params:{type: schema19.properties.residency.properties.endpoints.items.properties.models.items.properties.sizeBytes.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 > 9007199254740991 || isNaN(data71)){
const err215 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/sizeBytes",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/sizeBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(data71 < 1 || isNaN(data71)){
const err216 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/sizeBytes",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/sizeBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
}
if(data69.loaded !== undefined){
let data72 = data69.loaded;
if((!(data72 && typeof data72 == "object" && !Array.isArray(data72))) && (data72 !== null)){
const err217 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/loaded",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/loaded/type",keyword:"type",params:{type: schema19.properties.residency.properties.endpoints.items.properties.models.items.properties.loaded.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.expiresAt === undefined){
const err218 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/loaded",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/loaded/required",keyword:"required",params:{missingProperty: "expiresAt"},message:"must have required property '"+"expiresAt"+"'"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(data72.contextTokens === undefined){
const err219 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/loaded",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/loaded/required",keyword:"required",params:{missingProperty: "contextTokens"},message:"must have required property '"+"contextTokens"+"'"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
for(const key18 in data72){
if(!((key18 === "expiresAt") || (key18 === "contextTokens"))){
const err220 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/loaded",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/loaded/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data72.expiresAt !== undefined){
let data73 = data72.expiresAt;
if((typeof data73 !== "string") && (data73 !== null)){
const err221 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/loaded/expiresAt",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/loaded/properties/expiresAt/type",keyword:"type",params:{type: schema19.properties.residency.properties.endpoints.items.properties.models.items.properties.loaded.properties.expiresAt.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if(typeof data73 === "string"){
if(func2(data73) > 60){
const err222 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/loaded/expiresAt",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/loaded/properties/expiresAt/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
}
if(data72.contextTokens !== undefined){
let data74 = data72.contextTokens;
if((!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))) && (data74 !== null)){
const err223 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/loaded/contextTokens",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/loaded/properties/contextTokens/type",keyword:"type",params:{type: schema19.properties.residency.properties.endpoints.items.properties.models.items.properties.loaded.properties.contextTokens.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 > 9007199254740991 || isNaN(data74)){
const err224 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/loaded/contextTokens",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/loaded/properties/contextTokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(data74 < 1 || isNaN(data74)){
const err225 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/loaded/contextTokens",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/loaded/properties/contextTokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
}
}
}
if(data69.shape !== undefined){
let data75 = data69.shape;
if((!(data75 && typeof data75 == "object" && !Array.isArray(data75))) && (data75 !== null)){
const err226 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/shape",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/shape/type",keyword:"type",params:{type: schema19.properties.residency.properties.endpoints.items.properties.models.items.properties.shape.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.architecture === undefined){
const err227 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/shape",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/shape/required",keyword:"required",params:{missingProperty: "architecture"},message:"must have required property '"+"architecture"+"'"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(data75.blockCount === undefined){
const err228 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/shape",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/shape/required",keyword:"required",params:{missingProperty: "blockCount"},message:"must have required property '"+"blockCount"+"'"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if(data75.headCountKv === undefined){
const err229 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/shape",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/shape/required",keyword:"required",params:{missingProperty: "headCountKv"},message:"must have required property '"+"headCountKv"+"'"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(data75.keyLength === undefined){
const err230 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/shape",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/shape/required",keyword:"required",params:{missingProperty: "keyLength"},message:"must have required property '"+"keyLength"+"'"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(data75.embeddingLength === undefined){
const err231 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/shape",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/shape/required",keyword:"required",params:{missingProperty: "embeddingLength"},message:"must have required property '"+"embeddingLength"+"'"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(data75.feedForwardLength === undefined){
const err232 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/shape",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/shape/required",keyword:"required",params:{missingProperty: "feedForwardLength"},message:"must have required property '"+"feedForwardLength"+"'"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(data75.contextLength === undefined){
const err233 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/shape",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/shape/required",keyword:"required",params:{missingProperty: "contextLength"},message:"must have required property '"+"contextLength"+"'"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if(data75.numCtx === undefined){
const err234 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/shape",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/shape/required",keyword:"required",params:{missingProperty: "numCtx"},message:"must have required property '"+"numCtx"+"'"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
for(const key19 in data75){
if(!((((((((key19 === "architecture") || (key19 === "blockCount")) || (key19 === "headCountKv")) || (key19 === "keyLength")) || (key19 === "embeddingLength")) || (key19 === "feedForwardLength")) || (key19 === "contextLength")) || (key19 === "numCtx"))){
const err235 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/shape",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/shape/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data75.architecture !== undefined){
let data76 = data75.architecture;
if(typeof data76 === "string"){
if(func2(data76) > 200){
const err236 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/shape/architecture",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/shape/properties/architecture/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(func2(data76) < 1){
const err237 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/shape/architecture",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/shape/properties/architecture/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err238 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/shape/architecture",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/shape/properties/architecture/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data75.blockCount !== undefined){
let data77 = data75.blockCount;
if(!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))){
const err239 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/shape/blockCount",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/shape/properties/blockCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 > 9007199254740991 || isNaN(data77)){
const err240 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/shape/blockCount",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/shape/properties/blockCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(data77 < 1 || isNaN(data77)){
const err241 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/shape/blockCount",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/shape/properties/blockCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data75.headCountKv !== undefined){
let data78 = data75.headCountKv;
if(!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78)))){
const err242 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/shape/headCountKv",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/shape/properties/headCountKv/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if((typeof data78 == "number") && (isFinite(data78))){
if(data78 > 9007199254740991 || isNaN(data78)){
const err243 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/shape/headCountKv",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/shape/properties/headCountKv/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(data78 < 1 || isNaN(data78)){
const err244 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/shape/headCountKv",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/shape/properties/headCountKv/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data75.keyLength !== undefined){
let data79 = data75.keyLength;
if(!(((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79))) && (isFinite(data79)))){
const err245 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/shape/keyLength",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/shape/properties/keyLength/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if((typeof data79 == "number") && (isFinite(data79))){
if(data79 > 9007199254740991 || isNaN(data79)){
const err246 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/shape/keyLength",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/shape/properties/keyLength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(data79 < 1 || isNaN(data79)){
const err247 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/shape/keyLength",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/shape/properties/keyLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
}
if(data75.embeddingLength !== undefined){
let data80 = data75.embeddingLength;
if(!(((typeof data80 == "number") && (!(data80 % 1) && !isNaN(data80))) && (isFinite(data80)))){
const err248 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/shape/embeddingLength",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/shape/properties/embeddingLength/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if((typeof data80 == "number") && (isFinite(data80))){
if(data80 > 9007199254740991 || isNaN(data80)){
const err249 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/shape/embeddingLength",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/shape/properties/embeddingLength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(data80 < 1 || isNaN(data80)){
const err250 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/shape/embeddingLength",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/shape/properties/embeddingLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
}
if(data75.feedForwardLength !== undefined){
let data81 = data75.feedForwardLength;
if(!(((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81))) && (isFinite(data81)))){
const err251 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/shape/feedForwardLength",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/shape/properties/feedForwardLength/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if((typeof data81 == "number") && (isFinite(data81))){
if(data81 > 9007199254740991 || isNaN(data81)){
const err252 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/shape/feedForwardLength",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/shape/properties/feedForwardLength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(data81 < 1 || isNaN(data81)){
const err253 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/shape/feedForwardLength",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/shape/properties/feedForwardLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data75.contextLength !== undefined){
let data82 = data75.contextLength;
if(!(((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82))) && (isFinite(data82)))){
const err254 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/shape/contextLength",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/shape/properties/contextLength/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if((typeof data82 == "number") && (isFinite(data82))){
if(data82 > 9007199254740991 || isNaN(data82)){
const err255 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/shape/contextLength",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/shape/properties/contextLength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if(data82 < 1 || isNaN(data82)){
const err256 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/shape/contextLength",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/shape/properties/contextLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
}
if(data75.numCtx !== undefined){
let data83 = data75.numCtx;
if((!(((typeof data83 == "number") && (!(data83 % 1) && !isNaN(data83))) && (isFinite(data83)))) && (data83 !== null)){
const err257 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/shape/numCtx",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/shape/properties/numCtx/type",keyword:"type",params:{type: schema19.properties.residency.properties.endpoints.items.properties.models.items.properties.shape.properties.numCtx.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if((typeof data83 == "number") && (isFinite(data83))){
if(data83 > 9007199254740991 || isNaN(data83)){
const err258 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/shape/numCtx",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/shape/properties/numCtx/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(data83 < 1 || isNaN(data83)){
const err259 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/shape/numCtx",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/shape/properties/numCtx/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
}
}
}
if(data69.shapeError !== undefined){
let data84 = data69.shapeError;
if(typeof data84 === "string"){
if(func2(data84) > 400){
const err260 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/shapeError",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/shapeError/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
else {
const err261 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7+"/shapeError",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/properties/shapeError/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
}
else {
const err262 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models/" + i7,schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err263 = {instancePath:instancePath+"/residency/endpoints/" + i6+"/models",schemaPath:"#/properties/residency/properties/endpoints/items/properties/models/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err264 = {instancePath:instancePath+"/residency/endpoints/" + i6,schemaPath:"#/properties/residency/properties/endpoints/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
}
else {
const err265 = {instancePath:instancePath+"/residency/endpoints",schemaPath:"#/properties/residency/properties/endpoints/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
}
else {
const err266 = {instancePath:instancePath+"/residency",schemaPath:"#/properties/residency/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data.absent !== undefined){
let data85 = data.absent;
if(typeof data85 === "string"){
if(func2(data85) > 400){
const err267 = {instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
else {
const err268 = {instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data.incomplete !== undefined){
let data86 = data.incomplete;
if(typeof data86 === "string"){
if(func2(data86) > 400){
const err269 = {instancePath:instancePath+"/incomplete",schemaPath:"#/properties/incomplete/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
else {
const err270 = {instancePath:instancePath+"/incomplete",schemaPath:"#/properties/incomplete/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data.concerns !== undefined){
let data87 = data.concerns;
if(Array.isArray(data87)){
if(data87.length > 16){
const err271 = {instancePath:instancePath+"/concerns",schemaPath:"#/properties/concerns/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
const len8 = data87.length;
for(let i8=0; i8<len8; i8++){
let data88 = data87[i8];
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.decision === undefined){
const err272 = {instancePath:instancePath+"/concerns/" + i8,schemaPath:"#/properties/concerns/items/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
if(data88.detail === undefined){
const err273 = {instancePath:instancePath+"/concerns/" + i8,schemaPath:"#/properties/concerns/items/required",keyword:"required",params:{missingProperty: "detail"},message:"must have required property '"+"detail"+"'"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if(data88.message === undefined){
const err274 = {instancePath:instancePath+"/concerns/" + i8,schemaPath:"#/properties/concerns/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
for(const key20 in data88){
if(!(((key20 === "decision") || (key20 === "detail")) || (key20 === "message"))){
const err275 = {instancePath:instancePath+"/concerns/" + i8,schemaPath:"#/properties/concerns/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data88.decision !== undefined){
let data89 = data88.decision;
if(typeof data89 !== "string"){
const err276 = {instancePath:instancePath+"/concerns/" + i8+"/decision",schemaPath:"#/properties/concerns/items/properties/decision/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if(!((data89 === "constrain") || (data89 === "deny"))){
const err277 = {instancePath:instancePath+"/concerns/" + i8+"/decision",schemaPath:"#/properties/concerns/items/properties/decision/enum",keyword:"enum",params:{allowedValues: schema19.properties.concerns.items.properties.decision.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data88.detail !== undefined){
let data90 = data88.detail;
if(typeof data90 === "string"){
if(!pattern3.test(data90)){
const err278 = {instancePath:instancePath+"/concerns/" + i8+"/detail",schemaPath:"#/properties/concerns/items/properties/detail/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{1,40}$"},message:"must match pattern \""+"^[a-z0-9-]{1,40}$"+"\""};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
else {
const err279 = {instancePath:instancePath+"/concerns/" + i8+"/detail",schemaPath:"#/properties/concerns/items/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data88.message !== undefined){
let data91 = data88.message;
if(typeof data91 === "string"){
if(func2(data91) > 400){
const err280 = {instancePath:instancePath+"/concerns/" + i8+"/message",schemaPath:"#/properties/concerns/items/properties/message/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if(func2(data91) < 1){
const err281 = {instancePath:instancePath+"/concerns/" + i8+"/message",schemaPath:"#/properties/concerns/items/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err282 = {instancePath:instancePath+"/concerns/" + i8+"/message",schemaPath:"#/properties/concerns/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err283 = {instancePath:instancePath+"/concerns/" + i8,schemaPath:"#/properties/concerns/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
}
else {
const err284 = {instancePath:instancePath+"/concerns",schemaPath:"#/properties/concerns/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data.extension !== undefined){
let data92 = data.extension;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
}
else {
const err285 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
}
else {
const err286 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
