// Table: how papers tell those who sign without naming them. Sources of patterns, single blanks.

/** The part a side takes just then: "bên phát hiện", "bên được đề nghị". */
export const partsOfSide = '(?:(?:nhận )?(?:được )?(?:đề nghị|yêu cầu|mời)|phát hiện|phản ánh|bàn giao|(?:tiếp )?nhận(?: bàn giao)?|cung cấp|phối hợp)'
/** Who signs, by the contract: "các đơn vị ký kết". */
export const whoSigned = '(?:các|mỗi|từng) (?:đơn vị|cơ quan|ngành|tổ chức) (?:tham gia )?ký kết'

const side = new RegExp(`^bên ${partsOfSide}(?!\\p{L})|^${whoSigned}(?!\\p{L})`, 'iu')
export const sideExamples: readonly (readonly [string, boolean])[] = [['Bên phát hiện phao hỏng', true], ['bên nhận bàn giao', true], ['Các đơn vị ký kết', true], ['Bên A', false], ['Bên liên quan', false], ['Đơn vị ký kết hợp đồng', false]]
/** Whether a name tells one side or all by the part they take or by their signing. */
export const tellsSide = (name: string): boolean => side.test(name)
