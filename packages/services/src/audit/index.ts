export { checkTrail, type CheckedTrail } from './check-trail.ts'
export { exportTrail, readTrail, type TrailChoice, type TrailLine, type TrailPage } from './read-trail.ts'
export { noteRefused } from './note-refused.ts'
export { writeAnchor } from './write-anchor.ts'
