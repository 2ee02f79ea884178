import { readingOf } from '@phoihop/core/programme'
import { describe, expect, it } from 'vitest'
import { barePdf } from './pdf/bare-pdf.fixture.ts'
import { readPdf } from './pdf.ts'
import { contentOf, paperPdf, pdfOf } from './print/invented-pdf.fixture.ts'
import type { Layout } from './print/invented-pdf.fixture.ts'
import { asText, paperStream, threeFords } from './print/invented-papers.fixture.ts'
import type { InventedPaper } from './print/invented-papers.fixture.ts'
import type { Taken } from './taken.ts'

const taken = async (bytes: Uint8Array): Promise<Taken> => {
  const got = await readPdf(bytes, () => {})
  if ('because' in got) throw new Error(got.because)
  return got
}

/** What a reading says, without the places where the two forms print it. */
function saidBy(text: string) {
  const { document, clauses, obligations, citations, signatories, recipients } = readingOf(text)
  const flat = (words: string) => words.replace(/\s+/g, ' ').replace(/(?: \|)+$/, '')
  return {
    document, recipients, citations: citations.map(({ text: cited, number, date }) => [flat(cited), number, date]),
    signatories: signatories.map(({ name, role }) => `${role}: ${name}`),
    clauses: clauses.map(({ path }) => path).sort(),
    leaves: clauses.filter(({ path }) => !clauses.some(({ parent }) => parent === path) && !/pre|sig|rec|PL/.test(path)).map(({ path, start, end }) => `${path} ${flat(text.slice(start, end))}`),
    obligations: obligations.map(({ clausePath, actors, counterparts, cadence, due, quantity, deliverable }) =>
      [clausePath, actors, counterparts, cadence.map(({ kind, cue }) => `${kind} ${flat(cue)}`), due && `${due.op} ${due.rule}`, quantity?.min, deliverable[0]]),
  }
}

const centred = (text: string) => ({ text, alignment: 'center' as const })
const numbered: Layout = { footer: (page: number) => centred(String(page)) }
const headed: Layout = {
  header: (page: number) => (page === 1 ? '' : { text: String(page), alignment: 'center', margin: [0, 25, 0, 0] }),
  footer: (page: number, pages: number) => ({ text: `Văn bản phối hợp - trang ${page}/${pages}`, alignment: 'right', margin: [0, 20, 40, 0], fontSize: 10 }),
}

describe('the same paper as .txt and as .pdf', () => {
  const layouts: [string, Layout][] = [
    ['plain', {}], ['with page numbers', numbered], ['with running heads and feet', headed], ['without space between paragraphs', { apart: 0 }],
    ['without indents', { indent: 0, apart: 8 }], ['in small type', { size: 11, leading: 1 }], ['in large type, so that pages break elsewhere', { size: 15, leading: 1.4 }],
    ['on a lower page', { pageSize: { width: 595, height: 700 } }],
  ]
  const papers: [string, InventedPaper][] = [['headings I, 1, a)', threeFords], ['articles and an annex', paperStream]]
  it.each(papers.flatMap(([name, paper]) => layouts.map(([how, layout]) => [name, how, paper, layout] as const)))('%s, %s', async (_name, _how, paper, layout) => {
    const { text } = await taken(await paperPdf(paper, layout))
    expect(saidBy(text)).toEqual(saidBy(asText(paper)))
  })
})

