import { createHash } from 'node:crypto';
import { styleElement } from './html';

/** One column, the reader's own font and colours, nothing fetched. */
const css = `
:root{color-scheme:light dark;--page:#f6f5f2;--card:#fff;--text:#1f2328;--soft:#5a6069;--line:#dcdad4;--field:#868b93;--accent:#1d5c54;--on:#fff;--bad:#a4262c;--badpage:#fdf3f2}
@media (prefers-color-scheme:dark){:root{--page:#14171a;--card:#1c2024;--text:#eceae6;--soft:#a9afb7;--line:#343a41;--field:#7d858f;--accent:#8fd3c6;--on:#10201d;--bad:#ffaaa3;--badpage:#2c1c1c}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:1.0625rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;-webkit-text-size-adjust:100%;overflow-wrap:anywhere}
main{max-width:38rem;margin:0 auto;padding:2rem 1.25rem 3.5rem}
header{border-left:.25rem solid var(--accent);padding-left:1rem;margin-bottom:1.75rem}
h1{font-size:1.6rem;line-height:1.25;margin:.15rem 0 .4rem;font-weight:650;text-wrap:balance}
h2,legend{font-size:1.0625rem;font-weight:650;margin:0;padding:0}
p{margin:0 0 1rem}
header p,.soft,.hint,footer{color:var(--soft);margin:0}
.hint,footer,.soft,header p{font-size:.9375rem}
fieldset,.card{background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:1.25rem;margin:0 0 1.25rem;min-width:0}
legend{float:left;width:100%;margin-bottom:1rem;color:var(--accent)}
legend+*{clear:both}
.field+.field{margin-top:1.5rem}
.hint+.field{margin-top:1.1rem}
label{display:block;font-weight:550;margin-bottom:.15rem}
input[type=text],textarea{display:block;width:100%;margin-top:.5rem;font:inherit;color:inherit;background:var(--page);border:1px solid var(--field);border-radius:.5rem;padding:.7rem .8rem}
textarea{min-height:6.5rem;resize:vertical}
.tick{display:flex;gap:.75rem;align-items:flex-start;margin-top:.9rem}
.tick label{margin:0;font-weight:400;padding:.1rem 0}
.tick input{flex:none;width:1.5rem;height:1.5rem;margin:.1rem 0 0;accent-color:var(--accent)}
button,.button{display:inline-block;font:inherit;font-weight:600;text-decoration:none;color:var(--on);background:var(--accent);border:0;border-radius:.5rem;padding:.85rem 1.5rem;cursor:pointer}
button{width:100%}
.faults{background:var(--badpage);border-color:var(--bad)}
.faults ul{margin:.5rem 0 0;padding-left:1.25rem}
.faults a{color:inherit}
.fault{color:var(--bad);font-weight:550;font-size:.9375rem;margin:.35rem 0 0}
.wrong input[type=text],.wrong textarea{border:2px solid var(--bad)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
footer{margin-top:1.5rem}
dl{margin:0}
dt{color:var(--soft);font-size:.9375rem}
dd{margin:0 0 1rem}
dd:last-child{margin-bottom:0}
@media (min-width:40rem){main{padding-top:3.5rem}button{width:auto}fieldset,.card{padding:1.5rem 1.75rem}}
`;

export const style = styleElement(css);

/** Lets this one style through and everything else not: no script, image, frame or request; forms only to this site. */
export const contentSecurityPolicy = [
  'default-src \'none\'',
  `style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'`,
  'form-action \'self\'',
  'base-uri \'none\'',
  'frame-ancestors \'none\'',
].join('; ');
