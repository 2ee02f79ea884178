import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'

/** The floors below stay outside the bundle, so that pages and process share one instance of each. */
const FLOORS_BELOW = [/^@phoihop\/(core|services|storage|documents)\//]

export default defineConfig({
  plugins: [reactRouter()],
  build: { target: 'es2022' },
  environments: { ssr: { build: { rolldownOptions: { external: FLOORS_BELOW } }, resolve: { noExternal: [], external: ['react', 'react-dom', 'react-router'] } } },
})
