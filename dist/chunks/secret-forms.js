const require_common = require("./common.js");
// src/lib/generated/secret-rules.ts
const SECRET_RULES = [
[
"1password-secret-key",
"\\bA3-[A-Z0-9]{6}-(?:(?:[A-Z0-9]{11})|(?:[A-Z0-9]{6}-[A-Z0-9]{5}))-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}\\b",
false,
3.8,
0,
["a3-"]
],
[
"1password-service-account-token",
"ops_eyJ[a-zA-Z0-9+/]{250,}={0,3}",
false,
4,
0,
["ops_"]
],
[
"adafruit-api-key",
"(?i)(?:adafruit)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9_-]{32})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["adafruit"]
],
[
"adobe-client-secret",
"\\b(p8e-(?i)[a-z0-9]{32})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
2,
0,
["p8e-"]
],
[
"age-secret-key",
"AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}",
false,
0,
0,
["age-secret-key-1"]
],
[
"airtable-api-key",
"(?i)(?:airtable)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9]{17})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["airtable"]
],
[
"airtable-personnal-access-token",
"\\b(pat[[:alnum:]]{14}\\.[a-f0-9]{64})\\b",
false,
0,
0,
["airtable"]
],
[
"algolia-api-key",
"(?i)(?:algolia)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9]{32})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["algolia"]
],
[
"alibaba-access-key-id",
"\\b(LTAI(?i)[a-z0-9]{20})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
2,
0,
["ltai"]
],
[
"alibaba-secret-key",
"(?i)(?:alibaba)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9]{30})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
2,
0,
["alibaba"]
],
[
"anthropic-admin-api-key",
"\\b(sk-ant-admin01-[a-zA-Z0-9_\\-]{93}AA)(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
0,
0,
["sk-ant-admin01"]
],
[
"anthropic-api-key",
"\\b(sk-ant-api03-[a-zA-Z0-9_\\-]{93}AA)(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
0,
0,
["sk-ant-api03"]
],
[
"artifactory-api-key",
"\\bAKCp[A-Za-z0-9]{69}\\b",
false,
4.5,
0,
["akcp"]
],
[
"artifactory-reference-token",
"\\bcmVmd[A-Za-z0-9]{59}\\b",
false,
4.5,
0,
["cmvmd"]
],
[
"asana-client-secret",
"(?i)(?:asana)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9]{32})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["asana"]
],
[
"atlassian-api-token",
"(?i)(?:(?-i:ATLASSIAN|[Aa]tlassian)|(?-i:CONFLUENCE|[Cc]onfluence)|(?-i:JIRA|[Jj]ira))(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9]{20}[a-f0-9]{4})(?:[\\x60'\"\\s;]|\\\\[nr]|$)|\\b(ATATT3[A-Za-z0-9_\\-=]{186})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
3.5,
0,
[
"atlassian",
"confluence",
"jira",
"atatt3"
]
],
[
"authress-service-client-access-key",
"\\b((?:sc|ext|scauth|authress)_(?i)[a-z0-9]{5,30}\\.[a-z0-9]{4,6}\\.(?-i:acc)[_-][a-z0-9-]{10,32}\\.[a-z0-9+/_=-]{30,120})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
2,
0,
[
"sc_",
"ext_",
"scauth_",
"authress_"
]
],
[
"aws-access-token",
"\\b((?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16})\\b",
false,
3,
0,
[
"a3t",
"akia",
"asia",
"abia",
"acca"
]
],
[
"aws-amazon-bedrock-api-key-long-lived",
"\\b(ABSK[A-Za-z0-9+/]{109,269}={0,2})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
3,
0,
["absk"]
],
[
"aws-amazon-bedrock-api-key-short-lived",
"bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t",
false,
3,
0,
["bedrock-api-key-"]
],
[
"azure-ad-client-secret",
"(?:^|[\\\\'\"\\x60\\s>=:(,)])([a-zA-Z0-9_~.]{3}\\dQ~[a-zA-Z0-9_~.-]{31,34})(?:$|[\\\\'\"\\x60\\s<),])",
false,
3,
0,
["q~"]
],
[
"beamer-api-token",
"(?i)(?:beamer)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}(b_[a-z0-9=_\\-]{44})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["beamer"]
],
[
"bitbucket-client-secret",
"(?i)(?:bitbucket)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9=_\\-]{64})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["bitbucket"]
],
[
"bittrex-access-key",
"(?i)(?:bittrex)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9]{32})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["bittrex"]
],
[
"bittrex-secret-key",
"(?i)(?:bittrex)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9]{32})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["bittrex"]
],
[
"cisco-meraki-api-key",
"(?i:[\\w.-]{0,50}?(?:(?-i:[Mm]eraki|MERAKI))(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3})(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([0-9a-f]{40})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
3,
0,
["meraki"]
],
[
"clickhouse-cloud-api-secret-key",
"\\b(4b1d[A-Za-z0-9]{38})\\b",
false,
3,
0,
["4b1d"]
],
[
"clojars-api-token",
"(?i)CLOJARS_[a-z0-9]{60}",
false,
2,
0,
["clojars_"]
],
[
"cloudflare-api-key",
"(?i)(?:cloudflare)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9_-]{40})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
2,
0,
["cloudflare"]
],
[
"cloudflare-global-api-key",
"(?i)(?:cloudflare)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-f0-9]{37})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
2,
0,
["cloudflare"]
],
[
"cloudflare-origin-ca-key",
"\\b(v1\\.0-[a-f0-9]{24}-[a-f0-9]{146})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
2,
0,
["cloudflare", "v1.0-"]
],
[
"codecov-access-token",
"(?i)(?:codecov)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9]{32})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["codecov"]
],
[
"cohere-api-token",
"(?i:[\\w.-]{0,50}?(?:cohere|CO_API_KEY)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3})(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-zA-Z0-9]{40})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
4,
0,
["cohere", "co_api_key"]
],
[
"coinbase-access-token",
"(?i)(?:coinbase)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9_-]{64})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["coinbase"]
],
[
"confluent-access-token",
"(?i)(?:confluent)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9]{16})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["confluent"]
],
[
"confluent-secret-key",
"(?i)(?:confluent)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9]{64})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["confluent"]
],
[
"contentful-delivery-api-token",
"(?i)(?:contentful)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9=_\\-]{43})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["contentful"]
],
[
"databricks-api-token",
"\\b(dapi[a-f0-9]{32}(?:-\\d)?)(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
3,
0,
["dapi"]
],
[
"datadog-access-token",
"(?i)(?:datadog)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9]{40})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["datadog"]
],
[
"defined-networking-api-token",
"(?i)(?:dnkey)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}(dnkey-[a-z0-9=_\\-]{26}-[a-z0-9=_\\-]{52})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["dnkey"]
],
[
"digitalocean-access-token",
"\\b(doo_v1_[a-f0-9]{64})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
3,
0,
["doo_v1_"]
],
[
"digitalocean-pat",
"\\b(dop_v1_[a-f0-9]{64})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
3,
0,
["dop_v1_"]
],
[
"digitalocean-refresh-token",
"(?i)\\b(dor_v1_[a-f0-9]{64})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
0,
0,
["dor_v1_"]
],
[
"discord-api-token",
"(?i)(?:discord)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-f0-9]{64})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["discord"]
],
[
"discord-client-secret",
"(?i)(?:discord)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9=_\\-]{32})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
2,
0,
["discord"]
],
[
"doppler-api-token",
"dp\\.pt\\.(?i)[a-z0-9]{43}",
false,
2,
0,
["dp.pt."]
],
[
"droneci-access-token",
"(?i)(?:droneci)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9]{32})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["droneci"]
],
[
"dropbox-api-token",
"(?i)(?:dropbox)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9]{15})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["dropbox"]
],
[
"dropbox-long-lived-api-token",
"(?i)(?:dropbox)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9]{11}(AAAAAAAAAA)[a-z0-9\\-_=]{43})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["dropbox"]
],
[
"dropbox-short-lived-api-token",
"(?i)(?:dropbox)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}(sl\\.[a-z0-9\\-=_]{135})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["dropbox"]
],
[
"duffel-api-token",
"duffel_(?:test|live)_(?i)[a-z0-9_\\-=]{43}",
false,
2,
0,
["duffel_"]
],
[
"dynatrace-api-token",
"dt0c01\\.(?i)[a-z0-9]{24}\\.[a-z0-9]{64}",
false,
4,
0,
["dt0c01."]
],
[
"easypost-api-token",
"\\bEZAK(?i)[a-z0-9]{54}\\b",
false,
2,
0,
["ezak"]
],
[
"easypost-test-api-token",
"\\bEZTK(?i)[a-z0-9]{54}\\b",
false,
2,
0,
["eztk"]
],
[
"etsy-access-token",
"(?i)(?:(?-i:ETSY|[Ee]tsy))(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9]{24})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
3,
0,
["etsy"]
],
[
"facebook-access-token",
"(?i)\\b(\\d{15,16}(\\||%)[0-9a-z\\-_]{27,40})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
3,
0,
["facebook"]
],
[
"facebook-page-access-token",
"\\b(EAA[MC](?i)[a-z0-9]{100,})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
4,
0,
["eaam", "eaac"]
],
[
"facebook-secret",
"(?i)(?:facebook)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-f0-9]{32})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
3,
0,
["facebook"]
],
[
"fastly-api-token",
"(?i)(?:fastly)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9=_\\-]{32})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["fastly"]
],
[
"finicity-api-token",
"(?i)(?:finicity)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-f0-9]{32})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["finicity"]
],
[
"finicity-client-secret",
"(?i)(?:finicity)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9]{20})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["finicity"]
],
[
"finnhub-access-token",
"(?i)(?:finnhub)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9]{20})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["finnhub"]
],
[
"flickr-access-token",
"(?i)(?:flickr)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9]{32})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["flickr"]
],
[
"flutterwave-encryption-key",
"FLWSECK_TEST-(?i)[a-h0-9]{12}",
false,
2,
0,
["flwseck_test"]
],
[
"flutterwave-secret-key",
"FLWSECK_TEST-(?i)[a-h0-9]{32}-X",
false,
2,
0,
["flwseck_test"]
],
[
"flyio-access-token",
"\\b((?:fo1_[\\w-]{43}|fm1[ar]_[a-zA-Z0-9+\\/]{100,}={0,3}|fm2_[a-zA-Z0-9+\\/]{100,}={0,3}))(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
4,
0,
[
"fo1_",
"fm1",
"fm2_"
]
],
[
"frameio-api-token",
"fio-u-(?i)[a-z0-9\\-_=]{64}",
false,
0,
0,
["fio-u-"]
],
[
"freemius-secret-key",
"(?i)[\"']secret_key[\"']\\s*=>\\s*[\"'](sk_[\\S]{29})[\"']",
false,
0,
0,
["secret_key"]
],
[
"freshbooks-access-token",
"(?i)(?:freshbooks)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9]{64})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["freshbooks"]
],
[
"gcp-api-key",
"\\b(AIza[\\w-]{35})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
4,
0,
["aiza"]
],
[
"github-app-token",
"(?:ghu|ghs)_[0-9a-zA-Z]{36}",
false,
3,
0,
["ghu_", "ghs_"]
],
[
"github-fine-grained-pat",
"github_pat_\\w{82}",
false,
3,
0,
["github_pat_"]
],
[
"github-oauth",
"gho_[0-9a-zA-Z]{36}",
false,
3,
0,
["gho_"]
],
[
"github-pat",
"ghp_[0-9a-zA-Z]{36}",
false,
3,
0,
["ghp_"]
],
[
"github-refresh-token",
"ghr_[0-9a-zA-Z]{36}",
false,
3,
0,
["ghr_"]
],
[
"gitlab-cicd-job-token",
"glcbt-[0-9a-zA-Z]{1,5}_[0-9a-zA-Z_-]{20}",
false,
3,
0,
["glcbt-"]
],
[
"gitlab-deploy-token",
"gldt-[0-9a-zA-Z_\\-]{20}",
false,
3,
0,
["gldt-"]
],
[
"gitlab-feature-flag-client-token",
"glffct-[0-9a-zA-Z_\\-]{20}",
false,
3,
0,
["glffct-"]
],
[
"gitlab-feed-token",
"glft-[0-9a-zA-Z_\\-]{20}",
false,
3,
0,
["glft-"]
],
[
"gitlab-incoming-mail-token",
"glimt-[0-9a-zA-Z_\\-]{25}",
false,
3,
0,
["glimt-"]
],
[
"gitlab-kubernetes-agent-token",
"glagent-[0-9a-zA-Z_\\-]{50}",
false,
3,
0,
["glagent-"]
],
[
"gitlab-oauth-app-secret",
"gloas-[0-9a-zA-Z_\\-]{64}",
false,
3,
0,
["gloas-"]
],
[
"gitlab-pat",
"glpat-[\\w-]{20}",
false,
3,
0,
["glpat-"]
],
[
"gitlab-pat-routable",
"\\bglpat-[0-9a-zA-Z_-]{27,300}\\.[0-9a-z]{2}[0-9a-z]{7}\\b",
false,
4,
0,
["glpat-"]
],
[
"gitlab-ptt",
"glptt-[0-9a-f]{40}",
false,
3,
0,
["glptt-"]
],
[
"gitlab-rrt",
"GR1348941[\\w-]{20}",
false,
3,
0,
["gr1348941"]
],
[
"gitlab-runner-authentication-token",
"glrt-[0-9a-zA-Z_\\-]{20}",
false,
3,
0,
["glrt-"]
],
[
"gitlab-runner-authentication-token-routable",
"\\bglrt-t\\d_[0-9a-zA-Z_\\-]{27,300}\\.[0-9a-z]{2}[0-9a-z]{7}\\b",
false,
4,
0,
["glrt-"]
],
[
"gitlab-scim-token",
"glsoat-[0-9a-zA-Z_\\-]{20}",
false,
3,
0,
["glsoat-"]
],
[
"gitlab-session-cookie",
"_gitlab_session=[0-9a-z]{32}",
false,
3,
0,
["_gitlab_session="]
],
[
"gitter-access-token",
"(?i)(?:gitter)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9_-]{40})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["gitter"]
],
[
"gocardless-api-token",
"(?i)(?:gocardless)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}(live_(?i)[a-z0-9\\-_=]{40})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["live_", "gocardless"]
],
[
"grafana-api-key",
"(?i)\\b(eyJrIjoi[A-Za-z0-9]{70,400}={0,3})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
3,
0,
["eyjrijoi"]
],
[
"grafana-cloud-api-token",
"(?i)\\b(glc_[A-Za-z0-9+/]{32,400}={0,3})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
3,
0,
["glc_"]
],
[
"grafana-service-account-token",
"(?i)\\b(glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
3,
0,
["glsa_"]
],
[
"harness-api-key",
"(?:pat|sat)\\.[a-zA-Z0-9_-]{22}\\.[a-zA-Z0-9]{24}\\.[a-zA-Z0-9]{20}",
false,
0,
0,
["pat.", "sat."]
],
[
"hashicorp-tf-api-token",
"(?i)[a-z0-9]{14}\\.(?-i:atlasv1)\\.[a-z0-9\\-_=]{60,70}",
false,
3.5,
0,
["atlasv1"]
],
[
"heroku-api-key",
"(?i)(?:heroku)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["heroku"]
],
[
"heroku-api-key-v2",
"\\b((HRKU-AA[0-9a-zA-Z_-]{58}))(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
4,
0,
["hrku-aa"]
],
[
"hubspot-api-key",
"(?i)(?:hubspot)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["hubspot"]
],
[
"huggingface-access-token",
"\\b(hf_(?i:[a-z]{34}))(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
2,
0,
["hf_"]
],
[
"huggingface-organization-api-token",
"\\b(api_org_(?i:[a-z]{34}))(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
2,
0,
["api_org_"]
],
[
"infracost-api-token",
"\\b(ico-[a-zA-Z0-9]{32})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
3,
0,
["ico-"]
],
[
"intercom-api-key",
"(?i)(?:intercom)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9=_\\-]{60})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["intercom"]
],
[
"intra42-client-secret",
"\\b(s-s4t2(?:ud|af)-(?i)[abcdef0123456789]{64})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
3,
0,
[
"intra",
"s-s4t2ud-",
"s-s4t2af-"
]
],
[
"jfrog-api-key",
"(?i)(?:jfrog|artifactory|bintray|xray)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9]{73})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
[
"jfrog",
"artifactory",
"bintray",
"xray"
]
],
[
"jfrog-identity-token",
"(?i)(?:jfrog|artifactory|bintray|xray)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9]{64})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
[
"jfrog",
"artifactory",
"bintray",
"xray"
]
],
[
"jwt",
"\\b(ey[a-zA-Z0-9]{17,}\\.ey[a-zA-Z0-9\\/\\\\_-]{17,}\\.(?:[a-zA-Z0-9\\/\\\\_-]{10,}={0,2})?)(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
3,
0,
["ey"]
],
[
"jwt-base64",
"\\bZXlK(?:(?P<alg>aGJHY2lPaU)|(?P<apu>aGNIVWlPaU)|(?P<apv>aGNIWWlPaU)|(?P<aud>aGRXUWlPaU)|(?P<b64>aU5qUWlP)|(?P<crit>amNtbDBJanBi)|(?P<cty>amRIa2lPaU)|(?P<epk>bGNHc2lPbn)|(?P<enc>bGJtTWlPaU)|(?P<jku>cWEzVWlPaU)|(?P<jwk>cWQyc2lPb)|(?P<iss>cGMzTWlPaU)|(?P<iv>cGRpSTZJ)|(?P<kid>cmFXUWlP)|(?P<key_ops>clpYbGZiM0J6SWpwY)|(?P<kty>cmRIa2lPaUp)|(?P<nonce>dWIyNWpaU0k2)|(?P<p2c>d01tTWlP)|(?P<p2s>d01uTWlPaU)|(?P<ppt>d2NIUWlPaU)|(?P<sub>emRXSWlPaU)|(?P<svt>emRuUWlP)|(?P<tag>MFlXY2lPaU)|(?P<typ>MGVYQWlPaUp)|(?P<url>MWNtd2l)|(?P<use>MWMyVWlPaUp)|(?P<ver>MlpYSWlPaU)|(?P<version>MlpYSnphVzl1SWpv)|(?P<x>NElqb2)|(?P<x5c>NE5XTWlP)|(?P<x5t>NE5YUWlPaU)|(?P<x5ts256>NE5YUWpVekkxTmlJNkl)|(?P<x5u>NE5YVWlPaU)|(?P<zip>NmFYQWlPaU))[a-zA-Z0-9\\/\\\\_+\\-\\r\\n]{40,}={0,2}",
false,
2,
0,
["zxlk"]
],
[
"kraken-access-token",
"(?i)(?:kraken)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9\\/=_\\+\\-]{80,90})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["kraken"]
],
[
"kucoin-access-token",
"(?i)(?:kucoin)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-f0-9]{24})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["kucoin"]
],
[
"kucoin-secret-key",
"(?i)(?:kucoin)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["kucoin"]
],
[
"launchdarkly-access-token",
"(?i)(?:launchdarkly)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9=_\\-]{40})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["launchdarkly"]
],
[
"linear-api-key",
"lin_api_(?i)[a-z0-9]{40}",
false,
2,
0,
["lin_api_"]
],
[
"linear-client-secret",
"(?i)(?:linear)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-f0-9]{32})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
2,
0,
["linear"]
],
[
"linkedin-client-secret",
"(?i)(?:linked[_-]?in)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9]{16})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
2,
0,
[
"linkedin",
"linked_in",
"linked-in"
]
],
[
"lob-api-key",
"(?i)(?:lob)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}((live|test)_[a-f0-9]{35})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["test_", "live_"]
],
[
"lob-pub-api-key",
"(?i)(?:lob)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}((test|live)_pub_[a-f0-9]{31})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
[
"test_pub",
"live_pub",
"_pub"
]
],
[
"looker-client-secret",
"(?i)(?:looker)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9]{24})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["looker"]
],
[
"mailchimp-api-key",
"(?i)(?:MailchimpSDK.initialize|mailchimp)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-f0-9]{32}-us\\d\\d)(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["mailchimp"]
],
[
"mailgun-private-api-token",
"(?i)(?:mailgun)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}(key-[a-f0-9]{32})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["mailgun"]
],
[
"mailgun-signing-key",
"(?i)(?:mailgun)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-h0-9]{32}-[a-h0-9]{8}-[a-h0-9]{8})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["mailgun"]
],
[
"mapbox-api-token",
"(?i)(?:mapbox)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}(pk\\.[a-z0-9]{60}\\.[a-z0-9]{22})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["mapbox"]
],
[
"mattermost-access-token",
"(?i)(?:mattermost)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9]{26})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["mattermost"]
],
[
"maxmind-license-key",
"\\b([A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk)(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
4,
0,
["_mmk"]
],
[
"messagebird-api-token",
"(?i)(?:message[_-]?bird)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9]{25})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
[
"messagebird",
"message-bird",
"message_bird"
]
],
[
"microsoft-teams-webhook",
"https://[a-z0-9]+\\.webhook\\.office\\.com/webhookb2/[a-z0-9]{8}-([a-z0-9]{4}-){3}[a-z0-9]{12}@[a-z0-9]{8}-([a-z0-9]{4}-){3}[a-z0-9]{12}/IncomingWebhook/[a-z0-9]{32}/[a-z0-9]{8}-([a-z0-9]{4}-){3}[a-z0-9]{12}",
false,
0,
0,
[
"webhook.office.com",
"webhookb2",
"incomingwebhook"
]
],
[
"netlify-access-token",
"(?i)(?:netlify)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9=_\\-]{40,46})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["netlify"]
],
[
"new-relic-browser-api-token",
"(?i)(?:new-relic|newrelic|new_relic)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}(NRJS-[a-f0-9]{19})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["nrjs-"]
],
[
"new-relic-insert-key",
"(?i)(?:new-relic|newrelic|new_relic)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}(NRII-[a-z0-9-]{32})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["nrii-"]
],
[
"new-relic-user-api-id",
"(?i)(?:new-relic|newrelic|new_relic)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9]{64})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
[
"new-relic",
"newrelic",
"new_relic"
]
],
[
"new-relic-user-api-key",
"(?i)(?:new-relic|newrelic|new_relic)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}(NRAK-[a-z0-9]{27})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["nrak"]
],
[
"notion-api-token",
"\\b(ntn_[0-9]{11}[A-Za-z0-9]{32}[A-Za-z0-9]{3})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
4,
0,
["ntn_"]
],
[
"npm-access-token",
"(?i)\\b(npm_[a-z0-9]{36})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
2,
0,
["npm_"]
],
[
"nytimes-access-token",
"(?i)(?:nytimes|new-york-times,|newyorktimes)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9=_\\-]{32})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
[
"nytimes",
"new-york-times",
"newyorktimes"
]
],
[
"octopus-deploy-api-key",
"\\b(API-[A-Z0-9]{26})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
3,
0,
["api-"]
],
[
"okta-access-token",
"(?i:[\\w.-]{0,50}?(?:(?-i:[Oo]kta|OKTA))(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3})(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}(00[\\w=\\-]{40})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
4,
0,
["okta"]
],
[
"openai-api-key",
"\\b(sk-(?:proj|svcacct|admin)-(?:[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58})T3BlbkFJ(?:[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58})\\b|sk-[a-zA-Z0-9]{20}T3BlbkFJ[a-zA-Z0-9]{20})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
3,
0,
["t3blbkfj"]
],
[
"openshift-user-token",
"\\b(sha256~[\\w-]{43})(?:[^\\w-]|\\z)",
false,
3.5,
0,
["sha256~"]
],
[
"perplexity-api-key",
"\\b(pplx-[a-zA-Z0-9]{48})(?:[\\x60'\"\\s;]|\\\\[nr]|$|\\b)",
false,
4,
0,
["pplx-"]
],
[
"plaid-api-token",
"(?i)(?:plaid)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}(access-(?:sandbox|development|production)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["plaid"]
],
[
"plaid-secret-key",
"(?i)(?:plaid)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9]{30})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
3.5,
0,
["plaid"]
],
[
"planetscale-api-token",
"\\b(pscale_tkn_(?i)[\\w=\\.-]{32,64})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
3,
0,
["pscale_tkn_"]
],
[
"planetscale-oauth-token",
"\\b(pscale_oauth_[\\w=\\.-]{32,64})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
3,
0,
["pscale_oauth_"]
],
[
"planetscale-password",
"(?i)\\b(pscale_pw_(?i)[\\w=\\.-]{32,64})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
3,
0,
["pscale_pw_"]
],
[
"postman-api-token",
"\\b(PMAK-(?i)[a-f0-9]{24}\\-[a-f0-9]{34})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
3,
0,
["pmak-"]
],
[
"prefect-api-token",
"\\b(pnu_[a-zA-Z0-9]{36})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
2,
0,
["pnu_"]
],
[
"private-key",
"(?i)-----BEGIN[ A-Z0-9_-]{0,100}PRIVATE KEY(?: BLOCK)?-----[\\s\\S-]{64,}?KEY(?: BLOCK)?-----",
false,
0,
0,
["-----begin"]
],
[
"privateai-api-token",
"(?i:[\\w.-]{0,50}?(?:private[_-]?ai)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3})(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9]{32})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
3,
0,
[
"privateai",
"private_ai",
"private-ai"
]
],
[
"pulumi-api-token",
"\\b(pul-[a-f0-9]{40})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
2,
0,
["pul-"]
],
[
"pypi-upload-token",
"pypi-AgEIcHlwaS5vcmc[\\w-]{50,1000}",
false,
3,
0,
["pypi-ageichlwas5vcmc"]
],
[
"rapidapi-access-token",
"(?i)(?:rapidapi)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9_-]{50})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["rapidapi"]
],
[
"readme-api-token",
"\\b(rdme_[a-z0-9]{70})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
2,
0,
["rdme_"]
],
[
"rubygems-api-token",
"\\b(rubygems_[a-f0-9]{48})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
2,
0,
["rubygems_"]
],
[
"scalingo-api-token",
"\\b(tk-us-[\\w-]{48})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
2,
0,
["tk-us-"]
],
[
"sendbird-access-token",
"(?i)(?:sendbird)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-f0-9]{40})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["sendbird"]
],
[
"sendgrid-api-token",
"\\b(SG\\.(?i)[a-z0-9=_\\-\\.]{66})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
2,
0,
["sg."]
],
[
"sendinblue-api-token",
"\\b(xkeysib-[a-f0-9]{64}\\-(?i)[a-z0-9]{16})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
2,
0,
["xkeysib-"]
],
[
"sentry-access-token",
"(?i)(?:sentry)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-f0-9]{64})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
3,
0,
["sentry"]
],
[
"sentry-org-token",
"\\bsntrys_eyJpYXQiO[a-zA-Z0-9+/]{10,200}(?:LCJyZWdpb25fdXJs|InJlZ2lvbl91cmwi|cmVnaW9uX3VybCI6)[a-zA-Z0-9+/]{10,200}={0,2}_[a-zA-Z0-9+/]{43}(?:[^a-zA-Z0-9+/]|\\z)",
false,
4.5,
0,
["sntrys_eyjpyxqio"]
],
[
"sentry-user-token",
"\\b(sntryu_[a-f0-9]{64})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
3.5,
0,
["sntryu_"]
],
[
"settlemint-application-access-token",
"\\b(sm_aat_[a-zA-Z0-9]{16})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
3,
0,
["sm_aat"]
],
[
"settlemint-personal-access-token",
"\\b(sm_pat_[a-zA-Z0-9]{16})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
3,
0,
["sm_pat"]
],
[
"settlemint-service-access-token",
"\\b(sm_sat_[a-zA-Z0-9]{16})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
3,
0,
["sm_sat"]
],
[
"shippo-api-token",
"\\b(shippo_(?:live|test)_[a-fA-F0-9]{40})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
2,
0,
["shippo_"]
],
[
"shopify-access-token",
"shpat_[a-fA-F0-9]{32}",
false,
2,
0,
["shpat_"]
],
[
"shopify-custom-access-token",
"shpca_[a-fA-F0-9]{32}",
false,
2,
0,
["shpca_"]
],
[
"shopify-private-app-access-token",
"shppa_[a-fA-F0-9]{32}",
false,
2,
0,
["shppa_"]
],
[
"shopify-shared-secret",
"shpss_[a-fA-F0-9]{32}",
false,
2,
0,
["shpss_"]
],
[
"sidekiq-secret",
"(?i)(?:BUNDLE_ENTERPRISE__CONTRIBSYS__COM|BUNDLE_GEMS__CONTRIBSYS__COM)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-f0-9]{8}:[a-f0-9]{8})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["bundle_enterprise__contribsys__com", "bundle_gems__contribsys__com"]
],
[
"sidekiq-sensitive-url",
"(?i)\\bhttps?://([a-f0-9]{8}:[a-f0-9]{8})@(?:gems.contribsys.com|enterprise.contribsys.com)(?:[\\/|\\#|\\?|:]|$)",
false,
0,
0,
["gems.contribsys.com", "enterprise.contribsys.com"]
],
[
"slack-app-token",
"(?i)xapp-\\d-[A-Z0-9]+-\\d+-[a-z0-9]+",
false,
2,
0,
["xapp"]
],
[
"slack-bot-token",
"xoxb-[0-9]{10,13}-[0-9]{10,13}[a-zA-Z0-9-]*",
false,
3,
0,
["xoxb"]
],
[
"slack-config-access-token",
"(?i)xoxe.xox[bp]-\\d-[A-Z0-9]{163,166}",
false,
2,
0,
["xoxe.xoxb-", "xoxe.xoxp-"]
],
[
"slack-config-refresh-token",
"(?i)xoxe-\\d-[A-Z0-9]{146}",
false,
2,
0,
["xoxe-"]
],
[
"slack-legacy-bot-token",
"xoxb-[0-9]{8,14}-[a-zA-Z0-9]{18,26}",
false,
2,
0,
["xoxb"]
],
[
"slack-legacy-token",
"xox[os]-\\d+-\\d+-\\d+-[a-fA-F\\d]+",
false,
2,
0,
["xoxo", "xoxs"]
],
[
"slack-legacy-workspace-token",
"xox[ar]-(?:\\d-)?[0-9a-zA-Z]{8,48}",
false,
2,
0,
["xoxa", "xoxr"]
],
[
"slack-user-token",
"xox[pe](?:-[0-9]{10,13}){3}-[a-zA-Z0-9-]{28,34}",
false,
2,
0,
["xoxp-", "xoxe-"]
],
[
"slack-webhook-url",
"(?:https?://)?hooks.slack.com/(?:services|workflows|triggers)/[A-Za-z0-9+/]{43,56}",
false,
0,
0,
["hooks.slack.com"]
],
[
"snyk-api-token",
"(?i)(?:snyk[_.-]?(?:(?:api|oauth)[_.-]?)?(?:key|token))(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["snyk"]
],
[
"sonar-api-token",
"(?i)(?:sonar[_.-]?(login|token))(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}((?:squ_|sqp_|sqa_)?[a-z0-9=_\\-]{40})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
2,
["sonar"]
],
[
"square-access-token",
"\\b((?:EAAA|sq0atp-)[\\w-]{22,60})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
2,
0,
["sq0atp-", "eaaa"]
],
[
"squarespace-access-token",
"(?i)(?:squarespace)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["squarespace"]
],
[
"stripe-access-token",
"\\b((?:sk|rk)_(?:test|live|prod)_[a-zA-Z0-9]{10,99})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
2,
0,
[
"sk_test",
"sk_live",
"sk_prod",
"rk_test",
"rk_live",
"rk_prod"
]
],
[
"sumologic-access-token",
"(?i)(?:(?-i:[Ss]umo|SUMO))(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9]{64})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
3,
0,
["sumo"]
],
[
"telegram-bot-api-token",
"(?i)(?:telegr)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([0-9]{5,16}:(?-i:A)[a-z0-9_\\-]{34})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["telegr"]
],
[
"travisci-access-token",
"(?i)(?:travis)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9]{22})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["travis"]
],
[
"twilio-api-key",
"SK[0-9a-fA-F]{32}",
false,
3,
0,
["sk"]
],
[
"twitch-api-token",
"(?i)(?:twitch)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9]{30})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["twitch"]
],
[
"twitter-access-secret",
"(?i)(?:twitter)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9]{45})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["twitter"]
],
[
"twitter-access-token",
"(?i)(?:twitter)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([0-9]{15,25}-[a-zA-Z0-9]{20,40})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["twitter"]
],
[
"twitter-api-key",
"(?i)(?:twitter)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9]{25})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["twitter"]
],
[
"twitter-api-secret",
"(?i)(?:twitter)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9]{50})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["twitter"]
],
[
"twitter-bearer-token",
"(?i)(?:twitter)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}(A{22}[a-zA-Z0-9%]{80,100})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["twitter"]
],
[
"typeform-api-token",
"(?i)(?:typeform)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}(tfp_[a-z0-9\\-_\\.=]{59})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["tfp_"]
],
[
"vault-batch-token",
"\\b(hvb\\.[\\w-]{138,300})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
4,
0,
["hvb."]
],
[
"vault-service-token",
"\\b((?:hvs\\.[\\w-]{90,120}|s\\.(?i:[a-z0-9]{24})))(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
false,
3.5,
0,
["hvs.", "s."]
],
[
"yandex-access-token",
"(?i)(?:yandex)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}(t1\\.[A-Z0-9a-z_-]+[=]{0,2}\\.[A-Z0-9a-z_-]{86}[=]{0,2})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["yandex"]
],
[
"yandex-api-key",
"(?i)(?:yandex)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}(AQVN[A-Za-z0-9_\\-]{35,38})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["yandex"]
],
[
"yandex-aws-access-token",
"(?i)(?:yandex)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}(YC[a-zA-Z0-9_\\-]{38})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["yandex"]
],
[
"zendesk-secret-key",
"(?i)(?:zendesk)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9]{40})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
true,
0,
0,
["zendesk"]
]
];
// src/lib/published-secrets.ts
const MAY_HOLD_SECRET = /\S{12}|-----BEGIN/;
const MAX_FOUND = 100;
function findPublishedSecrets(text, isStrict) {
if (!MAY_HOLD_SECRET.test(text)) return [];
const words = wordsIn(text.toLowerCase());
if (words.size === 0) return [];
return SECRET_RULES.flatMap((rule) => rule[5].some((word) => words.has(word)) ? findByRule(text, rule, isStrict) : []);
}
function wordsIn(text) {
const found = new Set();
for (let at = 0; at + 1 < text.length; at += 1) for (const word of WORDS_BY_START.get(startAt(text, at)) ?? []) if (text.startsWith(word, at)) found.add(word);
return found;
}
function startAt(text, at) {
return text.charCodeAt(at) * 65536 + text.charCodeAt(at + 1);
}
const WORDS_BY_START = wordsByStart();
function wordsByStart() {
const byStart = new Map();
for (const word of new Set(SECRET_RULES.flatMap(([, , , , , words]) => words))) {
require_common.an(word.length > 1, "a word of a rule has two characters at least");
const start = startAt(word, 0);
const known = byStart.get(start);
if (known === void 0) byStart.set(start, [word]);
else known.push(word);
}
return byStart;
}
function findByRule(text, rule, isStrict) {
const [id, , isNamed, entropy] = rule;
const found = [];
const matcher = compiled(rule).matcher(text);
while (found.length < MAX_FOUND && matcher.find()) {
const group = groupOf(rule, matcher.groupCount());
const [start, end] = [matcher.start(group), matcher.end(group)];
if (start < 0 || isNamed && !isCredential(text.slice(0, start))) continue;
const secret = text.slice(start, end);
if (secret.includes("${") || isStrict && shannonEntropy(secret) < entropy) continue;
found.push({
id,
start,
end
});
}
return found;
}
function isCredential(before) {
const name = before.slice(-120).replace(/[^\w.-]+$/, "");
return /key|token|secret|passw|auth|cred|api|pat\b|webhook/i.test(/[\w.-]+$/.exec(name)?.[0] ?? "");
}
const cache = new Map();
function compiled([id, regex]) {
const known = cache.get(id);
if (known !== void 0) return known;
const made = require_common.in().RE2JS.compile(regex);
cache.set(id, made);
return made;
}
function groupOf([, , , , group], count) {
if (group > 0) return group;
return count > 0 ? 1 : 0;
}
function shannonEntropy(text) {
const counts = new Map();
for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
let entropy = 0;
for (const count of counts.values()) {
const share = count / text.length;
entropy -= share * Math.log2(share);
}
return entropy;
}
// src/lib/secret-forms.ts
const SECRET_NAME = /(?:^|[-_.])(?:token|secret|passw(?:or)?d|passphrase|api[-_]?key|access[-_]?key|private[-_]?key|credentials?|auth|authorization|signature)$/i;
const DOUBTFUL_NAME = /(?:auth|signature)$/i;
const HARMLESS_NAME = /(?:^|[-_.])(?:pad|eos|bos|unk|sep|cls|mask|start|end|stop|special|decoder_start)_token$|(?:image_?pull|existing)_?secret$/i;
const PLACEHOLDER = /^(?:<[^<>]*>|\[[A-Z_]*\])$/;
const ROUTING_NAME = /(?:routing|service|integration)[-_]?key$/i;
const ROUTING_KEY = /^[0-9A-Za-z]{32}$/;
function secretKind(text, name = "") {
return KIND_BY_NAME(name)(text);
}
const KIND_BY_NAME = require_common.Et((name) => require_common.Et((text) => findKind(text, name)));
const MAY_BE_TOKEN = /\S{15}|:\/\/|-----BEGIN/;
function findKind(text, name) {
const found = MAY_BE_TOKEN.test(text) ? require_common.rn.find(({ whole, isDoubtful }) => !isDoubtful && whole.test(text)) : void 0;
if (found !== void 0) return found.kind;
const words = snakeCase(name);
if (ROUTING_NAME.test(words) && ROUTING_KEY.test(text)) return "a PagerDuty key";
for (const [field, value] of namedValues(text)) {
const kind = secretKind(value, field);
if (kind !== void 0) return kind;
}
const [published] = [...findPublishedSecrets(text, true), ...findPublishedSecrets(withName(text, name), true)];
if (published !== void 0) return `a secret (${published.id})`;
if (text.length < 8 || text.includes("$") || /\s/.test(text.trim())) return void 0;
return isSecretName(words) && !DOUBTFUL_NAME.test(words) && !PLACEHOLDER.test(text) ? `a secret, by the name "${name}"` : void 0;
}
function looksLikeSecret(text, name = "") {
if (require_common.rn.some(({ whole }) => whole.test(text))) return true;
const words = snakeCase(name);
if (ROUTING_NAME.test(words) && ROUTING_KEY.test(text)) return true;
if (namedValues(text).some(([field, value]) => looksLikeSecret(value, field))) return true;
if (findPublishedSecrets(text, false).length > 0) return true;
if (findPublishedSecrets(withName(text, name), false).length > 0) return true;
if (PLACEHOLDER.test(text)) return false;
return isSecretName(words) && text.length >= 6 && !text.includes("${");
}
function withName(text, name) {
return name === "" ? "" : `${name}: "${text}"`;
}
function isSecretName(words) {
return SECRET_NAME.test(words) && !HARMLESS_NAME.test(words);
}
const EVERYWHERE = [...require_common.rn.map(({ whole }) => new RegExp(whole.source, `${whole.flags}g`)), /^[^\S\n]{0,40}(?=[A-Za-z+/]{0,80}[0-9])[A-Za-z0-9+/]{60,80}={0,2}[^\S\n]{0,40}$/gm];
const NAMED_VALUE = /([\w.-]{1,80})(["']?\s{0,8}[:=]\s{0,8})("[^"]*"?|'[^']*'?|[^\s,}\]#[{"'][^\s,}\]#]*)/g;
function namedValues(text) {
if (!/^\s*[[{]/.test(text)) return [];
return [...text.matchAll(NAMED_VALUE)].flatMap(([, name = "", , value = ""]) => {
const bare = value.replace(/^["']|["']$/g, "");
return /^\s*[[{]/.test(bare) ? [] : [[name, bare]];
});
}
function maskSecrets(text) {
let masked = text;
for (const { start, end } of findPublishedSecrets(text, false)) {
const secret = masked.slice(start, end).replace(/\S/g, "*");
masked = masked.slice(0, start) + secret + masked.slice(end);
}
for (const form of EVERYWHERE) masked = masked.replace(form, (secret) => secret.replace(/\S/g, "*"));
return masked.replace(NAMED_VALUE, (whole, name, between, value) => {
const bare = value.replace(/^["']|["']$/g, "");
if (!looksLikeSecret(bare, name)) return whole;
return `${name}${between}${value.replace(bare, "*".repeat(bare.length))}`;
});
}
function snakeCase(name) {
return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2");
}
exports.i = findPublishedSecrets;
exports.n = maskSecrets;
exports.r = secretKind;
exports.t = looksLikeSecret;
