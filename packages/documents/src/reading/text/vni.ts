// Table: VNI for Windows (fonts VNI-Times …), by the Windows-1252 characters its bytes look like.

const small = 'à=aø ả=aû ã=aõ á=aù ạ=aï ă=aê ằ=aè ẳ=aú ẵ=aü ắ=aé ặ=aë â=aâ ầ=aà ẩ=aå ẫ=aã ấ=aá ậ=aä đ=ñ è=eø ẻ=eû ẽ=eõ é=eù ẹ=eï ê=eâ ề=eà ể=eå ễ=eã ế=eá ệ=eä ì=ì ỉ=æ ĩ=ó í=í ị=ò ' +
  'ò=oø ỏ=oû õ=oõ ó=où ọ=oï ô=oâ ồ=oà ổ=oå ỗ=oã ố=oá ộ=oä ơ=ô ờ=ôø ở=ôû ỡ=ôõ ớ=ôù ợ=ôï ù=uø ủ=uû ũ=uõ ú=uù ụ=uï ư=ö ừ=öø ử=öû ữ=öõ ứ=öù ự=öï ỳ=yø ỷ=yû ỹ=yõ ý=yù ỵ=î'

const pairs = small.split(' ').flatMap((pair) => {
  const [letter, code] = [pair.slice(0, 1), pair.slice(2)]
  const capital = [code.toUpperCase(), letter.toUpperCase()] as const
  const mixed = [code[0]!.toUpperCase() + code.slice(1), letter.toUpperCase()] as const
  return code.length === 1 ? [[code, letter] as const, capital] : [[code, letter] as const, capital, mixed]
})

/** Code to letter: one character, or a letter and the mark after it. A capital letter may carry a small mark. */
export const vni: ReadonlyMap<string, string> = new Map(pairs)
