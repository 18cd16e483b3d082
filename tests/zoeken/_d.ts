import { lees } from "#app/zoeken/zoek.ts";
import { gevaarwoorden, GEVAREN, GEZEGDEN } from "#app/zoeken/woorden/gevaar.ts";
import { maakZinsdeel, zoekHeel } from "#app/zoeken/zinsdeel.ts";
const L=/\b(?:de|het|een|the|a|an|is|are|am|be|ben|bent|was)\b/g;
for (const t of process.argv.slice(2)) { const g=lees(t); console.log("##",t); console.log([...g.plekken].map(([k,p])=>`${k}@${p.map(x=>g.woorden[x.plaats]!.zoals+":"+x.zeker.toFixed(2))}`).join("  "));
 for(const gv of GEVAREN) for(const z of gevaarwoorden[gv]){const d=maakZinsdeel(z.replace(L," "));const r=g.plekken.has(d.anker)&&zoekHeel(d,g); if(r) console.log("  ",gv,"<",z,">",r.map(p=>g.woorden[p]!.zoals).join(" "));}}
import { KLASSEN, VERBANDEN, PATRONEN } from "#app/zoeken/woorden/gevaar-verbanden.ts";
for (const t of process.argv.slice(2)) { const g=lees(t); console.log("##",t); const f=g.woorden.map(w=>w.vorm).join(" ");
 for(const [gv,p] of PATRONEN) if(p.test(f)) console.log("PAT",gv,p.source.slice(0,80));
 const pl=new Map<string,number[]>(); for(const [k,w] of Object.entries(KLASSEN)) for(const x of w){const d=maakZinsdeel(x); const r=d.sleutels.length===1?g.plekken.get(d.anker)?.map(p=>p.plaats):zoekHeel(d,g); if(r)pl.set(k,[...(pl.get(k)??[]),...r]);}
 for(const gv of GEVAREN) for(const v of VERBANDEN[gv]) if(v.every(k=>pl.has(k))) console.log("VERB",gv,v.map(k=>k+":"+pl.get(k)!.map(p=>g.woorden[p]!.zoals).join("/")).join(" "));}