describe('the text', () => {
  it('has every accent, composed', async () => {
    const { text } = await taken(await paperPdf(threeFords))
    for (const paragraph of threeFords.body) expect(text).toContain(paragraph.replace('#', ''))
    expect(text).toBe(text.normalize('NFC'))
  })
  it('says on which page it stood', async () => {
    const { text, origins, from, carried } = await taken(await paperPdf(paperStream, numbered))
    expect({ from, carried, pages: origins.map(({ page }) => page) }).toEqual({ from: 'pdf', carried: true, pages: [1, 2, 3] })
    expect(text.slice(origins[2]!.start)).toMatch(/^PHỤ LỤC/)
  })
  it('keeps a sentence whole over a page end, without the number between', async () => {
    const sentence = 'Hằng quý, hai bên cùng kiểm tra các bến; kết quả được thông báo đến từng khu dân cư để Nhân dân biết, giám sát.'
    for (let before = 36; before < 42; before++) {
      const { text } = await taken(await pdfOf([...Array.from({ length: before }, (_, i) => `${i + 1}. Nội dung thứ ${i + 1}.`), sentence, 'Nội dung sau cùng.'], { ...numbered, size: 14 }))
      expect(text).toContain(sentence)
      expect(text).not.toMatch(/^\d$/m)
    }
  })
  it('tells what was left out', async () => {
    const { notes } = await taken(await paperPdf(paperStream, headed))
    expect(notes.map(({ code, message }) => [code, message.replace(/\d+/g, '#')])).toEqual([
      ['left-out', 'Đã bỏ dòng lặp lại ở đầu hoặc cuối trang: “Văn bản phối hợp - trang #/#” (trang #, #, #).'], ['left-out', 'Đã bỏ số trang (trang #, #).'],
    ])
  })
  it('leaves out turned text and the frame of a digital signature, and tells', async () => {
    const frame = ['Ký bởi: Ủy ban nhân dân xã', 'Cơ quan: Tỉnh Ba Cầu', 'Thời gian ký: 12.02.2025 08:15:30']
    const mark = { absolutePosition: { x: 380, y: 20 }, stack: frame.map((text) => ({ text, fontSize: 8 })) }
    const { text, notes } = await taken(await paperPdf({ ...threeFords }, { watermark: { text: 'BẢN SAO', font: 'Tinos', color: 'grey', angle: 45 }, background: mark as never }))
    expect(text).not.toMatch(/Ký bởi|Thời gian ký|BẢN SAO/)
    expect(notes.map(({ message }) => message)).toContainEqual(expect.stringMatching(/khung chữ ký số/))
    expect(notes.map(({ message }) => message)).toContainEqual(expect.stringMatching(/in xoay/))
    expect(saidBy(text)).toEqual(saidBy(asText(threeFords)))
  })
  it('sets the numbers and words of footnotes aside', async () => {
    const note = { text: [{ text: '1', fontSize: 7 }, ' Theo số liệu của Trạm cấp nước xã.'], fontSize: 10 }
    const { text, notes } = await taken(await pdfOf(
      ['1. Có 12 thôn ', { text: ['đã có nước sạch', { text: '1', sup: true, fontSize: 14 }, ' và 03 thôn chưa có.'] }], { footer: (page) => (page === 1 ? { ...note, margin: [85, 0, 0, 0] } : '') },
    ))
    expect(text).toContain('đã có nước sạch và 03 thôn chưa có.')
    expect(text).not.toContain('Trạm cấp nước')
    expect(notes[0]?.message).toMatch(/chú thích/)
  })
})

describe('tables', () => {
  const long: InventedPaper = { ...paperStream, annex: { ...paperStream.annex!, rows: Array.from({ length: 24 }, (_, i) =>
    [String(i + 1), `Kiểm tra tuyến ống số ${i + 1}, ghi lại các điểm rò rỉ, lập phương án sửa chữa và thông báo lịch tạm dừng cấp nước cho các hộ`, 'UBND xã', 'Các thôn', `Trước ngày ${(i % 27) + 1}/6/2025`]) } }
  it('go on over pages, their heading once, their cells whole', async () => {
    const { text } = await taken(await paperPdf(long, numbered))
    expect(text.match(/\| TT \|/g)).toHaveLength(1)
    for (const row of long.annex!.rows) expect(text).toContain(`| ${row.join(' | ')} |`)
    expect(saidBy(text)).toEqual(saidBy(asText(long)))
  })
  it('a row cut by the page end is one row', async () => {
    const { text } = await taken(await pdfOf(contentOf({ ...long, body: long.body.slice(0, 3) }).map((part) => (typeof part === 'object' && 'table' in part ? { ...part, table: { ...part.table as object, dontBreakRows: false } } : part)) as never, { ...numbered, pageSize: { width: 595, height: 610 } }))
    const rows = text.split('\n').filter((line) => line.startsWith('| '))
    expect(rows).toHaveLength(25)
  })
  it('are told by their columns where no rules are drawn', async () => {
    const content = contentOf(paperStream).map((part) => (typeof part === 'object' && 'table' in part ? { ...part, layout: 'noBorders' } : part))
    const { text } = await taken(await pdfOf(content as never))
    expect(saidBy(text)).toEqual(saidBy(asText(paperStream)))
  })
  it('a frame around a paragraph and a letterhead without rules are none', async () => {
    const { text } = await taken(await pdfOf([...contentOf(threeFords), { table: { body: [['Khung có một ô, không phải bảng.']] } }]))
    expect(text).not.toContain('|')
  })
})

