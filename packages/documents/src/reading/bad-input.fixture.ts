import { strToU8, zipSync } from 'fflate'
import { documentXml, p, partsOf, zipDocx, zipped } from './docx/zip-docx.fixture.ts'

export const soundDocx = zipDocx({ body: p('QUY CHẾ PHỐI HỢP') + p('Điều 1. Hằng năm, Công an xã Suối Giấy xây dựng kế hoạch trước ngày 30/01.') })
export const oleWith = (...names: readonly string[]) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), ...names.map((name) => Buffer.from(name.padEnd(32, '\0'), 'utf16le'))])

const withMain = (xml: string) => zipped({ ...partsOf({ body: '' }), 'word/document.xml': xml })
const entities = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname"><!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'

/** A part that says it is small and is not: its declared size is overwritten in both of its records. */
function lying(): Uint8Array {
  const size = 9_000_000
  const bytes = Buffer.from(zipSync({ 'word/document.xml': Buffer.alloc(size, ' ') }))
  const told = Buffer.alloc(4)
  told.writeUInt32LE(size)
  for (let at = bytes.indexOf(told); at >= 0; at = bytes.indexOf(told, at + 4)) bytes.writeUInt32LE(1_000, at)
  return bytes
}

/** Files that cannot be read: the name, the bytes, and a word of the reason given. */
export const unreadable: readonly (readonly [what: string, name: string, bytes: Uint8Array, says: string])[] = [
  ['an old .doc', 'a.doc', oleWith('WordDocument'), '.docx'],
  ['an old .doc named .docx', 'a.docx', oleWith('WordDocument'), 'Word kiểu cũ'],
  ['an encrypted .docx', 'a.docx', oleWith('EncryptionInfo', 'EncryptedPackage'), 'mật khẩu'],
  ['a spreadsheet', 'a.docx', zipped({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<x/>' }), 'Excel'],
  ['an .odt', 'a.odt', zipped({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }), '.odt'],
  ['an .rtf named .docx', 'a.docx', Buffer.from('{\\rtf1\\ansi Chương trình}'), '.rtf'],
  ['a page of the web named .doc', 'a.doc', Buffer.from('<html><body>Chương trình</body></html>'), 'trang web'],
  ['a zip of other things', 'a.docx', zipped({ 'a.txt': 'a', 'b.txt': 'b' }), 'giải nén'],
  ['a moving picture', 'a.gif', Buffer.from('GIF89a......'), 'ảnh'],
  ['a .docx cut short', 'a.docx', soundDocx.subarray(0, soundDocx.length - 80), 'cắt cụt'],
  ['a .docx cut to its first bytes', 'a.docx', soundDocx.subarray(0, 40), 'cắt cụt'],
  ['a .docx without its main part', 'a.docx', zipped({ '[Content_Types].xml': '<Types/>', 'word/styles.xml': '<x/>' }), 'Word'],
  ['a .docx of pictures', 'a.docx', zipped({ ...partsOf({ body: p('<w:r><w:drawing/></w:r>') }), 'word/media/image1.png': 'x' }), 'chỉ có ảnh'],
  ['XML cut short inside a whole archive', 'a.docx', withMain(documentXml(p('a')).slice(0, -20)), 'hỏng'],
  ['XML with crossed elements', 'a.docx', withMain('<w:document xmlns:w="urn:wordprocessingml/main"><w:body></w:document></w:body>'), 'hỏng'],
  ['XML nested without end', 'a.docx', withMain(documentXml('<w:sdt>'.repeat(5_000))), 'hỏng'],
  ['XML that is no text', 'a.docx', zipped({ ...partsOf({ body: '' }), 'word/document.xml': Uint8Array.from([0x3c, 0x61, 0xff, 0xfe, 0xc3]) }), 'hỏng'],
  ['an external entity', 'a.docx', withMain(documentXml(p('&e;')).replace('?>', `?>${entities}`)), 'DTD'],
  ['entities of its own', 'a.docx', withMain(documentXml('<w:p><w:r><w:t>&b;</w:t></w:r></w:p>')), 'thực thể'],
  ['a zip bomb', 'a.docx', zipped({ ...partsOf({ body: '' }), 'word/document.xml': Buffer.alloc(60_000_000, ' ') }), 'phình'],
  ['a zip bomb of many parts', 'a.docx', zipSync(Object.fromEntries(Array.from({ length: 4_100 }, (_, i) => [`word/p${i}.xml`, strToU8('<x/>')]))), 'phình'],
  ['a part larger than it says', 'a.docx', lying(), 'hỏng'],
  ['bytes named .txt', 'a.txt', new Uint8Array(600).map((_, i) => i % 7), 'không phải là văn bản'],
]
