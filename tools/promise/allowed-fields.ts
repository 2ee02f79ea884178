/**
 * Every field a person can fill in on a page, by its `name`, with why it takes nothing about a citizen; `*` is a part the code puts in.
 * A new field fails the check until it stands here.
 */
export const ALLOWED_FIELDS: Readonly<Record<string, string>> = {
}

/** Files that draw a field whose name comes from the page that uses them; the pages are checked by the name they give. */
export const FIELD_PARTS: Readonly<Record<string, string>> = {
}

/** The one place of free text: why something is returned or corrected. Refused when it names a person (`core/work/identifiers.ts`). */
export const FREE_TEXT = 'because'
