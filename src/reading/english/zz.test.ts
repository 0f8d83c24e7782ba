import {test} from "vitest";
import { holders } from "./holders/index.ts";
import { offices } from "./offices.ts";
import { organisations } from "./organisations.ts";
import { states } from "./states.ts";
import { addDays, isDay } from "../../vocabulary/index.ts";
test("z",()=>{
 const o=new Map(offices.map(x=>[x.id,x])), s=new Set(states.map(x=>x.code)), g=new Set(organisations.map(x=>x.id));
 const out:string[]=[];
 for(const h of holders){ const f=o.get(h.office); if(!f) out.push("office "+JSON.stringify(h)); else if(!(f.of==="state"?s:g).has(h.of)) out.push("of "+JSON.stringify(h));
  if(!isDay(h.from)||(h.to!==null&&(!isDay(h.to)||h.to<=h.from))) out.push("day "+JSON.stringify(h));
  if(h.names.includes(h.name)) out.push("dup "+h.name);
  if(h.on&&!s.has(h.on)) out.push("on "+h.on);
 }
 const by=new Map<string,any[]>(); for(const h of holders) if(o.get(h.office)?.single){const k=h.of+" "+h.office; (by.get(k)??by.set(k,[]).get(k)!).push(h);}
 for(const [k,l] of by){ l.sort((a,b)=>a.from<b.from?-1:1); for(let i=0;i+1<l.length;i++) if(l[i].to===null||l[i].to>addDays(l[i+1].from,1)||l[i].from===l[i+1].from) out.push("overlap "+k+": "+l[i].name+" "+l[i].to+" / "+l[i+1].name+" "+l[i+1].from);
   for(let i=0;i+1<l.length;i++) if(l[i].name===l[i+1].name&&l[i].to===l[i+1].from) out.push("again "+k+" "+l[i].name); }
 const w=new Map(); for(const x of states) if(x.correlatesOfWar) w.set(x.correlatesOfWar,[...(w.get(x.correlatesOfWar)??[]),x.code]);
 out.push(JSON.stringify([...w.values()].filter(x=>x.length>1)), JSON.stringify([...w.keys()].filter(x=>x<2||x>990)));
 out.push(`states ${states.length} orgs ${organisations.length} offices ${offices.length} holders ${holders.length} persons ${new Set(holders.map(h=>h.name)).size} headed states ${new Set(holders.filter(h=>s.has(h.of)).map(h=>h.of)).size}`);
 console.log(out.join("\n"));
});