describe('a file that says nothing', () => {
  const because = async (bytes: Uint8Array) => {
    const got = await readPdf(bytes, () => {})
    return 'because' in got ? got.because : `đọc được ${got.text.length} ký tự`
  }
  it('is empty', async () => expect(await because(new Uint8Array())).toMatch(/rỗng/))
  it('is no PDF', async () => expect(await because(new TextEncoder().encode('PK\u0003\u0004 đây là văn bản'))).toMatch(/không phải là tệp PDF/))
  it('only begins like one', async () => expect(await because(new TextEncoder().encode('%PDF-1.7\nhỏng'))).toMatch(/bị hỏng/))
  it('is cut off', async () => {
    const whole = await paperPdf(paperStream)
    for (const share of [0.05, 0.3, 0.6]) expect(await because(whole.subarray(0, Math.floor(whole.length * share)))).toMatch(/bị hỏng|không đọc|trang/)
  })
  it('has a password', async () => expect(await because(await paperPdf(threeFords, { userPassword: 'mo-ra', ownerPassword: 'chu' }))).toMatch(/mật khẩu/))
  it('has blank pages only', async () => expect(await because(await pdfOf([' ', { text: ' ', pageBreak: 'before' }]))).toMatch(/không có trang nào có chữ/))
  it('has more pages than are taken', async () =>
    expect(await because(await pdfOf(Array.from({ length: 601 }, (_, i) => ({ text: `${i}`, pageBreak: i > 0 ? 'before' as const : undefined })) as never))).toMatch(/601 trang, nhiều nhất 600/))
  const lines = ['HANG THANG, HAI BEN TRAO DOI THONG TIN VE CAC BEN DO;', 'HANG QUY, KIEM TRA AO PHAO TAI CAC BEN DO TRONG XA.']
  it('is printed in a font whose letters have no meaning', async () => expect(await because(barePdf(lines, (byte) => String.fromCharCode(0xe000 + byte)))).toMatch(/không có bảng mã/))
  it('whose letters mean what they are, it is read', async () => expect(await because(barePdf(lines, (byte) => String.fromCharCode(byte)))).toMatch(/đọc được/))
})

describe('fonts from before Unicode', () => {
  const old = ['Ch\u00ad\u00b7ng tr\u00d7nh', 'H\u00bbng th\u00b8ng, hai b\u00aan trao \u00aeæi th\u00abng tin v\u00d2 c\u00b8c b\u00d5n \u00aeß; h\u00bbng qu\u00fd ki\u00d3m tra \u00b8o phao.']
  const oldFonts = { guess: (text: string) => (text.includes('\u00bbng') ? 'TCVN3' : undefined), convert: (line: string) => line.replaceAll('\u00bb', 'ằ').replaceAll('\u00b8', 'á').replaceAll('\u00ad', 'ư').replaceAll('\u00b7', 'ơ') }
  it('are refused with what to do', async () => expect(await readPdf(barePdf(old), () => {})).toEqual({ because: expect.stringMatching(/phông cũ/) }))
  it('are converted by who knows them, and told', async () => {
    const got = await readPdf(barePdf(old), () => {}, oldFonts)
    if ('because' in got) throw new Error(got.because)
    expect(got.text).toContain('Hằng tháng')
    expect(got.text).toMatch(/^Chương/)
    expect(got.notes.map(({ code }) => code)).toContain('encoding-converted')
  })
})

it('only restricts editing: opens', async () => {
  const { text } = await taken(await paperPdf(threeFords, { ownerPassword: 'chu', permissions: { printing: 'highResolution' } }))
  expect(text).toContain('Bến đò an toàn')
})

it('tells its progress page by page', async () => {
  const told: string[] = []
  await readPdf(await paperPdf(paperStream), (done, of) => told.push(`${done}/${of}`))
  expect(told).toEqual(['0/3', '1/3', '2/3', '3/3'])
})

describe('two files at once', () => {
  it('are each read as alone, one of them broken or not', async () => {
    const [ruled, plain] = await Promise.all([paperPdf(paperStream), paperPdf(threeFords)])
    const broken = plain.slice(0, plain.length / 3)
    const alone = [await taken(ruled), await taken(plain), await readPdf(broken, () => {})]
    expect(await Promise.all([taken(ruled), taken(plain), readPdf(broken, () => {})])).toEqual(alone)
    expect(alone[0]).not.toEqual(alone[1])
  })
})
