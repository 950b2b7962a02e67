export { permissionsLint } from "./gate.ts";
