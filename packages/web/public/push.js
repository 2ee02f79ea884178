const form = document.querySelector('form[data-push]')
const say = (why) => document.querySelectorAll('[data-push-missing]').forEach((line) => { line.hidden = line.dataset.pushMissing !== why })
const digestOf = async (text) => [...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
const canPush = 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window

/** Offers this device to be switched on, or marks it where it is on already; says what is missing where it cannot be. */
async function offer() {
  if (!canPush) return say('browser')
  if (Notification.permission === 'denied') return say('denied')
  const worker = await navigator.serviceWorker.getRegistration('/')
  const subscription = await worker?.pushManager.getSubscription()
  const own = subscription && document.querySelector(`[data-push-device="${await digestOf(subscription.endpoint)}"]`)
  if (!own) {
    form.hidden = false
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      void switchOn()
    })
    return undefined
  }
  own.classList.add('accepted')
  own.querySelector('h3').append(` – ${own.parentElement.dataset.pushHere}`)
  // The browser forgets too, so that nothing of this device is left at its push service.
  own.querySelector('form').addEventListener('submit', (event) => {
    event.preventDefault()
    void subscription.unsubscribe().catch(() => {}).then(() => event.target.submit())
  })
  return undefined
}

async function switchOn() {
  const button = form.querySelector('button')
  button.disabled = true
  say('')
  try {
    if ((await Notification.requestPermission()) !== 'granted') return say('denied')
    await navigator.serviceWorker.register('/push-worker.js', { scope: '/' })
    const worker = await navigator.serviceWorker.ready
    // One made for another installation, or another key of this one, is of no use here.
    await (await worker.pushManager.getSubscription())?.unsubscribe()
    const subscription = await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: form.dataset.push })
    form.querySelector('[name="subscription"]').value = JSON.stringify(subscription)
    form.submit()
  } catch {
    say('failed')
  } finally {
    button.disabled = false
  }
  return undefined
}

if (form) void offer().catch(() => say('browser'))
