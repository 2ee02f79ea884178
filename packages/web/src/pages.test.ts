import { beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyDesk, judgedStory, officerDesk, standingDesk, story } from './fixture/desk.ts'
import { reader } from './fixture/house.ts'
import { renderPage } from './fixture/render.tsx'
import { calendar, matrix, questions } from './fixture/schedule.ts'
import { TODAY } from './fixture/duties.ts'
import { livingDocument } from './fixture/document.ts'
import { progress } from './fixture/report.ts'
import { approvedPlan, chairs, lastToSign, overview, plan, signedWith, undrafted } from './fixture/plan.ts'
import { accounts, demonstrationAccounts, enrolment, outbox, own, stale } from './fixture/accounts.ts'
import { trail } from './fixture/trail.ts'
import { handover, overview as handovers, ownHandovers } from './fixture/handover.ts'
import { visits, visitView } from './fixture/visit.ts'
import { ladderView, letters, onLadder } from './fixture/ladder.ts'
import { calledOff, commitment, commitments, meeting, ownCommitments, series } from './fixture/meeting.ts'
import { emptyReview, numberView, review, reviewOverview } from './fixture/review.ts'

const given = vi.hoisted(() => ({ desk: undefined as unknown, story: undefined as unknown, own: undefined as unknown, step: undefined as unknown, plan: undefined as unknown, commitments: undefined as unknown, meeting: undefined as unknown, review: undefined as unknown }))
const ok = (value: unknown) => Promise.resolve({ ok: true, value })
vi.mock('@phoihop/services/work', () => ({ readDesk: async () => given.desk, readDuty: () => ok(given.story), listDuties: async () => (given.desk as typeof officerDesk).late }))
vi.mock('@phoihop/services/programme', () => ({ readLivingDocument: async () => livingDocument }))
vi.mock('@phoihop/services/schedule', () => ({ readMatrix: async () => matrix, readCalendar: () => ok(calendar), readQuestions: () => ok(questions) }))
vi.mock('@phoihop/services/report', () => ({ listReportPeriods: () => ['2026-Q3'], previewProgress: () => ok({ report: progress }) }))
vi.mock('@phoihop/services/outbox', () => ({ readOutbox: () => ok(outbox) }))
vi.mock('@phoihop/services/demonstration', () => ({ listDemonstrationAccounts: async () => demonstrationAccounts }))
vi.mock('@phoihop/services/account', () => ({ listAccounts: () => ok(accounts), readLink: async () => undefined, readOwnAccount: () => ok(given.own), readStep: async () => given.step }))
vi.mock('@phoihop/services/plan', () => ({ listOwnPlans: async () => [plan.row], listPlans: async () => overview, readPlan: () => ok(given.plan) }))
vi.mock('@phoihop/services/reminder', () => ({ lettersToSign: async () => letters, readOnLadder: async () => onLadder, readLadder: () => ok(ladderView) }))
vi.mock('@phoihop/services/file', () => ({}))
vi.mock('@phoihop/services/meeting', () => ({ listMeetings: async () => series, readMeeting: () => ok(given.meeting) }))
vi.mock('@phoihop/services/commitment', () => ({ ownCommitments: async () => ownCommitments, listCommitments: async () => given.commitments ?? commitments, readCommitment: () => ok(commitment) }))
vi.mock('@phoihop/services/handover', () => ({ listOwnHandovers: async () => ownHandovers, listHandovers: async () => handovers, readHandover: () => ok(handover) }))
vi.mock('@phoihop/services/visit', () => ({ listOwnVisits: async () => visits.lines, listVisits: async () => visits, readVisit: () => ok(visitView) }))
vi.mock('@phoihop/services/review', () => ({ listReviews: async () => reviewOverview, readReview: () => ok(given.review), readNumber: () => ok(numberView) }))
vi.mock('@phoihop/services/audit', () => ({ readTrail: () => ok(trail) }))

