import { lees, zoek } from "#app/zoeken/zoek.ts"; import { organisatiesIn } from "#app/zoeken/gegevens.ts";
import { readFileSync, readdirSync } from "node:fs";
import { zinnenVan } from "./zinnen.ts";
// dense: distinct words of all pages; letters: joined sentences; typos
const alle=readdirSync("locales/nl").map(f=>readFileSync(`locales/nl/${f}`,"utf8")).join(" ");
const woorden=[...new Set(alle.toLowerCase().match(/[a-z]{3,}/g))];
let z=7; const rnd=()=>(z=(z*1103515245+12345)%2147483648)/2147483648;
const pak=(n:number,fout:boolean)=>Array.from({length:n},()=>{let w=woorden[Math.floor(rnd()*woorden.length)]!; if(fout&&rnd()<.6){const i=Math.floor(rnd()*w.length);w=w.slice(0,i)+"x"+w.slice(i+1);} return w;}).join(" ");
const zs=[...zinnenVan("bouwen")].map(x=>x.tekst);
const teksten:Record<string,string>={dicht:pak(900,false),fouten:pak(900,true),lang:Array.from({length:900},()=>{let s="";for(let i=0;i<3;i++)s+=woorden[Math.floor(rnd()*woorden.length)];return s.slice(0,24)}).join(" "),zinnen:zs.slice(0,90).join(". "),zinnen2:zs.slice(200,290).join(". "),onzin:Array.from({length:900},()=>Array.from({length:6},()=>"abcdefghijklmnoprstuvw"[Math.floor(rnd()*22)]).join("")).join(" "), ontslag:"ontslag ontslagen huur niet geld ".repeat(200)};
for(const [n,t] of Object.entries(teksten).filter(([n])=>n==="dicht"||n==="zinnen")){const f=()=>{zoek(t,{gelezen:lees(t)})};for(let i=0;i<15;i++)f();const c=process.cpuUsage();for(let i=0;i<20;i++)f();const d=process.cpuUsage(c);const c2=process.cpuUsage();for(let i=0;i<20;i++)lees(t);const d2=process.cpuUsage(c2);console.log(n,"cpu tot",(d.user/20000).toFixed(2),"lees",(d2.user/20000).toFixed(2));}
