/** Generated from the schema: deno task gen. */
// @ts-self-types="./evidence_validator.d.ts"
"use strict";
export const validate = validate52;

const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://schemas.srcos.ai/model-carry/local-model-resource-evidence.schema.json","title":"LocalModelResourceEvidence","description":"That a machine was asked whether it can carry a model, and what came of it: an evidence document for AgentPlane, by reference and digest.","type":"object","additionalProperties":false,"required":["kind","schemaVersion","capturedAt","validUntil","workspaceId","executor","backendIntent","operation","status","profileRef","decision","reasonCodes","message","snapshotRef","snapshotDigest","policyHash","providerHealth","sideEffects","promptStored","endpointStored","redactionSummary"],"properties":{"kind":{"description":"Kind of the document.","const":"LocalModelResourceEvidence"},"schemaVersion":{"description":"Version of this schema.","const":"v0.1"},"capturedAt":{"description":"When the snapshot was taken, UTC; where there is none, when it was asked for.","$ref":"#/$defs/time"},"validUntil":{"description":"Until when the snapshot may be used, UTC; null where there is none.","oneOf":[{"$ref":"#/$defs/time"},{"type":"null"}]},"workspaceId":{"description":"Workspace that the caller named.","type":"string","minLength":1,"maxLength":256},"executor":{"description":"What took the snapshot.","const":"model-carry"},"backendIntent":{"description":"What it was asked for.","const":"local-model"},"operation":{"description":"What was done: reading, nothing else.","const":"health-check"},"status":{"description":"`success`: the model may run; `blocked`: known that it may not; `failure`: not known, which is a no.","enum":["success","blocked","failure"]},"profileRef":{"description":"Model profile that was asked about.","type":"string","pattern":"^urn:srcos:model-profile:"},"decision":{"description":"Verdict of the profile.","enum":["allow","constrain","deny"]},"reasonCodes":{"description":"Codes that hold the profile back, worst first.","type":"array","maxItems":512,"items":{"description":"A code.","type":"string","pattern":"^[a-z][a-z0-9-]{0,63}$"}},"message":{"description":"Why there is no snapshot to go by, in a sentence; null where there is one.","type":["string","null"],"maxLength":400},"snapshotRef":{"description":"Name of the snapshot; null where there is none that can be believed.","type":["string","null"],"pattern":"^urn:srcos:local-model-resource-snapshot:"},"snapshotDigest":{"description":"SHA-256 of the snapshot as JSON with sorted keys; null where there is none.","type":["string","null"],"pattern":"^sha256:[0-9a-f]{64}$"},"policyHash":{"description":"SHA-256 of the policy that judged.","type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"providerHealth":{"description":"The local model service.","type":"object","additionalProperties":false,"required":["checked","status","latencyMs"],"properties":{"checked":{"description":"Whether it was reached for and that ended in an answer or a refusal.","type":"boolean"},"status":{"description":"`skipped` where nothing is known of it.","enum":["available","unavailable","skipped"]},"latencyMs":{"description":"Time of its slowest answer in milliseconds; null where it gave none.","type":["integer","null"],"minimum":0}}},"sideEffects":{"description":"What was done to the world: nothing.","type":"object","additionalProperties":false,"required":["contactedExternalProvider","sentPrompt","downloadedModel","loadedModel","storedCredentials"],"properties":{"contactedExternalProvider":{"description":"Nothing beyond loopback was contacted.","const":false},"sentPrompt":{"description":"No prompt was sent.","const":false},"downloadedModel":{"description":"No model was pulled.","const":false},"loadedModel":{"description":"No model was loaded.","const":false},"storedCredentials":{"description":"No credential was stored.","const":false}}},"promptStored":{"description":"There is no prompt.","const":false},"endpointStored":{"description":"The address of the service is not told.","const":false},"redactionSummary":{"description":"What is left out.","type":"object","additionalProperties":false,"required":["hostUserRedacted","endpointRedacted","promptTextRedacted","secretLikeValuesRedacted","notes"],"properties":{"hostUserRedacted":{"description":"No host and no user is named.","const":true},"endpointRedacted":{"description":"No address is named.","const":true},"promptTextRedacted":{"description":"No prompt is held.","const":true},"secretLikeValuesRedacted":{"description":"None had to be taken out.","const":0},"notes":{"description":"One sentence for people.","type":"string","maxLength":400}}}},"$defs":{"time":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = ((text) => text.length > 65536 ? text.length >> 1 : [...text].length);

