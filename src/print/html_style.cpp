#include "print/html_style.h"

namespace lumbago {

// Texts have a contrast of at least 4.5 to 1 with what is behind them, edges of boxes of 3 to 1.
const std::string_view html_style = R"(
:root{color-scheme:light dark;--paper:#fff;--ink:#1c2733;--soft:#4a5868;--line:#d5dbe2;--edge:#66727f;
--card:#f6f8fa;--accent:#b4450b;--brand:#0f5c6e;--bar:#17788f;--maybe:#9cc6d1;
--self_care:#1a6638;--self_care-bg:#e9f5ed;--routine:#0b4f8f;--routine-bg:#e8f1fb;
--urgent:#854600;--urgent-bg:#fff3df;--emergency:#a90d21;--emergency-bg:#fdecee}
@media (prefers-color-scheme:dark){:root{--paper:#12171d;--ink:#e5eaf0;--soft:#adb8c4;--line:#333d48;
--edge:#8794a2;--card:#1a2129;--accent:#ffa066;--brand:#7fd0e2;--bar:#4db6cd;--maybe:#2f5f6c;
--self_care:#86d8a3;--self_care-bg:#14281c;--routine:#8fc4f7;--routine-bg:#13253a;
--urgent:#f7bd6d;--urgent-bg:#2f2210;--emergency:#ff9aa5;--emergency-bg:#3a1419}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.5 system-ui,-apple-system,
"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans","DejaVu Sans",sans-serif}
header,main{max-width:54rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:1.25rem}
main{padding-bottom:3rem}
h1{margin:0;color:var(--brand);font-size:1.05rem;font-weight:600;letter-spacing:.02em}
h2{margin:2.25rem 0 .6rem;padding-bottom:.25rem;border-bottom:3px solid var(--brand);font-size:1.4rem;
line-height:1.25}
h3{margin:1.5rem 0 .5rem;color:var(--brand);font-size:1.125rem;line-height:1.3}
p{margin:.5rem 0;max-width:46rem}
ul,ol{margin:.5rem 0;padding-left:1.3rem}
li{margin:.3rem 0;max-width:46rem}
li>p{margin:.1rem 0;color:var(--soft)}
strong{font-weight:650}
.id{color:var(--soft);font:.8em ui-monospace,"DejaVu Sans Mono",monospace;white-space:nowrap}
.hint{color:var(--soft);font-size:.95rem}
.callout{margin:1.25rem 0;padding:.9rem 1.2rem;border:1px solid var(--line);border-left:.5rem solid
var(--edge);border-radius:.5rem;background:var(--card)}
.callout h2{margin:0;padding:0;border:0;font-size:1.25rem}
.callout p{margin:.35rem 0 0}
.callout ul{margin:.5rem 0 0}
.self_care{background:var(--self_care-bg);border-color:var(--self_care)}
.routine{background:var(--routine-bg);border-color:var(--routine)}
.urgent{background:var(--urgent-bg);border-color:var(--urgent)}
.emergency{background:var(--emergency-bg);border-color:var(--emergency)}
.self_care h2{color:var(--self_care)}
.routine h2{color:var(--routine)}
.urgent h2{color:var(--urgent)}
.emergency h2{color:var(--emergency);font-size:1.9rem}
.emergency{font-size:1.2rem}
.bars{list-style:none;padding:0}
.bars>li{margin:.9rem 0}
.bars>li>p{color:inherit}
.score{display:grid;grid-template-columns:1fr auto;gap:0 1rem;align-items:baseline}
.score .badge{grid-column:1/-1;color:var(--soft);font-size:.9rem}
.meter{display:flex;height:.6rem;margin:.25rem 0;border:1px solid var(--edge);border-radius:.3rem;
overflow:hidden}
.meter i{background:var(--bar)}
.meter i+i{background:var(--maybe)}
.moves{list-style:none;padding:0}
.moves>li{display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;align-items:flex-start;max-width:none;
margin:.75rem 0;padding:.8rem 1rem;border:1px solid var(--line);border-radius:.6rem}
.words{flex:1 1 18rem;min-width:0}
.words p{margin:.15rem 0;color:var(--soft)}
.words .first{color:var(--ink)}
.words .first+p{color:var(--ink)}
.poses{--unit:2.5px;order:2;display:flex;flex-wrap:wrap;gap:.25rem .75rem;align-items:flex-start;
border-radius:.4rem}
.poses figure{width:min-content;min-width:7.5rem;margin:0}
.poses figcaption{color:var(--soft);font-size:.8rem;
line-height:1.3}
.pose{display:block;width:calc(var(--w)*var(--unit));height:auto}
.poses:focus-visible{outline:3px solid var(--bar);outline-offset:3px}
table{width:100%;margin:.75rem 0;border-collapse:collapse;font-size:.95rem}
th,td{padding:.35rem .25rem;border-bottom:1px solid var(--line);text-align:center}
tr>:first-child{padding-left:0;text-align:left;font-weight:400}
thead th{font-weight:650!important;border-bottom:2px solid var(--edge)}
tbody tr:last-child>*{border-bottom:0;color:var(--soft)}
input{appearance:none;width:1.5rem;height:1.5rem;margin:0;border:2px solid var(--edge);
border-radius:.3rem;background:var(--paper);vertical-align:middle;cursor:pointer}
input:checked{border-color:var(--bar);background:var(--bar);box-shadow:inset 0 0 0 .2rem var(--paper)}
input:focus-visible{outline:3px solid var(--bar);outline-offset:2px}
footer{color:var(--soft);font-size:.9rem}
@media (max-width:34rem){body{font-size:1rem}header,main{padding-left:.9rem;padding-right:.9rem}
h2{font-size:1.25rem}.emergency h2{font-size:1.6rem}.callout{padding:.75rem .9rem}
.moves>li{padding:.7rem .75rem}.poses{--unit:2.1px;width:100%;gap:.25rem .4rem}
.poses figure{min-width:6.2rem}
table{font-size:.85rem}th,td{padding:.3rem .1rem}input{width:1.4rem;height:1.4rem}}
@page{size:A4;margin:10mm 12mm}
@media print{:root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#333;--line:#bbb;--edge:#555;
--card:#fff;--accent:#8f3607;--brand:#0b4a59;--bar:#17788f;--maybe:#9cc6d1;
--self_care:#14502c;--self_care-bg:#fff;--routine:#083e70;--routine-bg:#fff;--urgent:#6b3900;
--urgent-bg:#fff;--emergency:#8f0a1b;--emergency-bg:#fff}
body{font-size:10pt;line-height:1.35}
header,main{max-width:none;padding:0}
h2{margin:1.1rem 0 .3rem;font-size:14pt}
h3{margin:.6rem 0 .2rem;font-size:11pt}
h2,h3{break-after:avoid}
p,li{max-width:none}
.callout,.moves>li,.bars>li,tr{break-inside:avoid}
.callout{margin:.6rem 0;padding:.5rem .8rem}
.emergency{font-size:12pt}
.screen{display:none}
.meter{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.plan{break-before:page;break-after:page;columns:2;column-gap:5mm;font-size:7.6pt;line-height:1.18}
.long{font-size:6.9pt;line-height:1.13}
.plan>*{margin-top:0;margin-bottom:.7mm}
.plan h2,.plan table,.plan h3:has(+.screen+table){column-span:all}
.plan h2{font-size:13pt}
.plan .moves>li{display:flow-root;margin:0 0 1mm;padding:.6mm 1.2mm}
.plan h3{margin:.6mm 0 .3mm;font-size:9.5pt}
.plan p,.plan li{margin:.1mm 0}
.plan ul,.plan ol{padding-left:4mm}
.plan .moves{padding:0}
.plan .poses{--unit:.24mm;float:right;max-width:42mm;margin-left:1.5mm;gap:0 1mm}
.plan .words p+p+p,.plan li>p{display:inline}
.plan .words p+p+p+p::before,.plan li>p+p::before{content:"\00b7  "}
.plan .poses figure{min-width:0}
.plan .poses figcaption{display:none}
.plan .id{display:none}
.plan table{margin:.5mm 0;font-size:8pt}
.plan th,.plan td{padding:.3mm .5mm}
input{width:3.3mm;height:3.3mm;border:.35mm solid #000;border-radius:.5mm}}
)";

}  // namespace lumbago
