/** Generated from the schema: deno task gen. */
// @ts-self-types="./decision_validator.d.ts"
"use strict";
export const validate = validate52;

const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://schemas.srcos.ai/model-carry/guardrail-decision.schema.json","title":"GuardrailDecision","description":"What a decision of guardrail-fabric (sourceos.guardrail.decision.v0.1) has to hold before it is wrapped for AgentPlane.","type":"object","additionalProperties":false,"required":["schema","decisionId","timestamp","policyId","policyVersion","scope","severity","decision","reason","remediation","evidence","effects"],"properties":{"schema":{"description":"Version of the decision's form.","const":"sourceos.guardrail.decision.v0.1"},"decisionId":{"description":"Its name.","$ref":"#/$defs/line"},"timestamp":{"description":"When it was made; AgentPlane wants a time with a zone.","type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$"},"policyId":{"description":"Policy that decided.","$ref":"#/$defs/line"},"policyVersion":{"description":"Version of that policy.","$ref":"#/$defs/line"},"policyHash":{"description":"Digest of that policy, where it is known.","type":["string","null"]},"scope":{"description":"How far it reaches.","enum":["enterprise","local","org","repo","runtime","user"]},"severity":{"description":"How grave it is.","enum":["info","low","medium","high","critical"]},"decision":{"description":"The decision.","enum":["allow","allow_with_context","defer","deny","escalate","instruct","quarantine","redact"]},"reason":{"description":"Why.","$ref":"#/$defs/line"},"remediation":{"description":"What to do.","$ref":"#/$defs/line"},"evidence":{"description":"What it rests on; open.","type":"object","additionalProperties":true,"required":["actionClass"],"properties":{"actionClass":{"description":"Kind of action.","enum":["browser","database","filesystem","git","infra","model","network","package","runtime","shell","unknown"]},"repo":{"description":"Repository.","type":["string","null"]},"branch":{"description":"Branch.","type":["string","null"]},"commit":{"description":"Commit.","type":["string","null"]},"cwd":{"description":"Folder.","type":["string","null"]},"tool":{"description":"Tool.","type":["string","null"]},"inputDigest":{"description":"Digest of the input.","type":["string","null"]},"outputDigest":{"description":"Digest of the output.","type":["string","null"]},"sessionId":{"description":"Session.","type":["string","null"]},"agentId":{"description":"Agent.","type":["string","null"]},"taskId":{"description":"Task.","type":["string","null"]}}},"effects":{"description":"What follows from it.","type":"object","additionalProperties":false,"required":["agentMayContinue","requiresHumanApproval","redacted","logsRequired","tamperSealRequired"],"properties":{"agentMayContinue":{"description":"Whether the agent may go on.","type":"boolean"},"requiresHumanApproval":{"description":"Whether a person has to agree.","type":"boolean"},"redacted":{"description":"Whether something was taken out.","type":"boolean"},"logsRequired":{"description":"Whether it has to be logged.","type":"boolean"},"tamperSealRequired":{"description":"Whether the log has to be sealed.","type":"boolean"}}}},"$defs":{"line":{"type":"string","minLength":1}}};
const func1 = Object.prototype.hasOwnProperty;

