export { programmeFiles } from './programme-files.ts'
export { readExamples } from './read-examples.ts'
export { readProgramme } from './read-programme.ts'
export { writeFiles, writeProgramme } from './write-programme.ts'
