/** Words that scans of official papers print instead of others. A suspicion is shown, never corrected. */
export const ocrSuspects: readonly { pattern: RegExp; meant: string; examples: readonly string[]; counterExamples: readonly string[] }[] = [
  { pattern: /(?<!\p{L})thể trận(?!\p{L})/giu, meant: 'thế trận', examples: ['thể trận an ninh nhân dân'], counterExamples: ['thế trận quốc phòng'] },
  { pattern: /(?<!\p{L})ANTTQ(?!\p{L})/gu, meant: 'ANTQ', examples: ['bảo vệ ANTTQ'], counterExamples: ['bảo vệ ANTQ', 'ANTT'] },
  { pattern: /(?<!\p{L})làm lỗi(?!\p{L})/giu, meant: 'lầm lỗi', examples: ['người làm lỗi'], counterExamples: ['người lầm lỗi'] },
  { pattern: /(?<!\p{L})chỉ trì(?!\p{L})/giu, meant: 'chủ trì', examples: ['Chỉ trì, phối hợp'], counterExamples: ['chủ trì', 'chỉ trích'] },
  { pattern: /KPHH(?!\p{L})/gu, meant: 'KHPH', examples: ['398/KPHH-CAT'], counterExamples: ['193/KHPH-CAT'] },
  { pattern: /(?<!\p{L})vào lượng(?!\p{L})/giu, meant: 'lực lượng', examples: ['bổ sung vào lượng tham gia'], counterExamples: ['vào lực lượng'] },
  { pattern: /(?<!\p{L})vật tu(?!\p{L})/giu, meant: 'vật tư', examples: ['hóa chất, vật tu'], counterExamples: ['vật tư'] },
  { pattern: /(?<!\p{L})chất hành(?!\p{L})/giu, meant: 'chấp hành', examples: ['chất hành chủ trương'], counterExamples: ['chấp hành'] },
  { pattern: /(?<!\p{L})miến phí(?!\p{L})/giu, meant: 'miễn phí', examples: ['tư vấn miến phí'], counterExamples: ['miễn phí'] },
  { pattern: /(?<!\p{L})chuyền thanh(?!\p{L})/giu, meant: 'truyền thanh', examples: ['mạng lưới chuyền thanh'], counterExamples: ['truyền thanh'] },
  { pattern: /(?<!\p{L})(?:Điêu|Điểu)(?= \d)/gu, meant: 'Điều', examples: ['theo Điêu 5'], counterExamples: ['Điều 5', 'Điểu ca'] },
  { pattern: /(?<![\p{L}\d])(?:[12][O0][O0-9lI][O0-9lI])(?<=[OlI]\d*)(?![\p{L}\d])/gu, meant: 'năm bằng số', examples: ['năm 2O24', 'năm 20l5'], counterExamples: ['năm 2024', 'IOIO'] },
  { pattern: /(?<![\p{L}\d])[OoQ]\d\/\d{1,2}|\d{1,2}\/[OolI]\d(?!\d)/gu, meant: 'ngày tháng bằng số', examples: ['trước O1/6', '30/O1'], counterExamples: ['30/01'] },
  { pattern: /(?<!\p{L})(?:QD|ND)-(?:TTg|CP|UBND)/gu, meant: 'QĐ-, NĐ-', examples: ['77/QD-TTg'], counterExamples: ['77/QĐ-TTg'] },
]