const func2 = ((text) => text.length > 65536 ? text.length >> 1 : [...text].length);

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
if(func2(data) < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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

const pattern3 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://schemas.srcos.ai/model-carry/guardrail-decision.schema.json" */;
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
if(data.schema === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},message:"must have required property '"+"schema"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.decisionId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decisionId"},message:"must have required property '"+"decisionId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.timestamp === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.policyId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policyId"},message:"must have required property '"+"policyId"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.policyVersion === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policyVersion"},message:"must have required property '"+"policyVersion"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.scope === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scope"},message:"must have required property '"+"scope"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.severity === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.decision === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.reason === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.remediation === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "remediation"},message:"must have required property '"+"remediation"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.evidence === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data.effects === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "effects"},message:"must have required property '"+"effects"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.schema !== undefined){
if("sourceos.guardrail.decision.v0.1" !== data.schema){
const err13 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "sourceos.guardrail.decision.v0.1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.decisionId !== undefined){
if(!(validate53(data.decisionId, {instancePath:instancePath+"/decisionId",parentData:data,parentDataProperty:"decisionId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.timestamp !== undefined){
let data2 = data.timestamp;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err14 = {instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$"+"\""};
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
const err15 = {instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.policyId !== undefined){
if(!(validate53(data.policyId, {instancePath:instancePath+"/policyId",parentData:data,parentDataProperty:"policyId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.policyVersion !== undefined){
if(!(validate53(data.policyVersion, {instancePath:instancePath+"/policyVersion",parentData:data,parentDataProperty:"policyVersion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.policyHash !== undefined){
let data5 = data.policyHash;
if((typeof data5 !== "string") && (data5 !== null)){
const err16 = {instancePath:instancePath+"/policyHash",schemaPath:"#/properties/policyHash/type",keyword:"type",params:{type: schema19.properties.policyHash.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.scope !== undefined){
let data6 = data.scope;
if(!((((((data6 === "enterprise") || (data6 === "local")) || (data6 === "org")) || (data6 === "repo")) || (data6 === "runtime")) || (data6 === "user"))){
const err17 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/enum",keyword:"enum",params:{allowedValues: schema19.properties.scope.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.severity !== undefined){
let data7 = data.severity;
if(!(((((data7 === "info") || (data7 === "low")) || (data7 === "medium")) || (data7 === "high")) || (data7 === "critical"))){
const err18 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.decision !== undefined){
let data8 = data.decision;
if(!((((((((data8 === "allow") || (data8 === "allow_with_context")) || (data8 === "defer")) || (data8 === "deny")) || (data8 === "escalate")) || (data8 === "instruct")) || (data8 === "quarantine")) || (data8 === "redact"))){
const err19 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues: schema19.properties.decision.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.reason !== undefined){
if(!(validate53(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.remediation !== undefined){
if(!(validate53(data.remediation, {instancePath:instancePath+"/remediation",parentData:data,parentDataProperty:"remediation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
if(errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.evidence !== undefined){
let data11 = data.evidence;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.actionClass === undefined){
const err20 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/required",keyword:"required",params:{missingProperty: "actionClass"},message:"must have required property '"+"actionClass"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data11.actionClass !== undefined){
let data12 = data11.actionClass;
if(!(((((((((((data12 === "browser") || (data12 === "database")) || (data12 === "filesystem")) || (data12 === "git")) || (data12 === "infra")) || (data12 === "model")) || (data12 === "network")) || (data12 === "package")) || (data12 === "runtime")) || (data12 === "shell")) || (data12 === "unknown"))){
const err21 = {instancePath:instancePath+"/evidence/actionClass",schemaPath:"#/properties/evidence/properties/actionClass/enum",keyword:"enum",params:{allowedValues: schema19.properties.evidence.properties.actionClass.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data11.repo !== undefined){
let data13 = data11.repo;
if((typeof data13 !== "string") && (data13 !== null)){
const err22 = {instancePath:instancePath+"/evidence/repo",schemaPath:"#/properties/evidence/properties/repo/type",keyword:"type",params:{type: schema19.properties.evidence.properties.repo.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data11.branch !== undefined){
let data14 = data11.branch;
if((typeof data14 !== "string") && (data14 !== null)){
const err23 = {instancePath:instancePath+"/evidence/branch",schemaPath:"#/properties/evidence/properties/branch/type",keyword:"type",params:{type: schema19.properties.evidence.properties.branch.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data11.commit !== undefined){
let data15 = data11.commit;
if((typeof data15 !== "string") && (data15 !== null)){
const err24 = {instancePath:instancePath+"/evidence/commit",schemaPath:"#/properties/evidence/properties/commit/type",keyword:"type",params:{type: schema19.properties.evidence.properties.commit.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data11.cwd !== undefined){
let data16 = data11.cwd;
if((typeof data16 !== "string") && (data16 !== null)){
const err25 = {instancePath:instancePath+"/evidence/cwd",schemaPath:"#/properties/evidence/properties/cwd/type",keyword:"type",params:{type: schema19.properties.evidence.properties.cwd.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data11.tool !== undefined){
let data17 = data11.tool;
if((typeof data17 !== "string") && (data17 !== null)){
const err26 = {instancePath:instancePath+"/evidence/tool",schemaPath:"#/properties/evidence/properties/tool/type",keyword:"type",params:{type: schema19.properties.evidence.properties.tool.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data11.inputDigest !== undefined){
let data18 = data11.inputDigest;
if((typeof data18 !== "string") && (data18 !== null)){
const err27 = {instancePath:instancePath+"/evidence/inputDigest",schemaPath:"#/properties/evidence/properties/inputDigest/type",keyword:"type",params:{type: schema19.properties.evidence.properties.inputDigest.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data11.outputDigest !== undefined){
let data19 = data11.outputDigest;
if((typeof data19 !== "string") && (data19 !== null)){
const err28 = {instancePath:instancePath+"/evidence/outputDigest",schemaPath:"#/properties/evidence/properties/outputDigest/type",keyword:"type",params:{type: schema19.properties.evidence.properties.outputDigest.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data11.sessionId !== undefined){
let data20 = data11.sessionId;
if((typeof data20 !== "string") && (data20 !== null)){
const err29 = {instancePath:instancePath+"/evidence/sessionId",schemaPath:"#/properties/evidence/properties/sessionId/type",keyword:"type",params:{type: schema19.properties.evidence.properties.sessionId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data11.agentId !== undefined){
let data21 = data11.agentId;
if((typeof data21 !== "string") && (data21 !== null)){
const err30 = {instancePath:instancePath+"/evidence/agentId",schemaPath:"#/properties/evidence/properties/agentId/type",keyword:"type",params:{type: schema19.properties.evidence.properties.agentId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data11.taskId !== undefined){
let data22 = data11.taskId;
if((typeof data22 !== "string") && (data22 !== null)){
const err31 = {instancePath:instancePath+"/evidence/taskId",schemaPath:"#/properties/evidence/properties/taskId/type",keyword:"type",params:{type: schema19.properties.evidence.properties.taskId.type},message:"must be string,null"};
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
const err32 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data.effects !== undefined){
let data23 = data.effects;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.agentMayContinue === undefined){
const err33 = {instancePath:instancePath+"/effects",schemaPath:"#/properties/effects/required",keyword:"required",params:{missingProperty: "agentMayContinue"},message:"must have required property '"+"agentMayContinue"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data23.requiresHumanApproval === undefined){
const err34 = {instancePath:instancePath+"/effects",schemaPath:"#/properties/effects/required",keyword:"required",params:{missingProperty: "requiresHumanApproval"},message:"must have required property '"+"requiresHumanApproval"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data23.redacted === undefined){
const err35 = {instancePath:instancePath+"/effects",schemaPath:"#/properties/effects/required",keyword:"required",params:{missingProperty: "redacted"},message:"must have required property '"+"redacted"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data23.logsRequired === undefined){
const err36 = {instancePath:instancePath+"/effects",schemaPath:"#/properties/effects/required",keyword:"required",params:{missingProperty: "logsRequired"},message:"must have required property '"+"logsRequired"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
if(data23.tamperSealRequired === undefined){
const err37 = {instancePath:instancePath+"/effects",schemaPath:"#/properties/effects/required",keyword:"required",params:{missingProperty: "tamperSealRequired"},message:"must have required property '"+"tamperSealRequired"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
for(const key1 in data23){
if(!(((((key1 === "agentMayContinue") || (key1 === "requiresHumanApproval")) || (key1 === "redacted")) || (key1 === "logsRequired")) || (key1 === "tamperSealRequired"))){
const err38 = {instancePath:instancePath+"/effects",schemaPath:"#/properties/effects/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data23.agentMayContinue !== undefined){
if(typeof data23.agentMayContinue !== "boolean"){
const err39 = {instancePath:instancePath+"/effects/agentMayContinue",schemaPath:"#/properties/effects/properties/agentMayContinue/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data23.requiresHumanApproval !== undefined){
if(typeof data23.requiresHumanApproval !== "boolean"){
const err40 = {instancePath:instancePath+"/effects/requiresHumanApproval",schemaPath:"#/properties/effects/properties/requiresHumanApproval/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data23.redacted !== undefined){
if(typeof data23.redacted !== "boolean"){
const err41 = {instancePath:instancePath+"/effects/redacted",schemaPath:"#/properties/effects/properties/redacted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data23.logsRequired !== undefined){
if(typeof data23.logsRequired !== "boolean"){
const err42 = {instancePath:instancePath+"/effects/logsRequired",schemaPath:"#/properties/effects/properties/logsRequired/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
}
if(data23.tamperSealRequired !== undefined){
if(typeof data23.tamperSealRequired !== "boolean"){
const err43 = {instancePath:instancePath+"/effects/tamperSealRequired",schemaPath:"#/properties/effects/properties/tamperSealRequired/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
else {
const err44 = {instancePath:instancePath+"/effects",schemaPath:"#/properties/effects/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
if(++errors >= 1000){validate52.errors = vErrors;return false;}
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
if(++errors >= 1000){validate52.errors = vErrors;return false;}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
