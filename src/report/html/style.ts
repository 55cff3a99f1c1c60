/** Style of the HTML report: one type scale, one accent, light and dark, and paper. */
export const STYLE = `
:root{--ink:#14171c;--soft:#545c68;--faint:#7b838f;--line:#e2e5ea;--paper:#fff;--wash:#f5f6f8;--mark:#ffe9a8;--bar:#c3c9d1;
--accent:#2c5aa0}
@media screen and (prefers-color-scheme:dark){:root{--ink:#eceef1;--soft:#a9b1bd;--faint:#89919d;--line:#2c323a;--paper:#15181d;
--wash:#1d2228;--mark:#5a4a12;--bar:#4a525d;--accent:#86b0ee}}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);color-scheme:light dark;-webkit-text-size-adjust:100%}
body{margin:0 auto;padding:56px 32px 72px;max-width:744px;font:16px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif;
font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
bdi{white-space:pre-wrap}
a{color:var(--accent)}
h1,h2,h3,p,ul,ol,dl,dd,figure,blockquote{margin:0;padding:0;font-weight:inherit}
.kind{display:flex;justify-content:space-between;gap:24px;color:var(--soft);font-size:13px}
h1{margin-top:10px;font-size:30px;line-height:1.25;font-weight:650;letter-spacing:-.015em;text-wrap:balance}
.lead{margin-top:14px;color:var(--soft);max-width:38em}
.facts{display:grid;grid-template-columns:max-content 1fr;gap:2px 20px;margin-top:20px;font-size:13.5px}
.facts dt{color:var(--soft)}
.glance{margin-top:40px;padding-top:32px;border-top:1px solid var(--line)}
.say{font-size:23px;line-height:1.3;font-weight:600;letter-spacing:-.008em;text-wrap:balance}
.of{color:var(--soft);margin-top:4px}
svg{display:block;width:100%;overflow:visible}
.ends{margin-top:6px}
.ends,.key{display:flex;justify-content:space-between;gap:16px;flex-wrap:wrap;color:var(--soft);font-size:13px}
.note{color:var(--soft);font-size:14px;margin-top:10px}
figure{margin-top:36px}
figcaption{display:flex;justify-content:space-between;gap:16px;flex-wrap:wrap;margin-bottom:10px}
figcaption b{font-weight:600}
.key i{display:inline-block;width:9px;height:9px;border-radius:2px;margin-right:6px;background:var(--bar)}
.key .hot{background:var(--accent)}
.key{gap:4px 24px}.key span{white-space:nowrap}
h2{margin-top:60px;font-size:21px;line-height:1.3;font-weight:650;letter-spacing:-.008em}
.lead,.ordinary li,.notes li,blockquote{text-wrap:pretty}:lang(zh),:lang(ja){text-autospace:normal}
section>p{margin-top:10px}
.reasons{list-style:none}
.reasons>li{margin-top:26px;padding-top:24px;border-top:1px solid var(--line)}
.reasons>li:first-child{border:0;padding-top:0;margin-top:18px}
h3{font-size:17px;line-height:1.45;font-weight:600}
.from{color:var(--soft);font-size:13px}
.evidence+.evidence{margin-top:22px}
blockquote{margin-top:12px;padding-left:16px;border-left:2px solid var(--line)}
blockquote footer,.who{color:var(--soft);font-size:13px}
mark{background:var(--mark);color:inherit;border-radius:2px;padding:1px 0;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.ids,.ordinary{margin-top:12px;font-size:14px;color:var(--soft)}
.ids a{color:inherit;text-decoration:underline;text-decoration-color:var(--line);text-underline-offset:3px;margin-right:7px}.ids a:first-child{margin-left:7px}
.ordinary b{font-weight:600}
.ordinary ul{list-style:none}
.ordinary li{padding-left:16px;text-indent:-16px}
.ordinary li:before{content:"–";display:inline-block;width:16px;text-indent:0}
.notes{margin-top:56px;font-size:14.5px;line-height:1.55}
.notes section{display:grid;grid-template-columns:168px 1fr;gap:6px 28px;padding:18px 0;border-top:1px solid var(--line)}
.notes h2{margin:0;font-size:14.5px;line-height:1.55;letter-spacing:0;font-weight:600}
.notes ul{list-style:none}
.notes li+li{margin-top:6px}
.list{list-style:none;margin-top:14px}
.list>li{display:grid;grid-template-columns:44px 1fr;padding:14px 0;border-top:1px solid var(--line)}
.list>li:target{background:var(--wash)}
.list .no{color:var(--faint);font-size:13px;line-height:25px}
.list p{margin-top:3px}
.tag{color:var(--accent)}
.end{margin-top:60px;padding-top:20px;border-top:1px solid var(--line);color:var(--soft);font-size:13px}
.end p+p{margin-top:4px}
@media (max-width:560px){body{padding:32px 20px 48px}h1{font-size:25px}.facts,.notes section{grid-template-columns:1fr}.facts dd{margin-bottom:6px}.list>li{grid-template-columns:32px 1fr}}
@media print{@page{margin:18mm 17mm}html{background:#fff}body{max-width:none;padding:0;font-size:10.5pt;line-height:1.5;-webkit-print-color-adjust:exact;print-color-adjust:exact}
h1{font-size:20pt}h2{margin-top:26pt;font-size:14pt}h3{font-size:11.5pt}.say{font-size:15pt}
h2,h3,figcaption,.from{break-after:avoid}.glance,figure,blockquote,.ordinary,.ids,.list>li,.notes li{break-inside:avoid}p,li{orphans:3;widows:3}}
`
