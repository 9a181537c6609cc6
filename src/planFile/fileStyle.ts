/**
 * How a saved file looks, wherever it is opened: the reader's own fonts and their choice of light or dark on screen, ink
 * on white on paper. Nothing is fetched. No "<" may stand in here.
 */
export const fileStyle = `
:root{color-scheme:light dark;--ink:#2b2420;--soft:#5f554d;--rule:#d8cfc0;--page:#fffdf8;--accent:#1b4a3f}
@media (prefers-color-scheme:dark){:root{--ink:#efe8dc;--soft:#b9afa3;--rule:#4a433c;--page:#1e1a17;--accent:#9fd3c3}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:1.0625rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
main{max-width:44rem;margin:0 auto;padding:2rem 1rem 4rem}
header{border-bottom:2px solid var(--accent);padding-bottom:1rem}
h1{margin:0 0 .5rem;font-size:1.75rem;line-height:1.2}
header p{margin:0;color:var(--soft)}
h2{margin:2rem 0 .5rem;font-size:1.25rem;line-height:1.3;color:var(--accent)}
ul{margin:0;padding:0;list-style:none}
li{padding:.4rem 0;border-top:1px solid var(--rule);white-space:pre-wrap;overflow-wrap:anywhere}
li:first-child{border-top:0}
i{font-style:normal;color:var(--soft)}
li>div{columns:16rem 2;column-gap:2rem}
li p{margin:0;break-inside:avoid}
@page{margin:18mm 16mm}
@media print{
:root{color-scheme:light;--ink:#000;--soft:#333;--rule:#999;--page:#fff;--accent:#000}
body{font-size:10.5pt;line-height:1.4}
main{max-width:none;padding:0}
h1{font-size:18pt}
h2{margin-top:14pt;font-size:13pt;break-after:avoid;break-inside:avoid}
li{padding:3pt 0;break-inside:avoid;orphans:3;widows:3}
li:first-child{break-before:avoid}
}`.replaceAll('\n', '')
