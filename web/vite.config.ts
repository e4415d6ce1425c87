import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { textParts } from "./scripts/textParts.ts";

export default defineConfig({
  base: "/app/",
  plugins: [react(), textParts()],
  build: { target: "chrome109", cssTarget: "chrome109", manifest: true, chunkSizeWarningLimit: 700, reportCompressedSize: false },
  server: {
    port: 5173,
    fs: { allow: [".."] },
    proxy: { "/api": process.env.GIAOBAN_API ?? "http://127.0.0.1:4180" },
  },
  test: { environment: "node", include: ["src/**/*.test.{ts,tsx}", "tests/**/*.test.{ts,mjs}", "proof/**/*.test.mjs"], reporters: ["default", "./scripts/closing-line.mjs"] },
});
