import type { Device } from '@phoihop/core/account'
import type { Visitor } from '@phoihop/services/account'
import { appOf } from '../app-context.ts'

const DEVICES: readonly (readonly [Device, RegExp])[] = [['android', /android/i], ['ios', /iphone|ipad|ipod/i], ['windows', /windows/i], ['mac', /mac os|macintosh/i], ['linux', /linux|cros/i]]

/** The kind of device a browser says it runs on; no more is kept of what it says. */
export const deviceOf = (userAgent: string | null): Device => DEVICES.find(([, pattern]) => pattern.test(userAgent ?? ''))?.[0] ?? 'other'

/** Where somebody who signs in comes from. */
export const visitorOf = (args: { context: unknown; request: Request }): Visitor => ({ address: appOf(args).client, device: deviceOf(args.request.headers.get('user-agent')) })
