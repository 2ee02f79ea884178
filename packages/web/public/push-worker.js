/** Shows what was pushed: words and a tag, nothing else. A second notice of one tag takes the place of the first. */
self.addEventListener('push', (event) => {
  const { title, link, tag } = event.data?.json() ?? {}
  if (typeof title === 'string') event.waitUntil(self.registration.showNotification(title, { tag, data: { link }, icon: '/favicon.svg', lang: 'vi' }))
})

/** Opens the desk of this site, in a window of it that is open already where there is one; an address elsewhere is not followed. */
self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  const desk = deskOf(event.notification.data?.link ?? '')
  event.waitUntil(self.clients.matchAll({ type: 'window', includeUncontrolled: true }).then(([open]) => (open ? open.focus().then((window) => window.navigate(desk)).catch(() => self.clients.openWindow(desk)) : self.clients.openWindow(desk))))
})

function deskOf(link) {
  // Not `URL.parse`: browsers that stand in offices still (Chrome before 126, Safari before 18) take notices and do not know it.
  try {
    const asked = new URL(link, self.location.origin)
    return asked.origin === self.location.origin ? asked.href : `${self.location.origin}/`
  } catch {
    return `${self.location.origin}/`
  }
}
