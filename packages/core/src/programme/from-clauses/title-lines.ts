// Table: titles in an item of a list, before a colon and what is done, or alone.
import { spacedPattern } from './cue-pattern.ts'

const kind = '(?:chương trình|phong trào(?: thi đua)?|mô hình|cuộc vận động|cuộc thi|hội thi|ngày hội|ngày|tuần lễ|tháng hành động|tháng cao điểm|chiến dịch|lễ phát động|lễ hội|giải(?: thưởng| chạy| bóng \\p{L}+)?|dự án|đề án|hoạt động|diễn đàn|sân chơi|câu lạc bộ|công trình|hành trình|học kỳ|trại hè|chuyên mục|phong trào,? cuộc vận động)'
const quoted = '(?:“[^”]{3,160}”|"[^"]{3,160}")'
const one = `(?:(?:các|những|các cuộc) )?${kind}(?: [^“":;.,]{1,60})? ${quoted}`
const titles = `${one}(?:(?:,|;| và|, và)(?: (?:các |những )?${kind}(?: [^“":;.,]{1,60})?)? ${quoted})*`

const before = spacedPattern(`^${titles}\\s*:\\s+(?=\\p{L}|\\d)`)
const alone = spacedPattern(`^${titles}\\s*(?:\\((?!(?:từ )?(?:(?:ngày )?\\d{1,2} ?/ ?\\d{1,2}(?!\\d)|tháng \\d))[^()]{2,80}\\))?\\s*[.;,]?$`)

/** Items, what stands before what is done in them, and whether they are a title alone. */
export const titleExamples: readonly (readonly [string, string, boolean])[] = [
  ['Chương trình “Phao: bạn của em”: các trạm bến nhận nuôi hai em', 'Chương trình “Phao: bạn của em”: ', false],
  ['Chương trình “Áo phao cho em”: các trạm bến nhận nuôi hai em', 'Chương trình “Áo phao cho em”: ', false], ['Mô hình "Bến tự quản", "Đò an toàn": Công an xã chọn 02 bến', 'Mô hình "Bến tự quản", "Đò an toàn": ', false],
  ['Phong trào thi đua “Giữ bến yên bình”.', '', true], ['Các dự án “Bến số”, đề án “Phao xanh”', '', true], ['Mô hình “Đò an toàn” (ở bến Đá).', '', true], ['Chiến dịch “Bến sạch” (tháng 9 hằng năm).', '', false], ['Phong trào “Bến yên bình” (2031 - 2035).', '', true], ['Phong trào “Lái phà giỏi” (01 cuộc).', '', true],
  ['Tổ chức phong trào “Giữ bến yên bình”.', '', false], ['Chương trình phối hợp này: hai bên ký', '', false], ['Phong trào “Giữ bến” do Công an xã phát động', '', false],
]
/** How many characters of a title stand before what is done: "Chương trình “Áo phao cho em”: …". */
export const titleBefore = (phrase: string) => (/[”"]\s*:/u.test(phrase) ? before.exec(phrase)?.[0].length ?? 0 : 0)
/** Whether words are titles alone: they say nothing to do. */
export const titleAlone = (words: string) => /[”")]\s*[.;,]?$/u.test(words) && alone.test(words)

const held = spacedPattern('^(?:(?:hai bên|các bên|cùng|phối hợp|được|mở),? ){0,3}(?:tổ chức|phát động|diễn ra|khai mạc)(?=(?: (?:vào|trong|từ|tại|ở|theo|hằng|hàng|mỗi|định kỳ|nhân|dịp|luân phiên|ngày|tháng|quý|thường niên)(?!\\p{L})| (?:\\d{1,2}|một|hai|ba) (?:năm|tháng|quý|lần)(?!\\p{L}))|[.;,]|$)')
const madeOnce = spacedPattern('^(?:các |những )?(?:mô hình|dự án|đề án|câu lạc bộ|công trình|chuyên mục)(?!\\p{L})')
export const heldExamples: readonly (readonly [string, boolean])[] = [
  ['Chương trình “Mùa hè trên bến”: tổ chức vào tháng 6 hằng năm', true], ['Phong trào “Giữ bến”: hai bên phát động vào dịp 26/3', true], ['Chương trình “Áo phao cho em”: tổ chức 02 lớp dạy bơi', false], ['Mô hình “Bến tự quản”: tổ chức tại 02 xã', false], ['Tổ chức vào tháng 6', false],
]
/** Whether what a title names is only said to be held: "Chương trình “Mùa hè trên bến”: tổ chức vào tháng 6". */
export const heldUnderTitle = (phrase: string) => { const title = titleBefore(phrase); return title > 0 && !madeOnce.test(phrase) && held.test(phrase.slice(title)) }
