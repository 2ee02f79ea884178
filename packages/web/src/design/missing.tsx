import { data } from 'react-router'
import { titled } from '../words/titled.ts'
import { useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

export const loader = () => data(null, { status: 404 })

export const meta = titled(vi.missing.title, en.missing.title)

export default function Missing() {
  const { missing } = useWords(vi, en)
  return <section className="narrow"><h1>{missing.title}</h1><p>{missing.what}</p><p><a className="button" href="/">{missing.back}</a></p></section>
}
