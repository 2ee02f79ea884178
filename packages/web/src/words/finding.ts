import type { TrailFinding } from '@phoihop/core/audit'
import { findingEn } from './finding.en.ts'
import { findingVi } from './finding.vi.ts'
import type { Language } from './language.ts'

/** What is wrong with the record, as a sentence that names it. */
export const findingWords = (finding: TrailFinding, language: Language): string => (language === 'en' ? findingEn(finding) : findingVi(finding))
