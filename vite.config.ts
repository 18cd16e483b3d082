import { reactRouter } from "@react-router/dev/vite";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [reactRouter()],
  build: { cssTarget: ["chrome95", "safari14"], sourcemap: false, assetsInlineLimit: 0 },
});
