import { impossible, type Refusal } from '@phoihop/core/outcome'
import type { DutyName } from './duty-name.ts'
import { formatDay, formatPeriod } from './format.ts'

const IDENTIFIERS = { 'citizen-id': 'số căn cước', phone: 'số điện thoại', email: 'địa chỉ thư điện tử', plate: 'biển số xe', 'account-number': 'số tài khoản' } as const
const FIELDS: Readonly<Record<string, string>> = {
  wording: 'câu chữ của văn bản', item: 'đoạn của văn bản',
  where: 'địa điểm', block: 'phần chữ', written: 'phần chữ', what: 'nội dung giao', owner: 'cơ quan thực hiện', file: 'tên tệp', because: 'lý do', reservation: 'bảo lưu', number: 'số, ký hiệu văn bản', document: 'số, ký hiệu văn bản làm căn cứ', name: 'tên đăng nhập', title: 'chức danh',
  'rule.title': 'tên việc', 'rule.reading': 'cách hiểu', 'rule.cue': 'đoạn trích', 'rule.asks': 'số lượng', 'rule.recurs': 'bao lâu một lần', 'rule.due': 'hạn', 'rule.dueDay': 'ngày của hạn', 'rule.offset': 'cách mốc', 'rule.kind': 'loại việc', 'rule.yearlyOn': 'các ngày hằng năm', 'rule.afterYears': 'số năm', 'rule.countedFrom': 'tính từ năm', 'rule.after': 'sau việc',
  'head.title': 'tên chương trình', 'head.document': 'số, ký hiệu văn bản', 'head.territory': 'địa bàn', 'head.signedOn': 'ngày ký', 'head.term': 'thời hạn chương trình', 'head.inForceFrom': 'ngày bắt đầu hiệu lực', 'party.title': 'tên cơ quan', 'party.short': 'tên gọi tắt', 'party.bodies': 'tên cơ quan ở từng nơi',
  'tier.title': 'tên cấp', 'place.name': 'tên địa bàn', 'read-as': 'cách hiểu chung', rotation: 'cách luân phiên', items: 'nội dung của kế hoạch', 'plan.title': 'nội dung', parties: 'cơ quan thực hiện', kind: 'loại nội dung', obligation: 'đầu việc', slug: 'mã', act: 'việc cần làm', 'draft.file': 'tên tệp',
}
const field = (name: string): string => FIELDS[name] ?? name
const list = (names: readonly string[]): string => (names.length > 0 ? names.join(', ') : 'chưa có')

const GAPS: Readonly<Record<string, string>> = { by: 'ai thực hiện', tiers: 'cấp thực hiện', recurs: 'bao lâu một lần', due: 'hạn', title: 'tên việc', cue: 'đoạn trích đúng với quy tắc', reading: 'cách hiểu' }
const gap = (name: string): string => GAPS[name] ?? name

