import { lees } from "#app/zoeken/zoek.ts";
import { readdirSync, readFileSync } from "node:fs";
const seen=new Map<string,number>();
const files=process.argv[2]==="-"?["/dev/stdin"]:["nl","en"].flatMap(l=>readdirSync(`locales/${l}`).map(f=>`locales/${l}/${f}`));
for(const f of files){const s=readFileSync(f,"utf8"); const vals=process.argv[2]==="-"?s:[...s.matchAll(/:\s*"((?:[^"\\]|\\.)*)"|^\s*"((?:[^"\\]|\\.)*)",?$/gm)].map(m=>m[1]??m[2]).join(" ").replace(/\{\{.*?\}\}/g," ");
 for(const w of vals.toLowerCase().normalize("NFKD").replace(/\p{M}/gu,"").match(/[a-z]+/g)??[]) seen.set(w,(seen.get(w)??0)+1);}
const out:string[]=[];
for(const [w,n] of seen){ if(w.length<4) continue; const g=lees(w); const h=[...g.plekken].filter(([,p])=>p[0]!.zeker<0.99 && p[0]!.zeker!==0.8); const d=[...g.plekken].filter(([,p])=>p[0]!.zeker===0.8); if(h.length) out.push(`${w}(${n})->${h.map(([k,p])=>k+":"+p[0]!.zeker.toFixed(2))}`); }
console.log(seen.size,out.length); console.log(out.join(" "));
