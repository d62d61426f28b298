/** Generated from the schema: deno task gen. */
// @ts-self-types="./recording_validator.d.ts"
"use strict";
export const validate = validate52;

const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://schemas.srcos.ai/model-carry/recording.schema.json","title":"ModelCarryRecording","description":"Answers of a host, call by call; a sysroot's host.json has the same shape.","type":"object","additionalProperties":false,"required":["kind","schemaVersion","calls"],"properties":{"kind":{"description":"Kind of the document.","type":"string","const":"ModelCarryRecording"},"schemaVersion":{"description":"Version of this schema.","type":"string","const":"v0.1"},"capturedAt":{"description":"When it was recorded, UTC; a replay runs at this time.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$"},"calls":{"description":"Each call with its answer, in the order of the calls.","type":"array","items":{"description":"One call.","type":"object","additionalProperties":false,"required":["call","args"],"properties":{"call":{"description":"Host call.","type":"string","enum":["readText","readDir","readLinkName","statfs","httpGet","ollamaShow","exec","env","system"]},"args":{"description":"Arguments as JSON.","type":"array","items":{"description":"One argument.","type":["null","boolean","number","string","array","object"],"additionalProperties":true,"items":true},"maxItems":4},"result":{"description":"What it answered; absent where it failed.","type":["null","boolean","number","string","array","object"],"additionalProperties":true,"items":true},"error":{"description":"How it failed; absent where it answered.","type":"object","additionalProperties":false,"required":["code","message"],"properties":{"code":{"description":"Code of the failure.","type":"string","minLength":1,"maxLength":200},"message":{"description":"What was said.","type":"string","maxLength":4000}}}},"oneOf":[{"required":["result"]},{"required":["error"]}]},"maxItems":100000}}};
const pattern3 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$", "u");
const func1 = ((text) => text.length > 65536 ? text.length >> 1 : [...text].length);

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://schemas.srcos.ai/model-carry/recording.schema.json" */;
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
if(data.calls === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "calls"},message:"must have required property '"+"calls"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
for(const key0 in data){
if(!((((key0 === "kind") || (key0 === "schemaVersion")) || (key0 === "capturedAt")) || (key0 === "calls"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if("ModelCarryRecording" !== data0){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "ModelCarryRecording"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.schemaVersion !== undefined){
let data1 = data.schemaVersion;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if("v0.1" !== data1){
const err7 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue: "v0.1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.capturedAt !== undefined){
let data2 = data.capturedAt;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err8 = {instancePath:instancePath+"/capturedAt",schemaPath:"#/properties/capturedAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$"+"\""};
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
const err9 = {instancePath:instancePath+"/capturedAt",schemaPath:"#/properties/capturedAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.calls !== undefined){
let data3 = data.calls;
if(Array.isArray(data3)){
if(data3.length > 100000){
const err10 = {instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/maxItems",keyword:"maxItems",params:{limit: 100000},message:"must NOT have more than 100000 items"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs12 = errors;
let valid3 = false;
let passing0 = null;
const _errs13 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.result === undefined){
const err11 = {instancePath:instancePath+"/calls/" + i0,schemaPath:"#/properties/calls/items/oneOf/0/required",keyword:"required",params:{missingProperty: "result"},message:"must have required property '"+"result"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
var _valid0 = _errs13 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs14 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.error === undefined){
const err12 = {instancePath:instancePath+"/calls/" + i0,schemaPath:"#/properties/calls/items/oneOf/1/required",keyword:"required",params:{missingProperty: "error"},message:"must have required property '"+"error"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
var _valid0 = _errs14 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
const err13 = {instancePath:instancePath+"/calls/" + i0,schemaPath:"#/properties/calls/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.call === undefined){
const err14 = {instancePath:instancePath+"/calls/" + i0,schemaPath:"#/properties/calls/items/required",keyword:"required",params:{missingProperty: "call"},message:"must have required property '"+"call"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data4.args === undefined){
const err15 = {instancePath:instancePath+"/calls/" + i0,schemaPath:"#/properties/calls/items/required",keyword:"required",params:{missingProperty: "args"},message:"must have required property '"+"args"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
for(const key1 in data4){
if(!((((key1 === "call") || (key1 === "args")) || (key1 === "result")) || (key1 === "error"))){
const err16 = {instancePath:instancePath+"/calls/" + i0,schemaPath:"#/properties/calls/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data4.call !== undefined){
let data5 = data4.call;
if(typeof data5 !== "string"){
const err17 = {instancePath:instancePath+"/calls/" + i0+"/call",schemaPath:"#/properties/calls/items/properties/call/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(!(((((((((data5 === "readText") || (data5 === "readDir")) || (data5 === "readLinkName")) || (data5 === "statfs")) || (data5 === "httpGet")) || (data5 === "ollamaShow")) || (data5 === "exec")) || (data5 === "env")) || (data5 === "system"))){
const err18 = {instancePath:instancePath+"/calls/" + i0+"/call",schemaPath:"#/properties/calls/items/properties/call/enum",keyword:"enum",params:{allowedValues: schema19.properties.calls.items.properties.call.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data4.args !== undefined){
let data6 = data4.args;
if(Array.isArray(data6)){
if(data6.length > 4){
const err19 = {instancePath:instancePath+"/calls/" + i0+"/args",schemaPath:"#/properties/calls/items/properties/args/maxItems",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if((((typeof data7 != "object") && (typeof data7 !== "boolean")) && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "string")){
const err20 = {instancePath:instancePath+"/calls/" + i0+"/args/" + i1,schemaPath:"#/properties/calls/items/properties/args/items/type",keyword:"type",params:{type: schema19.properties.calls.items.properties.args.items.type},message:"must be null,boolean,number,string,array,object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err21 = {instancePath:instancePath+"/calls/" + i0+"/args",schemaPath:"#/properties/calls/items/properties/args/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data4.result !== undefined){
let data8 = data4.result;
if((((typeof data8 != "object") && (typeof data8 !== "boolean")) && (!((typeof data8 == "number") && (isFinite(data8))))) && (typeof data8 !== "string")){
const err22 = {instancePath:instancePath+"/calls/" + i0+"/result",schemaPath:"#/properties/calls/items/properties/result/type",keyword:"type",params:{type: schema19.properties.calls.items.properties.result.type},message:"must be null,boolean,number,string,array,object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data4.error !== undefined){
let data9 = data4.error;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.code === undefined){
const err23 = {instancePath:instancePath+"/calls/" + i0+"/error",schemaPath:"#/properties/calls/items/properties/error/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data9.message === undefined){
const err24 = {instancePath:instancePath+"/calls/" + i0+"/error",schemaPath:"#/properties/calls/items/properties/error/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
for(const key2 in data9){
if(!((key2 === "code") || (key2 === "message"))){
const err25 = {instancePath:instancePath+"/calls/" + i0+"/error",schemaPath:"#/properties/calls/items/properties/error/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data9.code !== undefined){
let data10 = data9.code;
if(typeof data10 === "string"){
if(func1(data10) > 200){
const err26 = {instancePath:instancePath+"/calls/" + i0+"/error/code",schemaPath:"#/properties/calls/items/properties/error/properties/code/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(func1(data10) < 1){
const err27 = {instancePath:instancePath+"/calls/" + i0+"/error/code",schemaPath:"#/properties/calls/items/properties/error/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err28 = {instancePath:instancePath+"/calls/" + i0+"/error/code",schemaPath:"#/properties/calls/items/properties/error/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data9.message !== undefined){
let data11 = data9.message;
if(typeof data11 === "string"){
if(func1(data11) > 4000){
const err29 = {instancePath:instancePath+"/calls/" + i0+"/error/message",schemaPath:"#/properties/calls/items/properties/error/properties/message/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err30 = {instancePath:instancePath+"/calls/" + i0+"/error/message",schemaPath:"#/properties/calls/items/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err31 = {instancePath:instancePath+"/calls/" + i0+"/error",schemaPath:"#/properties/calls/items/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err32 = {instancePath:instancePath+"/calls/" + i0,schemaPath:"#/properties/calls/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err33 = {instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
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
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
