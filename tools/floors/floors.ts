/** The floors from the ground up, each with the floors it may import. `.oxlintrc.json` repeats this table; a test compares them. */
export const FLOORS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  documents: ['core'],
  storage: ['core'],
  services: ['core', 'documents', 'storage'],
  delivery: ['core', 'storage', 'services'],
  api: ['core', 'services'],
  web: ['core', 'services'],
  cli: ['core', 'documents', 'storage', 'services', 'delivery', 'api', 'web'],
}

export const SCOPE = '@phoihop/'
