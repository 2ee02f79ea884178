import { reactRouter } from '@react-router/dev/vite'
import { defineConfig, type Plugin } from 'vite'

/** The floors below stay outside the bundle, so that pages and process share one instance of each. */
const FLOORS_BELOW = [/^@phoihop\/(core|services|storage|documents)\//]

/** The one script with a library inside, as a file of its own beside `public/keys.js`; the pages themselves ship none. */
const passkeyScript: Plugin = {
  name: 'passkey-script',
  applyToEnvironment: ({ name }) => name === 'client',
  buildStart() {
    if (this.environment.mode === 'build') this.emitFile({ type: 'chunk', id: '/src/account/passkey-script.ts', fileName: 'passkey.js' })
  },
}

export default defineConfig({
  plugins: [reactRouter(), passkeyScript],
  build: { target: 'es2022' },
  environments: { ssr: { build: { rolldownOptions: { external: FLOORS_BELOW } }, resolve: { noExternal: [], external: ['react', 'react-dom', 'react-router'] } } },
})
