/** Browser features that no page uses: switched off for us and for anything that would frame us. */
const PERMISSIONS = [
  "accelerometer",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "usb",
]
  .map((feature) => `${feature}=()`)
  .join(", ");

/** Public pages may be found by search engines; every step of a journey may not. */
const FINDABLE = /^\/(?:$|hulp\/|wie-kan-helpen$|hoe-werkt-het$|privacy$|toegankelijkheid$)/;

/** The policy for answers that are no page: nothing may load, run, be framed or be sent from them. */
export const CLOSED_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Name and value of a header as node writes them. */
export type HeaderList = Record<string, string | string[]>;

/**
 * The headers that stand on every answer, also on refusals, redirects, files and errors (B2). `no-referrer` would make
 * browsers send `Origin: null` with our own forms, so it is `same-origin`.
 *
 * @param publicOrigin the origin that people type, for example `https://example.nl`
 */
export function securityHeaders(publicOrigin: string): HeaderList {
  return {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": PERMISSIONS,
    "X-DNS-Prefetch-Control": "off",
    ...(publicOrigin.startsWith("https:") && { "Strict-Transport-Security": "max-age=63072000; includeSubDomains" }),
  };
}

/**
 * The policy of a page: our own stylesheet, images and forms, and at most the one script of ours that carries the nonce.
 * The quick exit is a form that ends at another site, and Chromium holds that to `form-action`: hence its origin.
 *
 * @param exitOrigin origin of the site to which the quick exit leads
 * @param nonce leave it out for a page without any script
 */
export function pagePolicy(exitOrigin: string, nonce?: string): string {
  // The script sends forms of a journey itself, so that they leave no trail in the history (Q5): hence `connect-src`.
  const script = nonce === undefined ? "script-src 'none'" : `script-src 'nonce-${nonce}'; connect-src 'self'`;
  return `default-src 'none'; ${script}; style-src 'self'; img-src 'self' data:; form-action 'self' ${exitOrigin}; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
}

/** True when search engines may list this path. */
export function isFindable(pathname: string): boolean {
  return FINDABLE.test(pathname);
}
