import { vondstVan, zinnenVan, gemisteGevaren, meet } from "./zinnen.ts";
const F=["bezwaar","huur","scheiden","werk-en-inkomen"];
const wat=process.argv[2]??"alle"; const toon=process.argv.includes("toon");
const sets:Record<string,any[]>={alle:[...zinnenVan("bouwen","ongezien"),...zinnenVan("meten","ongezien")],A:[...zinnenVan("bouwen","ongezien")],B:[...zinnenVan("meten","ongezien")],oudA:[...zinnenVan("bouwen","bekend")],oudB:[...zinnenVan("meten","bekend")]};
const z=sets[wat]!;
const p=(x:number)=>(100*x).toFixed(1);
for(const [n,s] of [["all",z],...F.map(f=>[f,z.filter(x=>x.themas.some((k:any)=>k[0].startsWith(f)))])] as any){const m=meet(s);console.log(n,m.zinnen,"first",p(m.eerste),"three",p(m.drie));}
const d=z.filter(x=>x.gevaar.length);const mis=gemisteGevaren(d);
console.log("danger",d.length,"missed kind",mis.length,"missed any",d.filter(x=>vondstVan(x).gevaar.length===0).length);
const al=z.filter(x=>x.gevaar.length===0&&vondstVan(x).gevaar.length>0);
console.log("alarms",al.length,"of",z.length-d.length);
const niks=z.filter(x=>x.themas.length===0&&x.gevaar.length===0);console.log("none",niks.length,"with suggestion",niks.filter(x=>vondstVan(x).suggesties.length).length);
if(toon){console.log("MISSED",mis);for(const x of al)console.log("ALARM",vondstVan(x).gevaar,x.tekst);
for(const x of z){if(!x.themas.length)continue;const v=vondstVan(x);const fl=v.suggesties.map(s=>s.deel.flow);const al=x.themas.flat().map((t:string)=>t.split(":")[0]);
 const ok1=al.includes(fl[0]);const ok3=x.themas.every((k:string[])=>k.some(t=>fl.includes(t.split(":")[0])));if(!ok1||!ok3)console.log(ok3?"  f":"XX3",JSON.stringify(x.themas),"|",x.tekst.slice(0,140),"=>",v.suggesties.map(s=>`${s.deel.flow}:${s.deel.deel} ${s.score.toFixed(2)} [${s.door.join(" ")}]`).join("; "));}
 for(const x of niks){const v=vondstVan(x);if(v.suggesties.length)console.log("NONE",x.tekst,"=>",v.suggesties.map(s=>`${s.deel.flow}:${s.deel.deel} ${s.score.toFixed(2)} [${s.door.join(" ")}]`).join("; "));}}
