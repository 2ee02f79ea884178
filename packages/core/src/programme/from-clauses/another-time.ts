// Where one sentence goes on with the same work at another time.
import { forFolded } from '../../source/index.ts'

/** "Sơ kết vào năm 2027 và tổng kết vào năm 2030", "sau 02 năm sơ kết, kết thúc giai đoạn tổng kết": two reviews, each with its time. */
export const anotherReview = forFolded(/(?:,\s+(?:và\s+)?|\s+và\s+)(?=(?:(?:(?:sau|khi|định|đến|hết|cuối|kết|vào|giữa|năm|\d{1,2}|ba|mười)\s)(?:(?!(?:sơ|tổng)\s+kết\s)[^,;:.]){1,80}?,?\s+)?(?:(?:tổ\s+chức|tiến\s+hành)\s+)?tổng\s+kết(?!\p{L}))/giu)

/** Words up to the end of what is said of a review. */
export const reviewIn = forFolded(/^[^;.]*?tổng\s+kết[^,;.]*/iu)

/** "Năm 2026 do A chủ trì, năm 2027 do B chủ trì": each leads in its own year. */
export const anotherYear = forFolded(/,\s+(?:và\s+)?(?=năm\s+(?:\d{4}|chẵn|lẻ),?\s+do\s)(?<=(?:^|[\s,:])năm\s+(?:\d{4}|chẵn|lẻ),?\s+do\s[^,;:]{3,100}chủ\s+trì,\s+(?:và\s+)?)/giu)

/** "Trạm bến, ngoài nhiệm vụ trực bến": who, and what is said of them before a time and their work. */
export const saidAside = forFolded(/^[^,;]{3,120},\s+(?:ngoài|trên\s+cơ\s+sở|căn\s+cứ|theo|trong\s+phạm\s+vi)\s[^;]*$/iu)