/** What happened, why, and what to do: one sentence or two, in Vietnamese. */
export function refusalVi(refusal: Refusal, duty: DutyName): string {
  switch (refusal.code) {
    case 'not-a-date': return `"${refusal.text}" không phải là ngày: hãy ghi theo dạng năm-tháng-ngày, ví dụ 2026-10-30.`
    case 'not-a-period': return `"${refusal.text}" không phải là kỳ: hãy ghi ví dụ 2026-10, 2026-Q3, 2026-H1, 2026-9M hoặc 2026.`
    case 'file-missing': return `Không có tệp "${refusal.file}": hãy kiểm tra tên và thư mục rồi thử lại.`
    case 'file-unreadable': return `Không đọc được "${refusal.file}": ${refusal.because}. Tệp gốc vẫn còn nguyên.`
    case 'file-kind-unknown': return `Chưa nhận loại tệp của "${refusal.file}" (${refusal.kind}): hãy dùng loại tệp được nêu bên cạnh ô chọn.`
    case 'file-empty': return `Tệp "${refusal.file}" trống, không có gì để đọc: hãy chọn lại tệp.`
    case 'file-too-large': return `Tệp "${refusal.file}" lớn ${Math.ceil(refusal.bytes / 2 ** 20)} MB, quá mức ${Math.floor(refusal.limit / 2 ** 20)} MB: hãy tách hoặc nén tệp rồi gửi lại.`
    case 'file-too-heavy': return `Tệp "${refusal.file}" nặng quá mức ${refusal.most.toLocaleString('vi-VN')} ${{ seconds: 'giây', megabytes: 'MB bộ nhớ', characters: 'ký tự' }[refusal.of]} cho một lần đọc: hãy tách văn bản rồi gửi từng phần.`
    case 'unknown-place': return `Không có địa bàn "${refusal.name}" trong danh bạ. Tên gần giống: ${list(refusal.near)}.`
    case 'unknown-tier': return `Không có cấp "${refusal.tier}". Các cấp: ${list(refusal.known)}.`
    case 'unknown-body': return `Không có cơ quan "${refusal.body}" trong danh bạ: hãy chọn trong danh sách.`
    case 'register-unsound': return `Danh bạ có chỗ chưa khớp tại ${refusal.where}: ${refusal.because}. Hãy sửa tệp danh bạ rồi chạy lại.`
    case 'unknown-programme': return `Không có chương trình "${refusal.slug}". Các chương trình: ${list(refusal.known)}.`
    case 'definition-unreadable': return `Không đọc được ${refusal.file}${refusal.line ? `, dòng ${refusal.line}` : ''}: ${refusal.because}. Hãy sửa dòng đó rồi chạy lại.`
    case 'cue-not-in-source': return `Đầu việc ${duty(refusal.obligation)}: không thấy cụm từ "${refusal.cue}" tại khoản ${refusal.clause} của văn bản; hãy chép lại đúng chữ trong văn bản.`
    case 'cue-disagrees': return `Đầu việc ${duty(refusal.obligation)}: quy tắc (${refusal.rule}) không khớp với chữ in ở khoản ${refusal.clause}, "${refusal.cue}"; hãy sửa quy tắc theo văn bản.`
    case 'unknown-clause': return `Đầu việc ${duty(refusal.obligation)} nêu khoản "${refusal.clause}" không có trong mục lục văn bản.`
    case 'unknown-party': return `Đầu việc ${duty(refusal.obligation)} nêu bên "${refusal.party}" không có trong chương trình.`
    case 'unknown-rotation': return `Đầu việc ${duty(refusal.obligation)} nêu cách luân phiên "${refusal.rotation}" không có trong chương trình.`
    case 'unknown-obligation': return `${duty(refusal.namedBy)} nêu đầu việc ${duty(refusal.obligation)} không có trong chương trình.`
    case 'obligation-twice': return `Mã đầu việc "${refusal.obligation}" dùng hai lần: mỗi đầu việc cần một mã riêng.`
    case 'feeds-in-a-circle': return `Các đầu việc nối nhau thành vòng: ${refusal.through.map(duty).join(' → ')}.`
    case 'due-before-cutoff': return `Đầu việc ${duty(refusal.obligation)}: hạn ${formatDay(refusal.due)} phải sau ngày chốt số liệu ${formatDay(refusal.cutoff)} ít nhất 01 ngày làm việc (Nghị định 09/2019, điều 8).`
    case 'feeds-too-late': return `Đầu việc ${duty(refusal.obligation)} đến hạn sau đầu việc ${duty(refusal.feeds)} mà nó phải cung cấp số liệu.`
    case 'unstated-without-reading': return `Đầu việc ${duty(refusal.obligation)} không có hạn trong văn bản thì phải ghi cách hiểu.`
    case 'example-fails': return `Ví dụ ${refusal.example} không đúng: mong ${refusal.want}, nhận ${refusal.got}.`
    case 'unknown-draft': return `Không có văn bản "${refusal.draft}" trong danh sách: hãy mở lại từ trang Văn bản.`
    case 'draft-under-way': return 'Máy đang đọc văn bản này: hãy mở lại từ trang Văn bản khi đọc xong.'
    case 'draft-changed': return 'Đã có người khác vừa sửa văn bản này: hãy tải lại trang, xem phần vừa đổi rồi làm lại.'
    case 'draft-published': return `Văn bản này đã công bố thành chương trình ${refusal.programme}, lần ${refusal.version}: muốn sửa, hãy đưa vào văn bản sửa đổi.`
    case 'unknown-item': return `Không có đầu việc "${refusal.item}" trong văn bản này: có thể nó vừa được tách hoặc gộp, hãy tải lại trang.`
    case 'unknown-name': return `Văn bản không nêu tên "${refusal.name}": hãy tải lại trang.`
    case 'rule-incomplete': return `Đầu việc ${duty(refusal.item)} chưa đủ để xác nhận, còn thiếu: ${list(refusal.gaps.map(gap))}.`
    case 'cut-outside': return `Chỗ cắt không nằm trong câu của đầu việc ${duty(refusal.item)}: hãy chọn lại chỗ cắt.`
    case 'items-apart': return `Các đầu việc ${list(refusal.items.map(duty))} không liền nhau trong cùng một điều khoản nên không gộp được.`
    case 'items-open': return `Còn ${refusal.open} đầu việc chưa xác nhận hoặc bỏ qua: hãy xem hết rồi công bố.`
    case 'nothing-to-publish': return 'Chưa có đầu việc nào được xác nhận: hãy xác nhận ít nhất một đầu việc rồi công bố.'
    case 'slug-malformed': return `Mã chương trình "${refusal.slug}" chưa đúng: dùng chữ thường không dấu và số, nối bằng gạch ngang, tối đa 80 ký tự.`
    case 'slug-taken': return `Mã chương trình "${refusal.slug}" đã có: hãy chọn mã khác, hoặc đưa vào như văn bản sửa đổi.`
    case 'name-twice': return `"${refusal.name}" đã có: hãy chọn từ danh sách hoặc đặt tên khác.`
    case 'not-a-value': return `Mục ${field(refusal.field)}: "${refusal.text}" không dùng được, hãy chọn lại.`
    case 'days-backwards': return `Ngày cuối ${formatDay(refusal.to)} đứng trước ngày đầu ${formatDay(refusal.from)}: hãy kiểm tra lại hai ngày.`
    case 'unknown-occurrence': return `Không có đầu việc "${refusal.occurrence}" trong phạm vi của ông/bà: hãy mở lại từ Bàn làm việc.`
    case 'not-yours': return `Việc này do ${list(refusal.owners)} thực hiện, tài khoản đang dùng không làm thay được.`
    case 'closed-by-predecessor': return 'Việc này đã khép lại dưới tên cơ quan tiền nhiệm: cơ quan kế thừa chỉ xem, không sửa; nếu cần mở lại, hãy đề nghị cơ quan thường trực trả lại.'
    case 'body-ended': return `Cơ quan này chỉ hoạt động đến hết ngày ${formatDay(refusal.on)}: hãy dùng tài khoản của cơ quan kế thừa.`
    case 'already-reported': return `Việc này đã được báo cáo ngày ${formatDay(refusal.on)}: nếu cần sửa, hãy dùng "Đính chính".`
    case 'already-accepted': return 'Báo cáo này đã được chấp nhận, không cần làm gì thêm; nếu cần sửa, hãy đề nghị cơ quan thường trực trả lại.'
    case 'nothing-to-accept': return 'Chưa có báo cáo nào để xem xét.'
    case 'nothing-to-correct': return 'Chưa có báo cáo nào để đính chính: hãy dùng "Báo cáo".'
    case 'day-in-the-future': return `Ngày ${formatDay(refusal.day)} chưa đến (hôm nay ${formatDay(refusal.today)}): hãy ghi ngày việc đã thực sự diễn ra.`
    case 'day-before-period': return `Ngày ${formatDay(refusal.day)} đứng trước kỳ (bắt đầu ${formatDay(refusal.from)}): hãy kiểm tra lại ngày hoặc chọn đúng kỳ.`
    case 'field-missing': return `Còn thiếu ${field(refusal.field)}: hãy điền rồi gửi lại.`
    case 'figure-not-a-count': return `"${refusal.text}" không phải là số đếm: hãy ghi số nguyên từ 0 trở lên hoặc để trống nếu chưa có số liệu.`
    case 'postponed-backwards': return `Hạn mới ${formatDay(refusal.to)} không sau hạn đang có ${formatDay(refusal.due)}: gia hạn phải là một ngày muộn hơn.`
    case 'text-too-long': return `Mục ${field(refusal.field)} dài quá ${refusal.limit} ký tự: hãy viết ngắn lại.`
    case 'names-a-person': return `Mục ${field(refusal.field)} có ${IDENTIFIERS[refusal.found]} ("${refusal.text}"): hệ thống không lưu thông tin về người dân, hãy bỏ phần đó rồi gửi lại.`
    case 'orphan-already-answered': return 'Câu hỏi này đã có người trả lời: hãy tải lại trang Câu hỏi.'
    case 'unknown-publication': return `Chưa có gì được công khai dưới tên "${refusal.programme}": hãy xem danh sách ở trang Công khai.`
    case 'pledge-first': return 'Chưa công khai văn bản cam kết của chương trình này: hãy công khai phần đó trước, rồi mới công khai số liệu.'
    case 'publication-changed': return 'Số liệu hoặc văn bản đã thay đổi sau khi bạn xem trước: hãy xem lại bản mới dưới đây rồi công khai.'
    case 'period-overlaps': return `Chưa công khai được ${formatPeriod(refusal.period, 'vi')}: đã công khai ${formatPeriod(refusal.published, 'vi')}, hai kỳ trùng ngày nên trừ nhau sẽ lộ số dưới 5. Mỗi năm hãy giữ một loại kỳ.`
    case 'too-few-to-publish': return `Không công khai được số liệu ${formatPeriod(refusal.period, 'vi')}: kỳ này không có hoặc có quá ít việc đến hạn, in ra sẽ lộ số dưới 5.`
    case 'plan-not-drafted': return 'Kế hoạch này chưa được dự thảo: đơn vị chủ trì lập dự thảo trước, rồi các bên cho ý kiến.'
    case 'plan-not-submitted': return 'Kế hoạch này chưa được trình ký: hãy chờ đơn vị chủ trì trình, rồi duyệt hoặc trả lại.'
    case 'plan-not-approved': return 'Kế hoạch này chưa được duyệt nên không cần mở lại: đơn vị chủ trì sửa trực tiếp trong dự thảo.'
    case 'plan-submitted': return 'Kế hoạch này đã trình ký: hãy chờ các bên duyệt hoặc trả lại; sửa một nội dung thì phải trình lại.'
    case 'plan-signed': return 'Cơ quan này đã duyệt kế hoạch rồi: không cần duyệt lần nữa.'
    case 'plan-approved': return 'Kế hoạch này đã được các bên duyệt nên không thay đổi nữa: muốn sửa, hãy mở lại kế hoạch kèm văn bản làm căn cứ.'
    case 'plan-item-gone': return `Nội dung ${refusal.item} không còn trong kế hoạch: hãy tải lại trang để xem bản hiện tại.`
    case 'too-many-items': return `Một kế hoạch có tối đa ${refusal.limit} nội dung: hãy gộp những nội dung giống nhau.`
    case 'day-outside-year': return `Ngày ${formatDay(refusal.day)} không nằm trong năm ${refusal.year}: hãy chọn một ngày trong năm đó.`
    case 'not-new': return `"${refusal.title}" đã có trong kế hoạch năm ${refusal.year} tại địa bàn này nên không phải là nội dung mới: hãy chọn nội dung khác, hoặc đưa vào như việc tiếp tục.`
    case 'initiatives-missing': return `Kế hoạch cần ít nhất ${String(refusal.least).padStart(2, '0')} nội dung mới, sáng tạo, trọng tâm; hiện có ${refusal.there}, còn thiếu ${refusal.missing}: hãy thêm rồi trình lại.`
    case 'signer-missing': return `Bên ký "${refusal.party}" không có cơ quan tại địa bàn này vào hôm nay nên chưa trình ký được: hãy hỏi cơ quan thường trực ai ký thay.`
    case 'no-next-chair': return `Chưa có cơ quan nào chủ trì năm ${refusal.year} tại địa bàn này nên chưa bàn giao được: hãy hỏi cơ quan thường trực ai nhận; chương trình đã hết hạn thì đề nghị miễn đầu việc này.`
    case 'chair-stays': return `Năm ${refusal.year} vẫn do chính cơ quan này chủ trì nên không có gì phải bàn giao: hãy đề nghị cơ quan thường trực miễn đầu việc này.`
    case 'too-early': return `Bàn giao được từ ngày ${formatDay(refusal.from)}: hồ sơ lập sớm hơn sẽ thiếu công việc cuối năm.`
    case 'handed-over': return `Nhiệm vụ chủ trì đã được bàn giao ngày ${formatDay(refusal.on)}: hãy chờ bên nhận tiếp nhận hoặc trả lại.`
    case 'not-handed-over': return 'Nhiệm vụ chủ trì chưa được bàn giao: hãy chờ bên giao lập hồ sơ và bàn giao.'
    case 'not-taken-over': return 'Nhiệm vụ chủ trì đã bàn giao nhưng chưa được tiếp nhận: bên nhận tiếp nhận xong thì mới lập được biên bản.'
    case 'before-handover': return `Ngày tiếp nhận ${formatDay(refusal.day)} đứng trước ngày bàn giao ${formatDay(refusal.on)}: hãy ghi ngày bàn giao hoặc sau đó.`
    case 'taken-over': return `Nhiệm vụ chủ trì đã được tiếp nhận ngày ${formatDay(refusal.on)}: hồ sơ không thay đổi nữa, hãy soạn biên bản bàn giao để hai bên ký.`
    case 'unknown-visit': return 'Cuộc kiểm tra này không có, hoặc không thuộc phần cơ quan ông/bà được xem: hãy mở lại từ trang Kiểm tra, hướng dẫn.'
    case 'visit-planned': return `${refusal.body} đã có một cuộc kiểm tra chưa thực hiện trong năm: hãy đổi thời gian của cuộc đó thay vì thêm cuộc mới.`
    case 'visit-held': return `Cuộc kiểm tra này đã thực hiện ngày ${formatDay(refusal.on)} và đã khép lại: việc mới phát hiện hãy đưa vào cuộc kiểm tra sau hoặc kỳ giao ban.`
    case 'visit-has-findings': return 'Cuộc kiểm tra này đã ghi việc phải khắc phục nên không bỏ được: hãy bỏ các việc ấy trước, hoặc ghi đã kiểm tra.'
    case 'visit-to-come': return `Cuộc kiểm tra này định từ ngày ${formatDay(refusal.from)}, chưa đến: hãy đổi thời gian, hoặc ghi việc phải khắc phục từ ngày đó.`
    case 'item-gone': return 'Mục này không còn ở đây: có thể vừa có người bỏ, hãy tải lại trang.'
    case 'visit-cancelled': return 'Cuộc kiểm tra này đã bỏ khỏi kế hoạch: cần kiểm tra thì lập cuộc mới.'
    case 'sign-in-failed': return 'Tên đăng nhập hoặc mật khẩu chưa đúng: hãy kiểm tra bộ gõ tiếng Việt rồi thử lại.'
    case 'too-many-tries': return `Sai quá nhiều lần: hãy chờ ${refusal.minutes} phút, đăng nhập bằng cách khác, hoặc nhờ quản trị viên cấp liên kết mới.`
    case 'not-signed-in': return 'Phiên làm việc đã hết: hãy đăng nhập lại.'
    case 'matter-changed': return 'Có người vừa ghi thêm vào việc này trong lúc anh/chị đang nhập: nội dung vừa gửi chưa được lưu. Hãy xem lại rồi gửi lần nữa.'
    case 'day-passed': return `Ngày ${formatDay(refusal.day)} đã qua (hôm nay ${formatDay(refusal.today)}): hãy chọn ngày từ hôm nay trở đi.`
    case 'not-a-time': return `"${refusal.text}" không phải là giờ: hãy ghi giờ và phút, ví dụ 07:30.`
    case 'nothing-changed': return 'Không có gì khác so với lần trước nên không ghi thêm: hãy sửa rồi gửi lại.'
    case 'no-proposal': return 'Chưa có thời gian, địa điểm nào được đề xuất: đơn vị chủ trì đề xuất trước.'
    case 'already-agreed': return 'Cơ quan này đã thống nhất thời gian, địa điểm này rồi: không cần làm gì thêm.'
    case 'meeting-has-conclusions': return 'Cuộc giao ban này đã ghi kết luận nên không hoãn được: hãy bỏ các kết luận ấy trước, hoặc ghi đã họp.'
    case 'meeting-waived': return 'Kỳ giao ban này đã được miễn và giấy mời đã thu hồi: không đề xuất thời gian nữa. Nếu vẫn họp, hãy ghi đã họp sau khi họp xong.'
    case 'meeting-held': return `Cuộc giao ban này đã họp ngày ${formatDay(refusal.on)}: biên bản đã khép lại. Nội dung mới hãy đưa vào kỳ giao ban sau.`
    case 'body-twice': return `${refusal.body} được chọn hai lần: hãy chọn mỗi cơ quan một lần.`
    case 'body-outside': return `Không chọn được ${refusal.body} ở đây: hãy chọn một cơ quan trong danh sách.`
    case 'nobody-attended': return 'Chưa ghi cơ quan nào dự họp: hãy ghi thành phần dự trước.'
    case 'due-not-after': return `Hạn ${formatDay(refusal.due)} không sau ngày họp hoặc ngày kiểm tra ${formatDay(refusal.day)}: hãy chọn một ngày muộn hơn.`
    case 'unknown-commitment': return 'Việc giao này không có, hoặc không thuộc phần cơ quan ông/bà được xem: hãy mở lại từ trang Việc giao.'
    case 'commitment-closed': return 'Việc giao này đã khép lại (đã được chấp nhận hoặc đã rút): nếu cần sửa, hãy đề nghị đơn vị chủ trì trả lại báo cáo.'
    case 'carrier-open': return 'Cơ quan được giao đã chia tách và chưa rõ cơ quan nào tiếp nhận việc này: chờ cơ quan thường trực giao lại theo văn bản rồi báo cáo.'
    case 'carrier-there': return `Việc này đang do ${refusal.body} thực hiện nên không giao cho cơ quan khác được: cần thay đổi thì rút việc, giao lại ở kỳ giao ban sau.`
    case 'commitment-reported': return `Việc giao này đã được báo cáo xong ngày ${formatDay(refusal.on)}: nếu cần sửa, hãy đề nghị đơn vị chủ trì trả lại báo cáo.`
    case 'unknown-paper': return 'Văn bản này không có, hoặc không thuộc phần cơ quan ông/bà được xem: hãy mở lại từ trang Văn bản.'
    case 'paper-issued': return `Văn bản đã ban hành, số ${refusal.number}, không sửa hay soạn lại được. Kế hoạch, cuộc họp thay đổi thì soạn được văn bản khác; báo cáo sơ kết, tổng kết giữ nguyên như đã ban hành.`
    case 'signer-absent': return `Chưa có ${refusal.party} tại địa bàn này để ký nên chưa soạn được: hãy hỏi cơ quan thường trực ai ký thay.`
    case 'before-meeting': return `Ngày ban hành ${formatDay(refusal.day)} đứng trước ngày họp ${formatDay(refusal.on)}: hãy ghi ngày họp hoặc sau đó.`
    case 'reported-elsewhere': return `Đầu việc này đã được báo cáo ngày ${formatDay(refusal.on)} với văn bản khác, nên văn bản này không được cấp số: hãy dùng văn bản đã báo cáo, hoặc đề nghị trả lại báo cáo đó.`
    case 'signature-missing': return `Chưa ghi nhận chữ ký của ${refusal.bodies.length} cơ quan: ghi nhận ký đủ rồi mới cấp số và ban hành.`
    case 'paper-there': return 'Văn bản này đã được soạn và còn đúng với nội dung hiện tại: hãy mở ở mục Văn bản bên dưới, không cần soạn lại.'
    case 'paper-outdated': return 'Kế hoạch hoặc cuộc họp đã thay đổi sau khi soạn văn bản này: hãy bấm Soạn lại ở trang đó, rồi ký và ban hành.'
    case 'plan-unsigned': return 'Kế hoạch chưa được các bên duyệt đủ: duyệt xong rồi mới cấp số và ban hành.'
    case 'meeting-not-held': return 'Cuộc giao ban chưa được ghi là đã họp: hãy bấm Ghi đã họp trước, rồi soạn văn bản này.'
    case 'said-already': return refusal.what === 'sign' ? 'Cơ quan đã ghi nhận ký văn bản này rồi: không cần ghi lần nữa.' : 'Cơ quan đã đồng ý với nội dung này rồi: không cần đồng ý lần nữa.'
    case 'may-not': return 'Tài khoản đang dùng không được làm việc này: hãy đổi vai hoặc hỏi cơ quan thường trực.'
    case 'link-spent': return 'Liên kết này đã dùng hoặc hết hạn: hãy xin liên kết mới.'
    case 'password-too-short': return `Mật khẩu cần ít nhất ${refusal.least} ký tự.`
    case 'password-listed': return 'Mật khẩu này nằm trong danh sách hay bị dò nhất: hãy đặt mật khẩu khác, chẳng hạn vài từ không liên quan đến nhau.'
    case 'password-common': return 'Mật khẩu này dễ đoán (từ quen dùng, dãy phím, năm, ký tự lặp): hãy thêm vài từ không liên quan đến nhau.'
    case 'password-own-words': return 'Mật khẩu này gần như chỉ gồm tên tài khoản, chức danh, đơn vị hoặc từ của hệ thống: hãy thêm vài từ không ai gắn với anh chị.'
    case 'account-name-taken': return `Tên đăng nhập "${refusal.name}" đã có người dùng: hãy chọn tên khác.`
    case 'mail-malformed': return `"${refusal.text}" không phải là địa chỉ thư: hãy ghi một địa chỉ dạng ten@co-quan.gov.vn, hoặc để trống.`
    case 'step-ended': return 'Bước đăng nhập này đã hết hạn hoặc đã dùng: hãy đăng nhập lại từ đầu.'
    case 'code-wrong': return 'Mã không đúng hoặc đã dùng rồi: hãy chờ mã mới trên điện thoại (30 giây đổi một lần) rồi nhập lại, hoặc dùng một mã dự phòng.'
    case 'factor-unreadable': return 'Máy chủ không mở được khóa của mã xác thực: hãy dùng một mã dự phòng, hoặc nhờ quản trị viên cấp liên kết mới.'
    case 'seal-unreadable': return `Chưa thay gì: bí mật của ${refusal.accounts.join(', ')} không mở được bằng khóa cũ lẫn khóa mới. Hãy dùng đúng khóa cũ, hoặc đặt lại các tài khoản ấy trước (bí mật của chính hệ thống, push và zalo-oa: xem docs/operate.md).`
    case 'factor-needed': return 'Hệ thống này bắt buộc bước xác thực thứ hai: hãy đăng ký một khóa đăng nhập trước, rồi mới gỡ cách đang dùng.'
    case 'factor-there': return 'Tài khoản đã có mã xác thực: hãy gỡ mã cũ trước khi đăng ký lại.'
    case 'prove-again': return 'Để đổi cách đăng nhập, hãy xác nhận lại mật khẩu (hoặc đăng xuất rồi đăng nhập lại): lần xác nhận trước đã lâu.'
    case 'passkey-failed': return 'Chưa đăng nhập được bằng khóa này: hãy thử lại, hoặc dùng mật khẩu.'
    case 'passkey-known': return 'Khóa này đã được đăng ký: hãy dùng thiết bị hoặc khóa khác.'
    case 'push-off': return 'Hệ thống này chưa bật thông báo trên thiết bị: hãy hỏi quản trị viên; thư nhắc và bàn làm việc vẫn dùng được.'
    case 'push-service-unknown': return 'Trình duyệt này nhận thông báo qua một máy chủ mà hệ thống không được phép gọi: hãy dùng Chrome, Edge, Firefox hoặc Safari, hoặc nhờ quản trị viên thêm máy chủ ấy.'
    case 'push-key-unreadable': return 'Không mở được khóa của thông báo trên thiết bị: khóa niêm phong (PHOIHOP_KEY hoặc keys/sign-in.key) không phải khóa đã dùng, nên không thiết bị nào được báo. Hãy đặt lại đúng khóa; khóa đã mất thì làm lại từ đầu theo docs/operate.md.'
    case 'provider-failed': return 'Chưa đăng nhập được bằng cách này: hãy dùng mật khẩu hoặc khóa đăng nhập; trang Tài khoản của tôi cho biết đã liên kết hay chưa.'
    case 'provider-unreachable': return `Chưa kết nối được với ${refusal.provider}: hãy dùng cách đăng nhập khác, hoặc thử lại sau ít phút.`
    case 'unknown-account': return `Không có tài khoản "${refusal.account}" đang mở: hãy tải lại trang.`
    case 'unfit-seat': return `Vai "${refusal.role}" và cơ quan đã chọn không đi với nhau: quản trị viên không thuộc cơ quan nào, người xem nhật ký có thể không thuộc, các vai khác phải có cơ quan.`
    case 'seat-twice': return 'Tài khoản đã có vai này ở cơ quan này: không cần thêm.'
    case 'last-administrator': return 'Đây là quản trị viên cuối cùng: hãy mời một quản trị viên khác trước.'
    case 'address-malformed': return 'Địa chỉ trang có ký tự không đọc được: hãy mở lại từ Bàn làm việc.'
    case 'address-too-long': return `Địa chỉ trang dài quá ${refusal.limit} ký tự: hãy mở lại từ Bàn làm việc.`
    case 'headers-too-large': return 'Trình duyệt gửi kèm quá nhiều thông tin: hãy xóa cookie của trang này rồi thử lại.'
    case 'method-unknown': return 'Máy chủ chỉ nhận việc mở trang và việc gửi biểu mẫu: hãy mở lại từ Bàn làm việc.'
    case 'host-unknown': return `Hệ thống không chạy ở địa chỉ này: hãy mở ${refusal.known}.`
    case 'other-site': return 'Biểu mẫu này không được gửi từ trang của hệ thống nên không được nhận: hãy tải lại trang rồi gửi lại.'
    case 'request-malformed': return 'Máy chủ không đọc được yêu cầu vừa gửi: hãy tải lại trang rồi thử lại.'
    case 'request-too-slow': return 'Đường truyền ngừng giữa chừng, những gì vừa gửi chưa được nhận: hãy kiểm tra mạng rồi gửi lại.'
    case 'form-kind-unknown': return 'Máy chủ chỉ nhận biểu mẫu của các trang này: hãy tải lại trang rồi gửi lại.'
    case 'form-malformed': return 'Máy chủ không đọc được biểu mẫu vừa gửi, chưa ghi gì: hãy tải lại trang rồi gửi lại.'
    case 'form-too-large': return 'Biểu mẫu vừa gửi có quá nhiều mục hoặc có mục quá dài, chưa ghi gì: hãy rút ngắn rồi gửi lại.'
    case 'body-too-large': return `Những gì vừa gửi lớn quá ${Math.ceil(refusal.limit / 2 ** 10).toLocaleString('vi-VN')} KB, chưa ghi gì: hãy tách hoặc nén tệp rồi gửi lại.`
    case 'too-many-requests': return `Máy chủ nhận quá nhiều yêu cầu từ địa chỉ mạng này: hãy chờ ${refusal.seconds} giây rồi thử lại; những gì đã gửi trước đó không mất.`
    case 'data-folder-in-use': return `Thư mục dữ liệu ${refusal.folder} đang được một tiến trình khác dùng (số ${refusal.pid}): hãy dừng tiến trình đó, hoặc đặt PHOIHOP_DATA sang thư mục khác.`
    case 'folder-not-empty': return `${refusal.folder} đã có dữ liệu: sao lưu và phục hồi chỉ ghi vào nơi còn trống, không ghi đè. Hãy chọn thư mục (PHOIHOP_DATA) hoặc cơ sở dữ liệu (DATABASE_URL) trống.`
    case 'backup-unsound': return `Bản sao lưu không dùng được (${refusal.where}): ${refusal.because}. Chưa có gì được phục hồi; hãy dùng bản sao lưu khác.`
    case 'port-in-use': return `Cổng ${refusal.port} tại ${refusal.host} đang có chương trình khác dùng: hãy dừng chương trình đó, hoặc đặt PORT sang số khác.`
    case 'disk-full': return `Đĩa đã đầy (${refusal.where}), thao tác vừa rồi chưa được ghi: hãy giải phóng dung lượng rồi làm lại.`
    case 'database-gone': return 'Mất kết nối với cơ sở dữ liệu, thao tác vừa rồi chưa chắc đã được ghi: hãy đợi một phút, mở lại đầu việc để kiểm tra rồi làm lại nếu cần.'
    case 'database-unreachable': return `Không vào được cơ sở dữ liệu (${refusal.because}): hãy kiểm tra DATABASE_URL, máy chủ PostgreSQL và mật khẩu rồi chạy lại.`
    case 'database-too-old': return `PostgreSQL ${refusal.version} quá cũ: cần bản ${refusal.least} trở lên.`
    case 'database-role-missing': return `Người dùng cơ sở dữ liệu ${refusal.user} không dùng được vai ${refusal.role}: hãy nhờ quản trị máy chủ PostgreSQL chạy "create role ${refusal.role} nologin; grant ${refusal.role} to ${refusal.user};" rồi chạy lại.`
    case 'wrong-usage': return `Lệnh chưa đúng: ${refusal.because}. Xem cách dùng: phoihop --help`
    default: return impossible(refusal)
  }
}
