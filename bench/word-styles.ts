const numbered = (name: string, from: number, to: number): readonly string[] => Array.from({ length: to - from + 1 }, (_, i) => `${name} ${from + i}`)
const each = (names: readonly string[], ends: readonly string[]): readonly string[] => names.flatMap((name) => ends.map((end) => `${name}${end}`))
const accents: readonly string[] = ['', ...numbered(' Accent', 1, 6)]
const newer = (kind: string): readonly string[] => each([`${kind} Table 1 Light`, `${kind} Table 2`, `${kind} Table 3`, `${kind} Table 4`, `${kind} Table 5 Dark`, `${kind} Table 6 Colorful`, `${kind} Table 7 Colorful`], accents)

/** The styles Word 2016 knows and names in every file it saves, used there or not. */
const latent: readonly string[] = [
  'Normal', ...numbered('heading', 1, 9), ...numbered('index', 1, 9), ...numbered('toc', 1, 9), 'Normal Indent', 'footnote text', 'annotation text', 'header', 'footer', 'index heading', 'caption', 'table of figures', 'envelope address',
  'envelope return', 'footnote reference', 'annotation reference', 'line number', 'page number', 'endnote reference', 'endnote text', 'table of authorities', 'macro', 'toa heading', 'List', 'List Bullet', 'List Number', ...numbered('List', 2, 5),
  ...numbered('List Bullet', 2, 5), ...numbered('List Number', 2, 5), 'Title', 'Closing', 'Signature', 'Default Paragraph Font', 'Body Text', 'Body Text Indent', 'List Continue', ...numbered('List Continue', 2, 5), 'Message Header', 'Subtitle', 'Salutation',
  'Date', 'Body Text First Indent', 'Body Text First Indent 2', 'Note Heading', 'Body Text 2', 'Body Text 3', 'Body Text Indent 2', 'Body Text Indent 3', 'Block Text', 'Hyperlink', 'FollowedHyperlink', 'Strong', 'Emphasis', 'Document Map', 'Plain Text',
  'E-mail Signature', 'HTML Top of Form', 'HTML Bottom of Form', 'Normal (Web)', ...['Acronym', 'Address', 'Cite', 'Code', 'Definition', 'Keyboard', 'Preformatted', 'Sample', 'Typewriter', 'Variable'].map((name) => `HTML ${name}`), 'Normal Table',
  'annotation subject', 'No List', ...numbered('Outline List', 1, 3), ...numbered('Table Simple', 1, 3), ...numbered('Table Classic', 1, 4), ...numbered('Table Colorful', 1, 3), ...numbered('Table Columns', 1, 5), ...numbered('Table Grid', 1, 8),
  ...numbered('Table List', 1, 8), ...numbered('Table 3D effects', 1, 3), 'Table Contemporary', 'Table Elegant', 'Table Professional', ...numbered('Table Subtle', 1, 2), ...numbered('Table Web', 1, 3), 'Balloon Text', 'Table Grid', 'Table Theme',
  'Placeholder Text', 'No Spacing', 'Revision', 'List Paragraph', 'Quote', 'Intense Quote', 'Subtle Emphasis', 'Intense Emphasis', 'Subtle Reference', 'Intense Reference', 'Book Title', 'Bibliography', 'TOC Heading',
  ...each(['Light Shading', 'Light List', 'Light Grid', 'Medium Shading 1', 'Medium Shading 2', 'Medium List 1', 'Medium List 2', 'Medium Grid 1', 'Medium Grid 2', 'Medium Grid 3', 'Dark List', 'Colorful Shading', 'Colorful List', 'Colorful Grid'], accents),
  ...numbered('Plain Table', 1, 5), 'Grid Table Light', ...newer('Grid'), ...newer('List'),
]

const font = '<w:rFonts w:ascii="Times New Roman" w:eastAsia="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>'

/**
 * The part of a .docx that holds its styles, with what Word 2016 writes there for every document: the defaults, the names of all styles it
 * knows (ECMA-376 part 1, 17.7.4.5) and the four it always defines. Out: the XML of `word/styles.xml`.
 */
export const wordStyles: string = `<?xml version="1.0" encoding="UTF-8"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr>${font}<w:lang w:val="vi-VN" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="0" w:defUnhideWhenUsed="0" w:defQFormat="0" w:count="${latent.length}">${latent.map((name) => `<w:lsdException w:name="${name}" w:semiHidden="1" w:unhideWhenUsed="1"/>`).join('')}</w:latentStyles><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:rPr><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr></w:style><w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style><w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style></w:styles>`
