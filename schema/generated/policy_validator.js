/** Generated from the schema: deno task gen. */
// @ts-self-types="./policy_validator.d.ts"
"use strict";
export const validate = validate52;

const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://schemas.srcos.ai/model-carry/policy.schema.json","title":"ModelCarryPolicy","description":"What an operator decides; every key is optional and the defaults are the strict side.","type":"object","additionalProperties":false,"required":["kind","schemaVersion"],"properties":{"kind":{"description":"Kind of the document.","type":"string","const":"ModelCarryPolicy"},"schemaVersion":{"description":"Version of this schema.","type":"string","const":"v0.1"},"ttlSeconds":{"description":"How long a snapshot may be used, in seconds. Default 30.","type":"number","minimum":1,"maximum":3600},"totalDeadlineMs":{"description":"The most that a whole run takes, in milliseconds in which the program worked or could hear; ten times as many by the clock on the wall. Default 2000.","type":"number","minimum":100,"maximum":60000},"serviceDeadlineMs":{"description":"One limit over all requests to the model service, in milliseconds in which the program could hear it. Default 800.","type":"number","minimum":50,"maximum":30000},"requiredSignals":{"description":"Signals that have to be known. Default battery, thermal, memory and modelService; the last two cannot be left out.","type":"array","items":{"description":"Signal.","type":"string","enum":["battery","thermal","memory","disk","accelerators","network","modelService"]},"maxItems":7,"uniqueItems":true},"assumptions":{"description":"What is taken for granted in place of an absent reading; a failure or a worse reading overrides it.","type":"object","additionalProperties":false,"required":[],"properties":{"battery":{"description":"The machine has no readable battery by design.","type":"string","const":"normal"},"thermal":{"description":"The machine has no readable sensor by design, such as a virtual machine.","type":"string","const":"normal"}}},"limits":{"description":"Limits in force.","type":"object","additionalProperties":false,"required":[],"properties":{"battery":{"description":"Limits of the battery, used while on battery.","type":"object","additionalProperties":false,"required":[],"properties":{"lowPercent":{"description":"At or below, in percent: constrain.","type":"number","minimum":0,"maximum":100},"criticalPercent":{"description":"At or below, in percent: deny.","type":"number","minimum":0,"maximum":100}}},"thermal":{"description":"Margins to the machine's own limits.","type":"object","additionalProperties":false,"required":[],"properties":{"warmMarginCelsius":{"description":"Within so many degrees Celsius of the first throttling limit: warm.","type":"number","minimum":0,"maximum":60},"criticalMarginCelsius":{"description":"Within so many degrees Celsius of a critical limit: critical, deny.","type":"number","minimum":0,"maximum":60}}},"memory":{"description":"Limits of memory.","type":"object","additionalProperties":false,"required":[],"properties":{"reserveBytes":{"description":"Kept free for the rest of the machine, in bytes; the larger of the two reserves counts.","type":"integer","minimum":0,"maximum":9007199254740991},"reserveShare":{"description":"Kept free as a share of the total, 0 to 1.","type":"number","minimum":0,"maximum":1},"comfortFactor":{"description":"Below so many times the need: constrain.","type":"number","minimum":1,"maximum":100},"pressureConstrainPercent":{"description":"PSI full avg10 at or above, in percent: constrain.","type":"number","minimum":0,"maximum":100},"pressureDenyPercent":{"description":"PSI full avg10 at or above, in percent: deny.","type":"number","minimum":0,"maximum":100}}},"disk":{"description":"Limits of the disk, informative.","type":"object","additionalProperties":false,"required":[],"properties":{"lowBytes":{"description":"Below so many bytes: low.","type":"integer","minimum":0,"maximum":9007199254740991},"lowShare":{"description":"Below so large a share of the total, 0 to 1: low.","type":"number","minimum":0,"maximum":1}}}}},"thermal":{"description":"How heat is read.","type":"object","additionalProperties":false,"required":[],"properties":{"failedSensor":{"description":"What a sensor with a limit of its own that cannot be read does. Default constrain.","type":"string","enum":["constrain","ignore"]},"sensors":{"description":"What an operator states of single sensors.","type":"array","items":{"description":"One sensor: ignored, or with a limit that is stated.","type":"object","additionalProperties":false,"required":["sensor"],"properties":{"sensor":{"description":"Its name as a snapshot shows it, whole (`hwmon2 nct6779 AUXTIN0`) or without the device's number (`nct6779 AUXTIN0`), which may be another one tomorrow.","type":"string","minLength":1,"maxLength":200},"ignore":{"description":"It enters no verdict, also where it fails.","type":"boolean","const":true},"throttlesCelsius":{"description":"A limit at which something is slowed down, in degrees Celsius; of it and its own the lower counts.","type":"number","exclusiveMinimum":0,"maximum":150},"stopsCelsius":{"description":"A limit at which something is shut down, in degrees Celsius; of it and its own the lower counts.","type":"number","exclusiveMinimum":0,"maximum":150},"replaces":{"description":"What is stated stands for its own limits of the same kind, which are wrong.","type":"boolean","const":true}}},"maxItems":64}}},"memory":{"description":"How memory is read.","type":"object","additionalProperties":false,"required":[],"properties":{"cgroup":{"description":"Control group whose limits count: `self`, `host` (none), or an absolute path such as that of the model service. Default self.","type":"string","pattern":"^(self|host|/.*)$","maxLength":1000}}},"memoryHint":{"description":"What the memory hint of a profile means: `fallback` (used without an estimate), `comfort` (below it: constrain), `requirement` (below it: deny). Default fallback.","type":"string","enum":["fallback","comfort","requirement"]},"modelStore":{"description":"Absolute path of the model store.","type":"string","pattern":"^/","maxLength":1000},"endpoints":{"description":"Model services; loopback only. Default the Ollama of this machine.","type":"array","items":{"description":"One endpoint.","type":"object","additionalProperties":false,"required":["url","implementation"],"properties":{"url":{"description":"Base address, http and loopback.","type":"string","pattern":"^http://","maxLength":200},"implementation":{"description":"What answers there.","type":"string","enum":["ollama","llama.cpp","openai-compatible"]}}},"minItems":1,"maxItems":8},"service":{"description":"What cannot be seen of the service from outside.","type":"object","additionalProperties":false,"required":[],"properties":{"contextTokens":{"description":"Context that it uses by default, in tokens.","type":"integer","minimum":1,"maximum":9007199254740991},"parallelSlots":{"description":"Requests that it keeps memory for at once.","type":"integer","minimum":1,"maximum":1024},"kvCacheType":{"description":"Element type of its KV cache. Default f16.","type":"string","enum":["f16","q8_0","q4_0"]},"flashAttention":{"description":"Whether it computes with flash attention (OLLAMA_FLASH_ATTENTION). Default auto: by its version.","type":"string","enum":["auto","on","off"]},"unmeasuredMarginBytes":{"description":"Added to weights and KV cache where the architecture was never measured, in bytes; without it such a model has no estimate.","type":"integer","minimum":0,"maximum":9007199254740991}}},"profiles":{"description":"Profiles beside the built-in ones.","type":"array","items":{"description":"One profile.","type":"object","additionalProperties":false,"required":["profileRef","modelTag"],"properties":{"profileRef":{"description":"Reference of the profile.","type":"string","pattern":"^urn:srcos:model-profile:[a-z0-9][a-z0-9_-]*$","maxLength":200},"modelTag":{"description":"Exact tag or id of the model.","type":"string","minLength":1,"maxLength":200},"memoryHintMiB":{"description":"Memory hint in MiB; null: unknown.","type":["integer","null"],"minimum":1,"maximum":16777216},"diskHintMiB":{"description":"Size on disk in MiB; null: unknown.","type":["integer","null"],"minimum":1,"maximum":16777216},"endpoint":{"description":"Address of one of the endpoints; default the first.","type":"string","pattern":"^http://","maxLength":200}}},"maxItems":62},"projectConstrain":{"description":"How `constrain` reaches readers that know only yes and no. Default available.","type":"string","enum":["available","unavailable"]},"watch":{"description":"When `watch --on-change` tells of a change: a worse state at once, a better one past every margin or after the hold time. It never changes a verdict.","type":"object","additionalProperties":false,"required":[],"properties":{"holdSeconds":{"description":"How long a better state has to last, in seconds. Default 60.","type":"number","minimum":0,"maximum":3600},"thermalMarginCelsius":{"description":"Degrees Celsius below the limit that was crossed. Default 3.","type":"number","minimum":0,"maximum":60},"batteryMarginPercent":{"description":"Percent of charge above the limit that was crossed. Default 3.","type":"number","minimum":0,"maximum":100},"memoryMarginShare":{"description":"Share above the bytes that were missing. Default 0.1.","type":"number","minimum":0,"maximum":10}}},"plugins":{"description":"Plugins by id.","type":"object","propertyNames":{"type":"string","pattern":"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},"maxProperties":64,"additionalProperties":{"description":"What one plugin may do.","type":"object","additionalProperties":false,"required":[],"properties":{"sha256":{"description":"SHA-256 that its bytes have to have, in hex.","type":"string","pattern":"^[0-9a-f]{64}$"},"grants":{"description":"Permissions by kind.","type":"object","additionalProperties":false,"required":[],"properties":{"read":{"description":"Absolute paths.","type":"array","items":{"description":"A path.","type":"string","maxLength":4096},"maxItems":64},"net":{"description":"Loopback host:port/path-prefix.","type":"array","items":{"description":"A loopback address.","type":"string","maxLength":400},"maxItems":64},"run":{"description":"Whole argument lists.","type":"array","items":{"description":"One argument list.","type":"array","items":{"description":"One argument.","type":"string","maxLength":4096},"maxItems":64},"maxItems":64},"env":{"description":"Names of environment variables.","type":"array","items":{"description":"A name.","type":"string","maxLength":200},"maxItems":64},"sys":{"description":"Other kinds of host calls.","type":"array","items":{"description":"A kind.","type":"string","maxLength":40},"maxItems":16}}},"required":{"description":"False: its failure denies nothing. Default true.","type":"boolean"},"supplies":{"description":"Signals it may give where the built-in probe finds nothing; needs sha256.","type":"array","items":{"description":"Signal.","type":"string","enum":["battery","thermal"]},"maxItems":2,"uniqueItems":true},"limits":{"description":"Limits of its sandbox.","type":"object","additionalProperties":false,"required":[],"properties":{"fuel":{"description":"Units of fuel.","type":"integer","minimum":1000,"maximum":2000000000},"wallMs":{"description":"Running time and outstanding host calls, in milliseconds in which the program could hear them.","type":"integer","minimum":10,"maximum":30000},"memoryMiB":{"description":"Heap in MiB.","type":"integer","minimum":1,"maximum":256},"outputBytes":{"description":"Output in bytes.","type":"integer","minimum":64,"maximum":1048576},"hostCalls":{"description":"Host calls.","type":"integer","minimum":0,"maximum":10000}}},"settings":{"description":"Handed to the plugin as its second argument.","type":"object","additionalProperties":true}}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = ((text) => text.length > 65536 ? text.length >> 1 : [...text].length);
const pattern3 = new RegExp("^(self|host|/.*)$", "u");
const pattern4 = new RegExp("^/", "u");
const pattern5 = new RegExp("^http://", "u");
const pattern6 = new RegExp("^urn:srcos:model-profile:[a-z0-9][a-z0-9_-]*$", "u");
const pattern8 = new RegExp("^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$", "u");
const pattern9 = new RegExp("^[0-9a-f]{64}$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://schemas.srcos.ai/model-carry/policy.schema.json" */;
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
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if("ModelCarryPolicy" !== data0){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "ModelCarryPolicy"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.schemaVersion !== undefined){
let data1 = data.schemaVersion;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if("v0.1" !== data1){
const err6 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue: "v0.1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.ttlSeconds !== undefined){
let data2 = data.ttlSeconds;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 3600 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/ttlSeconds",schemaPath:"#/properties/ttlSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data2 < 1 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/ttlSeconds",schemaPath:"#/properties/ttlSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err9 = {instancePath:instancePath+"/ttlSeconds",schemaPath:"#/properties/ttlSeconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.totalDeadlineMs !== undefined){
let data3 = data.totalDeadlineMs;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 60000 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/totalDeadlineMs",schemaPath:"#/properties/totalDeadlineMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60000},message:"must be <= 60000"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data3 < 100 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/totalDeadlineMs",schemaPath:"#/properties/totalDeadlineMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err12 = {instancePath:instancePath+"/totalDeadlineMs",schemaPath:"#/properties/totalDeadlineMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.serviceDeadlineMs !== undefined){
let data4 = data.serviceDeadlineMs;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 30000 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/serviceDeadlineMs",schemaPath:"#/properties/serviceDeadlineMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30000},message:"must be <= 30000"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data4 < 50 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/serviceDeadlineMs",schemaPath:"#/properties/serviceDeadlineMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 50},message:"must be >= 50"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err15 = {instancePath:instancePath+"/serviceDeadlineMs",schemaPath:"#/properties/serviceDeadlineMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.requiredSignals !== undefined){
let data5 = data.requiredSignals;
if(Array.isArray(data5)){
if(data5.length > 7){
const err16 = {instancePath:instancePath+"/requiredSignals",schemaPath:"#/properties/requiredSignals/maxItems",keyword:"maxItems",params:{limit: 7},message:"must NOT have more than 7 items"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 !== "string"){
const err17 = {instancePath:instancePath+"/requiredSignals/" + i0,schemaPath:"#/properties/requiredSignals/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(!(((((((data6 === "battery") || (data6 === "thermal")) || (data6 === "memory")) || (data6 === "disk")) || (data6 === "accelerators")) || (data6 === "network")) || (data6 === "modelService"))){
const err18 = {instancePath:instancePath+"/requiredSignals/" + i0,schemaPath:"#/properties/requiredSignals/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.requiredSignals.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data5[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err19 = {instancePath:instancePath+"/requiredSignals",schemaPath:"#/properties/requiredSignals/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
break;
}
indices0[item0] = i1;
}
}
}
else {
const err20 = {instancePath:instancePath+"/requiredSignals",schemaPath:"#/properties/requiredSignals/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.assumptions !== undefined){
let data7 = data.assumptions;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
if(!((key1 === "battery") || (key1 === "thermal"))){
const err21 = {instancePath:instancePath+"/assumptions",schemaPath:"#/properties/assumptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data7.battery !== undefined){
let data8 = data7.battery;
if(typeof data8 !== "string"){
const err22 = {instancePath:instancePath+"/assumptions/battery",schemaPath:"#/properties/assumptions/properties/battery/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if("normal" !== data8){
const err23 = {instancePath:instancePath+"/assumptions/battery",schemaPath:"#/properties/assumptions/properties/battery/const",keyword:"const",params:{allowedValue: "normal"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data7.thermal !== undefined){
let data9 = data7.thermal;
if(typeof data9 !== "string"){
const err24 = {instancePath:instancePath+"/assumptions/thermal",schemaPath:"#/properties/assumptions/properties/thermal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if("normal" !== data9){
const err25 = {instancePath:instancePath+"/assumptions/thermal",schemaPath:"#/properties/assumptions/properties/thermal/const",keyword:"const",params:{allowedValue: "normal"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err26 = {instancePath:instancePath+"/assumptions",schemaPath:"#/properties/assumptions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.limits !== undefined){
let data10 = data.limits;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
if(!((((key2 === "battery") || (key2 === "thermal")) || (key2 === "memory")) || (key2 === "disk"))){
const err27 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data10.battery !== undefined){
let data11 = data10.battery;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key3 in data11){
if(!((key3 === "lowPercent") || (key3 === "criticalPercent"))){
const err28 = {instancePath:instancePath+"/limits/battery",schemaPath:"#/properties/limits/properties/battery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data11.lowPercent !== undefined){
let data12 = data11.lowPercent;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 100 || isNaN(data12)){
const err29 = {instancePath:instancePath+"/limits/battery/lowPercent",schemaPath:"#/properties/limits/properties/battery/properties/lowPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data12 < 0 || isNaN(data12)){
const err30 = {instancePath:instancePath+"/limits/battery/lowPercent",schemaPath:"#/properties/limits/properties/battery/properties/lowPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err31 = {instancePath:instancePath+"/limits/battery/lowPercent",schemaPath:"#/properties/limits/properties/battery/properties/lowPercent/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data11.criticalPercent !== undefined){
let data13 = data11.criticalPercent;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 100 || isNaN(data13)){
const err32 = {instancePath:instancePath+"/limits/battery/criticalPercent",schemaPath:"#/properties/limits/properties/battery/properties/criticalPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data13 < 0 || isNaN(data13)){
const err33 = {instancePath:instancePath+"/limits/battery/criticalPercent",schemaPath:"#/properties/limits/properties/battery/properties/criticalPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err34 = {instancePath:instancePath+"/limits/battery/criticalPercent",schemaPath:"#/properties/limits/properties/battery/properties/criticalPercent/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err35 = {instancePath:instancePath+"/limits/battery",schemaPath:"#/properties/limits/properties/battery/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data10.thermal !== undefined){
let data14 = data10.thermal;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key4 in data14){
if(!((key4 === "warmMarginCelsius") || (key4 === "criticalMarginCelsius"))){
const err36 = {instancePath:instancePath+"/limits/thermal",schemaPath:"#/properties/limits/properties/thermal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data14.warmMarginCelsius !== undefined){
let data15 = data14.warmMarginCelsius;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 60 || isNaN(data15)){
const err37 = {instancePath:instancePath+"/limits/thermal/warmMarginCelsius",schemaPath:"#/properties/limits/properties/thermal/properties/warmMarginCelsius/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data15 < 0 || isNaN(data15)){
const err38 = {instancePath:instancePath+"/limits/thermal/warmMarginCelsius",schemaPath:"#/properties/limits/properties/thermal/properties/warmMarginCelsius/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err39 = {instancePath:instancePath+"/limits/thermal/warmMarginCelsius",schemaPath:"#/properties/limits/properties/thermal/properties/warmMarginCelsius/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data14.criticalMarginCelsius !== undefined){
let data16 = data14.criticalMarginCelsius;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 60 || isNaN(data16)){
const err40 = {instancePath:instancePath+"/limits/thermal/criticalMarginCelsius",schemaPath:"#/properties/limits/properties/thermal/properties/criticalMarginCelsius/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data16 < 0 || isNaN(data16)){
const err41 = {instancePath:instancePath+"/limits/thermal/criticalMarginCelsius",schemaPath:"#/properties/limits/properties/thermal/properties/criticalMarginCelsius/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err42 = {instancePath:instancePath+"/limits/thermal/criticalMarginCelsius",schemaPath:"#/properties/limits/properties/thermal/properties/criticalMarginCelsius/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err43 = {instancePath:instancePath+"/limits/thermal",schemaPath:"#/properties/limits/properties/thermal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data10.memory !== undefined){
let data17 = data10.memory;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key5 in data17){
if(!(((((key5 === "reserveBytes") || (key5 === "reserveShare")) || (key5 === "comfortFactor")) || (key5 === "pressureConstrainPercent")) || (key5 === "pressureDenyPercent"))){
const err44 = {instancePath:instancePath+"/limits/memory",schemaPath:"#/properties/limits/properties/memory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data17.reserveBytes !== undefined){
let data18 = data17.reserveBytes;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err45 = {instancePath:instancePath+"/limits/memory/reserveBytes",schemaPath:"#/properties/limits/properties/memory/properties/reserveBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 9007199254740991 || isNaN(data18)){
const err46 = {instancePath:instancePath+"/limits/memory/reserveBytes",schemaPath:"#/properties/limits/properties/memory/properties/reserveBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data18 < 0 || isNaN(data18)){
const err47 = {instancePath:instancePath+"/limits/memory/reserveBytes",schemaPath:"#/properties/limits/properties/memory/properties/reserveBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
if(data17.reserveShare !== undefined){
let data19 = data17.reserveShare;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 1 || isNaN(data19)){
const err48 = {instancePath:instancePath+"/limits/memory/reserveShare",schemaPath:"#/properties/limits/properties/memory/properties/reserveShare/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data19 < 0 || isNaN(data19)){
const err49 = {instancePath:instancePath+"/limits/memory/reserveShare",schemaPath:"#/properties/limits/properties/memory/properties/reserveShare/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err50 = {instancePath:instancePath+"/limits/memory/reserveShare",schemaPath:"#/properties/limits/properties/memory/properties/reserveShare/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data17.comfortFactor !== undefined){
let data20 = data17.comfortFactor;
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 100 || isNaN(data20)){
const err51 = {instancePath:instancePath+"/limits/memory/comfortFactor",schemaPath:"#/properties/limits/properties/memory/properties/comfortFactor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data20 < 1 || isNaN(data20)){
const err52 = {instancePath:instancePath+"/limits/memory/comfortFactor",schemaPath:"#/properties/limits/properties/memory/properties/comfortFactor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err53 = {instancePath:instancePath+"/limits/memory/comfortFactor",schemaPath:"#/properties/limits/properties/memory/properties/comfortFactor/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data17.pressureConstrainPercent !== undefined){
let data21 = data17.pressureConstrainPercent;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 100 || isNaN(data21)){
const err54 = {instancePath:instancePath+"/limits/memory/pressureConstrainPercent",schemaPath:"#/properties/limits/properties/memory/properties/pressureConstrainPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data21 < 0 || isNaN(data21)){
const err55 = {instancePath:instancePath+"/limits/memory/pressureConstrainPercent",schemaPath:"#/properties/limits/properties/memory/properties/pressureConstrainPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err56 = {instancePath:instancePath+"/limits/memory/pressureConstrainPercent",schemaPath:"#/properties/limits/properties/memory/properties/pressureConstrainPercent/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data17.pressureDenyPercent !== undefined){
let data22 = data17.pressureDenyPercent;
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 100 || isNaN(data22)){
const err57 = {instancePath:instancePath+"/limits/memory/pressureDenyPercent",schemaPath:"#/properties/limits/properties/memory/properties/pressureDenyPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data22 < 0 || isNaN(data22)){
const err58 = {instancePath:instancePath+"/limits/memory/pressureDenyPercent",schemaPath:"#/properties/limits/properties/memory/properties/pressureDenyPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err59 = {instancePath:instancePath+"/limits/memory/pressureDenyPercent",schemaPath:"#/properties/limits/properties/memory/properties/pressureDenyPercent/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err60 = {instancePath:instancePath+"/limits/memory",schemaPath:"#/properties/limits/properties/memory/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data10.disk !== undefined){
let data23 = data10.disk;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key6 in data23){
if(!((key6 === "lowBytes") || (key6 === "lowShare"))){
const err61 = {instancePath:instancePath+"/limits/disk",schemaPath:"#/properties/limits/properties/disk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data23.lowBytes !== undefined){
let data24 = data23.lowBytes;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err62 = {instancePath:instancePath+"/limits/disk/lowBytes",schemaPath:"#/properties/limits/properties/disk/properties/lowBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 9007199254740991 || isNaN(data24)){
const err63 = {instancePath:instancePath+"/limits/disk/lowBytes",schemaPath:"#/properties/limits/properties/disk/properties/lowBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data24 < 0 || isNaN(data24)){
const err64 = {instancePath:instancePath+"/limits/disk/lowBytes",schemaPath:"#/properties/limits/properties/disk/properties/lowBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
if(data23.lowShare !== undefined){
let data25 = data23.lowShare;
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 1 || isNaN(data25)){
const err65 = {instancePath:instancePath+"/limits/disk/lowShare",schemaPath:"#/properties/limits/properties/disk/properties/lowShare/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data25 < 0 || isNaN(data25)){
const err66 = {instancePath:instancePath+"/limits/disk/lowShare",schemaPath:"#/properties/limits/properties/disk/properties/lowShare/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err67 = {instancePath:instancePath+"/limits/disk/lowShare",schemaPath:"#/properties/limits/properties/disk/properties/lowShare/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err68 = {instancePath:instancePath+"/limits/disk",schemaPath:"#/properties/limits/properties/disk/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err69 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.thermal !== undefined){
let data26 = data.thermal;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key7 in data26){
if(!((key7 === "failedSensor") || (key7 === "sensors"))){
const err70 = {instancePath:instancePath+"/thermal",schemaPath:"#/properties/thermal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data26.failedSensor !== undefined){
let data27 = data26.failedSensor;
if(typeof data27 !== "string"){
const err71 = {instancePath:instancePath+"/thermal/failedSensor",schemaPath:"#/properties/thermal/properties/failedSensor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(!((data27 === "constrain") || (data27 === "ignore"))){
const err72 = {instancePath:instancePath+"/thermal/failedSensor",schemaPath:"#/properties/thermal/properties/failedSensor/enum",keyword:"enum",params:{allowedValues: schema19.properties.thermal.properties.failedSensor.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data26.sensors !== undefined){
let data28 = data26.sensors;
if(Array.isArray(data28)){
if(data28.length > 64){
const err73 = {instancePath:instancePath+"/thermal/sensors",schemaPath:"#/properties/thermal/properties/sensors/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const len1 = data28.length;
for(let i2=0; i2<len1; i2++){
let data29 = data28[i2];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.sensor === undefined){
const err74 = {instancePath:instancePath+"/thermal/sensors/" + i2,schemaPath:"#/properties/thermal/properties/sensors/items/required",keyword:"required",params:{missingProperty: "sensor"},message:"must have required property '"+"sensor"+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
for(const key8 in data29){
if(!(((((key8 === "sensor") || (key8 === "ignore")) || (key8 === "throttlesCelsius")) || (key8 === "stopsCelsius")) || (key8 === "replaces"))){
const err75 = {instancePath:instancePath+"/thermal/sensors/" + i2,schemaPath:"#/properties/thermal/properties/sensors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data29.sensor !== undefined){
let data30 = data29.sensor;
if(typeof data30 === "string"){
if(func2(data30) > 200){
const err76 = {instancePath:instancePath+"/thermal/sensors/" + i2+"/sensor",schemaPath:"#/properties/thermal/properties/sensors/items/properties/sensor/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(func2(data30) < 1){
const err77 = {instancePath:instancePath+"/thermal/sensors/" + i2+"/sensor",schemaPath:"#/properties/thermal/properties/sensors/items/properties/sensor/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err78 = {instancePath:instancePath+"/thermal/sensors/" + i2+"/sensor",schemaPath:"#/properties/thermal/properties/sensors/items/properties/sensor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data29.ignore !== undefined){
let data31 = data29.ignore;
if(typeof data31 !== "boolean"){
const err79 = {instancePath:instancePath+"/thermal/sensors/" + i2+"/ignore",schemaPath:"#/properties/thermal/properties/sensors/items/properties/ignore/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(true !== data31){
const err80 = {instancePath:instancePath+"/thermal/sensors/" + i2+"/ignore",schemaPath:"#/properties/thermal/properties/sensors/items/properties/ignore/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data29.throttlesCelsius !== undefined){
let data32 = data29.throttlesCelsius;
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 150 || isNaN(data32)){
const err81 = {instancePath:instancePath+"/thermal/sensors/" + i2+"/throttlesCelsius",schemaPath:"#/properties/thermal/properties/sensors/items/properties/throttlesCelsius/maximum",keyword:"maximum",params:{comparison: "<=", limit: 150},message:"must be <= 150"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data32 <= 0 || isNaN(data32)){
const err82 = {instancePath:instancePath+"/thermal/sensors/" + i2+"/throttlesCelsius",schemaPath:"#/properties/thermal/properties/sensors/items/properties/throttlesCelsius/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err83 = {instancePath:instancePath+"/thermal/sensors/" + i2+"/throttlesCelsius",schemaPath:"#/properties/thermal/properties/sensors/items/properties/throttlesCelsius/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data29.stopsCelsius !== undefined){
let data33 = data29.stopsCelsius;
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 150 || isNaN(data33)){
const err84 = {instancePath:instancePath+"/thermal/sensors/" + i2+"/stopsCelsius",schemaPath:"#/properties/thermal/properties/sensors/items/properties/stopsCelsius/maximum",keyword:"maximum",params:{comparison: "<=", limit: 150},message:"must be <= 150"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data33 <= 0 || isNaN(data33)){
const err85 = {instancePath:instancePath+"/thermal/sensors/" + i2+"/stopsCelsius",schemaPath:"#/properties/thermal/properties/sensors/items/properties/stopsCelsius/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
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
const err86 = {instancePath:instancePath+"/thermal/sensors/" + i2+"/stopsCelsius",schemaPath:"#/properties/thermal/properties/sensors/items/properties/stopsCelsius/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data29.replaces !== undefined){
let data34 = data29.replaces;
if(typeof data34 !== "boolean"){
const err87 = {instancePath:instancePath+"/thermal/sensors/" + i2+"/replaces",schemaPath:"#/properties/thermal/properties/sensors/items/properties/replaces/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(true !== data34){
const err88 = {instancePath:instancePath+"/thermal/sensors/" + i2+"/replaces",schemaPath:"#/properties/thermal/properties/sensors/items/properties/replaces/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err89 = {instancePath:instancePath+"/thermal/sensors/" + i2,schemaPath:"#/properties/thermal/properties/sensors/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err90 = {instancePath:instancePath+"/thermal/sensors",schemaPath:"#/properties/thermal/properties/sensors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err91 = {instancePath:instancePath+"/thermal",schemaPath:"#/properties/thermal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.memory !== undefined){
let data35 = data.memory;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key9 in data35){
if(!(key9 === "cgroup")){
const err92 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data35.cgroup !== undefined){
let data36 = data35.cgroup;
if(typeof data36 === "string"){
if(func2(data36) > 1000){
const err93 = {instancePath:instancePath+"/memory/cgroup",schemaPath:"#/properties/memory/properties/cgroup/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(!pattern3.test(data36)){
const err94 = {instancePath:instancePath+"/memory/cgroup",schemaPath:"#/properties/memory/properties/cgroup/pattern",keyword:"pattern",params:{pattern: "^(self|host|/.*)$"},message:"must match pattern \""+"^(self|host|/.*)$"+"\""};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err95 = {instancePath:instancePath+"/memory/cgroup",schemaPath:"#/properties/memory/properties/cgroup/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err96 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.memoryHint !== undefined){
let data37 = data.memoryHint;
if(typeof data37 !== "string"){
const err97 = {instancePath:instancePath+"/memoryHint",schemaPath:"#/properties/memoryHint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(!(((data37 === "fallback") || (data37 === "comfort")) || (data37 === "requirement"))){
const err98 = {instancePath:instancePath+"/memoryHint",schemaPath:"#/properties/memoryHint/enum",keyword:"enum",params:{allowedValues: schema19.properties.memoryHint.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.modelStore !== undefined){
let data38 = data.modelStore;
if(typeof data38 === "string"){
if(func2(data38) > 1000){
const err99 = {instancePath:instancePath+"/modelStore",schemaPath:"#/properties/modelStore/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(!pattern4.test(data38)){
const err100 = {instancePath:instancePath+"/modelStore",schemaPath:"#/properties/modelStore/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""};
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
const err101 = {instancePath:instancePath+"/modelStore",schemaPath:"#/properties/modelStore/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.endpoints !== undefined){
let data39 = data.endpoints;
if(Array.isArray(data39)){
if(data39.length > 8){
const err102 = {instancePath:instancePath+"/endpoints",schemaPath:"#/properties/endpoints/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data39.length < 1){
const err103 = {instancePath:instancePath+"/endpoints",schemaPath:"#/properties/endpoints/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const len2 = data39.length;
for(let i3=0; i3<len2; i3++){
let data40 = data39[i3];
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.url === undefined){
const err104 = {instancePath:instancePath+"/endpoints/" + i3,schemaPath:"#/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data40.implementation === undefined){
const err105 = {instancePath:instancePath+"/endpoints/" + i3,schemaPath:"#/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "implementation"},message:"must have required property '"+"implementation"+"'"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
for(const key10 in data40){
if(!((key10 === "url") || (key10 === "implementation"))){
const err106 = {instancePath:instancePath+"/endpoints/" + i3,schemaPath:"#/properties/endpoints/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data40.url !== undefined){
let data41 = data40.url;
if(typeof data41 === "string"){
if(func2(data41) > 200){
const err107 = {instancePath:instancePath+"/endpoints/" + i3+"/url",schemaPath:"#/properties/endpoints/items/properties/url/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(!pattern5.test(data41)){
const err108 = {instancePath:instancePath+"/endpoints/" + i3+"/url",schemaPath:"#/properties/endpoints/items/properties/url/pattern",keyword:"pattern",params:{pattern: "^http://"},message:"must match pattern \""+"^http://"+"\""};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err109 = {instancePath:instancePath+"/endpoints/" + i3+"/url",schemaPath:"#/properties/endpoints/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data40.implementation !== undefined){
let data42 = data40.implementation;
if(typeof data42 !== "string"){
const err110 = {instancePath:instancePath+"/endpoints/" + i3+"/implementation",schemaPath:"#/properties/endpoints/items/properties/implementation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(!(((data42 === "ollama") || (data42 === "llama.cpp")) || (data42 === "openai-compatible"))){
const err111 = {instancePath:instancePath+"/endpoints/" + i3+"/implementation",schemaPath:"#/properties/endpoints/items/properties/implementation/enum",keyword:"enum",params:{allowedValues: schema19.properties.endpoints.items.properties.implementation.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err112 = {instancePath:instancePath+"/endpoints/" + i3,schemaPath:"#/properties/endpoints/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err113 = {instancePath:instancePath+"/endpoints",schemaPath:"#/properties/endpoints/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.service !== undefined){
let data43 = data.service;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key11 in data43){
if(!(((((key11 === "contextTokens") || (key11 === "parallelSlots")) || (key11 === "kvCacheType")) || (key11 === "flashAttention")) || (key11 === "unmeasuredMarginBytes"))){
const err114 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data43.contextTokens !== undefined){
let data44 = data43.contextTokens;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
const err115 = {instancePath:instancePath+"/service/contextTokens",schemaPath:"#/properties/service/properties/contextTokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 9007199254740991 || isNaN(data44)){
const err116 = {instancePath:instancePath+"/service/contextTokens",schemaPath:"#/properties/service/properties/contextTokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data44 < 1 || isNaN(data44)){
const err117 = {instancePath:instancePath+"/service/contextTokens",schemaPath:"#/properties/service/properties/contextTokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
if(data43.parallelSlots !== undefined){
let data45 = data43.parallelSlots;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
const err118 = {instancePath:instancePath+"/service/parallelSlots",schemaPath:"#/properties/service/properties/parallelSlots/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 1024 || isNaN(data45)){
const err119 = {instancePath:instancePath+"/service/parallelSlots",schemaPath:"#/properties/service/properties/parallelSlots/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024},message:"must be <= 1024"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data45 < 1 || isNaN(data45)){
const err120 = {instancePath:instancePath+"/service/parallelSlots",schemaPath:"#/properties/service/properties/parallelSlots/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
if(data43.kvCacheType !== undefined){
let data46 = data43.kvCacheType;
if(typeof data46 !== "string"){
const err121 = {instancePath:instancePath+"/service/kvCacheType",schemaPath:"#/properties/service/properties/kvCacheType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(!(((data46 === "f16") || (data46 === "q8_0")) || (data46 === "q4_0"))){
const err122 = {instancePath:instancePath+"/service/kvCacheType",schemaPath:"#/properties/service/properties/kvCacheType/enum",keyword:"enum",params:{allowedValues: schema19.properties.service.properties.kvCacheType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data43.flashAttention !== undefined){
let data47 = data43.flashAttention;
if(typeof data47 !== "string"){
const err123 = {instancePath:instancePath+"/service/flashAttention",schemaPath:"#/properties/service/properties/flashAttention/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(!(((data47 === "auto") || (data47 === "on")) || (data47 === "off"))){
const err124 = {instancePath:instancePath+"/service/flashAttention",schemaPath:"#/properties/service/properties/flashAttention/enum",keyword:"enum",params:{allowedValues: schema19.properties.service.properties.flashAttention.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data43.unmeasuredMarginBytes !== undefined){
let data48 = data43.unmeasuredMarginBytes;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
const err125 = {instancePath:instancePath+"/service/unmeasuredMarginBytes",schemaPath:"#/properties/service/properties/unmeasuredMarginBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 > 9007199254740991 || isNaN(data48)){
const err126 = {instancePath:instancePath+"/service/unmeasuredMarginBytes",schemaPath:"#/properties/service/properties/unmeasuredMarginBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data48 < 0 || isNaN(data48)){
const err127 = {instancePath:instancePath+"/service/unmeasuredMarginBytes",schemaPath:"#/properties/service/properties/unmeasuredMarginBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err128 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.profiles !== undefined){
let data49 = data.profiles;
if(Array.isArray(data49)){
if(data49.length > 62){
const err129 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/maxItems",keyword:"maxItems",params:{limit: 62},message:"must NOT have more than 62 items"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const len3 = data49.length;
for(let i4=0; i4<len3; i4++){
let data50 = data49[i4];
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.profileRef === undefined){
const err130 = {instancePath:instancePath+"/profiles/" + i4,schemaPath:"#/properties/profiles/items/required",keyword:"required",params:{missingProperty: "profileRef"},message:"must have required property '"+"profileRef"+"'"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data50.modelTag === undefined){
const err131 = {instancePath:instancePath+"/profiles/" + i4,schemaPath:"#/properties/profiles/items/required",keyword:"required",params:{missingProperty: "modelTag"},message:"must have required property '"+"modelTag"+"'"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
for(const key12 in data50){
if(!(((((key12 === "profileRef") || (key12 === "modelTag")) || (key12 === "memoryHintMiB")) || (key12 === "diskHintMiB")) || (key12 === "endpoint"))){
const err132 = {instancePath:instancePath+"/profiles/" + i4,schemaPath:"#/properties/profiles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data50.profileRef !== undefined){
let data51 = data50.profileRef;
if(typeof data51 === "string"){
if(func2(data51) > 200){
const err133 = {instancePath:instancePath+"/profiles/" + i4+"/profileRef",schemaPath:"#/properties/profiles/items/properties/profileRef/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(!pattern6.test(data51)){
const err134 = {instancePath:instancePath+"/profiles/" + i4+"/profileRef",schemaPath:"#/properties/profiles/items/properties/profileRef/pattern",keyword:"pattern",params:{pattern: "^urn:srcos:model-profile:[a-z0-9][a-z0-9_-]*$"},message:"must match pattern \""+"^urn:srcos:model-profile:[a-z0-9][a-z0-9_-]*$"+"\""};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err135 = {instancePath:instancePath+"/profiles/" + i4+"/profileRef",schemaPath:"#/properties/profiles/items/properties/profileRef/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data50.modelTag !== undefined){
let data52 = data50.modelTag;
if(typeof data52 === "string"){
if(func2(data52) > 200){
const err136 = {instancePath:instancePath+"/profiles/" + i4+"/modelTag",schemaPath:"#/properties/profiles/items/properties/modelTag/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(func2(data52) < 1){
const err137 = {instancePath:instancePath+"/profiles/" + i4+"/modelTag",schemaPath:"#/properties/profiles/items/properties/modelTag/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err138 = {instancePath:instancePath+"/profiles/" + i4+"/modelTag",schemaPath:"#/properties/profiles/items/properties/modelTag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data50.memoryHintMiB !== undefined){
let data53 = data50.memoryHintMiB;
if((!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))) && (data53 !== null)){
const err139 = {instancePath:instancePath+"/profiles/" + i4+"/memoryHintMiB",schemaPath:"#/properties/profiles/items/properties/memoryHintMiB/type",keyword:"type",params:{type: schema19.properties.profiles.items.properties.memoryHintMiB.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 16777216 || isNaN(data53)){
const err140 = {instancePath:instancePath+"/profiles/" + i4+"/memoryHintMiB",schemaPath:"#/properties/profiles/items/properties/memoryHintMiB/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16777216},message:"must be <= 16777216"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data53 < 1 || isNaN(data53)){
const err141 = {instancePath:instancePath+"/profiles/" + i4+"/memoryHintMiB",schemaPath:"#/properties/profiles/items/properties/memoryHintMiB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
if(data50.diskHintMiB !== undefined){
let data54 = data50.diskHintMiB;
if((!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))) && (data54 !== null)){
const err142 = {instancePath:instancePath+"/profiles/" + i4+"/diskHintMiB",schemaPath:"#/properties/profiles/items/properties/diskHintMiB/type",keyword:"type",params:{type: schema19.properties.profiles.items.properties.diskHintMiB.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 16777216 || isNaN(data54)){
const err143 = {instancePath:instancePath+"/profiles/" + i4+"/diskHintMiB",schemaPath:"#/properties/profiles/items/properties/diskHintMiB/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16777216},message:"must be <= 16777216"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data54 < 1 || isNaN(data54)){
const err144 = {instancePath:instancePath+"/profiles/" + i4+"/diskHintMiB",schemaPath:"#/properties/profiles/items/properties/diskHintMiB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
if(data50.endpoint !== undefined){
let data55 = data50.endpoint;
if(typeof data55 === "string"){
if(func2(data55) > 200){
const err145 = {instancePath:instancePath+"/profiles/" + i4+"/endpoint",schemaPath:"#/properties/profiles/items/properties/endpoint/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(!pattern5.test(data55)){
const err146 = {instancePath:instancePath+"/profiles/" + i4+"/endpoint",schemaPath:"#/properties/profiles/items/properties/endpoint/pattern",keyword:"pattern",params:{pattern: "^http://"},message:"must match pattern \""+"^http://"+"\""};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err147 = {instancePath:instancePath+"/profiles/" + i4+"/endpoint",schemaPath:"#/properties/profiles/items/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err148 = {instancePath:instancePath+"/profiles/" + i4,schemaPath:"#/properties/profiles/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err149 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.projectConstrain !== undefined){
let data56 = data.projectConstrain;
if(typeof data56 !== "string"){
const err150 = {instancePath:instancePath+"/projectConstrain",schemaPath:"#/properties/projectConstrain/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(!((data56 === "available") || (data56 === "unavailable"))){
const err151 = {instancePath:instancePath+"/projectConstrain",schemaPath:"#/properties/projectConstrain/enum",keyword:"enum",params:{allowedValues: schema19.properties.projectConstrain.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.watch !== undefined){
let data57 = data.watch;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key13 in data57){
if(!((((key13 === "holdSeconds") || (key13 === "thermalMarginCelsius")) || (key13 === "batteryMarginPercent")) || (key13 === "memoryMarginShare"))){
const err152 = {instancePath:instancePath+"/watch",schemaPath:"#/properties/watch/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data57.holdSeconds !== undefined){
let data58 = data57.holdSeconds;
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 > 3600 || isNaN(data58)){
const err153 = {instancePath:instancePath+"/watch/holdSeconds",schemaPath:"#/properties/watch/properties/holdSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data58 < 0 || isNaN(data58)){
const err154 = {instancePath:instancePath+"/watch/holdSeconds",schemaPath:"#/properties/watch/properties/holdSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err155 = {instancePath:instancePath+"/watch/holdSeconds",schemaPath:"#/properties/watch/properties/holdSeconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data57.thermalMarginCelsius !== undefined){
let data59 = data57.thermalMarginCelsius;
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 > 60 || isNaN(data59)){
const err156 = {instancePath:instancePath+"/watch/thermalMarginCelsius",schemaPath:"#/properties/watch/properties/thermalMarginCelsius/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data59 < 0 || isNaN(data59)){
const err157 = {instancePath:instancePath+"/watch/thermalMarginCelsius",schemaPath:"#/properties/watch/properties/thermalMarginCelsius/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err158 = {instancePath:instancePath+"/watch/thermalMarginCelsius",schemaPath:"#/properties/watch/properties/thermalMarginCelsius/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data57.batteryMarginPercent !== undefined){
let data60 = data57.batteryMarginPercent;
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 > 100 || isNaN(data60)){
const err159 = {instancePath:instancePath+"/watch/batteryMarginPercent",schemaPath:"#/properties/watch/properties/batteryMarginPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data60 < 0 || isNaN(data60)){
const err160 = {instancePath:instancePath+"/watch/batteryMarginPercent",schemaPath:"#/properties/watch/properties/batteryMarginPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err161 = {instancePath:instancePath+"/watch/batteryMarginPercent",schemaPath:"#/properties/watch/properties/batteryMarginPercent/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data57.memoryMarginShare !== undefined){
let data61 = data57.memoryMarginShare;
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 > 10 || isNaN(data61)){
const err162 = {instancePath:instancePath+"/watch/memoryMarginShare",schemaPath:"#/properties/watch/properties/memoryMarginShare/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data61 < 0 || isNaN(data61)){
const err163 = {instancePath:instancePath+"/watch/memoryMarginShare",schemaPath:"#/properties/watch/properties/memoryMarginShare/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err164 = {instancePath:instancePath+"/watch/memoryMarginShare",schemaPath:"#/properties/watch/properties/memoryMarginShare/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err165 = {instancePath:instancePath+"/watch",schemaPath:"#/properties/watch/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.plugins !== undefined){
let data62 = data.plugins;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(Object.keys(data62).length > 64){
const err166 = {instancePath:instancePath+"/plugins",schemaPath:"#/properties/plugins/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
for(const key14 in data62){
const _errs141 = errors;
if(typeof key14 === "string"){
if(!pattern8.test(key14)){
const err167 = {instancePath:instancePath+"/plugins",schemaPath:"#/properties/plugins/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\"",propertyName:key14};
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
const err168 = {instancePath:instancePath+"/plugins",schemaPath:"#/properties/plugins/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key14};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
var valid23 = _errs141 === errors;
if(!valid23){
const err169 = {instancePath:instancePath+"/plugins",schemaPath:"#/properties/plugins/propertyNames",keyword:"propertyNames",params:{propertyName: key14},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
for(const key15 in data62){
let data63 = data62[key15];
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key16 in data63){
if(!((((((key16 === "sha256") || (key16 === "grants")) || (key16 === "required")) || (key16 === "supplies")) || (key16 === "limits")) || (key16 === "settings"))){
const err170 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/plugins/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data63.sha256 !== undefined){
let data64 = data63.sha256;
if(typeof data64 === "string"){
if(!pattern9.test(data64)){
const err171 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/sha256",schemaPath:"#/properties/plugins/additionalProperties/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err172 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/sha256",schemaPath:"#/properties/plugins/additionalProperties/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data63.grants !== undefined){
let data65 = data63.grants;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
for(const key17 in data65){
if(!(((((key17 === "read") || (key17 === "net")) || (key17 === "run")) || (key17 === "env")) || (key17 === "sys"))){
const err173 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants",schemaPath:"#/properties/plugins/additionalProperties/properties/grants/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data65.read !== undefined){
let data66 = data65.read;
if(Array.isArray(data66)){
if(data66.length > 64){
const err174 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants/read",schemaPath:"#/properties/plugins/additionalProperties/properties/grants/properties/read/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const len4 = data66.length;
for(let i5=0; i5<len4; i5++){
let data67 = data66[i5];
if(typeof data67 === "string"){
if(func2(data67) > 4096){
const err175 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants/read/" + i5,schemaPath:"#/properties/plugins/additionalProperties/properties/grants/properties/read/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err176 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants/read/" + i5,schemaPath:"#/properties/plugins/additionalProperties/properties/grants/properties/read/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err177 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants/read",schemaPath:"#/properties/plugins/additionalProperties/properties/grants/properties/read/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data65.net !== undefined){
let data68 = data65.net;
if(Array.isArray(data68)){
if(data68.length > 64){
const err178 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants/net",schemaPath:"#/properties/plugins/additionalProperties/properties/grants/properties/net/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const len5 = data68.length;
for(let i6=0; i6<len5; i6++){
let data69 = data68[i6];
if(typeof data69 === "string"){
if(func2(data69) > 400){
const err179 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants/net/" + i6,schemaPath:"#/properties/plugins/additionalProperties/properties/grants/properties/net/items/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err180 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants/net/" + i6,schemaPath:"#/properties/plugins/additionalProperties/properties/grants/properties/net/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err181 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants/net",schemaPath:"#/properties/plugins/additionalProperties/properties/grants/properties/net/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data65.run !== undefined){
let data70 = data65.run;
if(Array.isArray(data70)){
if(data70.length > 64){
const err182 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants/run",schemaPath:"#/properties/plugins/additionalProperties/properties/grants/properties/run/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const len6 = data70.length;
for(let i7=0; i7<len6; i7++){
let data71 = data70[i7];
if(Array.isArray(data71)){
if(data71.length > 64){
const err183 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants/run/" + i7,schemaPath:"#/properties/plugins/additionalProperties/properties/grants/properties/run/items/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const len7 = data71.length;
for(let i8=0; i8<len7; i8++){
let data72 = data71[i8];
if(typeof data72 === "string"){
if(func2(data72) > 4096){
const err184 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants/run/" + i7+"/" + i8,schemaPath:"#/properties/plugins/additionalProperties/properties/grants/properties/run/items/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err185 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants/run/" + i7+"/" + i8,schemaPath:"#/properties/plugins/additionalProperties/properties/grants/properties/run/items/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err186 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants/run/" + i7,schemaPath:"#/properties/plugins/additionalProperties/properties/grants/properties/run/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err187 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants/run",schemaPath:"#/properties/plugins/additionalProperties/properties/grants/properties/run/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data65.env !== undefined){
let data73 = data65.env;
if(Array.isArray(data73)){
if(data73.length > 64){
const err188 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants/env",schemaPath:"#/properties/plugins/additionalProperties/properties/grants/properties/env/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const len8 = data73.length;
for(let i9=0; i9<len8; i9++){
let data74 = data73[i9];
if(typeof data74 === "string"){
if(func2(data74) > 200){
const err189 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants/env/" + i9,schemaPath:"#/properties/plugins/additionalProperties/properties/grants/properties/env/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err190 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants/env/" + i9,schemaPath:"#/properties/plugins/additionalProperties/properties/grants/properties/env/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err191 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants/env",schemaPath:"#/properties/plugins/additionalProperties/properties/grants/properties/env/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data65.sys !== undefined){
let data75 = data65.sys;
if(Array.isArray(data75)){
if(data75.length > 16){
const err192 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants/sys",schemaPath:"#/properties/plugins/additionalProperties/properties/grants/properties/sys/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const len9 = data75.length;
for(let i10=0; i10<len9; i10++){
let data76 = data75[i10];
if(typeof data76 === "string"){
if(func2(data76) > 40){
const err193 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants/sys/" + i10,schemaPath:"#/properties/plugins/additionalProperties/properties/grants/properties/sys/items/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err194 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants/sys/" + i10,schemaPath:"#/properties/plugins/additionalProperties/properties/grants/properties/sys/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err195 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants/sys",schemaPath:"#/properties/plugins/additionalProperties/properties/grants/properties/sys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err196 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/grants",schemaPath:"#/properties/plugins/additionalProperties/properties/grants/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data63.required !== undefined){
if(typeof data63.required !== "boolean"){
const err197 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/required",schemaPath:"#/properties/plugins/additionalProperties/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data63.supplies !== undefined){
let data78 = data63.supplies;
if(Array.isArray(data78)){
if(data78.length > 2){
const err198 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supplies",schemaPath:"#/properties/plugins/additionalProperties/properties/supplies/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const len10 = data78.length;
for(let i11=0; i11<len10; i11++){
let data79 = data78[i11];
if(typeof data79 !== "string"){
const err199 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supplies/" + i11,schemaPath:"#/properties/plugins/additionalProperties/properties/supplies/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(!((data79 === "battery") || (data79 === "thermal"))){
const err200 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supplies/" + i11,schemaPath:"#/properties/plugins/additionalProperties/properties/supplies/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.plugins.additionalProperties.properties.supplies.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
let i12 = data78.length;
let j1;
if(i12 > 1){
const indices1 = {};
for(;i12--;){
let item1 = data78[i12];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err201 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supplies",schemaPath:"#/properties/plugins/additionalProperties/properties/supplies/uniqueItems",keyword:"uniqueItems",params:{i: i12, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i12+" are identical)"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
break;
}
indices1[item1] = i12;
}
}
}
else {
const err202 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supplies",schemaPath:"#/properties/plugins/additionalProperties/properties/supplies/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data63.limits !== undefined){
let data80 = data63.limits;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
for(const key18 in data80){
if(!(((((key18 === "fuel") || (key18 === "wallMs")) || (key18 === "memoryMiB")) || (key18 === "outputBytes")) || (key18 === "hostCalls"))){
const err203 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits",schemaPath:"#/properties/plugins/additionalProperties/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data80.fuel !== undefined){
let data81 = data80.fuel;
if(!(((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81))) && (isFinite(data81)))){
const err204 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/fuel",schemaPath:"#/properties/plugins/additionalProperties/properties/limits/properties/fuel/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if((typeof data81 == "number") && (isFinite(data81))){
if(data81 > 2000000000 || isNaN(data81)){
const err205 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/fuel",schemaPath:"#/properties/plugins/additionalProperties/properties/limits/properties/fuel/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000000000},message:"must be <= 2000000000"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data81 < 1000 || isNaN(data81)){
const err206 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/fuel",schemaPath:"#/properties/plugins/additionalProperties/properties/limits/properties/fuel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
if(data80.wallMs !== undefined){
let data82 = data80.wallMs;
if(!(((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82))) && (isFinite(data82)))){
const err207 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/wallMs",schemaPath:"#/properties/plugins/additionalProperties/properties/limits/properties/wallMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if((typeof data82 == "number") && (isFinite(data82))){
if(data82 > 30000 || isNaN(data82)){
const err208 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/wallMs",schemaPath:"#/properties/plugins/additionalProperties/properties/limits/properties/wallMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30000},message:"must be <= 30000"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data82 < 10 || isNaN(data82)){
const err209 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/wallMs",schemaPath:"#/properties/plugins/additionalProperties/properties/limits/properties/wallMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"};
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
if(data80.memoryMiB !== undefined){
let data83 = data80.memoryMiB;
if(!(((typeof data83 == "number") && (!(data83 % 1) && !isNaN(data83))) && (isFinite(data83)))){
const err210 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/memoryMiB",schemaPath:"#/properties/plugins/additionalProperties/properties/limits/properties/memoryMiB/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if((typeof data83 == "number") && (isFinite(data83))){
if(data83 > 256 || isNaN(data83)){
const err211 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/memoryMiB",schemaPath:"#/properties/plugins/additionalProperties/properties/limits/properties/memoryMiB/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256},message:"must be <= 256"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data83 < 1 || isNaN(data83)){
const err212 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/memoryMiB",schemaPath:"#/properties/plugins/additionalProperties/properties/limits/properties/memoryMiB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
if(data80.outputBytes !== undefined){
let data84 = data80.outputBytes;
if(!(((typeof data84 == "number") && (!(data84 % 1) && !isNaN(data84))) && (isFinite(data84)))){
const err213 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/outputBytes",schemaPath:"#/properties/plugins/additionalProperties/properties/limits/properties/outputBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if((typeof data84 == "number") && (isFinite(data84))){
if(data84 > 1048576 || isNaN(data84)){
const err214 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/outputBytes",schemaPath:"#/properties/plugins/additionalProperties/properties/limits/properties/outputBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1048576},message:"must be <= 1048576"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data84 < 64 || isNaN(data84)){
const err215 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/outputBytes",schemaPath:"#/properties/plugins/additionalProperties/properties/limits/properties/outputBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 64},message:"must be >= 64"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
if(data80.hostCalls !== undefined){
let data85 = data80.hostCalls;
if(!(((typeof data85 == "number") && (!(data85 % 1) && !isNaN(data85))) && (isFinite(data85)))){
const err216 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/hostCalls",schemaPath:"#/properties/plugins/additionalProperties/properties/limits/properties/hostCalls/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if((typeof data85 == "number") && (isFinite(data85))){
if(data85 > 10000 || isNaN(data85)){
const err217 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/hostCalls",schemaPath:"#/properties/plugins/additionalProperties/properties/limits/properties/hostCalls/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data85 < 0 || isNaN(data85)){
const err218 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/hostCalls",schemaPath:"#/properties/plugins/additionalProperties/properties/limits/properties/hostCalls/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
}
else {
const err219 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits",schemaPath:"#/properties/plugins/additionalProperties/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data63.settings !== undefined){
let data86 = data63.settings;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
}
else {
const err220 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/plugins/additionalProperties/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err221 = {instancePath:instancePath+"/plugins/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/plugins/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err222 = {instancePath:instancePath+"/plugins",schemaPath:"#/properties/plugins/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err223 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
