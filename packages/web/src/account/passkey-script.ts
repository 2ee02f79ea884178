import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser'

/** Shows each button that asks for a passkey where the browser has passkeys, asks when it is pressed, and sends what the device answered with the form. */
if (browserSupportsWebAuthn()) for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) {
  form.hidden = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void ask(form)
  })
}

async function ask(form: HTMLFormElement): Promise<void> {
  const address = form.dataset.passkey ?? ''
  const [field, failed, button] = [form.querySelector<HTMLInputElement>('[name="credential"]'), form.querySelector<HTMLElement>('[data-failed]'), form.querySelector('button')]
  if (!field || !failed || !button) return
  failed.hidden = true
  button.disabled = true
  try {
    const answer = await fetch(address, { method: 'POST' })
    if (!answer.ok) throw new Error(String(answer.status))
    const optionsJSON = await answer.json()
    field.value = JSON.stringify(address.endsWith('/new') ? await startRegistration({ optionsJSON }) : await startAuthentication({ optionsJSON }))
    form.submit()
  } catch {
    failed.hidden = false
    button.disabled = false
  }
}
