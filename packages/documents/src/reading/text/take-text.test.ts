import { describe, expect, it } from 'vitest'
import { asBytes, asTcvn3, asVni, asWindows1258, capitalLetters, smallLetters } from './legacy-letters.fixture.ts'
import { convertLegacy } from './convert-legacy.ts'
import { isSyllable } from './syllables.ts'
import { takeText } from './take-text.ts'

const text = 'CHƯƠNG TRÌNH PHỐI HỢP\nGiữa Công an xã Ba Cầu với Ủy ban Mặt trận Tổ quốc xã Ba Cầu\n“Hằng quý”, trước ngày 15/6, hai bên trao đổi, rút kinh nghiệm.'
const taken = async (bytes: Uint8Array) => {
  const got = await takeText(bytes)
  if ('because' in got) throw new Error(got.because)
  return got
}

describe('each accented letter, there and back', () => {
  it('there are 134', () => expect(new Set([...smallLetters, ...capitalLetters]).size).toBe(134))
  it.each(smallLetters)('%s in TCVN3', (letter) => {
    expect(convertLegacy(`${asTcvn3(letter)} b`, 'TCVN3')).toBe(`${letter} b`)
    expect(asTcvn3(letter)).toHaveLength(1)
  })
  it.each(capitalLetters)('%s in TCVN3, in a line of capitals', (letter) => expect(convertLegacy(`B${asTcvn3(letter)}C`, 'TCVN3')).toBe(`B${letter}C`))
  it.each([...smallLetters, ...capitalLetters])('%s in VNI', (letter) => expect(convertLegacy(`b${asVni(letter)} c`, 'VNI')).toBe(`b${letter} c`))
  it.each([...smallLetters, ...capitalLetters])('%s in Windows-1258', (letter) => {
    expect(convertLegacy(new TextDecoder('windows-1252').decode(asWindows1258(letter)), 'Windows-1258')).toBe(letter)
    expect(new TextDecoder('windows-1258').decode(asWindows1258(letter)).normalize('NFC')).toBe(letter)
  })
  it('no code stands for two letters', () => {
    expect(new Set(smallLetters.map(asTcvn3)).size).toBe(67)
    expect(new Set([...smallLetters, ...capitalLetters].map(asVni)).size).toBe(134)
  })
})

describe('a text in an encoding of the time before Unicode', () => {
  it.each([
    ['TCVN3', asBytes(asTcvn3(text)), text.replace('Ủy', 'ủy')],
    ['VNI', asBytes(asVni(text)), text],
    ['Windows-1258', asWindows1258(text), text],
    ['TCVN3', Buffer.from(asTcvn3(text), 'utf8'), text.replace('Ủy', 'ủy')],
    ['VNI', Buffer.from(asVni(text), 'utf8'), text],
  ])('%s is converted', async (encoding, bytes, want) => {
    const got = await taken(bytes)
    expect(got.text).toBe(want)
    expect(got).toMatchObject({ carried: true, from: 'txt', notes: [{ code: 'encoding-converted' }] })
    expect(got.notes[0]?.message).toContain(encoding)
    expect(got.origins.map(({ start }) => got.text.slice(start, start + 4))).toEqual(['CHƯƠ', 'Giữa', '“Hằn'])
  })
  it('knows the byte each line begins at', async () => {
    const bytes = asBytes(asVni(text))
    for (const { byte } of (await taken(bytes)).origins) expect(byte === 0 || bytes[byte! - 1] === 10).toBe(true)
  })
  it.each([
    ['French', 'Le café est fermé à Genève, près de la forêt où l’été a été très chaud.'],
    ['German', 'Größe und Höhe für Bürger müssen überprüft werden.'],
    ['Unicode without own letters', 'Hà Nam, hai nhà có ba cái ghế'],
  ])('%s is left as it is', async (_, plain) => expect(await taken(Buffer.from(plain, 'utf8'))).toMatchObject({ text: plain, carried: false, notes: [] }))
  it.each(['Größe und Höhe für Bürger müssen überprüft werden.', 'Größe 5 µm, Höhe 6 µm, für Bürger überprüft'])('bytes that are Vietnamese in no encoding are refused: %s', async (foreign) => {
    expect(await takeText(asBytes(foreign))).toMatchObject({ because: expect.stringContaining('bảng mã') })
  })
  it('a file cut inside a character keeps the rest and says so', async () => {
    const whole = Buffer.from(text.repeat(2) + 'ộ', 'utf8')
    expect(await taken(whole.subarray(0, whole.length - 1))).toMatchObject({ text: text.repeat(2), notes: [{ code: 'left-out' }] })
  })
})

describe('a syllable', () => {
  it.each(['Nguyễn', 'quyết', 'giữa', 'khuỷu', 'đường', 'gì', 'ủy', 'Ở', 'oanh', 'thuở', 'quốc', 'hoạch', 'ngoằn'])('%s', (word) => expect(isSyllable(word)).toBe(true))
  it.each(['caf', 'été', 'strong', 'tỉnhh', 'wifi', 'Größe', 'àá'])('%s is none', (word) => expect(isSyllable(word)).toBe(false))
})
