/**
 * Every column that could take text, as `table.column`, with why it holds nothing about a citizen.
 * A new column fails the check until it stands here: say what goes in, who puts it there, and what stops anything else.
 */
export const ALLOWED_COLUMNS: Readonly<Record<string, string>> = {
}
