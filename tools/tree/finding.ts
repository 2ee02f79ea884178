/** One thing a check objects to. `where` is a path from the root, with `:line` where there is one. */
export type Finding = { where: string; what: string }

/** What a check answers: how many things it looked at, what it objects to, and remarks that do not fail it. */
export type Checked = { looked: number; of: string; findings: readonly Finding[]; remarks?: readonly string[] }

/** A check looks at the tree under `root` and changes nothing. */
export type Check = (root: string) => Checked