const pattern3 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$", "u");

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
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
if(++errors >= 1000){validate53.errors = vErrors;return false;}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate53.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern4 = new RegExp("^urn:srcos:model-profile:", "u");
const pattern5 = new RegExp("^[a-z][a-z0-9-]{0,63}$", "u");
const pattern6 = new RegExp("^urn:srcos:local-model-resource-snapshot:", "u");
const pattern7 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://schemas.srcos.ai/model-carry/local-model-resource-evidence.schema.json" */;
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
if(data.capturedAt === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "capturedAt"},message:"must have required property '"+"capturedAt"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.validUntil === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "validUntil"},message:"must have required property '"+"validUntil"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.workspaceId === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workspaceId"},message:"must have required property '"+"workspaceId"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.executor === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "executor"},message:"must have required property '"+"executor"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.backendIntent === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "backendIntent"},message:"must have required property '"+"backendIntent"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.operation === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operation"},message:"must have required property '"+"operation"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.status === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.profileRef === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "profileRef"},message:"must have required property '"+"profileRef"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.decision === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.reasonCodes === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reasonCodes"},message:"must have required property '"+"reasonCodes"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.message === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.snapshotRef === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "snapshotRef"},message:"must have required property '"+"snapshotRef"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.snapshotDigest === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "snapshotDigest"},message:"must have required property '"+"snapshotDigest"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.policyHash === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policyHash"},message:"must have required property '"+"policyHash"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.providerHealth === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "providerHealth"},message:"must have required property '"+"providerHealth"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.sideEffects === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sideEffects"},message:"must have required property '"+"sideEffects"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.promptStored === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "promptStored"},message:"must have required property '"+"promptStored"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.endpointStored === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "endpointStored"},message:"must have required property '"+"endpointStored"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.redactionSummary === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "redactionSummary"},message:"must have required property '"+"redactionSummary"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err21 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.kind !== undefined){
if("LocalModelResourceEvidence" !== data.kind){
const err22 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "LocalModelResourceEvidence"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.schemaVersion !== undefined){
if("v0.1" !== data.schemaVersion){
const err23 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue: "v0.1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.capturedAt !== undefined){
if(!(validate53(data.capturedAt, {instancePath:instancePath+"/capturedAt",parentData:data,parentDataProperty:"capturedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.validUntil !== undefined){
let data3 = data.validUntil;
const _errs6 = errors;
let valid1 = false;
let passing0 = null;
const _errs7 = errors;
if(!(validate53(data3, {instancePath:instancePath+"/validUntil",parentData:data,parentDataProperty:"validUntil",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
var _valid0 = _errs7 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs8 = errors;
if(data3 !== null){
const err24 = {instancePath:instancePath+"/validUntil",schemaPath:"#/properties/validUntil/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err25 = {instancePath:instancePath+"/validUntil",schemaPath:"#/properties/validUntil/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.workspaceId !== undefined){
let data4 = data.workspaceId;
if(typeof data4 === "string"){
if(func2(data4) > 256){
const err26 = {instancePath:instancePath+"/workspaceId",schemaPath:"#/properties/workspaceId/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(func2(data4) < 1){
const err27 = {instancePath:instancePath+"/workspaceId",schemaPath:"#/properties/workspaceId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err28 = {instancePath:instancePath+"/workspaceId",schemaPath:"#/properties/workspaceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.executor !== undefined){
if("model-carry" !== data.executor){
const err29 = {instancePath:instancePath+"/executor",schemaPath:"#/properties/executor/const",keyword:"const",params:{allowedValue: "model-carry"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.backendIntent !== undefined){
if("local-model" !== data.backendIntent){
const err30 = {instancePath:instancePath+"/backendIntent",schemaPath:"#/properties/backendIntent/const",keyword:"const",params:{allowedValue: "local-model"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.operation !== undefined){
if("health-check" !== data.operation){
const err31 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/const",keyword:"const",params:{allowedValue: "health-check"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.status !== undefined){
let data8 = data.status;
if(!(((data8 === "success") || (data8 === "blocked")) || (data8 === "failure"))){
const err32 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema19.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.profileRef !== undefined){
let data9 = data.profileRef;
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err33 = {instancePath:instancePath+"/profileRef",schemaPath:"#/properties/profileRef/pattern",keyword:"pattern",params:{pattern: "^urn:srcos:model-profile:"},message:"must match pattern \""+"^urn:srcos:model-profile:"+"\""};
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
const err34 = {instancePath:instancePath+"/profileRef",schemaPath:"#/properties/profileRef/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.decision !== undefined){
let data10 = data.decision;
if(!(((data10 === "allow") || (data10 === "constrain")) || (data10 === "deny"))){
const err35 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues: schema19.properties.decision.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.reasonCodes !== undefined){
let data11 = data.reasonCodes;
if(Array.isArray(data11)){
if(data11.length > 512){
const err36 = {instancePath:instancePath+"/reasonCodes",schemaPath:"#/properties/reasonCodes/maxItems",keyword:"maxItems",params:{limit: 512},message:"must NOT have more than 512 items"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(typeof data12 === "string"){
if(!pattern5.test(data12)){
const err37 = {instancePath:instancePath+"/reasonCodes/" + i0,schemaPath:"#/properties/reasonCodes/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err38 = {instancePath:instancePath+"/reasonCodes/" + i0,schemaPath:"#/properties/reasonCodes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err39 = {instancePath:instancePath+"/reasonCodes",schemaPath:"#/properties/reasonCodes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.message !== undefined){
let data13 = data.message;
if((typeof data13 !== "string") && (data13 !== null)){
const err40 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: schema19.properties.message.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(typeof data13 === "string"){
if(func2(data13) > 400){
const err41 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
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
if(data.snapshotRef !== undefined){
let data14 = data.snapshotRef;
if((typeof data14 !== "string") && (data14 !== null)){
const err42 = {instancePath:instancePath+"/snapshotRef",schemaPath:"#/properties/snapshotRef/type",keyword:"type",params:{type: schema19.properties.snapshotRef.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(typeof data14 === "string"){
if(!pattern6.test(data14)){
const err43 = {instancePath:instancePath+"/snapshotRef",schemaPath:"#/properties/snapshotRef/pattern",keyword:"pattern",params:{pattern: "^urn:srcos:local-model-resource-snapshot:"},message:"must match pattern \""+"^urn:srcos:local-model-resource-snapshot:"+"\""};
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
if(data.snapshotDigest !== undefined){
let data15 = data.snapshotDigest;
if((typeof data15 !== "string") && (data15 !== null)){
const err44 = {instancePath:instancePath+"/snapshotDigest",schemaPath:"#/properties/snapshotDigest/type",keyword:"type",params:{type: schema19.properties.snapshotDigest.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(typeof data15 === "string"){
if(!pattern7.test(data15)){
const err45 = {instancePath:instancePath+"/snapshotDigest",schemaPath:"#/properties/snapshotDigest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
if(data.policyHash !== undefined){
let data16 = data.policyHash;
if(typeof data16 === "string"){
if(!pattern7.test(data16)){
const err46 = {instancePath:instancePath+"/policyHash",schemaPath:"#/properties/policyHash/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
else {
const err47 = {instancePath:instancePath+"/policyHash",schemaPath:"#/properties/policyHash/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.providerHealth !== undefined){
let data17 = data.providerHealth;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.checked === undefined){
const err48 = {instancePath:instancePath+"/providerHealth",schemaPath:"#/properties/providerHealth/required",keyword:"required",params:{missingProperty: "checked"},message:"must have required property '"+"checked"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data17.status === undefined){
const err49 = {instancePath:instancePath+"/providerHealth",schemaPath:"#/properties/providerHealth/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data17.latencyMs === undefined){
const err50 = {instancePath:instancePath+"/providerHealth",schemaPath:"#/properties/providerHealth/required",keyword:"required",params:{missingProperty: "latencyMs"},message:"must have required property '"+"latencyMs"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
for(const key1 in data17){
if(!(((key1 === "checked") || (key1 === "status")) || (key1 === "latencyMs"))){
const err51 = {instancePath:instancePath+"/providerHealth",schemaPath:"#/properties/providerHealth/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data17.checked !== undefined){
if(typeof data17.checked !== "boolean"){
const err52 = {instancePath:instancePath+"/providerHealth/checked",schemaPath:"#/properties/providerHealth/properties/checked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data17.status !== undefined){
let data19 = data17.status;
if(!(((data19 === "available") || (data19 === "unavailable")) || (data19 === "skipped"))){
const err53 = {instancePath:instancePath+"/providerHealth/status",schemaPath:"#/properties/providerHealth/properties/status/enum",keyword:"enum",params:{allowedValues: schema19.properties.providerHealth.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data17.latencyMs !== undefined){
let data20 = data17.latencyMs;
if((!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) && (data20 !== null)){
const err54 = {instancePath:instancePath+"/providerHealth/latencyMs",schemaPath:"#/properties/providerHealth/properties/latencyMs/type",keyword:"type",params:{type: schema19.properties.providerHealth.properties.latencyMs.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err55 = {instancePath:instancePath+"/providerHealth/latencyMs",schemaPath:"#/properties/providerHealth/properties/latencyMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
}
else {
const err56 = {instancePath:instancePath+"/providerHealth",schemaPath:"#/properties/providerHealth/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.sideEffects !== undefined){
let data21 = data.sideEffects;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.contactedExternalProvider === undefined){
const err57 = {instancePath:instancePath+"/sideEffects",schemaPath:"#/properties/sideEffects/required",keyword:"required",params:{missingProperty: "contactedExternalProvider"},message:"must have required property '"+"contactedExternalProvider"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data21.sentPrompt === undefined){
const err58 = {instancePath:instancePath+"/sideEffects",schemaPath:"#/properties/sideEffects/required",keyword:"required",params:{missingProperty: "sentPrompt"},message:"must have required property '"+"sentPrompt"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data21.downloadedModel === undefined){
const err59 = {instancePath:instancePath+"/sideEffects",schemaPath:"#/properties/sideEffects/required",keyword:"required",params:{missingProperty: "downloadedModel"},message:"must have required property '"+"downloadedModel"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data21.loadedModel === undefined){
const err60 = {instancePath:instancePath+"/sideEffects",schemaPath:"#/properties/sideEffects/required",keyword:"required",params:{missingProperty: "loadedModel"},message:"must have required property '"+"loadedModel"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data21.storedCredentials === undefined){
const err61 = {instancePath:instancePath+"/sideEffects",schemaPath:"#/properties/sideEffects/required",keyword:"required",params:{missingProperty: "storedCredentials"},message:"must have required property '"+"storedCredentials"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
for(const key2 in data21){
if(!(((((key2 === "contactedExternalProvider") || (key2 === "sentPrompt")) || (key2 === "downloadedModel")) || (key2 === "loadedModel")) || (key2 === "storedCredentials"))){
const err62 = {instancePath:instancePath+"/sideEffects",schemaPath:"#/properties/sideEffects/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data21.contactedExternalProvider !== undefined){
if(false !== data21.contactedExternalProvider){
const err63 = {instancePath:instancePath+"/sideEffects/contactedExternalProvider",schemaPath:"#/properties/sideEffects/properties/contactedExternalProvider/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data21.sentPrompt !== undefined){
if(false !== data21.sentPrompt){
const err64 = {instancePath:instancePath+"/sideEffects/sentPrompt",schemaPath:"#/properties/sideEffects/properties/sentPrompt/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data21.downloadedModel !== undefined){
if(false !== data21.downloadedModel){
const err65 = {instancePath:instancePath+"/sideEffects/downloadedModel",schemaPath:"#/properties/sideEffects/properties/downloadedModel/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data21.loadedModel !== undefined){
if(false !== data21.loadedModel){
const err66 = {instancePath:instancePath+"/sideEffects/loadedModel",schemaPath:"#/properties/sideEffects/properties/loadedModel/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data21.storedCredentials !== undefined){
if(false !== data21.storedCredentials){
const err67 = {instancePath:instancePath+"/sideEffects/storedCredentials",schemaPath:"#/properties/sideEffects/properties/storedCredentials/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
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
const err68 = {instancePath:instancePath+"/sideEffects",schemaPath:"#/properties/sideEffects/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.promptStored !== undefined){
if(false !== data.promptStored){
const err69 = {instancePath:instancePath+"/promptStored",schemaPath:"#/properties/promptStored/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.endpointStored !== undefined){
if(false !== data.endpointStored){
const err70 = {instancePath:instancePath+"/endpointStored",schemaPath:"#/properties/endpointStored/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.redactionSummary !== undefined){
let data29 = data.redactionSummary;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.hostUserRedacted === undefined){
const err71 = {instancePath:instancePath+"/redactionSummary",schemaPath:"#/properties/redactionSummary/required",keyword:"required",params:{missingProperty: "hostUserRedacted"},message:"must have required property '"+"hostUserRedacted"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data29.endpointRedacted === undefined){
const err72 = {instancePath:instancePath+"/redactionSummary",schemaPath:"#/properties/redactionSummary/required",keyword:"required",params:{missingProperty: "endpointRedacted"},message:"must have required property '"+"endpointRedacted"+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data29.promptTextRedacted === undefined){
const err73 = {instancePath:instancePath+"/redactionSummary",schemaPath:"#/properties/redactionSummary/required",keyword:"required",params:{missingProperty: "promptTextRedacted"},message:"must have required property '"+"promptTextRedacted"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data29.secretLikeValuesRedacted === undefined){
const err74 = {instancePath:instancePath+"/redactionSummary",schemaPath:"#/properties/redactionSummary/required",keyword:"required",params:{missingProperty: "secretLikeValuesRedacted"},message:"must have required property '"+"secretLikeValuesRedacted"+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data29.notes === undefined){
const err75 = {instancePath:instancePath+"/redactionSummary",schemaPath:"#/properties/redactionSummary/required",keyword:"required",params:{missingProperty: "notes"},message:"must have required property '"+"notes"+"'"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
for(const key3 in data29){
if(!(((((key3 === "hostUserRedacted") || (key3 === "endpointRedacted")) || (key3 === "promptTextRedacted")) || (key3 === "secretLikeValuesRedacted")) || (key3 === "notes"))){
const err76 = {instancePath:instancePath+"/redactionSummary",schemaPath:"#/properties/redactionSummary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data29.hostUserRedacted !== undefined){
if(true !== data29.hostUserRedacted){
const err77 = {instancePath:instancePath+"/redactionSummary/hostUserRedacted",schemaPath:"#/properties/redactionSummary/properties/hostUserRedacted/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data29.endpointRedacted !== undefined){
if(true !== data29.endpointRedacted){
const err78 = {instancePath:instancePath+"/redactionSummary/endpointRedacted",schemaPath:"#/properties/redactionSummary/properties/endpointRedacted/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data29.promptTextRedacted !== undefined){
if(true !== data29.promptTextRedacted){
const err79 = {instancePath:instancePath+"/redactionSummary/promptTextRedacted",schemaPath:"#/properties/redactionSummary/properties/promptTextRedacted/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data29.secretLikeValuesRedacted !== undefined){
if(0 !== data29.secretLikeValuesRedacted){
const err80 = {instancePath:instancePath+"/redactionSummary/secretLikeValuesRedacted",schemaPath:"#/properties/redactionSummary/properties/secretLikeValuesRedacted/const",keyword:"const",params:{allowedValue: 0},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data29.notes !== undefined){
let data34 = data29.notes;
if(typeof data34 === "string"){
if(func2(data34) > 400){
const err81 = {instancePath:instancePath+"/redactionSummary/notes",schemaPath:"#/properties/redactionSummary/properties/notes/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
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
const err82 = {instancePath:instancePath+"/redactionSummary/notes",schemaPath:"#/properties/redactionSummary/properties/notes/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err83 = {instancePath:instancePath+"/redactionSummary",schemaPath:"#/properties/redactionSummary/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
}
else {
const err84 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
