import js from "@eslint/js";
import ts from "typescript-eslint";
import * as lit from "eslint-plugin-lit";
import * as wc from "eslint-plugin-wc";
import globals from "globals";

export default ts.config(
  { ignores: ["dist/", "dist-lib/", "node_modules/", "public/"] },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: { projectService: { allowDefaultProject: ["eslint.config.js"] } },
    },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "no-restricted-syntax": [
        "error",
        { selector: "TSEnumDeclaration", message: "Use a union of strings." },
        { selector: "TSModuleDeclaration[kind='namespace']", message: "Use a module." },
        { selector: "TSParameterProperty", message: "Write the field and the assignment." },
        { selector: "ExportDefaultDeclaration", message: "Name what you export." },
      ],
    },
  },
  {
    files: ["src/elements/**", "src/map/**"],
    plugins: { lit, wc },
    rules: {
      ...lit.configs["flat/recommended"].rules,
      ...wc.configs["flat/best-practice"].rules,
      // LitElement implements the callbacks.
      "wc/guard-super-call": "off",
    },
  },
  { files: ["*.config.{js,ts}"], rules: { "no-restricted-syntax": "off" } },
  { files: ["**/*.js"], ...ts.configs.disableTypeChecked },
);
