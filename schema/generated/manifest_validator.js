/** Generated from the schema: deno task gen. */
// @ts-self-types="./manifest_validator.d.ts"
"use strict";
export const validate = validate52;

const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://schemas.srcos.ai/model-carry/manifest.schema.json","title":"ModelCarryProbeManifest","description":"What a probe says of itself before it runs.","type":"object","additionalProperties":false,"required":["id","version","title","provides","permissions","timeoutMs"],"properties":{"id":{"description":"Dns-like and unique; ids of built-in probes are reserved.","type":"string","pattern":"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},"version":{"description":"Version of the probe.","type":"string","pattern":"^[0-9]+\\.[0-9]+\\.[0-9]+([-+][0-9A-Za-z.-]{1,40})?$","maxLength":60},"title":{"description":"One line for people.","type":"string","minLength":1,"maxLength":200},"provides":{"description":"Signals that its reports fill; may be empty.","type":"array","items":{"description":"Signal, or residency (built-in probes only).","type":"string","enum":["battery","thermal","memory","disk","accelerators","network","modelService","residency"]},"maxItems":8,"uniqueItems":true},"permissions":{"description":"What it asks for; the policy decides what it gets.","type":"object","additionalProperties":false,"required":[],"properties":{"read":{"description":"Absolute paths; a directory asks for what the default list or the policy has below it.","type":"array","items":{"description":"A path.","type":"string","maxLength":4096},"maxItems":64},"net":{"description":"Loopback host:port/path-prefix.","type":"array","items":{"description":"A loopback address.","type":"string","maxLength":400},"maxItems":64},"run":{"description":"Whole argument lists.","type":"array","items":{"description":"One argument list.","type":"array","items":{"description":"One argument.","type":"string","maxLength":4096},"maxItems":64},"maxItems":64},"env":{"description":"Names of environment variables.","type":"array","items":{"description":"A name.","type":"string","maxLength":200},"maxItems":64},"sys":{"description":"Other kinds of host calls.","type":"array","items":{"description":"A kind.","type":"string","maxLength":40},"maxItems":16}}},"timeoutMs":{"description":"Time of its own in milliseconds: running, and waiting for host calls in time that the program could hear them.","type":"integer","minimum":1,"maximum":30000},"memoryMiB":{"description":"Heap of its sandbox in MiB. Default 16.","type":"integer","minimum":1,"maximum":256}}};
const pattern3 = new RegExp("^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$", "u");
const pattern4 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+([-+][0-9A-Za-z.-]{1,40})?$", "u");
const func1 = ((text) => text.length > 65536 ? text.length >> 1 : [...text].length);

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://schemas.srcos.ai/model-carry/manifest.schema.json" */;
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
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.version === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.title === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.provides === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "provides"},message:"must have required property '"+"provides"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.permissions === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "permissions"},message:"must have required property '"+"permissions"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.timeoutMs === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timeoutMs"},message:"must have required property '"+"timeoutMs"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "version")) || (key0 === "title")) || (key0 === "provides")) || (key0 === "permissions")) || (key0 === "timeoutMs")) || (key0 === "memoryMiB"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.version !== undefined){
let data1 = data.version;
if(typeof data1 === "string"){
if(func1(data1) > 60){
const err9 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(!pattern4.test(data1)){
const err10 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+([-+][0-9A-Za-z.-]{1,40})?$"},message:"must match pattern \""+"^[0-9]+\\.[0-9]+\\.[0-9]+([-+][0-9A-Za-z.-]{1,40})?$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err11 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.title !== undefined){
let data2 = data.title;
if(typeof data2 === "string"){
if(func1(data2) > 200){
const err12 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(func1(data2) < 1){
const err13 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err14 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.provides !== undefined){
let data3 = data.provides;
if(Array.isArray(data3)){
if(data3.length > 8){
const err15 = {instancePath:instancePath+"/provides",schemaPath:"#/properties/provides/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
const err16 = {instancePath:instancePath+"/provides/" + i0,schemaPath:"#/properties/provides/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(!((((((((data4 === "battery") || (data4 === "thermal")) || (data4 === "memory")) || (data4 === "disk")) || (data4 === "accelerators")) || (data4 === "network")) || (data4 === "modelService")) || (data4 === "residency"))){
const err17 = {instancePath:instancePath+"/provides/" + i0,schemaPath:"#/properties/provides/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.provides.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err18 = {instancePath:instancePath+"/provides",schemaPath:"#/properties/provides/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
break;
}
indices0[item0] = i1;
}
}
}
else {
const err19 = {instancePath:instancePath+"/provides",schemaPath:"#/properties/provides/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.permissions !== undefined){
let data5 = data.permissions;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!(((((key1 === "read") || (key1 === "net")) || (key1 === "run")) || (key1 === "env")) || (key1 === "sys"))){
const err20 = {instancePath:instancePath+"/permissions",schemaPath:"#/properties/permissions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data5.read !== undefined){
let data6 = data5.read;
if(Array.isArray(data6)){
if(data6.length > 64){
const err21 = {instancePath:instancePath+"/permissions/read",schemaPath:"#/properties/permissions/properties/read/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const len1 = data6.length;
for(let i2=0; i2<len1; i2++){
let data7 = data6[i2];
if(typeof data7 === "string"){
if(func1(data7) > 4096){
const err22 = {instancePath:instancePath+"/permissions/read/" + i2,schemaPath:"#/properties/permissions/properties/read/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err23 = {instancePath:instancePath+"/permissions/read/" + i2,schemaPath:"#/properties/permissions/properties/read/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err24 = {instancePath:instancePath+"/permissions/read",schemaPath:"#/properties/permissions/properties/read/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data5.net !== undefined){
let data8 = data5.net;
if(Array.isArray(data8)){
if(data8.length > 64){
const err25 = {instancePath:instancePath+"/permissions/net",schemaPath:"#/properties/permissions/properties/net/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const len2 = data8.length;
for(let i3=0; i3<len2; i3++){
let data9 = data8[i3];
if(typeof data9 === "string"){
if(func1(data9) > 400){
const err26 = {instancePath:instancePath+"/permissions/net/" + i3,schemaPath:"#/properties/permissions/properties/net/items/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err27 = {instancePath:instancePath+"/permissions/net/" + i3,schemaPath:"#/properties/permissions/properties/net/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err28 = {instancePath:instancePath+"/permissions/net",schemaPath:"#/properties/permissions/properties/net/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data5.run !== undefined){
let data10 = data5.run;
if(Array.isArray(data10)){
if(data10.length > 64){
const err29 = {instancePath:instancePath+"/permissions/run",schemaPath:"#/properties/permissions/properties/run/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const len3 = data10.length;
for(let i4=0; i4<len3; i4++){
let data11 = data10[i4];
if(Array.isArray(data11)){
if(data11.length > 64){
const err30 = {instancePath:instancePath+"/permissions/run/" + i4,schemaPath:"#/properties/permissions/properties/run/items/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const len4 = data11.length;
for(let i5=0; i5<len4; i5++){
let data12 = data11[i5];
if(typeof data12 === "string"){
if(func1(data12) > 4096){
const err31 = {instancePath:instancePath+"/permissions/run/" + i4+"/" + i5,schemaPath:"#/properties/permissions/properties/run/items/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err32 = {instancePath:instancePath+"/permissions/run/" + i4+"/" + i5,schemaPath:"#/properties/permissions/properties/run/items/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err33 = {instancePath:instancePath+"/permissions/run/" + i4,schemaPath:"#/properties/permissions/properties/run/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err34 = {instancePath:instancePath+"/permissions/run",schemaPath:"#/properties/permissions/properties/run/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data5.env !== undefined){
let data13 = data5.env;
if(Array.isArray(data13)){
if(data13.length > 64){
const err35 = {instancePath:instancePath+"/permissions/env",schemaPath:"#/properties/permissions/properties/env/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const len5 = data13.length;
for(let i6=0; i6<len5; i6++){
let data14 = data13[i6];
if(typeof data14 === "string"){
if(func1(data14) > 200){
const err36 = {instancePath:instancePath+"/permissions/env/" + i6,schemaPath:"#/properties/permissions/properties/env/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
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
const err37 = {instancePath:instancePath+"/permissions/env/" + i6,schemaPath:"#/properties/permissions/properties/env/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err38 = {instancePath:instancePath+"/permissions/env",schemaPath:"#/properties/permissions/properties/env/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data5.sys !== undefined){
let data15 = data5.sys;
if(Array.isArray(data15)){
if(data15.length > 16){
const err39 = {instancePath:instancePath+"/permissions/sys",schemaPath:"#/properties/permissions/properties/sys/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const len6 = data15.length;
for(let i7=0; i7<len6; i7++){
let data16 = data15[i7];
if(typeof data16 === "string"){
if(func1(data16) > 40){
const err40 = {instancePath:instancePath+"/permissions/sys/" + i7,schemaPath:"#/properties/permissions/properties/sys/items/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err41 = {instancePath:instancePath+"/permissions/sys/" + i7,schemaPath:"#/properties/permissions/properties/sys/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err42 = {instancePath:instancePath+"/permissions/sys",schemaPath:"#/properties/permissions/properties/sys/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err43 = {instancePath:instancePath+"/permissions",schemaPath:"#/properties/permissions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.timeoutMs !== undefined){
let data17 = data.timeoutMs;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err44 = {instancePath:instancePath+"/timeoutMs",schemaPath:"#/properties/timeoutMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 30000 || isNaN(data17)){
const err45 = {instancePath:instancePath+"/timeoutMs",schemaPath:"#/properties/timeoutMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30000},message:"must be <= 30000"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data17 < 1 || isNaN(data17)){
const err46 = {instancePath:instancePath+"/timeoutMs",schemaPath:"#/properties/timeoutMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
if(data.memoryMiB !== undefined){
let data18 = data.memoryMiB;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err47 = {instancePath:instancePath+"/memoryMiB",schemaPath:"#/properties/memoryMiB/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 256 || isNaN(data18)){
const err48 = {instancePath:instancePath+"/memoryMiB",schemaPath:"#/properties/memoryMiB/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256},message:"must be <= 256"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data18 < 1 || isNaN(data18)){
const err49 = {instancePath:instancePath+"/memoryMiB",schemaPath:"#/properties/memoryMiB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
}
else {
const err50 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