const PAGES: readonly (readonly [path: string, file: () => Promise<unknown>, role: Parameters<typeof reader>[0] | undefined, says: readonly string[]])[] = [
  ['/', () => import('./work/desk.tsx'), 'officer', ['Trễ 24 ngày', 'Việc giao cho cơ quan', 'Công văn đôn đốc chờ ký', '/papers/l1', '/commitments/k1', 'còn 12 việc nhận bàn giao', '/commitments/k5', 'Xem cả 12 việc trong hồ sơ bàn giao', '/visits/v1', 'Báo cáo đã họp', 'Đính chính', 'còn 4 ngày làm việc', 'Hôm nay', 'Thứ Ba 24/11/2026', 'Trình diễn']],
  ['/duties', () => import('./work/duties.tsx'), 'standing', ['Danh sách việc', 'Xã Ba Cầu']],
  ['/duty/a', () => import('./work/duty.tsx'), 'officer', ['cấp xã 01 tháng 01 lần', 'nên xong 30/10/2026', 'quá hạn 6 ngày làm việc: đã chuyển cơ quan thường trực', 'công văn đôn đốc soạn ngày 23/11/2026', 'số 07', 'value="2026-10-30"', 'Số đại biểu dự', 'Gợi ý: Thứ Sáu 30/10/2026']],
  ['/programme', () => import('./programme/living-document.tsx'), 'standing', ['Họp giao ban định kỳ ở ba cấp', 'xong trước 30/01 hằng năm', 'clause=IV.4.2', 'Cách hiểu']],
  ['/matrix', () => import('./schedule/matrix.tsx'), 'standing', ['Xã Ba Cầu', 'tháng 10/2026', '/questions']],
  ['/calendar', () => import('./schedule/calendar.tsx'), 'standing', ['tháng 11/2026', 'và 52 việc nữa', 'ngày nghỉ']],
  ['/questions', () => import('./schedule/questions.tsx'), 'standing', ['340', 'cấp huyện 03 tháng 01 lần', 'Căn cứ', '15/CV-CAT']],
  ['/plans', () => import('./plan/plans.tsx'), 'standing', ['1 trong 12 kế hoạch đã duyệt', '1 kế hoạch quá hạn', 'Công an chủ trì theo lượt', 'Cấp xã', 'Cấp huyện', '/questions', '1 góp ý', '/plans/commune-plan/2026/xa-ba-cau']],
  ['/plans/a', () => import('./plan/plan.tsx'), 'officer', ['Kế hoạch năm 2026, Xã Ba Cầu', 'Trễ 24 ngày', '01 trong ít nhất 02, còn thiếu 01', 'Trùng với đường do xã quản lý', 'giống 62', 'Xã Suối Giấy', 'value="agree"', 'chờ', '12/01/2026', '/duty/commune-plan/2026/xa-ba-cau', 'STT']],
  ['/reports', () => import('./report/reports.tsx'), 'standing', ['1.232', 'Công an xã Ba Cầu', '.docx', '.ics']],
  ['/reviews', () => import('./review/reviews.tsx'), 'standing', ['1 trong 15 kỳ đã xong', '1 kỳ quá hạn', 'Sơ kết 3 năm, Tỉnh Ba Cầu', 'Phần chữ 1/6', '0/14 đã xong', '/papers/v1']],
  ['/reviews/a', () => import('./review/review.tsx'), 'officer', ['91,4 %', '62,5 %', 'phải làm 1.290 – đã xong 1.142 = còn lại 148', 'Xã Rừng Xa chia thành Xã Rừng Đông, Xã Rừng Tây', 'value="settle"', 'Xã Rừng Cũ chia thành Xã Rừng Đông, Xã Rừng Tây: tính vào Xã Rừng Tây theo 12/KH-BCĐ ngày 20/11/2026.', '340', 'Phong trào có chuyển biến.', 'value="write"', 'value="draw"', 'list=as-now%2Fxa-ba-cau%2Foverdue', 'gồm<!-- --> <!-- -->Xã Suối Giấy', 'gồm 3 đơn vị cũ', 'Xem cả 14 dòng', 'chưa có số liệu', 'Chưa ghi nhận mô hình nào', 'và 22 nữa', '/commitments/k1']],
  ['/reviews/a?list=total/all/overdue', () => import('./review/review.tsx'), 'officer', ['Danh sách 63 mục', 'Hiện 1 trong 63 mục', '/duty/commune-meeting/2026-10/xa-ba-cau', 'Công an xã Suối Giấy']],
  ['/reviews/a?table=figure', () => import('./review/review.tsx'), 'officer', ['Quy đổi về đơn vị hiện nay', 'Tại thời điểm thực hiện', 'list=figure%2Fcommune-meeting.attended%2Fnow+xa-ba-cau'.replace('+', '%20')]],
  ['/meetings', () => import('./meeting/meetings.tsx'), 'standing', ['07:30 Thứ Ba 24/11/2026<!-- -->, <!-- -->Phòng họp số 1', '2/3 cơ quan thống nhất', 'đã họp ngày 20/10/2026', 'place=xa-suoi-giay']],
  ['/meetings/a', () => import('./meeting/meeting.tsx'), 'officer', ['>Soạn lại giấy mời<', '>Soạn biên bản<', '/papers/p1', 'nội dung đã thay đổi sau khi soạn', 'không dự được<!-- --> – trùng việc khác', '/invitation/commune-meeting/2026-11/xa-ba-cau', 'Trễ 4 ngày', 'trễ 24 ngày', 'và 30 việc nữa', '1.042', 'chưa có số liệu', 'Mô hình tự quản ở bến đò', 'Sơn lại biển báo', 'Cấp dưới: Công an (1)', 'value="withdraw-conclusion"', 'name="figure-attended"', 'value="call-off"', 'Kỳ này vẫn phải họp']],
  ['/commitments', () => import('./commitment/commitments.tsx'), 'standing', ['33,3 %', '50 %', 'body=police%40xa-ba-cau&amp;part=late#list', 'Đã chấp nhận (trễ 3 ngày)', '1 việc đã rút']],
  ['/commitments/k1', () => import('./commitment/commitment.tsx'), 'officer', ['Thiếu ảnh biển', 'Báo cáo đã xong', 'giao việc, hạn<!-- --> <!-- -->20/11/2026', 'value="2026-11-24"', '/meetings/commune-meeting/2026-11/xa-ba-cau']],
  ['/handovers', () => import('./handover/handovers.tsx'), 'standing', ['1 trong 2 địa bàn', '/handovers/commune-handover/2026/xa-ba-cau', 'Bị trả lại', '/questions']],
  ['/handovers/a', () => import('./handover/handover.tsx'), 'officer', ['Thiếu sổ văn bản', 'value="hand-over"', 'value="take-over"', 'min="2026-12-20"', 'Trễ 10 ngày', '/commitments/k1', 'số 7, ngày 20/01/2026', 'số cuối đã cấp 12', 'Bến đò tự quản', '3 đầu việc', '/papers/p9', 'Giao tại trụ sở']],
  ['/visits', () => import('./visit/visits.tsx'), 'standing', ['2 đã thực hiện, 3 còn phải thực hiện, 1 quá kỳ', '/visits/v1', 'tháng 11/2026', '12/10/2026', 'name="body"', 'value="2026-12"', 'không kiểm tra cá nhân']],
  ['/visits/v1', () => import('./visit/visit.tsx'), 'officer', ['Công an xã Ba Cầu', '30 trong 43 việc đã xong, 2 việc trễ', 'Trễ 24 ngày', 'và 42 việc nữa', 'Lập sổ theo dõi giao ban', '/commitments/k1', 'value="find"', 'value="cancel"', 'value="2026-11-24"']],
  ['/commitments/k1', () => import('./commitment/commitment.tsx'), 'officer', ['Thiếu ảnh biển', 'đã chuyển cơ quan thường trực', 'Báo cáo đã xong', 'giao việc, hạn<!-- --> <!-- -->20/11/2026', 'value="2026-11-24"', '/meetings/commune-meeting/2026-11/xa-ba-cau']],
  ['/ladder?rung=3', () => import('./reminder/ladder.tsx'), 'standing', ['href="/programme#IV.6"', 'quá hạn 6 ngày làm việc: đã chuyển cơ quan thường trực', 'còn 2 ngày làm việc: đã nhắc cán bộ', '/duty/commune-meeting/2026-10/xa-ba-cau', '/commitments/k1', 'body=police%40xa-ba-cau&amp;rung=3#list', '/papers/l1', '3 việc, nay còn 2', 'Xã Ba Cầu, ngày 24/11/2026: 1 việc cần làm', 'và 212 cơ quan nữa', 'Đang xem 51–52 trong 140 dòng.', 'href="/ladder?rung=3#list"', 'href="/ladder?rung=3&amp;page=3#list"']],
  ['/trail?body=police%40xa-ba-cau&from=2026-11-01', () => import('./audit/trail.tsx'), 'auditor' as 'leader', ['24/11/2026 09:00:05', 'Xem việc của đơn vị khác', 'Công an xã Ba Cầu', 'Phần mềm', '/trail/export?from=2026-11-01&amp;body=police%40xa-ba-cau', 'before=7', '21.209']],
  ['/people', () => import('./account/people.tsx'), 'administrator', ['cax-ba-cau', 'chưa đặt mật khẩu', '3 thư đang chờ', 'PHOIHOP_SMTP_URL', 'máy chủ nhận trả lời 550', 'Thông báo trên thiết bị: 1 đang chờ', 'Tin vào nhóm: 0 đang chờ', 'không rõ đã tới hay chưa', 'không còn địa chỉ thư']],
  ['/people?account=2', () => import('./account/people.tsx'), 'administrator', ['Kết thúc vai này', 'Thêm một vai', 'Cấp liên kết mới', 'Đổi địa chỉ thư', 'vanthu@xa-ba-cau.example', 'Đóng tài khoản', 'đã đóng', '2 khóa', 'Người xem nhật ký']],
  ['/account', () => import('./account/own-account.tsx'), 'officer', ['Còn 9 mã dự phòng', 'Khóa tạo trên: Điện thoại', '24/11/2026 09:00', 'phiên này', 'Đăng xuất khỏi mọi nơi', 'đã liên kết với Cổng Ba Cầu', 'Đổi mật khẩu', 'vanthu@xa-ba-cau.example', 'Tắt thư nhắc hằng ngày', 'Thông báo trên thiết bị', 'đã thêm vào màn hình chính', 'value="push-off"', 'Bật thông báo cần trình duyệt bật JavaScript']],
  ['/second-factor', () => import('./account/second-factor.tsx'), undefined, ['Mã xác thực hoặc mã dự phòng', 'one-time-code']],
  ['/provider', () => import('./account/provider.tsx'), undefined, ['Các cách đăng nhập khác']],
  ['/sign-in', () => import('./account/sign-in.tsx'), undefined, ['Tên đăng nhập', 'Vào với vai', 'police-xa', 'data-passkey="/passkey/sign-in"', 'Đăng nhập qua Cổng Ba Cầu', 'Hiện chưa kết nối được']],
  ['/link/x', () => import('./account/link.tsx'), undefined, ['Liên kết này đã dùng hoặc hết hạn']],
]

