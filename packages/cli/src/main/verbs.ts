export type Verb = { name: string; usage: string; does: string; example: string; run(args: readonly string[]): Promise<number> }

/** Every verb of the command. Each is loaded only when it runs. */
export const verbs: readonly Verb[] = [
  {
    name: 'start',
    usage: 'phoihop start [--empty]',
    does: 'Chạy hệ thống: nạp danh bạ đơn vị, chương trình và dữ liệu trình diễn; --empty: không có trình diễn, in liên kết tạo quản trị viên.',
    example: 'PORT=3000 phoihop start',
    run: async (args) => (await import('../start/index.ts')).startCommand(args),
  },
  {
    name: 'read',
    usage: 'phoihop read TỆP --json',
    does: 'Đọc một văn bản (.docx, .pdf, .txt, ảnh quét) và in ra phần đầu, cây điều khoản, viện dẫn, bên ký, nơi nhận và các đầu việc đề xuất.',
    example: 'phoihop read chuong-trinh.docx --json',
    run: async (args) => (await (await import('../read/index.ts')).readCommand(args)).exit,
  },
  {
    name: 'schedule',
    usage: 'phoihop schedule --programme MÃ --from NGÀY --to NGÀY [--tier CẤP] [--place TÊN] [--json]',
    does: 'In lịch các đầu việc và các việc chưa có chủ trong khoảng ngày (kể cả hai đầu).',
    example: 'phoihop schedule --programme bac-giang-antq-2023-2033 --from 2025-01-01 --to 2025-12-31 --tier district',
    run: async (args) => (await import('../schedule/index.ts')).scheduleCommand(args),
  },
  {
    name: 'check',
    usage: 'phoihop check MÃ [--source TỆP]',
    does: 'Kiểm tra một định nghĩa chương trình; có --source thì đối chiếu từng trích dẫn với văn bản gốc.',
    example: 'phoihop check bac-giang-antq-2023-2033 --source 168.txt',
    run: async (args) => (await import('../programme/index.ts')).checkCommand(args),
  },
  {
    name: 'export',
    usage: 'phoihop export MÃ THƯ_MỤC',
    does: 'Ghi bản đang hiệu lực của một chương trình ra thư mục các tệp YAML, kể cả địa bàn và cơ quan riêng của chương trình.',
    example: 'phoihop export bac-giang-antq-2023-2033 ./chuong-trinh-168',
    run: async (args) => (await import('../programme/index.ts')).exportCommand(args),
  },
  {
    name: 'import',
    usage: 'phoihop import THƯ_MỤC',
    does: 'Nạp một chương trình từ thư mục YAML và ban hành thành một lần mới; nội dung không đổi thì không làm gì.',
    example: 'phoihop import ./chuong-trinh-168',
    run: async (args) => (await import('../programme/index.ts')).importCommand(args),
  },
  {
    name: 'audit',
    usage: 'phoihop audit verify [--anchors TỆP]',
    does: 'Tính lại toàn bộ chuỗi băm của nhật ký: chỉ ra từng dòng bị sửa, bị xóa, bị chèn, và so với các mốc neo (để trống: mốc neo trong thư mục dữ liệu).',
    example: 'phoihop audit verify --anchors /media/khac/anchors.jsonl',
    run: async (args) => (await import('../audit/index.ts')).auditCommand(args),
  },
  {
    name: 'account',
    usage: 'phoihop account reseal',
    does: 'Niêm phong lại bí mật của ứng dụng xác thực bằng khóa PHOIHOP_NEW_KEY, trong một giao dịch; khóa cũ: PHOIHOP_KEY, để trống: khóa trong thư mục dữ liệu, được thay luôn. Dừng hệ thống trước.',
    example: 'PHOIHOP_NEW_KEY=$(openssl rand -base64 32) phoihop account reseal',
    run: async (args) => (await import('../account/index.ts')).accountCommand(args),
  },
  {
    name: 'backup',
    usage: 'phoihop backup THƯ_MỤC',
    does: 'Sao lưu toàn bộ (cơ sở dữ liệu tại một thời điểm, tệp, khóa) vào một thư mục trống; hệ thống vẫn chạy bình thường.',
    example: 'phoihop backup /sao-luu/2026-11-25',
    run: async (args) => (await import('../backup/index.ts')).backupCommand(args),
  },
  {
    name: 'restore',
    usage: 'phoihop restore THƯ_MỤC [--check]',
    does: 'Phục hồi một bản sao lưu vào PHOIHOP_DATA và cơ sở dữ liệu còn trống, rồi đối chiếu từng bảng; --check: chỉ kiểm tra bản sao lưu.',
    example: 'PHOIHOP_DATA=./data-moi phoihop restore /sao-luu/2026-11-25',
    run: async (args) => (await import('../backup/index.ts')).restoreCommand(args),
  },
]
