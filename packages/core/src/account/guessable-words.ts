// Table: words that make no password, as `foldedWord` writes them: small letters without diacritics or blanks.

/** This product, the roles in it, the bodies it is for, and what everybody there types. Whoever guesses begins with them. */
export const HOUSE_WORDS: readonly string[] = [
  'phoihop', 'ctrph', 'trinhdien', 'chuongtrinh', 'quyche', 'baocao', 'kehoach', 'giaoban', 'ghinhan', 'nhatky',
  'admin', 'administrator', 'quantri', 'quantrivien', 'officer', 'canbo', 'chuyenvien', 'vanthu', 'vanphong', 'lanhdao', 'thutruong', 'thuongtruc', 'totruong', 'truongphong', 'phophong', 'chutich', 'giamdoc',
  'congan', 'canhsat', 'mattran', 'mttq', 'uybannhandan', 'ubnd', 'ubmttq', 'hoidongnhandan', 'hdnd', 'danguy', 'tinhuy', 'quandoi', 'bienphong', 'phunu', 'nongdan', 'cuuchienbinh', 'congdoan', 'thanhnien', 'donvi', 'coquan', 'chinhphu',
  'tinh', 'huyen', 'phuong', 'xa', 'thanhpho', 'thixa', 'gov', 'vn', 'tinhgovvn',
  'vietnam', 'hanoi', 'saigon', 'hochiminh', 'tphcm', 'danang', 'haiphong', 'cantho', 'bacgiang', 'bacninh',
]

/** What people take for a password wherever they are asked for one. */
export const USUAL_WORDS: readonly string[] = [
  'matkhau', 'dangnhap', 'taikhoan', 'khongbiet', 'khongco', 'bimat', 'xinchao', 'chaoban', 'anhyeuem', 'emyeuanh', 'yeuem', 'yeuanh', 'yeuvo', 'yeucon', 'concho', 'giadinh', 'hanhphuc', 'maiyeu', 'matdinh', 'macdinh',
  'thuhai', 'thuba', 'thutu', 'thunam', 'thusau', 'thubay', 'chunhat', 'mothaiba', 'mothaibabon', 'xuan', 'thang',
  'password', 'passwd', 'pass', 'login', 'user', 'username', 'account', 'secret', 'welcome', 'hello', 'letmein', 'changeme', 'change', 'default', 'test', 'temp', 'guest', 'root', 'system', 'manager', 'office', 'windows', 'computer', 'internet', 'facebook', 'google', 'zalo',
  'iloveyou', 'love', 'sunshine', 'princess', 'dragon', 'monkey', 'football', 'baseball', 'superman', 'batman', 'master', 'shadow', 'killer', 'trustno', 'starwars', 'pokemon', 'liverpool', 'arsenal', 'chelsea', 'barcelona', 'manchester', 'ronaldo', 'messi',
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'january', 'february', 'march', 'april', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'spring', 'summer', 'autumn', 'winter',
  'qwe', 'asd', 'zxc', 'qaz', 'wsx', 'edc', 'rfv', 'tgb',
]

/** Rows and columns of a keyboard, and the alphabet. */
export const WALKS: readonly string[] = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', '01234567890', '1qaz', '2wsx', '3edc', '4rfv', '5tgb', '6yhn', '7ujm', 'q1w2e3r4t5y6u7i8o9p0', '1q2w3e4r5t6y7u8i9o0p', 'abcdefghijklmnopqrstuvwxyz']
