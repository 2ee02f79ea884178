import { index, route, type RouteConfig } from '@react-router/dev/routes'

export default [
  index('work/desk.tsx'),
  route('duty/*', 'work/duty.tsx'),
  route('duties', 'work/duties.tsx'),
  route('file/:id', 'work/file.ts'),
  route('programme', 'programme/living-document.tsx'),
  route('matrix', 'schedule/matrix.tsx'),
  route('calendar', 'schedule/calendar.tsx'),
  route('questions', 'schedule/questions.tsx'),
  route('reports', 'report/reports.tsx'),
  route('reports/download', 'report/download.ts'),
  route('feed/:token', 'report/feed.ts'),
  route('sign-in', 'account/sign-in.tsx'),
  route('sign-out', 'account/sign-out.ts'),
  route('seat', 'account/seat.ts'),
  route('language', 'account/language.ts'),
  route('link/:token', 'account/link.tsx'),
  route('people', 'account/people.tsx'),
  route('*', 'design/missing.tsx'),
] satisfies RouteConfig
