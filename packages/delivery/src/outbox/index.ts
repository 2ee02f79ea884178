export { keepOutbox, type Outbox } from './keep-outbox.ts'
export { openPost, type Letter, type Post, type PostSettings } from './post.ts'