beforeEach(() => {
  given.desk = officerDesk
  given.story = story
  given.own = own
  given.step = { needs: 'code' }
  given.plan = plan
  given.review = review
  given.meeting = meeting
})

describe.each(PAGES)('%s', (path, file, role, says) => {
  const visit = { ...(role ? { reader: reader(role) } : {}), params: { '*': 'a' } }
  it('says what its reader came for', async () => {
    const html = await renderPage((await file()) as never, path, visit)
    for (const part of says) expect(html).toContain(part)
  })

  it('needs no script and carries no style of its own', async () => {
    const html = await renderPage((await file()) as never, path, visit)
    expect(html).not.toMatch(/<script(?![^>]* src=)|<style| style=| on[a-z]+="/)
  })

  it('leaves no Vietnamese word of ours in English, and no English one in Vietnamese', async () => {
    const english = await renderPage((await file()) as never, path, { ...visit, language: 'en' })
    expect(english).not.toMatch(/Hôm nay|Đăng xuất|Bàn làm việc|Chưa đến hạn/)
    const vietnamese = await renderPage((await file()) as never, path, visit)
    expect(vietnamese.replaceAll('English', '').replace(/(href|action|name|value|class|id|for|aria-[a-z]+|autoComplete|pattern|d)="[^"]*"/gi, '')).not.toMatch(/\b(Today|Sign out|Due|Late|Accept|Return)\b/)
  })

  it('asks for no text but numbers of documents, names of accounts, a short reason, and what a meeting speaks about', async () => {
    const html = await renderPage((await file()) as never, path, visit)
    const free = [...html.matchAll(/<(?:input[^>]*type="text"|textarea)[^>]*>/g)].map(([field]) => /name="([^"]*)"/.exec(field)?.[1])
    for (const name of free) expect(name).toMatch(/^(document|number|because|reservation|name|title|code|subject|where|what|figure-.*)$/)
  })
})

describe('commitments nobody carries', () => {
  const page = () => import('./commitment/commitments.tsx')
  const render = async (asked: string) => renderPage((await page()) as never, `/commitments${asked}`, { reader: reader('standing') })
  it('are shown as far as one looks at once, the others on a page that keeps place and year', async () => {
    const [line] = commitments.lines
    const open = Array.from({ length: 21 }, (_, nth) => ({ ...line, commitment: { ...line?.commitment, id: `open-${nth}` }, now: 'open' }))
    given.commitments = { ...commitments, open }
    const html = await render('?place=xa-ba-cau&year=2026')
    expect(html.match(/href="\/commitments\/open-/g)).toHaveLength(20)
    expect(html).toContain('href="/commitments?place=xa-ba-cau&amp;carrier=nobody&amp;year=2026#list">Xem cả 21 việc')
    expect(await render('?place=xa-ba-cau&carrier=nobody')).toContain('Việc giao chưa rõ cơ quan tiếp nhận, Xã Ba Cầu')
    given.commitments = undefined
  })
})

describe('my desk', () => {
  const desk = () => import('./work/desk.tsx')
  it('gathers what many bodies owe by rule, each place one step away', async () => {
    given.desk = standingDesk
    const html = await renderPage((await desk()) as never, '/', { reader: reader('standing') })
    expect(html.match(/class="group late"/g)).toHaveLength(1)
    expect(html.match(/href="\/duty\/commune-meeting\/2026-10\/xa-/g)?.length).toBeGreaterThanOrEqual(14)
    expect(html).toContain('Xem cả 41 việc')
  })
  it('says what will appear when nothing is owed', async () => {
    given.desk = emptyDesk
    expect(await renderPage((await desk()) as never, '/', { reader: reader('officer') })).toContain('Không có việc nào trễ.')
  })
  it('sends who is not signed in to sign in, and an administrator to the accounts', async () => {
    const sent = async (visit: Parameters<typeof renderPage>[2]) => ((await renderPage((await desk()) as never, '/', visit).catch((response: unknown) => response)) as Response).headers.get('location')
    expect(await sent({})).toBe('/sign-in')
    expect(await sent({ reader: reader('administrator') })).toBe('/people')
    expect(await sent({ reader: reader('auditor' as 'leader') })).toBe('/trail')
  })
})

it('a meeting whose duty was waived says so until it is held all the same', async () => {
  const page = (await import('./meeting/meeting.tsx')) as never
  const says = async (more: object): Promise<boolean> => {
    given.meeting = { ...meeting, ...more }
    return (await renderPage(page, '/meetings/a', { reader: reader('officer'), params: { '*': 'a' } })).includes('Kỳ này đã được miễn')
  }
  const off = { waived: true }
  expect([await says({}), await says(off), await says({ ...off, standing: { ...meeting.standing, state: 'returned' } }), await says({ ...off, standing: { ...meeting.standing, state: 'done' } })]).toEqual([false, true, true, false])
})

it('a meeting keeps what was typed when it was refused, bodies and all', async () => {
  const page = (await import('./meeting/meeting.tsx')) as never
  const render = (typed: Record<string, string>) => renderPage(page, '/meetings/a?said=attend', { reader: reader('officer'), params: { '*': 'a' }, actionData: { sentences: ['Không lưu được.'], typed } })
  const html = await render({ act: 'conclude', what: 'Sửa cầu', due: '2026-12-24', owner: 'women@xa-ba-cau\nfront@xa-ba-cau' })
  expect(html).toContain('Sửa cầu</textarea>')
  expect(html).toMatch(/value="2026-12-24"/)
  expect(html.match(/<input[^>]*name="owner"[^>]*checked=""/g)?.length).toBe(2)
  expect(html).not.toContain('Đã ghi thành phần dự.')
  const nobody = await render({ act: 'attend' })
  expect(nobody.match(/<input[^>]*name="body"[^>]*checked=""/g)).toBeNull()
})

describe('a meeting called off', () => {
  const at = async (shown: unknown) => {
    given.meeting = shown
    return renderPage((await import('./meeting/meeting.tsx')) as never, '/meetings/a', { reader: reader('officer'), params: { '*': 'a' } })
  }
  it('says what was taken back, that it is still owed, and that a letter which went out stays; it is proposed anew, and not called off again', async () => {
    const html = await at(calledOff)
    for (const part of ['đã hoãn, chưa có thời gian mới', 'Đã hoãn cuộc họp 07:30 Thứ Ba 24/11/2026, Phòng họp số 1', 'Kỳ này vẫn phải họp', 'Giấy mời đã ban hành giữ nguyên', 'Tải tệp xóa mục lịch', 'value="Phòng họp số 1"', '>Đề xuất thời gian, địa điểm<']) expect(html).toContain(part)
    for (const part of ['value="call-off"', 'class="answers"', 'Tải thư mời cho lịch']) expect(html).not.toContain(part)
    expect(await at({ ...calledOff, papers: { lines: [], draws: [] } })).not.toContain('Giấy mời đã ban hành')
  })
  it('says nothing of it once it was held, reported, or waived', async () => {
    const { standing, meeting: acts } = calledOff
    for (const shown of [{ ...calledOff, meeting: { ...acts, held: { on: TODAY, recordedOn: TODAY } } }, { ...calledOff, standing: { ...standing, doneOn: TODAY } }, { ...calledOff, waived: true, standing: { ...standing, state: 'waived' } }]) expect(await at(shown)).not.toMatch(/Đã hoãn cuộc họp|đã hoãn, chưa có/)
  })
})

describe('one review', () => {
  const page = () => import('./review/review.tsx')
  it('keeps what was typed beside what is kept, where somebody else wrote meanwhile', async () => {
    const html = await renderPage((await page()) as never, '/reviews/a', { reader: reader('officer'), params: { '*': 'a' }, actionData: { sentences: ['Có người vừa ghi thêm.'], typed: { act: 'write', block: 'assessment', version: '1', what: 'Chữ của tôi' } } })
    for (const part of ['Phong trào có chuyển biến.</p>', 'Chữ của tôi</textarea>', 'còn nguyên trong ô dưới', 'name="version" value="3"', '<details class="fold" open="">']) expect(html).toContain(part)
  })
  it('says where there is nothing, and offers nothing to who only reads', async () => {
    given.review = emptyReview
    const html = await renderPage((await page()) as never, '/reviews/a', { reader: reader('leader'), params: { '*': 'a' } })
    expect(html).toContain('Không còn gì thiếu.')
    expect(html).not.toContain('value="draw"')
  })
})

describe('one duty', () => {
  const duty = () => import('./work/duty.tsx')
  it('keeps what was typed when it was refused', async () => {
    const actionData = { sentences: ['Ngày 01/12/2026 chưa đến.'], typed: { act: 'report', on: '2026-12-01', 'figure-attended': '37' } }
    const html = await renderPage((await duty()) as never, '/duty/a', { reader: reader('officer'), params: { '*': 'a' }, actionData })
    expect(html).toContain('role="alert"')
    expect(html).toMatch(/name="on"[^>]*value="2026-12-01"/)
    expect(html).toMatch(/name="figure-attended"[^>]*value="37"/)
  })
  it('tells its history with every correction and its reason', async () => {
    given.story = judgedStory
    const html = await renderPage((await duty()) as never, '/duty/a', { reader: reader('standing'), params: { '*': 'a' } })
    for (const part of ['tổ chức ngày', 'Nhập nhầm số đại biểu', '42', '24', '/file/f1', 'Chấp nhận']) expect(html).toContain(part)
  })
})

describe('the plan of a year', () => {
  const at = async (shown: unknown, visit: Partial<Parameters<typeof renderPage>[2]> = {}) => {
    given.plan = shown
    return renderPage((await import('./plan/plan.tsx')) as never, '/plans/a', { reader: reader('officer'), params: { '*': 'a' }, ...visit })
  }
  it('is drafted from what is proposed: the programme\u2019s duties taken, last year\u2019s left to choose', async () => {
    const html = await at(undrafted)
    expect(html).toMatch(/checked="" name="take" value="commune-meeting"|name="take" checked="" value="commune-meeting"|name="take" value="commune-meeting" checked=""/)
    expect(html).toContain('value="last-year: Bến đò tự quản"')
    expect(html.match(/<input type="checkbox"[^>]*checked/g)).toHaveLength(1)
    expect(html).not.toContain('value="add-item"')
  })
  it('is changed and submitted by the chair, and what was refused stays as typed', async () => {
    const typed = { act: 'change-item', item: 'i2', title: 'Cổng an ninh gọi 0912', kind: 'initiative', parties: 'police\nfront', on: '2026-05-05' }
    const html = await at(chairs, { actionData: { sentences: ['Không được.'], typed } })
    for (const part of ['value="submit"', 'Còn thiếu 01 nội dung mới', 'value="withdraw-item"', 'value="Cổng an ninh gọi 0912"', 'value="2026-05-05"', 'role="alert"']) expect(html).toContain(part)
    expect(html).not.toContain('value="agree"')
    const form = /id="i2".*?value="change-item".*?<\/form>/s.exec(html)?.[0] ?? ''
    expect(form.match(/name="parties"/g)).toHaveLength(2)
    expect(form.match(/<input[^>]*name="parties"[^>]*checked|<input[^>]*checked[^>]*name="parties"/g)).toHaveLength(2)
  })
  it('asks the last signer for number and day, nobody else', async () => {
    expect(await at(lastToSign)).toContain('name="number"')
    expect(await at({ ...lastToSign, issues: false })).not.toContain('name="number"')
    expect(await at(signedWith)).toMatch(/name="paper" value="p2 3"/)
  })
  it('once approved offers nothing but to open it again, and says who drafted it and by what the chair was swapped', async () => {
    const html = await at(approvedPlan)
    for (const part of ['value="reopen"', 'theo 99/QĐ', 'Lập dự thảo', 'số 05/KH', '12/QĐ']) expect(html).toContain(part)
    for (const act of ['agree', 'object', 'add-item', 'change-item', 'submit', 'approve', 'return']) expect(html).not.toContain(`name="act" value="${act}"`)
  })
  it('is reached from its duty', async () => {
    given.story = { ...story, duty: { ...story.duty, obligation: { ...story.duty.obligation, kind: 'plan', recurs: { every: 'year' }, by: { jointly: [] } } } }
    expect(await renderPage((await import('./work/duty.tsx')) as never, '/duty/a', { reader: reader('officer'), params: { '*': 'a' } })).toContain(`href="/plans/${story.duty.occurrence.key}"`)
  })
})

it('draws the whole year of 58 communes, a mark in each cell that was owed', async () => {
  const html = await renderPage((await import('./schedule/matrix.tsx')) as never, '/matrix', { reader: reader('standing') })
  expect(html.match(/<tr>/g)).toHaveLength(59)
  expect(html.match(/<td[^>]*><a /g)).toHaveLength(58 * 12 - 6)
})

it('shows whom one acts for, and every seat to change to', async () => {
  const [first] = reader('officer').account.seats
  const seats = [first, { ...first, role: 'head' }, { role: 'auditor' }] as unknown as ReturnType<typeof reader>['account']['seats']
  const several = { ...reader('officer'), account: { ...reader('officer').account, seats }, seat: seats[2] as (typeof seats)[number] }
  const html = await renderPage((await import('./account/own-account.tsx')) as never, '/account', { reader: several })
  expect(html).toContain('<b>Người xem nhật ký</b>')
  for (const part of ['Công an xã Ba Cầu – Cán bộ báo cáo', 'Công an xã Ba Cầu – Thủ trưởng đơn vị', 'value="2" selected']) expect(html.replace('selected="" value="2"', 'value="2" selected')).toContain(part)
})

describe('one\'s own account', () => {
  const page = () => import('./account/own-account.tsx')
  it('changes nothing long after signing in before one says again who one is', async () => {
    given.own = stale
    const html = await renderPage((await page()) as never, '/account', { reader: reader('officer') })
    expect(html).toContain('value="prove"')
    expect(html).not.toContain('id="prove-code"')
    given.own = { ...stale, totp: 'on' }
    expect(await renderPage((await page()) as never, '/account', { reader: reader('officer') })).toContain('id="prove-code"')
    for (const act of ['begin', 'remove-totp', 'add-passkey', 'tie', 'untie', 'recovery']) expect(html).not.toContain(`value="${act}"`)
  })
  it('offers no notices where none are set up, and shows the button to a script alone where they are', async () => {
    given.own = stale
    const none = await renderPage((await page()) as never, '/account', { reader: reader('officer') })
    expect([none.includes('chưa bật thông báo trên thiết bị'), none.includes('/push.js'), none.includes('push-on')]).toEqual([true, false, false])
    given.own = own
    expect(await renderPage((await page()) as never, '/account', { reader: reader('officer') })).toMatch(/<form[^>]*data-push="B{87}"[^>]*hidden/)
  })
  it('shows the secret for the app and its field', async () => {
    given.own = { ...own, totp: 'pending', enrolment }
    const html = await renderPage((await page()) as never, '/account', { reader: reader('officer') })
    for (const part of ['JBSW Y3DP EHPK 3PXP', 'href="otpauth://totp/', 'value="confirm"']) expect(html).toContain(part)
  })
  it('shows recovery codes when they were just made', async () => {
    const html = await renderPage((await page()) as never, '/account', { reader: reader('officer'), actionData: { recoveryCodes: ['AAAA-BBBB-CCCC-DDDD'] } })
    expect(html).toContain('AAAA-BBBB-CCCC-DDDD')
  })
})

it.each([
  ['an app to set up', { needs: 'enrol' }, 'Đăng ký ứng dụng xác thực'],
  ['its first code', { needs: 'enrol', enrolment }, 'JBSW Y3DP EHPK 3PXP'],
  ['a passkey in its place', { needs: 'passkey' }, 'data-passkey="/passkey/sign-in"'],
  ['an end', undefined, 'Bước đăng nhập này đã hết hạn'],
])('the second factor may be %s', async (_what, step, says) => {
  given.step = step
  expect(await renderPage((await import('./account/second-factor.tsx')) as never, '/second-factor', {})).toContain(says)
})
