// Table: what the scan types, sends and asks for in the place of what a page means.
import type { Chance } from './chance.ts'

/** Stands in every payload that could run or be found again; no page has it by itself. */
export const MARK = 'zq7'

/** What no page of the site has in its tags, once what stands between quotes is left out: something that was sent has become part of the page. */
export const RUNS: readonly RegExp[] = [/<script(?! type="" src=""><\/script>)/i, /<(?:iframe|object|embed|math|base|frame|applet|style|img)[\s>\/]/i, /<[a-z][^<>]*\son\w+\s*=/i, new RegExp(`<[a-z/!][^<>]*${MARK}`, 'i')]
/** What was sent and would run from an address, or was worked out on the way. */
export const WORKED: readonly RegExp[] = [new RegExp(`(?:href|src|action|formaction)="\\s*(?:javascript|data|vbscript):[^"]*${MARK}`, 'i'), new RegExp(`${MARK}1337${MARK}`), new RegExp(`uid=\\d+\\(\\w+\\) gid=`)]

const SQL = [`'`, `"`, `\\`, `';--`, `' or '1'='1`, `') or ('1'='1' --`, `1 or 1=1`, `'; drop table work_entry; --`, `'; delete from account; --`, `1; update account set name = 'x'`, `' union select null, name, null from account --`, `'||(select version())||'`, `$1`, `%' and 1=(select 1 from pg_sleep(0)) --`, `' and 1=cast((select current_user) as int) --`, `{"$ne":null}`, `*)(uid=*))(|(uid=*`]
const SCRIPT = [`<script>${MARK}()</script>`, `"><script>${MARK}()</script>`, `'><svg onload=${MARK}()>`, `" onmouseover="${MARK}()`, `' onfocus='${MARK}()' autofocus='`, `</title><script>${MARK}()</script>`, `</textarea><img src=x onerror=${MARK}()>`, `javascript:${MARK}()`, `data:text/html,<script>${MARK}()</script>`, `<iframe srcdoc="&lt;script&gt;${MARK}()&lt;/script&gt;">`, `<math><mi xlink:href="javascript:${MARK}()">`, `--><script>${MARK}()</script>`, `\u003cscript\u003e${MARK}()\u003c/script\u003e`, `<ſcript>${MARK}()</ſcript>`, `＜script＞${MARK}()＜/script＞`]
const TEMPLATE = [`${MARK}{{191*7}}${MARK}`, `${MARK}\${191*7}${MARK}`, `${MARK}<%= 191*7 %>${MARK}`, `${MARK}#{191*7}${MARK}`, `__proto__`, `constructor`, `toString`, `__proto__[polluted]`, `; id; echo ${MARK}`, `$(id)`, `\`id\``, `| cat /etc/passwd`]
const LINES = [`x\r\nSet-Cookie: ${MARK}=1`, `x\r\n\r\n<script>${MARK}()</script>`, `x\nX-${MARK}: 1`, `x%0d%0aX-${MARK}:1`, `\u560d\u560aX-${MARK}: 1`]
const PATHS = [`../../../../etc/passwd`, `..%2f..%2f..%2fetc%2fpasswd`, `....//....//etc/passwd`, `..\\..\\windows\\win.ini`, `/etc/passwd`, `file:///etc/passwd`, `//evil.example/${MARK}`, `/\\evil.example/${MARK}`, `/\t/evil.example`, `/a/..//evil.example`, `https://evil.example/${MARK}`, `http://169.254.169.254/latest/meta-data`, `.`, `..`, `...`, `.env`, `.git/config`, `con`, `aux.txt`, `%2e%2e%2f`, `%252e%252e%252f`]
const SIGNS = [`\0`, `a\0b`, `\u202Egpj.exe`, `\uFEFF`, `\u200B`, `\uFFFF`, `\uD800`, `\uDFFF`, `e\u0301`.repeat(40), `\u0130\u0131`, `ﬃ`, `Ω≈ç√∫`, `田中さん`, `👩‍👩‍👧‍👦`, `Z̷̢̛a̶l̸g̷o̵`, `\u0001\u0002\u0008`, `\v\f`, `\u2028\u2029`, `đĐ`, ` `, ``]
const NUMBERS = [`0`, `-1`, `1e308`, `1e999`, `NaN`, `Infinity`, `-0`, `2147483648`, `9223372036854775808`, `99999999999999999999`, `0x10`, `1.5`, `１２`, `٣`, `1,000`, `null`, `undefined`, `true`, `[]`, `{}`]
const DAYS = [`2026-02-30`, `0000-00-00`, `9999-12-31`, `+275760-09-13`, `-2026-01-01`, `2026-13-01`, `20260101`, `01/02/2026`, `2026-01-01T00:00:00Z`, `2026-Q9`, `2026-W01`, `1000-01-01`, `infinity`, `today`, `2026-1-1`]
const IDS = [`00000000-0000-0000-0000-000000000000`, `ffffffff-ffff-ffff-ffff-ffffffffffff`, `not-a-uuid`, `admin`, `root`, `quan-tri`, `demonstration`, `*`, `%`, `_`]
const LARGE = [`a`.repeat(300), `a`.repeat(5000), `ạ`.repeat(2000), `a`.repeat(25_000), `(`.repeat(3000), `<`.repeat(3000), `a `.repeat(4000), `${'1'.repeat(400)}`, `x\n`.repeat(3000), `a@`.repeat(3000), `0912345678 `.repeat(400)]

export const KINDS = { SQL, SCRIPT, TEMPLATE, LINES, PATHS, SIGNS, NUMBERS, DAYS, IDS, LARGE } as const
const NAMES = Object.keys(KINDS) as (keyof typeof KINDS)[]

/** Something hostile; one in eight is noise nobody thought of. */
export function hostile(chance: Chance): string {
  if (chance.is(0.125)) return Array.from({ length: 1 + chance.below(40) }, () => String.fromCodePoint(chance.is(0.8) ? chance.below(0x250) : chance.below(0x110000))).join('')
  return chance.one(KINDS[chance.one(NAMES)])
}
