// Table: TCVN 5712:1993 (TCVN3, "ABC", fonts .VnTime …), by the Windows-1252 characters its bytes look like.

/** Lower case, as every .Vn font has it. The fonts whose name ends in H show the same codes as capitals. */
const small = 'à=µ ả=¶ ã=· á=¸ ạ=¹ ă=¨ ằ=» ẳ=¼ ẵ=½ ắ=¾ ặ=Æ â=© ầ=Ç ẩ=È ẫ=É ấ=Ê ậ=Ë đ=® è=Ì ẻ=Î ẽ=Ï é=Ð ẹ=Ñ ê=ª ề=Ò ể=Ó ễ=Ô ế=Õ ệ=Ö ì=× ỉ=Ø ĩ=Ü í=Ý ị=Þ ' +
  'ò=ß ỏ=á õ=â ó=ã ọ=ä ô=« ồ=å ổ=æ ỗ=ç ố=è ộ=é ơ=¬ ờ=ê ở=ë ỡ=ì ớ=í ợ=î ù=ï ủ=ñ ũ=ò ú=ó ụ=ô ư=\u00ad ừ=õ ử=ö ữ=÷ ứ=ø ự=ù ỳ=ú ỷ=û ỹ=ü ý=ý ỵ=þ'

/** The only capitals with codes of their own in the common fonts; the rest is typed in a capital font. */
const capital = 'Ă=¡ Â=¢ Ê=£ Ô=¤ Ơ=¥ Ư=¦ Đ=§'

const pairs = `${small} ${capital}`.split(' ').map((pair) => [pair.slice(2), pair.slice(0, 1)] as const)

/** Code to letter, both one character. */
export const tcvn3: ReadonlyMap<string, string> = new Map(pairs)
