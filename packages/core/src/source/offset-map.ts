/** The way from each character of a folded text back to the file, kept as runs: a run is copied letter for letter, or stands for one place. */
export type OffsetMap = {
  copied: (from: number, to: number) => void
  replaced: (length: number, from: number, upTo: number) => void
  /** How many characters the folded text has so far. */
  length: () => number
  from: (index: number) => number
  /** The end, exclusive, of what the character stands for. */
  upTo: (index: number) => number
}

/** Typed arrays that grow: an ordinary array of numbers takes four times the memory on a text of 20 MB. */
function column() {
  let values = new Int32Array(256)
  let length = 0
  return {
    push(value: number) {
      if (length === values.length) { const wider = new Int32Array(length * 2); wider.set(values); values = wider }
      values[length++] = value
    },
    at: (index: number) => values[index] ?? 0,
    get length() { return length },
  }
}

/** In: the length of the file, which everything past the last character maps to. Look-ups are logarithmic in the number of runs. */
export function offsetMap(fileLength: number): OffsetMap {
  const [starts, froms, upTos] = [column(), column(), column()]
  let [length, next] = [0, -1]
  const open = (from: number, upTo: number) => { starts.push(length); froms.push(from); upTos.push(upTo) }
  const runOf = (index: number) => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts.at(middle) <= index) low = middle
      else high = middle - 1
    }
    return low
  }
  return {
    copied(from, to) {
      if (from !== next) open(from, -1)
      length += to - from
      next = to
    },
    replaced(units, from, upTo) {
      if (units === 1 && upTo === from + 1) { this.copied(from, upTo); return }
      open(from, upTo)
      length += units
      next = -1
    },
    length: () => length,
    from(index) {
      if (index < 0 || index >= length) return fileLength
      const run = runOf(index)
      return upTos.at(run) < 0 ? froms.at(run) + index - starts.at(run) : froms.at(run)
    },
    upTo(index) {
      if (index < 0 || index >= length) return fileLength
      const run = runOf(index)
      return upTos.at(run) < 0 ? froms.at(run) + index - starts.at(run) + 1 : upTos.at(run)
    },
  }
}
