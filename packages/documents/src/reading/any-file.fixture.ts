import { strToU8 } from 'fflate'
import fc from 'fast-check'
import { partsOf, p, run, tbl, tc, tr, zipped, listed, list, lvl, scheme } from './docx/zip-docx.fixture.ts'
import { asDocx, asText } from './suoi-giay.fixture.ts'
import { asTcvn3, asVni } from './text/legacy-letters.fixture.ts'

const by = 'w:id="1" w:author="x"'
const rich = partsOf({
  body: p('CHƯƠNG TRÌNH PHỐI HỢP') + p('Nội dung', listed(1)) + p(`${run(asTcvn3('Hằng quý'), '<w:rFonts w:hAnsi=".VnTime"/>')}<w:ins ${by}>${run(' họp')}</w:ins><w:del ${by}><w:r><w:delText>x</w:delText></w:r></w:del>`, listed(1, 1))
    + p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('5')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`)
    + `<w:sdt><w:sdtPr/><w:sdtContent>${p('Điều 1')}</w:sdtContent></w:sdt>` + p(`<w:r><w:drawing><w:txbxContent>${p('Hộp')}</w:txbxContent></w:drawing></w:r>`)
    + tbl(true, tr('TT', 'Nội dung'), tr('1', tc(p('a') + tbl(false, tr('b', 'c')), '<w:gridSpan w:val="2"/><w:vMerge/>'))),
  styles: '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr><w:caps/></w:rPr></w:style>',
  numbering: scheme(1, lvl(0, 'upperRoman', '%1.'), lvl(1, 'lowerLetter', '%1.%2)')) + list(1, 1),
})

const pieces = ['<', '>', '"', '&', '&amp;', '&#0;', '&x;', '/>', '<w:p>', '</w:p>', '<w:tbl>', '</w:tc>', '<w:r>', '<w:del>', '<w:t>', 'w:val="', '-1', '99999999999', '<!DOCTYPE x>', '<![CDATA[', '<!--', ']]>', '<w:numPr>', '\ud800', '%1%9', '\uf0b7', '|', '']
const woundsOf = (text: string) => fc.array(fc.tuple(fc.nat(text.length), fc.constantFrom(...pieces), fc.nat(30)), { maxLength: 5 }).map((wounds) =>
  wounds.reduce((whole, [at, put, cut]) => whole.slice(0, at) + put + whole.slice(at + cut), text))

/** Sound archives whose parts are wounded. */
const woundedParts = fc.constantFrom(...Object.keys(rich)).chain((name) => woundsOf(rich[name]!).map((part) => zipped({ ...rich, [name]: part })))
const bytesOf = (bytes: Uint8Array) => fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }).map((wounds) => {
  const copy = Uint8Array.from(bytes)
  for (const [at, byte] of wounds) copy[at] = byte
  return copy
})
const sound = [asDocx(true), asDocx(false), zipped(rich)] as const
const woundedBytes = fc.constantFrom(...sound).chain(bytesOf)
const cut = fc.constantFrom(...sound).chain((bytes) => fc.nat(bytes.length).map((end) => bytes.subarray(0, end)))
const texts = [asText(), asTcvn3(asText()), asVni(asText())].flatMap((text) => [strToU8(text), strToU8(text, true)])
const woundedText = fc.constantFrom(...texts).chain(bytesOf)

/** Any file at all: Word files wounded in their bytes, in their parts or cut short, texts in any encoding, noise. */
export const anyFile: fc.Arbitrary<{ name: string; bytes: Uint8Array }> = fc.oneof(
  { weight: 4, arbitrary: woundedParts.map((bytes) => ({ name: 'a.docx', bytes })) }, { weight: 2, arbitrary: woundedBytes.map((bytes) => ({ name: 'a.docx', bytes })) },
  { weight: 1, arbitrary: cut.map((bytes) => ({ name: 'a.docx', bytes })) }, { weight: 1, arbitrary: woundedText.map((bytes) => ({ name: 'a.txt', bytes })) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }).map((bytes) => ({ name: 'a.txt', bytes })) },
)
