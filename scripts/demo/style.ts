/** Style of the demo shop. No font or picture from elsewhere. */
export const STYLE = `
:root{--ink:#22302c;--soft:#66746f;--line:#dfe5e1;--paper:#fff;--wash:#f3f6f3;--accent:#2f6b58;--gold:#b9770e}
*{box-sizing:border-box}
body{margin:0;background:var(--wash);color:var(--ink);font:16px/1.6 system-ui,"PingFang SC","Noto Sans CJK SC","Noto Sans SC",sans-serif}
.top{display:flex;gap:16px;align-items:baseline;padding:18px max(24px,calc(50vw - 440px));background:var(--accent);color:#e4efe9}
.top span{font-size:14px}
.brand{color:#fff;font-size:20px;font-weight:650;text-decoration:none;letter-spacing:.01em}
main{max-width:880px;margin:28px auto;padding:0 16px}
.product,.reviews,.shelf{background:var(--paper);border:1px solid var(--line);border-radius:14px;padding:28px}
.product{display:flex;gap:36px;flex-wrap:wrap;margin-bottom:20px}
.gallery .large{display:block;border-radius:10px;max-width:100%;height:auto}
.small{display:flex;gap:10px;margin-top:10px}.small img,.photos img{border-radius:8px}
.facts{flex:1 1 280px}.facts h1{margin:4px 0 0;font-size:28px;line-height:1.25}
.price{font-size:22px;margin:8px 0 14px}
button{font:inherit;font-weight:600;color:#fff;background:var(--accent);border:0;border-radius:9px;padding:11px 22px}
h2{margin:0 0 14px;font-size:20px}
.summary{display:flex;gap:40px;align-items:center;padding-bottom:18px;border-bottom:1px solid var(--line)}
.mean b{font-size:34px;font-weight:650}.mean{margin:0}
table{border-spacing:8px 1px;font-size:14px;color:var(--soft)}th{font-weight:400;text-align:left}meter{width:190px}
.stars{color:var(--gold);letter-spacing:1px}.stars i{color:#d5dbd7;font-style:normal}
.review{padding:18px 0;border-bottom:1px solid var(--line)}.review:last-of-type{border-bottom:0}
.review p{margin:0}.by{display:flex;flex-wrap:wrap;gap:4px 12px;align-items:baseline;margin-bottom:4px!important}
.by time{color:var(--soft);font-size:14px;margin-left:auto}
.photos{display:flex;gap:10px;padding-top:10px}
.rest,footer{color:var(--soft);font-size:14px}footer{text-align:center;padding:8px 16px 40px}
.shelf{display:grid;grid-template-columns:repeat(auto-fill,minmax(230px,1fr));gap:22px}
.shelf a{color:inherit;text-decoration:none}.shelf img{width:100%;height:auto;border-radius:10px;display:block}
.shelf b{display:block;margin-top:8px}.shelf span{color:var(--soft);font-size:14px}
`
