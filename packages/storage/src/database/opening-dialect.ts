import { AsyncLocalStorage } from 'node:async_hooks'
import { CompiledQuery, PostgresDialect, PostgresDriver, type DatabaseConnection, type PostgresDialectConfig, type TransactionSettings } from 'kysely'

const opening = new AsyncLocalStorage<{ text: string }>()

/** The first transaction that `work` begins has these statements sent along with its `begin`: one way to the server and back, not two. */
export const openingWith = <T>(text: string, work: () => Promise<T>): Promise<T> => opening.run({ text }, work)

class OpeningDriver extends PostgresDriver {
  override async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    const first = opening.getStore()
    if (!first || first.text === '') return super.beginTransaction(connection, settings)
    const { text } = first
    first.text = ''
    try {
      await connection.executeQuery(CompiledQuery.raw(`begin; ${text}`))
    } catch (error) {
      // What began must not go back into the pool half open.
      await this.rollbackTransaction(connection as Parameters<PostgresDriver['rollbackTransaction']>[0]).catch(() => {})
      throw error
    }
  }
}

/** PostgreSQL, with transactions that can be opened together with what they begin with. */
export class OpeningDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig

  constructor(config: PostgresDialectConfig) {
    super(config)
    this.#config = config
  }

  override createDriver(): PostgresDriver {
    return new OpeningDriver(this.#config)
  }
}
