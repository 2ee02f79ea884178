import { strToU8, zipSync } from 'fflate'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships'
const compatibility = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="urn:wps" xmlns:v="urn:v" xmlns:m="urn:m"'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

export type Made = { body: string; styles?: string; numbering?: string; more?: Readonly<Record<string, string>> }

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A run of text. `look`: its properties as XML. */
export const run = (text: string, look = '') => `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`
/** A paragraph of plain text or of runs. `properties`: its properties as XML. */
export const p = (content: string, properties = '') => `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`
export const listed = (list: number, level = 0) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`
export const tc = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`
export const tr = (...cells: readonly string[]) => `<w:tr>${cells.map((cell) => (cell.startsWith('<w:tc>') ? cell : tc(cell))).join('')}</w:tr>`
const drawn = '<w:tblBorders><w:top w:val="single"/><w:insideH w:val="single"/></w:tblBorders>'
export const tbl = (bordered: boolean, ...rows: readonly string[]) => `<w:tbl><w:tblPr>${bordered ? drawn : ''}</w:tblPr>${rows.join('')}</w:tbl>`

export const lvl = (at: number, format: string, text: string, more = '', start = 1) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
export const scheme = (id: number, ...levels: readonly string[]) => `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`
export const list = (id: number, on: number, more = '') => `<w:num w:numId="${id}"><w:abstractNumId w:val="${on}"/>${more}</w:num>`

export const documentXml = (body: string) => `${head}<w:document xmlns:w="${word}" ${compatibility}><w:body>${body}<w:sectPr/></w:body></w:document>`

/** The parts of a small .docx by name. */
export function partsOf({ body, styles, numbering, more = {} }: Made): Record<string, string> {
  const relation = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
  return {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packaged}">${relation('r1', 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/document.xml': documentXml(body),
    'word/_rels/document.xml.rels': `${head}<Relationships xmlns="${packaged}">${relation('r1', 'styles', 'styles.xml')}${relation('r2', 'numbering', '/word/numbering.xml')}</Relationships>`,
    ...(styles === undefined ? {} : { 'word/styles.xml': `${head}<w:styles xmlns:w="${word}">${styles}</w:styles>` }),
    ...(numbering === undefined ? {} : { 'word/numbering.xml': `${head}<w:numbering xmlns:w="${word}">${numbering}</w:numbering>` }),
    ...more,
  }
}

export const zipped = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])))
export const zipDocx = (made: Made): Uint8Array => zipped(partsOf(made))
