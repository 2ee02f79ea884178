import { describe, expect, it } from 'vitest'
import { asTcvn3, asVni } from '../text/legacy-letters.fixture.ts'
import { linesIn, takenOf } from './taken.fixture.ts'
import { list, lvl, p, partsOf, run, scheme, tbl, tc, tr, zipped } from './zip-docx.fixture.ts'

const by = 'w:id="1" w:author="x"'
const field = (code: string, result: string) => `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`
const codes = (body: string) => takenOf({ body }).notes.map(({ code }) => code)

describe('paragraphs', () => {
  it.each([
    ['runs and tabs', p(`${run('Số: 07')}<w:r><w:tab/></w:r>${run('CỘNG HÒA')}`), ['Số: 07\tCỘNG HÒA']],
    ['line breaks', p(`${run('CHỦ TỊCH')}<w:r><w:br/></w:r>${run('ỦY BAN')}`), ['CHỦ TỊCH', 'ỦY BAN']],
    ['a page break inside a sentence', p(`${run('tại các')}<w:r><w:br w:type="page"/></w:r>${run('chợ')}`), ['tại các chợ']],
    ['special signs', p(`${run('2025')}<w:r><w:noBreakHyphen/></w:r>${run('2030 & <x>')}<w:r><w:softHyphen/></w:r>`), ['2025-2030 & <x>']],
    ['symbol bullets', p(`<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>${run(' Kiểm tra')}`) + p('\uf0b7 Tập huấn'), ['• Kiểm tra', '• Tập huấn']],
    ['capitals by format', p(run('chủ tịch', '<w:caps/>')), ['CHỦ TỊCH']],
    ['links and fields', p(`<w:hyperlink>${run('Quy chế')}</w:hyperlink>${field('REF a', run(' số 5'))}<w:fldSimple w:instr="DATE">${run(' ngày 2')}</w:fldSimple>`), ['Quy chế số 5 ngày 2']],
    ['a field inside an instruction', p(field(`IF </w:instrText></w:r>${field('PAGE', run('9'))}<w:r><w:instrText> > 1`, run('đúng'))), ['đúng']],
    ['content controls', `<w:sdt><w:sdtPr/><w:sdtContent>${p('Điều 1')}</w:sdtContent></w:sdt>` + p(`<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Nhập tên')}</w:sdtContent></w:sdt>${run('Điều 2')}`), ['Điều 1', 'Điều 2']],
    ['empty paragraphs', p('a') + p('<w:r/>') + '<w:p/>' + p('b'), ['a', 'b']],
  ])('%s', (_, body, want) => expect(linesIn({ body }).filter((line) => line !== '')).toEqual(want))

  it('keep the text of a box once', () => {
    const box = `<w:txbxContent>${p('Công văn đến')}</w:txbxContent>`
    const body = p(`<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('Kính gửi')}`)
    expect(linesIn({ body })).toEqual(['Kính gửi', 'Công văn đến'])
  })
  it('know their number in the file', () => {
    const { text, origins } = takenOf({ body: p('a') + p('<w:r/>') + p('c') + tbl(true, tr('d', 'e')) })
    expect(origins.map(({ start, paragraph }) => [text[start], paragraph])).toEqual([['a', 1], ['c', 3], ['d', 4], ['e', 5]])
  })
  it('may be named by any prefix', () => {
    const parts = partsOf({ body: p('Điều 1') })
    const renamed = parts['word/document.xml']!.replaceAll('w:', 'ns0:').replace('xmlns:ns0:', 'xmlns:ns0').replace('xmlns:w=', 'xmlns:ns0=')
    expect(takenOf(zipped({ ...parts, 'word/document.xml': renamed })).text).toBe('Điều 1')
  })
})

describe('what is not taken over as it stands', () => {
  it('changes are read as accepted', () => {
    const body = p(`${run('trước ngày ')}<w:del ${by}><w:r><w:delText>15</w:delText></w:r></w:del><w:ins ${by}>${run('20')}</w:ins>${run('/6')}`)
      + p(`<w:moveFrom ${by}>${run('cũ')}</w:moveFrom><w:moveTo ${by}>${run('mới')}</w:moveTo>`, `<w:pPrChange ${by}><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>`)
      + p('nối', `<w:rPr><w:del ${by}/></w:rPr>`) + p(' liền') + tbl(true, tr('còn', 'lại'), `<w:tr><w:trPr><w:del ${by}/></w:trPr>${tc('bỏ')}</w:tr>`)
    expect(linesIn({ body, numbering: scheme(1, lvl(0, 'decimal', '%1.')) + list(1, 1) })).toEqual(['trước ngày 20/6', 'mới', 'nối liền', '| còn | lại |'])
    expect(codes(body)).toEqual(['changes-accepted'])
  })
  it.each([
    ['footnotes', p(`${run('Điều 1')}<w:r><w:footnoteReference w:id="2"/></w:r>`)],
    ['hidden text', p(`${run('Điều 1')}${run('mật', '<w:vanish/>')}`)],
    ['chunks of other files', p('Điều 1') + '<w:altChunk/>'],
    ['a generated table of contents', p(field(' TOC \\o ', run('I. Mục … 3'))) + p('Điều 1')],
  ])('%s are left out and said', (_, body) => {
    expect(linesIn({ body })).toEqual(['Điều 1'])
    expect(codes(body)).toEqual(['left-out'])
  })
  it('hidden by style, shown again by the run', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>'
    expect(linesIn({ body: p(`${run('a')}${run('b', '<w:vanish w:val="0"/>')}`, '<w:pStyle w:val="An"/>'), styles })).toEqual(['b'])
  })
})

describe('fonts of the time before Unicode', () => {
  const text = 'Công an xã Suối Giấy'
  it.each([
    ['.VnTime', run(asTcvn3(text), font('.VnTime')), text],
    ['.VnTimeH', run(asTcvn3(text.toLowerCase()), font('.VnTimeH')), text.toUpperCase()],
    ['VNI-Times', run(asVni(text), font('VNI-Times')), text],
    ['VNI-Times, a letter and its mark in two runs', run('Co', font('VNI-Times')) + run('âng an', font('VNI-Times')), 'Công an'],
    ['Unicode that only says it is .VnTime', run(text, font('.VnTime')), text],
    ['a theme font over it', run('Größe', '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime" w:hAnsiTheme="minorHAnsi"/>'), 'Größe'],
  ])('%s', (_, runs, want) => expect(takenOf({ body: p(runs) }).text).toBe(want))
  it('come with styles and defaults', () => {
    const styles = `<w:docDefaults><w:rPrDefault><w:rPr>${font('.VnTime')}</w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:styleId="Hoa"><w:rPr>${font('.VnTimeH')}</w:rPr></w:style>`
      + `<w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Hoa"/></w:style><w:style w:type="character" w:styleId="Uni"><w:rPr>${font('Times New Roman')}</w:rPr></w:style>`
    const body = p(asTcvn3(text)) + p(asTcvn3('mục đích'), '<w:pStyle w:val="Con"/>') + p(run('Größe', '<w:rStyle w:val="Uni"/>'))
    const taken = takenOf({ body, styles })
    expect(taken.text.split('\n\n')).toEqual([text, 'MỤC ĐÍCH', 'Größe'])
    expect(taken.notes).toMatchObject([{ code: 'encoding-converted', message: expect.stringContaining('TCVN3') }])
  })
})
