/**
 * Fields of work by their first letters, as the names of ministries, departments, offices and associations print them, and in full: "Sở NN&MT" is the
 * Sở Nông nghiệp và Môi trường. Source: the names of ministries (Resolution 176/2025/QH15 and those before it) and of departments (Decree 150/2025).
 */
export const shortFields: readonly (readonly [RegExp, string])[] = (
  [
    ['NN ?(?:&|-|và)? ?MT', 'nông nghiệp và môi trường'], ['NN ?(?:&|-|và)? ?PTNT', 'nông nghiệp và phát triển nông thôn'], ['TN ?(?:&|-|và)? ?MT', 'tài nguyên và môi trường'], ['KH ?(?:&|-|và)? ?ĐT', 'kế hoạch và đầu tư'],
    ['LĐ ?-? ?TB ?(?:&|-|và)? ?XH|lao động,? thương binh và xã hội', 'lao động - thương binh và xã hội'], ['GTVT', 'giao thông vận tải'], ['VH ?[-–]? ?XH', 'văn hóa - xã hội'], ['DVC', 'dịch vụ công'], ['HTX', 'hợp tác xã'], ['VH,? ?-? ?TT ?(?:&|-|và)? ?DL', 'văn hóa, thể thao và du lịch'], ['DT ?(?:&|-|và)? ?TG', 'dân tộc và tôn giáo'], ['PTTH|PT ?& ?TH|PT ?- ?TH|phát thanh(?: và|,| -) truyền hình', 'phát thanh truyền hình'],
  ] as const
).map(([letters, full]) => [new RegExp(`(?<!\\p{L})(?:${letters})(?!\\p{L})`, 'giu'), full] as const)

/** Names of bodies with the one they go by in full. */
export const shortFieldExamples: readonly (readonly [string, string])[] = [
  ['Sở NN&MT', 'Sở Nông nghiệp và Môi trường'], ['Sở TNMT', 'Sở Tài nguyên và Môi trường'], ['Phòng LĐ-TB&XH', 'Phòng Lao động - Thương binh và Xã hội'], ['Sở VHTT&DL', 'Sở Văn hóa, Thể thao và Du lịch'], ['Sở NN và PTNT', 'Sở Nông nghiệp và Phát triển nông thôn'], ['Bộ KH&ĐT', 'Bộ Kế hoạch và Đầu tư'], ['Phòng VH-XH', 'Phòng Văn hóa - Xã hội'], ['Trung tâm Cung ứng DVC', 'Trung tâm Cung ứng dịch vụ công'], ['Liên minh HTX tỉnh', 'Liên minh Hợp tác xã tỉnh'],
]
