/** Signs in as a person's browser would, without one; answers the cookie header to send from then on. */
export async function signIn(address: string, name: string, password: string): Promise<string> {
  const answer = await fetch(`${address}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: address },
    body: new URLSearchParams({ name, password }).toString(),
  })
  const cookie = answer.headers.getSetCookie().map((each) => each.split(';')[0]).join('; ')
  if (answer.status >= 400 || cookie === '') throw new Error(`sign-in answered ${answer.status}: ${(await answer.text()).slice(0, 300)}`)
  return cookie
}
