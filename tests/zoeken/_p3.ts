import { readFileSync, readdirSync } from "node:fs"; import { Woordenboek } from "#app/zoeken/woordenboek.ts"; import { ZINNEN } from "#app/zoeken/zoek.ts"; import { KLASSEN } from "#app/zoeken/woorden/gevaar-verbanden.ts"; import { woordenUit } from "#app/zoeken/normaliseren.ts";
const boek=new Woordenboek([...ZINNEN,...Object.values(KLASSEN).flat()]);
const alle=readdirSync("locales/nl").map(f=>readFileSync(`locales/nl/${f}`,"utf8")).join(" "); const ws=[...new Set(alle.toLowerCase().match(/[a-z]{3,}/g))]; let z=7; const rnd=()=>(z=(z*1103515245+12345)%2147483648)/2147483648;
const t=Array.from({length:900},()=>ws[Math.floor(rnd()*ws.length)]!).join(" ");
const cpu=(f:()=>void)=>{for(let i=0;i<15;i++)f();const c=process.cpuUsage();for(let i=0;i<40;i++)f();return (process.cpuUsage(c).user/40000).toFixed(2);};
const w=woordenUit(t); const on=[...new Map(w.filter(x=>boek.treffers(x)===null).map(x=>[x.vorm,x])).values()];
console.log("woorden",w.length,"onbekend",on.length,"uit",cpu(()=>woordenUit(t)),"treffers",cpu(()=>w.map(x=>boek.treffers(x))),"gok80",cpu(()=>[...on.slice(0,50),...on.slice(-30)].map(x=>boek.besteGok(x))),"samen",cpu(()=>w.map((x,i)=>w[i+1]&&boek.samen(x,w[i+1]!))));
let s=0; w.forEach((x,i)=>{if(w[i+1]&&boek.samen(x,w[i+1]!))s++;}); console.log("samen hits",s);
