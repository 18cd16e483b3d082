import js from "@eslint/js";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/** What makes a result depend on when or where it is computed. */
const clockAndChance = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "The date is an argument." },
  { selector: "CallExpression[callee.name='Date']", message: "The date is an argument." },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: "The date is an argument." },
];
const chance = { selector: "MemberExpression[object.name='Math'][property.name='random']", message: "Chance comes from node:crypto, and never into flows." };

export default defineConfig([
  globalIgnores(["build/", "data/", ".react-router/", "prisma/generated/", "test-results/", "node_modules/"]),
  js.configs.recommended,
  tseslint.configs.recommended,
  { files: ["app/**/*.tsx"], extends: [reactHooks.configs.flat.recommended] },
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }],
      "@typescript-eslint/consistent-type-imports": "error",
      "no-restricted-syntax": ["error", chance],
      // Alarms: they make someone look, they do not stop a build.
      "max-lines": ["warn", { max: 200, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["warn", { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["flows/**/*.ts"],
    ignores: ["flows/engine/cli/**"],
    rules: {
      "no-restricted-syntax": ["error", chance, ...clockAndChance],
      "no-restricted-globals": ["error", "process", "crypto", "performance", "fetch", "setTimeout", "setInterval", "queueMicrotask", "window", "document"],
      "no-restricted-imports": ["error", { patterns: [{ group: ["node:*", "react", "react-*", "#app/*", "#prisma/*", "#locales/*"], message: "flows/ is pure." }] }],
    },
  },
  {
    // The clock enters through the router context; these files are where it starts.
    files: ["app/**/*.{ts,tsx}"],
    ignores: ["app/server.ts", "app/front/**", "app/middleware/services.server.ts", "app/entry.server.tsx"],
    rules: { "no-restricted-syntax": ["error", chance, ...clockAndChance] },
  },
  {
    // Tables and tests: length says nothing about them.
    files: ["flows/*/{machine,casussen,vragen,uitkomsten,gronden,bronnen}.ts", "tests/**"],
    rules: { "max-lines": "off", "max-lines-per-function": "off" },
  },
]);
