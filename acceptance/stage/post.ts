/** Posts a form as a browser behind the address `from` would (the proxy on this machine says so); answers the status and where it leads. */
export async function post(address: string, path: string, form: Record<string, string>, { from, cookie }: { from?: string; cookie?: string } = {}): Promise<{ status: number; to: string | null }> {
  const headers = { Origin: address, 'Content-Type': 'application/x-www-form-urlencoded', ...(from ? { 'X-Forwarded-For': from } : {}), ...(cookie ? { cookie } : {}) }
  const answer = await fetch(`${address}${path}`, { method: 'POST', redirect: 'manual', headers, body: new URLSearchParams(form).toString() })
  return { status: answer.status, to: answer.headers.get('location') }
}
