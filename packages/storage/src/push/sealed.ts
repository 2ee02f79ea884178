import type { Db } from '../database/index.ts'

export type SealedDevice = { id: string; account: string; sealed: string }

/** How every device is reached, sealed, held until the transaction ends. */
export const listSealedDevices = (db: Db): Promise<SealedDevice[]> => db.selectFrom('pushSubscription').select(['id', 'account', 'sealed']).orderBy('id').forUpdate().execute()

/** The same under another seal. */
export async function putSealedDevice(db: Db, id: string, sealed: string): Promise<void> {
  await db.updateTable('pushSubscription').set({ sealed }).where('id', '=', id).execute()
}

/** The key of push services under another seal. */
export async function putSealedPushKey(db: Db, sealed: string): Promise<void> {
  await db.updateTable('pushKey').set({ sealed }).execute()
}
