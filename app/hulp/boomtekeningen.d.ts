/** Made while building by the plugin in `vite.config.ts`: for each flow its drawing, by language. */
declare module "virtual:boomtekeningen" {
  const tekeningen: Readonly<Record<string, () => Promise<{ readonly default: Readonly<Record<string, string>> }>>>;
  export default tekeningen;
}
