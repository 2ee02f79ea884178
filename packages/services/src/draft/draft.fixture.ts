import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AccountId, Reader, Role } from '@phoihop/core/account'
import { day, type CalendarDate, type WorkingCalendar } from '@phoihop/core/calendar'
import { expandBodies, type BodyId, type PartyId, type Place, type PlaceId, type Register, type TierId } from '@phoihop/core/register'
import type { Instant } from '@phoihop/core/work'
import { addAccount } from '@phoihop/storage/account'
import { openDatabase, type Db } from '@phoihop/storage/database'
import { openFiles } from '@phoihop/storage/file'
import { putRegister, putWorkingCalendar } from '@phoihop/storage/register'
import { freshDatabase } from '@phoihop/storage/testing'
import { signInRules } from '../account/sign-in-rules.ts'
import { newId, openDefinitions, type House } from '../house/index.ts'

const basis = { document: '01/NQ-BC' }
const from = day('2020-01-01')
const place = (id: string, tier: string, name: string, within?: string): Place => ({
  id: id as PlaceId, tier: tier as TierId, exists: { from }, successors: [], names: [{ value: { vi: name }, from, basis }], codes: [],
  within: within === undefined ? [] : [{ value: within as PlaceId, from, basis }],
})
const places = [place('tinh-ba-cau', 'province', 'Tỉnh Ba Cầu'), place('xa-suoi-giay', 'commune', 'Xã Suối Giấy', 'tinh-ba-cau'), place('xa-doi-thong', 'commune', 'Xã Đồi Thông', 'tinh-ba-cau')]
const tiers = ['province', 'commune'] as TierId[]

/** Tỉnh Ba Cầu with two communes; police and front stand everywhere. */
export const baCau: Register = {
  tiers: [
    { id: 'province' as TierId, title: { vi: 'cấp tỉnh' }, rank: 1, exists: { from } },
    { id: 'commune' as TierId, title: { vi: 'cấp xã' }, rank: 3, exists: { from } },
  ],
  places,
  bodies: expandBodies([
    { party: 'police' as PartyId, tiers, title: { vi: 'Công an {place}' }, days: {}, basis },
    { party: 'front' as PartyId, tiers, title: { vi: 'Ủy ban MTTQ Việt Nam {place}' }, days: {}, basis },
  ], places),
}
export const workingDays: WorkingCalendar = { published: new Set([2026, 2027]), holidays: new Set(), swappedIn: new Set() }

/** An invented programme. `tier`-wise meetings, a notice after them, a yearly plan, a report of a party the register does not know. */
export const programmeText = `CÔNG AN TỈNH BA CẦU
ỦY BAN MTTQ VIỆT NAM TỈNH BA CẦU
-------
Số: 12/CTrPH-CAT-MTTQ

Ba Cầu, ngày 10 tháng 02 năm 2026

CHƯƠNG TRÌNH PHỐI HỢP

Giữa Công an tỉnh với Ủy ban MTTQ Việt Nam tỉnh Ba Cầu về giữ gìn bến sông giai đoạn 2026 - 2030

I. NỘI DUNG PHỐI HỢP

1. Hằng quý, Công an các cấp trao đổi thông tin về an toàn bến sông với Ủy ban MTTQ cùng cấp.

2. Công an tỉnh xây dựng kế hoạch tuần tra bến sông, xong trước 20/01 hằng năm.

II. TỔ CHỨC THỰC HIỆN

1. Ủy ban MTTQ tỉnh chủ trì họp giao ban (cấp tỉnh 06 tháng 01 lần; cấp xã 03 tháng 01 lần). Sau giao ban có Thông báo kết luận.

2. Trung tâm Y tế các xã báo cáo kết quả trước ngày 05/12 hằng năm.

TRƯỞNG CÔNG AN TỈNH

Đại tá Trần Văn Bến

Nơi nhận:
- Công an các xã;
- Lưu: VT.
`

/** What changes it later. */
export const amendmentText = `CÔNG AN TỈNH BA CẦU
ỦY BAN MTTQ VIỆT NAM TỈNH BA CẦU
-------
Số: 40/CTrPH-CAT-MTTQ

Ba Cầu, ngày 01 tháng 7 năm 2027

CHƯƠNG TRÌNH PHỐI HỢP

Giữa Công an tỉnh với Ủy ban MTTQ Việt Nam tỉnh Ba Cầu về việc sửa đổi chương trình giữ gìn bến sông

I. NỘI DUNG SỬA ĐỔI

1. Công an tỉnh xây dựng kế hoạch tuần tra bến sông, xong trước 15/02 hằng năm.

2. Hằng năm, Ủy ban MTTQ các xã tổ chức tập huấn bơi lội.
`

export type DraftHouse = { house: House; setToday(text: string): void; /** As another process on the same database has it. */ another(): Promise<House>; close(): Promise<void> }

/** A house on a database of its own that knows the register of Ba Cầu and no programme. */
export async function openDraftHouse(): Promise<DraftHouse> {
  const fresh = await freshDatabase({ size: 8 })
  let today: CalendarDate = day('2026-03-02')
  await putRegister(fresh.db, baCau, 'a'.repeat(64))
  await putWorkingCalendar(fresh.db, workingDays, 'b'.repeat(64))
  const house: House = {
    db: fresh.db, files: openFiles(mkdtempSync(join(tmpdir(), 'phoihop-drafts-'))), today: () => today, now: () => '2026-03-02T02:00:00.000Z' as Instant, newId, ...openDefinitions(), templates: new Map(), signIn: signInRules({ key: randomBytes(32) }), demonstration: false,
  }
  const pools: Db[] = []
  const another = async (): Promise<House> => {
    const opened = await openDatabase(fresh.connection, { size: 4 })
    if (!opened.ok) throw new Error(JSON.stringify(opened.refusals))
    pools.push(opened.value.db)
    return { ...house, ...openDefinitions(), db: opened.value.db }
  }
  const close = async () => {
    for (const db of pools) await db.destroy()
    await fresh.close()
  }
  return { house, setToday: (text) => { today = day(text) }, another, close }
}

export async function readerOf(house: House, role: Role, body?: string): Promise<Reader> {
  const seat = { role, ...(body ? { body: body as BodyId } : {}) }
  const account = { id: newId() as AccountId, name: `${role}-${newId()}`, title: { vi: 'Cơ quan thường trực' }, seats: [seat], demonstration: false }
  await addAccount(house.db, account)
  return { account, seat }
}

export const file = (text: string, name = 'chuong-trinh.txt') => ({ name, bytes: new TextEncoder().encode(text) })
