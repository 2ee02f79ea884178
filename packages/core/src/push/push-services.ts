// Table: the push services of the browsers people use, by host; `*.` stands for any name before it. The server calls these and no others, whatever a browser says.
export const PUSH_SERVICES: readonly string[] = [
  'fcm.googleapis.com', // Chrome, Edge on Android, Opera, Cốc Cốc
  'updates.push.services.mozilla.com', // Firefox
  '*.notify.windows.com', // Edge on Windows
  'web.push.apple.com', // Safari
]
