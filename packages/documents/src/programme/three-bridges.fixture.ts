/** The files of the Programme of the Three Bridges as a clerk would write them: each way of saying who, when and how often, once. */
export const files: Readonly<Record<string, string>> = {
  'programme.yaml': `programme: three-bridges
version: 1
title: { vi: Chương trình Ba Cầu }
document: 01/CTrPH-BC
signedOn: 2024-01-15
term: { key: 2023-2033, from: 2023-01-01, to: 2033-12-31 }
inForce: { from: 2024-01-15 }
appliesIn:
  - { value: tinh-ba-cau, from: 2024-01-15, basis: { document: 01/CTrPH-BC } }
parties:
  - { id: police, title: { vi: Công an }, short: { vi: CA }, signs: true, standingUnit: { vi: Phòng Tham mưu } }
  - { id: front, title: { vi: Mặt trận, en: 'no' }, short: { vi: MT }, signs: true }
rotations:
  - id: chair
    order: [police, front]
    startsAt: 2024      # một năm viết không cần dấu nháy
    basis: { clause: II.1, cue: luân phiên chủ trì }
    exceptions:
      - { period: 2026, place: xa-ba-cau, party: front, basis: { clause: II.1, cue: trừ xã Ba Cầu } }
`,
  'outline.yaml': `- { path: I, label: I, title: { vi: Nội dung } }
- { path: I.1, parent: I, label: '1', title: { vi: Giữ cầu } }
- { path: II, label: II, title: { vi: Tổ chức thực hiện } }
- { path: II.1, parent: II, label: '1', title: { vi: Giao ban } }
`,
  'readings.yaml': `- id: territory
  says: { vi: 'Chỉ ở ba xã: Ba Cầu, Suối Giấy, Đồi Thông' }
  decidedBy: cơ quan thường trực
  on: 2024-02-01
`,
  'obligations/a.yaml': `- id: meeting
  kind: meeting
  title: { vi: Giao ban }
  tier: commune
  by: { turn: chair }
  recurs: { every: month }
  due: { anchor: period-end, bound: by, onDayOff: stays, stated: true }
  basis: { clause: II.1, cue: 01 tháng 01 lần }
- id: notice
  kind: notice
  title: { vi: Thông báo }
  tier: commune
  by: { turn: chair }
  with: [front]
  recurs: { after: meeting }
  due: { anchor: done, offset: { workingDays: 5 }, bound: by, onDayOff: extends, stated: false }
  basis: { clause: II.1, cue: Sau giao ban }
  reading: { says: { vi: Lấy 05 ngày }, decidedBy: cơ quan thường trực, on: 2024-02-01 }
  reminders:
    - { offset: { days: -2 }, when: before, to: owner }
- id: from-nowhere
  kind: task
  title: { vi: Việc của khoản không có trong mục lục }
  tier: commune
  by: { turn: chair }
  recurs: { onDemand: true }
  basis: { clause: IX.1, cue: đột xuất }
`,
  'obligations/b.yaml': `- id: plan
  kind: plan
  title: { vi: Kế hoạch }
  tier: district
  by: { each: [police, front] }
  to: police
  recurs: { every: year, cutoffDay: 14 }
  due: { anchor: { monthDay: 01-30 }, bound: before, onDayOff: stays, stated: true }
  asks: { atLeast: 2, of: initiative, cue: ít nhất 02 }
  figures: []
  feeds: meeting
  basis: { clause: I.1, cue: xong trước 30/01 }
- id: review
  kind: review
  title: { vi: Tổng kết }
  tier: province
  by: { jointly: [police, front] }
  recurs: { afterYears: [3, 5, 10], countedFrom: 2023 }
  due: { anchor: { day: 20, of: last-month }, bound: before, onDayOff: stays, stated: true }
  basis: { clause: I.1, cue: '3 năm, 5 năm, 10 năm' }
- id: festival
  kind: campaign
  title: { vi: Ngày hội }
  tier: province
  by: { jointly: [police, front] }
  recurs: { yearlyOn: [08-19, 11-18] }
  due: { anchor: the-day, bound: by, onDayOff: stays, stated: true }
  basis: { clause: I.1, cue: '“Ngày hội” (19/8): vui # và đông' }
- id: once
  kind: plan
  title: { vi: Chương trình }
  tier: district
  by: { each: [police] }
  recurs: { once: true }
  due: { anchor: { on: 2024-01-25 }, bound: before, onDayOff: stays, stated: true }
  basis: { clause: I.1, cue: trước 25/01/2024 }
- id: help
  kind: task
  title: { vi: Giúp đỡ }
  tier: commune
  by: { each: [front] }
  recurs: { always: true }
  basis: { clause: I.1, cue: thường xuyên }
  touchesPersons: true
`,
}

/** What only this programme knows, as a clerk would write it. */
export const ownFiles: Readonly<Record<string, string>> = {
  'register/tiers.yaml': `- { id: hamlet, title: { vi: cấp thôn }, rank: 4, exists: { from: 2024-01-01 } }
`,
  'register/places.yaml': `- id: thon-tren
  tier: hamlet
  exists: { from: 2024-01-01, to: 2025-06-30 }
  successors: []
  names: [{ value: { vi: Thôn Trên }, from: 2024-01-01, to: 2025-06-30, basis: { document: 01/NQ-BC, clause: '1' } }]
  within: [{ value: xa-ba-cau, from: 2024-01-01, to: 2025-06-30, basis: { document: 01/NQ-BC } }]
  codes: [{ value: 90001, from: 2024-01-01, to: 2025-06-30, basis: { document: 01/NQ-BC } }]
`,
  'register/bodies.yaml': `- id: police@thon-tren
  party: police
  place: thon-tren
  title: [{ value: { vi: Tổ an ninh thôn Trên }, from: 2024-01-01, to: 2025-06-30, basis: { document: 01/NQ-BC } }]
  exists: { from: 2024-01-01, to: 2025-06-30 }
  successors: []
`,
}

export const exampleFiles: Readonly<Record<string, string>> = {
  'examples/mot.yaml': `- name: Giao ban tháng 3
  obligation: meeting
  place: Xã Ba Cầu
  period: 2024-03
  due: 2024-03-31
  target: 2024-03-29
  owners: [Công an xã Ba Cầu]
- { name: Không còn ai, obligation: plan, place: Huyện Trên, period: 2026, orphan: no-tier }
- { name: Một lần, obligation: once, place: Huyện Trên, period: once, due: awaiting }
`,
}
